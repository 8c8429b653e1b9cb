import type { Span } from '../../span.ts'
import { headingBits } from './header.ts'
import { type Family, familyOf, type Kind, kindOf } from './kind.ts'

/**
 * A line that is not blank, as evidence for the cell it may be. The span is without the blanks at its ends. What is known of
 * the line is worked out when it is asked for: most lines of a text are never asked.
 */
export class Line implements Span {
  readonly start: number
  readonly end: number
  /** Blank lines before it. */
  readonly gap: number
  readonly indented: boolean
  private readonly source: string
  private folded: string | undefined
  private bits: number | undefined
  private hasBlank: boolean | undefined
  private known: Evidence | undefined

  constructor(source: string, span: Span, gap: number, indented: boolean) {
    this.source = source
    this.start = span.start
    this.end = span.end
    this.gap = gap
    this.indented = indented
  }

  /** Width-folded, as long as the span. */
  get text(): string {
    this.folded ??= foldWidth(this.source.slice(this.start, this.end))
    return this.folded
  }

  get kind(): Kind {
    return this.evidence.kind
  }

  get family(): Family {
    return this.evidence.family
  }

  get traits(): Evidence['traits'] {
    return this.evidence.traits
  }

  /** How much it looks like a column's heading, in bits; of a line too long for one nothing else is worked out. */
  get heading(): number {
    this.bits ??= this.isText() ? bitsOfText : this.evidence.heading
    return this.bits
  }

  /** True of a line that is too long for a heading, and of a clause with more behind it. */
  private isText(): boolean {
    const length = this.end - this.start
    return length > longestHeading || (length > shortestText && clause.test(this.source.slice(this.start, this.end)))
  }

  /** Whether a blank stands inside it. */
  get spaced(): boolean {
    this.hasBlank ??= holdsBlank(this.source, this.start, this.end)
    return this.hasBlank
  }

  private get evidence(): Evidence {
    this.known ??= evidenceOf(this.text, this.indented)
    return this.known
  }
}

interface Evidence {
  readonly kind: Kind
  readonly family: Family
  /**
   * What columns are compared by: family, kind, length in steps, indentation, last character or unit, first character; each
   * with a letter of its own, or empty where the line has none.
   */
  readonly traits: readonly [string, string, string, string, string, string]
  readonly heading: number
}

/** A longer line heads no column, nor does a clause with more behind it. */
const longestHeading = 24
const shortestText = 11
const clause = /^.{6,20}[,，。;；:：].{5}/
const bitsOfText = -8
/** Longest line that may be a cell, in UTF-16 units. */
const longest = 240
/** A run of more blank lines than this parts regions. */
const widest = 5
/** Lines of a region that are looked at together; a longer region is cut. */
const most = 4000

const steps = [1, 2, 4, 7, 11, 16, 24, 36, 60]

/** ASCII for full-width ASCII, character by character. */
export function foldWidth(text: string): string {
  if (!/[！-～　\u00a0]/.test(text)) return text
  return text.replace(/[！-～　\u00a0]/g, (mark) =>
    mark === '　' || mark === '\u00a0' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}

function evidenceOf(text: string, indented: boolean): Evidence {
  const kind = kindOf(text)
  const family = familyOf(kind)
  const isNumber = family === 'number'
  const step = steps.findIndex((limit) => text.length <= limit)
  const end = isNumber ? (/[^\d①-⑳*#()]{1,4}$/.exec(text)?.[0].trim() ?? '') : text.slice(-1)
  const begin = isNumber ? '' : `b${text.charAt(0)}`
  return {
    kind,
    family,
    traits: [`f${family}`, `k${kind}`, `s${step}`, `i${indented}`, `e${end}`, begin],
    heading: headingBits(text, kind, family),
  }
}

let known: { readonly text: string; readonly regions: readonly (readonly Line[])[] } = { text: '', regions: [] }

/**
 * Runs of lines short enough to be cells, in order: longer lines, marked-up lines and wide gaps part them. The last answer is
 * kept: one rule after another asks for the same text. Linear in the text; a long line is never copied.
 */
export function regionsOf(text: string): readonly (readonly Line[])[] {
  if (known.text !== text) known = { text, regions: [...splitIntoRegions(text)] }
  return known.regions
}

function* splitIntoRegions(text: string): Generator<Line[]> {
  let region: Line[] = []
  let gap = 0
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const span = trim(text, at, end)
    if (span.start === span.end) gap++
    const ends = span.end - span.start > longest || gap > widest || region.length >= most || isMarked(text, span)
    if (ends && region.length > 0) {
      yield region
      region = []
    }
    if (span.end > span.start && span.end - span.start <= longest && !isMarked(text, span)) {
      region.push(new Line(text, span, gap, span.start > at))
    }
    if (span.end > span.start) gap = 0
    at = end + 1
  }
  if (region.length > 0) yield region
}

const isMarked = (text: string, { start }: Span): boolean => text.startsWith('| ', start) || text.startsWith('#', start)

function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function holdsBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBlank(text.charCodeAt(at))) return true
  return false
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
