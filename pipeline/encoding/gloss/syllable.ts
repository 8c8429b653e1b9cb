import { pinyinReadings } from '../tables/pinyin-readings.ts'
import { simplify } from '../variants.ts'
import { isZhuyin, readZhuyin } from './zhuyin.ts'

/** A written syllable: its letters without marks, v for ü, and its tone: 1–4, 0 for the neutral one, nothing where none is written. */
export interface Syllable {
  readonly letters: string
  readonly tone: number | undefined
}

/** For each hanzi its readings, letters and tone, each between commas: ',zhong4,chong2,'. */
let readings: Map<string, string> | undefined

function load(): Map<string, string> {
  if (readings) return readings
  readings = new Map()
  for (const [, syllable, hanzi = ''] of pinyinReadings.matchAll(/([a-z]{1,6}[0-4])([^a-z]{1,400})/g)) {
    for (const one of hanzi) readings.set(one, `${readings.get(one) ?? ','}${syllable},`)
  }
  return readings
}

/** The tones' marks as they are after canonical decomposition: macron, acute, caron (often a breve instead) and grave. */
const toneOfMark: ReadonlyMap<string, string> = new Map([
  ['\u0304', '1'],
  ['\u0301', '2'],
  ['\u030c', '3'],
  ['\u0306', '3'],
  ['\u0300', '4'],
])

/** What is written in lower case, with a digit in place of each mark of a tone, v for ü and the Latin a and g for those of phonetic fonts; of either width. */
export function unmark(written: string): string {
  const ascii = /[\uff10-\uff5a]/.test(written) ? narrow(written) : written
  const parts = ascii.normalize('NFD').replace(/u\u0308|u:/g, 'v')
  return parts.replace(
    /[^a-z]/g,
    (char) => toneOfMark.get(char) ?? (char === '\u0251' ? 'a' : char === '\u0261' ? 'g' : char),
  )
}

const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/** Syllables read already; texts write few different ones, and no more are kept than there are. */
const syllables = new Map<string, Syllable | undefined>()
const mostSyllables = 3000

/**
 * What is written as one syllable, with a mark or a number for its tone or with none.
 * @returns undefined for what is no syllable in form
 */
export function readSyllable(written: string): Syllable | undefined {
  if (syllables.has(written)) return syllables.get(written)
  const read = parseSyllable(written)
  if (syllables.size < mostSyllables) syllables.set(written, read)
  return read
}

function parseSyllable(written: string): Syllable | undefined {
  if (isZhuyin(written.charCodeAt(0))) return readZhuyin(written)
  const found = /^([a-z]{1,6})([0-5]?)([a-z]{0,5})$/.exec(unmark(written))
  if (!found) return undefined
  const [, start = '', tone = '', end = ''] = found
  const letters = start + end
  return letters.length > 6 ? undefined : { letters, tone: tone === '' ? undefined : Number(tone) % 5 }
}

/** What was found out already; hanzi are few. */
const letters = new Map<string, readonly string[]>()

/** The letters that `hanzi` may be read as, without tones; its Simplified form counts too, which converters take readings from. */
export function lettersOf(hanzi: string): readonly string[] {
  const found = letters.get(hanzi)
  if (found) return found
  const known = load()
  let all = known.get(hanzi) ?? ','
  for (const { text } of simplify(hanzi)) all += known.get(text)?.slice(1) ?? ''
  const made = all === ',' ? [] : [...new Set(all.slice(1, -1).replace(/[0-4]/g, '').split(','))]
  letters.set(hanzi, made)
  return made
}

/** Whether `hanzi` is read as the syllable says, whatever its tone: that changes in compounds. */
export function isReading(hanzi: string, syllable: Syllable): boolean {
  return lettersOf(hanzi).includes(syllable.letters)
}

/** Whether `hanzi` is read in several ways, by letters or tone. */
export function isHeteronym(hanzi: string): boolean {
  const known = load().get(hanzi)
  return known !== undefined && known.indexOf(',', 1) < known.length - 1
}
