import type { Line } from './lines.ts'

/** How many lines one entry of an enumeration inside a sentence may take. */
const longestEntry = 8

/** An entry of an enumeration that may run inside a sentence, and the mark of the entry before it. */
const entryMark = /^(?:[②-⑳⑵-⒇]|（(?:[2-9]|1\d)）)/

function markBefore(mark: string): string {
  if (mark.length === 1) return String.fromCharCode(mark.charCodeAt(0) - 1)
  return `（${Number(mark.slice(1, -1)) - 1}）`
}

/** True where line `i` begins with ③ and ② stands inside a line above it: the enumeration runs on in one paragraph. */
export function isRunIn(lines: readonly Line[], i: number): boolean {
  const mark = entryMark.exec((lines[i] as Line).text)?.[0]
  if (!mark) return false
  const before = markBefore(mark)
  for (let j = i - 1; j >= Math.max(0, i - longestEntry); j--) {
    const at = (lines[j] as Line).text.lastIndexOf(before)
    if (at >= 0) return at > 0 || isRunIn(lines, j)
  }
  return false
}
