import type { Confusion } from '../tables/confusions.ts'

/** What a word says about the character in question. */
export type Sense = 'proof' | 'likely' | 'stays'

/** A word as it stands in the text, the offset of the character in question within it, and what the word says. */
export interface Place {
  readonly word: string
  readonly offset: number
  readonly sense: Sense
}

/** A confusion with its places found by the character before or after the wrong one. */
export interface Places {
  readonly confusion: Confusion
  /** Keys of UTF-16 units: words in which the wrong character is not the first, by the character before it. */
  readonly before: ReadonlyMap<number, readonly Place[]>
  /** Words that the wrong character begins, by the character after it. */
  readonly after: ReadonlyMap<number, readonly Place[]>
}

const none: readonly Place[] = []

/** The offsets at which `wrong` stands in `word`. */
function offsetsOf(wrong: string, word: string): number[] {
  const found: number[] = []
  for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) found.push(at)
  return found
}

/** Every place at which the wrong character stands in the words of `confusion`, as they look after the substitution. */
export function placesOf(confusion: Confusion): Places {
  const { wrong, right, proof, likely = [], stays = [] } = confusion
  const before = new Map<number, Place[]>()
  const after = new Map<number, Place[]>()
  const put = (word: string, sense: Sense) => {
    for (const offset of offsetsOf(wrong, word)) {
      const map = offset > 0 ? before : after
      const near = word.charCodeAt(offset > 0 ? offset - 1 : 1)
      map.set(near, [...(map.get(near) ?? []), { word, offset, sense }])
    }
  }
  for (const word of proof) put(word.replaceAll(right, wrong), 'proof')
  for (const word of likely) put(word.replaceAll(right, wrong), 'likely')
  for (const word of stays) put(word, 'stays')
  return { confusion, before, after }
}

/**
 * The word that tells about the character at `at`: the longest that fits; of equal ones that in which it stays.
 */
export function placeAt(text: string, at: number, { before, after }: Places): Place | undefined {
  let found: Place | undefined
  const weigh = (place: Place) => {
    if (!text.startsWith(place.word, at - place.offset)) return
    const gain = place.word.length - (found?.word.length ?? 0)
    if (gain > 0 || (gain === 0 && place.sense === 'stays')) found = place
  }
  for (const place of before.get(text.charCodeAt(at - 1)) ?? none) weigh(place)
  for (const place of after.get(text.charCodeAt(at + 1)) ?? none) weigh(place)
  return found
}
