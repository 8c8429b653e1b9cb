import { blockElements } from '../tables/html-elements.ts'
import type { Element, PageEvent, PageTree } from './element.ts'

/** Stands for the edge of an inline element in a line's text. */
export const edge = '\u0001'

/** A run of a line's text and where it stands in the source. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Its place in `text`. */
  readonly at: number
}

/** What a page shows between two line breaks. Only its beginning is remembered. */
export interface PageLine {
  readonly start: number
  end: number
  /** The innermost block around its first character. */
  readonly block: Element
  readonly element: Element
  ink: number
  linked: number
  /** Characters in bold or in large type. */
  strong: number
  /** Sentence marks outside of links. */
  marks: number
  /** References as they stand in the source. */
  text: string
  readonly pieces: Piece[]
}

const longestText = 400
const mark = /[。！？；，]|[.!?](?=\s)/g

/** The lines of what the elements that stay show, in the order of the source. */
export function readLines(source: string, { events }: PageTree): PageLine[] {
  const lines: PageLine[] = []
  let line: PageLine | undefined
  for (const event of events) {
    const { kind, element } = event
    if (!element) continue
    if (kind !== 'text') line = endsLine(element) ? undefined : line
    else if (!element.reason && (line || event.ink > 0)) {
      if (!line) {
        line = newLine(source, event, element)
        lines.push(line)
      }
      addText(line, source, event, element)
    }
  }
  return lines
}

const endsLine = ({ name }: Element): boolean => name === 'br' || blockElements.has(name)

function newLine(source: string, { start, end }: PageEvent, element: Element): PageLine {
  const from = start + leadingWhite(source, start, end)
  const { block } = element
  return { start: from, end: from, block, element, ink: 0, linked: 0, strong: 0, marks: 0, text: '', pieces: [] }
}

function addText(line: PageLine, source: string, { start: from, end, ink }: PageEvent, element: Element): void {
  const start = Math.max(from, line.start)
  line.end = end
  line.ink += ink
  if (element.isLink) line.linked += ink
  if (element.isStrong) line.strong += ink
  if (line.text.length >= longestText) {
    if (!element.isLink && ink > 30) line.marks++
    return
  }
  const until = Math.min(end, start + longestText)
  const text = source.slice(start, until)
  if (line.text !== '') line.text += edge
  line.pieces.push({ start, end: until, at: line.text.length })
  line.text += text
  if (!element.isLink) line.marks += text.match(mark)?.length ?? 0
}

function leadingWhite(source: string, start: number, end: number): number {
  let at = start
  while (at < end && source.charCodeAt(at) <= 32) at++
  return at - start
}

/** The place in the source of a place in a line's text. */
export function sourceAt({ pieces, start }: PageLine, at: number): number {
  let found = start
  for (const piece of pieces) {
    if (piece.at > at) break
    found = Math.min(piece.start + (at - piece.at), piece.end)
  }
  return found
}

/** The first line that begins at `offset` or behind it. */
export function firstLineFrom(lines: readonly PageLine[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as PageLine).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
