import type { Span } from '../span.ts'
import { fnv1a } from '../text/hash.ts'
import { sentencesOf } from '../text/sentences.ts'
import { passageKey } from './key.ts'
import type { Passage } from './passages.ts'

/** So many characters, said before, are a repeat; shorter paragraphs are not parted. */
export const enough = 30

export interface Sentence extends Span {
  readonly key: string
  /** The passage it stands in, by index. */
  readonly passage: number
}

/** So many characters before its closing marks tell a sentence that may recur. */
const endingLength = 8
const closing = '。！？!?.”’」』）)】]"；;'

/** A hash of how the sentence ends. */
function endingOf(text: string, { start, end }: Span): number {
  let at = end
  while (at > start && closing.includes(text[at - 1] as string)) at--
  return fnv1a(text, Math.max(start, at - endingLength), at)
}

/** The sentences of all paragraphs; a key have only those that end like another one. */
export function sentencesIn(text: string, passages: readonly Passage[]): Sentence[] {
  const endings = new Map<number, number>()
  const found: (Span & { passage: number; ending: number })[] = []
  for (const { block, index, key } of passages) {
    if (block.kind !== 'paragraph' || key.length < enough) continue
    for (const { start, end } of sentencesOf(text, block.content)) {
      const ending = endingOf(text, { start, end })
      endings.set(ending, (endings.get(ending) ?? 0) + 1)
      found.push({ start, end, passage: index, ending })
    }
  }
  if (endings.size === found.length) return []
  return found.map(({ ending, ...sentence }) => ({
    ...sentence,
    key: endings.get(ending) === 1 ? '' : passageKey(text.slice(sentence.start, sentence.end)),
  }))
}
