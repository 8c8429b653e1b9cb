import type { Replacement } from '../edit.ts'
import type { Line } from './lines.ts'
import { isNumeral } from './section-numeral.ts'

const alphanumeric = /(?:[A-Za-z0-9\u0370-\u03ff%°]|[\u0300-\u036f])$/
const startsLatin = /^[A-Za-z(]/
const han = /[\u4e00-\u9fff]/

/** True where the text mostly parts hanzi from digits and Latin letters by a blank. */
export function partsScripts(text: string): boolean {
  const sample = text.slice(0, 200_000)
  const parted = sample.match(/[\u4e00-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u4e00-\u9fff]/g)?.length ?? 0
  const together = sample.match(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/g)?.length ?? 0
  return parted > together
}

/** What stands between two halves of a line: nothing or a blank. */
function seam(before: string, after: string, parted: boolean): '' | ' ' {
  const needsBlank = () => {
    if (/[,;:!?.]$/.test(before)) return startsLatin.test(after) || (/^\d/.test(after) && !/\d[.:]$/.test(before))
    if (/[)\]]$/.test(before)) return /^[A-Za-z0-9(]/.test(after)
    if (/^[A-Za-z0-9]/.test(after)) return alphanumeric.test(before) || (parted && han.test(before.at(-1) as string))
    if (after.startsWith('(')) return /[A-Za-z]$/.test(before)
    return parted && alphanumeric.test(before) && han.test(after[0] as string)
  }
  return needsBlank() ? ' ' : ''
}

/** The Latin letters and the hyphen at the end of a line; undefined where it ends otherwise. */
function wordBefore(line: string): string | undefined {
  if (!line.endsWith('-')) return undefined
  let start = line.length - 1
  while (start > 0 && line.length - start < 30 && /[A-Za-z]/.test(line[start - 1] as string)) start--
  return start < line.length - 1 ? line.slice(start) : undefined
}

/** True for a hyphen that only parts a word at the line's end: the whole word with a hyphen stands nowhere else in the text. */
function isSoftHyphen(text: string, before: string, after: string): boolean {
  const head = wordBefore(before)
  const tail = /^[a-z]{1,30}/.exec(after)?.[0]
  return head !== undefined && tail !== undefined && !text.includes(head + tail)
}

/** The edit that joins line `b` to line `a`. */
export function joinLines(text: string, a: Line, b: Line, parted: boolean): Replacement {
  if (isSoftHyphen(text, a.text, b.text)) return { start: a.end - 1, end: b.start, text: '' }
  if (/[A-Za-z0-9]-$/.test(a.text)) return { start: a.end, end: b.start, text: '' }
  if (isNumeral(a)) return { start: a.end, end: b.start, text: ' ' }
  return { start: a.end, end: b.start, text: seam(a.text, b.text, parted) }
}
