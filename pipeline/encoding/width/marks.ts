import type { Replacement } from '../../edit.ts'
import { bracketPairs, type Pair } from './brackets.ts'
import { isDigitAt, kindAt, kinds, nearest } from './classes.ts'
import { type Language, languageOf } from './language.ts'
import { insideOf, protectedSpans } from './protected.ts'

const ascii = ',;:!?()'
const full = '，；：！？（）'

/** The mark in the other width, whichever it has. */
function otherWidth(mark: string): string {
  const at = ascii.indexOf(mark)
  return at >= 0 ? full.charAt(at) : ascii.charAt(full.indexOf(mark))
}

/** Identifiers after which the colon is no sentence's. */
const identifier = /(?:DOI|ISSN|ISBN|PMID|PMCID|CSTR|https?)\s{0,2}$/i
/** Words whose number is a label, so that a colon after it is no ratio and no time. */
const label = /[图表例题注附型期组项段章节条款法案骤号步][ \t]{0,2}\d{1,3}$/

interface Around {
  readonly text: string
  readonly language: (at: number) => Language
  /** Whether the offset lies in a bracket of full width; for ascending offsets. */
  readonly enclosed: (at: number) => boolean
  /** The width that each paired bracket should have. */
  readonly brackets: ReadonlyMap<number, boolean | undefined>
}

/** The changes of width of all marks in `text`, in order, with the blanks that English wants at them. */
export function* changeMarks(text: string): Generator<Replacement> {
  const kept = protectedSpans(text)
  const pairs = bracketPairs(text, kept)
  const inside = insideOf(kept)
  const brackets = new Map(pairs.flatMap(({ open, close, full }) => [[open, full] as const, [close, full] as const]))
  const around = { text, language: languageOf(text), enclosed: enclosedIn(pairs), brackets }
  for (const index of doubtfulMarks(text)) {
    if (inside(index)) continue
    const mark = text.charAt(index)
    const wanted = brackets.has(index) ? brackets.get(index) : wantsFull(around, index, mark)
    const isFull = mark > '\u3000'
    if (wanted === undefined || wanted === isFull) continue
    yield { start: index, end: index + 1, text: wanted ? otherWidth(mark) : spaced(text, index, otherWidth(mark)) }
  }
}

const markUnits = new Set([...ascii, ...full].map((mark) => mark.charCodeAt(0)))

/** The offsets of all marks but those of full width that a hanzi touches: most of a Chinese text's are right. */
function doubtfulMarks(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit > 0x3f && unit < 0xff01) || unit < 0x21 || unit > 0xff1f || !markUnits.has(unit)) continue
    if (unit > 0x3f && (kindAt(text, at - 1) === kinds.hanzi || kindAt(text, at + 1) === kinds.hanzi)) continue
    found.push(at)
  }
  return found
}

function enclosedIn(pairs: readonly Pair[]): (at: number) => boolean {
  const spans = pairs.filter((pair) => pair.full).map(({ open, close }) => ({ start: open, end: close }))
  return insideOf(spans)
}

/** Whether the mark at `at` should be full width; undefined where it stays as it is. */
function wantsFull({ text, language, enclosed, brackets }: Around, at: number, mark: string): boolean | undefined {
  const plain = mark > '\u3000' ? otherWidth(mark) : mark
  const number = inNumber(text, at, plain)
  if (number !== undefined) return number === 'stays' ? undefined : false
  // A comma at a line's end goes on; other marks there end the sentence that stands before them.
  const left = nearest(text, at - 1, -1, plain === ',' || plain === ')')
  const right = nearest(text, at + 1, 1, plain === ',')
  if (left === kinds.hanzi || right === kinds.hanzi) return true
  if (left === kinds.feed && right === kinds.feed) return undefined
  if (enclosed(at) || brackets.get(beside(text, at, -1)) || brackets.get(beside(text, at, 1))) return true
  const around = language(at)
  return around === 'unknown' ? undefined : around === 'chinese'
}

/** The offset next to `at`, over one blank. */
const beside = (text: string, at: number, step: 1 | -1): number =>
  kindAt(text, at + step) === kinds.blank ? at + 2 * step : at + step

/** Marks that belong to a number, a time, a ratio or an identifier: `ascii`, or `stays` where that is not sure. */
function inNumber(text: string, at: number, mark: string): 'ascii' | 'stays' | undefined {
  if (mark === ':') return colonInNumber(text, at)
  if (mark !== ',') return undefined
  // A thousand, or locants of chemistry: 1,25- and N,N-.
  if (text.charAt(at) === ',' && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) return 'stays'
  return /^[A-Z],[A-Z]-/.test(text.slice(Math.max(0, at - 1), at + 3)) ? 'stays' : undefined
}

function colonInNumber(text: string, at: number): 'ascii' | 'stays' | undefined {
  const before = text.slice(Math.max(0, at - 8), at)
  if (identifier.test(before)) return nearest(text, at + 1, 1, false) === kinds.latin ? 'ascii' : undefined
  if (!isDigitAt(text, at + 1)) return undefined
  // The issue before the page: 30(5):211.
  if (/\d[)）]$/.test(before)) return 'ascii'
  if (!isDigitAt(text, at - 1)) return undefined
  return label.test(before) ? 'stays' : 'ascii'
}

/** An ASCII mark that came from a full-width one, with the blank that English has beside it. */
function spaced(text: string, at: number, mark: string): string {
  const before = kindAt(text, at - 1)
  const after = kindAt(text, at + 1)
  if (mark === '(') return /[a-z]/.test(text.charAt(at - 1)) ? ' (' : mark
  if (mark === ')') return /[A-Za-z]/.test(text.charAt(at + 1)) ? ') ' : mark
  if (mark === ':' && isDigitAt(text, at + 1)) return mark
  const thousands = mark === ',' && /(?<![\d.])\d{1,3}$/.test(text.slice(Math.max(0, at - 5), at))
  if (thousands && /^\d{3}(?![\d.±])/.test(text.slice(at + 1, at + 5))) return mark
  const joins = after === kinds.latin || /[(（"“①-⑳]/.test(text.charAt(at + 1))
  return joins && before !== kinds.feed ? `${mark} ` : mark
}
