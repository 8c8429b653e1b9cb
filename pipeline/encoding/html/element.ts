import type { Reason } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { headings } from '../tables/html-elements.ts'

/** The attributes that say something about text. */
export interface Attributes {
  /** Class names and id, parted by blanks. */
  readonly names: string
  readonly role: string
  readonly isHidden: boolean
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
  readonly isLink: boolean
  readonly isPre: boolean
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
export type PageEvent =
  | (Span & { readonly kind: 'text' | 'open' | 'close'; readonly element: Element })
  | (Span & { readonly kind: 'comment' })

/** A page as elements (parents before children) and as events in the order of the source. */
export interface PageTree {
  readonly elements: readonly Element[]
  readonly events: readonly PageEvent[]
}

const cells = new Set(['td', 'th'])
const mains = new Set(['h1', 'article', 'main'])

/** An element that has just begun: without children, and without the characters that will stand in it. */
export function newElement(
  name: string,
  parent: Element | undefined,
  attributes: Attributes,
  start: number,
  tagEnd: number,
): Element {
  const element: Element = {
    ...{ name, parent, attributes, start, tagEnd },
    ...lineage(name, parent),
    end: tagEnd,
    ink: 0,
    linked: 0,
    holdsMain: mains.has(name),
    ordinal: name === 'ol' ? attributes.first - 1 : 0,
    children: [],
    isBroken: false,
    reason: undefined,
  }
  if (name === 'li' && parent) element.ordinal = ++parent.ordinal
  if (headings.has(name)) element.heading = element
  if (name === 'li') element.item = element
  if (name === 'table') element.table = element
  if (cells.has(name)) element.cell = element
  return element
}

type Lineage = Pick<Element, 'heading' | 'item' | 'cell' | 'table' | 'isLink' | 'isPre'>

/** What an element takes over from the one around it; headings and items do not reach into the cells of a table in them. */
function lineage(name: string, parent: Element | undefined): Lineage {
  const isCell = cells.has(name)
  return {
    heading: isCell ? undefined : parent?.heading,
    item: isCell ? undefined : parent?.item,
    cell: name === 'table' ? undefined : parent?.cell,
    table: parent?.table,
    isLink: name === 'a' || parent?.isLink === true,
    isPre: name === 'pre' || parent?.isPre === true,
  }
}
