import { CharacterPairs } from './character-pairs.ts'
import { readPattern } from './pattern.ts'
import { firstOf, type Openings } from './pattern-openings.ts'

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
  const found = openingsOf(pattern)
  return found && firstOf(found)
}

function openingsOf(pattern: RegExp): Openings | undefined {
  const { openings, empty } = readPattern(pattern)
  return empty ? undefined : openings()
}

/** The characters that a match of `pattern` can end with; undefined where that may be any. */
export function lastCharacters(pattern: RegExp): ReadonlySet<string> | undefined {
  const { last, empty } = readPattern(pattern)
  return empty ? undefined : last()
}

/** What a first character tells of a match: that there is none, that the second decides, that there may be one. */
const [never, bySecond, may] = [0, 1, 2]

/** Tells at next to no cost, by the first two characters, where a pattern cannot match. */
export class OpeningFilter {
  private readonly first = new Uint8Array(places)
  private readonly pairs = new CharacterPairs()

  constructor(openings: Openings | undefined) {
    if (!openings) this.first.fill(may)
    for (const pair of openings?.pairs ?? []) this.add(pair.charCodeAt(0), pair.charCodeAt(1))
    for (const one of openings?.ones ?? []) this.add(one.charCodeAt(0), Number.NaN)
  }

  private add(first: number, second: number): void {
    const place = first & mask
    this.first[place] = Math.max(this.first[place] as number, Number.isNaN(second) ? may : bySecond)
    this.pairs.add(first, second)
  }

  /** False only where no match begins at `at`. */
  mayOpen(text: string, at: number): boolean {
    if (at >= text.length) return false
    const first = text.charCodeAt(at)
    const told = this.first[first & mask]
    if (told !== bySecond) return told !== never
    return at + 1 < text.length && this.pairs.mayHold(first, text.charCodeAt(at + 1))
  }
}

/** How a text must begin in which `pattern` matches; undefined where it may match elsewhere, or where that tells nothing. */
export function anchorOf(pattern: RegExp): OpeningFilter | undefined {
  if (pattern.multiline || !readPattern(pattern).anchored) return undefined
  const openings = openingsOf(pattern)
  return openings && new OpeningFilter(openings)
}

/** A pattern of many words, tried only where two characters stand that it can begin with. */
export class QuickPattern {
  private readonly filter: OpeningFilter
  private readonly sticky: RegExp

  /** @param pattern any expression that does not match the empty text; ^ in it means the text's beginning */
  constructor(pattern: RegExp) {
    this.filter = new OpeningFilter(openingsOf(pattern))
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`)
  }

  /** False only where no match begins at `at`. */
  mayMatchAt(text: string, at: number): boolean {
    return this.filter.mayOpen(text, at)
  }

  /** The match that begins at `at`. */
  matchAt(text: string, at: number): RegExpExecArray | null {
    if (!this.filter.mayOpen(text, at)) return null
    this.sticky.lastIndex = at
    return this.sticky.exec(text)
  }

  /** Whether a match begins at `at`. */
  testAt(text: string, at: number): boolean {
    if (!this.filter.mayOpen(text, at)) return false
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
