import type { Claim } from '../../statement.ts'
import type { StatementRule } from '../rule.ts'
import { type StudyArticle, studiesOf } from '../study/article.ts'
import { measuredIn } from '../study/measured.ts'
import { countClaim } from '../study/people.ts'
import { spansIn } from '../study/spans.ts'

function* articleClaims({ blocks, groups }: StudyArticle): Generator<Claim> {
  for (const block of blocks) {
    for (const { quantity, measure, group } of spansIn(block, groups))
      yield countClaim(block, 'outcome', { quantity, group }, { measure })
    for (const { measured } of measuredIn(block, groups)) {
      for (const { quantity, measure, group, timepoint, isCount } of measured) {
        if (isCount) continue
        const qualifiers = { measure, ...(timepoint !== undefined && { timepoint }) }
        yield countClaim(block, 'outcome', { quantity, group }, qualifiers)
      }
    }
  }
}

export const studyOutcome: StatementRule = {
  id: 'study-outcome',
  why: 'A report tells means with their deviations, and rates, with the measure, the arm and the time in the words before them.',
  *find(page) {
    for (const study of studiesOf(page)) yield* articleClaims(study)
  },
  examples: [
    [
      '资料与方法：观察组与对照组各40例。治疗后观察组的疼痛评分（2.8±0.9）分，低于对照组的（4.5±1.2）分。观察组优良率92.5%（37/40）高于对照组的75.0%（30/40）。',
      [
        'group 观察组 | outcome | （2.8±0.9）分 | measure=疼痛评分 timepoint=治疗后',
        'group 对照组 | outcome | （4.5±1.2）分 | measure=疼痛评分 timepoint=治疗后',
        'group 观察组 | outcome | 92.5% | measure=优良率',
        'group 对照组 | outcome | 75.0% | measure=优良率',
      ],
    ],
    [
      '资料与方法。甲组与乙组。治疗后甲组6 min步行距离为（402±48）m，乙组为（351±50）m，t=4.81，P<0.01。甲组再入院5例（11.1%），乙组13例（31.7%）。',
      [
        'group 甲组 | outcome | （402±48）m | measure=6 min步行距离 timepoint=治疗后',
        'group 乙组 | outcome | （351±50）m | measure=6 min步行距离 timepoint=治疗后',
        'group 甲组 | outcome | 11.1% | measure=再入院',
        'group 乙组 | outcome | 31.7% | measure=再入院',
      ],
    ],
    [
      '结果：收缩压由治疗前的（162.4±9.8）mmHg降至治疗后的（134.1±7.2）mmHg，末次随访为（136.0±8.1）mmHg；空腹血糖术前为（8.9±1.2）mmol/L。差异有统计学意义（P<0.05）。资料与方法略。',
      [
        'study 研究 | outcome | （162.4±9.8）mmHg | measure=收缩压 timepoint=治疗前',
        'study 研究 | outcome | （134.1±7.2）mmHg | measure=收缩压 timepoint=治疗后',
        'study 研究 | outcome | （136.0±8.1）mmHg | measure=收缩压 timepoint=末次随访',
        'study 研究 | outcome | （8.9±1.2）mmol/L | measure=空腹血糖 timepoint=术前',
      ],
    ],
    [
      '治疗后 4 周，试验组总有效率为 91.2%，对照组为 74.5%。试验组 CRP 由（38.2±6.1）mg/L 降至（9.4±2.2）mg/L。试验组优于对照组（P<0.05）。资料与方法略。',
      [
        'group 试验组 | outcome | 91.2% | measure=总有效率 timepoint=治疗后 4 周',
        'group 对照组 | outcome | 74.5% | measure=总有效率 timepoint=治疗后 4 周',
        'group 试验组 | outcome | （38.2±6.1）mg/L | measure=CRP',
        'group 试验组 | outcome | （9.4±2.2）mg/L | measure=CRP',
      ],
    ],
    [
      '资料与方法略。观察组与对照组各30例。观察组住院时间短于对照组（（6.2±1.1）d vs （8.4±1.5）d，P<0.05）。两组并发症发生率比较差异无统计学意义（6.7% vs 10.0%，P>0.05）。',
      [
        'group 观察组 | outcome | （6.2±1.1）d | measure=住院时间',
        'group 对照组 | outcome | （8.4±1.5）d | measure=住院时间',
        'group 观察组 | outcome | 6.7% | measure=并发症发生率',
        'group 对照组 | outcome | 10.0% | measure=并发症发生率',
      ],
    ],
    [
      '资料与方法略。试验组与对照组各40例。结果：拔除胸管时试验组VAS评分为（2.4±0.6）分，低于对照组的（4.1±0.9）分（P<0.01）。两组肺不张发生率分别为5.0%和17.5%，差异有统计学意义（P<0.05）；胸腔积液发生率分别为2.5%和10.0%，差异无统计学意义（P>0.05）。',
      [
        'group 试验组 | outcome | （2.4±0.6）分 | measure=VAS评分 timepoint=拔除胸管时',
        'group 对照组 | outcome | （4.1±0.9）分 | measure=VAS评分 timepoint=拔除胸管时',
        'group 试验组 | outcome | 5.0% | measure=肺不张发生率',
        'group 对照组 | outcome | 17.5% | measure=肺不张发生率',
        'group 试验组 | outcome | 2.5% | measure=胸腔积液发生率',
        'group 对照组 | outcome | 10.0% | measure=胸腔积液发生率',
      ],
    ],
    [
      '资料与方法略。90例随机分为吻合组、切除组和注射组各30例。三组住院时间中位数分别为3、6和2 d。吻合组、切除组和注射组术后出血率分别为6.7%、20.0%和10.0%（P>0.05）。',
      [
        'group 吻合组 | outcome | 3 | measure=住院时间中位数',
        'group 切除组 | outcome | 6 | measure=住院时间中位数',
        'group 注射组 | outcome | 2 d | measure=住院时间中位数',
        'group 吻合组 | outcome | 6.7% | measure=术后出血率',
        'group 切除组 | outcome | 20.0% | measure=术后出血率',
        'group 注射组 | outcome | 10.0% | measure=术后出血率',
      ],
    ],
    [
      '本组均完成手术，手术时间45～120 min，平均82 min；术中出血30～150 mL，平均90 mL。回顾性分析18例患者，资料与方法略。',
      [
        'study 研究 | outcome | 45～120 min | measure=手术时间',
        'study 研究 | outcome | 82 min | measure=手术时间',
        'study 研究 | outcome | 30～150 mL | measure=术中出血',
        'study 研究 | outcome | 90 mL | measure=术中出血',
      ],
    ],
    [
      '资料与方法略。甲组与乙组各40例。术前、术后1 d、术后3 d甲组疼痛评分分别为（6.2±1.1）、（4.0±0.9）、（2.1±0.6）分，均低于乙组的（6.3±1.0）、（5.2±1.1）、（3.4±0.8）分（P<0.05）。甲组住院时间及满意度评分分别为（5.1±1.2）d、（8.2±0.3）分。',
      [
        'group 甲组 | outcome | （6.2±1.1） | measure=疼痛评分 timepoint=术前',
        'group 甲组 | outcome | （4.0±0.9） | measure=疼痛评分 timepoint=术后1 d',
        'group 甲组 | outcome | （2.1±0.6）分 | measure=疼痛评分 timepoint=术后3 d',
        'group 乙组 | outcome | （6.3±1.0） | measure=疼痛评分 timepoint=术前',
        'group 乙组 | outcome | （5.2±1.1） | measure=疼痛评分 timepoint=术后1 d',
        'group 乙组 | outcome | （3.4±0.8）分 | measure=疼痛评分 timepoint=术后3 d',
        'group 甲组 | outcome | （5.1±1.2）d | measure=住院时间',
        'group 甲组 | outcome | （8.2±0.3）分 | measure=满意度评分',
      ],
    ],
  ],
  leaves: [
    '资料与方法略。甲组与乙组各20例，给予氨溴索，甲组与乙组剂量分别为15和30 mg（P>0.05）。',
    '观察组 43 12.1±2.3 8.4±1.9 对照组 43 12.3±2.2 10.6±2.0。治疗后比较差异有统计学意义（P<0.05）。资料与方法略。',
    '该病治愈率为 90%，复发率为 5%。',
    '资料与方法：年龄（58.3±6.2）岁，P>0.05。',
  ],
}
