import type { Claim } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { type StudyArticle, studiesOf } from '../study/article.ts'
import { type Counted, countClaim, countedIn, statisticOf } from '../study/people.ts'

const male = /男(?:性|童|孩|婴|患者|病人|性患者)?\s?(?:各)?\s?$/
const female = /女(?:性|童|孩|婴|患者|病人|性患者)?\s?(?:各)?\s?$/
const aged = /年龄(?:范围)?(?:分别)?(?:分别为?|为|在|是|最小|最大|约|介于|平均|[^，。；\d]{0,6})?\s?(?:[（(]\s?)?$/
/** 年龄分别为（29.8±4.1）岁和: the age of the second arm. */
const agedToo = /年龄(?:范围)?分别为?[^，。；]{2,24}[和与、]\s?$/
const mean = /(?:平均|均)(?:年龄)?(?:为|约)?\s?$/
const illness = /(?:发病|好发|高发|患病|初潮|绝经|起病|胎|骨|停药|疗程)[^，。；]{0,3}$/

function propertyOf({ quantity, before }: Counted): string | undefined {
  const { value, kind } = quantity
  if (kind === 'people' && value.value !== undefined && value.comparator === undefined) {
    if (male.test(before)) return 'male-count'
    return female.test(before) ? 'female-count' : undefined
  }
  const inYears = kind === 'age' || value.unit === 'mo'
  const bounded = value.comparator !== undefined && value.comparator !== '~'
  if (!inYears || bounded || illness.test(before.replace(/年龄.{0,6}$/, ''))) return undefined
  if (kind === 'age' && mean.test(before)) return 'age'
  return aged.test(before) || agedToo.test(before) ? 'age' : undefined
}

function* blockClaims(block: PageBlock, study: StudyArticle, told: Set<string>): Generator<Claim> {
  // Who was studied is told beside the number of patients; a bare age elsewhere is that of a disease.
  if (!/\d\s?(?:例|名|人|位)/.test(block.text)) return
  for (const counted of countedIn(block, study)) {
    const property = propertyOf(counted)
    if (property === undefined) continue
    const statistic = property === 'age' ? statisticOf(counted.before, counted.quantity) : undefined
    if (property === 'age' && statistic === undefined) continue
    const key = `${counted.group ?? ''} ${property} ${statistic ?? ''}`
    if (told.has(key)) continue
    told.add(key)
    yield countClaim(block, property, counted, statistic === undefined ? undefined : { statistic })
  }
}

export const studyPeople: StatementRule = {
  id: 'study-people',
  why: 'Behind the number of patients a report says how many men and women there were, and how old.',
  *find(page) {
    for (const study of studiesOf(page)) {
      const told = new Set<string>()
      for (const block of study.blocks) yield* blockClaims(block, study, told)
    }
  },
  examples: [
    [
      '资料与方法。干预组、对照组各60例，年龄分别为（66.8±7.1）岁和（67.2±6.9）岁，P>0.05。',
      ['group 干预组 | age | （66.8±7.1）岁 | statistic=mean', 'group 对照组 | age | （67.2±6.9）岁 | statistic=mean'],
    ],
    [
      '一般资料 共 60 例患者，男 35 例，女 25 例；年龄 18～75 岁，平均（46.2±9.8）岁。差异无统计学意义。',
      [
        'study 研究 | male-count | 35 例',
        'study 研究 | female-count | 25 例',
        'study 研究 | age | 18～75 岁 | statistic=range',
        'study 研究 | age | （46.2±9.8）岁 | statistic=mean',
      ],
    ],
    [
      '资料与方法：治疗组男18例，女12例，平均年龄52.3岁。对照组男16例，女14例。治疗组与对照组比较，P>0.05。',
      [
        'group 治疗组 | male-count | 18例',
        'group 治疗组 | female-count | 12例',
        'group 治疗组 | age | 52.3岁 | statistic=mean',
        'group 对照组 | male-count | 16例',
        'group 对照组 | female-count | 14例',
      ],
    ],
  ],
  leaves: [
    '资料与方法：纳入标准：年龄≥18岁。P<0.05。共 30 例。',
    '痛风多见于男性，发病年龄40～50岁，约100例中有5例女性。',
  ],
}
