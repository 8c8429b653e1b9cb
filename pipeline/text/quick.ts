import { readPattern } from './pattern.ts'

/** Places in a table of characters; codes that end alike share one, so that the tables stay small enough for the fastest cache. */
const places = 2048
const mask = places - 1

/** Characters by their codes: tells of a character that it is surely none of the set, or that it may be one. */
export class CharacterSet {
  private readonly table = new Uint8Array(places)

  /** @param characters undefined for all */
  constructor(characters: ReadonlySet<string> | undefined) {
    if (!characters) this.table.fill(1)
    else for (const char of characters) this.table[char.charCodeAt(0) & mask] = 1
  }

  /** False only where the character with this code is not in the set; for NaN too. */
  mayHold(code: number): boolean {
    return this.table[code & mask] === 1
  }
}

/** The characters that a match of `pattern` can begin with; undefined where that may be any. */
export function firstCharacters(pattern: RegExp): ReadonlySet<string> | undefined {
  const { first, empty } = readPattern(pattern)
  return empty ? undefined : first
}

/** The characters that a match of `pattern` can end with; undefined where that may be any. */
export function lastCharacters(pattern: RegExp): ReadonlySet<string> | undefined {
  const { last, empty } = readPattern(pattern)
  return empty ? undefined : last
}

/** A pattern of many words, tried only where a character stands that it can begin with. */
export class QuickPattern {
  private readonly first: CharacterSet
  private readonly sticky: RegExp

  /** @param pattern any expression that does not match the empty text; ^ in it means the text's beginning */
  constructor(pattern: RegExp) {
    this.first = new CharacterSet(firstCharacters(pattern))
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
  }

  /** The match that begins at `at`. */
  matchAt(text: string, at: number): RegExpExecArray | null {
    if (at >= text.length || !this.first.mayHold(text.charCodeAt(at))) return null
    this.sticky.lastIndex = at
    return this.sticky.exec(text)
  }

  /** Whether a match begins at `at`. */
  testAt(text: string, at: number): boolean {
    if (at >= text.length || !this.first.mayHold(text.charCodeAt(at))) return false
    this.sticky.lastIndex = at
    return this.sticky.test(text)
  }

  /** The first match from `from` on. */
  search(text: string, from = 0): RegExpExecArray | null {
    for (let at = from; at < text.length; at++) {
      const found = this.matchAt(text, at)
      if (found) return found
    }
    return null
  }

  /** All matches, one behind the other. */
  *matches(text: string): Generator<RegExpExecArray> {
    for (let found = this.search(text); found; found = this.search(text, found.index + found[0].length)) yield found
  }

  /** Whether the pattern matches anywhere. */
  test(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.testAt(text, at)) return true
    return false
  }
}
