import type { Span } from '../span.ts'
import { leadingCount } from '../text/ordered.ts'
import { QuickPattern } from '../text/quick.ts'
import { sentencesOf } from '../text/sentences.ts'
import { Kept, type PageBlock } from './page.ts'
import { findQuantities, type Quantity } from './quantity.ts'

const sentences = new Kept(({ text }) => sentencesOf(text))
const digit = new QuickPattern(/[\d一二三四五六七八九十百千万两半]/)
const numbers = new Kept(({ text }) => (digit.test(text) ? findQuantities(text, { unitless: true }) : []))
const withUnit = new Kept((block) => numbers.of(block).filter(({ value }) => value.unit !== undefined))

/** The sentences of a block's text; split once for all rules that read the block. */
export const sentencesIn = (block: PageBlock): readonly Span[] => sentences.of(block)

/** The quantities of a block's text, those without a unit among them; found once for all rules that read the block. */
export const numbersIn = (block: PageBlock): readonly Quantity[] => numbers.of(block)

/** The quantities of a block's text that have a unit. */
export const quantitiesIn = (block: PageBlock): readonly Quantity[] => withUnit.of(block)

/** The things, in the order of the text, that stand wholly in a span; found without a look at all the others. */
export function within<T extends { readonly span: Span }>(things: readonly T[], { start, end }: Span): T[] {
  let at = leadingCount(things, ({ span }) => span.start < start)
  const own: T[] = []
  for (let thing = things[at]; thing && thing.span.end <= end; thing = things[++at]) own.push(thing)
  return own
}

/** What stands in each sentence, for things in the order of the text that stand wholly in one sentence. */
export function* bySentence<T extends { readonly span: Span }>(
  sentences: readonly Span[],
  things: readonly T[],
): Generator<readonly [Span, readonly T[]]> {
  let next = 0
  for (const sentence of sentences) {
    const own: T[] = []
    while (next < things.length && (things[next] as T).span.start < sentence.end) own.push(things[next++] as T)
    yield [sentence, own]
  }
}
