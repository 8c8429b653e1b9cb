import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { isTerm } from '../terms.ts'
import { trimSubject } from './trim.ts'

const latinTerm = /[A-Za-z][A-Za-z .'’-]{1,50}$/

/** Where a term may begin within a sentence. */
const boundary =
  /[，。；：？！、“”…\s]|治疗|诊断|患有|包括|引起|导致|出现|合并|例如|由于|安排|观察|选择|进行|采用|服用|口服|称为|又称|也称|亦称|属于|造成|发生|并发|避免|预防|考虑|需要|接受|评估|[是为行做用和与及或如的即在对]/g

/** The longest whole term that ends where `span` ends; it begins with the span, or after a word of a sentence. */
export function termBefore(text: string, span: Span, types: readonly TermType[]): Span | undefined {
  const before = text.slice(span.start, span.end)
  const latin = latinTerm.exec(before)
  const begins = latin
    ? [...before.slice(latin.index).matchAll(/(?<=^| )(?=\S)/g)].map(({ index }) => latin.index + index)
    : [0, ...[...before.matchAll(boundary)].map((found) => found.index + found[0].length)]
  for (const begin of begins) {
    const { start } = trimSubject(text, { start: span.start + begin, end: span.end }, (part) => isTerm(part, types))
    if (isTerm(text.slice(start, span.end), types)) return { start, end: span.end }
  }
  return undefined
}
