import type { Span } from '../../span.ts'

/** Addresses, names of files, identifiers and markup: in them every character is what it is. */
const hanziOrMark = '\\s<>"\'`，。；：！？（）、“”‘’《》【】\\u4e00-\\u9fff'
const patterns: readonly (readonly [needle: string, pattern: RegExp])[] = [
  ['://', new RegExp(`[A-Za-z]{2,10}://[^${hanziOrMark}]{1,2000}`, 'g')],
  ['www.', new RegExp(`www\\.[^${hanziOrMark}]{1,2000}`, 'g')],
  ['@', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g],
  ['10.', new RegExp(`\\b10\\.\\d{4,9}/[^${hanziOrMark}]{1,200}`, 'g')],
  ['<', /<!--|-->|<!?\/?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\/?>/g],
  ['⟦?⟧', /⟦\?⟧/g],
  ['&', /&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});/g],
  ['`', /`[^`\n]{1,300}`/g],
  ['](', /\]\([^()\s\u4e00-\u9fff]{1,1000}\)/g],
  [':', /[:;]-?[()](?=[\s，。！!]|$)/g],
  [':\\', /\b[A-Za-z]:\\[^\s，。；）]{1,300}/g],
]

/** Pairs of marks between which nothing is text. */
const fences: readonly (readonly [open: string, close: string])[] = [
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['```', '```'],
]

/** The spans of `text` that the rules of width leave alone, in order. */
export function protectedSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const [needle, pattern] of patterns) {
    if (!text.includes(needle)) continue
    for (const { index, 0: found } of text.matchAll(pattern)) {
      spans.push({ start: index, end: index + trimmed(needle, found).length })
    }
  }
  for (const [open, close] of fences) for (const span of fenced(text, open, close)) spans.push(span)
  if (text.includes('"')) for (const span of codeSpans(text)) spans.push(span)
  return merge(spans)
}

/** An address without the marks of the sentence that it ends. */
function trimmed(needle: string, found: string): string {
  if (needle !== '://' && needle !== 'www.' && needle !== '10.') return found
  const bare = found.replace(/[.,;:!?]{1,5}$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

function fenced(text: string, open: string, close: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(open); start >= 0; ) {
    const last = text.indexOf(close, start + open.length)
    if (last < 0) break
    spans.push({ start, end: last + close.length })
    start = text.indexOf(open, last + close.length)
  }
  return spans
}

const callOfString = /[A-Za-z_]\w{0,40}\(\s{0,4}["'][^"'\n]{0,500}["'][^\n"']{0,200}\);?[ \t]{0,8}$/gm

const keyAndValue =
  /"[^"\n]{1,60}"[ \t]{0,4}:[ \t]{0,4}(?:"[^"\n]{0,1000}"|-?[\d.]{1,20}|[[{]|true|false|null)[ \t,}\]]{0,8}/g

/** Calls of functions with a string, which stand in manuals and logs, and the pairs of JSON. */
function codeSpans(text: string): Span[] {
  return [callOfString, keyAndValue].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  )
}

/** Sorted, and joined where they overlap. */
function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** A test for ascending offsets: whether the offset lies in one of the spans. */
export function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let i = 0
  return (at) => {
    while (i < spans.length && (spans[i] as Span).end <= at) i++
    const span = spans[i]
    return span !== undefined && span.start <= at
  }
}
