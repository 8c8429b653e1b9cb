import type { Replacement } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { readEscapes } from './escapes.ts'

/** Data that a script reads out of a string of its own: `JSON.parse("…")`, `= '{…}'`, `"data":"{\"…"`. */
const opening = /(?:\bJSON\.parse\(\s{0,4}|[=:,([]\s{0,4})(["'`])(?=\s{0,4}[{[]\s{0,4}[{["\\])/g
/** How data begins that is written as part of an address. */
const addressed = /^[\w.$\s=;"']{0,80}%7B(?:%0A|%20|\s){0,8}%22/i
const bytes = /(?:%[0-9a-fA-F]{2})+/g

/**
 * Takes data in scripts out of the strings that hold it, so that it can be read as the data it is: the quotation marks of the
 * string go, its escapes become characters. Nothing else changes; what is no such string stays.
 * @param scripts spans of the source, sorted and disjoint
 * @returns sorted, disjoint replacements in offsets of the source; none where no script holds such a string
 */
export function unwrapScripts(source: string, scripts: readonly Span[]): Replacement[] {
  return scripts.flatMap((script) => {
    const head = source.slice(script.start, Math.min(script.end, script.start + 200))
    return addressed.test(head) ? decodeAddress(source, script) : unquote(source, script)
  })
}

/** Percent signs and the hexadecimal digits behind them become characters (RFC 3986); bytes that are no UTF-8 stay. */
function decodeAddress(source: string, { start, end }: Span): Replacement[] {
  const edits: Replacement[] = []
  for (const { 0: run, index } of source.slice(start, end).matchAll(bytes)) {
    for (let at = 0; at < run.length; ) {
      const length = 3 * lengthOf(Number.parseInt(run.slice(at + 1, at + 3), 16))
      const text = decoded(run.slice(at, at + length))
      if (text !== undefined) edits.push({ start: start + index + at, end: start + index + at + length, text })
      at += text === undefined ? 3 : length
    }
  }
  return edits
}

/** How many bytes a character has in UTF-8, by its first. */
const lengthOf = (lead: number): number => (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

function decoded(run: string): string | undefined {
  try {
    return decodeURIComponent(run)
  } catch {
    return undefined
  }
}

function unquote(source: string, { start, end }: Span): Replacement[] {
  const script = source.slice(start, end)
  const edits: Replacement[] = []
  opening.lastIndex = 0
  for (let found = opening.exec(script); found; found = opening.exec(script)) {
    const open = opening.lastIndex - 1
    const close = closingOf(script, found[1] as string, open + 1)
    // Then none that begins later is closed either.
    if (close === undefined) break
    edits.push({ start: open, end: open + 1, text: '' })
    for (const edit of readEscapes(script, { start: open + 1, end: close })) edits.push(edit)
    edits.push({ start: close, end: close + 1, text: '' })
    opening.lastIndex = close + 1
  }
  return edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }))
}

function closingOf(script: string, quote: string, from: number): number | undefined {
  for (let at = from; at < script.length; at++) {
    if (script[at] === '\\') at++
    else if (script[at] === quote) return at
  }
  return undefined
}
