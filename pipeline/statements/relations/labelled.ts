import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { cutsToCauses } from './cause-lists.ts'
import { isNarrative } from './cues.ts'
import { isStage, type Label } from './labels.ts'
import type { Passage } from './passages.ts'
import { sectionClaims } from './section-claims.ts'

/** The sections whose labels are values, and the types that such a label has. */
const labelTypes: Readonly<Record<string, readonly TermType[]>> = {
  subtype: ['disease'],
  treatment: ['drug', 'procedure', 'device'],
  complication: ['disease', 'symptom'],
  'differential-diagnosis': ['disease'],
  examination: ['test'],
}

/** Labels that class what follows and name no value. */
const classing =
  /^(?:原发性?|续发性?|继发性?|先天性?|后天性?|其他|其它|内因|外因|(?:不良)?(?:生活|饮食|卫生)?(?:习惯|方式)|其[他它]疾病|(?:某些|基础|慢性|全身性?)疾病|生理性?|病理性?|[\u4e00-\u9fff]{0,4}(?:因素|原因|病因|诱因|方面)|注意|提示|总之)$/

/** A label under a heading that names a property is a value of it: '（1）超声检查：…' under 检查, '老化：…' under 病因. */
export function* labelClaims(passage: Passage): Generator<Claim> {
  const { label, section, clauses, block } = passage
  const [clause] = clauses
  if (!label || !section || !clause || clause.start > label.span.end + 1 || isNarrative(passage)) return
  if (passage.runIn || (block.block.kind !== 'heading' && !isLabel(passage))) return
  const value = labelValue(passage, label, section)
  if (value) yield* sectionClaims(passage, clause, section, [value])
}

function labelValue({ block }: Passage, label: Label, section: string): { span: Span; type?: TermType } | undefined {
  const { span, text, type } = label
  const heading = block.block.kind === 'heading'
  // What a numbered item or a list item opens with is read as the head of an item.
  const numbered = span.start > 0 || block.block.kind === 'item'
  if (section === 'examination' && !heading) return undefined
  if (section === 'treatment' && /^(?:非?药物治疗|[\u4e00-\u9fff]{2,6}类)$/.test(text)) return undefined
  if (type && labelTypes[section]?.includes(type)) return { span, type: section === 'complication' ? 'disease' : type }
  if (section === 'cause' || section === 'risk-factor')
    return heading || numbered || classing.test(text) || text.length > 12 ? undefined : { span }
  return type ? undefined : untypedValue(block, label, section)
}

/** A label whose ending tells nothing: 'X型' is a kind of a disease, and what serves for something a means of treatment. */
function untypedValue(
  { block, text: whole }: PageBlock,
  { span, text }: Label,
  section: string,
): { span: Span; type?: TermType } | undefined {
  if (section === 'subtype') return /^[\u4e00-\u9fff]{2,8}型$/.test(text) ? { span, type: 'disease' } : undefined
  const isMeans = section === 'treatment' && block.kind === 'item' && !typeOf(text) && text.length <= 10
  return isMeans && !isStage(text) && serves.test(whole.slice(span.end)) ? { span, type: 'procedure' } : undefined
}

/** What is said of means of treatment. */
const serves = /^.{0,24}[：:]\s?(?:主要|多|常)?(?:用于|适用于|适合|可|能够?|有助于|通过|利用|将)/

/** In running paragraphs a label is numbered or a term; in items each is one. */
const isLabel = ({ block, label }: Passage): boolean =>
  block.block.kind === 'item' || (label?.span.start ?? 0) > 0 || label?.type !== undefined

/** What the clause behind a list says of it, where it lists risks and no causes. */
const likelier =
  /^[^，。；：]{0,12}(?:机会|风险|几率|概率|可能性|发病率|患病率)[^，。；：]{0,6}(?:高|增加|加大|上升|增大)$/

const longestRisk = 28

/** The causes in a list item, or after a run-in label, under 病因: members of a list, or the whole short clause. */
export function* causeClaims(passage: Passage): Generator<Claim> {
  const { block, clauses, label, section } = passage
  if (!section || (block.block.kind !== 'item' && !passage.runIn)) return
  const explains = label && !classing.test(label.text) && !passage.runIn
  if (explains) return
  // 'A，B，C': short phrases beside each other behind a label on risks.
  const short = clauses.every(({ start, end }) => end - start <= longestRisk)
  const listed = passage.runIn && section === 'risk-factor' && short
  for (const clause of clauses) {
    const next = clauses[clause.index + 1]
    if (/[：:]/.test(clause.mark) || (next && likelier.test(block.text.slice(next.start, next.end)))) continue
    const values = cutsToCauses(block.text, clause, clause.index === 0 || listed)
    yield* sectionClaims(
      passage,
      clause,
      section,
      values.map((span) => ({ span })),
    )
  }
}

const who =
  /^(?:婴儿|婴幼?儿|宝宝|小孩|孩子|儿童|小朋友|患者|患儿|病人|部分患者|有些人|女性|男性)?(?:会|可|可能会?|常|也会)(?:有|出现|感到|感觉)?(?=.{2})|^(?:出现|有)(?=.{2})/
/** A phrase of verb and noun that says a sign by itself. */
const whole = /^[\u4e00-\u9fff]{3,8}$/
/** A sign in a word of a sentence's length is none; English words are longer. */
const longestSign = 16
const latin = /^[\x20-\x7e]+$/
const longestLatin = 60
const advice = /^(?:请|应|须|避免|不要|勿|若|如|可|定期|就诊|多|少|保持)/

/** A list item under a heading on symptoms: its members, or the whole of a short item. */
export function* symptomItem(passage: Passage): Generator<Claim> {
  const { block, clauses, sentence } = passage
  const [clause] = clauses
  if (!clause || sentence.start > 3 || /[：:]/.test(clause.mark)) return
  const lead = who.exec(block.text.slice(clause.start, clause.end))?.[0].length ?? 0
  const span = { start: clause.start + lead, end: clause.end }
  const text = block.text.slice(span.start, span.end)
  if (advice.test(text) || /[是为]|可能|患者|时间|治疗|检查|表现为|出现/.test(text)) return
  const parts = splitOutside(block.text, span, '、或和及')
  const each = parts.map(({ start, end }) => block.text.slice(start, end))
  const split = parts.length > 1 && each.every((part) => isTerm(part, ['symptom', 'disease']) || whole.test(part))
  const spans = split ? parts : text.length <= (latin.test(text) ? longestLatin : longestSign) ? [span] : []
  yield* sectionClaims(
    passage,
    clause,
    'symptom',
    spans.filter(({ start, end }) => end - start >= 2).map((span) => ({ span, type: 'symptom' })),
  )
}
