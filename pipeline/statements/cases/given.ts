import type { Claim } from '../../statement.ts'
import { DrugClaims, doseClaims } from '../drugs/given.ts'
import { type Regimen, regimensIn } from '../drugs/regimens.ts'
import type { Page, PageBlock } from '../page.ts'
import { type CaseClaims, casesOf } from './claims.ts'
import { drugClaims } from './drugs.ts'

/** How the drugs of the treatments that case reports tell were given. */
export function treatmentDrugs(page: Page): Claim[] {
  return casesOf(page).flatMap((one) => one.passage.blocks.flatMap((block) => inBlock(page, block, one)))
}

function inBlock(page: Page, block: PageBlock, { claims, passage }: CaseClaims): Claim[] {
  const { start, end } = block.block.content
  const notes = claims.flatMap(({ property, witnesses: [place] }) =>
    property === 'course-note' && place && place.start >= start && place.end <= end ? [place] : [],
  )
  if (notes.length === 0) return []
  const regimens = regimensIn(block).filter(
    ({ drugs: [name] }) => name && notes.some((note) => inside(note, start + name.start)),
  )
  const dosed = regimens.flatMap((regimen) => doseClaims(block, regimen))
  const others = notes.flatMap((note) => drugClaims(page.text, note, passage.article))
  const told = [...dosed, ...unread(dosed, others)]
  return [
    ...told,
    ...unread(
      told,
      regimens.flatMap((regimen) => (regimen.dose ? [] : routes(block, regimen))),
    ),
  ]
}

/** The claims whose value, or whose drug's first dose, has not been read yet. */
function unread(read: readonly Claim[], claims: readonly Claim[]): Claim[] {
  const known = new Set(read.map(placeOf))
  const names = read.map(({ witnesses }) => witnesses[1]?.start ?? -1)
  return claims.filter((claim) => !known.has(placeOf(claim)) && !near(names, claim))
}

const inside = (note: { start: number; end: number }, at: number): boolean => at >= note.start && at < note.end

/** A value of one property at one place. */
const placeOf = ({ property, witnesses }: Claim): string => `${property}@${witnesses[0]?.start}`

/** The name of a drug that has been read, with or without a word before it; what was changed later is another dose. */
function near(places: readonly number[], { property, witnesses: [value, subject] }: Claim): boolean {
  const name = subject?.start ?? -1
  if (property !== 'route' && (value?.start ?? 0) - (subject?.end ?? 0) > farthest) return false
  return places.some((at) => at >= name && at < (subject?.end ?? name)) || places.includes(name)
}

const farthest = 12

function routes(block: PageBlock, { drugs, routes: ways }: Regimen): Claim[] {
  return drugs.flatMap((name) => ways.map((way) => new DrugClaims(block, name).route(way)))
}
