import type { Block } from '../block.ts'
import type { Span } from '../span.ts'
import { setContextRoles } from './block-context.ts'
import { roleOfText } from './block-role.ts'

/**
 * Our Markdown has one shape: blocks parted by a blank line, except list items and table rows, which follow each other line by line.
 * A paragraph, heading or item is one line; content carries no escapes but `\|` in a cell.
 */
const headingMark = /^(#{1,6}) /
const bulletMark = /^- /
const numberMark = /^(\d{1,3})\. /
const ruleRow = /^\| (?:--- \| )*--- \|$/

/**
 * The blocks of cleaned text, with spans into it, and their roles.
 * @param text cleaned text; its offsets are UTF-16 units
 */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const lines = splitLines(text)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span
    const content = text.slice(line.start, line.end)
    if (content.trim() === '') continue
    if (content.startsWith('| ')) {
      let last = i
      while (text.startsWith('| ', lines[last + 1]?.start ?? text.length)) last++
      blocks.push(tableBlock(text, lines.slice(i, last + 1)))
      i = last
    } else blocks.push(lineBlock(content, line))
  }
  setContextRoles(text, blocks)
  return blocks
}

/** The spans of the lines of `text`, without their line feeds. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function lineBlock(text: string, { start, end }: Span): Block {
  if (text === '---') return { kind: 'separator', start, end, content: { start, end } }
  const heading = headingMark.exec(text)
  if (heading) {
    const level = (heading[1] as string).length
    return { kind: 'heading', level, start, end, content: { start: start + heading[0].length, end } }
  }
  const bullet = bulletMark.exec(text)
  if (bullet) return { kind: 'item', start, end, content: { start: start + bullet[0].length, end } }
  const number = numberMark.exec(text)
  if (number) {
    const content = { start: start + number[0].length, end }
    return { kind: 'item', ordinal: Number(number[1]), start, end, content }
  }
  const role = roleOfText(text)
  const content = { start, end }
  return role ? { kind: 'paragraph', role, start, end, content } : { kind: 'paragraph', start, end, content }
}

function tableBlock(text: string, lines: readonly Span[]): Block {
  const { start } = lines[0] as Span
  const { end } = lines.at(-1) as Span
  const rows = lines
    .filter((line) => !ruleRow.test(text.slice(line.start, line.end)))
    .map((line) => cellsOf(text, line))
  const cells = rows.flat()
  const content = { start: cells[0]?.start ?? start, end: cells.at(-1)?.end ?? end }
  return { kind: 'table', start, end, content, rows }
}

/** The cells of one row, without the blanks beside the pipes. */
function cellsOf(text: string, line: Span): Span[] {
  const cells: Span[] = []
  let start = line.start + 1
  for (let at = start; at < line.end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      cells.push(trimSpan(text, { start, end: at }))
      start = at + 1
    }
  }
  return cells
}

/** `span` without the blanks at its ends; of nothing but blanks, an empty span. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** White space as `\s` has it. */
const isBlank = (code: number): boolean =>
  code <= 0x20 || (code >= 0xa0 && (code <= 0x3000 || code === 0xfeff)) ? /\s/.test(String.fromCharCode(code)) : false
