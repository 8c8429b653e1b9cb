import { frequentSimplified, frequentTraditional } from '../tables/frequent-hanzi.ts'

/** How UTF-16 without a byte order mark is told from everything else, and which of its two byte orders it has. */
const sampleBytes = 1 << 16

const classes = { frequent: 0, plain: 1, odd: 2, bad: 3 }

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(classes.odd)
  table.fill(classes.bad, 0, 0x20)
  table.fill(classes.frequent, 0x20, 0x7f)
  for (const unit of [0x09, 0x0a, 0x0d]) table[unit] = classes.frequent
  table.fill(classes.plain, 0x4e00, 0xa000)
  table.fill(classes.plain, 0x2000, 0x2700)
  table.fill(classes.frequent, 0x3000, 0x3020)
  table.fill(classes.frequent, 0xff01, 0xff5f)
  table.fill(classes.bad, 0xe000, 0xf900)
  for (const hanzi of frequentSimplified + frequentTraditional) table[hanzi.charCodeAt(0)] = classes.frequent
  table[0xfffe] = classes.bad
  table[0xffff] = classes.bad
  return table
}

let table: Uint8Array | undefined

/** The shares of frequent and of impossible units in a sample of `bytes`, read in one byte order. */
function shares(bytes: Uint8Array, high: 0 | 1): { frequent: number; bad: number } {
  table ??= classTable()
  const counts = [0, 0, 0, 0]
  const end = Math.min(bytes.length - (bytes.length % 2), sampleBytes)
  for (let at = 0; at < end; at += 2) {
    const unit = ((bytes[at + high] as number) << 8) | (bytes[at + 1 - high] as number)
    const kind = table[unit] as number
    counts[kind] = (counts[kind] as number) + 1
  }
  const units = Math.max(1, end / 2)
  return { frequent: (counts[classes.frequent] as number) / units, bad: (counts[classes.bad] as number) / units }
}

/** The byte order of UTF-16 text without a mark; undefined where the bytes are no such text. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4) return undefined
  const little = shares(bytes, 1)
  const big = shares(bytes, 0)
  const [best, other] = little.frequent >= big.frequent ? [little, big] : [big, little]
  if (best.frequent < Math.max(0.3, 2 * other.frequent) || best.bad > 0.02) return undefined
  return best === little ? 'utf-16le' : 'utf-16be'
}
