import type { Reason, Replacement } from './edit.ts'
import type { Span } from './span.ts'

/**
 * - `paragraph`, `heading` (with `level`), `item` (a list item)
 * - `table`: its rows are cells; the rule row is not among them
 * - `separator`: the line `---` between two articles
 */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'table' | 'separator'

/**
 * What a paragraph or an item is to the article round it, where its form and its place tell.
 * - `caption` of a table or figure, `reference`: an entry of the list of references
 * - `question` and `answer`: the turns of a talk
 * - `authors`, `affiliation`, `abstract`, `keywords` at an article's head
 * - `running`: a journal's line with its year, volume, issue or pages
 * - `imprint`: what a journal says of an article beside its text: date of receipt, DOI, fund, whom to write to
 */
export type BlockRole =
  | 'caption'
  | 'reference'
  | 'question'
  | 'answer'
  | 'authors'
  | 'affiliation'
  | 'abstract'
  | 'keywords'
  | 'running'
  | 'imprint'

/** A span of the document's text; `start` and `end` take in the Markdown marks. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a paragraph or an item that is more than text. */
  readonly role?: BlockRole
  /** The text without Markdown marks. For a table: from its first cell to its last. */
  readonly content: Span
  /** 1 to 6, of a heading. */
  readonly level?: number
  /** The number before the dot, of a numbered item. */
  readonly ordinal?: number
  /** The cells of a table by row, header first. */
  readonly rows?: readonly (readonly Span[])[]
}

/** A block's kind with its level or role, for people to read: heading 2, paragraph (caption). */
export const nameBlock = ({ kind, level, role }: Block): string =>
  kind + (level === undefined ? '' : ` ${level}`) + (role === undefined ? '' : ` (${role})`)

/** The block with every span moved by `move`; undefined where nothing of its content is left. */
export function moveBlock(block: Block, move: (span: Span) => Span): Block | undefined {
  const content = move(block.content)
  if (content.start === content.end) return undefined
  const rows = block.rows?.map((cells) => cells.map(move))
  return { ...block, ...move(block), content, ...(rows && { rows }) }
}

/**
 * Removals of whole blocks together with the blank lines they leave behind, so that what stays is parted as before.
 * @param blocks all blocks of the text, in order
 * @param reasons the reason of each block that goes
 * @param length length of the text, in UTF-16 units
 */
export function removeBlocks(
  blocks: readonly Block[],
  reasons: ReadonlyMap<Block, Reason>,
  length: number,
): Replacement[] {
  const removals: Replacement[] = []
  let index = 0
  while (index < blocks.length) {
    let next = index
    while (next < blocks.length && reasons.has(blocks[next] as Block)) next++
    if (next > index) for (const removal of removeRun(blocks, index, next, reasons, length)) removals.push(removal)
    index = Math.max(next, index + 1)
  }
  return removals
}

function removeRun(
  blocks: readonly Block[],
  first: number,
  next: number,
  reasons: ReadonlyMap<Block, Reason>,
  length: number,
): Replacement[] {
  const previous = blocks[first - 1]
  const following = blocks[next]
  const run = blocks.slice(first, next)
  const gapBefore = previous ? (run[0] as Block).start - previous.end : 0
  const gapAfter = following ? following.start - (run.at(-1) as Block).end : 0
  // The wider of the two gaps stays: a list and a paragraph stay parted by their blank line.
  const keepsBefore = !previous || (following !== undefined && gapBefore >= gapAfter)
  return run.map((block, i) => {
    const reason = reasons.get(block) as Reason
    const start = keepsBefore ? block.start : (blocks[first + i - 1] as Block).end
    const end = keepsBefore ? (blocks[first + i + 1]?.start ?? length) : block.end
    return { start, end, text: '', reason }
  })
}
