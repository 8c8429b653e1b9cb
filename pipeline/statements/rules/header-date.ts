import { type Article, articlesOf, documentClaim, lines, pieceOf } from '../header/article.ts'
import { findDate } from '../header/dates.ts'
import { metaLines, siteLine } from '../header/meta-line.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import type { Cell } from '../tabular/grid.ts'

/** Words before the date on which a text was last changed, and before that on which it came out. */
const changed = new Sought(
  /(?:最后更新|最近更新|更新时间|更新日期|更新于|修订日期|修订时间|修订于|修正日期|修改日期|修改时间|最后修订|最后修改|审阅日期|审核日期|文章更新|更新)(?:为|于)?\s?[：:]?\s?/,
)
const published = new Sought(
  /(?:发布时间|发布日期|发表时间|发表日期|发布于|发表于|刊登日期|上传时间|上线时间|(?<![诊院生术查告样检病断])(?:日期|时间)|发布)\s?[：:]?\s?/,
)

interface Dated {
  readonly place: Cell
  readonly iso: string
}

function dateAfter(block: PageBlock, cue: Sought): Dated | undefined {
  const match = cue.exec(block)
  if (!match) return undefined
  const from = match.index + match[0].length
  const found = findDate(block.text.slice(from, from + 24))
  if (!found || found.span.start > 1) return undefined
  return { place: pieceOf(block, from + found.span.start, from + found.span.end), iso: found.iso }
}

/** 2021年3月修订: the word stands behind the date. */
function dateBefore(block: PageBlock): Dated | undefined {
  if (block.text.length > 80 || !/修订|更新/.test(block.text) || /[。；]/.test(block.text)) return undefined
  const found = findDate(block.text)
  if (
    !found ||
    !/^\s?(?:第[一二三四五\d]{1,2}次)?(?:修订|更新)(?:$|[\s　，）)|｜])/.test(block.text.slice(found.span.end))
  )
    return undefined
  return { place: pieceOf(block, found.span.start, found.span.end), iso: found.iso }
}

/** A line of an account's own meta data, after the title: 原创 王某 心内科笔记 2021-06-18. */
function metaDate(block: PageBlock): Dated | undefined {
  if (block.text.length > 60 || /[。，；]/.test(block.text) || !/^(?:原创|作者|来源|文[/／|])/.test(block.text))
    return undefined
  const found = findDate(block.text)
  return found && { place: pieceOf(block, found.span.start, found.span.end), iso: found.iso }
}

/** A date in a line at the article's head, beside an institution: 某医院药学部　2022年6月. */
function headDate(article: Article): Dated | undefined {
  for (const block of metaLines(article)) {
    const found = findDate(block.text)
    if (found) return { place: pieceOf(block, found.span.start, found.span.end), iso: found.iso }
  }
  return undefined
}

/** A date beside the site's name under the title: 某某健康网　2021-03-18 09:25. */
function siteDate(article: Article): Dated | undefined {
  const block = siteLine(article)?.block
  const found = block && findDate(block.text)
  return block && found ? { place: pieceOf(block, found.span.start, found.span.end), iso: found.iso } : undefined
}

export const headerDate: StatementRule = {
  id: 'header-date',
  why: 'A line about the article itself says when it was changed, or else when it came out.',
  *find(page) {
    for (const article of articlesOf(page)) {
      const meta = lines(article, 120).filter(({ text }) => !/收稿|修回|录用|接受日期/.test(text))
      const first = (find: (block: PageBlock) => Dated | undefined) => {
        for (const block of meta) {
          const dated = find(block)
          if (dated) return dated
        }
        return undefined
      }
      const dated =
        first((block) => dateAfter(block, changed)) ??
        first(dateBefore) ??
        first((block) => dateAfter(block, published)) ??
        first(metaDate) ??
        headDate(article) ??
        siteDate(article)
      const value = dated && ({ kind: 'date', value: dated.iso, text: dated.place.text } as const)
      const claim = dated && value && documentClaim(article, 'updated-at', value, dated.place)
      if (claim) yield claim
    }
  },
  examples: [
    ['# 痛风怎么吃\n\n作者：王某　更新时间：2020-03-27 08:15', ['document 痛风怎么吃 | updated-at | 2020-03-27 08:15']],
    [
      '# 偏头痛是怎么引起的\n\n示例健康网　2021-03-18 09:25　作者：周某某',
      ['document 偏头痛是怎么引起的 | updated-at | 2021-03-18 09:25'],
    ],
    [
      '# 慢性肾脏病贫血诊治建议\n\n起草：某某省肾脏病学会　执笔：秦某某　2021年3月修订',
      ['document 慢性肾脏病贫血诊治建议 | updated-at | 2021年3月'],
    ],
    ['# 白内障手术须知\n\n请家属陪同。\n\n修订日期：2019年11月', ['document 白内障手术须知 | updated-at | 2019年11月']],
  ],
  leaves: [
    '# 痛风怎么吃\n\n该量表2016年3月修订后用于随访。',
    '# 痛风怎么吃\n\n收稿日期：2014-11-20　修回日期：2015-01-08',
    '# 痛风怎么吃\n\n2013 年 3 月更新设备后收治患者 84 例。',
    '# 痛风怎么吃\n\n服药时间：早晨。',
  ],
}
