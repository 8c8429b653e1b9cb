import type { Block } from '../block.ts'
import type { Document } from '../document.ts'
import type { Span } from '../span.ts'
import { parseBlocks } from '../text/markdown.ts'
import { leadingCount } from '../text/ordered.ts'
import { leafletRows } from './leaflet/rows.ts'

/** A block of content with what stands above it. */
export interface PageBlock {
  readonly block: Block
  /** The block's content without Markdown marks; offsets in it plus `block.content.start` are offsets in the page's text. */
  readonly text: string
  /** 1 for the first article of the file. */
  readonly article: number
  /** The headings that this block stands under, outermost first. */
  readonly headings: readonly PageBlock[]
  /** What `Kept` has worked out of the block, by the number of the `Kept`. */
  readonly kept: unknown[]
}

/** The place of a block among the page's blocks, by binary search. */
export const indexOfBlock = ({ blocks }: Pick<Page, 'blocks'>, { block }: PageBlock): number =>
  leadingCount(blocks, (one) => one.block.start < block.start)

let kinds = 0

/** What is kept where `undefined` was worked out. */
const nothing = Symbol()

/** What something can be kept with: a page, a block, a sentence of prose. */
interface Keeper {
  readonly kept: unknown[]
}

/**
 * Something that several rules need of a block, a sentence or the page: worked out when it is first asked for and kept with it. A
 * weak map of all pages would hold on to each of them until the garbage collector's long round. Made once, with its module.
 */
export class Kept<T, Of extends Keeper = PageBlock> {
  private readonly kind = kinds++
  private readonly make: (of: Of) => T

  /** @param make a pure function */
  constructor(make: (of: Of) => T) {
    this.make = make
  }

  of(thing: Of): T {
    const held = thing.kept[this.kind]
    if (held !== undefined) return (held === nothing ? undefined : held) as T
    const value = this.make(thing)
    thing.kept[this.kind] = value === undefined ? nothing : value
    return value
  }
}

/** What statement rules read: the cleaned text, its blocks, and what stands over each of them. */
export interface Page {
  readonly text: string
  readonly blocks: readonly PageBlock[]
  /** As the block's. */
  readonly kept: unknown[]
}

/** The page of a document whose blocks are set. */
export function pageOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Page {
  const made: PageBlock[] = []
  let article = 1
  let headings: PageBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'separator') {
      article++
      headings = []
      continue
    }
    const level = block.level
    if (level !== undefined) headings = headings.filter((above) => (above.block.level ?? 0) < level)
    const page = { block, text: text.slice(block.content.start, block.content.end), article, headings, kept: [] }
    made.push(page)
    if (block.kind === 'table') made.push(...rowsOf(page, text))
    if (level !== undefined) headings = [...headings, page]
  }
  return { text, blocks: made, kept: [] }
}

/** The rows of a leaflet in a table, each as a paragraph that opens with the name of its section. */
const rowsOf = ({ block, article, headings }: PageBlock, text: string): PageBlock[] =>
  leafletRows(block, text).map((content) => ({
    block: { kind: 'paragraph', start: content.start, end: content.end, content },
    text: text.slice(content.start, content.end),
    article,
    headings,
    kept: [],
  }))

/** The page of a piece of cleaned Markdown; for examples and tests. */
export function pageOfMarkdown(text: string): Page {
  return pageOf({ text, blocks: parseBlocks(text) })
}

/** A span of a block's text as a span of the page's text. */
export function inPage({ block }: PageBlock, { start, end }: Span): Span {
  return { start: start + block.content.start, end: end + block.content.start }
}
