import type { Span } from '../../span.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { passageAt } from '../relations/block-passages.ts'
import { isTerm, typeOf } from '../terms.ts'
import { type Decided, definedBefore, forWhom, indicatedBy, isNamed, spanned, useBefore } from './before-limits.ts'
import { byConsequence, namedAt, ownerOf, spokenOf } from './called-for.ts'
import { leafletOf, listedUnder } from './limit-lists.ts'
import { cut, type Limit } from './limits.ts'
import { isMeasure } from './meanings.ts'
import { drugsIn, isDrugClass } from './mentions.ts'
import { drugsNamed } from './spoken.ts'
import { topicTerm } from './topic-term.ts'

export type { Decided }

/** Words between a limit and what it decides. */
const lead =
  /^(?:的|者|时|则|就|，|、|患者|病人|成人|人|（|）|即便|即|则|应|需|须|宜|要|可|必须|建议|考虑|立即|及时|尽快|优先|首先|先|再|也|均|都|仍|长期(?!家庭)|短期|常规|酌情|请|一般|给予?|予以?|加用|使用|服用|口服|静脉注射|静脉滴注|肌注|含服|采用|选用|改用|行|进行|实施|启动|开始|接受|做|作|复?查(?!体)|紧急|急诊)*/
/** A word of duty or doing among them. */
const deed = /[应需须宜可要予做先用服行]|静脉|皮下|肌内|注射|开始|停止|立即|考虑|建议|进行|实施|启动|及时|尽快/
const forbids =
  /^(?:(?:者|的?人|的|时|的?患者)?，)?(?:[^，。；]{0,14})(?:[别勿][吃用打服]|不[要能][吃服用打]|禁用|慎用|忌用|禁止使用|减量|停用|停药|停服|减[为至到半]|暂停|不宜使用|不应使用|避免使用|调整剂量|减少剂量|剂量减少|剂量减半|剂量应?减|暂不使用|延长(?:给药|用药)?间[隔期]|延长间隔)/
/** 时可重复给药: the drug named before. */
const again = /^(?:者|时)，?(?:可|应|需|再|予){0,2}(?:重复|追加|补充|停止)(?:给药|用药|使用|1次|一次)/
const names =
  /^(?:的|者|时|患者|即|则|就|，|应|可|需|要|按|考虑|诊断为?|可诊断为?|定义为|称为|提示|高度|怀疑|警惕|叫做?|视为|属于?|为|极?易|容易|会|常|多|发生|诱发|引起|引发|导致|并发|出现|发展为|存在){1,8}(?<what>本病|该病|[\u4e00-\u9fff]{2,10}?)(?:处理|可能|的可能|诊断|[，。；]|$)/
/** 为重度: a grade of what the passage is about. */
const graded =
  /^(?:者|时|即|则|就|可以?|便){1,4}(?:诊断|确诊)(?=[。，；]|$)|^(?:者|时|即|则|可|应)?(?:为|属于?|视为|定义为|提示|判定为)(?:极?[轻中重]{1,2}(?:度|型|症|级)?|危重症?|[高中低]危)(?=[，。；]|$)/
const seeDoctor =
  /^[^。；]{0,24}(?:就医|就诊|急诊科|回诊|回(?:骨|外|内|妇|儿|眼|耳)?科|看医生|去医院|到医院|送医|返诊|联系(?:你的|您的)?医[生师]|致电)/
/** A deed that a limit calls for, without a name of its own. */
const acts =
  /^(?:(?:者|时)，?[^，。；]{0,8}|，[^，。；]{0,2}|(?=[应须需宜]))(?:先|应|须|需|宜|可|予|改用?|暂停|停|减|加|禁|慎|补|调整|启动|考虑)/

/** Where the verb at `at` has its clause end. */
function clauseEnd(text: string, at: number): number {
  const stop = text.slice(at, at + 40).search(/[，；。]/)
  return stop < 0 ? at + 40 : at + stop
}

/** The drug that is forbidden: named behind the word, before it, or taken in the condition. */
function forbiddenDrug(page: Page, block: PageBlock, from: number, at: number, end: number): Decided | undefined {
  const verb = block.text.slice(at, Math.min(end, at + 40)).search(/减量|减[为至到半]|停[用药服]|暂停|[禁慎忌]用/)
  const behind =
    (verb > 2 ? drugsNamed(page, block, { start: at, end: at + verb })[0] : undefined) ??
    drugsNamed(page, block, {
      start: at,
      end: Math.min(end, at + 40, clauseEnd(block.text, at + Math.max(0, verb))),
    })[0]
  const near = drugsNamed(page, block, { start: Math.max(from, at - 60), end: at }).at(-1)
  const before =
    near ??
    drugsNamed(page, block, { start: Math.max(0, at - 200), end: from }).findLast(
      (one) => !isDrugClass(block.text.slice(one.start, one.end)),
    )
  const drug = behind ?? before
  return drug ? spanned(block, 'drug', drug) : topicTerm(page, block, ['drug'])
}

/** A drug named right behind the words of giving; in 先补钾 a procedure that ends in one. */
function drugAt(block: PageBlock, at: number, end: number): Decided | undefined {
  const { text } = block
  const drug = drugsIn(text, at, Math.min(end, at + 24)).find(
    (one) => one.start - at < 2 && typeOf(text.slice(one.start, one.end)) !== 'test',
  )
  const procedure = drug && procedureAt(block, at, end)
  if (!drug || procedure?.term.text.endsWith(text.slice(drug.start, drug.end))) return procedure
  return spanned(block, 'drug', drug)
}

/** A procedure named right behind the words of doing: 应紧急透析, 可行短期强化治疗. */
function procedureAt(block: PageBlock, at: number, end: number): Decided | undefined {
  const words = /^[\u4e00-\u9fffA-Za-z0-9-]{2,16}/.exec(block.text.slice(at, Math.min(end, at + 16)))?.[0] ?? ''
  for (let length = words.length; length >= 2; length--)
    if (
      isTerm(words.slice(0, length), ['procedure']) &&
      !/配合|实施|进行|给予|使用|停止|降/.test(words.slice(0, length)) &&
      !/^(?:前|期间|当天)/.test(block.text.slice(at + length, at + length + 2))
    )
      return spanned(block, 'procedure', { start: at, end: at + length })
  return undefined
}

/** 血镁: what must hold while a drug is given. */
const given =
  /(?:用药|给药|服药|使用|输注|滴注|注射)(?:期间|过程中|时|前)[^。；]{0,60}$|(?:用药|给药|使用)(?:的)?(?:必备)?条件[^。；]{0,40}$|血药浓度[^。；]{0,20}$|治疗(?:浓度|血药浓度)?(?:范围|窗)(?:为|是|：)?\s?$/
const target =
  /(?:控制|维持|保持|稳定)(?:在|至|到|于|为)?\s?$|(?:降|升)(?:至|到)\s?$|(?:应|要|需|须)达到\s?$|范围(?:为|是|：)?\s?$|目标(?:值|水平)?(?:应?为|是|：|:)?\s?$/
const allowed = /要(?=[超达大低小不])[^，。；]{0,2}$|(?:每[人日天]{1,3}|摄入|应|宜|不宜|须|使)[^，。；]{0,12}$/

/** What is measured of a drug's effect: INR, 血药浓度, 尿pH. */
const ofDrugs = /(?:INR|国际标准化比值|APTT|ACT|浓度|pH值?|抗Ⅹa(?:因子)?(?:活性)?)[^，。；]{0,10}$/
/** What is aimed at: of the drug that is being given, of the disease that the passage is about. */
function aimedAt(
  page: Page,
  block: PageBlock,
  { start: from, end }: Span,
  { span, kind }: Quantity,
): Decided | undefined {
  const lead = block.text.slice(Math.max(from, span.start - 60), span.start)
  // So much water a day is kept up against no one illness.
  if (kind === 'time' || /尿量[^，。；]{0,6}$/.test(lead)) return undefined
  const level = /([\u4e00-\u9fff]{2,10}?)的?(?:血药|血清|谷)浓度[^，。；]{0,8}$/.exec(lead)?.[1]
  if (level && isTerm(level, ['drug'])) {
    const start = block.text.lastIndexOf(level, span.start)
    return spanned(block, 'drug', { start, end: start + level.length })
  }
  if (given.test(lead)) return forbiddenDrug(page, block, from, span.end, end)
  const drug = ofDrugs.test(lead) ? drugsNamed(page, block, { start: from, end: span.start }).at(-1) : undefined
  if (drug && target.test(lead)) return spanned(block, 'drug', drug)
  if (/目标(?!值|水平|范围|[为是])[\u4e00-\u9fffA-Z-]{2,5}\s?$/.test(lead)) return topicTerm(page, block, ['disease'])
  if (target.test(lead)) return topicTerm(page, block, ['disease']) ?? topicTerm(page, block, ['drug'])
  return allowed.test(lead) ? topicTerm(page, block, ['disease']) : undefined
}

/** 'PCT鉴别…，截断值为2.0 μg/L': the test that the sentence opens with. */
function testOf(block: PageBlock, from: number, to: number): Decided | undefined {
  const words =
    /^(?<what>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{1,12}?)(?:诊断|鉴别|预测|评估|判断|对|水平|的)/.exec(
      block.text.slice(from, to),
    )
  const { what = '' } = words?.groups ?? {}
  const { term, span } = spanned(block, 'test', { start: from, end: from + what.length })
  return isMeasure(what) && span ? { term, span } : undefined
}

/** Whom a limit decides about: the drug that is forbidden or given, the disease that is diagnosed, what is done. */
export function decidedBy(page: Page, block: PageBlock, sentence: Span, limit: Limit): Decided | undefined {
  const { start: from, end } = sentence
  const { quantity } = limit
  const at = quantity.span.end + (/^ (?=时|者)/.test(block.text.slice(quantity.span.end)) ? 1 : 0)
  if (forWhom.test(block.text.slice(from, from + 12))) return topicTerm(page, block, ['procedure', 'drug'])
  if (limit.attribute !== undefined && cut.test(`${limit.attribute}为`)) return testOf(block, from, quantity.span.start)
  const use = useBefore(block, from, at)
  if (use) return use.decided
  const told = indicatedBy(block, from, quantity.span) ?? leafletOf(page, block, at)
  if (told) return told
  const rest = block.text.slice(at, Math.min(end, at + 60))
  if (again.test(rest)) return forbiddenDrug(page, block, from, at, end)
  if (forbids.test(rest))
    return forbiddenDrug(page, block, from, at, end) ?? topicTerm(page, block, ['procedure', 'device'])
  if (!limit.sure)
    return (
      (isNamed(block, from, limit) && definedBefore(block, from, at)) || byConsequence(page, block, sentence, limit)
    )
  return (
    listedUnder(page, block, sentence, limit) ??
    calledFor(page, block, rest, { ...quantity.span, at, end }) ??
    definedBefore(block, from, at) ??
    aimedAt(page, block, sentence, quantity) ??
    byConsequence(page, block, sentence, limit)
  )
}

interface Place {
  /** Where the limit begins. */
  readonly start: number
  /** Where the words behind it begin. */
  readonly at: number
  /** Where its sentence ends. */
  readonly end: number
}

/** What the words behind a limit call for. */
function calledFor(page: Page, block: PageBlock, rest: string, { start: from, at, end }: Place): Decided | undefined {
  const { text } = block
  const also = /^[或且及和并伴、][^，。；]{1,16}(?=(?:时|者)，)/.exec(rest)?.[0].length ?? 0
  const skip = at + also + (lead.exec(rest.slice(also))?.[0].length ?? 0)
  const calls = /^者/.test(rest) || deed.test(text.slice(at + also, skip))
  const drug = calls ? drugAt(block, skip, end) : undefined
  if (drug) return drug
  // A blank before 者 or 时 is a report's way of writing: its limits are the drug's that it names, or nobody's.
  if (text[at - 1] === ' ') return undefined
  const named = names.exec(rest)
  const { what = '' } = named?.groups ?? {}
  if (what === '本病' || what === '该病') return topicTerm(page, block, ['disease'])
  // 严重的铅中毒: the name stands behind the adjective.
  const bare = what.slice(what.lastIndexOf('的') + 1)
  const start = at + (named?.[0].indexOf(what) ?? 0) + what.length - bare.length
  if (named && isTerm(bare, ['disease']) && !/^(?:排除|除外|须|需)/.test(what))
    return spanned(block, 'disease', { start, end: start + bare.length })
  return (
    (calls ? (procedureAt(block, skip, end) ?? namedAt(block, skip, end, ['test', 'device'])) : undefined) ??
    ofTopic(page, block, rest, from)
  )
}

/** The words behind a limit that say something of what the passage is about: its grade, a visit, a deed. */
function ofTopic(page: Page, block: PageBlock, rest: string, at: number): Decided | undefined {
  if (graded.test(rest)) return topicTerm(page, block, ['disease'])
  if (seeDoctor.test(rest)) return topicTerm(page, block, ['disease', 'procedure', 'symptom'])
  if (!acts.test(rest)) return undefined
  const passage = passageAt(page, block, at)
  const spoken = ownerOf(block, at) ?? (passage && spokenOf(page, passage, at))
  return spoken ?? topicTerm(page, block, ['disease', 'drug', 'procedure'])
}
