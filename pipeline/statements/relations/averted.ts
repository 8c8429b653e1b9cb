import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { inPage, type Page } from '../page.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'

const ofIt = '的?(?:发生率?|发生风险|风险|形成|出现|复发|几率|概率|危险){0,2}'
/** '…，以防止D的发生': what the clause before bids keeps D away. */
const after = new RegExp(
  `^(?:以免(?=发生|出现|引起|诱发|导致|造成)|以便?|以期|从而|借此|可以?|这样可以?|能够?|来)?(?:有效地?|更好地|最大限度地?|尽量)?(?:防止|预防|避免|减少|降低|(?<=以免))(?:术后|发生|出现|继发|引起|诱发|导致|造成|并发)?(?<s>[\\u4e00-\\u9fffA-Za-z-]{2,16}?)${ofIt}$`,
  'dg',
)
/** '为了预防D，…', '要预防D，…': what the clause behind bids. */
const before = new RegExp(
  `^(?:为了?|要想|想要|若要|要|想)(?:有效地?|更好地|尽量)?(?:防止|预防|避免|减少|降低)(?:术后|发生|出现)?(?<s>[\\u4e00-\\u9fffA-Za-z-]{2,16}?)${ofIt}$`,
  'dg',
)
/** Words of bidding: without them the clause tells what a thing does. */
const bids =
  /应|须|需要?|必须|要(?![求素])|宜|不要|不可|避免|切勿|注意|尽量|尽早|尽可能|保持|定时|定期|及时|严格|加强|早期|鼓励|嘱|常规|给予|佩戴|接种|控制|戒|禁止|多(?=[饮喝吃翻])|少(?=[吃食])|坚持/
/** What comes about of itself, and advice for another end. */
const noDeed =
  /可能|[？?]|本组|研究|是否|时$|作用|用于|适用|^(?:该|本|此)药|抑制|就诊|就医|如果|若|所以|因为|^(?:这|它|其)/

/** What is to be done to keep a disease away, where the disease stands in a clause of purpose. */
export function* findAverted(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, after)) yield* averted(cue, cue.passage.clauses[cue.clause.index - 1], true)
  for (const cue of cuesOf(page, before)) yield* averted(cue, cue.passage.clauses[cue.clause.index + 1], false)
}

type Neighbour = (Span & { readonly mark: string }) | undefined

function* averted(cue: Cue, deed: Neighbour, earlier: boolean): Generator<Claim> {
  const { block } = cue.passage
  const disease = block.text.slice(cue.subject.start, cue.subject.end)
  const mark = earlier ? deed?.mark : cue.clause.mark
  if (!deed || mark !== '，' || !isTerm(disease, ['disease'])) return
  const text = block.text.slice(deed.start, deed.end)
  if (text.length < 4 || text.length > 40 || !bids.test(text) || noDeed.test(text)) return
  const lead = /^(?:因此|所以|故|但是?|另外|此外|同时|且|并且?|而|则)/.exec(text)?.[0].length ?? 0
  const subject: Topic = { type: 'disease', text: disease, span: inPage(block, cue.subject) }
  const claim = claimOf(cue, { property: 'prevention', subject, value: { start: deed.start + lead, end: deed.end } })
  if (claim) yield claim
}
