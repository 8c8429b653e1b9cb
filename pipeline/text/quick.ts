import { readPattern } from './pattern.ts'

/** By code of a character: 1 where it is one of the set. */
type Table = Uint8Array

function tableOf(chars: ReadonlySet<string> | undefined, empty: boolean): Table {
  const table = new Uint8Array(65_536)
  if (!chars || empty) return table.fill(1)
  for (const char of chars) table[char.charCodeAt(0)] = 1
  return table
}

/** The characters that a match of `pattern` can begin with; undefined where that may be any. */
export function beginnings(pattern: RegExp): ReadonlySet<string> | undefined {
  const { first, empty } = readPattern(pattern)
  return empty ? undefined : first
}

/** The characters that a match of `pattern` can begin with: 1 at their codes; all where it can be empty. */
export function firstCharacters(pattern: RegExp): Table {
  const { first, empty } = readPattern(pattern)
  return tableOf(first, empty)
}

/** The characters that a match of `pattern` can end with: 1 at their codes; all where it can be empty. */
export function lastCharacters(pattern: RegExp): Table {
  const { last, empty } = readPattern(pattern)
  return tableOf(last, empty)
}

/** A pattern of many words, tried only where a character stands that it can begin with. */
export class QuickPattern {
  private readonly first: Table
  private readonly sticky: RegExp

  /** @param pattern any expression that does not match the empty text; without ^, which here means the text's beginning */
  constructor(pattern: RegExp) {
    this.first = firstCharacters(pattern)
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
  }

  /** The match that begins at `at`. */
  matchAt(text: string, at: number): RegExpExecArray | null {
    if (!this.beginsAt(text, at)) return null
    this.sticky.lastIndex = at
    return this.sticky.exec(text)
  }

  /** Whether a match begins at `at`. */
  testAt(text: string, at: number): boolean {
    if (!this.beginsAt(text, at)) return false
    this.sticky.lastIndex = at
    return this.sticky.test(text)
  }

  /** The first match from `from` on. */
  search(text: string, from = 0): RegExpExecArray | null {
    for (let at = from; at < text.length; at++) {
      const found = this.first[text.charCodeAt(at)] === 1 ? this.matchAt(text, at) : null
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
    for (let at = 0; at < text.length; at++)
      if (this.first[text.charCodeAt(at)] === 1 && this.testAt(text, at)) return true
    return false
  }

  private beginsAt(text: string, at: number): boolean {
    return at < text.length && this.first[text.charCodeAt(at)] === 1
  }
}
