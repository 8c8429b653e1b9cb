import { foldDashes, foldWidth } from '../text/fold.ts'

const blanks = /\s/
const harmless = '，,、。．.；;：:！!“”"\'‘’「」『』（）()【】[]《》〈〉〔〕·•…_~*#`|\\^'

/** What a character is to the key: 0 it counts, 1 it is a blank, 2 it is a mark that damage adds, drops and swaps. */
const classes = new Uint8Array(0x10000)
for (let code = 0; code < classes.length; code++) if (blanks.test(String.fromCharCode(code))) classes[code] = 1
for (const mark of harmless) classes[mark.charCodeAt(0)] = 2

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

const dashRun = /-{2,}/g

/**
 * The text as repeats are compared: width folded, without blanks, brackets, quotation marks and the marks between
 * clauses. What stands between two digits or Latin letters stays, so 1.5 is not 15 and L4 5 not L45; so do comparison
 * signs, plus and minus, the question mark and ⟦?⟧. Two texts with one key say the same.
 */
export function passageKey(text: string): string {
  const folded = foldDashes(foldWidth(text)).replace(dashRun, '…')
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < folded.length; at++) {
    if (classes[folded.charCodeAt(at)] === 0) continue
    if (from < at) parts.push(folded.slice(from, at))
    let next = at + 1
    while (next < folded.length && classes[folded.charCodeAt(next)] !== 0) next++
    const parting = isAlphanumeric(folded.charCodeAt(at - 1)) && isAlphanumeric(folded.charCodeAt(next))
    if (parting) parts.push(folded.slice(at, next).trim() || ' ')
    from = next
    at = next - 1
  }
  if (from < folded.length) parts.push(folded.slice(from))
  return parts.join('')
}
