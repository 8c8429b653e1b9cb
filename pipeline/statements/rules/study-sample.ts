import type { Claim } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { sizedArms, tableSizes } from '../study/arm-sizes.ts'
import { joinArms, type StudyArticle, studiesOf } from '../study/article.ts'
import { type Counted, countClaim, countedIn } from '../study/people.ts'
import { isTerm } from '../terms.ts'

const taken =
  /(?:纳入|入选|收治|选取|选择|招募|随机抽取|抽取|收集|治疗|分析|完成|诊治|就诊|确诊|住院|门诊|观察|本组|共计?|总共|对)[^，。；]{0,40}$/
const who =
  /^(?:的)?\s?([\u4e00-\u9fffA-Za-z0-9ⅠⅡⅢⅣⅤ、（）()\s+/-]{0,40}?(?:患者|病人|患儿|病例|志愿者|孕妇|产妇|老人|儿童|受试者))/
const whoBefore =
  /^(?:.*(?:的|例|治疗|收治|选取|选择|纳入|入选|就诊|住院|行|与|和|将|对|把))([\u4e00-\u9fffA-Za-z0-9、（）()+-]{2,30}?(?:患者|病人|患儿|病例|孕妇|产妇|受试者))(?:共计?|为)?\s?$/
/** 在我院行X的患者150例, 确诊为X的患者150例. */
const whoTreated = /(?:[院科室部]|诊断为|确诊为|符合)([^，。；科院室]{2,20}的患者)(?:共计?|为)?\s?$/
const subset = /其中|有效|显效|无效|治愈|死亡|失访|脱落|男|女|合并|伴|退出|出现|发生|比较|随访到|左|右|单侧|双侧/

/** Patients of whom only a part is told; COPD合并呼吸衰竭患者 are all that were taken in. */
const subsetOf = /^(?:其中|合并|伴|出现|发生|男|女|单侧|双侧|左|右)|有效|显效|无效|治愈|死亡|失访|脱落|退出|比较/

/** 收治急性结石性胆囊炎 96 例: the disease alone says which patients. */
function illnessOf(clause: string): string | undefined {
  const named = /(?:收治|治疗|选取|选择|纳入|诊治)(?:的)?([\u4e00-\u9fffA-Za-z0-9-]{2,24})\s?$/.exec(clause)?.[1]
  return named !== undefined && isTerm(named, ['disease']) ? named : undefined
}

/** 治疗的26例肱骨近端骨折: the disease stands behind the number. */
function illnessAfter(after: string): string | undefined {
  const named = /^\s?(?:不同类型|各[类型种]|老年人?|小儿|儿童|成人)?([\u4e00-\u9fffA-Za-z0-9-]{3,20})$/.exec(after)?.[1]
  return named !== undefined && isTerm(named, ['disease']) ? after.trim() : undefined
}

/** The number of a study's patients with the words that say which patients. */
function patientsOf(counted: Counted): { counted: Counted; of: string } | undefined {
  const { quantity, before, after } = counted
  const clause = before.split(/[，。；]/).at(-1) ?? ''
  if (quantity.value.value === undefined || quantity.value.comparator || subset.test(clause.slice(-24)))
    return undefined
  if (quantity.kind === 'things' && /共(?:有|计)?\s?$/.test(clause)) {
    const of = quantity.value.text.replace(/^[\d\s.]+个?\s?/, '')
    return of === '' ? undefined : { counted, of }
  }
  if (quantity.kind !== 'people' || !(taken.test(clause) || /(?:分为|分成|分组)/.test(after))) return undefined
  const of = (
    who.exec(after)?.[1] ??
    whoBefore.exec(clause)?.[1] ??
    whoTreated.exec(clause)?.[1] ??
    illnessOf(clause) ??
    illnessAfter(after)
  )?.replace(/^的/, '')
  return of === undefined || subsetOf.test(of) ? undefined : { counted, of: of.trim() }
}

const each = /(?:每组|两组各|各组|各)\s?(?:为|有)?\s?$/
/** 52例为病例组: the arm stands behind its number. */
const armBehind = /^\s?(?:患者)?(?:为|作为|设为|纳入|列为|归为|进入|入)\s?(?<arm>[\u4e00-\u9fffA-Za-z0-9+-]{1,8}组)/
const armSize = /组(?:患者|患儿|病人)?\s?(?:[（(]\s?(?:n\s?=\s?)?|共|为|有|纳入|：|:)?\s?$/

/** 早期组（入院后48 h内，38例）. */
const armAside = /组\s?[（(][^（()），。；]{1,24}[，、]\s?(?:n\s?=\s?|共)?$/
/** 13例（37.1%）: so many of them, not all. */
const share = /^\d{1,5}\s?例次?\s?[（(]\s?\d/

/** 药物组1例于第3周失访. */
const lost = /失访|脱落|退出|剔除|死亡|中转/

/** The arms that 每组 stands for: those that the sentence names, else both. */
function eachOf(before: string, groups: readonly string[]): readonly string[] {
  const named = groups.filter((name) => before.includes(name))
  return named.length > 1 ? named : groups.length === 2 ? groups : []
}

function* armSamples(block: PageBlock, counted: Counted, { groups }: StudyArticle): Generator<Claim> {
  const { quantity, before, group } = counted
  const counts = quantity.kind === 'people' || quantity.kind === 'things'
  if (!counts || quantity.value.value === undefined || quantity.value.comparator) return
  const { arm } = armBehind.exec(joinArms(counted.after))?.groups ?? {}
  const own = group !== undefined && armSize.test(before) && before.trimEnd().endsWith(group)
  if (arm !== undefined && groups.includes(arm) && !own)
    yield countClaim(block, 'sample-size', { quantity, group: arm })
  else if (each.test(before) && groups.length > 1 && /组/.test(before))
    for (const name of eachOf(before, groups)) yield countClaim(block, 'sample-size', { quantity, group: name })
  else if (
    group !== undefined &&
    !share.test(quantity.value.text + counted.after) &&
    !lost.test(counted.after) &&
    (armAside.test(before) ||
      (armSize.test(before) && before.trimEnd().includes(group, before.length - group.length - 8)))
  )
    yield countClaim(block, 'sample-size', { quantity, group })
}

function* blockClaims(block: PageBlock, study: StudyArticle, told: Set<string>): Generator<Claim> {
  yield* firstTold(sizedArms(block, study), told)
  for (const counted of countedIn(block, study)) {
    const sample = patientsOf(counted)
    if (sample && counted.group === undefined) {
      const { kind = '' } = counted.quantity
      if (told.has(kind)) continue
      told.add(kind)
      yield countClaim(block, 'sample-size', { quantity: counted.quantity, group: undefined }, { of: sample.of })
      continue
    }
    yield* firstTold(armSamples(block, counted, study), told)
  }
}

/** The claims about arms whose size was not told before. */
function* firstTold(claims: Iterable<Claim>, told: Set<string>): Generator<Claim> {
  for (const claim of claims) {
    if (told.has(claim.subject.text)) continue
    told.add(claim.subject.text)
    yield claim
  }
}

export const studySample: StatementRule = {
  id: 'study-sample',
  why: 'A report says how many patients it took in, which, and how many of them went into each arm.',
  *find(page) {
    for (const study of studiesOf(page)) {
      const told = new Set<string>()
      for (const block of study.blocks) yield* blockClaims(block, study, told)
      yield* firstTold(tableSizes(page, study), told)
    }
  },
  examples: [
    [
      '资料与方法。分为早期组（术后24 h内，48例）和延迟组（术后72 h后，46例）。早期组发生肺炎4例（8.3%），延迟组12例（26.1%），P<0.05。',
      ['group 早期组 | sample-size | 48例', 'group 延迟组 | sample-size | 46例'],
    ],
    [
      '摘要：收治的 96 例急性阑尾炎患者，随机分为腹腔镜组和开腹组，每组 48 例。腹腔镜组住院时间短于开腹组（P<0.05）。',
      [
        'study 研究 | sample-size | 96 例 | of=急性阑尾炎患者',
        'group 腹腔镜组 | sample-size | 48 例',
        'group 开腹组 | sample-size | 48 例',
      ],
    ],
    [
      '资料与方法：选取2型糖尿病患者120例，共 130 眼。P<0.05。',
      ['study 研究 | sample-size | 120例 | of=2型糖尿病患者', 'study 研究 | sample-size | 130 眼 | of=眼'],
    ],
    [
      '资料与方法：将慢性心力衰竭患者68例随机分为试验组（n=35）和对照组（n=33）。P<0.05。',
      [
        'group 试验组 | sample-size | n=35',
        'group 对照组 | sample-size | n=33',
        'study 研究 | sample-size | 68例 | of=慢性心力衰竭患者',
      ],
    ],
    [
      '资料与方法略。P<0.05。\n\n| 组别 | 例数 | 血压（mmHg） |\n| --- | --- | --- |\n| 甲组 | 31 | 130.2±8.1 |\n| 乙组 | 29 | 141.5±9.0 |',
      ['group 甲组 | sample-size | 31', 'group 乙组 | sample-size | 29'],
    ],
  ],
  leaves: ['资料与方法：其中 3 例患者失访。P<0.05。', '2015 年全国约有 300 例患者。'],
}
