/** What a UTF-16 unit is to the rules of width. */
export const kinds = { other: 0, blank: 1, feed: 2, hanzi: 3, latin: 4 } as const

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const unit of [0x09, 0x20, 0xa0, 0x3000]) table[unit] = kinds.blank
  // A cell of a table ends as a line does.
  for (const unit of [0x0a, 0x0d, 0x7c]) table[unit] = kinds.feed
  const hanzi = [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
    [0xd840, 0xd888],
    [0x3005, 0x3007],
  ] as const
  const latin = [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x2150, 0x218f],
    [0x2460, 0x24ff],
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ] as const
  for (const [first, last] of hanzi) table.fill(kinds.hanzi, first, last + 1)
  for (const [first, last] of latin) table.fill(kinds.latin, first, last + 1)
  for (const sign of [0xd7, 0xf7, 0x3006]) table[sign] = kinds.other
  return table
}

const table = kindTable()

/** The kind of the unit at `at`; beyond the ends of the text there is a line feed. */
export function kindAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? kinds.feed : (table[text.charCodeAt(at)] as number)
}

/** True where a digit, of either width, stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)
}

/** Whether a hanzi stands between two offsets. */
export function hasHanzi(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (table[text.charCodeAt(at)] === kinds.hanzi) return true
  return false
}

/** So far a mark looks for the letter it belongs to, over blanks and other marks. */
const reach = 24

/**
 * The kind of the nearest letter, digit or hanzi from `at` on, over blanks, marks and signs.
 * @param step 1 to the right, -1 to the left
 * @param crosses whether it goes on over line breaks, for lines may be wrapped within a sentence
 * @returns `hanzi`, `latin`, or `feed` where the line or the reach ends first
 */
export function nearest(text: string, at: number, step: 1 | -1, crosses: boolean): number {
  for (let i = at, left = reach; left > 0; i += step, left--) {
    const kind = kindAt(text, i)
    if (kind === kinds.hanzi || kind === kinds.latin) return kind
    if (kind === kinds.feed && (!crosses || i < 0 || i >= text.length)) return kinds.feed
  }
  return kinds.feed
}
