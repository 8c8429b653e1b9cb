import type { Claim } from '../../statement.ts'
import { lastStartingBy } from '../../text/ordered.ts'
import type { Page, PageBlock } from '../page.ts'

/**
 * The claims whose subject a heading over the value names, or the value's own block: what a block says without a subject is
 * about these, but about what the paragraph before it named only by chance.
 */
export function* headedClaims(page: Page, claims: Iterable<Claim>): Generator<Claim> {
  const contents = page.blocks.map(({ block }) => block.content)
  const blockAt = (at: number): PageBlock | undefined => page.blocks[lastStartingBy(contents, at)]
  for (const claim of claims) {
    const [value] = claim.witnesses
    const subject = claim.witnesses.find(({ role }) => role === 'subject')
    if (!value || !subject) continue
    const block = blockAt(value.start)
    const named = blockAt(subject.start)
    if (block && named && (named === block || block.headings.includes(named))) yield claim
  }
}
