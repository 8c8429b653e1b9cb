import { isRunningHead } from './line-start.ts'
import type { Line } from './lines.ts'

/** What a print puts between two pages, from line `first` up to line `next`. */
export interface Furniture {
  readonly first: number
  readonly next: number
  /** Whether a head is among it. */
  readonly hasHead: boolean
}

/** A page's number between marks: · 214 ·, — 12 —. */
const pageNumber = /^[·•–—-]{1,3} ?\d{1,4} ?[·•–—-]{1,3}$/
/** One without marks is furniture only beside other furniture. */
const bareNumber = /^\d{1,4}$/
/** Lines of a foot and a head, one behind the other. */
const most = 4
const shortestHead = 14

/** The page numbers, and the heads of a journal that stood above already, in runs. */
export function* furnitureOf(lines: readonly Line[]): Generator<Furniture> {
  const heads = new Set<string>()
  for (let first = 0; first < lines.length; first++) {
    const furniture = furnitureFrom(lines, first, heads)
    const line = lines[first] as Line
    if (line.text.length >= shortestHead && isRunningHead(line)) heads.add(line.text)
    if (!furniture) continue
    yield furniture
    first = furniture.next - 1
  }
}

function furnitureFrom(lines: readonly Line[], first: number, heads: ReadonlySet<string>): Furniture | undefined {
  let next = first
  let hasNumber = false
  let hasHead = false
  for (; next < Math.min(lines.length, first + most); next++) {
    const { text } = lines[next] as Line
    if (heads.has(text)) hasHead = true
    else if (pageNumber.test(text)) hasNumber = true
    else if (!bareNumber.test(text)) break
  }
  return hasNumber || hasHead ? { first, next, hasHead } : undefined
}
