import type { Element } from './element.ts'

const longestTerm = 16
const longestTermSource = 300

/**
 * The terms and descriptions of definition lists that share a line: a short term with one description that is itself a line. A
 * question and its answer, or a description of several paragraphs, keep lines of their own.
 */
export function pairTerms(source: string, elements: readonly Element[]): ReadonlySet<Element> {
  const paired = new Set<Element>()
  const last = new Map<Element, Element>()
  for (const element of elements) {
    const { name, parent } = element
    if (!parent) continue
    if (name === 'dt' || name === 'dd') {
      const before = last.get(parent)
      if (name === 'dd' && before && !isQuestion(source, before)) pair(before, element, paired)
      last.set(parent, element)
    } else if (element.block === element && paired.has(parent)) part(parent, paired)
  }
  return paired
}

/** Pairs a term and its description; a second description parts the pair before it. */
function pair(before: Element, description: Element, paired: Set<Element>): void {
  if (before.name === 'dd') part(before, paired)
  else if (isShort(before) && description.ink > 0) {
    description.term = before
    paired.add(before).add(description)
  }
}

const isQuestion = (source: string, { tagEnd, end }: Element): boolean =>
  /[？?]\s{0,8}(?:<|$)/.test(source.slice(tagEnd, Math.min(end, tagEnd + longestTermSource)))

const isShort = ({ ink, linked }: Element): boolean => ink > 0 && ink <= longestTerm && linked < ink

/** A pair that is none after all. */
function part(element: Element, paired: Set<Element>): void {
  paired.delete(element)
  if (element.term) paired.delete(element.term)
}
