import type { Remark } from '../../rule.ts'
import type { Span } from '../../span.ts'
import type { Claim, QuantityValue } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page } from '../page.ts'
import { studiesOf } from './article.ts'

/** Numbers of one study that do not go together; offsets are the page's. Nothing is changed: the source may be wrong, or the reading. */
export function checksOn(page: Page, found: readonly Claim[]): Remark[] {
  const claims = [...found].sort((a, b) => placeOf(a).start - placeOf(b).start)
  return [
    ...armSums(page, claims),
    ...sexSums(claims),
    ...shares(page),
    ...significances(page),
    ...differingValues(claims),
    ...contradictions(claims),
  ].sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1))
}

const placeOf = ({ witnesses }: Claim): Span => {
  const { start = 0, end = 0 } = witnesses.find(({ role }) => role === 'value') ?? {}
  return { start, end }
}

const numberOf = ({ value }: Claim): number | undefined => (value.kind === 'quantity' ? value.value : undefined)

const counted = (claims: readonly Claim[], property: string, article: number, subject: string): Claim | undefined =>
  claims.find(
    (claim) => claim.property === property && (claim.article ?? 1) === article && claim.subject.text === subject,
  )

/** The sizes of all arms of a study must make the study's. */
function armSums(page: Page, claims: readonly Claim[]): Remark[] {
  return studiesOf(page).flatMap(({ article: { number: article }, groups }) => {
    const whole = claims.find(
      ({ property, subject, value, article: own = 1 }) =>
        property === 'sample-size' &&
        subject.type === 'study' &&
        own === article &&
        value.kind === 'quantity' &&
        value.unit === '{patient}',
    )
    const total = whole && numberOf(whole)
    const sizes = groups.map((name) => {
      const size = counted(claims, 'sample-size', article, name)
      return size && numberOf(size)
    })
    if (!whole || total === undefined || groups.length < 2 || sizes.some((size) => size === undefined)) return []
    const sum = sizes.reduce<number>((all, size) => all + (size ?? 0), 0)
    const message = `${sizes.join(' + ')} in the arms are not ${total}.`
    return sum === total ? [] : [{ ...placeOf(whole), code: 'arms-do-not-add-up', message }]
  })
}

/** Men and women of a study or arm must make its size. */
function sexSums(claims: readonly Claim[]): Remark[] {
  return claims
    .filter(({ property }) => property === 'male-count')
    .flatMap((men) => {
      const { article = 1, subject } = men
      const women = counted(claims, 'female-count', article, subject.text)
      const all = counted(claims, 'sample-size', article, subject.text)
      const [m, w, n] = [men, women, all].map((claim) => claim && numberOf(claim))
      if (m === undefined || w === undefined || n === undefined || m + w === n) return []
      return [{ ...placeOf(men), code: 'sexes-do-not-add-up', message: `${m} men and ${w} women are not ${n}.` }]
    })
}

const share =
  /(?<rate>\d{1,3}(?:\.\d{1,2})?)\s?%\s?[（(]\s?(?<part>\d{1,5})\s?\/\s?(?<whole>\d{1,5})\s?[)）]|(?<![\d./])(?<part2>\d{1,5})\s?\/\s?(?<whole2>\d{1,5})\s?[（(，,]\s?(?<rate2>\d{1,3}(?:\.\d{1,2})?)\s?%/g

/** 94.7%（36/38）: the percentage must be the fraction's, to its last digit. */
function shares({ text }: Page): Remark[] {
  return matchesOf(share, text).flatMap(({ 0: written, index, groups = {} }) => {
    const { rate = groups['rate2'] ?? '', part = groups['part2'], whole = groups['whole2'] } = groups
    const digits = rate.includes('.') ? rate.length - rate.indexOf('.') - 1 : 0
    const exact = (100 * Number(part)) / Number(whole)
    if (!(Number(whole) > 0) || Math.abs(exact - Number(rate)) <= 10 ** -digits + 1e-9) return []
    const message = `${part} of ${whole} are ${exact.toFixed(Math.max(1, digits))} %, not ${rate} %.`
    return [{ start: index, end: index + written.length, code: 'percentage-differs', message }]
  })
}

const significance =
  /差异(?:均|都|也)?(?<no>无|没有|不具有|不具|未见)?(?:有|具有)?(?:显著|明显|高度)?(?:的)?统计学(?:意义|差异)[，,]?\s?[（(]?(?<tests>[^（()）。；]{0,60}?)[Pp]\s?(?:均|值|都)?\s?(?<sign>[<>=＜＞＝])\s?(?<number>0?\.\d{1,5})/g

/** Whether a P says that a difference is significant; undefined where it tells neither. */
function isSignificant(sign: string, p: number): boolean | undefined {
  if (/[<＜]/.test(sign)) return p <= 0.05 ? true : undefined
  if (/[>＞]/.test(sign)) return p >= 0.05 ? false : undefined
  return p === 0.05 ? undefined : p < 0.05
}

/** 差异有统计学意义（P>0.05）: the words and the P must say the same. */
function significances({ text }: Page): Remark[] {
  return matchesOf(significance, text).flatMap(({ 0: written, index, groups = {} }) => {
    const { no, sign = '', number = '', tests = '' } = groups
    const told = isSignificant(sign, Number(number))
    if (told === undefined || told === (no === undefined) || /差异/.test(tests)) return []
    const message = `The words say ${no === undefined ? 'a' : 'no'} significant difference, the P is ${sign}${number}.`
    return [{ start: index, end: index + written.length, code: 'p-disagrees', message }]
  })
}

const written = ({ value, low, high, sd, comparator }: QuantityValue): string =>
  [value, low, high, sd, comparator].join(' ')

/** 治疗 12 周后 and 治疗12周 are one time. */
const timeKey = (time: string): string => time.replace(/\s|[后时末]$/g, '')

/** The first of each kind by key and the later ones that say something else. */
function differing(claims: readonly Claim[], keyOf: (claim: Claim) => string | undefined, code: string): Remark[] {
  const first = new Map<string, Claim>()
  return claims.flatMap((claim) => {
    const key = keyOf(claim)
    if (key === undefined || claim.value.kind !== 'quantity') return []
    const known = first.get(key)
    if (!known) first.set(key, claim)
    if (known?.value.kind !== 'quantity' || written(known.value) === written(claim.value)) return []
    const message = `${claim.value.text} here and ${known.value.text} elsewhere for ${claim.subject.text}.`
    return [{ ...placeOf(claim), code, message }]
  })
}

/** A measure of an arm at one time must have one value, in a table and in the words. */
const differingValues = (claims: readonly Claim[]): Remark[] =>
  differing(
    claims,
    ({ property, article = 1, subject, qualifiers: { measure, timepoint } = {} }) =>
      property === 'outcome' && measure !== undefined && timepoint !== undefined
        ? [article, subject.text, String(measure).replace(/\s/g, ''), timeKey(String(timepoint))].join('|')
        : undefined,
    'value-differs',
  )

const single: ReadonlySet<string> = new Set([
  'onset-time',
  'duration',
  'age',
  'follow-up',
  'male-count',
  'female-count',
])

/** What a subject has one of must not be told twice in two ways. */
const contradictions = (claims: readonly Claim[]): Remark[] =>
  differing(
    claims,
    ({ property, article = 1, subject, qualifiers = {} }) =>
      single.has(property)
        ? JSON.stringify([article, subject.text, property, Object.entries(qualifiers).sort()])
        : undefined,
    'contradiction',
  )
