import { doubt, isDoubtful, type Reading } from './reading.ts'
import type { Restored } from './restored.ts'
import { BLANK, classOf, DIGIT, GREEK, HANZI, LOWER, OTHER, POINT, UNIT, UPPER } from './symbols.ts'

const isSign = new Uint8Array(0x10000)
for (const sign of '＜＞＝≤≥') isSign[sign.charCodeAt(0)] = 1
const lessThan = 0xff1c
const extents = '距离旁'
const spans = '～~×—'
/** Units looked through after a sign, those of them that a measure may take, and those looked through before a sign. */
const reach = { all: 40, measure: 14, extent: 10 }

/** What stands at a place once the symbols read so far are restored. */
type UnitAt = (at: number) => number

/**
 * A sign of comparison is asked for where a letter or digit stands before it and a digit after it. 约 stays what it is
 * before a range or the sides of something and in a distance from what Latin letters name; it is a sign where 者 stands
 * after the quantity.
 */
export function weighComparisons(
  restored: Restored,
  readings: readonly Reading[],
  asked: Set<Reading>,
  refused: Set<Reading>,
): void {
  const wanted = readings.filter(({ symbol }) => isSign[symbol] === 1)
  const unitAt: UnitAt = (at) => restored.at(at)
  for (const one of wanted) {
    const isOperand = [UPPER, LOWER, GREEK, DIGIT].includes(classBefore(one.at, unitAt))
    const follower = one.symbol === lessThan ? afterQuantity(one.at, unitAt) : 'other'
    if (isOperand && one.symbol === lessThan && isMeasuredFrom(one.at, unitAt)) refused.add(one)
    else if (isDoubtful(one) && ((isOperand && digitFollows(one.at, unitAt)) || follower === 'those')) asked.add(one)
    if (!isOperand && one.margin >= doubt && follower === 'span') refused.add(one)
  }
}

function classBefore(from: number, unitAt: UnitAt): number {
  let at = from - 1
  while (classOf[unitAt(at)] === BLANK) at--
  return at < 0 ? OTHER : (classOf[unitAt(at)] as number)
}

/** True where a word of extent stands before in the clause: what follows is a length from what is named. */
function isMeasuredFrom(at: number, unitAt: UnitAt): boolean {
  for (let place = at - 1; place >= at - reach.extent && !stops.includes(String.fromCharCode(unitAt(place))); place--) {
    if (extents.includes(String.fromCharCode(unitAt(place)))) return true
  }
  return false
}

function skipClasses(at: number, limit: number, unitAt: UnitAt, ...classes: readonly number[]): number {
  while (at < limit && classes.includes(classOf[unitAt(at)] as number)) at++
  return at
}

const digitFollows = (at: number, unitAt: UnitAt): boolean =>
  classOf[unitAt(skipClasses(at + 1, at + reach.all, unitAt, BLANK))] === DIGIT

/** The end of a number; a blank may part its thousands. */
function endOfNumber(first: number, limit: number, unitAt: UnitAt): number {
  const end = skipClasses(first, limit, unitAt, DIGIT, POINT)
  const isParted = end > first && classOf[unitAt(end)] === BLANK && classOf[unitAt(end + 1)] === DIGIT
  return isParted ? skipClasses(end + 1, limit, unitAt, DIGIT, POINT) : end
}

/** What stands after the number and unit that follow a place: the rest of a range or size, 者, or anything else. */
function afterQuantity(from: number, unitAt: UnitAt): 'span' | 'those' | 'other' {
  const limit = from + reach.all
  const first = skipClasses(from + 1, limit, unitAt, BLANK)
  const end = endOfNumber(first, limit, unitAt)
  if (end === first) return 'other'
  const measure = skipClasses(skipClasses(end, limit, unitAt, BLANK), limit, unitAt, LOWER, UPPER, UNIT, GREEK)
  const next = skipClasses(measure, limit, unitAt, BLANK)
  const mark = String.fromCharCode(unitAt(next))
  const isSpan = spans.includes(mark) && digitFollows(next, unitAt)
  if (isSpan && (mark !== '×' || measure > end)) return 'span'
  for (let at = end; at < end + reach.measure; at++) {
    const unit = unitAt(at)
    if (unit === 0x8005) return 'those'
    const isHanzi = classOf[unit] === HANZI
    if (isHanzi && !measureHanzi.includes(String.fromCharCode(unit))) break
    if (stops.includes(String.fromCharCode(unit))) break
  }
  return 'other'
}

const measureHanzi = '岁周月日天年分次例个元级度小时万秒'
const stops = '，。；：、（）,;:()'
