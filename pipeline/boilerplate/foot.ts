import { commentLines } from './comments.ts'
import { cueOf, isMeta } from './cues.ts'
import type { Line, Page } from './page.ts'
import { reference } from './tables/meta.ts'

const footStarts = new WeakMap<Page, number>()

/** Index of the first line after the last one that is surely content: prose, a table, a reference. */
export function footStart(page: Page): number {
  const known = footStarts.get(page)
  if (known !== undefined) return known
  let start = page.lines.length
  const beside = commentLines(page)
  const isChrome = (line: Line): boolean => beside.has(line) || !isContent(line)
  while (start > 0 && isChrome(page.lines[start - 1] as Line)) start--
  footStarts.set(page, start)
  return start
}

const isContent = (line: Line): boolean =>
  line.block.kind === 'table' ||
  line.block.kind === 'separator' ||
  (line.isProse && cueOf(line) === undefined && !isMeta(line)) ||
  (reference.test(line.key) && cueOf(line) === undefined)
