import type { Span } from '../../span.ts'
import type { Clause } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import type { Topic } from '../topic.ts'
import type { Label } from './labels.ts'
import type { Names } from './names.ts'

/** A clause with the things it may be about; spans are in the block's text. */
export interface TopicClause extends Clause {
  /** Its place among the clauses of its sentence. */
  readonly index: number
  /** What was spoken of last before this clause, latest first, one a type. */
  readonly topics: readonly Topic[]
}

/** A sentence of prose, a heading or a list item, with what stands over it. */
export interface Passage {
  readonly block: PageBlock
  /** In the block's text. */
  readonly sentence: Span
  readonly clauses: readonly TopicClause[]
  /** The property that the heading or the run-in label over the sentence names. */
  readonly section: string | undefined
  /** True where a label in the sentence or before it in the block, and no heading, names the property. */
  readonly runIn: boolean
  /** True in an item of a list whose lead only says what may be: '并发症可能包括：'. */
  readonly hedged: boolean
  /** True in the title and headings. */
  readonly heading: boolean
  /** What was spoken of last before the block. */
  readonly before: readonly Topic[]
  /** What the block opens with: its run-in heading, or the heading's own text. */
  readonly label: Label | undefined
  /** Terms that the page itself shows to be such. */
  readonly names: Names
  /** What `Kept` has worked out of the sentence, by the number of the `Kept`. */
  readonly kept: unknown[]
}
