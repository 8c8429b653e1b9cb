import { badCost } from './codes.ts'
import { halvesPerBit, rarities } from './rarity.ts'
import type { Score } from './score.ts'
import { utf8Step } from './utf8.ts'

/** What a code cut by the end of the file costs. */
const cutCost = 14 * halvesPerBit
/** Letters of two scripts hardly stand side by side. */
const scriptCost = 6 * halvesPerBit
const astralCost = 18 * halvesPerBit
const emojiCost = 12 * halvesPerBit
/** A code point of a plane in which hardly anything is assigned. */
const emptyPlaneCost = 40 * halvesPerBit

/** The score of bytes read as UTF-8. */
export function scoreUtf8(bytes: Uint8Array, start: number, end: number): Score {
  const rarity = rarities('any')
  let ascii = 0
  let cost = 0
  let count = 0
  let script = 0
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      ascii += rarity[byte] as number
      script = 0
      at++
      continue
    }
    const step = utf8Step(bytes, at)
    const before = script
    script = step === 2 ? scriptOf(byte) : 0
    cost += utf8Cost(bytes, at, step, rarity) + (before * script !== 0 && before !== script ? scriptCost : 0)
    count += Math.abs(step)
    at += Math.abs(step)
  }
  return { total: ascii + cost, cost, bytes: count }
}

/** The script of a letter of two bytes by its first byte: Latin, phonetic, Greek and so on; 0 for signs. */
function scriptOf(lead: number): number {
  if (lead === 0xc2) return 0
  if (lead < 0xce) return lead < 0xc9 || lead > 0xcb ? 1 : 7
  if (lead < 0xd0) return 2
  if (lead < 0xd5) return 3
  return lead < 0xd7 ? 4 : lead === 0xd7 ? 5 : 6
}

function utf8Cost(bytes: Uint8Array, at: number, step: number, rarity: Uint8Array): number {
  if (step < 0) return at - step === bytes.length ? cutCost : badCost
  const lead = bytes[at] as number
  const second = (bytes[at + 1] as number) & 0x3f
  if (step === 2) return rarity[((lead & 0x1f) << 6) | second] as number
  if (step === 3) return rarity[((lead & 0xf) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f)] as number
  if (lead !== 0xf0) return emptyPlaneCost
  return second === 0x1f ? emojiCost : second >= 0x20 && second <= 0x2a ? astralCost : badCost
}

/** The score of bytes read as UTF-16; units begin at even offsets of the file. */
export function scoreUtf16(bytes: Uint8Array, start: number, end: number, encoding: 'utf-16le' | 'utf-16be'): Score {
  const rarity = rarities('any')
  const high = encoding === 'utf-16le' ? 1 : 0
  let ascii = 0
  let cost = 0
  let count = 0
  let step = 2
  for (let at = start & ~1; at < end; at += step) {
    if (at + 1 === bytes.length) {
      cost += cutCost
      count++
      break
    }
    const unit = ((bytes[at + high] as number) << 8) | (bytes[at + 1 - high] as number)
    const isPair = (unit & 0xfc00) === 0xd800 && ((bytes[at + 2 + high] ?? 0) & 0xfc) === 0xdc
    step = isPair ? 4 : 2
    if (unit < 0x80) ascii += rarity[unit] as number
    else {
      cost += isPair ? pairCost(unit) : unitCost(unit, rarity)
      count += step
    }
  }
  return { total: ascii + cost, cost, bytes: count }
}

/** Surrogates must pair; the unit that a byte order mark becomes in the other order must not be. */
function unitCost(unit: number, rarity: Uint8Array): number {
  return unit >= 0xfffe || (unit & 0xf800) === 0xd800 ? badCost : (rarity[unit] as number)
}

/** By the first unit of a pair: emoji, the first hanzi of plane 2, and what hardly stands in text. */
function pairCost(unit: number): number {
  if (unit >= 0xd83c && unit <= 0xd83e) return emojiCost
  return unit >= 0xd840 && unit <= 0xd869 ? astralCost : badCost
}
