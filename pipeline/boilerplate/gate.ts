import type { Gate } from '../options.ts'

/** Why a text does not pass, with the figure that decided. */
export interface Refusal {
  readonly reason: 'language' | 'too-short' | 'unreadable'
  readonly detail: string
}

/** What a text is made of, counted in UTF-16 units. */
interface Count {
  readonly hanzi: number
  /** Letters of other scripts. */
  readonly letters: number
  /** U+FFFD, the mark of a gap, and characters of private use. */
  readonly unreadable: number
  /** All but white space. */
  readonly all: number
}

const isUnreadable = (code: number): boolean => code === 0xfffd || code === 0x27e6 || (code >= 0xe000 && code <= 0xf8ff)
const isHanzi = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd88f)
/** Kana and hangul are letters as Latin ones are. */
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x370 && code <= 0x6ff) ||
  (code >= 0x3041 && code <= 0x30fe) ||
  (code >= 0xac00 && code <= 0xd7a3)

function countOf(text: string): Count {
  let [hanzi, letters, unreadable, all] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0x3000) continue
    all++
    if (isHanzi(code)) hanzi++
    else if (isLetter(code)) letters++
    else if (isUnreadable(code)) unreadable++
  }
  return { hanzi, letters, unreadable, all }
}

const asks = ({ minHanzi, minChinese, maxUnreadable }: Gate): boolean =>
  minHanzi > 0 || minChinese > 0 || maxUnreadable < 1

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all)

/** Why a text is refused; undefined where it passes. An English word counts by its letters, as a hanzi counts one. */
export function refusalOf(text: string, gate: Gate): Refusal | undefined {
  if (!asks(gate)) return undefined
  const { hanzi, letters, unreadable, all } = countOf(text)
  const lost = share(unreadable, all)
  if (lost > gate.maxUnreadable)
    return { reason: 'unreadable', detail: `${percent(lost)} of the characters are unreadable` }
  const chinese = share(hanzi, hanzi + letters)
  if (chinese < gate.minChinese) return { reason: 'language', detail: `${percent(chinese)} of the letters are hanzi` }
  return hanzi < gate.minHanzi ? { reason: 'too-short', detail: `${hanzi} hanzi` } : undefined
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
