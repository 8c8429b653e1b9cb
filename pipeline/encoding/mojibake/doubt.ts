import type { Replacement } from '../../edit.ts'
import { costOfText, kindOf } from './costs.ts'
import { namesOf, type Restored } from './restored.ts'
import { gap, type Step } from './step.ts'

/** Sound text costs less than this a character; where the bytes prove nothing, it must cost less still. */
const implausible = { proved: 9.5, loose: 8.4, short: 12, overwhelming: 11.5 }
/** Of the restored characters at most this share may be lost: garbled twice by a program that replaces what it cannot read, two in five are. */
const lostAtMost = { proved: 0.5, loose: 0.25 }
/** What a stretch must gain; hanzi that are rare have their place in sound text too. */
const leastGain = { first: 9, met: 4, fromHanzi: 20, loose: 25, control: 3, overwhelming: 80 }
/** Bytes that fit nearly anything prove nothing by a word or two: so many different hanzi there must be. */
const leastHanzi = { first: 5, met: 2 }
const hanzi = /[\u3040-\u30ff\u4e00-\u9fff]/
const chinese = /[\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]/

/** The doubt about a reading that nothing speaks for; rare words are no damage. */
export const nothing = 'nothing speaks for it'

/** What speaks for a reading. */
interface Evidence {
  readonly gain: number
  /** Per character. */
  readonly cost: number
  readonly hanzi: number
}

/** The evidence of a stretch as a whole. */
function weighWhole({ before, start }: Restored, kept: string, text: string): Evidence {
  const kind = start > 0 ? kindOf(text.charCodeAt(start - 1)) : 0
  const cost = costOfText(kept, kind)
  return { gain: costOfText(before, kind) - cost, cost: cost / Math.max(1, kept.length), hanzi: 0 }
}

/** The evidence of single characters: where bytes fit nearly anything, what happens again and again counts once. */
function weighOnce(edits: readonly Replacement[], before: (edit: Replacement) => string): Evidence {
  const seen = new Set<string>()
  const characters = new Set<string>()
  let [gain, cost, length] = [0, 0, 0]
  for (const edit of edits) {
    const was = before(edit)
    const key = `${was} ${edit.text}`
    if (seen.has(key)) continue
    seen.add(key)
    const put = edit.text.replaceAll(gap, '')
    const costs = costOfText(put)
    gain += costOfText(was) - costs
    cost += costs
    length += put.length
    for (const one of put) if (hanzi.test(one)) characters.add(one)
  }
  return { gain, cost: cost / Math.max(1, length), hanzi: characters.size }
}

/**
 * Why a reading is not taken, if it is not.
 * @param text what `restored` has its offsets in
 * @param steps the kinds of damage that were met in `text`
 * @param isMet whether the same damage is certain elsewhere
 */
export function doubtOf(restored: Restored, text: string, steps: readonly Step[], isMet: boolean): string | undefined {
  const { before, after } = restored
  const kept = after.replaceAll(gap, '')
  const sure = new Set(steps.filter((step) => step.isProved || step.keepsLatin).map(({ name }) => name))
  const isProved = restored.edits.every((edit) => namesOf(edit).some((name) => sure.has(name)))
  if (isLost(after.length, kept.length, isProved)) return 'too many of its bytes are lost'
  const evidence = isProved
    ? weighWhole(restored, kept, text)
    : weighOnce(restored.edits, ({ start, end }) => text.slice(start, end))
  if (readsBadly(evidence, kept, isProved, isMet)) return isProved ? 'it reads no better' : nothing
  if (steps.every((step) => step.keepsLatin || !restored.names.has(step.name))) {
    if (hanzi.test(text)) return 'it stands in Chinese text'
    return evidence.gain < leastGain.control ? 'it gains little' : undefined
  }
  // Many a hanzi has the bytes of one accented letter.
  if (hanzi.test(before) && !chinese.test(after)) return evidence.gain < leastGain.loose ? nothing : undefined
  if (isMet) return doubtWhereMet(evidence, isProved)
  return doubtAtFirst(restored, text, evidence, isProved)
}

/** Whether gaps make up too much of what was restored. */
function isLost(length: number, kept: number, isProved: boolean): boolean {
  const lost = (length - kept) / gap.length
  return lost > lostAtMost[isProved ? 'proved' : 'loose'] * (kept + lost)
}

function readsBadly({ cost, gain }: Evidence, kept: string, isProved: boolean, isMet: boolean): boolean {
  if (kept === '\ufffd') return false
  return cost > (isProved && gain > leastGain.overwhelming ? implausible.overwhelming : limitOf(kept, isProved, isMet))
}

function limitOf(kept: string, isProved: boolean, isMet: boolean): number {
  if (isProved && kept.length < 3) return implausible.short
  return implausible[isProved || isMet ? 'proved' : 'loose']
}

function doubtAtFirst(
  restored: Restored,
  text: string,
  { gain, hanzi: count }: Evidence,
  isProved: boolean,
): string | undefined {
  if (isLone(restored) && hasIntact(text, restored)) return 'other characters beside it are intact'
  if (restored.after.length < few && touchesUnread(text, restored)) return 'what it touches cannot be read'
  const least = hanzi.test(restored.before) ? leastGain.fromHanzi : leastGain.first
  if (gain < (isProved ? least : leastGain.loose)) return 'it gains little'
  return isProved || count >= leastHanzi.first ? undefined : 'it is short'
}

function doubtWhereMet({ gain, hanzi: count }: Evidence, isProved: boolean): string | undefined {
  if (gain < leastGain.met) return 'it gains little'
  return isProved || count >= leastHanzi.met || gain >= leastGain.first ? undefined : 'it is short'
}

/** One letter of Latin script out of two characters. */
const isLone = ({ before, after }: Restored): boolean => before.length === 2 && /^[\u00c0-\u024f]$/.test(after)

/** The same damage would have touched every character beyond ASCII. */
const hasIntact = (text: string, { start, end }: Restored): boolean =>
  /[\u0100-\uffff]/.test(text.slice(0, start)) || /[\u0100-\uffff]/.test(text.slice(end))

/** Of a long garble, a character or two can always be read. */
const few = 3
const unread = /[\u0080-\u00a9\u00ab-\u00b9\u00bb-\u00bf\u20ac\u2122]/
const touchesUnread = (text: string, { start, end }: Restored): boolean =>
  unread.test(text.charAt(start - 1)) || unread.test(text.charAt(end))
