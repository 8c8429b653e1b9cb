/** One hanzi that may stand for a symbol. */
export interface Reading {
  /** Offset in the text. */
  readonly at: number
  readonly symbol: number
  /** By how many nats the symbol is the likelier reading; negative where the hanzi is. */
  readonly margin: number
}

/** Nats from which a symbol is trusted and written. */
export const doubt = 1
/** Nats between which a reading is worth a remark, written or not. */
export const remarkable = { from: -1, to: 2 }
/** A hanzi this sure is not read as a symbol even where one is missed. */
const sureHanzi = -7
/** Margin given to a symbol that another one asks for, and to one that its surroundings refuse. */
const decided = { asked: 3, refused: -0.75 }

/** True where the hanzi stays one so far and is not sure of it. */
export const isDoubtful = ({ margin }: Reading): boolean => margin < doubt && margin > sureHanzi

/** Readings with those in `asked` read as symbols and those in `refused` as hanzi. */
export function decide(
  readings: readonly Reading[],
  asked: ReadonlySet<Reading>,
  refused: ReadonlySet<Reading>,
): readonly Reading[] {
  if (asked.size === 0 && refused.size === 0) return readings
  return readings.map((reading) => {
    if (refused.has(reading)) return { ...reading, margin: Math.min(reading.margin, decided.refused) }
    return asked.has(reading) ? { ...reading, margin: Math.max(reading.margin, decided.asked) } : reading
  })
}

/** The likeliest doubtful reading of `symbol` in [from, to). */
export function likeliest(doubtful: readonly Reading[], symbol: string, from: number, to: number): Reading | undefined {
  const wanted = doubtful.filter((one) => String.fromCharCode(one.symbol) === symbol && one.at >= from && one.at < to)
  return wanted.sort((a, b) => b.margin - a.margin)[0]
}
