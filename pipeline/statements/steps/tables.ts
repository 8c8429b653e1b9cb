import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page, PageBlock } from '../page.ts'
import { nameIn } from './heading-steps.ts'
import { contextOf } from './headings.ts'
import { stepMarkOf } from './marks.ts'
import { procedureIn } from './names.ts'
import { settingsIn } from './parameters.ts'

const nameHead = /^(?:(?:阻滞|穿刺|手术|操作|治疗)?(?:名称|入路|方法|术式|项目|技术|类型)|操作|手术|阻滞|穴位名?)$/
const siteHead = /^(?:视图|切面|平面|部位|节段|方向|位置|层面|体位|区域|肌肉)(?:名称)?$/
const geometryHead = /定位|角度|方向|进针|深度|距离|穿刺|旁开|位置|体表|参数/
const cellPart = /^\s{0,4}(?:\d{1,2}\s?[：:、.．]\s{0,4})?(?<site>[^：:，。；（]{1,10})(?:（[^（）]{1,20}）)?[：:]/

/** Tables that lay down where and at which angle something is put in: one row a place, view or method. */
export function tableParameterClaims({ text, blocks }: Page): Claim[] {
  return blocks.flatMap((block) => {
    const [head, ...rows] = block.block.rows ?? []
    const about = head && aboutOf(text, block, head)
    if (!head || !about) return []
    return rows.flatMap((row) => rowClaims(text, block.article, about, head, row))
  })
}

interface About {
  /** The procedure of the table, from its heading. */
  readonly subject: Span
  /** The column whose cells name a procedure of their own. */
  readonly names: number
  /** The column whose cells name places or views. */
  readonly sites: number
}

/** What a table is about: its headings must say how something is done, its columns where. */
function aboutOf(text: string, block: PageBlock, head: readonly Span[]): About | undefined {
  const heading = block.headings.at(-1)
  const titles = head.map((cell) => text.slice(cell.start, cell.end))
  if (!heading || !titles.some((title) => geometryHead.test(title))) return undefined
  const mark = stepMarkOf(heading.text)
  const { content } = heading.block
  const subject = mark ? nameIn(text, { start: content.start + mark.rest, end: content.end }) : undefined
  if (!subject && !contextOf(text, heading) && !/定位|角度|穿刺|进针|体表/.test(heading.text)) return undefined
  return {
    subject: subject ?? procedureIn(text, content),
    names: titles.findIndex((title) => nameHead.test(title)),
    sites: titles.findIndex((title) => siteHead.test(title)),
  }
}

function rowClaims(
  text: string,
  article: number,
  { subject, names, sites }: About,
  head: readonly Span[],
  row: readonly Span[],
): Claim[] {
  const named = row[names]
  const doing = { article, subject: named && named.end > named.start ? named : subject }
  const place = row[sites]
  const site = place && names !== sites && place.end > place.start ? text.slice(place.start, place.end) : undefined
  return row.flatMap((cell, column) => {
    if (column === names || column === sites || !head[column]) return []
    return partsOf(text, cell).flatMap((part) => {
      const lead = cellPart.exec(text.slice(part.start, part.end))
      const from = part.start + (lead?.[0].length ?? 0)
      const own = lead?.[1]?.trim()
      return settingsIn(text, { start: from, end: part.end }, doing, own ?? site).filter(isGeometry)
    })
  })
}

const isGeometry = ({ value }: Claim): boolean =>
  value.kind === 'quantity' && /^(?:[mcuk]?m|deg)$/.test(value.unit ?? '')

/** A cell's items, parted by <br>. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index } of matchesOf(/<br>/g, text.slice(start, end))) {
    parts.push({ start: from, end: start + index })
    from = start + index + 4
  }
  return [...parts, { start: from, end }]
}
