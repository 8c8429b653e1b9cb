import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { isTerm } from '../terms.ts'
import { assertionOf, claimOf } from './claims.ts'
import { listMembers } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Frame, findFrames, type ListValue } from './frames.ts'
import { topicOf } from './subjects.ts'
import { trimValue } from './trim.ts'

const subject = { types: ['disease', 'symptom'], loose: true } as const
const tests: ListValue = { kind: 'list', types: ['test'], as: 'test' }

const frames: readonly Frame[] = [
  {
    property: 'examination',
    cue: /(?:的)?(?:诊断|确诊)(?:一般|主要|通常|常|多|往往|可|需|也)?(?:依赖于?|依靠|依据|根据|靠|有赖于|借助)/dg,
    subject,
    value: tests,
  },
  {
    property: 'examination',
    cue: /(?:可|可以|需要?|应|应当|建议|常|必要时|一般|通常|首选|进一步|首先|还会?|要|会|及时){1,4}(?:安排|进行|行(?![走动为])|做|查|完善|选择|采用|考虑|通过|借助|使用)(?<v>[^，。；：]{2,60}?)(?:(?:等|等方法|等手段|来|以|进行|可以|可|能|帮助|协助|明确|确诊|诊断|排除|发现|检出){1,5}[^，。；：]{0,16})?$/dg,
    subject,
    value: tests,
  },
  {
    property: 'examination',
    cue: /(?:^行|^做|^通过|^经|可以?通过|并且?通过|可经|^在)(?<v>[^，。；：]{2,60}?)(?:时|中|后)?(?:就?可以?|能够?|多可|即可|均可|来|被){1,2}(?:明确|确诊|诊断|鉴别|发现|确定|诊断出|发觉|检出)/dg,
    subject,
    value: tests,
  },
]

const shows =
  /(?:检查|片上?|上|下|中)?(?:一般|常|多|通常|往往|还|也)?(?:可以?|能够?|可清楚地?|可清晰地?)(?:清楚地?|清晰地?|直接|准确地?)?(?:显示|看到|看见|见到?|观察到|发现|展示|呈现|示)(?:出|有|为)?/dg

/** Tests that a disease is found with, and their findings. */
export function* findExaminations(page: Page): Generator<Claim> {
  yield* findFrames(page, frames)
  for (const cue of cuesOf(page, shows)) yield* shown(cue)
}

/** 'T可显示F': the finding is the whole rest of the sentence, up to 。 or ；. */
function* shown(cue: Cue): Generator<Claim> {
  const { block } = cue.passage
  const test = trimValue(block.text, cue.subject, (part) => isTerm(part, ['test']))
  const topic = topicOf(cue.clause.topics, ['disease'])
  if (!topic || assertionOf(cue) !== 'affirmed') return
  const finding = trimValue(
    block.text,
    { start: cue.value.start, end: findingEnd(cue) },
    (part) => !/[，。；、\s]$|^[：，]/.test(part),
  )
  const text = block.text.slice(finding.start, finding.end)
  if (text.length < 3) return
  for (const value of listMembers(block.text, test, { types: ['test'] })) {
    const claim = claimOf(cue, {
      property: 'examination',
      subject: topic,
      value,
      type: 'test',
      qualifiers: { finding: text },
    })
    if (claim) yield claim
  }
}

function findingEnd({ passage, clause }: Cue): number {
  const { clauses, block } = passage
  let end = clause.end
  for (let i = clauses.indexOf(clause) + 1; i < clauses.length; i++) {
    const next = clauses[i]
    if (
      !next ||
      clauses[i - 1]?.mark !== '，' ||
      /^(?:但|可|能|对|是|因此|从而|有助|帮助|并|必要|需|应|还需|建议|故|以便|以|为)/.test(
        block.text.slice(next.start, next.end),
      )
    )
      break
    end = next.end
  }
  return end
}
