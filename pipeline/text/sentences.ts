import type { Span } from '../span.ts'
import { trimSpan } from './markdown.ts'

/** A stretch of a sentence with the mark that closes it; `mark` is empty at the end of a sentence without one. */
export interface Clause extends Span {
  readonly mark: string
}

const opening = '（(【[《「『“‘〈〔'
const closing = '）)】]》」』”’〉〕'
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

/** For each character of `span`, counted from its start, whether it stands inside a closed pair of brackets or quotes. */
export function insideBrackets(text: string, span: Span): Uint8Array {
  const length = span.end - span.start
  if ((featuresOf(text, span) & bracket) > 0) return markInside(text, span).slice(0, length)
  return length <= outside.length ? outside.subarray(0, length) : new Uint8Array(length)
}

/** What `markInside` works with; made anew where a span is longer. */
let scratch = { depth: new Int32Array(4096), inside: new Uint8Array(4096) }

/** As `insideBrackets`, in an array that is longer and holds until the next call. */
function markInside(text: string, { start, end }: Span): Uint8Array {
  const length = end - start
  if (length >= scratch.depth.length)
    scratch = { depth: new Int32Array(length * 2), inside: new Uint8Array(length * 2) }
  const { depth, inside } = scratch
  depth.fill(0, 0, length + 1)
  const open: { at: number; kind: number }[] = []
  for (let at = start; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] as number
    if (kind === 0) continue
    if (kind > 0) open.push({ at, kind: kind - 1 })
    // Only the innermost open bracket can be closed; a stray one closes nothing.
    if (kind > 0 || !sameBracket(open.at(-1)?.kind, -kind - 1)) continue
    const from = (open.pop() as { at: number }).at - start
    depth[from] = (depth[from] as number) + 1
    depth[at + 1 - start] = (depth[at + 1 - start] as number) - 1
  }
  let now = 0
  for (let at = 0; at < length; at++) {
    now += depth[at] as number
    inside[at] = now > 0 ? 1 : 0
  }
  return inside
}

/** For spans without brackets; read only. */
const outside = new Uint8Array(4096)

/** By code of a character: which opening mark it is, counted from 1, or which closing one, below 0. */
const kinds = new Int8Array(65_536)
/** By code of a character: what a clause must mind. */
const features = new Uint8Array(65_536)
const [bracket, blank] = [1, 2]
for (const [i, mark] of [...closing].entries()) kinds[mark.charCodeAt(0)] = -i - 1
for (const [i, mark] of [...opening].entries()) {
  kinds[mark.charCodeAt(0)] = i + 1
  features[mark.charCodeAt(0)] = bracket
}
features[0x20] = blank

/** Whether a span has opening marks and blanks. */
function featuresOf(text: string, { start, end }: Span): number {
  let found = 0
  for (let at = start; at < end; at++) found |= features[text.charCodeAt(at)] as number
  return found
}

const sameBracket = (open: number | undefined, closed: number): boolean =>
  open !== undefined && open >>> 1 === closed >>> 1 && (open < 4 || open === closed)

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
      if (text.charCodeAt(at) !== 0x20 || !isHanzi(text.charCodeAt(at - 1)) || !isHanzi(text.charCodeAt(at + 1))) continue
      parts.push({ start, end: at, mark: ' ' })
      start = at + 1
    }
    parts.push({ start, end, mark })
  }
  return parts
}

const isHanzi = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff
