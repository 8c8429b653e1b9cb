import type { Span } from '../span.ts'
import { fnv1a } from '../text/hash.ts'
import { sentencesOf } from '../text/sentences.ts'
import { textOf, unitsOf } from '../text/utf16.ts'
import { foldKey } from './key.ts'
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

/** The sentences of all paragraphs, where one may be told twice; a key have only those that may be. */
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

/** Gives those that end like another one and have its key their key; false where there are none. */
function tellTwice(text: string, sentences: readonly Ended[], endings: ReadonlyMap<number, number>): boolean {
  const units = unitsOf(text)
  const told = sentences.filter(({ ending }) => endings.get(ending) !== 1)
  // A key is no longer than its sentence: it is written over it.
  const keys = told.map(({ start, end }) => units.subarray(start, foldKey(units, start, end, units, start)))
  const hashes = keys.map(hashOf)
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  if (counts.size === told.length) return false
  for (const [i, sentence] of told.entries())
    if (counts.get(hashes[i] as number) !== 1) sentence.key = textOf(keys[i] as Uint16Array)
  return true
}

/** FNV-1a over units, in 32 bits. */
function hashOf(units: Uint16Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < units.length; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193)
  return hash
}
