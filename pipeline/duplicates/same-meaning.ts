import { meaningOf } from './meaning.ts'
import { contrasts, functionWords } from './tables/meaning.ts'

/** For each UTF-16 unit the contrasts it belongs to, as bits of two numbers. */
const sets = [new Uint32Array(0x10000), new Uint32Array(0x10000)] as const
for (const [i, contrast] of contrasts.entries()) {
  const bits = sets[i >>> 5] as Uint32Array
  for (const hanzi of contrast) {
    const code = hanzi.charCodeAt(0)
    bits[code] = (bits[code] as number) | (1 << (i & 31))
  }
}

const contrast = (a: number, b: number): boolean =>
  a !== b && sets.some((bits) => ((bits[a] as number) & (bits[b] as number)) !== 0)

/** So far ahead it is looked for. */
const furthest = 40
/** So many characters more on one side are a phrase put in or left out. */
const phrase = 4

/** What stands at one place in the one text and in the other. */
type Difference = readonly [one: string, other: string]

/** Where two nearly equal texts differ, in order; linear in their length. */
function* differences(a: string, b: string): Generator<Difference> {
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
      i++
      j++
      continue
    }
    const [di, dj] = stepAgain(a, i, b, j)
    yield [a.slice(i, i + di), b.slice(j, j + dj)]
    i += di
    j += dj
  }
}

/** How far ahead in each text both go on alike: the nearest such place. */
function stepAgain(a: string, i: number, b: string, j: number): readonly [number, number] {
  for (let sum = 1; sum <= 2 * furthest; sum++) {
    for (let di = Math.max(0, sum - furthest); di <= Math.min(sum, furthest); di++) {
      if (goesOn(a, i + di, b, j + sum - di)) return [di, sum - di]
    }
  }
  return [furthest, furthest]
}

const goesOn = (a: string, i: number, b: string, j: number): boolean =>
  (i === a.length && j === b.length) || (i < a.length && a.charCodeAt(i) === b.charCodeAt(j))

/**
 * Whether two nearly equal passages say the same: their numbers, units, signs, sides and negations are equal, no character
 * stands in the place of its contrast, no word in the place of another, and they do not differ mainly by phrases put in or
 * left out. A slip of the hand changes a character here and there, and a light rewording changes words of function; another
 * drug, another organ or another actor is one word for another.
 * @param a a passage key
 * @param b another
 */
export function saysTheSame(a: string, b: string): boolean {
  if (meaningOf(a).signature !== meaningOf(b).signature) return false
  const found = [...differences(a, b)]
  if (found.some(isContrast)) return false
  const content = found.map(([one, other]): Difference => [contentOf(one), contentOf(other)])
  if (content.some(isContrast)) return false
  const [only] = found
  // One difference alone of two characters each is a word; among several it is two slips side by side.
  if (only && found.length === 1 && isWord(only) && !isEmpty(content[0] as Difference)) return false
  const phrases = found.filter((difference, k) => isPhrase(difference, content[k] as Difference)).length
  return !content.some(isLongWord) && (phrases === 0 || 2 * phrases < found.length)
}

/** What is left of one side of a difference without its words of function. */
const contentOf = (text: string): string => text.replace(ofFunction, '')

/** The longer words stand first in the table. */
const ofFunction = new RegExp(functionWords.join('|'), 'g')

const isContrast = ([one, other]: Difference): boolean =>
  one.length === other.length && [...one].some((_, k) => contrast(one.charCodeAt(k), other.charCodeAt(k)))

const isEmpty = ([one, other]: Difference): boolean => one === '' && other === ''

const isWord = ([one, other]: Difference): boolean => one.length >= 2 && other.length >= 2

const isLongWord = ([one, other]: Difference): boolean => isWord([one, other]) && one.length + other.length > 4

/** A phrase that only one of them has counts with its words of function, if it has others. */
const isPhrase = ([one, other]: Difference, content: Difference): boolean =>
  Math.max(content[0].length, content[1].length) >= phrase ||
  (!isEmpty(content) && Math.min(one.length, other.length) === 0 && one.length + other.length >= phrase)
