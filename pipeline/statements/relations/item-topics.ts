import type { PageBlock } from '../page.ts'
import type { Topic } from '../topic.ts'
import { itemMark, longestHead } from './inline-items.ts'
import { sectionOf } from './sections.ts'

/** Items of one kind of mark, and what was spoken of where the first of them began. */
interface Series {
  readonly kind: string
  readonly topics: readonly Topic[]
}

/** What is spoken of where items begin: what one item names does not hold for the next. */
export class ItemTopics {
  /** The items inside the paragraph at hand. */
  private stack: Series[] = []
  /** The items that are blocks of their own, under one heading. */
  private readonly series: Series[] = []
  /** The item right before the block at hand. */
  private last: Opening | undefined
  /** What a numbered line of its own names, '2、肘内翻：': the paragraphs behind it are about that. */
  private line: Topic | undefined

  /** What a block stands under: what its line names, then its headings, then what was spoken of. */
  inForce(headed: readonly Topic[], opening: readonly Topic[]): readonly Topic[] {
    const { line } = this
    const over = line ? [line, ...headed.filter(({ type }) => type !== line.type)] : headed
    return [...over, ...opening.filter(({ type }) => !over.some((one) => one.type === type))]
  }

  /** @param line the first that is spoken of behind a line of nothing but a name */
  openLine(line: Topic | undefined): void {
    this.line = line
  }

  /** The topics with which a block opens. */
  open(block: PageBlock, topics: readonly Topic[]): readonly Topic[] {
    this.stack = []
    if (block.block.kind === 'heading') this.series.length = 0
    const opening = openingOf(block)
    if (opening || block.block.kind === 'heading') this.line = undefined
    const before = this.last
    this.last = opening && { ...opening, length: (before?.kind === opening.kind ? before.length : 0) + 1 }
    if (!opening)
      return before && isOver(before) ? withIllness(before.kind, this.endOf(before.kind, topics), topics) : topics
    // Number one begins another list, a dash behind something else too.
    if (opening.begins || (opening.kind === 'dash' && before?.kind !== 'dash')) this.endOf(opening.kind, topics)
    return withIllness(opening.kind, begun(this.series, opening.kind, topics), topics)
  }

  /** The topics with which an item of the given kind begins; `topics` are those in force where its mark stands. */
  begin(kind: string, topics: readonly Topic[]): readonly Topic[] {
    return begun(this.stack, kind, topics)
  }

  /** Ends the items of a kind and those inside them. @returns what was spoken of before */
  private endOf(kind: string, topics: readonly Topic[]): readonly Topic[] {
    const at = this.series.findIndex((one) => one.kind === kind)
    return at < 0 ? topics : (this.series.splice(at)[0]?.topics ?? topics)
  }
}

interface Opening {
  readonly kind: string
  /** It is the first by its number. */
  readonly begins: boolean
  /** Nothing but a name, of which the next paragraph tells. */
  readonly bare: boolean
  /** How many of its kind follow each other up to it. */
  readonly length: number
}

const isFirst = /^[（(]?(?:1(?!\d)|一(?![二三四五六七八九十])|①)/
const labelled = /^([^，。；：！？、（(\s]{2,16})[：:](?=.)/

/** How a block is marked as one of several: by a dash or number, or by a name and a colon that is no section's. */
function openingOf({ text, block }: PageBlock): Opening | undefined {
  const bare = text.length <= longestHead && !/[，。；：:]/.test(text)
  if (block.kind === 'item')
    return block.ordinal === undefined
      ? { kind: 'dash', begins: false, bare, length: 1 }
      : { kind: 'plain', begins: block.ordinal === 1, bare, length: 1 }
  if (block.kind !== 'paragraph') return undefined
  const mark = itemMark(text, { start: 0, end: text.length })
  if (mark) return { kind: mark.kind, begins: isFirst.test(text), bare, length: 1 }
  const label = labelled.exec(text.slice(0, longestHead + 2))?.[1]
  return label === undefined || sectionOf(label) !== undefined
    ? undefined
    : { kind: 'labelled', begins: false, bare: false, length: 1 }
}

/** Whether a paragraph without a mark is no more of the items: behind a number the text of an item may go on. */
const isOver = ({ kind, bare, length }: Opening): boolean =>
  !bare && (kind === 'dash' || (kind === 'labelled' && length > 1))

const isIllness = ({ type }: Topic): boolean => type === 'disease' || type === 'symptom'

/** Where nothing was spoken of before the first item, numbered ones tell of one illness in turn. */
const withIllness = (kind: string, first: readonly Topic[], topics: readonly Topic[]): readonly Topic[] =>
  first.length > 0 || kind === 'dash' ? first : topics.filter(isIllness)

/** The topics with which the first item of the kind began; what was begun inside it is over. */
function begun(stack: Series[], kind: string, topics: readonly Topic[]): readonly Topic[] {
  const at = stack.findIndex((one) => one.kind === kind)
  if (at < 0) stack.push({ kind, topics })
  else stack.length = at + 1
  return at < 0 ? topics : (stack[at]?.topics ?? topics)
}
