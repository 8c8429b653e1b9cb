import { foldDashes, foldWidth } from '../text/fold.ts'
import { textOf, unitsOf } from '../text/utf16.ts'

const harmless = '，,、。．.；;：:！!“”"\'‘’「」『』（）()【】[]《》〈〉〔〕·•…_~*#`|\\^'
const dash = 45
const space = 32

/** What a character is to the key: 0 it counts, 1 it is a blank, 2 it is a mark that damage adds, drops and swaps. */
const classes = new Uint8Array(0x10000)
/** Each character with its width and its dash folded. */
const folded = new Uint16Array(0x10000)
for (let code = 0; code < folded.length; code++) {
  const char = String.fromCharCode(code)
  folded[code] = foldDashes(foldWidth(char)).charCodeAt(0)
  if (/\s/.test(char)) classes[code] = 1
}
for (const mark of harmless) classes[mark.charCodeAt(0)] = 2

/** Each character as it stands in the key; 0 of those that are looked at more closely: marks, blanks, dashes, halves of pairs. */
const plain = folded.map((code) => (classes[code] !== 0 || code === dash || (code & 0xf800) === 0xd800 ? 0 : code))

/** Most of all characters: they stand for themselves, and looking them up would take longer. */
const isHanzi = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/**
 * The text as repeats are compared: width folded, without blanks, brackets, quotation marks and the marks between
 * clauses. What stands between two digits or Latin letters stays, so 1.5 is not 15 and L4 5 not L45; so do comparison
 * signs, plus and minus, the question mark and ⟦?⟧. Two texts with one key say the same.
 */
export function passageKey(text: string): string {
  const units = unitsOf(text)
  return textOf(units.subarray(0, foldKey(units, 0, units.length, units, 0)))
}

/**
 * Writes the key of a part of a text, which is never longer than the part.
 * @param units the text
 * @param start first unit of the part
 * @param end one past its last
 * @param key where the key goes; it may be `units` itself, written no further than it has been read
 * @param from its place there
 * @returns one past the last unit of the key
 */
export function foldKey(units: Uint16Array, start: number, end: number, key: Uint16Array, from: number): number {
  let [at, size] = [start, from]
  while (at < end) {
    const unit = units[at] as number
    const code = isHanzi(unit) ? unit : (plain[unit] as number)
    if (code !== 0) {
      key[size++] = code
      at++
      continue
    }
    const past = pastMarks(units, at, start, end)
    if (past === at) key[size++] = folded[units[at++] as number] as number
    else {
      if (size > from && past < end && areParted(key[size - 1] as number, folded[units[past] as number] as number))
        size = putMarks(units, at, past, key, size)
      at = past
    }
  }
  return size
}

/** The end of the marks and blanks that stand at a place. */
function pastMarks(units: Uint16Array, from: number, start: number, end: number): number {
  let at = from
  while (at < end && isMark(units, at, start, end)) at++
  return at
}

/** True of a letter or digit before the marks and another behind them. */
const areParted = (before: number, behind: number): boolean => isAlphanumeric(before) && isAlphanumeric(behind)

/** True of what does not count: a mark, a blank, or one of two dashes, which are the mark of a pause; one is a sign or a hyphen. */
function isMark(units: Uint16Array, at: number, start: number, end: number): boolean {
  const code = folded[units[at] as number] as number
  if (code !== dash) return classes[code] !== 0
  return (
    (at + 1 < end && folded[units[at + 1] as number] === dash) ||
    (at > start && folded[units[at - 1] as number] === dash)
  )
}

/** Writes the marks between two letters or digits, or one blank where there are only blanks; returns the new size. */
function putMarks(units: Uint16Array, from: number, to: number, key: Uint16Array, size: number): number {
  let end = size
  for (let at = from; at < to; at++) {
    const code = folded[units[at] as number] as number
    if (classes[code] !== 1) key[end++] = code
  }
  if (end === size) key[end++] = space
  return end
}
