import type { Edit } from '../../pipeline/edit.ts'
import { type Difference, differencesFromConverter } from './converter.ts'
import { runEncoding } from './score.ts'

/** Rules of code points and widths, which sound text too may need; every other rule repairs damage, and must leave it alone. */
const codePointRules = new Set([
  'html-page',
  'radical-form',
  'compatibility-hanzi',
  'presentation-form',
  'combining-accent',
  'character-reference',
  'escaped-character',
  'leftover-tag',
  'letter-spacing',
  'width-latin',
  'width-marks',
  'width-stop',
  'width-line',
  'reference-mark',
  'invisible-character',
  'mark-blank',
  'doi-blank',
])

/** What the stage changed in text that has no damage. */
export interface CleanChanges {
  readonly text: string
  readonly characters: number
  /** Characters changed by each rule, the most first. */
  readonly rules: readonly (readonly [rule: string, characters: number])[]
  /** Characters changed by rules that repair damage; the conversion to Simplified is counted apart. */
  readonly repaired: number
  readonly simplified: number
  /** What the stage noticed and left. */
  readonly notes: number
  readonly samples: readonly string[]
  /** Of Traditional texts: where the conversion differs from that of opencc-js alone. */
  readonly differences?: readonly Difference[]
}

const changed = ({ start, end, text }: Edit): number => Math.max(end - start, text.length)
const isRepair = (rule: string): boolean => !codePointRules.has(rule) && rule !== 'traditional'

/** Runs the stage on a sound text and counts what it changed, by rule. */
export function changesIn(name: string, text: string, shown: number): CleanChanges {
  const document = runEncoding(text)
  const counts = new Map<string, number>()
  const samples: string[] = []
  for (const edit of document.revisions.flatMap(({ edits }) => edits)) {
    for (const rule of [edit.rule, ...(edit.via ?? [])]) counts.set(rule, (counts.get(rule) ?? 0) + changed(edit))
    if (samples.length < shown && [edit.rule, ...(edit.via ?? [])].some(isRepair)) samples.push(sampleOf(text, edit))
  }
  const rules = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const repaired = rules.reduce((sum, [rule, count]) => sum + (isRepair(rule) ? count : 0), 0)
  const simplified = counts.get('traditional') ?? 0
  const notes = document.notes.length
  const found = { text: name, characters: text.length, rules, repaired, simplified, notes, samples }
  return simplified > 0 ? { ...found, differences: differencesFromConverter(text) } : found
}

function sampleOf(text: string, { start, end, text: put, rule }: Edit): string {
  const before = text.slice(Math.max(0, start - 12), start)
  return JSON.stringify([rule, before, `${text.slice(start, end)} > ${put}`, text.slice(end, end + 12)])
}
