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
  let size = 0
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const code = folded[text.charCodeAt(at)] as number
    if (classes[code] !== 0 || (code === dash && isInDashes(text, at))) {
      if (open < 0) open = at
      continue
    }
    if (open >= 0 && size > 0 && isAlphanumeric(key[size - 1] as number) && isAlphanumeric(code))
      size = putMarks(text, open, at, key, size)
    open = -1
    key[size++] = code
  }
  return size <= scratch.length
    ? String.fromCharCode.apply(null, key.subarray(0, size) as unknown as number[])
    : decoder.decode(key.subarray(0, size))
}

/** Two dashes are the mark of a pause, one is a sign or a hyphen. */
const isInDashes = (text: string, at: number): boolean =>
  folded[text.charCodeAt(at + 1)] === dash || folded[text.charCodeAt(at - 1)] === dash

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
