import type { Span } from '../span.ts'

/** Marks that open, and in the same order those that close. */
export const opening: string = '（(【[《「『“‘〈〔'
const closing = '）)】]》」』”’〉〕'

/** By code of a character: which opening mark it is, counted from 1, or which closing one, below 0. */
const kinds = new Int8Array(65_536)
for (const [i, mark] of [...opening].entries()) kinds[mark.charCodeAt(0)] = i + 1
for (const [i, mark] of [...closing].entries()) kinds[mark.charCodeAt(0)] = -i - 1

const sameBracket = (open: number | undefined, closed: number): boolean =>
  open !== undefined && open >>> 1 === closed >>> 1 && (open < 4 || open === closed)

/** For each character of `span`, counted from its start, whether it stands inside a closed pair of brackets or quotes. */
export function insideBrackets(text: string, span: Span): Uint8Array {
  const length = span.end - span.start
  if (holdsOpening(text, span)) return markInside(text, span).slice(0, length)
  return length <= outside.length ? outside.subarray(0, length) : new Uint8Array(length)
}

/** What `markInside` works with where a span is no longer. */
const scratch = { depth: new Int32Array(4096), inside: new Uint8Array(4096) }

/** As `insideBrackets`, in an array that may be longer and holds until the next call. */
export function markInside(text: string, { start, end }: Span): Uint8Array {
  const length = end - start
  const fits = length < scratch.depth.length
  const { depth, inside } = fits ? scratch : { depth: new Int32Array(length + 1), inside: new Uint8Array(length) }
  depth.fill(0, 0, length + 1)
  const open: { at: number; kind: number }[] = []
  for (let at = start; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] as number
    if (kind === 0) continue
    if (kind > 0) open.push({ at, kind: kind - 1 })
    // Only the innermost open bracket can be closed; a stray one closes nothing.
    if (kind > 0 || !sameBracket(open.at(-1)?.kind, -kind - 1)) continue
    const from = (open.pop() as { at: number }).at - start
    depth[from] = (depth[from] as number) + 1
    depth[at + 1 - start] = (depth[at + 1 - start] as number) - 1
  }
  let now = 0
  for (let at = 0; at < length; at++) {
    now += depth[at] as number
    inside[at] = now > 0 ? 1 : 0
  }
  return inside
}

/** For spans without brackets; read only. */
const outside = new Uint8Array(4096)

function holdsOpening(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if ((kinds[text.charCodeAt(at)] as number) > 0) return true
  return false
}
