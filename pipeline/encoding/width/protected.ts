import type { Span } from '../../span.ts'

/** Addresses, names of files, identifiers and markup: in them every character is what it is. */
const hanziOrMark = '\\s<>"\'`，。；：！？（）、“”‘’《》【】\\u4e00-\\u9fff'
const patterns: readonly (readonly [needle: string, pattern: RegExp])[] = [
  ['://', new RegExp(`[A-Za-z]{2,10}://[^${hanziOrMark}]{1,2000}`, 'g')],
  ['www.', new RegExp(`www\\.[^${hanziOrMark}]{1,2000}`, 'g')],
  ['@', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g],
  ['10.', new RegExp(`\\b10\\.\\d{4,9}/[^${hanziOrMark}]{1,200}`, 'g')],
  ['⟦?⟧', /⟦\?⟧/g],
  ['&', /&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});/g],
  ['`', /`[^`\n]{1,300}`/g],
  ['](', /\]\([^()\s\u4e00-\u9fff]{1,1000}\)/g],
  [':', /[:;]-?[()](?=[\s，。！!]|$)/g],
  ['^', /\^[_.-]?\^[;:]?/g],
  [':\\', /\b[A-Za-z]:\\[^\s，。；）]{1,300}/g],
]

/** Pairs of marks between which nothing is text. */
const fences: readonly (readonly [open: string, close: string])[] = [
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['```', '```'],
]

/** Markup may go on over line breaks; everything else that is kept ends with its line. */
const tag = /<!--|<!?\/?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\/?>/y

/**
 * A test whether an offset lies in something that the rules of width leave alone. Lines are looked over when they are first asked
 * about, so ascending offsets cost least.
 */
export function protectionOf(text: string): (at: number) => boolean {
  const outer = insideOf(merge(acrossLines(text)))
  let start = 0
  let end = -1
  let inner = nowhere
  return (at) => {
    if (at < start || at >= end) {
      start = text.lastIndexOf('\n', at - 1) + 1
      const feed = text.indexOf('\n', at)
      end = feed < 0 ? text.length : feed + 1
      inner = insideOf(merge(withinLine(text.slice(start, end))))
    }
    return outer(at) || inner(at - start)
  }
}

function acrossLines(text: string): Span[] {
  const spans = text.includes('<') ? markupIn(text) : []
  if (spans.length === 0 && !text.includes('`')) return spans
  for (const [open, close] of fences) for (const span of fenced(text, open, close)) spans.push(span)
  return spans
}

function markupIn(text: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tag.lastIndex = at
    if (tag.test(text)) spans.push({ start: at, end: tag.lastIndex })
  }
  for (let at = text.indexOf('-->'); at >= 0; at = text.indexOf('-->', at + 3)) spans.push({ start: at, end: at + 3 })
  return spans
}

/** Some of this is in every line in which something is kept. */
const trigger = /[@`^&"⟦]|]\(|[:;]-?[()/\\]|www\.|10\./

function withinLine(line: string): Span[] {
  if (!trigger.test(line)) return []
  const spans: Span[] = []
  for (const [needle, pattern] of patterns) {
    if (!line.includes(needle)) continue
    for (const { index, 0: found } of line.matchAll(pattern)) {
      spans.push({ start: index, end: index + trimmed(needle, found).length })
    }
  }
  if (line.includes('"')) for (const span of codeSpans(line)) spans.push(span)
  return spans
}

const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({ start: index, end: index + found.length })

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
  return [callOfString, keyAndValue].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf))
}

/** Sorted, and joined where they overlap. */
function merge(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

const nowhere = (_: number): boolean => false

/** A test whether an offset lies in one of the spans, which are sorted and disjoint; ascending offsets cost least. */
export function insideOf(spans: readonly Span[]): (at: number) => boolean {
  if (spans.length === 0) return nowhere
  let i = 0
  return (at) => {
    while (i > 0 && (spans[i - 1] as Span).end > at) i--
    while (i < spans.length && (spans[i] as Span).end <= at) i++
    const span = spans[i]
    return span !== undefined && span.start <= at
  }
}
