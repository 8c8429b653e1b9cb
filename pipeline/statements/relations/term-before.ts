import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { isTerm } from '../terms.ts'
import { trimSubject } from './trim.ts'

const longestLatin = 51

/** Where a term may begin within a sentence. */
const boundary =
  /[，。；：？！、“”…\s】）)]|下做|可选|首选|选用|改用|评价|探讨|分析|检测|测定|记录|联合|相关|治疗|诊断|患有|包括|引起|导致|出现|合并|例如|由于|安排|观察|选择|进行|采用|服用|口服|一[种类个]|称为|又称|也称|亦称|属于|造成|发生|并发|避免|预防|考虑|需要|接受|评估|(?<!对)称|(?<![置替转交])换|(?<![成影图显摄])像|[是为行做用和与及或如的即在对叫]/g

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
  /[】）(（)]|[一-鿿][\s　]|评估|[代类]的|下做|(?<!对)称|可选|(?<![成影图显摄])像|[一-鿿]对[一-鿿]{2}/

/** The longest whole term that ends where `span` ends; it begins with the span, or after a word of a sentence. */
export function termBefore(text: string, span: Span, types: readonly TermType[]): Span | undefined {
  const before = text.slice(span.start, span.end)
  const latin = latinStart(before)
  const begins =
    latin >= 0
      ? matchesOf(/(?<=^| )(?=\S)/g, before.slice(latin)).map(({ index }) => latin + index)
      : [0, ...matchesOf(boundary, before).map((found) => found.index + found[0].length)]
  for (const begin of begins) {
    const { start } = trimSubject(text, { start: span.start + begin, end: span.end }, (part) => isTerm(part, types))
    const name = text.slice(start, span.end)
    if (sentenceLike.test(name) || (latin >= 0 && /[A-Za-z]/.test(text[start - 1] ?? ''))) continue
    if (isTerm(name, types)) return { start, end: span.end }
  }
  return undefined
}
