import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Value } from '../../statement.ts'
import { lastStartingBy } from '../../text/ordered.ts'
import { type Clause, sentencesOf, splitOutside } from '../../text/sentences.ts'
import { findRoute, isDose } from '../dosing.ts'
import type { PageBlock } from '../page.ts'
import { findFrequencies, findQuantities, type Quantity } from '../quantity.ts'
import { drugAfter, drugBefore, isDrugName } from './names.ts'

/** A dose of a drug in a sentence. Offsets are those of the block's text. */
export interface Dosed {
  readonly name: Span
  readonly quantity: Quantity
  readonly clause: Clause
  readonly next: Clause | undefined
  /** The drug, where its name does not stand beside the dose. */
  readonly topic?: Topic
  /** Who the dose is for. */
  readonly group?: string
}

/** A paragraph that tells of a patient is read as a case. */
export const isCase = (text: string): boolean =>
  /(?:患者|患儿|病人)[，,：:\s]{0,2}[男女]|^[男女][，,]\s?\d{1,3}\s?岁/.test(text)

const routeAtEnd =
  /(?:静脉|肌肉|肌内|皮下|皮内|关节腔?内|鞘内|局部|硬膜外)(?:注射|滴注|推注)?$|(?:口服|外用|吸入|含服)$/

/** 类固醇关节内注射：每次40毫克: the drug that leads an item, before its colon. */
function leadingDrug(text: string, sentence: Span): Span | undefined {
  const colon = /^[^，。；：:]{2,20}[：:]/.exec(text.slice(sentence.start, sentence.start + 24))
  if (!colon) return undefined
  const lead = text.slice(sentence.start, sentence.start + colon[0].length - 1)
  const name = lead.replace(routeAtEnd, '')
  return isDrugName(name) ? { start: sentence.start, end: sentence.start + name.length } : undefined
}

/** 孟鲁司特钠是…，成人每晚口服10 mg: the drug that the sentence begins with. */
function subjectDrug(text: string, sentence: Span): Span | undefined {
  const name = /^([^，。；：:、（(是为属\s]{2,16})(?:[（(][^（()）]{1,40}[)）])?(?:是|为|属)/.exec(
    text.slice(sentence.start, Math.min(sentence.end, sentence.start + 64)),
  )?.[1]
  return name !== undefined && isDrugName(name)
    ? { start: sentence.start, end: sentence.start + name.length }
    : undefined
}

/** 口服依那普利片，初始剂量2.5 mg: the drug that ends the clause before. */
function clauseDrug(text: string, clauses: readonly Clause[], index: number): Span | undefined {
  const before = clauses[index - 1]
  return before && drugBefore(text, before.start, before.end)
}

const perGiving =
  /(?:每[次晚日天早]|一次|单次|每回|首剂|首次|初始|起始|维持|推荐|常用|开始|剂量|用量)\s?(?:量|用量|剂量|服用?|为|约|是|口服)*\s?$/

/** The drug that a section on dosage is about; its span is the page's. */
export interface Topic {
  readonly text: string
  readonly span: Span
}

/** 成人一次0.5 g: in a section on dosage, a single dose without a name is the article's own drug's. */
function topicDose(
  text: string,
  clauses: readonly Clause[],
  quantity: Quantity,
  topic: Topic | undefined,
): Dosed | undefined {
  const { start, end } = quantity.span
  const index = lastStartingBy(clauses, start)
  const clause = (clauses[index]?.end ?? 0) >= end ? clauses[index] : undefined
  if (!topic || !clause || !perGiving.test(text.slice(clause.start, start))) return undefined
  const group = /(?:^|[，。；：】\s])(成人|成年人|儿童|小儿|老年人|婴儿|新生儿|孕妇)[^，。；]{0,10}$/.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1]
  return { name: clause, quantity, clause, next: clauses[index + 1], topic, ...(group !== undefined && { group }) }
}

/** The doses of a block's sentences with the drugs that they are of. */
export function dosedIn({ text }: PageBlock, topic?: Topic): Dosed[] {
  if (!/\d/.test(text)) return []
  const quantities = findQuantities(text).filter((quantity) => isDose(text, quantity))
  let next = 0
  return sentencesOf(text).flatMap((sentence) => {
    const own: Quantity[] = []
    while (next < quantities.length && (quantities[next] as Quantity).span.start < sentence.end)
      own.push(quantities[next++] as Quantity)
    if (own.length === 0) return []
    const clauses = splitOutside(text, sentence, '，；。')
    return own.flatMap(
      (quantity) => dosedAt(text, sentence, clauses, quantity) ?? topicDose(text, clauses, quantity, topic) ?? [],
    )
  })
}

/** Words that say the drug is not given: 停用X 10 mg is no dose. */
export const withheld: RegExp = /(?:停用|停服|禁用|忌用|避免|不宜|不要|不可|不能|不得|勿|不应|无需|未)[^，。；]{0,8}$/

/** 儿童体重>30 kg者氯雷他定一次10 mg: who the dose is for, before the drug. */
function groupIn(text: string, from: number, to: number): string | undefined {
  return /^((?:[^，。；]{1,24}(?<![或再后前两二三其])者|成人|成年人|儿童|小儿|老年人|婴儿|孕妇)(?:[（(][^（()）]{1,20}[)）])?)(?:可|应|宜|需)?(?:口服|服用|静滴|给予?|予)?$/.exec(
    text.slice(Math.max(from, to - 40), to).trim(),
  )?.[1]
}

function dosedAt(text: string, sentence: Span, clauses: readonly Clause[], quantity: Quantity): Dosed | undefined {
  const { start, end } = quantity.span
  const index = lastStartingBy(clauses, start)
  const clause = (clauses[index]?.end ?? 0) >= end ? clauses[index] : undefined
  if (!clause) return undefined
  const name =
    drugBefore(text, clause.start, start) ??
    drugAfter(text, end, clause.end) ??
    (perGiving.test(text.slice(clause.start, start))
      ? (leadingDrug(text, sentence) ?? subjectDrug(text, sentence) ?? clauseDrug(text, clauses, index))
      : undefined)
  if (name && withheld.test(text.slice(clause.start, name.start))) return undefined
  const group = name && groupIn(text, clause.start, Math.min(name.start, start))
  return name && { name, quantity, clause, next: clauses[index + 1], ...(group !== undefined && { group }) }
}

const besideWords = /^\s?(?:每|一[日天周月年]|\d+\s?次|[1１][日天]|日|隔|[bt]id|q)/

/** How often and by which way a dose is given, in its own clause or in the one behind it. */
function waysOf(text: string, { clause, next, name, quantity }: Dosed) {
  const own = text.slice(clause.start, clause.end)
  const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })
  const here = findFrequencies(own)[0]
  const near = next && besideWords.test(text.slice(next.start, next.end)) ? text.slice(next.start, next.end) : ''
  const beside = here ? undefined : findFrequencies(near)[0]
  const frequency =
    (here && { value: here.value, span: moved(here.span, clause.start) }) ??
    (beside && next && { value: beside.value, span: moved(beside.span, next.start) })
  const route = routeBeside(text, clause, name, quantity)
  const daily = /每[日天晚晨](?=[^，。；]{0,12}$)/.exec(text.slice(clause.start, name.start))
  return { frequency, route, daily: frequency ? undefined : daily?.[0] }
}

/** 皮下注射依诺肝素40 mg, 15 mg口服: the way stands right before the name or right behind the dose. */
function routeBeside(
  text: string,
  clause: Span,
  name: Span,
  { span }: Quantity,
): { span: Span; value: string } | undefined {
  const after = text.slice(Math.max(name.end, span.end), clause.end)
  const behind = findRoute(after)
  if (behind && behind.span.start <= 1) {
    const start = Math.max(name.end, span.end) + behind.span.start
    return { span: { start, end: start + behind.value.length }, value: behind.value }
  }
  const from = Math.max(clause.start, name.start - 14)
  const before = text.slice(from, name.start)
  const ahead = findRoute(before)
  if (!ahead || before.length - ahead.span.end > 1) return undefined
  return { span: { start: from + ahead.span.start, end: from + ahead.span.end }, value: ahead.value }
}

/** The claims of one dose: the dose itself, its way and its frequency. */
export function doseClaims({ block, text, article }: PageBlock, dosed: Dosed): Claim[] {
  const { name, quantity, topic, group } = dosed
  const place = (role: 'value' | 'subject', { start, end }: Span) => ({
    role,
    start: start + block.content.start,
    end: end + block.content.start,
  })
  const make = (property: string, value: Value, span: Span, qualifiers: Qualifiers = {}): Claim => ({
    article,
    subject: { type: 'drug', text: topic?.text ?? text.slice(name.start, name.end) },
    property,
    value,
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    witnesses: [place('value', span), topic ? { role: 'subject', ...topic.span } : place('subject', name)],
  })
  const { frequency, route, daily } = waysOf(text, dosed)
  const often = frequency?.value.text ?? daily
  const qualifiers = {
    ...(group !== undefined && { group }),
    ...(route && { route: route.value }),
    ...(often !== undefined && { frequency: often }),
  }
  const claims = [make('dose', quantity.value, quantity.span, qualifiers)]
  if (route) claims.push(make('route', { kind: 'text', text: route.value }, route.span))
  if (frequency) claims.push(make('frequency', frequency.value, frequency.span))
  return claims
}
