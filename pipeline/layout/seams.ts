import { continuesLine, endsInParticle, firstPiece, goesOnInLatin, isPause, isStop } from './line-end.ts'
import type { Line } from './lines.ts'
import { type PairSet, pairBetween, pairsIn } from './pairs.ts'
import { type Script, scriptOf } from './script.ts'

/** How a line passes on to the next: it is a row of a table, ends a sentence, may go on, or is cut inside a clause. */
export type Seam = 'row' | 'stop' | 'open' | 'cut'

/** Prose has marks inside its lines, or the blanks of lost ones; verses of a song have neither. */
const marked = /[，。；、：（,.;:(\d]|[\u4e00-\u9fff] [\u4e00-\u9fff]|[a-z] [a-z]/
const longestMarked = 100

const scripts: readonly Script[] = ['neither', 'han', 'latin']
const kinds: readonly Seam[] = ['row', 'stop', 'open', 'cut']
/** What stands at the ends of lines; worked out when it is asked for, as most lines of most texts are never asked. */
export class Seams {
  readonly lines: readonly Line[]
  readonly starts: readonly boolean[]
  readonly #kinds: Uint8Array
  readonly #firsts: Float32Array
  /** Of each line 2 where it is marked, and 1 where it is not; 0 where that is not known yet. */
  readonly #marks: Uint8Array
  readonly #scripts: Uint8Array
  /** Where each line ends in its column; a row of a table ends nowhere. */
  readonly edges: Float64Array
  #pairs: PairSet | undefined
  readonly #split: readonly Line[]

  /**
   * @param starts for each line, whether it opens a block
   * @param split the same lines as they were read: what their texts have in common is known of these
   */
  constructor(lines: readonly Line[], starts: readonly boolean[], split: readonly Line[] = lines) {
    this.lines = lines
    this.starts = starts
    this.#split = split
    this.#kinds = new Uint8Array(lines.length)
    this.#firsts = new Float32Array(lines.length)
    this.#marks = new Uint8Array(lines.length)
    this.#scripts = new Uint8Array(lines.length)
    this.edges = new Float64Array(lines.length)
    for (let i = 0; i < lines.length; i++) {
      const { text, edge } = lines[i] as Line
      this.edges[i] = text.startsWith('| ') ? Number.NaN : edge
    }
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
    return Number.isNaN(this.edges[i])
  }

  /** Width of what cannot be parted at the start of line `i`. */
  first(i: number): number {
    const known = this.#firsts[i] as number
    if (known > 0) return known
    const width = firstPiece(this.lines[i] as Line)
    this.#firsts[i] = width
    return width
  }

  /** Whether line `i` holds a mark of prose. */
  isMarked(i: number): boolean {
    if (this.#marks[i] === 0) {
      this.#marks[i] = marked.test((this.lines[i] as Line).text.slice(0, longestMarked)) ? 2 : 1
    }
    return this.#marks[i] === 2
  }

  script(i: number): Script {
    const known = this.#scripts[i] as number
    if (known > 0) return scripts[known - 1] as Script
    const script = scriptOf((this.lines[i] as Line).text)
    this.#scripts[i] = scripts.indexOf(script) + 1
    return script
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
    this.#pairs ??= pairsIn(this.#split)
    return this.#pairs.has(pairBetween(a, b))
  }
}
