import type { Reason, Replacement } from '../../edit.ts'
import { type Break, gapBetween, joinsLines, lineSeparator } from './gap.ts'

/** How the line that text belongs to is written, where that text begins a line. */
export interface LineStyle {
  /** `## `, `- ` or nothing; asked for only where a line begins. */
  readonly mark: (next: string, start: number) => string
  /** Lines of one heading are one line. */
  readonly heading: object | undefined
  readonly isHeader: boolean
}

/** A line as it was written. */
export interface WrittenLine {
  /** Where its first character stands in the source. */
  readonly start: number
  readonly isHeading: boolean
  readonly isRow: boolean
  /** Its beginning. */
  text: string
}

const longestRemembered = 200

/**
 * Collects the replacements that turn a source into lines. What is written must come in the order of the source; whatever lies
 * between two written characters becomes what parts them: nothing, a blank, a line break.
 */
export class LineWriter {
  readonly edits: Replacement[] = []
  readonly lines: WrittenLine[] = []
  private readonly source: string
  /** All of the source before is written or replaced. */
  private at = 0
  private pause: Break = 'none'
  private blank = ''
  private hasFeed = false
  private removals: Replacement[] = []
  private last = ''
  private heading: object | undefined
  private isInRow = false
  private isCellEmpty = true

  constructor(source: string) {
    this.source = source
  }

  /** White space of the source: a blank at most. */
  space(hasFeed: boolean): void {
    this.hasFeed ||= hasFeed
    if (this.blank === '') this.blank = ' '
  }

  /** A blank that the page wants: it stays between two characters of a line. */
  keepBlank(text: string): void {
    this.blank = (this.blank === ' ' ? '' : this.blank) + text
  }

  breakLine(pause: 'line' | 'block'): void {
    if (this.pause === 'block') return
    this.pause = pause === 'line' && this.pause === 'none' ? 'line' : 'block'
    this.blank = ''
  }

  /** Takes out a span of the source, not before what is written. */
  remove(start: number, end: number, reason: Reason): void {
    if (end > start) this.removals.push({ start, end, text: '', reason })
  }

  /** Writes `text` for a span of the source that is shown. */
  put(start: number, end: number, text: string, style: LineStyle): void {
    const next = text[0] ?? ''
    if (this.isInRow) this.flush(start, this.cellGap(next, style), '')
    else this.flushLine(start, next, style)
    this.write(start, end, text)
    this.isCellEmpty = false
  }

  /** Writes the bar before a cell in place of its tag; a row begins with its first cell. */
  putCell(start: number, end: number, text: string, isFirst: boolean): void {
    if (isFirst) {
      const separator = this.lines.at(-1)?.isRow && !this.hasTableEnded ? '\n' : this.separator('|')
      this.flush(start, separator, '')
      this.lines.push({ start, isHeading: false, isRow: true, text: '' })
    } else this.flush(start, '', '')
    this.write(start, end, text)
    this.isInRow = true
    this.isCellEmpty = true
    this.hasTableEnded = false
  }

  endRow(start: number, end: number, text: string): void {
    this.flush(start, '', '')
    this.write(start, end, text)
    this.isInRow = false
    this.pause = 'block'
  }

  private hasTableEnded = true

  endTable(): void {
    this.hasTableEnded = true
  }

  /** The rest of the source, and the line feed at the end. */
  finish(): void {
    this.flush(this.source.length, this.lines.length > 0 ? '\n' : '', '')
  }

  private flushLine(start: number, next: string, style: LineStyle): void {
    const isNew = this.lines.length === 0 || this.isNewLine(next, style)
    if (!isNew) {
      const blank = this.pause === 'none' ? this.blank : this.blank || ' '
      this.flush(start, gapBetween(this.last, next, blank, this.hasFeed || this.pause !== 'none'), '')
      return
    }
    const mark = style.mark(this.source.slice(start, start + 12), start)
    this.flush(start, this.separator(mark + this.source.slice(start, start + 6)), mark)
    this.lines.push({ start, isHeading: style.heading !== undefined || mark.startsWith('#'), isRow: false, text: mark })
    this.heading = style.heading
    this.hasTableEnded = true
  }

  private isNewLine(next: string, style: LineStyle): boolean {
    if (this.lines.at(-1)?.isRow) return true
    if (this.pause === 'none' || (style.heading && style.heading === this.heading)) return false
    return this.pause === 'block' || this.blank.length > 1 || !joinsLines(this.last, next)
  }

  private separator(next: string): string {
    const line = this.lines.at(-1)
    return line ? lineSeparator(line.isRow ? '|' : line.text, next) : ''
  }

  private cellGap(next: string, style: LineStyle): string {
    if (this.isCellEmpty) return ''
    if (this.pause === 'none' || style.isHeader || joinsLines(this.last, next))
      return gapBetween(
        this.last,
        next,
        this.blank || (this.pause === 'none' ? '' : ' '),
        this.hasFeed || this.pause !== 'none',
      )
    return '<br>'
  }

  private write(start: number, end: number, text: string): void {
    if (this.source.slice(start, end) !== text) this.edits.push({ start, end, text })
    this.at = end
    this.last = text.at(-1) ?? this.last
    const line = this.lines.at(-1)
    if (line && line.text.length < longestRemembered) line.text += text.slice(0, longestRemembered)
  }

  /** Replaces what lies before `until`: by `before` at its front, by `after` at its back, removals between on their own. */
  private flush(until: number, before: string, after: string): void {
    let text = this.removals.length > 0 ? before : before + after
    for (const removal of this.removals) {
      this.replace(this.at, removal.start, text)
      this.edits.push(removal)
      this.at = removal.end
      text = ''
    }
    this.replace(this.at, until, this.removals.length > 0 ? text + after : text)
    this.at = until
    this.removals = []
    this.pause = 'none'
    this.blank = ''
    this.hasFeed = false
    const line = this.lines.at(-1)
    if (line && before !== '' && !before.includes('\n') && line.text.length < longestRemembered) line.text += before
  }

  private replace(start: number, end: number, text: string): void {
    if (this.source.slice(start, end) !== text) this.edits.push({ start, end, text })
  }
}
