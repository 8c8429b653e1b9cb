import { foldDashes, foldWidth } from '../text/fold.ts'

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

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Keys up to this length are built in one buffer that is used again. */
const scratch = new Uint16Array(4096)
const decoder = new TextDecoder('utf-16le')

/**
 * The text as repeats are compared: width folded, without blanks, brackets, quotation marks and the marks between
 * clauses. What stands between two digits or Latin letters stays, so 1.5 is not 15 and L4 5 not L45; so do comparison
 * signs, plus and minus, the question mark and ⟦?⟧. Two texts with one key say the same.
 */
export function passageKey(text: string): string {
  const key = text.length <= scratch.length ? scratch : new Uint16Array(text.length)
  let [at, size, isPaired] = [0, 0, false]
  while (at < text.length) {
    const code = plain[text.charCodeAt(at)] as number
    if (code !== 0) {
      key[size++] = code
      at++
      continue
    }
    const end = pastMarks(text, at)
    if (end > at) {
      if (size > 0 && end < text.length && areParted(key[size - 1] as number, text, end))
        size = putMarks(text, at, end, key, size)
      at = end
      continue
    }
    const other = folded[text.charCodeAt(at++)] as number
    key[size++] = other
    isPaired ||= other !== dash
  }
  return isPaired ? exact(key, size) : decoder.decode(key.subarray(0, size))
}

/** The end of the marks and blanks that stand at a place. */
function pastMarks(text: string, start: number): number {
  let at = start
  while (at < text.length && isMark(text, at, folded[text.charCodeAt(at)] as number)) at++
  return at
}

/** True of a letter or digit before the marks and another behind them. */
const areParted = (before: number, text: string, at: number): boolean =>
  isAlphanumeric(before) && isAlphanumeric(folded[text.charCodeAt(at)] as number)

/** True of what does not count: a mark, a blank, or one of two dashes, which are the mark of a pause; one is a sign or a hyphen. */
const isMark = (text: string, at: number, code: number): boolean =>
  classes[code] !== 0 ||
  (code === dash && (folded[text.charCodeAt(at + 1)] === dash || folded[text.charCodeAt(at - 1)] === dash))

/** The decoder would replace halves of pairs that stand alone. */
function exact(key: Uint16Array, size: number): string {
  let text = ''
  for (let at = 0; at < size; at += scratch.length)
    text += String.fromCharCode(...key.subarray(at, Math.min(size, at + scratch.length)))
  return text
}

/** Writes the marks between two letters or digits, or one blank where there are only blanks; returns the new size. */
function putMarks(text: string, from: number, to: number, key: Uint16Array, size: number): number {
  let end = size
  for (let at = from; at < to; at++) {
    const code = folded[text.charCodeAt(at)] as number
    if (classes[code] !== 1) key[end++] = code
  }
  if (end === size) key[end++] = space
  return end
}
