import { Trie } from 'opencc-js/core'
// The package's own types of its presets cannot be resolved, so what is used of them is stated below.
import * as preset from 'opencc-js/preset/t2cn'
import type { Replacement } from '../edit.ts'
import {
  sharedHanzi,
  toleratedHanzi,
  touchedAfter,
  traditionalWords,
  writtenAfter,
  writtenBefore,
} from './tables/traditional-words.ts'

interface Preset {
  readonly configs: Readonly<Record<'t2s', { readonly conversionChain: readonly (readonly string[])[] }>>
}

interface PrefixMatcher {
  readonly matchPrefix: (text: string, at: number) => { readonly end: number; readonly value: string } | null
}

interface Variants {
  readonly matcher: PrefixMatcher
  /** For each UTF-16 unit: 1 where only Traditional text has it, 2 where only Simplified text has it. */
  readonly kinds: Uint8Array
}

let variants: Variants | undefined

/** Built when a text first needs it. */
function load(): Variants {
  if (variants) return variants
  const group = (preset as unknown as Preset).configs.t2s.conversionChain[0] ?? []
  const matcher = new Trie()
  matcher.loadDictGroup(group)
  for (const [traditional, simplified] of traditionalWords) matcher.addWord(traditional, simplified)
  const characters = (group.at(-1) ?? '').split('|').map((entry) => entry.split(' ') as [string, string])
  const kinds = new Uint8Array(0x10000)
  for (const [traditional, simplified] of characters) {
    if (traditional.length === 1 && simplified !== traditional) {
      kinds[traditional.charCodeAt(0)] = 1
      if (simplified.length === 1) kinds[simplified.charCodeAt(0)] = 2
    }
  }
  // 后, 里, 干 and their like are Traditional characters too.
  for (const both of sharedHanzi + toleratedHanzi) kinds[both.charCodeAt(0)] = 0
  variants = { matcher, kinds }
  return variants
}

/** Of the hanzi of a Traditional text far more than this share are never written in Simplified text. */
const leastShare = 0.05

/** True where the characters show that `text` as a whole is Traditional Chinese; names and quotations do not. */
export function isTraditional(text: string): boolean {
  const { kinds } = load()
  let traditional = 0
  let simplified = 0
  let hanzi = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x3040) continue
    if (unit >= 0x4e00 && unit < 0xa000) hanzi++
    // Japanese writes Traditional forms as well.
    else if (unit < 0x3100) simplified++
    const kind = kinds[unit]
    if (kind === 1) traditional++
    else if (kind === 2) simplified++
  }
  return traditional >= 2 && traditional >= leastShare * hanzi && traditional > 3 * simplified
}

/** True for a hanzi that Simplified text does not have. */
export function isTraditionalHanzi(hanzi: string): boolean {
  return load().kinds[hanzi.charCodeAt(0)] === 1
}

/** The replacements that make `text` Simplified character by character; its vocabulary stays. */
export function* simplify(text: string): Generator<Replacement> {
  const { matcher } = load()
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x3400) {
      at++
      continue
    }
    const match = matcher.matchPrefix(text, at)
    const end = match?.end ?? at + 1
    yield* differences(text, at, end, match?.value ?? text.slice(at, end))
    at = end
  }
}

/** One replacement for each character that changes, or one for the whole where the lengths differ. */
function* differences(text: string, start: number, end: number, value: string): Generator<Replacement> {
  if (value.length !== end - start) {
    yield { start, end, text: value }
    return
  }
  for (let i = 0; i < value.length; i++) {
    const from = text.charAt(start + i)
    const to = from === '著' ? senseOfZhu(text, start + i) : value.charAt(i)
    if (to !== from) yield { start: start + i, end: start + i + 1, text: to }
  }
}

/** 著 is the Traditional form of the particle 着, and a word of its own: to write, to be evident. */
function senseOfZhu(text: string, at: number): string {
  if (touchedAfter.includes(text.charAt(at + 1) || ' ')) return '着'
  if (at > 0 && writtenBefore.includes(text.charAt(at - 1))) return '著'
  return writtenAfter.some((word) => text.startsWith(word, at + 1)) ? '著' : '着'
}
