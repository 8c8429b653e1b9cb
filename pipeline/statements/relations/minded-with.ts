import type { Span } from '../../span.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { drugsNamed } from '../drugs/spoken.ts'
import type { Page, PageBlock } from '../page.ts'
import { typeOf } from '../terms.ts'
import { leadingTerm, type Topic } from '../topic.ts'
import { topicAt } from './barred-names.ts'
import { bidAt } from './bids.ts'
import { isHeaded } from './items.ts'
import type { Names } from './names.ts'
import { anotherSince, shunsAnother } from './other-drugs.ts'
import type { Passage, TopicClause } from './passages.ts'

/** The drug that the clause names; else what the block or its heading is on; else the operation or drug that was spoken of. */
export function mindedWith(page: Page, passage: Passage, clause: TopicClause, value: Span): Topic | undefined {
  const text = passage.block.text.slice(clause.start, clause.end)
  const over = standsUnder(passage)
  const named =
    (over?.type === 'drug' && taken.test(text)) ||
    (over !== undefined && over.type !== 'drug' && /(?:术|检查)前/.test(text))
      ? undefined
      : (drugIn(page, passage, clause) ?? (value.start < clause.start ? drugIn(page, passage, value) : undefined))
  if (named) return named
  if (
    over?.type === 'test' &&
    !(aboutTest.test(text) && /(?:镜|检查|造影|试验|CT|MRI|磁共振|活检|穿刺)$/.test(over.text))
  )
    return undefined
  if (over && !anotherSince(passage, over) && !shunsAnother(text, over) && !namesAnother(page, passage, clause, over))
    return over
  return over?.type === 'drug' ? undefined : spokenOf(page, passage, clause, text)
}

/** '术后…' after an operation was named in the block; a drug that the block names, where the clause is about taking it. */
function spokenOf(page: Page, { block, sentence }: Passage, clause: TopicClause, text: string): Topic | undefined {
  const { start } = block.block.content
  const { topics } = clause
  const operation = topics.find(({ type }) => type === 'procedure')
  if (operation && /^(?:术|手术)[后前中]/.test(text) && operation.span.start >= start && isSubject(operation.text))
    return operation
  const drug = topics.find(({ type }) => type !== 'test' && type !== 'symptom')
  if (drug?.type !== 'drug' || drug.span.start < start || shunsAnother(text, drug)) return undefined
  const inSentence = drug.span.start >= start + sentence.start && !mild.test(text) && !looked.test(text)
  const isOne =
    typeOf(drug.text) === 'drug' &&
    isSubject(drug.text) &&
    (drug.text.length > 3 || !isDrugClass(drug.text)) &&
    !anyKind.test(drug.text)
  if (!isOne || !(inSentence || taking.test(text))) return undefined
  return isAlone(page, block, { start: inSentence ? sentence.start : 0, end: clause.start }, drug.text)
    ? drug
    : undefined
}

/** When an examination is minded. */
const aboutTest = /前|后|当[天日]|期间|时|空腹|憋|禁|停/
/** Such advice may be meant against the disease. */
/** What is looked at later is of the illness. */
const looked = /胃镜|肠镜|CT|超声|磁共振|复诊|胸片/
const mild = /^(?:[^，]{0,4})(?:避免|注意|不要|[别勿]|及时|立[即刻]|马上|尽[快早])/
const anyKind = /^(?:药物|[\u4e00-\u9fff]?药)$|药物$/
/** Whether no other drug is named in a stretch. */
const isAlone = (page: Page, block: PageBlock, span: Span, name: string): boolean =>
  drugsNamed(page, block, span).every(({ start, end }) => {
    const other = block.text.slice(start, end)
    return isDrugClass(other) || other.includes(name) || name.includes(other)
  })

/** Words of taking a drug. */
const taking = /用药|服药|服用|使用|停药|减量|给药|空腹|小剂量|餐[前后]|饭[前后]|吃药|打针|注射部位|漱口/

/** 吃头孢期间别喝: said of what the page is on. */
const taken = /^(?:正在|在)?(?:服用?|吃|用过?|使用)[^，]{2,16}(?:的|者|期间|时)/
/** What patients do with their other drugs about an operation or an examination. */
const around = /停|照[吃常]|告诉|告知|[先请]?问|换/

/** What stands in every house. */
const plain = /^(?:油膏|药膏|酒精|碘伏|软膏|肥皂水?|生理盐水|温?开水|维生素.?|止痛药)$/
const eaten = /[吃服喝]/

/** Whether the sentence speaks of another drug before or in the clause. */
function namesAnother(page: Page, { block, sentence }: Passage, clause: TopicClause, over: Topic): boolean {
  const done = over.type === 'procedure' || over.type === 'test'
  if (done && around.test(block.text.slice(clause.start, clause.end))) return false
  const from =
    over.type === 'drug' || eaten.test(block.text.slice(clause.start, clause.end)) ? sentence.start : clause.start
  return drugsNamed(page, block, { start: from, end: clause.end }).some(({ start, end }) => {
    const name = block.text.slice(start, end)
    return (
      !plain.test(name) &&
      !over.text.includes(name) &&
      !name.includes(over.text) &&
      (over.type === 'drug' || !isDrugClass(name))
    )
  })
}

/** 酒千万别和D一起喝; 与D同服 is said of another drug. */
const isBeside = (before: string): boolean =>
  /^(?:[^，]{0,6}[酒奶茶]|咖啡|果汁|饮料|西柚汁?|柚子)[^，]{1,8}[与和同跟]$/.test(before)
/** 避免使用D: forbids D itself. */
const takes = /(?:[用吃服打喝]|使用|服用|应用|选用|给予|予|加|口服|注射|吸入|外用|滴注|输注|喷|涂|滴)$/

/** The one drug that a clause names before it bids, or that is stopped or taken in it. */
function drugIn(page: Page, { block }: Passage, clause: Span): Topic | undefined {
  const at = bidAt(block.text.slice(clause.start, clause.end))
  const drugs = drugsNamed(page, block, clause).filter(
    ({ start, end }) => end - start > 3 || !isDrugClass(block.text.slice(start, end)),
  )
  const [drug] = drugs
  if (!drug || new Set(drugs.map(({ start, end }) => block.text.slice(start, end))).size > 1) return undefined
  const before = block.text.slice(clause.start, drug.start)
  const after = block.text.slice(drug.end, clause.end)
  const own =
    drug.end - clause.start <= at &&
    (before === '' || /(?:的|者|人|时|后|前|期间?|当天|病人|患者)$/.test(before)) &&
    !/[与和同跟]$/.test(before)
  const taken = takes.test(before) && /^(?:的|者|时|期间|前|后|治疗)/.test(after)
  const stopped = /(?:停|减|撤)(?:掉|用)?$/.test(before)
  if (!(own || taken || stopped || isBeside(before)) || !isNamed(block, drug)) return undefined
  return topicAt(block, drug, 'drug')
}

/** No name of any drug, and no half of a longer word. */
function isNamed({ text }: PageBlock, { start, end }: Span): boolean {
  const name = text.slice(start, end)
  return name.length > 1 && !/药物|制剂$|位片$|^(?:药|激素)$/.test(name) && (typeOf(name) ?? 'drug') === 'drug'
}

const types: ReadonlySet<string> = new Set(['drug', 'procedure', 'device', 'test'])
/** Advice on how to live, which is meant against the disease: '饮食方面，不要…'. */
const everyday = /^(?:在?(?:饮食|生活|起居|作息|日常生活|排便|睡眠|情绪)(?:方面|上|中|调理|习惯)?[，：]|平时|日常|平日)/
/** What a study compares, and nothing that one is told to mind. */
const compared = /联合|对比|与|和|及/
/** Names with a word of talk in them are half a clause. */
const talk =
  /了|[我你您]|怎|吗|什么|如何|^的|的$|乱|们|步走|至少|立即|定做|睡前|光靠|注意|放弃|接受|^血清|^血浆|扩散|分次|注入|加服|围手?术|指出|再加|^练完|[者其]/
const general =
  /(?<!根管|激光|射频|冷冻|微波|光动力|高压氧|牵引|手法)治疗$|药物$|制剂$|抗生素$|^(?:矫治|矫正|休息|运动|锻炼|训练|检查|饮食|[\u4e00-\u9fff]?药)$/

/** The drug, procedure, device or test that a label opens the block with, or that a heading over it or the title names. */
function standsUnder({ before, block, label, names }: Passage): Topic | undefined {
  if (everyday.test(block.text)) return undefined
  const { type, text = '', span } = label ?? {}
  if (span && (type === 'drug' || type === 'procedure' || type === 'device') && typeOf(text))
    return isSubject(text) ? topicAt(block, span, type) : undefined
  const opened = openingOf(block, names)
  if (opened) return opened
  const [main] = before
  if (!main || !types.has(main.type) || !isSubject(main.text) || !isHeaded(block, main)) return undefined
  return main.type === 'drug' && /药$/.test(main.text) ? undefined : main
}

/** '体外碎石的好处是…': the procedure or device with which the block opens. */
function openingOf(block: PageBlock, names: Names): Topic | undefined {
  const found = leadingTerm(block.text.slice(0, 40), names)
  if (!found || (found.type !== 'procedure' && found.type !== 'device')) return undefined
  const topic = topicAt(block, { start: 0, end: found.length }, found.type)
  return isSubject(topic.text) && !/^手术|\d/.test(topic.text) && topic.text.length > 2 ? topic : undefined
}

const isSubject = (name: string): boolean => !talk.test(name) && !compared.test(name) && !general.test(name)
