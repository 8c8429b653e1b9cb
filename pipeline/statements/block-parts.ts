import type { Span } from '../span.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { PageBlock } from './page.ts'
import { findQuantities, type Quantity } from './quantity.ts'

interface Parts {
  sentences?: readonly Span[]
  quantities?: readonly Quantity[]
  withUnit?: readonly Quantity[]
}

const known = new WeakMap<PageBlock, Parts>()

function partsOf(block: PageBlock): Parts {
  const parts = known.get(block) ?? {}
  known.set(block, parts)
  return parts
}

/** The sentences of a block's text; split once for all rules that read the block. */
export function sentencesIn(block: PageBlock): readonly Span[] {
  const parts = partsOf(block)
  parts.sentences ??= sentencesOf(block.text)
  return parts.sentences
}

/** The quantities of a block's text, those without a unit among them; found once for all rules that read the block. */
export function numbersIn(block: PageBlock): readonly Quantity[] {
  const parts = partsOf(block)
  parts.quantities ??= /[\d一二三四五六七八九十百千万两半]/.test(block.text)
    ? findQuantities(block.text, { unitless: true })
    : []
  return parts.quantities
}

/** The quantities of a block's text that have a unit. */
export function quantitiesIn(block: PageBlock): readonly Quantity[] {
  const parts = partsOf(block)
  parts.withUnit ??= numbersIn(block).filter(({ value }) => value.unit !== undefined)
  return parts.withUnit
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
