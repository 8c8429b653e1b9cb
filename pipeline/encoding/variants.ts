import { Trie } from 'opencc-js/core'
// The package's own types of its presets cannot be resolved, so what is used of them is stated below.
import * as preset from 'opencc-js/preset/t2cn'
import type { Replacement } from '../edit.ts'
import type { Span } from '../span.ts'
import { shinjitai } from './tables/shinjitai.ts'
import { sharedHanzi, toleratedHanzi, traditionalWords } from './tables/traditional-words.ts'
import { senseOfZhu } from './zhu.ts'

interface Preset {
  readonly configs: Readonly<Record<'t2s', { readonly conversionChain: readonly (readonly string[])[] }>>
}

interface PrefixMatcher {
  readonly matchPrefix: (text: string, at: number) => { readonly end: number; readonly value: string } | null
}

const traditionalKind = 1
const simplifiedKind = 2
const japaneseKind = 3
/** More different characters than this are not counted. */
const mostDistinct = 16

const group = (preset as unknown as Preset).configs.t2s.conversionChain[0] ?? []

/** For each UTF-16 unit which script alone has it; 0 where several do. */
const kinds = kindTable()

function kindTable(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (const entry of (group.at(-1) ?? '').split('|')) {
    const [traditional = '', simplified = ''] = entry.split(' ')
    if (traditional.length === 1 && simplified !== traditional) {
      kinds[traditional.charCodeAt(0)] = traditionalKind
      if (simplified.length === 1) kinds[simplified.charCodeAt(0)] = simplifiedKind
    }
  }
  // 后, 里, 干 and their like are Traditional characters too.
  for (const both of sharedHanzi + toleratedHanzi) kinds[both.charCodeAt(0)] = 0
  kinds.fill(japaneseKind, 0x3041, 0x3100)
  for (const form of shinjitai) kinds[form.charCodeAt(0)] = japaneseKind
  return kinds
}

/** All hanzi that Simplified text does not have. */
export const traditionalHanzi: string = [...kinds.keys()]
  .filter((unit) => kinds[unit] === traditionalKind)
  .map((unit) => String.fromCharCode(unit))
  .join('')

let matcher: PrefixMatcher | undefined

/** The words and characters to replace, built when a text first needs them. */
function words(): PrefixMatcher {
  if (matcher) return matcher
  const made = new Trie()
  made.loadDictGroup(group)
  for (const [traditional, simplified] of traditionalWords) made.addWord(traditional, simplified)
  matcher = made
  return made
}

/** What the hanzi and kana of a stretch of text say about its script. */
export interface ScriptCount {
  readonly hanzi: number
  readonly traditional: number
  /** Different characters among the Traditional ones. */
  readonly distinct: number
  readonly simplified: number
  /** Kana, and forms that only Japanese has. */
  readonly japanese: number
}

/** Counts the scripts of `text` from `start` to `end`. */
export function countScript(text: string, start: number, end: number): ScriptCount {
  const seen = new Set<number>()
  const counts = [0, 0, 0, 0]
  let hanzi = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x3040) continue
    if (unit >= 0x4e00 && unit < 0xa000) hanzi++
    const kind = kinds[unit] as number
    counts[kind] = (counts[kind] as number) + 1
    if (kind === traditionalKind && seen.size < mostDistinct) seen.add(unit)
  }
  const [, traditional = 0, simplified = 0, japanese = 0] = counts
  return { hanzi, traditional, distinct: seen.size, simplified, japanese }
}

/** Of the hanzi of a Traditional text far more than this share are never written in Simplified text. */
const leastShare = 0.05

/** True where a count shows a Traditional Chinese text; single names and quotations in another do not. */
export const isTraditionalCount = ({ hanzi, traditional, simplified, japanese }: ScriptCount): boolean =>
  traditional >= 2 && traditional >= leastShare * hanzi && traditional > 3 * (simplified + japanese)

/** True where the characters show that `text` as a whole is Traditional Chinese. */
export function isTraditional(text: string): boolean {
  let traditional = 0
  for (let at = 0; at < text.length; at++) if (kinds[text.charCodeAt(at)] === traditionalKind) traditional++
  // Most texts have none, and are known after one pass; other text shows itself within a few lines.
  if (traditional < 2) return false
  let other = 0
  let hanzi = 0
  for (let at = 0; at < text.length && 3 * other < traditional; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x4e00 && unit < 0xa000) hanzi++
    if ((kinds[unit] as number) > traditionalKind) other++
  }
  return 3 * other < traditional && traditional >= leastShare * hanzi
}

/** True for a hanzi that Simplified text does not have. */
export function isTraditionalHanzi(hanzi: string): boolean {
  return kinds[hanzi.charCodeAt(0)] === traditionalKind
}

/**
 * The replacements that make a stretch of `text` Simplified character by character; its vocabulary stays.
 * @param span where in `text`; all of it by default
 */
export function* simplify(text: string, span: Span = { start: 0, end: text.length }): Generator<Replacement> {
  const matcher = words()
  for (let at = span.start; at < span.end; ) {
    if (text.charCodeAt(at) < 0x3400) {
      at++
      continue
    }
    const match = matcher.matchPrefix(text, at)
    const isWithin = match !== null && match.end <= span.end
    const end = isWithin ? match.end : at + 1
    yield* differences(text, at, end, isWithin ? match.value : text.slice(at, end))
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
