import type { Claim, Term } from '../../statement.ts'
import { lastStartingBy } from '../../text/ordered.ts'
import { sentencesIn } from '../block-parts.ts'
import type { Page, PageBlock } from '../page.ts'
import type { LeafletSection } from '../tables/leaflet-sections.ts'
import { type LeafletPart, leafletParts } from './leaflets.ts'

/** Sections whose text the leaflet's own rule reads whole. */
const readWhole: ReadonlySet<LeafletSection> = new Set([
  'name',
  'indication',
  'adverse',
  'contraindication',
  'precaution',
  'group',
  'interaction',
  'questions',
])
/** What the leaflet's own rule says of drugs. */
const ownProperties: ReadonlySet<string> = new Set([
  'indication',
  'purpose',
  'adverse-effect',
  'contraindication',
  'precaution',
  'synonym',
])
const things: ReadonlySet<string> = new Set(['drug', 'procedure', 'device'])
const ofArticle: ReadonlySet<string> = new Set(['document', 'study', 'group', 'case'])

/**
 * Sees to it that what other rules read in a drug's leaflet is said of that drug: what a sentence says without naming of whom is
 * said of it, and what the leaflet's own rule reads is not told twice.
 */
export class Strays {
  private readonly parts: ReadonlyMap<PageBlock, LeafletPart>
  private readonly blocks: readonly PageBlock[]
  private readonly contents: readonly { readonly start: number; readonly end: number }[]

  constructor(page: Page) {
    this.parts = leafletParts(page)
    this.blocks = [...this.parts.keys()]
    this.contents = this.blocks.map(({ block }) => block.content)
  }

  /** The claim as the leaflet has it; undefined where it is none. */
  settle(claim: Claim): Claim | undefined {
    const value = claim.witnesses.find(({ role }) => role === 'value')
    const block = value && this.blocks[lastStartingBy(this.contents, value.start)]
    const part = block && value.end <= block.block.content.end ? this.parts.get(block) : undefined
    if (!value || !block || !part || ofArticle.has(claim.subject.type)) return claim
    const subject = claim.witnesses.find(({ role }) => role === 'subject')
    const own = subject && subject.start >= block.block.content.start && subject.end <= block.block.content.end
    if (!things.has(claim.subject.type)) return own ? claim : undefined
    if (block.block.kind !== 'table' && readWhole.has(part.section) && ownProperties.has(claim.property))
      return undefined
    if (part.section === 'kinetics' && ownProperties.has(claim.property)) return undefined
    return own && !/[【】]/.test(claim.subject.text) && this.isNear(block, subject.start, value.start)
      ? claim
      : this.ofDrug(claim, part)
  }

  /** Both stand in one sentence, or in a table. */
  private isNear(block: PageBlock, one: number, other: number): boolean {
    const by = block.block.content.start
    if (block.block.kind === 'table') return true
    return sentencesIn(block).some(
      ({ start, end }) => one >= start + by && one < end + by && other >= start + by && other < end + by,
    )
  }

  private ofDrug(claim: Claim, { drug }: LeafletPart): Claim {
    const subject: Term = { type: 'drug', text: drug.text }
    const witnesses = claim.witnesses.filter(({ role }) => role !== 'subject')
    return { ...claim, subject, witnesses: [...witnesses, { role: 'subject', ...drug.span }] }
  }
}
