import { matchesOf } from '../text/matches.ts'
import { Prefilter } from '../text/prefilter.ts'
import { Kept, type Page, type PageBlock } from './page.ts'

const prefilter = new Prefilter()

/** For each sought pattern 1 where it may match in the block's text; found for all of them in one pass. */
const mayMatch = new Kept(({ text }) => {
  const may = new Uint8Array(prefilter.size)
  for (const id of prefilter.scan(text, 0, text.length)) may[id] = 1
  return may
})

/**
 * A pattern that a rule looks for in the text of every block: `in` tells at next to no cost where it cannot match. Made once,
 * with the module that looks for it.
 */
export class Sought {
  readonly pattern: RegExp
  private readonly id: number

  constructor(pattern: RegExp) {
    this.pattern = pattern
    this.id = prefilter.idOf(pattern)
  }

  /** Whether the pattern may match in the block's text; false only where it cannot. */
  in(block: PageBlock): boolean {
    return mayMatch.of(block)[this.id] !== 0
  }

  /** The blocks of a page in which the pattern may match: all that a rule has to look at that looks for nothing else. */
  blocks({ blocks }: Pick<Page, 'blocks'>): PageBlock[] {
    return blocks.filter((block) => this.in(block))
  }

  /** Whether it does match there. */
  test(block: PageBlock): boolean {
    this.pattern.lastIndex = 0
    return this.in(block) && this.pattern.test(block.text)
  }

  /** The first match in the block's text. */
  exec(block: PageBlock): RegExpExecArray | null {
    this.pattern.lastIndex = 0
    return this.in(block) ? this.pattern.exec(block.text) : null
  }

  /** All matches of a global pattern in the block's text. */
  matches(block: PageBlock): readonly RegExpExecArray[] {
    return this.in(block) ? matchesOf(this.pattern, block.text) : []
  }
}
