import type { Span } from '../span.ts'
import type { Term, TermType } from '../statement.ts'
import { QuickPattern } from '../text/quick.ts'
import { nameWithin } from './boundaries.ts'
import { Kept, type Page } from './page.ts'
import { latinFrame, latinReference, latinTail } from './tables/english-words.ts'
import { titleJoints } from './tables/title-joints.ts'
import { endsTerm, isTerm, mayEndTerm, typeBits, typeOf } from './terms.ts'

/** A term that a passage is about, and where the page names it. */
export interface Topic extends Term {
  /** In the page's text. */
  readonly span: Span
}

/** Types that a passage can be about. */
export const topicTypes: readonly TermType[] = ['disease', 'procedure', 'drug', 'device', 'test', 'symptom']

/** Where titles and headings part their terms. */
const titleJoint = new QuickPattern(new RegExp(titleJoints.join('|'), 'gi'))

const noNames: ReadonlyMap<string, TermType> = new Map()

/**
 * The whole terms in a title or heading, in order, with spans in `text`.
 * @param names further names that count as terms
 */
export function termsInTitle(
  text: string,
  names: ReadonlyMap<string, TermType> = noNames,
): { span: Span; type: TermType }[] {
  const found: { span: Span; type: TermType }[] = []
  const take = (start: number, end: number): void => {
    if (start === end) return
    const part = text.slice(start, end).trim()
    const from = start + text.slice(start, end).indexOf(part)
    const whole = { start: from, end: from + part.length }
    const type = names.get(part) ?? typeOf(part)
    if (!type || !topicTypes.includes(type)) return
    const kept = names.has(part) || type === 'disease' || type === 'symptom'
    const span = kept ? whole : nameWithin(text, whole, type, (name) => isTerm(name, [type]))
    if (span && (names.has(part) || isTerm(text.slice(span.start, span.end)))) found.push({ span, type })
  }
  if (/^[\x20-\x7e]+$/.test(text)) takeLatin(text, take)
  else for (const { start, end } of titleParts(text)) take(start, end)
  return found
}

/** What stands between the joints of a title. */
export function titleParts(text: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (let joint = titleJoint.search(text); joint; joint = titleJoint.search(text, start)) {
    if (joint.index > start) parts.push({ start, end: joint.index })
    start = joint.index + joint[0].length
  }
  if (start < text.length) parts.push({ start, end: text.length })
  return parts
}

function takeLatin(text: string, take: (start: number, end: number) => void): void {
  let start = 0
  for (let found = latinFrame.exec(text); found; found = latinFrame.exec(text.slice(start))) start += found[0].length
  const rest = text.slice(start)
  const section = latinTail.exec(rest)
  const end = start + (section ? section.index : rest.length)
  if (!latinReference.test(text.slice(start, end))) take(start, end)
}

/**
 * The wording under which the text mostly names the thing: a title's '头部湿疹' is the text's '湿疹' where the shorter name
 * is at least twice as frequent and no mere head.
 */
export function usualName(page: Page, name: string): string {
  const known = usualNames.of(page)
  const usual = known.get(name) ?? findUsual(page.text, name)
  known.set(name, usual)
  return usual
}

const usualNames = new Kept((_: Page) => new Map<string, string>())

/** Ends of names of classes of drugs, which tell no class by themselves: 阻滞剂 of 钙通道阻滞剂. */
const mereClass =
  /^(?:受体|通道|酶|转换酶|泵|蛋白)?(?:阻滞|阻断|拮抗|激动|抑制|调节|稳定|松弛|扩张|增强|保护|刺激|兴奋)剂$/

/** A page's beginning shows what it calls things. */
const farthestCounted = 100_000

function findUsual(text: string, name: string): string {
  if (/^[\x20-\x7e]+$/.test(name)) return name
  const page = text.length > farthestCounted ? text.slice(0, farthestCounted) : text
  const type = typeOf(name)
  let times: number | undefined
  for (let from = 1; from <= name.length - Math.max(3, Math.ceil(name.length / 2)); from++) {
    const shorter = name.slice(from)
    if (/^[性型期度样源]/.test(shorter) || typeOf(shorter) !== type || !isTerm(shorter) || mereClass.test(shorter))
      continue
    times ??= Math.max(1, countOf(page, name))
    if (countOf(page, shorter, beforeName, name.slice(0, from)) >= times) return shorter
  }
  return name
}

/** What stands before a name that is no part of a longer one: no hanzi, or a word of the sentence. */
const beforeName = /[^\u4e00-\u9fff]|[的是为与和及或在对患此该本有将使把疗得由于从以且后前时类疑断诊防治致除查避]/

/** How often a text holds a needle, behind a character of `before` or at its beginning, and not behind `but`. */
function countOf(text: string, needle: string, before?: RegExp, but = ''): number {
  let times = 0
  for (let at = text.indexOf(needle); at >= 0 && times < 200; at = text.indexOf(needle, at + needle.length)) {
    const within = but !== '' && text.startsWith(but, at - but.length)
    if (!within && (!before || at === 0 || before.test(text[at - 1] as string))) times++
  }
  return times
}

/** What a term that stands first in a clause is followed by, where the clause is about it. */
const predicate =
  /\d|按(?![摩压揉时])|（|\(|是|为(?!主|了)|指|系|属|可|能|常|多|好发|易|由|(?<![基病诱原])因|起病|有(?!机)|无|会(?!阴)|将|在|需|应|通常|通过|采用|利用|借助|表现|主要|也|一般|大多|往往|治疗|包括|分为|（|，|具有|与|和|并|发病|患者|很|较|比|不(?![全良足])|起效|起始|初始|每次|每日|口服|成人|首次|剂量|用量|仍|适|用于|对|早[在年已]|难以|约(?=[\d占一二三])|则|呈|虽|在|向|侵犯|累及|最|后(?=[可常会易应需出多])|全称|学名|高发|含|起病|发作|病死率|死亡率|致残率|复发率|预后|发病率|患病率|治愈率|民间|又称|又名|旧称|也叫|也称|亦称|俗称|简称|见于|以|伴|合并|出现|引起|导致|的(?:好处|坏处|优势|劣势|弊端|做法|过程|目的|病因|原因|发生|形成|症状|临床|主要|表现|特点|诊断|治疗|检查|预防|预后|并发症|典型|影像学?|实验室|辅助检查|常见|发病|好发|危害|风险|优点|缺点|作用|副作用|不良反应|用法|确切|具体|恶性程度|发展|进展|病程|病变|病理|转归|传播|患者|病人|患儿|早期|晚期|初期|急性期|基本|种类|类型|分类|分型|定义|概念|患病率|发病率|死亡率|突出|特征|特点|机制|机理|复发)|除(?![了湿])|具体|确切|经常|有时|偶|极(?!度)|十分|非常|传染性|病情|病程|临床|病人|患儿|早期|晚期|初期|后期|急性期|进展|没有|目前|仅|只|几乎|大部分|绝大|部分|少数|一旦|导致|造成|诱发|影响|危及|使(?!用)|潜伏期|根据|依据|(?:症状|体征|病因|病原)(?=主要|常|通常|一般|多|复杂|尚|不|包括|有|为|是|表现)/

const farthest = 32

const anyPredicate = new QuickPattern(predicate)

const predicateAt = (clause: string, at: number): boolean => at >= clause.length || anyPredicate.testAt(clause, at)

const anyTopic = typeBits(topicTypes)

/** False only where no term ends that a predicate follows. */
const mayLead = (clause: string, at: number): boolean =>
  endsTerm(clause.charCodeAt(at - 1)) &&
  anyPredicate.mayMatchAt(clause, at) &&
  (mayEndTerm(clause, at, anyTopic) || clause.startsWith('治疗', at))

/** Whether the predicate at `at` is no part of one before it. */
function isReached(clause: string, at: number): boolean {
  let found = anyPredicate.search(clause)
  while (found && found.index < at) found = anyPredicate.search(clause, found.index + found[0].length)
  return found?.index === at
}

/** '非手术治疗：': what ends in 治疗 before a mark is a term by itself. */
function meansOf(head: string, length: number): { length: number; type: TermType } | undefined {
  const name = head.slice(0, length)
  return /^[：:，]/.test(head.slice(length)) && isTerm(name, topicTypes)
    ? { length, type: typeOf(name) as TermType }
    : undefined
}

/**
 * The term that a clause is about: a whole term at its beginning, before its verb.
 * @param clause the clause's text without words that lead in
 * @param names further names that count as terms
 * @returns the length of the term in `clause`, and its type; undefined where the clause opens otherwise
 */
export function leadingTerm(
  clause: string,
  names: ReadonlyMap<string, TermType> = noNames,
): { length: number; type: TermType } | undefined {
  for (const [name, type] of names)
    if (clause.startsWith(name) && predicateAt(clause, name.length)) return { length: name.length, type }
  const head = clause.length > farthest ? clause.slice(0, farthest) : clause
  for (let at = 2; at < head.length; at++) {
    const found = mayLead(head, at) ? anyPredicate.matchAt(head, at) : null
    const term = found && termEnding(head, found)
    if (term && isReached(head, at)) return ownerOf(head, term) ?? term
  }
  return undefined
}

/** What shows an illness, behind its name. */
const aspect = /(?:典型|主要|常见|临床|早期|晚期|首发|初期|特征性|突出){0,4}的?(?:症状|表现|体征)$/

/** '银屑病典型症状是…' is about the illness. */
function ownerOf(head: string, { length, type }: { length: number; type: TermType }): ReturnType<typeof leadingTerm> {
  const shown = type === 'symptom' ? aspect.exec(head.slice(0, length)) : null
  return shown && isTerm(head.slice(0, shown.index), ['disease']) ? { length: shown.index, type: 'disease' } : undefined
}

/** What a sign is followed by of which the clause goes on to tell: what it is, or where it comes from. */
const ofSign = /^[是为指的最]|^(?:可能|可以?|多|常常?|通常|一般|主要|往往){0,2}(?:由(?!于?此)|因(?!此))/

/** The term at the beginning that ends where a predicate begins. */
function termEnding(head: string, found: RegExpExecArray): { length: number; type: TermType } | undefined {
  const part = head.slice(0, found.index)
  const means = found[0] === '治疗' ? meansOf(head, found.index + 2) : undefined
  if (means) return means
  const isAbout = isTerm(part, topicTypes) && (typeOf(part) !== 'symptom' || ofSign.test(head.slice(found.index)))
  return isAbout ? { length: found.index, type: typeOf(part) as TermType } : undefined
}
