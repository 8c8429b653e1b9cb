import { surnames, workplaces } from '../tables/founder-evidence.ts'
import type { Reading } from './reading.ts'
import type { Restored } from './restored.ts'
import { classOf, DIGIT, HANZI } from './symbols.ts'

const stop = 0x3002
const parting = ',，、;； \u3000\t'
/** What may stand after a name: numbers of workplaces and marks of notes. */
const noted = '0123456789*△▲#, '
const longestName = 3
/** Units within which the workplace is named after the authors. */
const reach = 40

/**
 * True where the symbol takes a name apart: it leaves one hanzi of a name among names, or ends a line of names before the
 * brackets that hold their workplace.
 */
export function breaksName(restored: Restored, { at, symbol }: Reading): boolean {
  const from = startOfHanzi(restored, at)
  const to = endOfHanzi(restored, at + 1)
  if (symbol === stop && endsByline(restored, from, at)) return true
  const isPair = to - from === 2 && surnames.includes(at === from ? restored.shown(at) : restored.char(from))
  if (!isPair || !isParted(restored, from, to)) return false
  return isNameBefore(restored, from) && isNameAfter(restored, to)
}

/** True where a name and the numbers of its workplaces stand before. */
export function followsName(restored: Restored, at: number): boolean {
  const end = restored.skip(at - 1, -1, '0123456789,，') + 1
  const start = startOfHanzi(restored, end)
  return end < at && isName(restored, start, end) && startsPart(restored, start)
}

const isHanzi = (restored: Restored, place: number): boolean => classOf[restored.at(place)] === HANZI

function startOfHanzi(restored: Restored, end: number): number {
  let start = end
  while (start > end - longestName - 1 && isHanzi(restored, start - 1)) start--
  return start
}

function endOfHanzi(restored: Restored, start: number): number {
  let end = start
  while (end < start + longestName + 1 && isHanzi(restored, end)) end++
  return end
}

const isParted = (restored: Restored, from: number, to: number): boolean =>
  startsPart(restored, from) && (endsPart(restored, to) || restored.char(to) === '(')

const startsPart = (restored: Restored, from: number): boolean => endsPart(restored, from - 1)

const endsPart = (restored: Restored, at: number): boolean =>
  restored.isLineEnd(at) || parting.includes(restored.char(at)) || classOf[restored.at(at)] === DIGIT

const isName = (restored: Restored, from: number, to: number): boolean =>
  to - from >= 2 && to - from <= longestName && surnames.includes(restored.char(from))

/** A name, or the beginning of the line, stands before. */
function isNameBefore(restored: Restored, from: number): boolean {
  const end = restored.skip(restored.skip(from - 1, -1, parting), -1, noted) + 1
  return restored.isLineEnd(end - 1) || isName(restored, startOfHanzi(restored, end), end)
}

function isNameAfter(restored: Restored, to: number): boolean {
  const start = restored.skip(restored.skip(to, 1, noted), 1, parting)
  return isName(restored, start, endOfHanzi(restored, start))
}

/** True where nothing but names stands in the line up to the stop, and a bracket with a workplace after it. */
function endsByline(restored: Restored, from: number, at: number): boolean {
  const open = restored.skip(at + 1, 1, parting)
  if (restored.char(open) !== '(' || !namesWorkplace(restored, open + 1)) return false
  let start = from
  let end = at + 1
  while (isName(restored, start, end) || (end === at + 1 && end - start === 2)) {
    const before = restored.skip(restored.skip(start - 1, -1, parting), -1, noted) + 1
    if (restored.isLineEnd(before - 1)) return true
    end = before
    start = startOfHanzi(restored, end)
  }
  return false
}

function namesWorkplace(restored: Restored, from: number): boolean {
  for (let at = from; at < from + reach && restored.char(at) !== ')'; at++) {
    if (workplaces.includes(restored.char(at) || ' ')) return true
  }
  return false
}
