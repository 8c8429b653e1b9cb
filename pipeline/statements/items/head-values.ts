import type { Claim, TermType } from '../../statement.ts'
import { Kept, type Page } from '../page.ts'
import { isNarrative } from '../relations/cues.ts'
import { type Passage, passagesOf } from '../relations/passages.ts'
import { sectionClaims } from '../relations/section-claims.ts'
import { sectionOf } from '../relations/sections.ts'
import { isMereHead, typeOf } from '../terms.ts'
import { headsIn, type ItemHead, namesOf } from './heads.ts'
import { classMembers } from './members.ts'
import { isPhrase, typeUnder } from './phrases.ts'

/** The types of the names that a section's items open with; any short phrase where none is given. */
const sought: Readonly<Record<string, readonly TermType[]>> = {
  cause: [],
  'risk-factor': [],
  symptom: ['symptom', 'disease'],
  complication: ['disease', 'symptom'],
  examination: ['test'],
  treatment: ['procedure', 'drug', 'device'],
  'differential-diagnosis': ['disease'],
  'adverse-effect': ['symptom', 'disease'],
  subtype: ['disease'],
}

/** The type that the values of a section have, whatever their endings tell. */
const asType: Readonly<Record<string, TermType>> = {
  symptom: 'symptom',
  complication: 'disease',
  examination: 'test',
  'differential-diagnosis': 'disease',
  subtype: 'disease',
}

/** Names of whole classes: what stands behind them is the value, and they are none. */
const classes =
  /^(?:[\u4e00-\u9fff]{0,4}(?:检查|化验)|治疗|用药|药物治疗|手术治疗|一般治疗|对症治疗|支持治疗|综合治疗|其他治疗|常规治疗|手术|护理|病史|体格检查|查体|症状|体征|疾病|其他疾病|(?:口服|外用|内服|其他|中|西)?药物?)$/

/** A block can open an item only with a mark or as a list item. */
const canOpen = new Kept(({ text, block }) => block.kind === 'item' || /[①-⑳（(\d一二三四五六七八九十●•▪◆■]/.test(text))

/** The heads of items under a heading that names a property: each name in a head is a value, a class's members are. */
export function* findHeadValues(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { section, block } = passage
    const types = section && sought[section]
    if (!section || !types || !canOpen.of(block) || isNarrative(passage)) continue
    for (const head of headsIn(passage)) {
      yield* headClaims(head, section, types)
      if (!passage.heading) yield* classMembers(head, section)
    }
  }
}

function* headClaims(head: ItemHead, section: string, types: readonly TermType[]): Generator<Claim> {
  const { passage, clause, span } = head
  const { text } = passage.block
  const isName = (part: string): boolean =>
    types.length === 0
      ? isPhrase(part) && sectionOf(part) === undefined
      : !classes.test(part) && typeOfName(passage, part, types) !== undefined
  // '曼月乐（LNG-IUS）：…' under 治疗: what has a short name is a means, whatever its ending.
  const shortNamed = section === 'treatment' && /^（[A-Z][A-Za-z-]{1,9}）/.test(text.slice(span.end, span.end + 14))
  const parts = namesOf(text, span, (part) => isName(part) && !isMereHead(part))
  // '牙龈炎及增生': what is no name by itself goes with the name before.
  const written = text.slice(span.start, span.end)
  const named = parts.length === 0 && isName(written) && !isMereHead(written) ? [span] : parts
  for (const value of named.length === 0 && shortNamed ? [span] : named) {
    // The rule for examinations reads tests whose endings tell them, with their findings.
    if (section === 'examination' && typeOf(text.slice(value.start, value.end)) === 'test') continue
    const type =
      types.length === 0
        ? undefined
        : (asType[section] ?? typeOfName(passage, text.slice(value.start, value.end), types) ?? 'procedure')
    const before = { ...clause, topics: passage.before }
    yield* sectionClaims({ ...passage, clauses: [clause] }, before, section, [{ span: value, ...(type && { type }) }])
  }
}

const typeOfName = ({ names }: Passage, name: string, types: readonly TermType[]): TermType | undefined => {
  const known = names.get(name)
  return known && types.includes(known) ? known : typeUnder(name, types)
}

/** Whether a block opens with signs by name, so that its text explains these: '（1）腹痛：为首发症状，…'. */
export function explainsSigns({ label, names }: Passage): boolean {
  if (!label) return false
  const isSign = (part: string): boolean =>
    (names.get(part) ?? typeUnder(part, ['symptom', 'disease'])) !== undefined && !classes.test(part)
  return namesOf(label.text, { start: 0, end: label.text.length }, isSign).length > 0
}
