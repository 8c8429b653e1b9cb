import { closes, type Mark, opens } from './marks.ts'
import { likeliest, type Reading } from './reading.ts'

/** Units within which a bracket is closed. */
const reach = 150
/** Brackets that are rarer than the hanzi they are shown as, and the units within which they are closed. */
const rare = { opens: '《〔〈「『‘｛', reach: 60 }

type Pair = readonly [open: string, close: string]

function* kindsOf(marks: readonly Mark[]): Generator<readonly [pair: Pair, own: readonly Mark[]]> {
  for (let kind = 0; kind < opens.length; kind++) {
    const pair = [opens[kind] as string, closes[kind] as string] as const
    const own = marks.filter(({ symbol }) => pair.includes(symbol))
    if (own.length > 0) yield [pair, own]
  }
}

/** A bracket without its partner asks for the doubtful hanzi that may be it. */
export function askForBrackets(marks: readonly Mark[], doubtful: readonly Reading[], asked: Set<Reading>): void {
  for (const [pair, own] of kindsOf(marks)) {
    own.forEach((mark, i) => {
      const found =
        mark.symbol === pair[0]
          ? missedClose(mark, own[i + 1], pair[1], doubtful)
          : missedOpen(mark, own[i - 1], pair[0], doubtful)
      if (found) asked.add(found)
    })
  }
}

function missedClose(
  open: Mark,
  next: Mark | undefined,
  close: string,
  doubtful: readonly Reading[],
): Reading | undefined {
  if (next?.symbol === close) return undefined
  const to = Math.min(next?.at ?? Number.POSITIVE_INFINITY, open.at + reach)
  return likeliest(doubtful, close, open.at + 1, to)
}

function missedOpen(
  close: Mark,
  last: Mark | undefined,
  open: string,
  doubtful: readonly Reading[],
): Reading | undefined {
  if (last?.symbol === open) return undefined
  return likeliest(doubtful, open, Math.max((last?.at ?? -1) + 1, close.at - reach), close.at)
}

/** A restored bracket of a rare kind that has no partner is refused, but near the ends of what is read. */
export function refuseBrackets(marks: readonly Mark[], ends: readonly [number, number], refused: Set<Reading>): void {
  for (const [pair, own] of kindsOf(marks)) {
    if (!rare.opens.includes(pair[0])) continue
    own.forEach((mark, i) => {
      const isOpen = mark.symbol === pair[0]
      const partner = isOpen ? own[i + 1] : own[i - 1]
      const isPaired = partner?.symbol === pair[isOpen ? 1 : 0] && Math.abs(partner.at - mark.at) <= rare.reach
      const mayBeBeyond = isOpen ? mark.at > ends[1] - rare.reach : mark.at < ends[0] + rare.reach
      if (mark.reading && !isPaired && !mayBeBeyond) refused.add(mark.reading)
    })
  }
}
