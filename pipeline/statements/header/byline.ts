import { matchesOf } from '../../text/matches.ts'
import type { PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import type { Cell } from '../tabular/grid.ts'
import { isPersonName, pieceOf } from './article.ts'

const mark = /^[\s*＊#△▲☆★※†‡]{0,6}(?:\d{1,2}(?:[,，]\d{1,2}){0,6}|[①-⑳])?[\s*＊#△▲☆★※†‡]{0,6}$/

/** A name, or the two hanzi of a short one that were set apart: 孙 四. */
const nameToken =
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]\s[\u4e00-\u9fff](?=[\d*＊#△▲，,、；;\s]|$)[^，,、；;\s]{0,6}|[^，,、；;\s]+/g

/** The names of a stretch that holds nothing but names, with marks and numbers that point to notes. */
export function namesOf(block: PageBlock, from: number, to: number): Cell[] | undefined {
  const names: Cell[] = []
  for (const match of matchesOf(nameToken, block.text.slice(from, to))) {
    const name = /^[\u4e00-\u9fff·]{1,4}(?: [\u4e00-\u9fff])?/.exec(match[0])?.[0] ?? ''
    if (!mark.test(match[0].slice(name.length))) return undefined
    if (name === '') continue
    if (!isPersonName(name.replace(' ', ''))) return undefined
    const start = from + match.index
    names.push(pieceOf(block, start, start + name.length))
  }
  return names.length > 0 ? names : undefined
}

const withPlaces = new Sought(
  /^(?<names>[^（(。：:？]{2,90})[（(](?<list>[^（()）。：:]{0,160}(?:医院|大学|学院|研究所|研究院|卫生院|保健院|中心)[^（()）。：:]{0,120})[)）]$/d,
)

/** Authors with their institutions behind them in brackets: 王某1，李某2（1.某医院内科；2.某大学）. */
export interface Byline {
  readonly names: readonly Cell[]
  /** The institutions, in the block's text. */
  readonly list: readonly [number, number]
}

/** The names and institutions of a line that holds nothing else; undefined for any other line. */
export function bylineIn(block: PageBlock): Byline | undefined {
  const { names: told, list } = withPlaces.exec(block)?.indices?.groups ?? {}
  const names = told && namesOf(block, told[0], told[1])
  return names && list ? { names, list } : undefined
}
