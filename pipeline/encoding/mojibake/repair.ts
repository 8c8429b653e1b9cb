import type { Replacement } from '../../edit.ts'
import type { Remark } from '../../rule.ts'
import type { Span } from '../../span.ts'
import { costOfText } from './costs.ts'
import { longest, nextSuspect, thickness } from './scan.ts'
import { search } from './search.ts'
import { gap, type Step } from './step.ts'

/** Restored text stands in edits of about a clause. */
const clauseEnd = /[，。；！？：、\n]$/
const longestEdit = 40

/** A stretch of edits side by side, unchanged ASCII between them left out. */
interface Restored extends Span {
  readonly edits: readonly Replacement[]
  readonly before: string
  readonly after: string
}

/** What may be left unchanged between two edits of one stretch. */
const between = /^[\x20-\x7e]{0,40}$/

function restoredOf(text: string, edits: readonly Replacement[]): Restored[] {
  const groups: Replacement[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1)
    if (last && between.test(text.slice(last.end, edit.start))) groups.at(-1)?.push(edit)
    else groups.push([edit])
  }
  return groups.map((group) => {
    const [start, end] = [(group[0] as Replacement).start, (group.at(-1) as Replacement).end]
    let at = start
    let after = ''
    for (const edit of group) {
      after += text.slice(at, edit.start) + edit.text
      at = edit.end
    }
    return { start, end, edits: group, before: text.slice(start, end), after }
  })
}

/** Sound text costs less than this a character. */
const implausible = 9.5
/** Of the restored characters at most this share may be lost. */
const lostAtMost = 0.25
const leastGain = { first: 9, met: 4, fromHanzi: 20, control: 3 }
/** Bytes that fit nearly anything prove nothing by a word or two. */
const leastHanzi = { first: 4, met: 2 }
const hanzi = /[\u3040-\u30ff\u4e00-\u9fff]/

/** Why a reading is not taken, if it is not. */
function doubtOf(restored: Restored, text: string, steps: readonly Step[], isMet: boolean): string | undefined {
  const { before, after } = restored
  const parts = after.split(gap)
  const kept = parts.join('')
  const cost = costOfText(kept)
  const lost = parts.length - 1
  if (lost > lostAtMost * (kept.length + lost)) return 'too many of its bytes are lost'
  if (cost > implausible * kept.length && kept !== '\ufffd') return 'it reads no better'
  const gain = costOfText(before) - cost
  if (steps.every((step) => step.keepsLatin)) {
    if (hanzi.test(text)) return 'it stands in Chinese text'
    return gain < leastGain.control ? 'it gains little' : undefined
  }
  return doubtOfProof(
    restored,
    text,
    gain,
    steps.some((step) => step.isProved),
    isMet,
  )
}

function doubtOfProof(
  { before, after }: Restored,
  text: string,
  gain: number,
  isProved: boolean,
  isMet: boolean,
): string | undefined {
  const state = isMet ? 'met' : 'first'
  if (gain < leastGain[!isMet && hanzi.test(before) ? 'fromHanzi' : state]) return 'it gains little'
  if (!isMet && isLone(before, after) && hasIntact(text, before)) return 'other characters beside it are intact'
  return isProved || countHanzi(after) >= leastHanzi[state] ? undefined : 'it is short'
}

function countHanzi(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (hanzi.test(text.charAt(at))) count++
  return count
}

/** One letter of Latin script out of two characters. */
const isLone = (before: string, after: string): boolean => before.length === 2 && /^[\u00c0-\u024f]$/.test(after)

/** The same damage would have touched every character beyond ASCII. */
const hasIntact = (text: string, without: string): boolean => /[\u0100-\uffff]/.test(text.replace(without, ''))

function* mergeUnits(edits: readonly Replacement[]): Generator<Replacement> {
  let open: Replacement | undefined
  for (const edit of edits) {
    if (open && open.end === edit.start && open.text.length < longestEdit && !clauseEnd.test(open.text)) {
      open = { start: open.start, end: edit.end, text: open.text + edit.text }
      continue
    }
    if (open) yield open
    open = edit
  }
  if (open) yield open
}

interface Found {
  /** What of the text was read; a part of a very long line ends where a character does. */
  readonly span: Span
  readonly part: string
  readonly steps: readonly Step[]
  readonly accepted: readonly Restored[]
  readonly doubtful: readonly (readonly [restored: Restored, doubt: string])[]
}

function readSpan(text: string, span: Span, met: ReadonlySet<Step>): Found {
  const whole = text.slice(span.start, span.end)
  const { edits: all, steps } = search(whole, met)
  const cut = span.end - span.start < longest ? whole.length : cutAt(all)
  const part = whole.slice(0, cut)
  const edits = all.filter(({ end }) => end <= cut)
  const accepted: Restored[] = []
  const doubtful: [Restored, string][] = []
  const isMet = steps.some((step) => met.has(step))
  for (const restored of restoredOf(part, edits)) {
    const doubt = doubtOf(restored, part, steps, isMet)
    if (doubt) doubtful.push([restored, doubt])
    else accepted.push(restored)
  }
  return { span: { start: span.start, end: span.start + cut }, part, steps, accepted, doubtful }
}

/** At a cut the last characters may be halves: up to so many units before it are left to the next part. */
const unsettled = 64

function cutAt(edits: readonly Replacement[]): number {
  const settled = edits.findLast(({ end }) => end <= longest - unsettled)
  return settled && settled.end > longest / 2 ? settled.end : longest
}

function readAll(text: string, enough: number, met: ReadonlySet<Step>): Found[] {
  const found: Found[] = []
  for (let at = 0; ; ) {
    const span = nextSuspect(text, at, enough)
    if (!span) return found
    const read = readSpan(text, span, met)
    found.push(read)
    at = read.span.end
  }
}

/** What the certain repairs of a text must gain together for it to be full of that damage. */
const certainGain = 40

function stepsMet(found: readonly Found[]): Set<Step> {
  const gains = new Map<Step, number>()
  for (const { steps, accepted } of found)
    for (const step of steps)
      for (const { before, after } of accepted)
        gains.set(step, (gains.get(step) ?? 0) + costOfText(before) - costOfText(after))
  return new Set([...gains].filter(([, gain]) => gain >= certainGain).map(([step]) => step))
}

/** Restores what was read in a wrong code page, and says where that is doubtful. */
export function* repairMojibake(text: string): Generator<Replacement | Remark> {
  let found = readAll(text, thickness.first, new Set())
  const met = stepsMet(found)
  // Where damage is certain in one place, less proves it in others.
  if (met.size > 0) found = readAll(text, thickness.met, met)
  for (const { span, part, steps, accepted, doubtful } of found) {
    for (const restored of accepted)
      for (const { start, end, text: put } of mergeUnits(restored.edits))
        yield { start: span.start + start, end: span.start + end, text: put }
    const names = steps.map((step) => step.name).join(', ')
    for (const [{ start, end }, doubt] of doubtful) {
      const message = `may be ${names}; left, as ${doubt}`
      yield { start: span.start + start, end: span.start + end, code: 'mojibake-doubtful', message }
    }
  }
}
