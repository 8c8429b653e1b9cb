import { kindAt, kinds } from './classes.ts'

/** What the text around a mark between Latin letters or digits is written in; `unknown` where there is nothing to tell. */
export type Language = 'chinese' | 'latin' | 'unknown'

/** So many words of lower-case letters without a hanzi between them are a Latin sentence, not names and symbols in a Chinese one. */
const enoughWords = 3
/** Further than this a stretch is not looked at: it has long been decided. */
const reach = 2000

/** A line of prose is wrapped no earlier than this. */
const wrapLength = 20
/** So many lines without words in a row are looked over. */
const wrapsAtMost = 4

interface Stretch {
  readonly start: number
  readonly end: number
  readonly language: Language
}

/**
 * Tells the language around ascending offsets. A stretch is what stands on one line without a hanzi in it; on a line without any
 * hanzi two words are enough, and one without words goes on in the language of the line that was wrapped before it.
 */
export function languageOf(text: string): (at: number) => Language {
  let known: Stretch = { start: -1, end: -1, language: 'unknown' }
  return (at) => {
    if (at < known.start || at >= known.end) {
      known = measure(text, at)
      if (known.language === 'unknown') known = { ...known, language: wrappedFrom(text, known.start) }
    }
    return known.language
  }
}

/** What the English half of a journal's running head has: a volume, an issue, a month before a year. */
const runningHead =
  /\b(?:Vol|No)\. ?\d|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?,? ?(?:\d{1,2}, ?)?(?:19|20)\d\d/

function measure(text: string, at: number): Stretch {
  const start = edge(text, at, -1)
  const end = edge(text, at, 1)
  const words = countWords(text, start, end)
  const among = kindAt(text, start - 1) === kinds.hanzi || kindAt(text, end) === kinds.hanzi
  if (words >= (among ? enoughWords : 2)) return { start, end, language: 'latin' }
  if (words > 0 && among && runningHead.test(text.slice(start, end))) return { start, end, language: 'latin' }
  const isChinese = among || /[、。]/.test(text.slice(start, end))
  return { start, end, language: isChinese ? 'chinese' : 'unknown' }
}

/** The language in which the lines above the one that starts at `start` break off; `unknown` where they do not. */
function wrappedFrom(text: string, start: number): Language {
  let at = start
  for (let lines = wrapsAtMost; lines > 0; lines--) {
    const last = breakBefore(text, at)
    if (last < 0) return 'unknown'
    const { start: from, language } = measure(text, last)
    if (language === 'latin') return language
    if (language === 'chinese') return isWrapped(text, last) ? language : 'unknown'
    at = from
  }
  return 'unknown'
}

/** The last character of the line before `at`, over an empty line; -1 where there is none or it ends a sentence. */
function breakBefore(text: string, at: number): number {
  if (kindAt(text, at - 1) !== kinds.feed || text.charAt(at - 1) === '|') return -1
  const before = text.slice(Math.max(0, at - 5), at)
  const last = at - 1 - (before.length - before.trimEnd().length)
  return last < 0 || /[\s.．。!?！？]/.test(text.charAt(last)) ? -1 : last
}

/** Long enough for a line of prose. */
const isWrapped = (text: string, last: number): boolean =>
  last - Math.max(text.lastIndexOf('\n', last), last - wrapLength) >= wrapLength

/** The first offset of the stretch, or the one after its last. */
function edge(text: string, at: number, step: 1 | -1): number {
  let i = at
  for (let left = reach; left > 0; left--) {
    const kind = kindAt(text, step > 0 ? i : i - 1)
    if (kind === kinds.feed || kind === kinds.hanzi) break
    i += step
  }
  return i
}

const isLower = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xff41 && unit <= 0xff5a)

/** Words with at least three lower-case letters in a row. */
function countWords(text: string, start: number, end: number): number {
  let words = 0
  let run = 0
  for (let at = start; at < end; at++) {
    run = isLower(text.charCodeAt(at)) ? run + 1 : 0
    if (run === 3) words++
  }
  return words
}
