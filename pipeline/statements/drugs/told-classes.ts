import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { clausesOf } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { typeOf } from '../terms.ts'
import { isDrugName } from './names.ts'

const says =
  /^(?<name>[^，。；：、\s（(是为属]{2,16})\s?(?:[（(][^（()）]{1,60}[)）])?\s?(?:[，：:]\s?(?=是|为|属))?\s?(?:是|为|属于?)(?:一种|一类|目前|临床|常用的?|新型的?|最常用的?){0,3}(?<class>(?!由|因|一般|可)[^，。；：、是]{2,24})/
const classEnd =
  /(?:类(?:药物?|抗生素|抗菌药物?|降压药|降糖药|激素|制剂)?|抑制剂|拮抗剂|激动剂|阻滞剂|阻断剂|抗生素|抗菌药物?|激素|[^药]药物|[抗降利止镇抑祛退][^，。；]{1,8}[药剂]|溶栓药|麻醉药|代谢物|类似物|衍生物|[质霉合]素|松弛剂|调节剂|增强剂|稳定剂|抗凝药|抗体|保护剂)$/

/** ，属于Y: what else the drug is said to be. */
const also =
  /^(?:也|又|还)?(?:是|为|属于?)(?:一种|一类|目前|临床|常用的?|新型的?){0,3}(?<class>(?!由|因|一般|可)[^，。；：、是]{2,24})$/

const noKind = /治疗|用于|首选|效果|作用(?!类)|患者|不|可能|唯一|能.*的/

/** The classes that words name: one, or two beside each other. */
function kindsIn(written: string, name: string): string[] {
  const text = written.replace(/(?:之一|的一种)$/, '').replace(/^[^，。]{0,14}的一[种类]/, '')
  const parts = text.split(/[及和与]/)
  const kinds = parts.length > 1 && parts.every((part) => classEnd.test(part)) ? parts : [text]
  return kinds.filter((kind) => classEnd.test(kind) && !noKind.test(kind) && !kind.includes(name))
}

/** What a sentence says its drugs are: in the clause that names one, and in those that go on. */
export function* toldClasses(block: PageBlock, sentence: Span): Generator<Claim> {
  let drug: Span | undefined
  for (const clause of clausesOf(block.text, sentence)) {
    const { name, kind } = kindTold(block.text, clause)
    const goesOn = name === undefined && block.text[clause.start - 1] === '，'
    if (!goesOn) drug = name !== undefined && isOneDrug(name) ? at(clause.start, name) : undefined
    if (drug && kind) yield* kindClaims(block, drug, kind, clause.start + (name ?? '').length)
  }
}

const isOneDrug = (name: string): boolean => isDrugName(name) && typeOf(name) === 'drug'

/** What a clause says a thing is: of what it names, or of what was named before. */
function kindTold(text: string, { start, end }: Span): { readonly name?: string; readonly kind?: string } {
  const { name, class: kind } = says.exec(text.slice(start, Math.min(end + 1, start + 140)))?.groups ?? {}
  const more = name === undefined ? also.exec(text.slice(start, end))?.groups?.['class'] : undefined
  return name !== undefined && kind !== undefined ? { name, kind } : more === undefined ? {} : { kind: more }
}

function* kindClaims(block: PageBlock, drug: Span, written: string, from: number): Generator<Claim> {
  for (const kind of kindsIn(written, block.text.slice(drug.start, drug.end)))
    yield classClaim(block, drug, at(block.text.indexOf(kind, from), kind))
}

const at = (start: number, words: string): Span => ({ start, end: start + words.length })

/** The claim that a drug is of a kind. */
export function classClaim({ block, text, article }: PageBlock, drug: Span, kind: Span): Claim {
  const by = block.content.start
  return {
    article,
    subject: { type: 'drug', text: text.slice(drug.start, drug.end) },
    property: 'drug-class',
    value: { kind: 'text', text: text.slice(kind.start, kind.end) },
    witnesses: [
      { role: 'value', start: kind.start + by, end: kind.end + by },
      { role: 'subject', start: drug.start + by, end: drug.end + by },
    ],
  }
}
