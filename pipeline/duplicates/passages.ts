import type { Block } from '../block.ts'
import { slice } from '../span.ts'
import { parseBlocks } from '../text/markdown.ts'
import { textOf, unitsOf } from '../text/utf16.ts'
import { foldKey } from './key.ts'

/** The keys of all passages of a text, a line each but for empty ones: what the text says. */
export interface Said {
  readonly text: string
  readonly units: Uint16Array
}

/** A block as repeats are looked for. */
export interface Passage {
  readonly block: Block
  readonly index: number
  /** The content without Markdown marks. */
  readonly text: string
  readonly key: string
  readonly said: Said
  /** Where its key stands in `said`. */
  readonly start: number
  /** Which article of the file: 0, 1 … */
  readonly article: number
  /** Number of the chain of headings it stands under; equal chains of words have equal numbers. */
  readonly chain: number
}

/** Gives each chain of headings a number: two sections under headings of the same words have the same one. */
class Chains {
  now = 0
  private readonly numbers = new Map<string, number>()
  private open: { level: number; outer: number }[] = []

  /** Leaves the sections that a heading of this level ends. */
  close(level: number): void {
    for (let last = this.open.at(-1); last && last.level >= level; last = this.open.at(-1)) {
      this.now = last.outer
      this.open.pop()
    }
  }

  enter(level: number, key: string): void {
    this.open.push({ level, outer: this.now })
    const name = `${this.now} ${key}`
    const known = this.numbers.get(name) ?? this.numbers.size + 1
    this.numbers.set(name, known)
    this.now = known
  }
}

/** The articles of a statute are sections without headings. */
const statute = /^第[一二三四五六七八九十百千零〇\d]{1,8}条/
const statuteLevel = 7

let latest: { readonly text: string; readonly passages: readonly Passage[] } = { text: '', passages: [] }

/** The blocks of a Markdown text as passages. The rules of the stage read the same text, so the last one is kept. */
export function passagesOf(text: string): readonly Passage[] {
  if (latest.text === text) return latest.passages
  const blocks = parseBlocks(text)
  const { said, ends } = readKeys(text, blocks)
  const chains = new Chains()
  let article = 0
  let start = 0
  const passages = blocks.map((block, index): Passage => {
    const content = slice(text, block.content)
    const end = ends[index] as number
    const key = said.text.slice(start, end)
    if (block.kind === 'separator') {
      article++
      chains.close(0)
    }
    const level = block.level ?? (statute.test(content) ? statuteLevel : 0)
    if (level > 0) chains.close(level)
    const passage = { block, index, text: content, key, said, start, article, chain: chains.now }
    if (level > 0) chains.enter(level, key)
    start = end > start ? end + 1 : end
    return passage
  })
  latest = { text, passages }
  return passages
}

const lineFeed = 10

/** The keys of the blocks, and where each ends; a separator says nothing. */
function readKeys(text: string, blocks: readonly Block[]): { said: Said; ends: Uint32Array } {
  const units = unitsOf(text)
  const ends = new Uint32Array(blocks.length)
  let start = 0
  blocks.forEach(({ kind, content }, index) => {
    // A key is no longer than its block: it can be written where the text has been read.
    const end = kind === 'separator' ? start : foldKey(units, content.start, content.end, units, start)
    ends[index] = end
    if (end > start) units[end] = lineFeed
    start = end > start ? end + 1 : end
  })
  const keys = units.slice(0, Math.max(0, start - 1))
  return { said: { text: textOf(keys), units: keys }, ends }
}
