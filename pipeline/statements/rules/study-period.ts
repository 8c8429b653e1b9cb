import type { Claim } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import { studiesOf, witness } from '../study/article.ts'
import { study } from '../study/subject.ts'

const month = '(?:\\s?年\\s?|[.．/-])(1[0-2]|0?[1-9])(?:\\s?月(?:份)?)?(?:\\s?([0-3]?\\d)\\s?日)?'
const span = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)(?:${month}|\\s?年)\\s?(?:至|到|[-–—~～]{1,2})\\s?(?:((?:19|20)\\d\\d)(?:${month}|\\s?年)|(1[0-2]|0?[1-9])\\s?月)`,
)
const spans = new Sought(span)
const people = /例|患者|病人|收治|就诊|住院|手术|治疗|纳入|选取|选择|应用|本院|我院|我科/
const otherwise = /随访至|基金|收稿|文献|检索|报道/

const iso = (year: string, monthNumber: string | undefined, day: string | undefined): string =>
  [year, monthNumber?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')

function periodOf(block: PageBlock): Claim | undefined {
  const match = spans.exec(block)
  if (!match) return undefined
  const [text, from = '', fromMonth, fromDay, to, toMonth, toDay, sameYearMonth] = match
  const around = block.text.slice(Math.max(0, match.index - 30), match.index + text.length + 60)
  if (!people.test(around) || otherwise.test(block.text.slice(Math.max(0, match.index - 12), match.index)))
    return undefined
  const end = to === undefined ? iso(from, sameYearMonth, undefined) : iso(to, toMonth, toDay)
  return {
    article: block.article,
    subject: study,
    property: 'study-period',
    value: { kind: 'text', value: `${iso(from, fromMonth, fromDay)}/${end}`, text },
    witnesses: [witness(block, 'value', match.index, match.index + text.length)],
  }
}

export const studyPeriod: StatementRule = {
  id: 'study-period',
  why: "The first span of months or years beside words about patients is the study's period.",
  *find(page) {
    for (const { blocks } of studiesOf(page)) {
      for (const block of blocks) {
        const claim = periodOf(block)
        if (!claim) continue
        yield claim
        break
      }
    }
  },
  examples: [
    [
      '1.1 一般资料 选取2012年3月至2013年10月我院收治的86例胃癌患者。\n\n差异有统计学意义（P<0.05）。',
      ['study 研究 | study-period | 2012年3月至2013年10月'],
    ],
    [
      '摘要：回顾性分析 2010 年 1 月～6 月收治的 40 例患者，P>0.05。',
      ['study 研究 | study-period | 2010 年 1 月～6 月'],
    ],
  ],
  leaves: ['收稿日期：2012年3月至5月。资料与方法。P<0.05。', '2012年3月至2013年10月门诊楼装修。'],
}
