import { fnv1a } from '../text/hash.ts'

/** A needle is looked up by its first characters, as many of these as it has. */
const keyLengths = [12, 6, 3, 1] as const

/** A needle and where it begins in the text, in order. */
interface Needle {
  readonly text: string
  readonly places: number[]
}

/** A hash of the characters from `at` on, folded. */
function hashAt(text: string, at: number, length: number): number {
  const hash = fnv1a(text, at, at + length)
  return hash ^ (hash >>> 16)
}

/** Where each of many needles begins in a text: one pass over the text for each length of key that is needed. */
export class Needles {
  private readonly byText = new Map<string, Needle>()

  /** @param needles not empty */
  constructor(text: string, needles: Iterable<string>) {
    for (const needle of needles) if (!this.byText.has(needle)) this.byText.set(needle, { text: needle, places: [] })
    const all = [...this.byText.values()]
    let longer = Number.POSITIVE_INFINITY
    for (const length of keyLengths) {
      const own = all.filter((needle) => needle.text.length >= length && needle.text.length < longer)
      if (own.length > 0) find(text, own, length)
      longer = length
    }
  }

  /** How many times the needle begins before `place`. */
  countBefore(needle: string, place: number): number {
    const places = this.byText.get(needle)?.places ?? []
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((places[middle] as number) < place) low = middle + 1
      else high = middle
    }
    return low
  }
}

function find(text: string, needles: readonly Needle[], length: number): void {
  // One place for each hash, and so many that most stay empty.
  const marked = new Uint8Array(2 ** Math.min(20, Math.ceil(Math.log2(needles.length * 16 + 256))))
  const mask = marked.length - 1
  const byHash = new Map<number, Needle[]>()
  for (const needle of needles) {
    const hash = hashAt(needle.text, 0, length)
    const sharing = byHash.get(hash)
    if (sharing) sharing.push(needle)
    else byHash.set(hash, [needle])
    marked[hash & mask] = 1
  }
  for (let at = 0; at + length <= text.length; at++) {
    const hash = hashAt(text, at, length)
    if (marked[hash & mask] === 0) continue
    for (const needle of byHash.get(hash) ?? []) if (text.startsWith(needle.text, at)) needle.places.push(at)
  }
}
