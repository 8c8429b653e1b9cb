import type { Claim } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import type { ComparedStatistic } from '../study/arms-compared.ts'
import { type StudyArticle, studiesOf, witness } from '../study/article.ts'
import { comparedIn } from '../study/compared.ts'
import { type Measured, measuredIn } from '../study/measured.ts'
import { study } from '../study/subject.ts'

/** Notes under tables are read with their tables. */
const isNote = /^(?:注|备注)\s?[：:]/

/** Whether a statistic was told before; again without its time, it is the same number. */
function isRepeated(
  told: Set<string>,
  { property, value, measure, comparison, timepoint }: ComparedStatistic,
): boolean {
  const key = [property, value.text, measure, comparison].join(' ')
  const timed = `${key} ${timepoint ?? ''}`
  if (told.has(timed) || (timepoint === undefined && told.has(key))) return true
  told.add(key).add(timed)
  return false
}

function* blockClaims(block: PageBlock, groups: readonly string[], told: Set<string>): Generator<Claim> {
  let before: readonly Measured[] = []
  for (const sentence of measuredIn(block, groups)) {
    const statistics = comparedIn(block, sentence, groups, before)
    before = sentence.measured
    for (const compared of statistics) {
      if (isRepeated(told, compared)) continue
      const { property, value, span, ...about } = compared
      yield {
        article: block.article,
        subject: study,
        property,
        value,
        qualifiers: { ...about },
        witnesses: [witness(block, 'value', span.start, span.end)],
      }
    }
  }
}

function* articleClaims({ blocks, groups }: StudyArticle): Generator<Claim> {
  const told = new Set<string>()
  for (const block of blocks) if (!isNote.test(block.text)) yield* blockClaims(block, groups, told)
}

export const studyStatistic: StatementRule = {
  id: 'study-statistic',
  why: 'A P, t or χ² in a sentence belongs to the measure and to the arms or times that the sentence compares.',
  *find(page) {
    for (const article of studiesOf(page)) yield* articleClaims(article)
  },
  examples: [
    [
      '资料与方法：观察组与对照组各40例。干预后，两组焦虑评分、抑郁评分均较干预前降低（P<0.01），且观察组低于对照组（P<0.05）。两组FEV1、FVC均升高，且观察组高于对照组，差异有统计学意义（P=0.02）。',
      [
        'study 研究 | p-value | P<0.01 | measure=焦虑评分 comparison=干预后与干预前',
        'study 研究 | p-value | P<0.01 | measure=抑郁评分 comparison=干预后与干预前',
        'study 研究 | p-value | P<0.05 | measure=焦虑评分 comparison=观察组与对照组 timepoint=干预后',
        'study 研究 | p-value | P<0.05 | measure=抑郁评分 comparison=观察组与对照组 timepoint=干预后',
        'study 研究 | p-value | P=0.02 | measure=FEV1 comparison=观察组与对照组',
        'study 研究 | p-value | P=0.02 | measure=FVC comparison=观察组与对照组',
      ],
    ],
    [
      '资料与方法。早期组与延迟组各40例。早期组胰瘘3例，延迟组10例（χ2=4.50，P=0.034）；早期组住院时间（8.6±2.3）d，较延迟组的（11.9±3.8）d缩短（t=4.70，P=0.001）。',
      [
        'study 研究 | chi2-value | χ2=4.50 | measure=胰瘘 comparison=早期组与延迟组',
        'study 研究 | p-value | P=0.034 | measure=胰瘘 comparison=早期组与延迟组',
        'study 研究 | t-value | t=4.70 | measure=住院时间 comparison=早期组与延迟组',
        'study 研究 | p-value | P=0.001 | measure=住院时间 comparison=早期组与延迟组',
      ],
    ],
    [
      '试验组显效 20 例，总有效率为 90.0%；对照组显效 11 例，总有效率为 72.5%。两组比较，χ2=4.02，P=0.045。资料与方法略。',
      [
        'study 研究 | chi2-value | χ2=4.02 | measure=总有效率 comparison=试验组与对照组',
        'study 研究 | p-value | P=0.045 | measure=总有效率 comparison=试验组与对照组',
      ],
    ],
    [
      '治疗 8 周后试验组收缩压低于对照组（P<0.01），两组心率比较差异无统计学意义（P>0.05）。资料与方法略。',
      [
        'study 研究 | p-value | P<0.01 | measure=收缩压 comparison=试验组与对照组 timepoint=治疗 8 周后',
        'study 研究 | p-value | P>0.05 | measure=心率 comparison=试验组与对照组 timepoint=治疗 8 周后',
      ],
    ],
    [
      '结果：试验组总有效率为 91.2%，对照组为 74.5%，两组比较差异有统计学意义（χ2=5.12，P<0.05）。资料与方法略。',
      [
        'study 研究 | chi2-value | χ2=5.12 | measure=总有效率 comparison=试验组与对照组',
        'study 研究 | p-value | P<0.05 | measure=总有效率 comparison=试验组与对照组',
      ],
    ],
    [
      '试验组 FEV1 高于对照组（P=0.012）。两组治疗后 CRP、PCT 比较，t 值分别为 3.21 和 4.05，P 均<0.01。资料与方法略。',
      [
        'study 研究 | p-value | P=0.012 | measure=FEV1 comparison=试验组与对照组',
        'study 研究 | t-value | 3.21 | measure=CRP comparison=试验组与对照组 timepoint=治疗后',
        'study 研究 | t-value | 4.05 | measure=PCT comparison=试验组与对照组 timepoint=治疗后',
        'study 研究 | p-value | P 均<0.01 | measure=CRP comparison=试验组与对照组 timepoint=治疗后',
        'study 研究 | p-value | P 均<0.01 | measure=PCT comparison=试验组与对照组 timepoint=治疗后',
      ],
    ],
    [
      '资料与方法略。各指标术后与术前、末次随访与术前差异均有统计学意义（P<0.05）。',
      [
        'study 研究 | p-value | P<0.05 | measure=各指标 comparison=术后与术前',
        'study 研究 | p-value | P<0.05 | measure=各指标 comparison=末次随访与术前',
      ],
    ],
    [
      '资料与方法略。甲组住院时间（5.8±1.6）d、引流量（92.1±20.4）mL均少于乙组的（7.9±2.1）d和（126.3±30.5）mL（t=5.42、6.01，均P<0.01）。甲组疼痛评分低于乙组（P=0.02），满意度高于乙组（P=0.03）。甲组与乙组比较。',
      [
        'study 研究 | t-value | 5.42 | measure=住院时间 comparison=甲组与乙组',
        'study 研究 | t-value | 6.01 | measure=引流量 comparison=甲组与乙组',
        'study 研究 | p-value | P<0.01 | measure=住院时间 comparison=甲组与乙组',
        'study 研究 | p-value | P<0.01 | measure=引流量 comparison=甲组与乙组',
        'study 研究 | p-value | P=0.02 | measure=疼痛评分 comparison=甲组与乙组',
        'study 研究 | p-value | P=0.03 | measure=满意度 comparison=甲组与乙组',
      ],
    ],
  ],
  leaves: [
    '资料与方法：试验组男20例，对照组男18例（P>0.05）。试验组与对照组。',
    '资料与方法：以 P<0.05 为差异有统计学意义。x̄±s。',
    '资料与方法：两组患者性别、年龄比较，差异无统计学意义（P>0.05）。试验组与对照组。试验组与对照组。',
  ],
}
