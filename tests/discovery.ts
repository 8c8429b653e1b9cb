// Finds words that a text uses as units: frequent beyond a background, free on both sides, held together inside.

/** Counts of words in text at large. */
export interface Background {
  readonly words: ReadonlyMap<string, number>
  readonly total: number
}

export interface Candidate {
  readonly word: string
  readonly count: number
  /** The smaller of the entropies (bits) of what stands before and behind it: how freely it combines. */
  readonly freedom: number
  /** Log odds (bits) of the word against its weakest division in two: how firmly it holds together. */
  readonly cohesion: number
  /** Log ratio (bits) of its frequency to the background's. */
  readonly keyness: number
}

export interface DiscoveryOptions {
  readonly least?: number
  readonly longest?: number
}

const hanzi = /[\u4e00-\u9fff]+/g

/**
 * Counts of all runs of hanzi up to a length; longer ones are counted only where their parts are frequent (Agrawal and Srikant 1994).
 */
function countRuns(stretches: readonly string[], least: number, longest: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let length = 1; length <= longest + 1; length++)
    for (const [run, count] of runsOf(stretches, length, counts))
      if (length === 1 || count >= least) counts.set(run, count)
  return counts
}

/** Counts of the runs of one length whose parts are known. */
function runsOf(stretches: readonly string[], length: number, parts: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, number>()
  const isWorth = (run: string): boolean => length === 1 || (parts.has(run.slice(1)) && parts.has(run.slice(0, -1)))
  for (const stretch of stretches)
    for (let at = 0; at + length <= stretch.length; at++) {
      const run = stretch.slice(at, at + length)
      if (isWorth(run)) found.set(run, (found.get(run) ?? 0) + 1)
    }
  return found
}

/** The characters on one side of each run of interest, counted; the edge of a stretch counts each time as another. */
class Neighbours {
  private readonly sides = new Map<string, Map<string, number>>()
  private edges = 0

  add(run: string, neighbour: string | undefined): void {
    const side = this.sides.get(run) ?? new Map<string, number>()
    this.sides.set(run, side)
    const name = neighbour ?? `edge ${this.edges++}`
    side.set(name, (side.get(name) ?? 0) + 1)
  }

  entropyOf(run: string): number {
    const counts = [...(this.sides.get(run)?.values() ?? [])]
    const total = counts.reduce((sum, count) => sum + count, 0)
    return counts.reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0)
  }
}

/**
 * Runs of hanzi that behave as words, most telling first: by branching entropy (Jin and Tanaka-Ishii 2006), cohesion and keyness.
 * @param texts any texts
 * @param background counts of words elsewhere
 */
export function discover(
  texts: readonly string[],
  background: Background,
  options: DiscoveryOptions = {},
): Candidate[] {
  const { least = 4, longest = 8 } = options
  const stretches = texts.flatMap((text) => text.match(hanzi) ?? [])
  const characters = stretches.reduce((sum, { length }) => sum + length, 0)
  const counts = countRuns(stretches, least, longest)
  const runs = new Set([...counts.keys()].filter((run) => run.length > 1 && run.length <= longest))
  const [before, behind] = [new Neighbours(), new Neighbours()]
  for (const stretch of stretches) {
    for (let at = 0; at < stretch.length; at++) {
      for (let length = 2; length <= Math.min(longest, stretch.length - at); length++) {
        const run = stretch.slice(at, at + length)
        if (!runs.has(run)) break
        before.add(run, stretch[at - 1])
        behind.add(run, stretch[at + length])
      }
    }
  }
  const shareOf = (run: string): number => (counts.get(run) ?? 1) / characters
  const expected = expectation(background)
  return [...runs]
    .map((word) => ({
      word,
      count: counts.get(word) as number,
      freedom: Math.min(before.entropyOf(word), behind.entropyOf(word)),
      cohesion: cohesionOf(word, shareOf),
      keyness: Math.log2(shareOf(word) / expected(word)),
    }))
    .filter(({ freedom, cohesion, keyness }) => freedom >= 1.5 && cohesion >= 3 && keyness >= 3)
    .sort((a, b) => rankOf(b) - rankOf(a) || (a.word < b.word ? -1 : 1))
}

const rankOf = ({ count, freedom, cohesion, keyness }: Candidate): number =>
  Math.log2(count) * Math.min(freedom, 4) * Math.min(cohesion, 12) * Math.min(keyness, 12)

function cohesionOf(word: string, shareOf: (run: string) => number): number {
  let weakest = Number.POSITIVE_INFINITY
  for (let at = 1; at < word.length; at++)
    weakest = Math.min(weakest, Math.log2(shareOf(word) / (shareOf(word.slice(0, at)) * shareOf(word.slice(at)))))
  return weakest
}

/** How frequent the background makes a word: as itself, else as its characters side by side. */
function expectation({ words, total }: Background): (word: string) => number {
  const letters = new Map<string, number>()
  let all = 0
  for (const [word, count] of words)
    for (const letter of word) {
      letters.set(letter, (letters.get(letter) ?? 0) + count)
      all += count
    }
  return (word) => {
    const known = words.get(word)
    if (known !== undefined) return (known + 1) / total
    return [...word].reduce((product, letter) => product * (((letters.get(letter) ?? 0) + 1) / all), 1)
  }
}
