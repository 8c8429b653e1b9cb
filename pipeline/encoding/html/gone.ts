import type { Reason } from '../../edit.ts'
import { blockElements } from '../tables/html-elements.ts'
import { reasonOfLine } from './chrome.ts'
import type { Element, PageEvent } from './element.ts'
import type { LineWriter } from './writer.ts'

const longestText = 400

/** Reads an element that goes, line by line: a line may tell the reason better than the element. */
export class GoneReader {
  private readonly source: string
  private readonly writer: LineWriter
  private readonly element: Element
  private readonly reason: Reason
  private from: number
  private text = ''
  private ink = 0
  private linked = 0
  private span: { start: number; end: number; reason: Reason } | undefined

  constructor(source: string, writer: LineWriter, element: Element, reason: Reason, start: number) {
    this.source = source
    this.writer = writer
    this.element = element
    this.reason = reason
    this.from = start
  }

  /** @returns true where the element ends */
  read(kind: PageEvent['kind'], start: number, end: number, element: Element): boolean {
    if (kind === 'text') {
      this.readText(start, end, element)
      return false
    }
    const isEnd = kind === 'close' && element === this.element
    if (isEnd || blockElements.has(element.name)) this.endLine(kind === 'open' ? start : end)
    if (isEnd) this.endSpan()
    return isEnd
  }

  private readText(start: number, end: number, { isLink }: Element): void {
    const text = this.source.slice(start, Math.min(end, start + longestText))
    if (this.text.length < longestText) this.text += text
    const ink = text.trim().length
    this.ink += ink
    if (isLink) this.linked += ink
  }

  /** Lines that follow each other and go for one reason go together. Bare tags are no line. */
  private endLine(end: number): void {
    const { span, from, text, ink, linked } = this
    if (ink > 0 || this.element.name === 'meta') {
      const reason = reasonOfLine(this.reason, { text, ink, linked })
      if (span?.reason === reason) span.end = end
      else {
        this.endSpan()
        this.span = { start: from, end, reason }
      }
    } else if (/\S/.test(this.source.slice(from, end))) this.endSpan()
    this.from = end
    this.text = ''
    this.ink = 0
    this.linked = 0
  }

  private endSpan(): void {
    if (this.span) this.writer.remove(this.span.start, this.span.end, this.span.reason)
    this.span = undefined
  }
}
