import type { Reason } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { blockElements, headings } from '../tables/html-elements.ts'

/** The attributes that say something about text. */
export interface Attributes {
  /** Class names and id, parted by blanks. */
  readonly names: string
  readonly role: string
  readonly isHidden: boolean
  readonly isCentred: boolean
  /** Bold or large type. */
  readonly isStrong: boolean
  readonly colspan: number
  readonly rowspan: number
  /** First number of an ordered list. */
  readonly first: number
  /** Words for search engines, of a meta element. */
  readonly hasContent: boolean
}

/** An element of the page. Offsets are those of the source; an element that a page leaves open ends where its parent does. */
export interface Element extends Span {
  readonly name: string
  readonly parent: Element | undefined
  readonly attributes: Attributes
  /** Where the start tag ends; `start` of an element that no tag began. */
  readonly tagEnd: number
  end: number
  /** Nearest of these, the element itself included. */
  heading: Element | undefined
  item: Element | undefined
  cell: Element | undefined
  table: Element | undefined
  isLink: boolean
  isPre: boolean
  /** In bold or large type. */
  isStrong: boolean
  /** Nearest element that begins a line, itself included. */
  block: Element
  /** Characters of the prose in it: set when the lines of the page are known. */
  prose: number
  /** Of a description: the term it describes. */
  term: Element | undefined
  /** Characters in it that are no white space, and those of them that stand in links; code does not count for its parents. */
  ink: number
  linked: number
  /** Set where it holds a main heading, an article or a main element. */
  holdsMain: boolean
  /** Number of an item in its list; of a list, the number of its last item. */
  ordinal: number
  /** Rows of a table, cells of a row. */
  readonly children: Element[]
  /** Of a table: it holds another, or text outside its cells. */
  isBroken: boolean
  /** Why it goes, its own reason or that of an element around it. */
  reason: Reason | undefined
}

/** What stands in the source, in its order. What is in no event is markup. */
export interface PageEvent extends Span {
  readonly kind: 'text' | 'open' | 'close' | 'comment'
  end: number
  /** Characters of a text that are no white space. */
  ink: number
  /** The element of the text or the tag; the one around a comment. */
  readonly element: Element | undefined
}

/** A page as elements (parents before children) and as events in the order of the source. */
export interface PageTree {
  readonly elements: readonly Element[]
  readonly events: readonly PageEvent[]
}

const cells = new Set(['td', 'th'])
const mains = new Set(['h1', 'article', 'main'])

const noChildren: Element[] = []

/** An element that has just begun: without children, and without the characters that will stand in it. */
export function newElement(
  name: string,
  parent: Element | undefined,
  attributes: Attributes,
  start: number,
  tagEnd: number,
): Element {
  const isBlock = blockElements.has(name)
  const element = {
    name,
    parent,
    attributes,
    start,
    tagEnd,
    end: tagEnd,
    heading: undefined,
    item: undefined,
    cell: undefined,
    table: undefined,
    isLink: name === 'a',
    isPre: name === 'pre',
    isStrong: attributes.isStrong || name === 'b' || name === 'strong' || name === 'big',
    prose: 0,
    term: undefined,
    ink: 0,
    linked: 0,
    holdsMain: mains.has(name),
    ordinal: name === 'ol' ? attributes.first - 1 : 0,
    children: name === 'table' || name === 'tr' ? [] : noChildren,
    isBroken: false,
    reason: undefined,
  } as Omit<Element, 'block'> as Element
  element.block = isBlock || !parent ? element : parent.block
  if (parent) takeOver(element, parent)
  if (headings.has(name)) element.heading = element
  else if (name === 'li') element.item = element
  else if (name === 'table') element.table = element
  else if (cells.has(name)) element.cell = element
  return element
}

/** What an element takes over from the one around it; headings and items do not reach into the cells of a table in them. */
function takeOver(element: Element, parent: Element): void {
  const { name } = element
  element.isLink ||= parent.isLink
  element.isPre ||= parent.isPre
  element.isStrong ||= parent.isStrong && !cells.has(name) && name !== 'table'
  element.table = parent.table
  if (name !== 'table') element.cell = parent.cell
  if (!cells.has(name)) {
    element.heading = parent.heading
    element.item = parent.item
  }
  if (name === 'li') element.ordinal = ++parent.ordinal
}
