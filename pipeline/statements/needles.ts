import { fnv1a } from '../text/hash.ts'

/** A needle is looked up by its first characters, as many of these as it has. */
const keyLengths = [12, 6, 3, 1] as const

/** A needle and where it begins in the text, in order. */
interface Needle {
  readonly text: string
  readonly places: number[]
}

/** The place of the first characters, three at most. */
function placeOf(text: string, at: number, length: number): number {
  const second = length > 1 ? text.charCodeAt(at + 1) * 31 : 0
  const third = length > 2 ? text.charCodeAt(at + 2) * 961 : 0
  return (text.charCodeAt(at) ^ second ^ third) & (places - 1)
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

/** A table of first characters, small enough for the fastest cache. */
const places = 16_384

function find(text: string, needles: readonly Needle[], length: number): void {
  const first = new Uint8Array(places)
  const byHash = new Map<number, Needle[]>()
  for (const needle of needles) {
    first[placeOf(needle.text, 0, length)] = 1
    const hash = fnv1a(needle.text, 0, length)
    const sharing = byHash.get(hash)
    if (sharing) sharing.push(needle)
    else byHash.set(hash, [needle])
  }
  for (let at = 0; at + length <= text.length; at++) {
    if (first[placeOf(text, at, length)] === 0) continue
    for (const needle of byHash.get(fnv1a(text, at, at + length)) ?? [])
      if (text.startsWith(needle.text, at)) needle.places.push(at)
  }
}
