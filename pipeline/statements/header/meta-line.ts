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
  for (const { index, 0: piece } of block.text.matchAll(/[^\s　|｜]{1,60}/g))
    pieces.push(pieceOf(block, index, index + piece.length))
  return pieces
}

/** True of the name of an institution, a department behind it. */
export const isInstitution = (text: string): boolean =>
  text.length >= 4 && text.length <= 40 && institution.test(text) && !sentence.test(text)

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
