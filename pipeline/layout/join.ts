import type { Replacement } from '../edit.ts'
import type { Line } from './lines.ts'
import { isNumeral } from './section-numeral.ts'

const alphanumeric = /(?:[A-Za-z0-9\u0370-\u03ff%°]|[\u0300-\u036f])$/
const startsLatin = /^[A-Za-z(]/

const sampled = 200_000
/** 1 for a hanzi, 2 for a digit or a Latin letter. */
const scripts = new Uint8Array(0x10000)
  .fill(1, 0x4e00, 0xa000)
  .fill(2, 0x30, 0x3a)
  .fill(2, 0x41, 0x5b)
  .fill(2, 0x61, 0x7b)
/** The sum of the two, which no other pair has. */
const bothScripts = 3

/** True where the text mostly parts hanzi from digits and Latin letters by a blank. */
export function partsScripts(text: string): boolean {
  const length = Math.min(text.length, sampled)
  let parted = 0
  let together = 0
  let first = 0
  let second = 0
  let isBlank = false
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const script = scripts[code] as number
    if (isBlank && first + script === bothScripts) parted++
    else if (second + script === bothScripts) together++
    first = second
    second = script
    isBlank = code === 0x20
  }
  return parted > together
}

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff'

/** True where a blank stands between two halves of a line. */
function needsBlank(before: string, after: string, parted: boolean): boolean {
  const [left, right] = [before.charAt(before.length - 1), after.charAt(0)]
  if (isHan(left)) return parted && /[A-Za-z0-9]/.test(right)
  if (isHan(right)) return (parted && alphanumeric.test(before)) || /\][.,]$/.test(before)
  if (/[,;:!?.]/.test(left)) return startsLatin.test(after) || (/\d/.test(right) && !/\d[.:]$/.test(before))
  if (/[)\]]/.test(left)) return /[A-Za-z0-9(]/.test(right)
  // Two numbers do not follow each other without a mark: these are the halves of one.
  if (/\d/.test(left) && /\d/.test(right)) return false
  if (/[A-Za-z0-9]/.test(right)) return alphanumeric.test(before)
  return right === '(' && /[A-Za-z]/.test(left)
}

/** The Latin letters and the hyphen at the end of a line; undefined where it ends otherwise. */
function wordBefore(line: string): string | undefined {
  if (!line.endsWith('-')) return undefined
  let start = line.length - 1
  while (start > 0 && line.length - start < 30 && /[A-Za-z]/.test(line[start - 1] as string)) start--
  return start < line.length - 1 ? line.slice(start) : undefined
}

/** True for a hyphen that only parts a word at the line's end: the whole word with a hyphen stands nowhere else in the text. */
function isSoftHyphen(text: string, before: string, after: string): boolean {
  const head = wordBefore(before)
  const tail = /^[a-z]{1,30}/.exec(after)?.[0]
  return head !== undefined && tail !== undefined && !text.includes(head + tail)
}

/** How a text's lines are joined. */
export interface Joining {
  /** Hanzi are parted from digits and Latin letters by a blank. */
  readonly parted: boolean
  /** Lines were cut within words: a blank stood only where one is left. */
  readonly isCut: boolean
}

/** The edit that joins line `b` to line `a`. */
export function joinLines(text: string, a: Line, b: Line, { parted, isCut }: Joining): Replacement {
  if (isCut && alphanumeric.test(a.text) && /^[A-Za-z0-9]/.test(b.text))
    return { start: a.end, end: b.start, text: b.indent > 0 || text[a.end] === ' ' ? ' ' : '' }
  if (isSoftHyphen(text, a.text, b.text)) return { start: a.end - 1, end: b.start, text: '' }
  if (/[A-Za-z0-9]-$/.test(a.text)) return { start: a.end, end: b.start, text: '' }
  if (isNumeral(a)) return { start: a.end, end: b.start, text: ' ' }
  return { start: a.end, end: b.start, text: needsBlank(a.text, b.text, parted) ? ' ' : '' }
}
