import { isCaption } from '../text/block-role.ts'
import { isBody, isCanonical, isNumberedHeading, isPlainHeading, widestHeading } from './heading-text.ts'
import { isAuthorLine } from './line-start.ts'
import type { Line } from './lines.ts'
import { parseNumbering, SectionCounter } from './numbering.ts'
import { type HeadingKind, Outline } from './outline.ts'
import { findTitle, fold } from './title.ts'

interface Candidate {
  readonly kind: HeadingKind
  readonly ordinals: readonly number[]
}

/** A line that is a heading, and its level. */
export interface Heading {
  readonly line: number
  readonly level: number
}

const separator = '---'
/** What an encyclopedia sets beside each heading for those who edit it or have it read out. */
const longestEditing = 10
const editing = /^\[? ?(?:编辑(?:本段)?|播报)(?: (?:编辑|播报))? ?\]?$/

function candidatesOf(lines: readonly Line[], marked: ReadonlySet<number>): (Candidate | undefined)[] {
  let sections = new SectionCounter()
  return lines.map((line, i) => {
    if (line.text === separator) sections = new SectionCounter()
    const candidate = isCaption(line.text) ? undefined : candidateOf(lines, i, sections)
    return candidate?.kind === 'plain' && marked.has(i) ? { ...candidate, kind: 'canonical' } : candidate
  })
}

const startsWithDigit = ({ text }: Line): boolean => text.charAt(0) >= '0' && text.charAt(0) <= '9'

function candidateOf(lines: readonly Line[], i: number, sections: SectionCounter): Candidate | undefined {
  const line = lines[i] as Line
  // A wide line heads nothing, but a section's number that leads it still counts.
  if (line.width > widestHeading && !startsWithDigit(line)) return undefined
  const numbering = parseNumbering(line.text)
  if (numbering?.kind === 'decimal' && !sections.accepts(line.text, numbering)) return undefined
  if (numbering) return isNumberedHeading(line, numbering) ? numbering : undefined
  if (isCanonical(line)) return { kind: 'canonical', ordinals: [] }
  return isPlainHeading(line) && !isAuthorLine(lines, i) && !isOnCard(lines, i)
    ? { kind: 'plain', ordinals: [] }
    : undefined
}

const position =
  /^(?:(?:副?主任|主治|住院|主管|执业)(?:中?医师|药师|护师|技师|营养师|康复师)?|(?:住院)?医师|护士长?|副?教授|副?研究员)$/
const isPosition = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= longestEditing && position.test(line.text)

/** True of a line on a doctor's card: a position, or the name above it or the department below it. */
const isOnCard = (lines: readonly Line[], i: number): boolean =>
  isPosition(lines[i]) || isPosition(lines[i - 1]) || isPosition(lines[i + 1])

const isSibling = (a: Candidate, b: Candidate | undefined): boolean =>
  b?.kind === a.kind &&
  a.ordinals.length > 0 &&
  b.ordinals.at(-1) === (a.ordinals.at(-1) as number) + 1 &&
  b.ordinals.length === a.ordinals.length

/** For each candidate whether something stands below that it names. Siblings without text between are a list. */
function keepNaming(lines: readonly Line[], candidates: readonly (Candidate | undefined)[]): (Candidate | undefined)[] {
  const kept = [...candidates]
  for (let i = lines.length - 1; i >= 0; i--) {
    const candidate = candidates[i]
    if (candidate && !names(lines, candidates, kept, i, candidate)) kept[i] = undefined
  }
  return kept
}

const isPlain = (candidate: Candidate | undefined): boolean => candidate?.kind === 'plain'
const isQuestion = (line: Line | undefined): boolean => /[？?]$/.test(line?.text ?? '')

/** Lines in a row that might be headings and are entries of a list or of a menu. */
const fewestListed = 3

/** True behind so many lines of its kind; a question amid what is none stands out. */
function isListed(lines: readonly Line[], candidates: readonly (Candidate | undefined)[], i: number): boolean {
  const asks = isQuestion(lines[i])
  for (let j = i - 1; j >= i - fewestListed; j--) {
    if (!isPlain(candidates[j]) || isQuestion(lines[j]) !== asks) return false
  }
  return true
}

function names(
  lines: readonly Line[],
  candidates: readonly (Candidate | undefined)[],
  kept: readonly (Candidate | undefined)[],
  i: number,
  candidate: Candidate,
): boolean {
  const next = lines[i + 1]
  if (!next || next.text === separator) return candidate.kind === 'decimal'
  const { kind } = candidate
  if (kind === 'decimal' || kind === 'case' || kind === 'step') return true
  const above = candidates[i - 1]
  if (isSibling(candidate, candidates[i + 1]) || (above && isSibling(above, candidate))) return false
  return kind !== 'plain' || namesPlainly(lines, candidates, kept, i)
}

/** The same of a line without a number, which only its place tells. */
function namesPlainly(
  lines: readonly Line[],
  candidates: readonly (Candidate | undefined)[],
  kept: readonly (Candidate | undefined)[],
  i: number,
): boolean {
  const next = lines[i + 1] as Line
  if (/[：:、，,]$/.test(lines[i - 1]?.text ?? '') || (next.gap === 0 && /[，,]/.test((lines[i] as Line).text)))
    return false
  if (isListed(lines, candidates, i)) return false
  if (isBody(next, lines[i] as Line)) return true
  if (!kept[i + 1] || (isPlain(candidates[i - 1]) && isPlain(candidates[i - 2]))) return false
  return candidates[i + 1]?.kind !== 'plain' || !kept[i + 2] || candidates[i + 2]?.kind !== 'plain'
}

/** The headings of a text of blocks, one a line, in order; each article, up to a line ---, has its own title and outline. Linear. */
export function findHeadings(all: readonly Line[]): Heading[] {
  const places = [...all.keys()].filter((i) => !isEditing(all[i] as Line))
  if (places.length === all.length) return headingsOf(all, new Set())
  // What an encyclopedia lets its readers edit is a section.
  const sections = new Set(places.flatMap((i, at) => (all[i + 1] && isEditing(all[i + 1] as Line) ? at : [])))
  const headings = headingsOf(
    places.map((i) => all[i] as Line),
    sections,
  )
  return headings.map(({ line, level }) => ({ line: places[line] as number, level }))
}

const isEditing = ({ text }: Line): boolean => text.length <= longestEditing && editing.test(text)

function headingsOf(lines: readonly Line[], marked: ReadonlySet<number>): Heading[] {
  const kept = keepNaming(lines, candidatesOf(lines, marked))
  const headings: Heading[] = []
  let first = 0
  while (first < lines.length) {
    let last = first
    while (last < lines.length && (lines[last] as Line).text !== separator) last++
    for (const heading of headingsOfArticle(lines, first, last, kept)) headings.push(heading)
    first = last + 1
  }
  return headings
}

function headingsOfArticle(
  lines: readonly Line[],
  first: number,
  last: number,
  kept: readonly (Candidate | undefined)[],
): Heading[] {
  const headings: Heading[] = []
  const outline = new Outline()
  const title = findTitle(lines, first, last, kept)
  for (let i = first; i < last; i++) {
    if (i === title) {
      headings.push({ line: i, level: 1 })
      continue
    }
    const candidate = kept[i]
    if (!candidate || (title !== undefined && fold((lines[i] as Line).text) === fold((lines[title] as Line).text)))
      continue
    const stacked = i - 1 !== title && kept[i - 1] !== undefined
    const carries = kept[i + 1]?.kind === candidate.kind
    headings.push({ line: i, level: outline.levelOf({ ...candidate, stacked, carries }) })
  }
  return headings
}
