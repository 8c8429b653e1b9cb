import type { Span } from '../span.ts'
import { markInside, opening } from './brackets.ts'
import { trimSpan } from './markdown.ts'

export { insideBrackets } from './brackets.ts'

/** A stretch of a sentence with the mark that closes it; `mark` is empty at the end of a sentence without one. */
export interface Clause extends Span {
  readonly mark: string
}

/** By code of a character: what it does to a sentence. */
const roles = new Uint8Array(65_536)
const [ends, point, closes] = [1, 2, 4]
for (const char of '。！？!?\n') roles[char.charCodeAt(0)] = ends
roles[0x2e] = point
for (const char of '”’」』）)】]"。！？!?.') {
  const code = char.charCodeAt(0)
  roles[code] = (roles[code] as number) | closes
}
/** Words before which a point closes no English sentence. */
const abbreviation =
  /(?:^|[^A-Za-z])(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|St|vs|No|Vol|Fig|Tab|etc|al|e\.g|i\.e|approx|ca|cf|spp?)$/

/** The span of the whole text. */
export function wholeSpan(text: string): Span {
  return { start: 0, end: text.length }
}

/**
 * The sentences of a text, Chinese and English, without the blanks between them and with their closing marks.
 * A sentence ends at 。！？!? with the quotation marks and brackets that follow, at a line feed, and at an English point
 * before a capital, a hanzi or the end.
 * @param text any text
 * @param span the part to look at, in UTF-16 units; the whole text if left out
 */
export function sentencesOf(text: string, span: Span = wholeSpan(text)): Span[] {
  const sentences: Span[] = []
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    const role = roles[text.charCodeAt(at)] as number
    if ((role & (ends | point)) === 0 || !((role & ends) > 0 || isFullStop(text, at, span)) || isGap(text, at)) continue
    while (at + 1 < span.end && ((roles[text.charCodeAt(at + 1)] as number) & closes) > 0) at++
    push(sentences, trimSpan(text, { start, end: at + 1 }))
    start = at + 1
  }
  push(sentences, trimSpan(text, { start, end: span.end }))
  return sentences
}

function push(spans: Span[], span: Span): void {
  if (span.end > span.start) spans.push(span)
}

/** The question mark of a gap, ⟦?⟧, asks nothing. */
const isGap = (text: string, at: number): boolean => text[at] === '?' && text[at - 1] === '⟦'

function isFullStop(text: string, at: number, span: Span): boolean {
  const before = text[at - 1] ?? ''
  if (!/[A-Za-z0-9%)\]"”\u4e00-\u9fff]/.test(before) || at === span.start) return false
  let next = at + 1
  while (next < span.end && text[next] === ' ') next++
  if (next === span.end) return true
  if (next === at + 1 && !/[\u4e00-\u9fff]/.test(text[next] as string)) return false
  if (next === at + 1 && /[0-9]/.test(before)) return false
  if (!/[A-Z0-9"“\u4e00-\u9fff]/.test(text[next] as string)) return false
  return !abbreviation.test(text.slice(Math.max(span.start, at - 8), at))
}

/** By code of a character: what a clause must mind. */
const features = new Uint8Array(65_536)
const [bracket, blank] = [1, 2]
for (const mark of opening) features[mark.charCodeAt(0)] = bracket
features[0x20] = blank

/** Whether a span has opening marks and blanks. */
function featuresOf(text: string, { start, end }: Span): number {
  let found = 0
  for (let at = start; at < end; at++) found |= features[text.charCodeAt(at)] as number
  return found
}

/**
 * `span` cut at each character that is one of `marks` and stands outside brackets and quotation marks; parts without
 * blanks at their ends and without the marks, empty ones left out.
 * @param marks the characters to cut at, as a string: '，；'
 */
export function splitOutside(text: string, span: Span, marks: string): Clause[] {
  return splitAt(text, span, markTable(marks), featuresOf(text, span))
}

function splitAt(text: string, span: Span, table: Uint8Array, found: number): Clause[] {
  const parts: Clause[] = []
  const inside = (found & bracket) > 0 ? markInside(text, span) : undefined
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && (table[text.charCodeAt(at)] !== 1 || inside?.[at - span.start] === 1 || !cutsAt(text, at)))
      continue
    const { start: from, end } = trimSpan(text, { start, end: at })
    if (end > from) parts.push({ start: from, end, mark: at < span.end ? (text[at] as string) : '' })
    start = at + 1
  }
  return parts
}

const markTables = new Map<string, Uint8Array>()

function markTable(marks: string): Uint8Array {
  const known = markTables.get(marks)
  if (known) return known
  const table = new Uint8Array(65_536)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  markTables.set(marks, table)
  return table
}

/** ASCII marks between digits or before a letter or digit belong to the number, time or address. */
function cutsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 0x7f) return true
  if (isGap(text, at)) return false
  if (code !== 0x2c && code !== 0x3a && code !== 0x3b) return true
  return !/[A-Za-z0-9/]/.test(text[at + 1] ?? ' ')
}

/**
 * The clauses of a sentence: cut at ，；：, at their ASCII forms and at a blank between two hanzi (a lost mark), outside
 * brackets and quotation marks; the mark that closes a sentence belongs to no clause.
 */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const found = featuresOf(text, sentence)
  const clauses = splitAt(text, sentence, clauseMarks, found)
  const last = clauses.at(-1)
  if (last && last.mark === '' && endsInPoint(text, last))
    clauses[clauses.length - 1] = { start: last.start, end: last.end - 1, mark: '.' }
  return (found & blank) > 0 ? splitAtBlanks(text, clauses) : clauses
}

const clauseMarks = markTable('，；：,;:。！？!?')

const endsInPoint = (text: string, { start, end }: Span): boolean =>
  text[end - 1] === '.' && /[A-Za-z)%]\.$/.test(text.slice(Math.max(start, end - 2), end))

/** A blank between two hanzi stands where a mark was lost. */
function splitAtBlanks(text: string, clauses: readonly Clause[]): Clause[] {
  const parts: Clause[] = []
  for (const { start: from, end, mark } of clauses) {
    let start = from
    for (let at = from + 1; at + 1 < end; at++) {
      if (text.charCodeAt(at) !== 0x20 || !isHanzi(text.charCodeAt(at - 1)) || !isHanzi(text.charCodeAt(at + 1)))
        continue
      parts.push({ start, end: at, mark: ' ' })
      start = at + 1
    }
    parts.push({ start, end, mark })
  }
  return parts
}

const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
