import type { Replacement } from '../../edit.ts'
import type { Span } from '../../span.ts'

const escapes = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g
const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '' }

/**
 * What the escapes in a string of a script stand for (ECMA-262, String Literals).
 * @returns sorted, disjoint replacements in offsets of the source, one for each escape
 */
export function readEscapes(source: string, { start, end }: Span): Replacement[] {
  const edits: Replacement[] = []
  for (const { 0: whole, 1: four, 2: two, 3: char = '', index } of source.slice(start, end).matchAll(escapes)) {
    const number = four ?? two
    const text = number === undefined ? (controls[char] ?? char) : String.fromCharCode(Number.parseInt(number, 16))
    edits.push({ start: start + index, end: start + index + whole.length, text })
  }
  return edits
}
