import { continuesLine, endsInParticle, firstPiece, goesOnInLatin, isPause, isStop } from './line-end.ts'
import type { Line } from './lines.ts'

/** How a line passes on to the next: it is a row of a table, ends a sentence, may go on, or is cut inside a clause. */
export type Seam = 'row' | 'stop' | 'open' | 'cut'

/** Prose has marks inside its lines, or the blanks of lost ones; verses of a song have neither. */
const marked = /[，。；、：（,.;:(\d]|[\u4e00-\u9fff] [\u4e00-\u9fff]|[a-z] [a-z]/
const longestMarked = 100

/** The script most of a line is written in; neither of a short or a mixed one. */
export type Script = 'neither' | 'han' | 'latin'

const scripts: readonly Script[] = ['neither', 'han', 'latin']
const shortestSampled = 12
const longestOfScript = 200

function scriptOf(text: string): Script {
  if (text.length < shortestSampled) return 'neither'
  const length = Math.min(text.length, longestOfScript)
  let han = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) han++
  }
  if (han === 0) return 'latin'
  return han > length * 0.4 ? 'han' : 'neither'
}

const kinds: readonly Seam[] = ['row', 'stop', 'open', 'cut']
/** In a longer text most pairs of hanzi occur somewhere, and one more occurrence proves nothing. */
const longestSampled = 60_000
const base = 0x4e00
const span = 0x10000 - base

/** A set of numbers from 1 on: a table with open addressing, for a document has as many pairs as characters. */
class PairSet {
  readonly #cells: Int32Array
  readonly #mask: number

  constructor(most: number) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, most * 2)))
    this.#cells = new Int32Array(size)
    this.#mask = size - 1
  }

  add(pair: number): void {
    let at = Math.imul(pair, 0x9e3779b1) & this.#mask
    while (this.#cells[at] !== 0 && this.#cells[at] !== pair) at = (at + 1) & this.#mask
    this.#cells[at] = pair
  }

  has(pair: number): boolean {
    let at = Math.imul(pair, 0x9e3779b1) & this.#mask
    while (this.#cells[at] !== 0 && this.#cells[at] !== pair) at = (at + 1) & this.#mask
    return this.#cells[at] === pair
  }
}

/** Two neighbours as one number; 0 where one of them comes before the hanzi. */
const pairOf = (before: number, after: number): number =>
  before < base || after < base ? 0 : (before - base) * span + after - base + 1

/** Pairs of neighbouring hanzi inside the lines: a line break between two such hanzi may have cut a word. */
function pairsOf(lines: readonly Line[]): PairSet {
  let length = 0
  for (const { text } of lines) length += text.length
  const pairs = new PairSet(length > longestSampled ? 0 : length)
  if (length > longestSampled) return pairs
  for (const { text } of lines) {
    let before = text.charCodeAt(0)
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const pair = pairOf(before, code)
      if (pair !== 0) pairs.add(pair)
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
  /** Of each line 2 where it is marked, and 1 where it is not; 0 where that is not known yet. */
  readonly #marks: Uint8Array
  readonly #scripts: Uint8Array
  /** Where each line ends in its column; a row of a table ends nowhere. */
  readonly edges: Float64Array
  #pairs: PairSet | undefined

  /** @param starts for each line, whether it opens a block */
  constructor(lines: readonly Line[], starts: readonly boolean[]) {
    this.lines = lines
    this.starts = starts
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
    const width = firstPiece((this.lines[i] as Line).text)
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
    this.#pairs ??= pairsOf(this.lines)
    const pair = pairOf(a.text.charCodeAt(a.text.length - 1), b.text.charCodeAt(0))
    return pair !== 0 && this.#pairs.has(pair)
  }
}
