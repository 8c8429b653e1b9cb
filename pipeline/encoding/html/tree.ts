import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import {
  blockElements,
  codeElements,
  headElements,
  headings,
  paragraphEnders,
  rawElements,
  tableSections,
  voidElements,
} from '../tables/html-elements.ts'
import { noAttributes, readAttributes } from './attributes.ts'
import { type Attributes, type Element, newElement, type PageEvent, type PageTree } from './element.ts'
import { type Barrier, OpenElements } from './open-elements.ts'

const modes = {
  rcdata: TokenizerMode.RCDATA,
  rawtext: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
} as const

/** Start tags that end open elements of these names, as far out as the barrier. */
const ends: readonly (readonly [starts: ReadonlySet<string>, ended: readonly string[], barrier: Barrier])[] = [
  [new Set(['li']), ['li'], 'list'],
  [new Set(['dt', 'dd']), ['dt', 'dd'], 'list'],
  [new Set(['option', 'optgroup']), ['option'], 'scope'],
  [new Set(['td', 'th']), ['td', 'th', 'caption'], 'table'],
  [new Set(['tr']), ['tr', 'caption'], 'table'],
  [tableSections, ['tbody', 'thead', 'tfoot', 'tr', 'caption'], 'table'],
  [headings, [...headings], 'block'],
]
const endsOf = new Map(
  ends.flatMap(([starts, ended, barrier]) => [...starts].map((name) => [name, { ended, barrier }] as const)),
)
const wideBlanks = /[\u00a0\u2002-\u200a\u3000]/g
const tableParts = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table', 'caption'])
const cells = new Set(['td', 'th'])

/**
 * Builds the tree in the order of the source and never moves anything: text that stands between the rows of a table stays there.
 * Tags that are left out or never closed are closed as the HTML standard does it for the common cases. Linear, no recursion.
 */
class TreeBuilder implements TokenHandler {
  readonly elements: Element[] = []
  readonly events: PageEvent[] = []
  private readonly open = new OpenElements()
  private readonly tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this)
  private foreign: Element | undefined
  private length = 0

  build(source: string): PageTree {
    this.length = source.length
    this.tokenizer.write(source, true)
    while (this.open.size > 0) this.close(source.length, source.length)
    return { elements: this.elements, events: this.events }
  }

  onStartTag({ tagName: name, attrs, selfClosing, location }: Token.TagToken): void {
    if (!location) return
    const { startOffset: start, endOffset: end } = location
    if (!this.foreign) this.makeRoom(name, start)
    const element = this.add(name, start, end, readAttributes(attrs))
    if (this.foreign ? selfClosing : voidElements.has(name)) {
      this.close(end, end)
      return
    }
    if (name === 'svg' || name === 'math') this.foreign ??= element
    const raw = this.foreign ? undefined : rawElements.get(name)
    if (raw) this.tokenizer.state = modes[raw]
  }

  onEndTag({ tagName: name, location }: Token.TagToken): void {
    if (!location) return
    const { startOffset: start, endOffset: end } = location
    const place = this.placeToEnd(name)
    if (place < 0) {
      if (name === 'br' || name === 'p') {
        this.add(name, start, end, noAttributes)
        this.close(end, end)
      }
      return
    }
    while (this.open.size > place + 1) this.close(start, start)
    this.close(start, end)
  }

  onCharacter(token: Token.CharacterToken): void {
    this.text(token, token.chars.length - (token.chars.match(wideBlanks)?.length ?? 0))
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.text(token, 0)
  }

  onComment({ location }: Token.CommentToken): void {
    if (location) this.note('comment', location.startOffset, location.endOffset, this.open.current)
  }

  onNullCharacter(): void {}
  onDoctype(): void {}
  onEof(): void {}

  private text({ location }: Token.CharacterToken, ink: number): void {
    if (!location) return
    const at = location.startOffset
    if (ink > 0 && this.open.current?.name === 'head') this.close(at, at)
    const element = this.open.current ?? this.add('body', at, at, noAttributes)
    element.ink += ink
    if (element.isLink) element.linked += ink
    if (
      ink > 0 &&
      element.table &&
      tableParts.has(element.name) &&
      !cells.has(element.name) &&
      element.name !== 'caption'
    )
      element.table.isBroken = true
    const last = this.events.at(-1)
    if (last?.kind === 'text' && last.element === element && last.end === at) {
      last.end = location.endOffset
      last.ink += ink
    } else this.note('text', at, location.endOffset, element, ink)
  }

  private note(kind: PageEvent['kind'], start: number, end: number, element: Element | undefined, ink = 0): void {
    // A comment that nothing ends is said to end behind the source.
    this.events.push({ kind, start, end: Math.min(end, this.length), element, ink })
  }

  /** Ends what the start tag of `name` ends, and begins a row where a cell has none. */
  private makeRoom(name: string, at: number): void {
    if (!headElements.has(name)) this.closeTo(this.open.find('head', 'scope'), at)
    if (paragraphEnders.has(name)) this.closeTo(this.open.find('p', 'scope'), at)
    const ends = endsOf.get(name)
    if (ends) {
      const places = ends.ended.map((one) => this.open.find(one, ends.barrier)).filter((place) => place >= 0)
      if (places.length > 0) this.closeTo(Math.min(...places), at)
    }
    const around = this.open.innermost('scope')
    if (name === 'table' && around?.name === 'table') this.closeTo(this.open.find('table', 'scope'), at)
    const inTable = this.open.innermost('table')
    if (cells.has(name) && inTable?.name === 'table' && this.open.find('tr', 'table') < 0)
      this.add('tr', at, at, noAttributes)
  }

  private placeToEnd(name: string): number {
    if (tableParts.has(name)) return this.open.find(name, 'table')
    if (headings.has(name)) return Math.max(...[...headings].map((one) => this.open.find(one, 'scope')))
    if (name === 'math' || codeElements.has(name) || blockElements.has(name)) return this.open.find(name, 'scope')
    return this.open.find(name, 'block')
  }

  private closeTo(place: number, at: number): void {
    while (place >= 0 && this.open.size > place) this.close(at, at)
  }

  private add(name: string, start: number, tagEnd: number, attributes: Attributes): Element {
    const parent = this.open.current
    const element = newElement(name, parent, attributes, start, tagEnd)
    if (name === 'table' && parent?.table) parent.table.isBroken = true
    if (name === 'tr') parent?.table?.children.push(element)
    if (cells.has(name) && parent?.name === 'tr') parent.children.push(element)
    this.elements.push(element)
    this.note('open', start, tagEnd, element)
    this.open.push(element)
    return element
  }

  private close(start: number, end: number): void {
    const element = this.open.pop()
    if (!element) return
    element.end = end
    this.note('close', start, end, element)
    if (this.foreign === element) this.foreign = undefined
    const { parent } = element
    if (!parent || codeElements.has(element.name)) return
    parent.ink += element.ink
    parent.linked += element.linked
    parent.holdsMain ||= element.holdsMain
  }
}

/**
 * The elements and the events of an HTML source.
 * @param source the source; every offset is one of its UTF-16 offsets
 */
export function parsePage(source: string): PageTree {
  return new TreeBuilder().build(source)
}
