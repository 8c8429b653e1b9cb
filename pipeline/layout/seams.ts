import { continuesLine, endsInParticle, firstPiece, goesOnInLatin, isPause, isStop } from './line-end.ts'
import type { Line } from './lines.ts'

/** How a line passes on to the next: it is a row of a table, ends a sentence, may go on, or is cut inside a clause. */
export type Seam = 'row' | 'stop' | 'open' | 'cut'

const kinds: readonly Seam[] = ['row', 'stop', 'open', 'cut']
/** In a longer text most pairs of hanzi occur somewhere, and one more occurrence proves nothing. */
const longestSampled = 60_000
const base = 0x4e00
const span = 0x10000 - base

/** Pairs of neighbouring hanzi inside the lines: a line break between two such hanzi may have cut a word. */
function pairsOf(lines: readonly Line[]): Set<number> {
  const pairs = new Set<number>()
  let length = 0
  for (const { text } of lines) length += text.length
  if (length > longestSampled) return pairs
  for (const { text } of lines) {
    let before = text.charCodeAt(0) - base
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i) - base
      if (code >= 0 && before >= 0) pairs.add(before * span + code)
      before = code
    }
  }
  return pairs
}

/** What stands at the ends of lines; worked out when it is asked for, as most lines of most texts are never asked. */
export class Seams {
  readonly lines: readonly Line[]
  readonly starts: readonly boolean[]
  readonly #kinds: Uint8Array
  readonly #firsts: Float32Array
  #pairs: Set<number> | undefined

  /** @param starts for each line, whether it opens a block */
  constructor(lines: readonly Line[], starts: readonly boolean[]) {
    this.lines = lines
    this.starts = starts
    this.#kinds = new Uint8Array(lines.length)
    this.#firsts = new Float32Array(lines.length)
  }

  /** How line `i` passes on to the next. */
  kind(i: number): Seam {
    const known = this.#kinds[i] as number
    if (known > 0) return kinds[known - 1] as Seam
    const kind = this.#judge(i)
    this.#kinds[i] = kinds.indexOf(kind) + 1
    return kind
  }

  isRow(i: number): boolean {
    return (this.lines[i] as Line).text.startsWith('| ')
  }

  /** Width of what cannot be parted at the start of line `i`. */
  first(i: number): number {
    const known = this.#firsts[i] as number
    if (known > 0) return known
    const width = firstPiece((this.lines[i] as Line).text)
    this.#firsts[i] = width
    return width
  }

  #judge(i: number): Seam {
    const line = this.lines[i] as Line
    const next = this.lines[i + 1]
    if (this.isRow(i)) return 'row'
    if (isStop(line)) return 'stop'
    return next && !this.starts[i + 1] && this.#cutsClause(line, next) ? 'cut' : 'open'
  }

  /** True where the break between the lines falls inside a clause. */
  #cutsClause(a: Line, b: Line): boolean {
    if (isPause(a) || continuesLine(b) || goesOnInLatin(a, b) || endsInParticle(a)) return true
    this.#pairs ??= pairsOf(this.lines)
    return this.#pairs.has((a.text.charCodeAt(a.text.length - 1) - base) * span + b.text.charCodeAt(0) - base)
  }
}
