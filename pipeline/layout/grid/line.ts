import type { Span } from '../../span.ts'
import { headingBits } from './header.ts'
import { type Family, familyOf, type Kind, kindNames, kindOf } from './kind.ts'
import { runsOn, type Spacing, spacingOf } from './scan.ts'

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
  private spacing: Spacing | undefined
  private hasMark: boolean | undefined
  private textual: boolean | undefined
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

  get marks(): Marks {
    return this.evidence.marks
  }

  /** How much it looks like a column's heading, in bits; of a line too long for one nothing else is worked out. */
  get heading(): number {
    this.bits ??= this.isText() ? bitsOfText : this.evidence.heading
    return this.bits
  }

  /** True of a line that is too long for a heading, of one with a mark of a sentence outside brackets, and of one that is a row. */
  isText(): boolean {
    this.textual ??=
      this.end - this.start > longestHeading ||
      this.parted ||
      (this.end - this.start > shortestText && runsOn(this.source, this.start, this.end, mostHanzi))
    return this.textual
  }

  /** How many runs of blanks stand inside it. */
  get blanks(): number {
    this.spacing ??= spacingOf(this.source, this.start, this.end)
    return this.spacing.runs
  }

  /** Whether a tab or two blanks in a row stand inside it. */
  get parted(): boolean {
    this.spacing ??= spacingOf(this.source, this.start, this.end)
    return this.spacing.wide
  }

  /** Whether a mark of a sentence stands in it outside brackets. */
  get saysSomething(): boolean {
    this.hasMark ??= runsOn(this.source, this.start, this.end, Number.POSITIVE_INFINITY)
    return this.hasMark
  }

  private get evidence(): Evidence {
    this.known ??= evidenceOf(this.text, this.indented)
    return this.known
  }
}

/** The traits as numbers, equal where the traits are; the last character or unit takes two. */
export interface Marks {
  readonly family: number
  readonly kind: number
  readonly step: number
  readonly indent: number
  readonly end: number
  readonly endRest: number
  /** 0 where the line has no such trait. */
  readonly begin: number
}

/** Up to two UTF-16 units as one number. */
const unitsOf = (text: string, at: number): number =>
  at >= text.length ? 0 : (text.charCodeAt(at) + 1) * 0x20000 + (at + 1 < text.length ? text.charCodeAt(at + 1) + 1 : 0)

interface Evidence {
  readonly marks: Marks
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
const mostHanzi = 16
const bitsOfText = -8

const families: readonly Family[] = ['number', 'mark', 'latin', 'term', 'text']
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
    marks: {
      family: families.indexOf(family),
      kind: kindNames.indexOf(kind),
      step,
      indent: indented ? 1 : 0,
      end: unitsOf(end, 0),
      endRest: unitsOf(end, 2),
      begin: unitsOf(begin, 1),
    },
    traits: [`f${family}`, `k${kind}`, `s${step}`, `i${indented}`, `e${end}`, begin],
    heading: headingBits(text, kind, family),
  }
}
