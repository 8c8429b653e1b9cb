import { type Mark, numbers } from './marks.ts'
import { likeliest, type Reading } from './reading.ts'

/** Units within which a numbered clause is followed by the next one. */
const reach = 400
/** A number is read from here on where the one before it stands. */
const nearlyRead = -1
/** Nats from which a number is believed though the one before it is nowhere. */
const certain = 9

/**
 * A number other than the first asks for the one before it, between the number before that one and itself; any number
 * asks for the next one where that is nearly read already.
 */
export function askForNumbers(marks: readonly Mark[], doubtful: readonly Reading[], asked: Set<Reading>): void {
  const order = marks.filter(({ symbol }) => numbers.includes(symbol))
  order.forEach(({ at, symbol }, i) => {
    const number = numbers.indexOf(symbol)
    const before = order[i - 1]
    const after = order[i + 1]
    const isFirst = before === undefined || numbers.indexOf(before.symbol) < number - 1 || before.at < at - reach
    if (number > 0 && isFirst) {
      const from = Math.max((before?.at ?? -1) + 1, at - reach)
      const found = likeliest(doubtful, numbers[number - 1] as string, from, at)
      if (found) asked.add(found)
    }
    const to = Math.min(after?.at ?? Number.POSITIVE_INFINITY, at + reach)
    const next = likeliest(doubtful, numbers[number + 1] ?? '', at + 1, to)
    if (next && next.margin > nearlyRead) asked.add(next)
  })
}

/** A restored number is refused where the one before it stands nowhere before or shortly after, but near the beginning of what is read. */
export function refuseNumbers(marks: readonly Mark[], start: number, refused: Set<Reading>): void {
  const order = marks.filter(({ symbol }) => numbers.includes(symbol))
  for (const { at, symbol, reading } of order) {
    const wanted = numbers[numbers.indexOf(symbol) - 1]
    if (!reading || wanted === undefined || reading.margin >= certain || at < start + reach) continue
    if (!order.some((one) => one.symbol === wanted && one.at < at + reach)) refused.add(reading)
  }
}
