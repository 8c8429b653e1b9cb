import type { QuantityValue, Statement, Value } from '../../statement.ts'
import { likeness } from '../../text/lcs.ts'
import { compareToAny, foldTerm, type Likeness, weaker } from './alike.ts'

/** A line of `statements.jsonl` of the gold. */
export interface GoldStatement extends Pick<Statement, 'subject' | 'property' | 'value' | 'qualifiers' | 'assertion'> {
  readonly article?: number
  readonly optional?: boolean
  readonly accept?: { readonly subject?: readonly string[]; readonly value?: readonly string[] }
}

type Given = Pick<Statement, 'subject' | 'property' | 'value' | 'qualifiers' | 'assertion'>

function compareSubjects(given: Given, gold: GoldStatement): Likeness {
  const wordings = [gold.subject.text, ...(gold.accept?.subject ?? [])]
  if (gold.subject.type === 'study') return given.subject.type === 'study' ? 'equal' : 'other'
  if (gold.subject.type === 'document') {
    if (given.subject.type !== 'document') return 'other'
    const best = Math.max(...wordings.map((text) => likeness(foldTerm(given.subject.text), foldTerm(text))))
    return best === 1 ? 'equal' : best >= 0.7 ? 'alike' : 'other'
  }
  return compareToAny(given.subject.text, wordings)
}

const numbersOf = ({ value, low, high, sd }: QuantityValue) => JSON.stringify([value, low, high, sd])

function compareQuantities(given: QuantityValue, gold: QuantityValue, wordings: readonly string[]): Likeness {
  if (numbersOf(given) === numbersOf(gold)) return given.comparator === gold.comparator ? 'equal' : 'meaning'
  const best = Math.max(...wordings.map((text) => likeness(foldTerm(given.text), foldTerm(text))))
  return best >= 0.6 ? 'meaning' : 'other'
}

function compareValues(given: Value, gold: Value, accepted: readonly string[]): Likeness {
  const wordings = [gold.text, ...accepted]
  if (gold.kind === 'quantity') {
    return given.kind === 'quantity' ? compareQuantities(given, gold, wordings) : 'other'
  }
  if (gold.kind === 'date') return given.kind === 'date' && given.value === gold.value ? 'equal' : 'other'
  return given.kind === 'quantity' || given.kind === 'date' ? 'other' : compareToAny(given.text, wordings)
}

function compareQualifier(found: string | number | undefined, wanted: string | number): Likeness {
  if (found === undefined) return 'other'
  if (typeof wanted === 'number' || typeof found === 'number')
    return Number(found) === Number(wanted) ? 'equal' : 'other'
  return compareToAny(found, [wanted])
}

function compareQualifiers(given: Given, gold: GoldStatement): Likeness {
  const ignored = gold.optional ? ['language', 'ordinal', 'timepoint'] : ['language']
  return Object.entries(gold.qualifiers ?? {})
    .filter(([name]) => !ignored.includes(name))
    .map(([name, wanted]) => compareQualifier(given.qualifiers?.[name], wanted))
    .reduce(weaker, 'equal')
}

/** How a statement stands to a gold line, apart from its assertion. */
export function compareStatements(given: Given, gold: GoldStatement): Likeness {
  if (given.property !== gold.property) return 'other'
  const value = compareValues(given.value, gold.value, gold.accept?.value ?? [])
  if (value === 'other') return 'other'
  const subject = compareSubjects(given, gold)
  return subject === 'other' ? 'other' : weaker(weaker(value, subject), compareQualifiers(given, gold))
}

/** True where everything, the unit and the qualifiers' names too, is equal. */
export function isStrict(given: Given, gold: GoldStatement): boolean {
  const unit = (value: Value) => (value.kind === 'quantity' ? (value.unit ?? '') : '')
  const names = ({ qualifiers = {} }: Given | GoldStatement) =>
    Object.keys(qualifiers)
      .filter((name) => name !== 'language')
      .sort()
      .join()
  return (
    compareStatements(given, gold) === 'equal' && unit(given.value) === unit(gold.value) && names(given) === names(gold)
  )
}
