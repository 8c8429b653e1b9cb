import { matchesOf } from '../../text/matches.ts'
import type { PageBlock } from '../page.ts'
import type { Cell } from '../tabular/grid.ts'
import { type Article, isPersonName, pieceOf } from './article.ts'
import { findDate } from './dates.ts'

const institution =
  /(?:医院|医学院|大学|学院|研究所|研究院|卫生院|保健院|防治[所院]|疾控中心|医学中心|卫生服务中心)[\u4e00-\u9fff]{0,14}$/
const sentence = /[。，；：？！]|患者|本院|我院|建议|就诊|请|的/

/** The pieces of a line that blanks or strokes part: 文｜李某　某市人民医院肾内科　2022年11月9日. */
export function piecesOf(block: PageBlock): Cell[] {
  const pieces: Cell[] = []
  for (const { index, 0: piece } of matchesOf(/[^\s　|｜]{1,60}/g, block.text))
    pieces.push(pieceOf(block, index, index + piece.length))
  return pieces
}

/** True of the name of an institution, a department behind it. */
export const isInstitution = (text: string): boolean =>
  text.length >= 4 && text.length <= 40 && institution.test(text) && !sentence.test(text)

const site = /^[\u4e00-\u9fffA-Za-z0-9]{2,14}(?:网|网站|在线|频道|百科|平台)$/
const noSite = /^(?:首页|本|该|我们|官|互联|各)|互联网$/
/** What stands beside a site's name in a line about the article. */
const beside =
  /^(?:作者|编辑|责任?编|来源|文|撰文|阅读|浏览|点击|发布|发表|更新|时间|日期|审核|审稿|原创)(?:[：:/／]|$|于|量|数|次数|时间|日期)/

/**
 * A line right under the title that names the site beside a date, an author or a count: 某某健康网　2021-03-18 09:25　作者：周某.
 */
export function siteLine({ blocks, title }: Article): { readonly block: PageBlock; readonly site: Cell } | undefined {
  const at = title ? blocks.indexOf(title) : -1
  if (at < 0) return undefined
  for (const block of blocks.slice(at + 1, at + 3)) {
    if (block.block.kind !== 'paragraph' || block.text.length > 80 || /[，。；？！]/.test(block.text)) continue
    const pieces = piecesOf(block)
    const [first] = pieces.filter(({ text }) => site.test(text) && !noSite.test(text))
    if (first && pieces.length > 1 && (findDate(block.text) || pieces.some(({ text }) => beside.test(text))))
      return { block, site: first }
  }
  return undefined
}

/**
 * The lines at an article's head that say who wrote it, where and when, in pieces: no sentences, an institution, a person
 * and a date or at least two of them.
 */
export function metaLines({ blocks, title }: Article): PageBlock[] {
  const at = title ? blocks.indexOf(title) : -1
  return blocks.slice(at + 1, at + 4).filter((block) => {
    if (block.block.kind !== 'paragraph' || block.text.length > 80 || /[。，；？！（(]/.test(block.text)) return false
    const pieces = piecesOf(block)
    const told = pieces.filter(
      ({ text }) => isInstitution(text) || isPersonName(text) || /^(?:文|作者|原创|撰文)$/.test(text),
    )
    return told.length + (findDate(block.text) ? 1 : 0) > 1 && pieces.some(({ text }) => isInstitution(text))
  })
}
