import { breaksName, followsName } from './names.ts'
import { doubt, type Reading } from './reading.ts'
import type { Restored } from './restored.ts'
import { classOf, DIGIT, HANZI, LOWER } from './symbols.ts'

const digits = '0123456789'
const number = `${digits}. `
const star = 0xff0a
const lessThan = 0xff1c
const moreThan = 0xff1e
const capitalC = 0xff23
/** Marks that end something, and so stand at no beginning. */
const ending = new Set([...'，。、；：'].map((mark) => mark.charCodeAt(0)))
/** Units of measure that no word is followed by after a blank, but a number is. */
const measures = new Set(
  'min h d s mL ml L dl dL μL μl mm cm nm μm km kg g mg μg ng pg mmol μmol nmol U IU kPa mmHg Hz kHz MHz Gy cGy kJ kcal bp ms r'.split(
    ' ',
  ),
)
const longestMeasure = 4
/** Margin from which a figure is read where a hanzi might stand too: 人员 may be counted. */
const nearlyRead = -3
/** Margins between which a place speaks for or against a figure or a name. */
const open = { figure: -7, name: 9 }

type Place = (restored: Restored, reading: Reading) => boolean

/** What the place may say of a reading that is not believed, by its symbol. */
function askingPlaces({ symbol, margin }: Reading): readonly Place[] {
  if (margin >= doubt) return []
  if (classOf[symbol] === DIGIT) return margin > open.figure ? placesOfFigures : []
  return placesOf.get(symbol) ?? []
}

/** What the place may say against one that is. */
function refusingPlaces({ symbol, margin }: Reading): readonly Place[] {
  if (margin < doubt || margin >= open.name) return []
  if (classOf[symbol] === DIGIT) return [breaksName]
  return ending.has(symbol) ? [beginsEntry, breaksName] : []
}

/**
 * Asks for and refuses symbols by the place where they stand: a figure is asked for before a unit of measure, a star after a
 * value of a table, and no mark that ends something begins an entry of a list of references.
 */
export function weighPlaces(
  restored: Restored,
  readings: readonly Reading[],
  asked: Set<Reading>,
  refused: Set<Reading>,
): void {
  for (const one of readings) {
    if (askingPlaces(one).some((holds) => holds(restored, one))) asked.add(one)
    if (refusingPlaces(one).some((holds) => holds(restored, one))) refused.add(one)
  }
}

function standsBeforeMeasure(restored: Restored, { at }: Reading): boolean {
  const start = restored.skipBlanks(at + 1, 1)
  let measure = ''
  let place = start
  while (place <= start + longestMeasure && /[A-Za-zμ]/.test(restored.char(place))) measure += restored.char(place++)
  return measures.has(measure)
}

/** A blank and three more figures follow. */
function leadsThousands(restored: Restored, { at, margin }: Reading): boolean {
  const end = restored.skip(at + 2, 1, digits)
  return margin > nearlyRead && restored.char(at + 1) === ' ' && end === at + 5
}

/** The number of an item: nothing but the end of another one before it, and a point or a closing bracket after it. */
function numbersItem(restored: Restored, { at, margin }: Reading): boolean {
  const end = restored.skip(at + 1, 1, digits)
  if (margin < nearlyRead || !'.)、'.includes(restored.char(end) || ' ')) return false
  const before = restored.skipBlanks(restored.skip(at - 1, -1, digits), -1)
  return restored.isLineEnd(before) || '。；：('.includes(restored.char(before))
}

/** A line of its own, as in a table with a cell a line. */
function fillsCell(restored: Restored, { at }: Reading): boolean {
  return restored.isLineEnd(restored.skipBlanks(at - 1, -1)) && restored.isLineEnd(restored.skipBlanks(at + 1, 1))
}

/** The first sign of a comment in markup. */
function opensComment(restored: Restored, { at }: Reading): boolean {
  return restored.char(at + 1) === '!' && restored.char(at + 2) === '-'
}

/** Its last. */
function closesComment(restored: Restored, { at }: Reading): boolean {
  return restored.char(at - 1) === '-' && restored.char(at - 2) === '-'
}

function followsDegree(restored: Restored, { at }: Reading): boolean {
  return restored.char(at - 1) === '°'
}

/** After a share, a name with its numbers, or the second half of a mean and its deviation where a line ends; money has none. */
function followsValue(restored: Restored, { at }: Reading): boolean {
  const before = restored.char(at - 1)
  if (before === '%' || (before === ')' && restored.char(at - 2) === '%')) return true
  if (classOf[restored.at(at - 1)] === LOWER) return classOf[restored.at(at + 1)] !== HANZI
  if (followsName(restored, at)) return true
  if (!restored.isLineEnd(restored.skipBlanks(at + 1, 1))) return false
  const plusMinus = restored.skip(at - 1, -1, number)
  const start = restored.skip(plusMinus - 1, -1, `${number}-`)
  return plusMinus < at - 1 && restored.char(plusMinus) === '±' && restored.isLineEnd(start)
}

/** A number in square brackets stands before, at the beginning of a line. */
function beginsEntry(restored: Restored, { at }: Reading): boolean {
  const close = restored.skipBlanks(at - 1, -1)
  if (restored.char(close) !== ']') return false
  const start = restored.skip(close - 1, -1, digits)
  return start < close - 1 && restored.char(start) === '[' && restored.isLineEnd(restored.skipBlanks(start - 1, -1))
}

const placesOfFigures: readonly Place[] = [standsBeforeMeasure, leadsThousands, numbersItem, fillsCell]
const placesOf: ReadonlyMap<number, readonly Place[]> = new Map([
  [star, [followsValue]],
  [lessThan, [opensComment]],
  [moreThan, [closesComment]],
  [capitalC, [followsDegree]],
])
