import type { Span } from '../../span.ts'
import type { Spoken } from '../drugs/spoken.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import type { LeafletSection } from '../tables/leaflet-sections.ts'
import { type LeafletLabel, leafletLabel } from './labels.ts'
import { type Above, drugOfLabel, nameOf, ownName } from './over.ts'

/** A block, or what stands in it behind its label, as a part of a drug's leaflet. */
export interface LeafletPart {
  readonly block: PageBlock
  /** In the block's text. */
  readonly span: Span
  readonly section: LeafletSection
  /** The label's own words: 儿童用药. */
  readonly label: string
  readonly drug: Spoken
  /** A paragraph behind the section's own words. */
  readonly continued?: boolean
}

/** What stands under one name of a drug. */
interface Open {
  readonly first: string
  /** The drug that the heading or line above names, and whether it says that a leaflet follows. */
  readonly above: Above | undefined
  readonly labels: Set<string>
  readonly ofDrugs: Set<string>
  /** A section that only drugs have is marked as such: 【不良反应】. */
  bracketed: boolean
  readonly parts: Omit<LeafletPart, 'drug'>[]
  /** The section at hand; none behind a heading that names none. */
  current?: { readonly part: Omit<LeafletPart, 'drug'>; readonly level: number }
}

const parts = new Kept((page: Page) => new Map(new Reader(page).read().map((part) => [part.block, part])))

/** The parts of the drug leaflets of a page, by block, in order. */
export const leafletParts = (page: Page): ReadonlyMap<PageBlock, LeafletPart> => parts.of(page)

const hasWords = (part: Omit<LeafletPart, 'drug'> | undefined): boolean =>
  part !== undefined && part.span.end > part.span.start

/** Reads a page from its beginning; a leaflet is a run of labelled sections. */
class Reader {
  private readonly page: Page
  private open: Open | undefined
  private above: Above | undefined
  private readonly done: LeafletPart[] = []

  constructor(page: Page) {
    this.page = page
  }

  read(): LeafletPart[] {
    let article = 0
    for (const block of this.page.blocks) {
      if (block.article !== article) this.end()
      if (block.article !== article) this.above = undefined
      article = block.article
      const label = leafletLabel(block)
      if (label && (label.section !== 'other' || this.open || label.ofDrugs)) this.section(block, label)
      else this.other(block)
    }
    this.end()
    return this.done
  }

  private section(block: PageBlock, label: LeafletLabel): void {
    const own = block.block.level === 1 ? drugOfLabel(block, label) : undefined
    if (own || this.open?.first === label.name) this.end()
    if (own) this.above = own
    this.open ??= {
      first: label.name,
      above: this.above,
      labels: new Set(),
      ofDrugs: new Set(),
      bracketed: false,
      parts: [],
    }
    this.open.labels.add(label.name)
    if (label.ofDrugs) this.open.ofDrugs.add(label.name)
    this.open.bracketed ||= (label.ofDrugs && label.bracketed) || own !== undefined
    const span = { start: label.end, end: block.text.length }
    const part = { block, span, section: label.section, label: label.name }
    this.open.parts.push(part)
    this.open.current = { part, level: block.block.level ?? 7 }
  }

  private other(block: PageBlock): void {
    const { open } = this
    const { level } = block.block
    const manual = level === undefined && /说明书$/.test(block.text)
    if (!manual && this.goesOn(block)) return
    const isProse = level === undefined && !manual
    const named = nameOf(block, isProse)
    // A line of prose names the drug where no heading does.
    if (isProse && (!named || this.above?.known)) return
    // A heading under the drug's name that names no drug ends a section and not what is told of the drug.
    if (level !== undefined && this.above?.known && level > this.above.level && !named?.known) {
      if (open) delete open.current
      return
    }
    this.end()
    this.above = named
  }

  /** Takes a block to the section at hand, where it stands under it. */
  private goesOn(block: PageBlock): boolean {
    const { part, level = 7 } = this.open?.current ?? {}
    if (!this.open || !part || (block.block.level ?? 8) <= level) return false
    const continued = block.block.kind === 'paragraph' && (hasWords(part) || hasWords(this.open.parts.at(-1)))
    this.open.parts.push({ ...part, block, span: { start: 0, end: block.text.length }, continued })
    return true
  }

  private end(): void {
    const { open } = this
    this.open = undefined
    if (!open || !isLeaflet(open)) return
    const { above, ofDrugs } = open
    const named = open.parts.map(ownName).find((name) => name !== undefined)
    const isOne = above?.manual || above?.known || ofDrugs.size > 2 || (ofDrugs.size > 1 && open.labels.size > 3)
    const drug = named ?? (isOne ? above?.drug : undefined)
    if (drug) for (const part of open.parts) this.done.push({ ...part, drug })
  }
}

/** Whether there are sections enough: two under a drug's name, or one in brackets of its own, three elsewhere, two of them such as only drugs have. */
function isLeaflet({ above, labels, ofDrugs, bracketed }: Open): boolean {
  if (above?.manual) return ofDrugs.size > 0 && labels.size > 1
  if (above?.known) return labels.size > 1 || bracketed
  return ofDrugs.size > 1 && labels.size > 2
}

/** The drug whose leaflet a block stands in. */
export const leafletDrug = (page: Page, block: PageBlock): Spoken | undefined => leafletParts(page).get(block)?.drug
