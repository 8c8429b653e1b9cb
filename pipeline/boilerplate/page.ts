import type { Block } from '../block.ts'
import type { Reason } from '../edit.ts'
import { slice } from '../span.ts'
import { parseBlocks } from '../text/markdown.ts'
import { lineKey } from './line-key.ts'
import { vouchedFor } from './vouching.ts'

/** A block as chrome is looked for. */
export interface Line extends Omit<Words, 'verdict'> {
  readonly block: Block
  readonly index: number
  /** The same object for all lines that say the same in the same kind of block: what is found of the words is kept by it. */
  readonly words: Words
}

/** What a line says. */
export interface Words {
  /** The content without Markdown marks, its first `mostShown` characters. */
  readonly text: string
  /** The same for cues: ASCII width, lower case, no blanks. */
  readonly key: string
  /** The key without the marks with which pages set a line off. */
  readonly bare: string
  /** True of a sentence that says something, as against a title, a label or a button. */
  readonly isProse: boolean
  /** What the rules that judge a line by its words found, once they were asked; null where they leave it. */
  verdict: Reason | null | undefined
}

/** Marks with which pages set a line off. */
const decoration =
  /^[※★☆●◆◇■□▲△▼▶►➤➢→◎○♦✦❖◈¤✚➜⇒▎|｜~～*\-—=_]{1,6}(?=\p{L}|\d|[【《“"])|[※●◆◇■□▲△▼◀◄←◎○♦✦❖◈¤|｜~～*\-—=_]{1,6}$/gu

/** Without one of these at either end a line has none. */
const edges = new Set('※★☆●◆◇■□▲△▼▽▶►◀◄←➤➢→◎○♦✦❖◈¤✚➜⇒▎|｜~～*-—=_')

/** The words of a line without them. */
export const bareKey = (key: string): string =>
  edges.has(key.charAt(0)) || edges.has(key.charAt(key.length - 1)) ? key.replace(decoration, '') : key

/** The blocks of a text, as lines. */
export interface Page {
  readonly lines: readonly Line[]
}

/** Lines that are content by what stands above them, whatever they say. */
export const vouched: WeakSet<Line> = new WeakSet<Line>()

/** Chrome is never longer; what is cut off is not looked at. */
export const mostShown = 600
const shortestProse = 24
const shortestSentence = 10
const closedSentence = /[！!？?.][”’」』）)】\]"]{0,2}$/
/** Tags of a page whose code is still in the text: its words are judged, not its code. */
const tag = /<[/!]?[a-zA-Z][^<>]{0,200}>/g
/** Pages pad their buttons with them. */
const zeroWidth = /[\u200b-\u200d\u2060\ufeff]/
const zeroWidths = /[\u200b-\u200d\u2060\ufeff]/g
const fullStop = /[。；;][”’」』）)】\]"]{0,2}$/
const comma = /[，,。；;]/
const inner = new Set(Array.from('，,。；;：:', (mark) => mark.charCodeAt(0)))
/** So near the end a teaser breaks off. */
const longestCut = 16
const cutOff = /(?:\.{3}|…|⋯)[^。]{0,12}$/

let latest: { readonly text: string; readonly page: Page } = { text: '', page: { lines: [] } }

/** The lines of a Markdown text. The rules of the stage mostly read the same text, so the last page is kept. */
export function pageOf(text: string): Page {
  if (latest.text !== text) {
    const before = new Before(latest.page)
    const lines = parseBlocks(text).map((block, index) => {
      const { start, end } = block.content
      const shown = slice(text, { start, end: Math.min(end, start + mostShown) })
      return lineOf(block, index, before.find(shown, block, index) ?? wordsOf(shown, block, index))
    })
    latest = { text, page: { lines } }
    for (const line of vouchedFor(latest.page)) vouched.add(line)
  }
  return latest.page
}

const lineOf = (block: Block, index: number, words: Words): Line => ({
  block,
  index,
  words,
  text: words.text,
  key: words.key,
  bare: words.bare,
  isProse: words.isProse,
})

/** So many lines are removed side by side and more, but seldom. */
const mostRemoved = 40
/** Further down no rule asks at which line the words stand. */
const lastPlace = 5
const placeOf = (index: number): number => Math.min(index, lastPlace)

const areAlike = (a: Block, b: Block): boolean => a.kind === b.kind && a.level === b.level

/** The page that was read before: rules that remove lines leave the others as they were, and in their order. */
class Before {
  readonly #lines: readonly Line[]
  #next = 0

  constructor({ lines }: Page) {
    this.#lines = lines
  }

  /** The words of the same line there. */
  find(shown: string, block: Block, index: number): Words | undefined {
    const end = Math.min(this.#lines.length, this.#next + mostRemoved)
    for (let at = this.#next; at < end; at++) {
      const { words, block: other } = this.#lines[at] as Line
      if (words.text !== shown || !areAlike(block, other) || placeOf(at) !== placeOf(index)) continue
      this.#next = at + 1
      return words
    }
    return undefined
  }
}

/** Short lines that were read lately: pages of a site have them in common. */
const pool = new Map<string, { readonly block: Block; readonly place: number; readonly words: Words }>()
const mostPooled = 4000
const longestPooled = 60

function wordsOf(shown: string, block: Block, index: number): Words {
  if (shown.length > longestPooled) return read(shown, block)
  const place = placeOf(index)
  const before = pool.get(shown)
  if (before && areAlike(before.block, block) && before.place === place) return before.words
  if (pool.size >= mostPooled) pool.clear()
  const words = read(shown, block)
  pool.set(shown, { block, place, words })
  return words
}

function read(shown: string, block: Block): Words {
  const content = zeroWidth.test(shown) ? shown.replace(zeroWidths, '') : shown
  const key = lineKey(content.includes('<') ? content.replace(tag, '') : content)
  return { text: content, key, bare: bareKey(key), isProse: isProse(block, key), verdict: undefined }
}

/** A part of a line, as a line. */
export const partOf = ({ block, index }: Line, text: string): Line => lineOf(block, index, wordsOf(text, block, index))

/** A closed sentence of some length, or one with several clauses; a teaser that breaks off in dots is none. */
function isProse({ kind }: Block, key: string): boolean {
  if (kind === 'heading' || kind === 'table' || cutOff.test(key.slice(-longestCut))) return false
  if (key.length >= shortestSentence && fullStop.test(key.slice(-4))) return true
  if (key.length < shortestProse) return false
  const end = key.slice(-3)
  const fewest = closedSentence.test(end) ? (/[！!？?]$/.test(end) ? 3 : 1) : 4
  return marksIn(key, fewest) && (fewest < 4 || comma.test(key))
}

/** Whether a key has so many marks between clauses. */
function marksIn(key: string, enough: number): boolean {
  let count = 0
  for (let at = 0; at < key.length && count < enough; at++) if (inner.has(key.charCodeAt(at))) count++
  return count === enough
}
