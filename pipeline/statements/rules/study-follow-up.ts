import type { Claim } from '../../statement.ts'
import type { StatementRule } from '../rule.ts'
import { type StudyArticle, studiesOf } from '../study/article.ts'
import { type Counted, countClaim, countedIn, statisticOf } from '../study/people.ts'

const followed = /随访(?:时间|期|观察|时长|期限)?(?:为|均为|达|了|至少|至|均|共|平均|[（(])?\s?$/
const meanAfter = /随访[^。；]{0,30}，\s?(?:平均|中位)(?:随访)?(?:时间)?(?:为|约)?\s?$/
const notDone = /(?:定期|应|需|建议|每|末次|最终|最后|第|门诊|终身|长期)[^，。；]{0,4}随访[^，。；]{0,6}$/

/** 均获随访，时间 12～20 个月, and the mean behind it. */
const timed =
  /(?:获|得到|完成|接受)(?:了|得)?随访，(?:随访)?时间(?:为)?[^。；，]{0,16}(?:，\s?(?:平均|中位))?(?:为|约)?\s?$/

const isFollowUp = ({ before, after, quantity }: Counted): boolean => {
  if (quantity.kind !== 'time' || notDone.test(before)) return false
  if (followed.test(before) || meanAfter.test(before) || timed.test(before)) return true
  return /(?:获得?|得到|进行|完成)(?:了)?\s?(?:平均)?$/.test(before) && /^的?(?:有效)?随访/.test(after)
}

/** 随机分为A组和B组，每组 30 例，随访 2 年: where all arms were named, the number is the study's. */
function ofStudy(counted: Counted, { groups }: StudyArticle): Counted {
  const { before, group } = counted
  const [near = '', last = ''] = before.split(/[，。；]/).slice(-2)
  // A组随访6～12个月，平均9个月: the mean goes on with the span before it.
  const own = group !== undefined && (last.includes(group) || (/随访.{0,80}\d/.test(near) && near.includes(group)))
  const named = groups.filter((name) => counted.before.includes(name))
  return !own && (named.length > 1 || /每组|两组|各组/.test(counted.before))
    ? { ...counted, group: undefined }
    : counted
}

function* articleClaims(study: StudyArticle): Generator<Claim> {
  const told = new Set<string>()
  for (const block of study.blocks) {
    for (const counted of countedIn(block, study).filter(isFollowUp)) {
      const statistic = statisticOf(counted.before, counted.quantity)
      const key = `${ofStudy(counted, study).group ?? ''} ${statistic ?? ''}`
      if (told.has(key)) continue
      told.add(key)
      yield countClaim(block, 'follow-up', ofStudy(counted, study), statistic === undefined ? undefined : { statistic })
    }
  }
}

export const studyFollowUp: StatementRule = {
  id: 'study-follow-up',
  why: 'A report says how long its patients were followed up, as a span and as a mean.',
  *find(page) {
    for (const study of studiesOf(page)) yield* articleClaims(study)
  },
  examples: [
    [
      '资料与方法 40 例患者均获随访，随访 6～24 个月，平均 13.5 个月。差异有统计学意义（P<0.05）。',
      ['study 研究 | follow-up | 6～24 个月 | statistic=range', 'study 研究 | follow-up | 13.5 个月 | statistic=mean'],
    ],
    [
      '资料与方法 56 例患者均获随访，时间 9～18 个月，平均（13.2±1.9）个月。差异有统计学意义（P<0.05）。',
      [
        'study 研究 | follow-up | 9～18 个月 | statistic=range',
        'study 研究 | follow-up | （13.2±1.9）个月 | statistic=mean',
      ],
    ],
    [
      '资料与方法。甲组与乙组各20例。两组均获随访，甲组随访6～12个月，平均9.5个月；乙组随访5～11个月，平均8.8个月。P>0.05。',
      [
        'group 甲组 | follow-up | 6～12个月 | statistic=range',
        'group 甲组 | follow-up | 9.5个月 | statistic=mean',
        'group 乙组 | follow-up | 5～11个月 | statistic=range',
        'group 乙组 | follow-up | 8.8个月 | statistic=mean',
      ],
    ],
    ['一项研究纳入 500 例患者，随访3年，P<0.05。', ['study 研究 | follow-up | 3年']],
  ],
  leaves: ['资料与方法，P<0.05。患者应定期随访3个月。', '术后末次随访 12 个月。P<0.05，资料与方法。'],
}
