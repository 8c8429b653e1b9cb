import type { Replacement } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { knownInNames, ordinaryInTraditional } from '../tables/founder-evidence.ts'
import { founderItalic } from '../tables/founder-symbols.ts'
import { countTraditional, isDamaged, textWindows } from './scan.ts'
import { classOf, HANZI } from './symbols.ts'

const shown = new Uint8Array(0x10000)
for (const letter of founderItalic) shown[letter.charCodeAt(0)] = 1

interface Run extends Span {
  readonly letters: string
  /** Damaged beyond doubt: three or more in a row, next to a sign of mathematics, or a letter between blanks or marks. */
  readonly certain: boolean
}

/** Common Traditional hanzi in a window from which it counts as Traditional text. */
const traditionalText = 8
/** Certain runs that are enough to take the whole text for damaged. */
const manyCertain = 2

/**
 * Italic letters that are shown as hanzi of GBK row A0. Certain runs are restored anywhere; the others where their window
 * holds a certain one or upright damage, or the text several certain ones; nothing in Traditional text.
 */
export function* italicLetters(text: string): Generator<Replacement> {
  const found = findRuns(text)
  if (found.length === 0) return
  const manyAreCertain = found.filter((run) => run.certain).length >= manyCertain
  let next = 0
  for (const window of textWindows(text)) {
    const first = next
    while (next < found.length && (found[next] as Run).start < window.end) next++
    if (next === first || countTraditional(text, window) >= traditionalText) continue
    const runs = found.slice(first, next)
    const damaged = manyAreCertain || runs.some((run) => run.certain) || isDamaged(text, window)
    if (damaged) for (const { start, end, letters } of runs) yield { start, end, text: straighten(letters) }
  }
}

function findRuns(text: string): Run[] {
  const found: Run[] = []
  for (let at = 0; at < text.length; at++) {
    if (shown[text.charCodeAt(at)] === 0) continue
    const start = at
    while (shown[text.charCodeAt(at)] === 1) at++
    found.push(describeRun(text, start, text.slice(start, at)))
  }
  return found
}

const straighten = (letters: string): string =>
  letters.replace(/./g, (letter) => String.fromCharCode(0xff01 + founderItalic.indexOf(letter)))

function describeRun(text: string, start: number, letters: string): Run {
  const end = start + letters.length
  const isOrdinary = [...letters].some((letter) => ordinaryInTraditional.includes(letter))
  const certain = letters.length > 2 || (!isOrdinary && hasSign(text, start, end)) || isLoneLetter(text, start, letters)
  return { start, end, letters, certain }
}

/** One shown letter that no name has, and no hanzi beside it. */
function isLoneLetter(text: string, start: number, letters: string): boolean {
  if (letters.length > 1 || knownInNames.includes(letters) || !/[A-Za-z]/.test(toAscii(letters))) return false
  return classOf[text.charCodeAt(start - 1)] !== HANZI && classOf[text.charCodeAt(start + 1)] !== HANZI
}

const toAscii = (letter: string): string => String.fromCharCode(0x21 + founderItalic.indexOf(letter))

const signAfter = /^\s?(?:[<>=±＜＞＝≤≥×軃]|\u0304)/
const shownSignAfter = /^\s?[约跃越依][\s原]{0,2}[园员圆猿源缘远苑愿怨]/
const signBefore = /[<>=±＜＞＝≤≥×]\s?$/

/** A sign of mathematics stands next to the run, true or damaged. */
function hasSign(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 5)
  if (signAfter.test(after) || shownSignAfter.test(after)) return true
  return signBefore.test(text.slice(Math.max(0, start - 2), start))
}
