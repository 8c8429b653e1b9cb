import { isTerm } from '../terms.ts'
import type { Cue } from './cues.ts'
import { trimValue } from './trim.ts'

/** What breaks off before it says anything, as before a gap: '穿刺针位于'. */
const brokenOff = /(?:位于|处于|(?<![存所])在|[为是呈于达]|包括|提示|显示)$/

/** What a result means is no finding. */
const isJudged =
  /^[^，]{0,6}(?:[升增偏过]高|降低|下降|增快|增多|减少|[阴阳]性|异常|正常)(?:则|常|多)?(?:意味着|表示|说明|代表|可?见于)/

/** What a test shows after the cue: the rest of the sentence up to another test or another matter. */
export function findingOf(cue: Cue): string | undefined {
  const { text } = cue.passage.block
  const keep = (part: string): boolean => !/[，。；、\s]$|^[：，]/.test(part)
  const span = trimValue(text, { start: cue.value.start, end: findingEnd(cue) }, keep)
  const finding = text
    .slice(span.start, span.end)
    .replace(/(?<=.{3})时?，?(?:常|多|可|则|往往|高度)?(?:提示|说明|表明|意味着).*$/, '')
    .replace(/(?:是|为)最[^，。；]{1,8}$/, '')
    .replace(/(?:即可|就可以?|便可|即能|可以?)(?:确诊|诊断)$/, '')
  return finding.length < 3 || brokenOff.test(finding) || isJudged.test(finding) ? undefined : finding
}

/** A clause that opens with a test of its own. */
const tellsOfTest = (clause: string): boolean => {
  const found = /(?:可以?|能够?)?(?:用于|有助于|有利于|显示|见到?|看到|发现|提示|检出)/.exec(clause)
  if (found !== null && found.index > 1 && isTerm(clause.slice(0, found.index), ['test'])) return true
  const named = /^[\u4e00-\u9fffA-Za-z-]{2,12}?(?=对|上|下|找|涂片|出现|可?见|示|呈)/.exec(clause)?.[0] ?? ''
  return isTerm(named, ['test'])
}

function findingEnd({ passage, clause }: Cue): number {
  const { clauses, block } = passage
  let end = clause.end
  for (let i = clause.index + 1; i < clauses.length; i++) {
    const next = clauses[i]
    if (
      !next ||
      clauses[i - 1]?.mark !== '，' ||
      tellsOfTest(block.text.slice(next.start, next.end)) ||
      /^(?:\d[\d～~-]{0,4}\s?(?:个?月|周|天|年)|现已|现在|[这此]一?点|后者|前者|然而|.*(?:即可|就可以?|便可|即能)(?:诊断|确诊)$|晚期|后期|早期|同时可|用于|主要用于|一般在|多在|通常在|患者|病人|部分|疼痛|症状|临床|但|可|能|对|是|因此|从而|有助|帮助|并|必要|需|应|还需|建议|故|以便|以|为|除)/.test(
        block.text.slice(next.start, next.end),
      )
    )
      break
    end = next.end
  }
  return end
}
