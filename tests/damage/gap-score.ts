import { type Document, newDocument, rawSpan } from '../../pipeline/document.ts'
import { applyEdits, type Replacement } from '../../pipeline/edit.ts'
import { encoding } from '../../pipeline/encoding/index.ts'
import { layout } from '../../pipeline/layout/index.ts'
import { offsetMap, spanAfter } from '../../pipeline/offsets.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import type { Span } from '../../pipeline/span.ts'
import { processorSeconds } from './clock.ts'
import type { Fault } from './faults.ts'
import type { DamageModel } from './model.ts'
import { invertsExactly, noScore, type Score } from './score.ts'

function runLayout(text: string): Document {
  let document = newDocument('lab', { path: '', sha256: '', runs: [] }, text)
  for (const stage of [encoding, layout]) {
    const outcome = stage.apply(document, defaultOptions)
    if (outcome.kind === 'keep') document = outcome.document
  }
  return document
}

/** Where the marks of a gap came from in the damaged text. */
function marksOf(document: Document): Span[] {
  return [...document.text.matchAll(/⟦\?⟧/g)].map(({ index }) => rawSpan(document, { start: index, end: index + 3 }))
}

const touches = (mark: Span, place: Span): boolean => mark.start <= place.end && place.start <= mark.end

/**
 * Takes characters out of `sound` and compares the places of ⟦?⟧ with theirs: missed are places without a mark, broken are marks at
 * places where nothing was lost.
 */
export function measureGaps(model: DamageModel, sound: string, seed: number): { score: Score; faults: Fault[] } {
  const damage = model.forward(sound, seed)
  const damaged = applyEdits(sound, damage)
  const started = processorSeconds()
  const document = runLayout(damaged)
  const seconds = processorSeconds() - started
  const map = offsetMap(damage)
  const places = damage.map((one) => spanAfter(map, one))
  const marks = marksOf(document)
  const faults: Fault[] = []
  const met = new Set<Span>()
  let next = 0
  damage.forEach((lost, i) => {
    const place = places[i] as Span
    while (next < marks.length && (marks[next] as Span).end < place.start) next++
    const mark = marks.slice(next, next + 2).find((one) => touches(one, place))
    if (mark) met.add(mark)
    else faults.push(missedGap(sound, lost))
  })
  for (const mark of marks) if (!met.has(mark)) faults.push(falseMark(damaged, mark))
  const broken = marks.length - met.size
  return {
    score: {
      ...noScore(),
      characters: sound.length,
      damaged: damage.length,
      missed: faults.length - broken,
      lookAlikes: marks.length,
      broken,
      bytes: Buffer.byteLength(damaged),
      seconds,
      inverts: invertsExactly(document),
    },
    faults,
  }
}

const missedGap = (sound: string, { start, end, text }: Replacement): Fault => ({
  kind: 'missed',
  at: start,
  was: sound.slice(start, end),
  shown: text,
  became: text,
  noted: false,
})

const falseMark = (damaged: string, { start, end }: Span): Fault => ({
  kind: 'broken',
  at: start,
  was: '',
  shown: damaged.slice(start, end),
  became: `⟦?⟧ at ${damaged.slice(Math.max(0, start - 8), end + 8)}`,
  noted: false,
})
