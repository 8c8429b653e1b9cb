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

/**
 * How much each trait of a line weighs. The first four count both ways; ends and beginnings count only where they agree, for
 * most columns of words have none in common.
 */
const weights = [1, 0.6, 0.5, 0.7, 0.7, 0.5] as const
const twoWay = 4

export function backgroundOf(lines: readonly Line[]): Background {
  const counts = new Map<string, number>()
  for (const { traits } of lines) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const shares = new Map<string, number>()
  for (const [trait, count] of counts) shares.set(trait, (count + 0.5) / (lines.length + 1))
  return { shares, unseen: 0.5 / (lines.length + 1) }
}

/**
 * Bits gained by reading `line` as the next cell of `column` rather than as any line of the surroundings: the sum of the
 * likelihood ratios of its traits under the column (Dirichlet prior of weight one on the background) and the background.
 */
export function cellBits(line: Line, column: Column | undefined, background: Background): number {
  if (!column) return 0
  const { traits } = line
  let bits = 0
  for (let i = 0; i < traits.length; i++) {
    const trait = traits[i] as string
    if (trait === '') continue
    let agree = 0
    let seen = 0
    for (let cell: Column | undefined = column; cell && seen < memory; cell = cell.above) {
      seen++
      if (cell.line.traits[i] === trait) agree++
    }
    const share = background.shares.get(trait) ?? background.unseen
    bits += (weights[i] as number) * traitBits(i, agree, seen, share)
  }
  return bits
}

function traitBits(index: number, agree: number, seen: number, share: number): number {
  if (index < twoWay) return Math.log2((agree + share) / (seen + 1) / share)
  return agree === 0 ? 0 : Math.min(4, Math.max(0, Math.log2(agree / seen / share)))
}
