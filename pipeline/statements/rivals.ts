import type { Claim, Witness } from '../statement.ts'
import type { Found } from './assemble.ts'

/** What two rules may each find at one place, and tell of two subjects or with two lengths. */
const rivalled: ReadonlySet<string> = new Set([
  'treatment',
  'examination',
  'symptom',
  'complication',
  'cause',
  'risk-factor',
  'prognosis',
])

/** What is done so often, so long or so far is one thing, as long as it is no drug. */
const ofOneDoing: ReadonlySet<string> = new Set(['parameter', 'frequency', 'course'])

const isRivalled = ({ property, subject }: Claim): boolean =>
  rivalled.has(property) || (subject.type === 'procedure' && ofOneDoing.has(property))

const witnessOf = ({ witnesses }: Claim, role: 'value' | 'subject'): Witness | undefined =>
  witnesses.find((one) => one.role === role)

const farthest = 1_000_000

/** How far before a value its subject stands; one behind it is far, and a sign is farther than a disease. */
function distance(claim: Claim): number {
  const value = witnessOf(claim, 'value')?.start ?? 0
  const subject = witnessOf(claim, 'subject')?.start ?? 0
  const end = witnessOf(claim, 'value')?.end ?? 0
  if (subject >= value && subject < end) return 0
  return (subject <= value ? value - subject : farthest) + (claim.subject.type === 'symptom' ? 2 * farthest : 0)
}

/**
 * One place names one thing that is done about one illness. Of what is told there that stays whose subject stands nearest before
 * the value, with what one rule says of the subjects beside it; of a name and a part of it said of the same subject, the whole name.
 * @param found in the order of their values
 */
export function withoutRivals<T extends Found>(found: readonly T[]): readonly T[] {
  const lost = new Set<Found>([...shorterOf(found), ...toldBeside(found)])
  for (const group of endingTogether(found)) for (const one of losersOf(group)) lost.add(one)
  return lost.size === 0 ? found : found.filter((one) => !lost.has(one))
}

/** Claims of one property whose values end at one place, two at least. */
function endingTogether(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const value = isRivalled(one.claim) ? witnessOf(one.claim, 'value') : undefined
    if (!value) continue
    const key = `${one.claim.property} ${value.end}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** 耳镜 with what it shows, and 耳镜检查 at the same place: one test. */
function shorterOf<T extends Found>(found: readonly T[]): T[] {
  const shown = new Set<string>()
  const key = ({ claim }: T): string => `${claim.subject.text} ${witnessOf(claim, 'value')?.start}`
  for (const one of found) if (one.claim.property === 'examination' && one.claim.qualifiers) shown.add(key(one))
  return found.filter((one) => one.claim.property === 'examination' && !one.claim.qualifiers && shown.has(key(one)))
}

const general = 'relation-advice'

/** What a general rule says is minded, where another rule tells it with other bounds. */
function toldBeside<T extends Found>(found: readonly T[]): T[] {
  const minded = found.filter(({ claim }) => claim.property === 'precaution' || claim.property === 'contraindication')
  const others = minded.filter(({ rule }) => rule !== general).flatMap(({ claim }) => witnessOf(claim, 'value') ?? [])
  return minded.filter(({ claim, rule }) => {
    const value = rule === general ? witnessOf(claim, 'value') : undefined
    return value && others.some(({ start, end }) => start < value.end && end > value.start)
  })
}

/** 肾结石 of 结石, 复杂性热性惊厥 of 热性惊厥: the same illness, or a kind of it, by its full name. */
const isFuller = (one: Claim, other: Claim): boolean =>
  one.subject.text.length > other.subject.text.length && one.subject.text.endsWith(other.subject.text)

/** How far apart the subjects stand of which a clause speaks together: 'A和B均可用D'. */
const coordinated = 16

function losersOf(group: readonly Found[]): Found[] {
  const longest = Math.min(...group.map(({ claim }) => witnessOf(claim, 'value')?.start ?? 0))
  const whole = group.filter(({ claim }) => witnessOf(claim, 'value')?.start === longest)
  const near = whole.reduce((best, one) => (distance(one.claim) < distance(best.claim) ? one : best))
  const nearest = whole.find(({ claim }) => isFuller(claim, near.claim)) ?? near
  const kept = whole.filter(
    ({ claim, rule }) =>
      claim.subject.text === nearest.claim.subject.text ||
      (rule === nearest.rule && Math.abs(distance(claim) - distance(nearest.claim)) < coordinated),
  )
  return group.filter((one) => !kept.includes(one))
}
