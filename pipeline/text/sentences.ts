import type { Span } from '../span.ts'
import { trimSpan } from './markdown.ts'

/** A stretch of a sentence with the mark that closes it; `mark` is empty at the end of a sentence without one. */
export interface Clause extends Span {
  readonly mark: string
}

const opening = '（(【[《「『“‘〈〔'
const closing = '）)】]》」』”’〉〕'
const sentenceEnd = '。！？!?\n'
const closesQuote = /[”’」』）)】\]"。！？!?.]/
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
    const char = text[at] as string
    if (!(sentenceEnd.includes(char) || (char === '.' && isFullStop(text, at, span))) || isGap(text, at)) continue
    while (at + 1 < span.end && closesQuote.test(text[at + 1] as string)) at++
    sentences.push(trimSpan(text, { start, end: at + 1 }))
    start = at + 1
  }
  sentences.push(trimSpan(text, { start, end: span.end }))
  return sentences.filter((sentence) => sentence.end > sentence.start)
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
  if (!hasOpening(text, span)) return length <= outside.length ? outside.subarray(0, length) : new Uint8Array(length)
  const depth = new Int32Array(length + 1)
  const open: { at: number; kind: number }[] = []
  for (let at = span.start; at < span.end; at++) {
    const char = text[at] as string
    const kind = opening.indexOf(char)
    if (kind >= 0) open.push({ at, kind })
    const closed = closing.indexOf(char)
    // Only the innermost open bracket can be closed; a stray one closes nothing.
    if (closed < 0 || !sameBracket(open.at(-1)?.kind, closed)) continue
    const from = (open.pop() as { at: number }).at - span.start
    depth[from] = (depth[from] as number) + 1
    depth[at + 1 - span.start] = (depth[at + 1 - span.start] as number) - 1
  }
  const inside = new Uint8Array(length)
  let now = 0
  for (let at = 0; at < length; at++) {
    now += depth[at] as number
    inside[at] = now > 0 ? 1 : 0
  }
  return inside
}

/** For spans without brackets; read only. */
const outside = new Uint8Array(4096)

const opens = new Set([...opening].map((char) => char.charCodeAt(0)))

function hasOpening(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    // All the opening marks stand in these four blocks of Unicode.
    if ((code === 0x28 || code === 0x5b || (code >= 0x2018 && code < 0x3020) || code === 0xff08) && opens.has(code))
      return true
  }
  return false
}

const sameBracket = (open: number | undefined, closed: number): boolean =>
  open !== undefined && open >>> 1 === closed >>> 1 && (open < 4 || open === closed)

/**
 * `span` cut at each character that is one of `marks` and stands outside brackets and quotation marks; parts without
 * blanks at their ends and without the marks, empty ones left out.
 * @param marks the characters to cut at, as a string: '，；'
 */
export function splitOutside(text: string, span: Span, marks: string): Clause[] {
  const parts: Clause[] = []
  const inside = insideBrackets(text, span)
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    const char = at < span.end ? (text[at] as string) : ''
    if (char !== '' && (inside[at - span.start] === 1 || !cutsAt(text, at, marks))) continue
    const part = trimSpan(text, { start, end: at })
    if (part.end > part.start) parts.push({ ...part, mark: char })
    start = at + 1
  }
  return parts
}

/** ASCII marks between digits or before a letter or digit belong to the number, time or address. */
function cutsAt(text: string, at: number, marks: string): boolean {
  const char = text[at] as string
  if (!marks.includes(char) || isGap(text, at)) return false
  if (!',:;'.includes(char)) return true
  return !/[A-Za-z0-9/]/.test(text[at + 1] ?? ' ')
}

/** A blank between two hanzi, which stands where a mark was lost. */
const lostMark = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g

/**
 * The clauses of a sentence: cut at ，；：, at their ASCII forms and at a blank between two hanzi (a lost mark), outside
 * brackets and quotation marks; the mark that closes a sentence belongs to no clause.
 */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const clauses = splitOutside(text, sentence, '，；：,;:。！？!?')
  const last = clauses.at(-1)
  if (last && last.mark === '' && /[A-Za-z)%]\.$/.test(text.slice(last.start, last.end)))
    clauses[clauses.length - 1] = { start: last.start, end: last.end - 1, mark: '.' }
  return clauses.flatMap((clause) => splitAtBlanks(text, clause))
}

function splitAtBlanks(text: string, clause: Clause): Clause[] {
  const content = text.slice(clause.start, clause.end)
  if (!content.includes(' ')) return [clause]
  const parts: Clause[] = []
  let start = clause.start
  for (const { index } of content.matchAll(lostMark)) {
    parts.push({ start, end: clause.start + index, mark: ' ' })
    start = clause.start + index + 1
  }
  return [...parts, { ...clause, start }]
}
