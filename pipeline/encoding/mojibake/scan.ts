import type { Sites } from '../../signs.ts'
import type { Span } from '../../span.ts'
import { hanziByCost } from '../tables/hanzi-costs.ts'

/** Points of hanzi by what they cost: those beyond the rows' first are hardly met in sound text. */
const rareFrom = [21, 24, 27]
const lookLike = 0x20

/** What a unit says about damage: 0 nothing, else points; `lookLike` for images of bytes that begin a character. */
function buildSigns(): Uint8Array {
  const signs = new Uint8Array(0x10000)
  signs.fill(3, 0x3400, 0xa000)
  hanziByCost.forEach((hanzi, row) => {
    const points = rareFrom.filter((from) => row >= from).length
    for (const one of hanzi) signs[one.charCodeAt(0)] = points
  })
  signs.fill(lookLike, 0x80, 0xa0)
  signs.fill(lookLike, 0xc0, 0x100)
  for (const one of '×÷') signs[one.charCodeAt(0)] = lookLike
  signs.fill(2, 0xa1, 0xc0)
  for (const one of '°±·') signs[one.charCodeAt(0)] = 0
  signs.fill(1, 0x100, 0x530)
  signs.fill(0, 0x391, 0x3ca)
  signs.fill(0, 0x410, 0x450)
  signs.fill(3, 0xe000, 0xf900)
  signs.fill(2, 0xff61, 0xffa0)
  signs.fill(1, 0x3041, 0x3100)
  signs.fill(2, 0x3105, 0x3130)
  signs[0xfffd] = 1
  return signs
}

const signs = buildSigns()

/** All characters that say something about damage. */
export const damageSigns: string = [...signs.keys()]
  .filter((unit) => signs[unit] !== 0)
  .map((unit) => String.fromCharCode(unit))
  .join('')

/** Points that make a place suspect: in a text of which nothing is known, and in one that is damaged elsewhere. */
export const thickness = { first: 12, met: 3 }
/** How many units of sound text take a point back. */
const unitsAPoint = 3
/** So many units are added up before they are looked at closely. */
const blockLength = 32
/** Longer lines are looked at in parts. */
export const longest = 2048

/**
 * The next line, or part of a very long line, that may hold text read in a wrong code page.
 * @param from where to look from: a line's start, or a place inside a line up to which it is read
 * @param sites where the signs of damage stand in the text; all of it is looked at where they are left out
 */
export function nextSuspect(text: string, from: number, enough: number, sites?: Sites): Span | undefined {
  const found = thickPlace(text, from, enough, sites)
  if (found < 0) return undefined
  // Line feeds are looked for no further than a part reaches: a line may be as long as the text.
  const first = Math.max(from, found - longest / 2)
  const start = first + text.slice(first, found).lastIndexOf('\n') + 1
  return { start, end: partEnd(text, start) }
}

/** The first place from `from` on where the signs of damage come thick enough. */
function thickPlace(text: string, from: number, enough: number, sites: Sites | undefined): number {
  for (let start = from; start < text.length; start += blockLength) {
    if (sites) {
      const next = sites.next(start)
      if (next < 0) return -1
      start += next - start - ((next - start) % blockLength)
    }
    const end = Math.min(text.length, start + blockLength)
    let points = 0
    for (let at = start; at < end; at++) points += signs[text.charCodeAt(at)] as number
    if (points < enough) continue
    const found = thickestIn(text, Math.max(from, start - blockLength / 2), end, enough)
    if (found >= 0) return found
  }
  return -1
}

function thickestIn(text: string, start: number, end: number, enough: number): number {
  let points = 0
  let last = start
  for (let at = start; at < end; at++) {
    const sign = signs[text.charCodeAt(at)] as number
    if (sign === 0) continue
    if (sign === lookLike) {
      if (looksRead(text, at)) return at
      continue
    }
    points = Math.max(0, points - Math.floor((at - last) / unitsAPoint)) + sign
    last = at
    if (points >= enough) return at
  }
  return -1
}

/** True for a control of Latin-1, and where the unit and the next are what two bytes beyond ASCII show as. */
function looksRead(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xa0) return true
  const next = text.charCodeAt(isOperator(unit) ? endOfBlanks(text, at) : at + 1)
  // The no-break blank of à has become a common one.
  if (next === 0x20) return text[at] === 'Ã' && /[a-z]/.test(text.charAt(at - 1))
  if (next >= 0x80 && next < 0x530) return true
  return next > 0x2000 && next < 0x2123
}

const isOperator = (unit: number): boolean => unit === 0xd7 || unit === 0xf7

/** The end of a row of × with dots and quotation marks, as it stands where a form has a blank or a name is kept back. */
function endOfBlanks(text: string, start: number): number {
  let at = start + 1
  for (const last = at + blockLength; at < last; at++) {
    const unit = text.charCodeAt(at)
    if (!isOperator(unit) && !(unit > 0x2010 && unit < 0x2123)) break
  }
  return at
}

function partEnd(text: string, start: number): number {
  const line = text.slice(start, start + longest).indexOf('\n')
  return line < 0 ? Math.min(text.length, start + longest) : start + line
}
