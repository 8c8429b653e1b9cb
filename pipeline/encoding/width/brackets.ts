import type { Span } from '../../span.ts'
import { isDigitAt, kindAt, kinds, nearest } from './classes.ts'
import { type Language, languageOf } from './language.ts'
import { insideOf } from './protected.ts'

/** A bracket and its partner; `full` is what the pair should be, undefined where nothing tells. */
export interface Pair {
  readonly open: number
  readonly close: number
  readonly full: boolean | undefined
}

/** Brackets further apart than this belong to different sentences. */
const reach = 400

/** All pairs of round brackets, of either width, in the order of their opening brackets. */
export function bracketPairs(text: string, kept: readonly Span[]): Pair[] {
  const inside = insideOf(kept)
  const open: number[] = []
  const pairs: { open: number; close: number }[] = []
  for (const { index, 0: bracket } of text.matchAll(/[()（）]/g)) {
    if (inside(index)) continue
    if (bracket === '(' || bracket === '（') open.push(index)
    else {
      const partner = open.pop()
      if (partner !== undefined && index - partner <= reach) pairs.push({ open: partner, close: index })
    }
  }
  const language = languageOf(text)
  return pairs.sort((a, b) => a.open - b.open).map((pair) => ({ ...pair, full: isFull(text, pair, language) }))
}

/** The offsets of two brackets. */
interface Offsets {
  readonly open: number
  readonly close: number
}

function isFull(text: string, { open, close }: Offsets, language: (at: number) => Language): boolean | undefined {
  // What is full width beside a hanzi is right, and so are most.
  const settled = text.charAt(open) === '（' && text.charAt(close) === '）'
  if (settled && (kindAt(text, open - 1) === kinds.hanzi || kindAt(text, close - 1) === kinds.hanzi)) return true
  const content = text.slice(open + 1, close)
  if (isFormula(text, open, close, content)) return false
  if (/[\u3400-\u9fff]/.test(content)) return true
  const left = nearest(text, open - 1, -1, false)
  const right = nearest(text, close + 1, 1, false)
  if (left === kinds.hanzi || right === kinds.hanzi) return true
  const around = language(open)
  return around === 'unknown' ? undefined : around === 'chinese'
}

/** Brackets within a number, a formula or a name: '24(7):570', 'Ca(OH)2', '(00)0000', '(R)-', 'U/(kg·h)'. */
function isFormula(text: string, open: number, close: number, content: string): boolean {
  // The denominator of a unit: 'mg/(kg·d)'.
  if (text.charAt(open - 1) === '/' && /^[\w.·*+-]{1,20}$/.test(content)) return true
  if (!/^[\w.+-]{1,20}$/.test(content)) return false
  const before = kindAt(text, open - 1)
  const after = text.charAt(close + 1)
  if (before === kinds.latin && kindAt(text, close + 1) === kinds.latin) return true
  const number = /^\d{1,4}$/.test(content)
  if (number && isDigitAt(text, open - 1) && kindAt(text, close + 1) !== kinds.hanzi) return true
  if (number && /^\d{3,8}/.test(text.slice(close + 1, close + 9))) return true
  return after === '-' && (text.charAt(open - 1) === '-' || kindAt(text, open - 1) === kinds.other)
}
