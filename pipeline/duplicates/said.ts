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

/** The sentences of all paragraphs, where one may be told twice; a key have only those that end like another one. */
export function sentencesIn(text: string, passages: readonly Passage[]): readonly Sentence[] {
  const found: Ended[] = []
  const endings = new Map<number, number>()
  for (const { block, index: passage, key } of passages) {
    if (block.kind !== 'paragraph' || key.length < enough) continue
    for (const span of sentencesOf(text, block.content)) {
      const ending = endingOf(text, span)
      endings.set(ending, (endings.get(ending) ?? 0) + 1)
      found.push({ start: span.start, end: span.end, passage, key: '', ending })
    }
  }
  return endings.size < found.length && tellTwice(text, found, endings) ? found : []
}

interface Ended extends Sentence {
  key: string
  readonly ending: number
}

/** Gives those that end like another one their key; true where two have the same. */
function tellTwice(text: string, sentences: readonly Ended[], endings: ReadonlyMap<number, number>): boolean {
  const keys = new Set<string>()
  let count = 0
  for (const sentence of sentences) {
    if (endings.get(sentence.ending) === 1) continue
    sentence.key = passageKey(text.slice(sentence.start, sentence.end))
    if (sentence.key === '') continue
    keys.add(sentence.key)
    count++
  }
  return keys.size < count
}
