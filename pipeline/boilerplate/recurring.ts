import type { Reason } from '../edit.ts'
import type { Rule } from '../rule.ts'
import type { Row, RuleCard } from '../stage.ts'
import { cueOf, isMeta } from './cues.ts'
import { pageRule } from './line-rule.ts'
import type { Line, Page } from './page.ts'

export const recurringLine: RuleCard = {
  id: 'recurring-line',
  why: 'A site prints the same lines around every text; what recurs on its pages, at their head and foot, is not content.',
}

/** A line of prose must stand on so much of a site's documents to be the site's. */
const proseShare = 0.6
/** Between paragraphs only so many recurring lines in a row are the site's. */
const fewestInside = 2
/** Labels and entries of lists recur in content. */
const entry =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳]|第[\d一二三四五六七八九十]{1,3}[步章节条])|[：:？?]$/

interface Recurrence {
  readonly share: number
  readonly sites: number
}

/** Removes the lines that recur on the document's site: a rule made for one document, from what is known of it. */
export function recurringRule(knowledge: readonly Row[]): Rule {
  const known = new Map<number, Recurrence>(
    knowledge.map(({ place, documents, site_documents: all, sites }) => [
      Number(place),
      { share: Number(documents) / Number(all), sites: Number(sites) },
    ]),
  )
  return pageRule({ ...recurringLine, examples: [], leaves: [] }, (page) => linesOf(page, known))
}

function* linesOf(page: Page, known: ReadonlyMap<number, Recurrence>): Iterable<readonly [Line, Reason]> {
  const { lines } = page
  const isOwn = (line: Line): boolean => line.isProse && !known.has(line.index)
  const first = lines.findIndex((line) => isOwn(line) || line.block.kind === 'table')
  const last = lines.findLastIndex((line) => isOwn(line) || line.block.kind === 'table')
  for (const line of lines) {
    const recurrence = known.get(line.index)
    if (!recurrence || isMeta(line) || names(lines, line, known)) continue
    const isOutside = first < 0 || line.index < first || line.index > last
    if (isOutside ? isSites(line, recurrence) : isInside(lines, line, known)) yield [line, cueOf(line) ?? 'boilerplate']
  }
}

/** True of a heading or label that names what only this document has. */
function names(lines: readonly Line[], { block, text, index }: Line, known: ReadonlyMap<number, Recurrence>): boolean {
  if (block.kind !== 'heading' && !/[：:]$/.test(text)) return false
  const next = lines[index + 1]
  return next !== undefined && !known.has(next.index)
}

/** At the head and the foot: a standard sentence stands on some documents, or on those of several sites too. */
const isSites = (line: Line, { share, sites }: Recurrence): boolean =>
  !line.isProse || cueOf(line) !== undefined || (share >= proseShare && sites === 1)

/** Between paragraphs: one of several such lines in a row, none of which could be a label or an entry of content. */
function isInside(lines: readonly Line[], line: Line, known: ReadonlyMap<number, Recurrence>): boolean {
  const isCandidate = (one: Line | undefined): boolean => {
    const recurrence = one && known.get(one.index)
    return (
      one !== undefined &&
      recurrence !== undefined &&
      recurrence.share >= proseShare &&
      recurrence.sites === 1 &&
      one.block.kind === 'paragraph' &&
      !entry.test(one.key)
    )
  }
  if (!isCandidate(line)) return false
  let from = line.index
  let to = line.index + 1
  while (to - from < fewestInside && isCandidate(lines[from - 1])) from--
  while (to - from < fewestInside && isCandidate(lines[to])) to++
  return to - from >= fewestInside
}
