import type { Line } from './line.ts'

/** The cells a column holds so far, last first; shared between readings that begin alike. */
export interface Column {
  readonly line: Line
  readonly above: Column | undefined
}

/** The share of the lines round about that have each feature: what a column must differ from to be worth anything. */
export interface Background {
  readonly shares: ReadonlyMap<string, number>
  /** The share of a feature that none of them has. */
  readonly unseen: number
}

/** Cells of a column that are looked at; those further up say nothing new. */
const memory = 12

export function backgroundOf(lines: readonly Line[]): Background {
  const counts = new Map<string, number>()
  for (const { traits } of lines) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const shares = new Map<string, number>()
  for (const [trait, count] of counts) shares.set(trait, (count + 0.5) / (lines.length + 1))
  return { shares, unseen: 0.5 / (lines.length + 1) }
}

/** The shares of a line's traits in the background, in the order of the traits; 0 for one the line has not. */
export const sharesOf = ({ traits }: Line, { shares, unseen }: Background): readonly number[] =>
  traits.map((trait) => (trait === '' ? 0 : (shares.get(trait) ?? unseen)))

/**
 * Bits gained by reading a line as the next cell of `column` rather than as any line of the surroundings: the sum of the
 * likelihood ratios of its traits under the column (Dirichlet prior of weight one on the background) and the background. The
 * first four traits count both ways; ends and beginnings count only where they agree, for most columns of words have none in
 * common.
 * @param shares what `sharesOf` gives for the line
 */
export function cellBits({ marks }: Line, column: Column | undefined, shares: readonly number[]): number {
  if (!column) return 0
  let [family, kind, step, indent, end, begin, seen] = [0, 0, 0, 0, 0, 0, 0]
  for (let cell: Column | undefined = column; cell && seen < memory; cell = cell.above) {
    const other = cell.line.marks
    seen++
    family += Number(other.family === marks.family)
    kind += Number(other.kind === marks.kind)
    step += Number(other.step === marks.step)
    indent += Number(other.indent === marks.indent)
    end += Number(other.end === marks.end && other.endRest === marks.endRest)
    begin += Number(other.begin === marks.begin)
  }
  let bits = bothWays(family, seen, shares[0] as number)
  bits += 0.6 * bothWays(kind, seen, shares[1] as number)
  bits += 0.5 * bothWays(step, seen, shares[2] as number)
  bits += 0.7 * bothWays(indent, seen, shares[3] as number)
  bits += 0.7 * oneWay(end, seen, shares[4] as number)
  return marks.begin === 0 ? bits : bits + 0.5 * oneWay(begin, seen, shares[5] as number)
}

const bothWays = (agree: number, seen: number, share: number): number => Math.log2((agree + share) / (seen + 1) / share)

const oneWay = (agree: number, seen: number, share: number): number =>
  agree === 0 ? 0 : Math.min(4, Math.max(0, Math.log2(agree / seen / share)))
