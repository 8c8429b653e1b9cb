import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { inPage } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { claimOf } from './claims.ts'
import { listMembers } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { mentions } from './written-subjects.ts'

/** 'V会引起X、Y': what happens, and the illnesses that come of it. */
const effect =
  /^(?:(?:此外|另外|而且)?(?:还|也))?(?<v>[^，。；：]{4,24}?)(?:都|也|均|(?<!异)常|往往|就|很){0,2}(?:可以?|会|能|可能|容易|易|(?<!异)常){1,2}(?:诱发|引发|引起|导致|造成|致)(?:了)?(?=[^，。；：]{2,40}$)/dg
/** What is done to the ill, who they are, and what holds under a condition. */
const noHappening =
  /、|药|治疗|手术|[一-鿿]术|注射|服用|口服|输|剂|疫苗|检查|患者|病人|患儿|者|人群|婴|儿童|如果?|若|一旦|当|[这那它其此该本]|[是不无未]|容$|^(?:但|而|并且|不过|时间|病程|长期|反复|严重|病情)|久了?$|可|会|等$|本品/
const otherSections =
  /^(?:adverse-effect|treatment|precaution|contraindication|indication|complication|characteristic|prevention)$/

/** What happenings lead to, told as causes of each of the illnesses. */
export function* findEffects(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, effect)) {
    const { passage, value } = cue
    const { text } = passage.block
    const written = text.slice(value.start, value.end)
    if (otherSections.test(passage.section ?? '') || noHappening.test(written)) continue
    if (
      isTerm(written, ['disease', 'drug', 'procedure', 'test', 'device']) ||
      mentions(written, ['disease', 'drug', 'procedure'])
    )
      continue
    yield* each(cue)
  }
}

function* each(cue: Cue): Generator<Claim> {
  const { block } = cue.passage
  const span = { start: cue.cue.end, end: cue.clause.end }
  for (const member of listMembers(block.text, span, { types: ['disease', 'symptom'] })) {
    const name = block.text.slice(member.start, member.end)
    const subject = { type: typeOf(name) ?? 'disease', text: name, span: inPage(block, member) }
    const claim = claimOf(cue, { property: 'cause', subject, value: cue.value })
    if (claim) yield claim
  }
}
