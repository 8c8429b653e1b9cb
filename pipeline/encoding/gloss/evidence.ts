import { simplifiedHanzi, traditionalHanzi } from '../tables/hanzi-frequencies.ts'
import { isTraditionalHanzi } from '../variants.ts'
import type { Gloss } from './glosses.ts'
import { isHeteronym } from './syllable.ts'

/** A hanzi that is no rarer than 1 in 2^12 characters is very common: four fifths of a text are such. */
const frequentBits = 12
const frequent = new Set(
  [...simplifiedHanzi, ...traditionalHanzi].flatMap(([bits, hanzi]) => (bits <= frequentBits ? [...hanzi] : [])),
)

/** Words of texts about reading, in which glosses are what the text is about. */
const teaching =
  /拼音|读音|讀音|读作|讀作|读成|讀成|念作|念成|读错|讀錯|误读|誤讀|多音字|声调|聲調|注音|发音|發音|音节|音節/g
const mostTeaching = 2

/** How many glosses, and of how many different hanzi, show a converter at work. */
interface Demand {
  readonly glosses: number
  readonly hanzi: number
}

/** By what is written: a tone is never written by chance, and nobody explains the reading of everyday Traditional characters. */
const demands: Readonly<Record<'toned' | 'bare', Readonly<Record<'traditional' | 'simplified', Demand>>>> = {
  toned: { traditional: { glosses: 1, hanzi: 1 }, simplified: { glosses: 6, hanzi: 5 } },
  bare: { traditional: { glosses: 4, hanzi: 3 }, simplified: { glosses: 10, hanzi: 6 } },
}

/** An author explains rare characters, a converter ordinary ones: at least this share of what it glosses, so much of it very common. */
const leastOrdinary = 0.6
const leastFrequent = 0.25
/** A page that tells the readings of so many different words does it all through, for a reader's sake, whatever the words. */
const throughout = 6
/** Of what is glossed in Simplified text, characters that are read in several ways; an author tells which way, a converter glosses all. */
const mostHeteronyms = 0.5
/** Of what has the form of bare glosses, at least this share must be readings. */
const leastValid = 0.75
/** Among so many readings with tones, and of such a share, the rest are readings of characters that the table does not have. */
const manySound = 10
const leastSound = 0.9
/** Different readings of one character, side by side, are a lesson: at most this share of the hanzi. */
const mostContrasted = 0.25

const most = (word: string, is: (hanzi: string) => boolean): boolean => 2 * [...word].filter(is).length >= word.length
const isFrequent = (hanzi: string): boolean => frequent.has(hanzi)
const isOrdinary = (hanzi: string): boolean => frequent.has(hanzi) || isTraditionalHanzi(hanzi)

/** The glosses of `text` that a converter put there; none where an author may have. */
export function systematic(text: string, glosses: readonly Gloss[]): readonly Gloss[] {
  const valid = glosses.filter((gloss) => gloss.valid)
  if (valid.length === 0 || isLesson(text, valid)) return []
  const toned = glosses.filter((gloss) => gloss.toned)
  const sound = valid.filter((gloss) => gloss.toned)
  if (isThroughout(text, sound) || meets(sound, 'toned'))
    return isCertain(sound, toned) ? glosses.filter(({ valid, toned }) => valid || toned) : valid
  const bare = glosses.filter((gloss) => !gloss.toned)
  const read = valid.filter((gloss) => !gloss.toned)
  return meets(read, 'bare') && read.length >= leastValid * bare.length ? valid : []
}

/** Whether the few that are no known readings are glosses too. */
const isCertain = (sound: readonly Gloss[], all: readonly Gloss[]): boolean =>
  sound.length >= manySound && sound.length >= leastSound * all.length

function meets(glosses: readonly Gloss[], form: 'toned' | 'bare'): boolean {
  const words = new Map<string, number>()
  for (const { hanzi } of glosses) words.set(hanzi, (words.get(hanzi) ?? 0) + 1)
  const share = (is: (hanzi: string) => boolean): number => {
    let count = 0
    for (const [word, times] of words) if (most(word, is)) count += times
    return count / glosses.length
  }
  if (glosses.length === 0 || share(isOrdinary) < leastOrdinary || share(isFrequent) < leastFrequent) return false
  const script = [...words.keys()].some((word) => [...word].some(isTraditionalHanzi)) ? 'traditional' : 'simplified'
  if (script === 'simplified' && tellWhichReading([...words.keys()])) return false
  return glosses.length >= demands[form][script].glosses && words.size >= demands[form][script].hanzi
}

/** Whether a text that does not speak of reading tells the readings of many words. */
function isThroughout(text: string, glosses: readonly Gloss[]): boolean {
  const words = [...new Set(glosses.map(({ hanzi }) => hanzi))]
  return words.length >= throughout && !tellWhichReading(words) && text.search(teaching) < 0
}

const tellWhichReading = (words: readonly string[]): boolean =>
  words.filter((word) => [...word].every(isHeteronym)).length > mostHeteronyms * words.length

function isLesson(text: string, glosses: readonly Gloss[]): boolean {
  if ((text.match(teaching)?.length ?? 0) > mostTeaching && glosses.length < 20) return true
  const readings = new Map<string, Set<string>>()
  for (const { hanzi, start, end } of glosses) {
    const known = readings.get(hanzi)
    const reading = text.slice(start, end)
    if (known) known.add(reading)
    else readings.set(hanzi, new Set([reading]))
  }
  const contrasted = [...readings.values()].filter((of) => of.size > 1).length
  return contrasted > mostContrasted * readings.size
}
