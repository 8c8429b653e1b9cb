import type { Reason } from '../../edit.ts'
import type { Span } from '../../span.ts'
import type { ArticleRegion } from './article.ts'
import { reasonOfLine } from './chrome.ts'
import type { Element } from './element.ts'
import { firstLineFrom, type PageLine } from './lines.ts'

/** A span of the source whose text goes. */
export interface Cut extends Span {
  readonly reason: Reason
}

/** What is known of a page when its lines are judged. */
export interface PageView {
  readonly lines: readonly PageLine[]
  readonly region: ArticleRegion
  readonly title: PageLine | undefined
  /** What the title in the head names beside the article: the site, its part. Folded. */
  readonly names: readonly string[]
  /** True of a line that stands in a table of data. */
  readonly isData: (line: PageLine) => boolean
}

/** Collects what goes: whole lines, once each, and parts of lines. */
export class LineCutter {
  private readonly cuts: Cut[] = []
  private readonly gone = new Set<PageLine>()
  private readonly lines: readonly PageLine[]

  constructor(lines: readonly PageLine[]) {
    this.lines = lines
  }

  isGone(line: PageLine): boolean {
    return this.gone.has(line)
  }

  cutSpan(start: number, end: number, reason: Reason): void {
    if (end > start) this.cuts.push({ start, end, reason })
  }

  /** @param container why what is around the line goes; the line itself may tell another reason */
  cutLine(line: PageLine, container: Reason): void {
    if (this.gone.has(line)) return
    this.gone.add(line)
    this.cutSpan(line.start, line.end, reasonOfLine(container, line))
  }

  cutElement({ start, end }: Element, reason: Reason): void {
    for (let i = firstLineFrom(this.lines, start); i < this.lines.length; i++) {
      const line = this.lines[i] as PageLine
      if (line.start >= end) return
      this.cutLine(line, reason)
    }
  }

  /** Sorted and disjoint: of two that overlap, the longer one. */
  result(): Cut[] {
    const sorted = this.cuts.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    return sorted.filter((cut) => {
      const isFree = cut.start >= end
      if (isFree) end = cut.end
      return isFree
    })
  }
}
