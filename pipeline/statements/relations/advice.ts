import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import type { Page, PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { isOnDeed } from './items.ts'
import { anotherSince, shunsAnother } from './other-drugs.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

const urgent =
  '切勿|切忌|切不可|绝不能|绝不可|绝对不能|务必|严禁|必须注意|一定要|应注意|需注意|须注意|要注意|注意(?=[^，]{2,16}$)|应避免|要避免|需避免|避免|应警惕|不要|不得|不可|不宜|不应|勿|禁止|忌(?=[食酒烟口辛])|应监测|需监测|应定期|需定期|定期(?=监测|复查|检查|随访|检测)|密切观察|密切监测|应减量|需减量|应轮换|应停药|须停药|应立即停|应从小剂量|宜从小剂量|应在医生指导下|应遵医嘱|不能突然|不能自行|不可自行|不得自行|(?:应|需|要|须|请)?每(?:隔)?[\\d一二两三四五六半]{0,2}个?[天日周月年](?:应|需|要)?(?:查|检查|监测|复查|检测)'
/** What must be minded, in a clause that says nothing else. */
const imperative = new RegExp(
  `^(?:以后|之后|此后|稳定后|[\\d一二两三四五六七八九十半]{1,3}个?(?:小时|天|周|月|年)(?:以?内|后)|(?:手术|检查|治疗|服药)(?:当天|当日))?(?:因此|所以|故|但|且|并|而|另外|此外|同时|患者|病人|还|也|一般|通常|平时|建议|尽量|请|应|需|要|均){0,3}(?:${urgent})`,
)
/** The time about a drug or operation in which it is minded, or who must mind it. */
const occasion =
  '(?:(?:用药|服药|服用|使用|应用|治疗|给药|注射|接种|手术|滴注|输注|吸入|涂药|贴敷|停药|检查|拔牙|置管|植入|消融|术|饭)(?:本品|该药|此药)?(?:前|后|中|时|期间|过程中|当天|当日|初期|早期)|[^，。；：]{2,16}?(?:者|患者|病人|孕妇|儿童|老年人)|症状(?:消失|缓解|控制|好转|减轻|改善)后|注射部位|长期(?:使用|服用|应用)(?:者|时)?|首次(?:使用|服用|用药)(?:者|时)?)'
const timed = new RegExp(
  `^${occasion}[^，。；：]{0,12}?(?:(?<!反)应|应当|应该|(?<![无不])需|(?<![无不])需要|须|必须|要|宜|请|尽量|建议|最好|不要|不能|不可|不宜|避免|禁止|切勿|勿|注意|定期|严格|密切|每[\\d一二两三半]{0,2}个?[天日周月年](?=[查检监复测]))(?![^，]{0,4}(?:行|采用|选用|给予|手术))`,
)
/** Words that make a clause tell what is done as a rule, or what is so. */
const tells =
  /可能|[？?]|是|为了|可以避免|能避免|可避免|从而|以避免|以免|导致|引起|有效|如何|哪些|禁用|慎用|禁忌|禁止使用|(?:者|患者|病人)[^，]{0,4}(?:不宜|不可|不能|不要|不应|禁止)(?:使用|服用|用)|认为|研究|本组|两组|结果/
/** With a device or operation, a time after which something is to be done. */
const staged =
  /^[^，。；：]{2,12}(?:后|前|期间)(?:应|须|需|要|宜)(?:逐渐|逐步|继续|坚持|避免|注意|保持|加强|减少|定期|及时|每)/
const sought = new Sought(/[切不勿避注监应需须要宜忌密定严请]/)

/** What to mind with the drug or procedure that is spoken of: clauses that bid or forbid. */
export function* findAdvice(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page).filter(({ block }) => sought.in(block))) {
    const { heading, clauses, section } = passage
    if (heading || isOnDeed(passage) || (section !== undefined && !open.has(section))) continue
    for (const clause of clauses) {
      const claim = adviceIn(passage, clause)
      if (claim) yield claim
    }
  }
}

/** Other sections state their own property in such clauses. */
const open: ReadonlySet<string> = new Set([
  'precaution',
  'preparation',
  'treatment',
  'indication',
  'characteristic',
  'adverse-effect',
])

/** '术后2天可下床，1个月内不提重物': what a sentence on the time after an operation allows and forbids. */
function isAftercare({ block, sentence }: Passage, { type }: Topic, text: string): boolean {
  if (type !== 'procedure' || !/^(?:手?术后|出院后|拆线后)/.test(block.text.slice(sentence.start, sentence.end)))
    return false
  return allowed.test(text)
}
const allowed =
  /^(?:手?术后|出院后|拆线后)?第?\d{1,2}[～~—-]?\d{0,2}\s?(?:小时|天|日|周|个?月|年)(?:以?内|后|起)?(?:方?可(?:以)?[^，]{0,8}(?:下床|进食|饮水|洗澡|淋浴|负重|行走|活动|坐起|翻身|开车|上班)|[不勿][^，]{2,16}|避免[^，]{2,16})$/

const types: ReadonlySet<string> = new Set(['drug', 'procedure', 'device'])

function adviceIn(passage: Passage, clause: TopicClause): Claim | undefined {
  const { block } = passage
  const text = block.text.slice(clause.start, clause.end)
  // A paragraph that breaks off ends in half a word.
  if (clause.mark === '' && block.block.kind === 'paragraph' && clause.end === block.text.length) return undefined
  if (text.length < 4 || text.length > 40) return undefined
  const subject = mindedWith(passage, clause, text)
  if (!subject || anotherSince(passage, subject) || shunsAnother(text, subject)) return undefined
  if (
    !(
      imperative.test(text) ||
      timed.test(text) ||
      isAftercare(passage, subject, text) ||
      (subject.type !== 'drug' && staged.test(text))
    ) ||
    tells.test(text) ||
    isNarrative(passage, clause)
  )
    return undefined
  const lead = /^(?:因此|所以|故|但是?|另外|此外|同时|且|并且?|而)/.exec(text)?.[0].length ?? 0
  const value: Span = { start: clause.start + lead, end: clause.end }
  return claimOf(wholeClause(passage, clause, value), { property: 'precaution', subject, value })
}

/** A drug that the block names, where the clause is about taking it or the sentence names it; else what the block stands under. */
function mindedWith({ before, block, sentence }: Passage, { topics }: TopicClause, text: string): Topic | undefined {
  const { start } = block.block.content
  const drug = topics.find(({ type }) => type !== 'test' && type !== 'symptom')
  const inSentence = drug !== undefined && drug.span.start >= start + sentence.start
  const named =
    drug?.type === 'drug' && drug.span.start >= start && ((inSentence && !mild.test(text)) || taking.test(text))
  if (named && !general.test(drug.text) && isNear(block, drug)) return drug
  const [main] = before
  const operation = topics.find(({ type }) => type === 'procedure')
  if (operation && /^(?:术|手术)[后前中]/.test(text) && operation.span.start >= start) return operation
  const stands =
    main &&
    isNear(block, main) &&
    !everyday.test(block.text) &&
    types.has(main.type) &&
    topics.some((one) => one.text === main.text)
  return stands && !compared.test(main.text) ? main : undefined
}

/** Named in the block or in a heading over it, and by a name that is no part of a clause. */
const isNear = ({ block, headings }: PageBlock, { span, text }: Topic): boolean =>
  !/者|其|再加|指出|^练完/.test(text) &&
  (span.start >= block.content.start ||
    headings.some((one) => one.block.content.start <= span.start && span.end <= one.block.content.end))

/** Advice on how to live, which is meant against the disease: '饮食方面，不要…'. */
const everyday = /^(?:在?(?:饮食|生活|起居|作息|日常生活|排便|睡眠|情绪)(?:方面|上|中|调理|习惯)?[，：]|平时|日常|平日)/

/** What a study compares, and nothing that one is told to mind. */
const compared = /联合|对比|与|和|及/

/** Such advice may be meant against the disease. */
const mild = /^(?:[^，]{0,4})(?:避免|注意|不要)/

/** Words of taking a drug. */
const taking = /用药|服药|服用|使用|停药|减量|监测|注射|漱口|饮酒|给药|空腹|小剂量|餐[前后]|饭[前后]/
/** A class or any drug is not what one minds something with. */
const general = /药物|制剂|类药|药品|立即|停止|(?<!抗[\u4e00-\u9fff]{2,5}|降[压糖脂]|利尿)药$|激素$|抗生素$/
