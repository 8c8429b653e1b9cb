import { BLANK, classOf, DIGIT, GREEK, LOWER, OTHER, UPPER } from './symbols.ts'

/** One hanzi that may stand for a symbol. */
export interface Reading {
  /** Offset in the text. */
  readonly at: number
  readonly symbol: number
  /** By how many nats the symbol is the likelier reading; negative where the hanzi is. */
  readonly margin: number
}

/** Nats from which a symbol is trusted and written. */
export const doubt = 0.5
/** Nats between which a reading is worth a remark, written or not. */
export const remarkable = { from: -1, to: 2 }
/** A hanzi this sure is not read as a bracket or number even where one is missed. */
const sureHanzi = -7
/** A number is read from here on where the one before it stands. */
const nearlyRead = -1
/** Margin given to a symbol that another one asks for. */
const agreed = 3
/** Units within which a bracket is closed, or a numbered clause followed by the next one. */
const reach = { bracket: 150, clause: 400 }

const opens = '（［【“《〔〈'
const closes = '）］】”》〕〉'
const numbers = '①②③④⑤⑥⑦⑧⑨⑩'

/** A symbol that stands in the text or is restored. */
interface Mark {
  readonly at: number
  readonly symbol: string
}

/**
 * Lets symbols speak for each other: a bracket without its partner, a number without the one before it, and a letter or
 * digit and a digit with nothing but a doubtful sign between them ask for a doubtful hanzi to be read so.
 * @param readings those of a window, in order
 */
export function agree(text: string, readings: readonly Reading[]): readonly Reading[] {
  const doubtful = readings.filter(({ margin }) => margin < doubt && margin > sureHanzi)
  if (doubtful.length === 0) return readings
  const marks = marksOf(text, readings)
  const asked = new Set<Reading>()
  askForBrackets(marks, doubtful, asked)
  askForNumbers(marks, doubtful, asked)
  askForSigns(text, readings, doubtful, asked)
  if (asked.size === 0) return readings
  return readings.map((reading) => (asked.has(reading) ? { ...reading, margin: agreed } : reading))
}

/** Brackets and circled numbers of the window, true and restored, in order. */
function marksOf(text: string, readings: readonly Reading[]): Mark[] {
  const first = (readings[0] as Reading).at
  const last = (readings.at(-1) as Reading).at
  const marks: Mark[] = []
  for (const { index, 0: symbol } of text.slice(first, last + 1).matchAll(/[（［【“《〔〈）］】”》〕〉()[\]①-⑩]/g)) {
    const wide = symbol < '\u007f' ? String.fromCharCode(symbol.charCodeAt(0) + 0xfee0) : symbol
    marks.push({ at: first + index, symbol: wide })
  }
  for (const { at, symbol, margin } of readings) {
    const mark = String.fromCharCode(symbol)
    if (margin >= doubt && (opens + closes + numbers).includes(mark)) marks.push({ at, symbol: mark })
  }
  return marks.sort((a, b) => a.at - b.at)
}

/** The likeliest doubtful reading of `symbol` in [from, to). */
function likeliest(doubtful: readonly Reading[], symbol: string, from: number, to: number): Reading | undefined {
  const wanted = doubtful.filter((one) => String.fromCharCode(one.symbol) === symbol && one.at >= from && one.at < to)
  return wanted.sort((a, b) => b.margin - a.margin)[0]
}

function askForBrackets(marks: readonly Mark[], doubtful: readonly Reading[], asked: Set<Reading>): void {
  for (let kind = 0; kind < opens.length; kind++) {
    const pair = [opens[kind] as string, closes[kind] as string] as const
    const own = marks.filter(({ symbol }) => pair.includes(symbol))
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
  return likeliest(
    doubtful,
    close,
    open.at + 1,
    Math.min(next?.at ?? Number.POSITIVE_INFINITY, open.at + reach.bracket),
  )
}

function missedOpen(
  close: Mark,
  last: Mark | undefined,
  open: string,
  doubtful: readonly Reading[],
): Reading | undefined {
  if (last?.symbol === open) return undefined
  return likeliest(doubtful, open, Math.max((last?.at ?? -1) + 1, close.at - reach.bracket), close.at)
}

/**
 * A number other than the first asks for the one before it, between the number before that one and itself; any number
 * asks for the next one where that is nearly read already.
 */
function askForNumbers(marks: readonly Mark[], doubtful: readonly Reading[], asked: Set<Reading>): void {
  const order = marks.filter(({ symbol }) => numbers.includes(symbol))
  order.forEach(({ at, symbol }, i) => {
    const number = numbers.indexOf(symbol)
    const before = order[i - 1]
    const after = order[i + 1]
    const isFirst = before === undefined || numbers.indexOf(before.symbol) < number - 1 || before.at < at - reach.clause
    if (number > 0 && isFirst) {
      const from = Math.max((before?.at ?? -1) + 1, at - reach.clause)
      const found = likeliest(doubtful, numbers[number - 1] as string, from, at)
      if (found) asked.add(found)
    }
    const to = Math.min(after?.at ?? Number.POSITIVE_INFINITY, at + reach.clause)
    const next = likeliest(doubtful, numbers[number + 1] ?? '', at + 1, to)
    if (next && next.margin > nearlyRead) asked.add(next)
  })
}

const signs = '＜＞＝≤≥'

/** A sign of comparison is asked for where a letter or digit stands before it and a digit after it. */
function askForSigns(
  text: string,
  readings: readonly Reading[],
  doubtful: readonly Reading[],
  asked: Set<Reading>,
): void {
  const wanted = doubtful.filter(({ symbol }) => signs.includes(String.fromCharCode(symbol)))
  if (wanted.length === 0) return
  const restored = new Map(readings.filter(({ margin }) => margin >= doubt).map(({ at, symbol }) => [at, symbol]))
  const classAt = (from: number, step: number): number => {
    let at = from + step
    while (classOf[text.charCodeAt(at)] === BLANK) at += step
    return classOf[restored.get(at) ?? text.charCodeAt(at)] ?? OTHER
  }
  for (const one of wanted) {
    const isOperand = [UPPER, LOWER, GREEK, DIGIT].includes(classAt(one.at, -1))
    if (isOperand && classAt(one.at, 1) === DIGIT) asked.add(one)
  }
}
