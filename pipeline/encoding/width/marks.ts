import type { Replacement } from '../../edit.ts'
import { unitsFrom } from '../../units.ts'
import { Brackets, isFullPair, type Pair } from './brackets.ts'
import { isDigitAt, kindAt, kinds, nearest } from './classes.ts'
import { isFormula } from './formula.ts'
import { type Language, languageOf } from './language.ts'
import { inNumber } from './numbers.ts'
import { protectionOf } from './protected.ts'

const ascii = ',;:!?()'
const full = '，；：！？（）'

/** The mark in the other width, whichever it has. */
function otherWidth(mark: string): string {
  const at = ascii.indexOf(mark)
  return at >= 0 ? full.charAt(at) : ascii.charAt(full.indexOf(mark))
}

interface Around {
  readonly text: string
  readonly language: (at: number) => Language
  /** Whether the offset lies in a bracket of full width; for ascending offsets. */
  readonly enclosed: (at: number) => boolean
  /** Whether the offset lies in a bracket of a formula or a name; for ascending offsets. */
  readonly inFormula: (at: number) => boolean
  /** The width that a bracket should have; undefined where it has no partner or nothing tells. */
  readonly bracket: (at: number) => Judged | undefined
}

/** A pair of brackets, and whether it should be full width. */
interface Judged {
  readonly pair: Pair
  readonly full: boolean | undefined
}

/** The changes of width of all marks in `text`, in order, with the blanks that English wants at them. */
export function* changeMarks(text: string): Generator<Replacement> {
  const { doubtful, brackets } = scan(text)
  if (doubtful.length === 0) return
  const inside = protectionOf(text)
  const around = surroundings(text, brackets, inside)
  for (const index of doubtful) {
    const mark = text.charAt(index)
    const bracket = isRoundBracket(mark) ? around.bracket(index) : undefined
    const wanted = bracket ? bracket.full : wantsFull(around, index, mark)
    const isFull = mark > '\u3000'
    if (wanted === undefined || wanted === isFull || inside(index)) continue
    const other = otherWidth(mark)
    const end = index + (wanted && isTyped(text, index) ? 2 : 1)
    yield { start: index, end, text: wanted ? other : spaced(text, index, other, bracket?.pair) }
  }
}

/** True of a comma or semicolon with the blank that English typing puts behind it; behind a colon it may be a lost quotation mark. */
const isTyped = (text: string, at: number): boolean =>
  (text.charAt(at) === ',' || text.charAt(at) === ';') && text.charAt(at + 1) === ' ' && /\S/.test(text.charAt(at + 2))

const isRoundBracket = (mark: string) => mark === '(' || mark === ')' || mark === '（' || mark === '）'

const classes = new Uint8Array(0x10000)
const isAscii = 1
const isFullWidth = 2
const isBracket = 4
const isMark = 7
const isHanzi = 8
for (let unit = 0; unit < 0x10000; unit++) {
  if (kindAt(String.fromCharCode(unit), 0) === kinds.hanzi) classes[unit] = isHanzi
}
for (const mark of ascii) classes[mark.charCodeAt(0)] = isAscii
for (const mark of full) classes[mark.charCodeAt(0)] = isFullWidth
for (const mark of '()（）') classes[mark.charCodeAt(0)] = (classes[mark.charCodeAt(0)] as number) | isBracket

interface Marks {
  /** The offsets of all round brackets. */
  readonly brackets: number[]
  /** The offsets of all marks but those of full width that a hanzi touches: most of a Chinese text's are right. */
  readonly doubtful: number[]
}

function scan(text: string): Marks {
  const marks: Marks = { brackets: [], doubtful: [] }
  for (let start = 0; start < text.length; ) {
    const units = unitsFrom(text, start)
    for (let i = 0; i < units.length; i++) {
      const found = classes[units[i] as number] as number
      if ((found & isMark) !== 0) note(marks, text, start + i, found)
    }
    start += units.length
  }
  return marks
}

function note({ brackets, doubtful }: Marks, text: string, at: number, found: number): void {
  if ((found & isBracket) !== 0) brackets.push(at)
  if ((found & isFullWidth) === 0 || !(isHanziAt(text, at - 1) || isHanziAt(text, at + 1))) doubtful.push(at)
}

const isHanziAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classes[text.charCodeAt(at)] === isHanzi

/** What the marks are asked about; each answer is worked out when a mark needs it. */
function surroundings(text: string, offsets: readonly number[], inside: (at: number) => boolean): Around {
  const language = languageOf(text)
  // Addresses and code have brackets of their own; they are ASCII.
  const pairs = new Brackets(
    text,
    offsets.filter((at) => text.charCodeAt(at) > 0x3f || !inside(at)),
  )
  const known = new Map<number, Judged>()
  const judged = (pair: Pair) => {
    const found = known.get(pair.open) ?? { pair, full: isFullPair(text, pair, language) }
    known.set(pair.open, found)
    return found
  }
  return {
    text,
    language,
    enclosed: (at) => {
      for (const pair of pairs.round(at)) if (judged(pair).full) return true
      return false
    },
    inFormula: (at) => {
      for (const { open, close } of pairs.round(at)) if (isFormula(text, open, close)) return true
      return false
    },
    bracket: (at) => {
      const pair = pairs.pairAt(at)
      return pair && judged(pair)
    },
  }
}

/** Whether the mark at `at` should be full width; undefined where it stays as it is. */
function wantsFull(
  { text, language, enclosed, inFormula, bracket }: Around,
  at: number,
  mark: string,
): boolean | undefined {
  const plain = mark > '\u3000' ? otherWidth(mark) : mark
  const number = inNumber(text, at, plain)
  if (number !== undefined) return number === 'stays' ? undefined : false
  if (inFormula(at)) return undefined
  // A comma at a line's end goes on; other marks there end the sentence that stands before them.
  const left = nearest(text, at - 1, -1, plain === ',' || plain === ')')
  const right = nearest(text, at + 1, 1, plain === ',')
  if (left === kinds.hanzi || right === kinds.hanzi) return true
  if (left === kinds.feed && right === kinds.feed) return undefined
  if (enclosed(at) || bracket(beside(text, at, -1))?.full || bracket(beside(text, at, 1))?.full) return true
  const around = language(at)
  return around === 'unknown' ? undefined : around === 'chinese'
}

/** The offset next to `at`, over one blank. */
const beside = (text: string, at: number, step: 1 | -1): number =>
  kindAt(text, at + step) === kinds.blank ? at + 2 * step : at + step

/** An ASCII mark that came from a full-width one, with the blank that English has beside it. */
function spaced(text: string, at: number, mark: string, pair: Pair | undefined): string {
  if (mark === '(' || mark === ')') return spacedBracket(text, at, mark, pair)
  if (mark === ':' && isDigitAt(text, at + 1)) return mark
  const thousands = mark === ',' && /(?<![\d.])\d{1,3}$/.test(text.slice(Math.max(0, at - 5), at))
  if (thousands && /^\d{3}(?![\d.±])/.test(text.slice(at + 1, at + 5))) return mark
  const joins = kindAt(text, at + 1) === kinds.latin || /[(（"“①-⑳]/.test(text.charAt(at + 1))
  return joins && kindAt(text, at - 1) !== kinds.feed ? `${mark} ` : mark
}

function spacedBracket(text: string, at: number, mark: string, pair: Pair | undefined): string {
  const isProse = pair && /[a-z]{3}$/.test(text.slice(Math.max(0, pair.open - 3), pair.open))
  if (!pair || (!isProse && isFormula(text, pair.open, pair.close))) return mark
  if (mark === ')') return /[A-Za-z]/.test(text.charAt(at + 1)) ? ') ' : mark
  // A sign belongs to what it stands behind: CD4(+).
  const isWord = isProse || pair.close - pair.open > 3
  return isWord && /[A-Za-z\d%]/.test(text.charAt(at - 1)) ? ' (' : mark
}
