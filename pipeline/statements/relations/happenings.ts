import type { Claim } from '../../statement.ts'
import { inPage, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import { passageAt } from './block-passages.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'

/** '当A时，（…，）就会发生D': what happens when a disease comes. */
const whenThen = new Sought(
  /(?<=^|[。；，])当(?<v>[^，。；]{4,40}?)时，(?:[^，。；]{2,30}，)?(?:就|便|则|即)?(?:可能)?(?:会|可)?(?:发生|引起|导致|形成|造成)(?:所谓的?)?(?<s>[^，。；的]{2,16})(?=[。；，]|$)/dg,
)

/** What a disease comes from, told as what happens before it. */
export function* happenings(page: Page): Generator<Claim> {
  for (const block of whenThen.blocks(page))
    for (const found of whenThen.matches(block)) {
      const { s, v } = found.indices?.groups ?? {}
      const name = found.groups?.['s'] ?? ''
      const passage = passageAt(page, block, found.index)
      const [clause] = passage?.clauses ?? []
      if (!s || !v || !passage || !clause || isNarrative(passage) || !isTerm(name, ['disease'])) continue
      const claim = claimOf(wholeClause(passage, clause, { start: v[0], end: v[1] }), {
        property: 'cause',
        subject: { type: 'disease', text: name, span: inPage(block, { start: s[0], end: s[1] }) },
        value: { start: v[0], end: v[1] },
      })
      if (claim) yield claim
    }
}
