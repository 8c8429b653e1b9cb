import { QuickPattern } from '../text/quick.ts'
import { LinePattern } from './line-pattern.ts'
import type { Line, Page } from './page.ts'
import { makers } from './tables/meta.ts'

const makerLines = 8
const ofMakers = new QuickPattern(makers)
const ofMaker = new LinePattern(
  /^(?:(?:生产|注册|企业|公司|联系|单位)?(?:地址|名称)|邮政编码|邮编|电话|联系电话|电话号码|传真|传真号码|网址|客服电话|企业网址)[:：]/,
)
const sources = /^[【[]?(?:主要)?参考(?:资料|文献|来源|书目)[】\]]?[:：]?$/
const source = /^(?:\[?\d{1,3}[\].、)]|[①-⑳]|《|\[\d)/
const mostSources = 100
/** The papers that come with a notice. */
const enclosures = /^附件[一二三四五六七八九十\d]{0,3}[:：]?$/
const enclosure = /^附件[一二三四五六七八九十\d]{1,3}[^。]{2,60}$|^[^。]{2,60}\.(?:docx?|xlsx?|pdf|wps|zip|rar)$/
const mostEnclosures = 20
/** Whom the software of a forum names as the author of a post. */
const poster =
  /(?:^(?:引用|引自|回复)[:：]?|最后由)([\p{L}\d_-]{2,16}?)(?:发表)?(?:于\d{4}[-/.年]|的(?:帖子|回复|发言)|\d{1,3}楼)|^(?:楼主)?(?:回复|@)([\p{L}\d_-]{2,16}?)[:：]/u

/** Lines that are content by what stands above them or elsewhere on the page, whatever they say. */
export function* vouchedFor(page: Page): Iterable<Line> {
  yield* makersOf(page)
  yield* listBelow(page, { heading: sources, item: source, most: mostSources })
  yield* listBelow(page, { heading: enclosures, item: enclosure, most: mostEnclosures })
  yield* postersOf(page)
}

/** How to reach the maker of a drug is part of its leaflet. */
function* makersOf({ lines }: Page): Iterable<Line> {
  let left = 0
  for (const line of lines) {
    const isMaker = ofMakers.testAt(line.key, 0)
    if (!isMaker && !(left-- > 0 && ofMaker.test(line.key))) continue
    if (isMaker) left = makerLines
    yield line
  }
}

/** The items below a heading, with it. */
function* listBelow(
  { lines }: Page,
  { heading, item, most }: { readonly heading: RegExp; readonly item: RegExp; readonly most: number },
): Iterable<Line> {
  for (const line of lines) {
    if (!heading.test(line.key)) continue
    const last = Math.min(lines.length, line.index + 1 + most)
    let at = line.index + 1
    while (at < last && (lines[at]?.block.kind === 'item' || item.test(lines[at]?.key ?? ''))) at++
    if (at > line.index + 1) yield* lines.slice(line.index, at)
  }
}

/** The name above a post is its author's, where the forum says so elsewhere. */
function* postersOf({ lines }: Page): Iterable<Line> {
  const names = new Set(lines.flatMap(({ key }) => poster.exec(key)?.slice(1)))
  names.delete(undefined)
  if (names.size > 0) for (const line of lines) if (names.has(line.key)) yield line
}
