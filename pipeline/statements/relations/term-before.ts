import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { isTerm } from '../terms.ts'
import { trimSubject } from './trim.ts'

const longestLatin = 51

/** Where a term may begin within a sentence. */
const boundary =
  /[，。；：？！、“”…\s】）)]|下做|可选|首选|选用|改用|评价|探讨|分析|检测|测定|记录|联合|相关|治疗|诊断|患有|包括|引起|导致|出现|合并|例如|由于|安排|观察|选择|进行|采用|服用|口服|一[种类个]|称为|又称|也称|亦称|属于|造成|发生|并发|避免|预防|考虑|需要|接受|评估|(?<!对)称|(?<![置替转交])换|(?<![成影图显摄])像|(?<=[虚热瘀滞阻盛亏络郁结寒湿])型(?:早期|中期|晚期)?|急诊|择期|[是为行做用和与及或如的即在对叫]/g

/** Where the Latin words that end a text begin; −1 where there are none. */
function latinStart(text: string): number {
  let at = text.length
  let start = -1
  while (at > 0 && text.length - at < longestLatin && /[A-Za-z .'’-]/.test(text[at - 1] as string)) {
    at--
    if (/[A-Za-z]/.test(text[at] as string)) start = at
  }
  return start >= 0 && text.length - start > 1 ? start : -1
}

/** Words that no name holds, though what ends with a name may begin before them. */
const sentenceLike =
  /[】）(（)]|[一-鿿][\s　]|评估|[代类]的|下做|(?<!对)称|可选|(?<![成影图显摄])像|[一-鿿]对[一-鿿]{2}|[癌瘤病炎症折石者期伤]行(?=[一-鿿]{3})|[虚热瘀滞阻盛亏络郁结寒湿]型(?=[一-鿿]{3})|^(?:急诊|择期)/

/** English words of a sentence behind which a name may begin. */
const latinBoundary =
  /(?<![A-Za-z])(?:an?|the|of|or|and|with|by|for|in|on|to|us(?:e|es|ed|ing)|orders?|ordered|is|are|was|were|as|called|may|might|can|your|his|her|their|its|this|that|from|through|via|including|perform(?:s|ed)?|undergo(?:es)?|need|needs|have|has)\s+/gi

/** Where the name begins that ends a text of Latin words: behind the last word of the sentence round it. */
function latinName(text: string): number {
  const last = matchesOf(latinBoundary, text).at(-1)
  return last ? last.index + last[0].length : 0
}

/** The longest whole term that ends where `span` ends; it begins with the span, or after a word of a sentence. */
export function termBefore(text: string, span: Span, types: readonly TermType[]): Span | undefined {
  if (/[A-Za-z] ?$/.test(text.slice(span.end - 2, span.end))) return latinBefore(text, span, types)
  const before = text.slice(span.start, span.end)
  const begins = [0, ...matchesOf(boundary, before).map((found) => found.index + found[0].length)]
  for (const begin of begins) {
    const { start } = trimSubject(
      text,
      { start: span.start + begin, end: span.end },
      (part) => isTerm(part, types),
      types,
    )
    const name = text.slice(start, span.end)
    if (sentenceLike.test(name) || isTerm(name.slice(name.lastIndexOf('的') + 1 || name.length), types)) continue
    if (isTerm(name, types)) return { start, end: span.end }
  }
  return undefined
}

/** The same of Latin words, which the span may cut. */
function latinBefore(text: string, { end }: Span, types: readonly TermType[]): Span | undefined {
  const run = text.slice(Math.max(0, end - longestLatin), end)
  const from = latinStart(run)
  if (from < 0) return undefined
  const start = end - run.length + from + latinName(run.slice(from))
  const name = text.slice(start, end).trimEnd()
  return isTerm(name, types) ? { start, end: start + name.length } : undefined
}
