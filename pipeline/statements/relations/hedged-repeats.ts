import type { Claim } from '../../statement.ts'

/** What is said to be possible of a thing that the page states outright is no other fact. */
export function withoutHedgedRepeats(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ assertion }) => assertion === 'possible')) return claims
  const stated = new Set<string>()
  for (const { subject, value, assertion } of claims)
    if (assertion === undefined) for (const part of partsOf(value.text)) stated.add(`${subject.text} ${part}`)
  return claims.filter(
    ({ subject, value, assertion }) => assertion !== 'possible' || !stated.has(`${subject.text} ${value.text}`),
  )
}

const longestName = 24

/** All the stretches of a name from two characters on. */
function partsOf(name: string): string[] {
  const whole = name.slice(0, longestName)
  const parts: string[] = []
  for (let start = 0; start < whole.length; start++)
    for (let end = start + 2; end <= whole.length; end++) parts.push(whole.slice(start, end))
  return parts
}
