import type { Line } from './lines.ts'
import type { Seams } from './seams.ts'

/** Narrowest indent of a first line, in em, and widest. */
const [narrowest, widest] = [1.5, 5]
/** The share of the lines that first lines of paragraphs make in a text that indents them. */
const [fewest, most] = [0.02, 0.75]

/** The indent of the first lines of paragraphs over that of the others; undefined in a text that indents none. */
function indentOf(lines: readonly Line[]): { readonly first: number; readonly other: number } | undefined {
  const counts = new Map<number, number>()
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([indent]) => indent)
  const [one, two] = byCount
  if (one === undefined || two === undefined) return undefined
  const [other, first] = [Math.min(one, two), Math.max(one, two)]
  const share = (counts.get(first) as number) / lines.length
  if (first - other < narrowest || first - other > widest) return undefined
  return share >= fewest && share <= most && (counts.get(first) as number) > 1 ? { first, other } : undefined
}

/** How many lines on either side tell how long paragraphs are. */
const reach = 40
/** A line that ends so many em before its column ends its paragraph for certain. */
const short = 2
/** Stops inside lines that count without being seen: sentences end more often than paragraphs. */
const prior = 2

/** Words that open a paragraph more often than a sentence inside one. */
const opener =
  /^(?:[\u4e00-\u9fff]某?(?:先生|女士|小姐)|该患[者儿]|本研究|本文|本组资料|综上|总之|总而言之|患[者儿]，|一[名位]|第[一二三四五六七八九十百千\d]{1,6}[条款]|\d{4} ?年|[A-Za-z]\)|（[一二三四五六七八九十]{1,3}）)/
/** A label at a line's front, as turns of a talk and parts of an entry have. */
const label = /^[\u4e00-\u9fffA-Z]{1,6}[：:]/

/** The labels that two lines at least begin with. */
function labelsOf(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const recurring = new Set<string>()
  for (const { text } of lines) {
    const found = label.exec(text)?.[0]
    if (found && seen.has(found)) recurring.add(found)
    if (found) seen.add(found)
  }
  return recurring
}

/** Words by which a sentence goes on from the one before it. */
const connective =
  /^(?:但|而|因此|因而|所以|故|其|该|此|这|那|同时|并且|并|也|又|且|另外|此外|然而|不过|若|如|则|再|还|即|可见|由于|由此|例如|尤其|特别是|通常|一般|目前|结果|随后|之后|然后)/

/**
 * How often paragraphs end near a line as against sentences inside them: what a full line that ends with a stop is judged by,
 * for the width alone does not tell whether its paragraph ends there.
 */
export class Cadence {
  readonly #seams: Seams
  readonly #columns: readonly (number | undefined)[]
  readonly #indent: ReturnType<typeof indentOf>
  #sums: Sums | undefined
  #labels: ReadonlySet<string> | undefined

  /** @param columns for each line the width of its column */
  constructor(seams: Seams, columns: readonly (number | undefined)[]) {
    this.#seams = seams
    this.#columns = columns
    this.#indent = indentOf(seams.lines)
  }

  /**
   * Log odds that a paragraph ends with the full line `a`, which ends with a stop, rather than goes on in `b`.
   * @param i the number of line `b`
   * @param alone whether `a` is the first line of its paragraph
   */
  endOdds(i: number, a: Line, b: Line, alone: boolean): number {
    this.#sums ??= sumsOf(this.#seams, this.#columns)
    const from = Math.max(0, i - reach)
    const to = Math.min(this.#sums.inner.length - 1, i + reach)
    const inner = (this.#sums.inner[to] as number) - (this.#sums.inner[from] as number)
    const ends = (this.#sums.ends[to] as number) - (this.#sums.ends[from] as number)
    let odds = Math.log((ends + 0.5) / (inner + prior)) + this.#indentOdds(b)
    this.#labels ??= labelsOf(this.#seams.lines)
    if (opener.test(b.text) || this.#labels.has(label.exec(b.text)?.[0] ?? '')) odds += 2.5
    if (connective.test(b.text)) odds -= 2
    if (alone && /[？?]$/.test(a.text)) odds += 2
    return odds
  }

  /** True of two lines that are both indented as first lines of paragraphs are, where the first begins its own. */
  areBothFirst(a: Line, b: Line): boolean {
    return this.#indent !== undefined && a.indent === this.#indent.first && b.indent === this.#indent.first
  }

  /** Log odds that a line begins a paragraph, by its indent alone. */
  #indentOdds({ indent }: Line): number {
    if (!this.#indent) return 0
    if (indent === this.#indent.first) return 4
    return indent === this.#indent.other ? -4 : 0
  }
}

/** Sums up to each line: stops inside lines, and paragraphs that end for certain. */
interface Sums {
  readonly inner: Int32Array
  readonly ends: Int32Array
}

function sumsOf(seams: Seams, columns: readonly (number | undefined)[]): Sums {
  const { lines } = seams
  const inner = new Int32Array(lines.length + 1)
  const ends = new Int32Array(lines.length + 1)
  for (let i = 0; i < lines.length; i++) {
    const column = columns[i]
    const line = lines[i] as Line
    const isEnd = column !== undefined && column - line.edge > short && seams.kind(i) === 'stop'
    inner[i + 1] = (inner[i] as number) + (column === undefined ? 0 : innerStops(line.text))
    ends[i + 1] = (ends[i] as number) + (isEnd ? 1 : 0)
  }
  return { inner, ends }
}

const [stop, exclamation, question] = [0x3002, 0xff01, 0xff1f]

function innerStops(text: string): number {
  let found = 0
  for (let at = text.length - 3; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code === stop || code === exclamation || code === question) found++
  }
  return found
}
