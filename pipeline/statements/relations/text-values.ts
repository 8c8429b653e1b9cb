import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { stateMembers } from '../drugs/states.ts'
import { isTerm, typeOf } from '../terms.ts'
import { listMembers } from './conjuncts.ts'
import type { Cue } from './cues.ts'
import { trimValue } from './trim.ts'

/** The words after the cue as they stand. */
export interface TextValue {
  readonly kind: 'text'
  readonly longest?: number
  readonly shortest?: number
  /** Only the marks at its ends are left out, no words. */
  readonly whole?: boolean
  /** What the next clause reads like where it belongs to the text. */
  readonly tail?: RegExp
  /** What names terms of these types is no such text. */
  readonly not?: readonly TermType[]
  /** What is nothing but a list of terms of these types is no such text. */
  readonly notList?: readonly TermType[]
}

const whole = (part: string): boolean => !/^[\s，、：:]|[\s，。；、：:;.]$/.test(part)

/** The end of the next clause, where it goes on as `tail` says. */
function tailEnd({ passage: { clauses, block }, clause }: Cue, tail: RegExp | undefined): number | undefined {
  const next = tail && clause.mark === '，' ? clauses[clause.index + 1] : undefined
  return next && tail?.test(block.text.slice(next.start, next.end)) ? next.end : undefined
}

/** The short form in a bracket behind a name is another fact. */
function withoutShort(text: string, { start, end }: Span): Span {
  const bracket = text[end - 1] === '）' ? /（[A-Za-z][A-Za-z -]{0,40}）$/.exec(text.slice(start, end)) : null
  return { start, end: bracket && bracket.index > 1 ? start + bracket.index : end }
}

/** Whether each part between marks of a list is a term. */
const isTerms = (text: string, { start, end }: Span, types: readonly TermType[]): boolean =>
  text
    .slice(start, end)
    .split(/[、和或及与]/)
    .every((part) => isTerm(part, types))

/** The text behind a cue, whole and no list of names; none where it is too short or too long. */
export function textValue(cue: Cue, options: TextValue): Span[] {
  const { longest = 80, shortest = 2, not, notList } = options
  const { text } = cue.passage.block
  const span = withoutShort(text, trimValue(text, cue.value, options.whole ? whole : undefined))
  if (not && listMembers(text, cue.value, { types: not }).length > 0) return []
  if (notList && (isTerms(text, cue.value, notList) || listMembers(text, cue.value, { types: notList }).length > 1))
    return []
  const length = span.end - span.start
  const value = { start: span.start, end: tailEnd(cue, options.tail) ?? span.end }
  return length < shortest || length > longest ? [] : [value]
}

/** Groups of people, 'A及B患者' split where each is one. */
export interface GroupValue {
  readonly kind: 'groups'
  /** 'A、B者' is one group unless both are names of illnesses. */
  readonly whole?: boolean
}

/** The groups of people behind a cue. */
export function groupsIn({ passage: { block }, value }: Cue, { whole = false }: GroupValue): readonly Span[] {
  const groups = stateMembers(block.text, value)
  const named = groups.slice(0, -1).every(({ start, end }) => typeOf(block.text.slice(start, end)) === 'disease')
  return whole && groups.length > 1 && !named ? [value] : groups
}
