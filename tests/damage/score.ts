import { composeEdits } from '../../pipeline/compose.ts'
import { type Document, newDocument, type Revision } from '../../pipeline/document.ts'
import { applyEdits, type Edit, invertEdits, type Replacement } from '../../pipeline/edit.ts'
import { encoding } from '../../pipeline/encoding/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { processorSeconds } from './clock.ts'
import { type Fault, findFaults } from './faults.ts'
import type { DamageModel } from './model.ts'

/** The encoding stage on its own. */
export function runEncoding(text: string): Document {
  const outcome = encoding.apply(newDocument('lab', { path: '', sha256: '', runs: [] }, text), defaultOptions)
  if (outcome.kind === 'drop') throw new Error(`the encoding stage dropped a document: ${outcome.reason}`)
  return outcome.document
}

/** What the stage made of damaged text, in characters of the sound text. */
export interface Score {
  characters: number
  damaged: number
  missed: number
  lookAlikes: number
  broken: number
  /** Faults on which the stage left a note. */
  noted: number
  /** Damaged segments of ten hanzi and more, and how many came back whole. */
  segments: number
  exact: number
  bytes: number
  seconds: number
  /** Whether the edits lead back, and are sorted, disjoint and in range. */
  inverts: boolean
}

export const noScore = (): Score => ({
  characters: 0,
  damaged: 0,
  missed: 0,
  lookAlikes: 0,
  broken: 0,
  noted: 0,
  segments: 0,
  exact: 0,
  bytes: 0,
  seconds: 0,
  inverts: true,
})

/** The sum of two scores. */
export function addScores(a: Score, b: Score): Score {
  const sum = noScore()
  for (const key of Object.keys(sum) as (keyof Score)[]) {
    if (key === 'inverts') sum.inverts = a.inverts && b.inverts
    else sum[key] = a[key] + b[key]
  }
  return sum
}

/** True where every stage's edits stand in order, and all of them, taken back, give the raw text. */
export function invertsExactly(document: Document): boolean {
  const texts = [document.raw]
  for (const { edits } of document.revisions) {
    const before = texts.at(-1) as string
    if (!areInOrder(before, edits)) return false
    texts.push(applyEdits(before, edits))
  }
  if (texts.at(-1) !== document.text) return false
  let { text } = document
  for (let i = document.revisions.length - 1; i >= 0; i--) {
    text = applyEdits(text, invertEdits(texts[i] as string, (document.revisions[i] as Revision).edits))
  }
  return text === document.raw
}

/** True where replacements stand in order, apart from each other, and inside the text. */
export function areInOrder(text: string, edits: readonly Replacement[]): boolean {
  let at = 0
  for (const { start, end } of edits) {
    if (start < at || end < start || end > text.length) return false
    at = end
  }
  return true
}

const asEdits = (replacements: readonly Replacement[]): Edit[] =>
  replacements.map((one) => ({ ...one, rule: 'damage', stage: 'damage' }))

/** The sound text that a model starts from: laid out, and as the stage leaves it. */
export function soundText(clean: string, model: DamageModel): string {
  return runEncoding(model.layout?.(clean) ?? clean).text
}

/**
 * Damages `sound` by the model, runs the stage and compares what came out with `sound`, character by character; widths do not count
 * unless the model says so.
 * @param sound text that the stage leaves as it is
 */
export function measure(model: DamageModel, sound: string, seed: number): { score: Score; faults: Fault[] } {
  return measureDamage(model, sound, model.forward(sound, seed))
}

/** The same for two kinds of damage, the second of which meets what the first has left. */
export function measureBoth(
  first: DamageModel,
  second: DamageModel,
  sound: string,
  seed: number,
): { score: Score; faults: Fault[] } {
  const early = asEdits(first.forward(sound, seed))
  const late = asEdits(second.forward(applyEdits(sound, early), seed))
  return measureDamage(second, sound, composeEdits(early, late))
}

function measureDamage(
  model: DamageModel,
  sound: string,
  replacements: readonly Replacement[],
): { score: Score; faults: Fault[] } {
  const damaged = applyEdits(sound, replacements)
  const started = processorSeconds()
  const document = runEncoding(damaged)
  const seconds = processorSeconds() - started
  const edits = document.revisions[0]?.edits ?? []
  const left = composeEdits(asEdits(replacements), edits)
  const faults = findFaults(model, sound, replacements, left, document)
  const count = (kind: Fault['kind']) => faults.filter((fault) => fault.kind === kind).length
  return {
    score: {
      ...noScore(),
      ...countSegments(sound, replacements, faults),
      characters: sound.length,
      damaged: replacements.reduce((sum, { start, end }) => sum + Math.max(1, end - start), 0),
      missed: count('missed'),
      lookAlikes: countLookAlikes(model, sound, replacements),
      broken: count('broken'),
      noted: faults.filter((fault) => fault.noted).length,
      bytes: Buffer.byteLength(damaged),
      seconds,
      inverts: invertsExactly(document),
    },
    faults,
  }
}

const hanziRun = /[\u3400-\u9fff]/g
const leastHanzi = 10

/** The damaged segments of ten hanzi and more, and how many of them hold no fault. */
function countSegments(
  sound: string,
  damage: readonly Replacement[],
  faults: readonly Fault[],
): { segments: number; exact: number } {
  let segments = 0
  let exact = 0
  let next = 0
  for (const { start, end } of damage) {
    if (end - start < leastHanzi || (sound.slice(start, end).match(hanziRun)?.length ?? 0) < leastHanzi) continue
    segments++
    while (next < faults.length && (faults[next] as Fault).at < start) next++
    if (next >= faults.length || (faults[next] as Fault).at >= end) exact++
  }
  return { segments, exact }
}

/** How many sound characters look like what the damage puts in. */
function countLookAlikes(model: DamageModel, sound: string, damage: readonly Replacement[]): number {
  const looks = new Set(model.lookAlikes ?? damage.flatMap(({ text }) => (text.length === 1 ? [text] : [])))
  if (looks.size === 0) return sound.length - damage.reduce((sum, { start, end }) => sum + end - start, 0)
  let count = 0
  let next = 0
  for (let at = 0; at < sound.length; at++) {
    while (next < damage.length && (damage[next] as Replacement).end <= at) next++
    const hit = damage[next]
    if ((!hit || at < hit.start) && looks.has(sound.charAt(at))) count++
  }
  return count
}
