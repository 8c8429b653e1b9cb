import iconv from 'iconv-lite'
import type { Source } from '../document.ts'
import type { Span } from '../span.ts'

/** How many bytes it takes until the decoder has given `wanted` UTF-16 units, and how many units the whole run gives. */
function bytesFor(
  bytes: Uint8Array,
  encoding: string,
  wanted: number,
): { readonly bytes: number; readonly units: number } {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  let units = 0
  const step = Buffer.alloc(1)
  for (let at = 0; at < bytes.length; at++) {
    if (units >= wanted) return { bytes: at, units }
    step[0] = bytes[at] as number
    units += decoder.write(step).length
  }
  units += decoder.end()?.length ?? 0
  return { bytes: bytes.length, units }
}

/** The offset in the file of a raw offset. */
function byteOffset(bytes: Uint8Array, runs: Source['runs'], offset: number): number {
  let left = offset
  for (const [start, end, encoding] of runs) {
    const run = bytes.subarray(start, end)
    const marked = run[0] === 0xef && run[1] === 0xbb && run[2] === 0xbf ? 3 : 0
    const found = bytesFor(run.subarray(marked), encoding, left)
    if (found.units >= left) return start + marked + found.bytes
    left -= found.units
  }
  return runs.at(-1)?.[1] ?? offset
}

/**
 * The bytes of the file that a span of the raw text was read from: found by decoding again, one byte at a time.
 * @param bytes the file
 * @param runs how it was decoded
 */
export function byteSpan(bytes: Uint8Array, runs: Source['runs'], { start, end }: Span): Span {
  return { start: byteOffset(bytes, runs, start), end: byteOffset(bytes, runs, end) }
}
