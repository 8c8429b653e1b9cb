import type { Span } from '../../span.ts'
import type { Assertion, Claim, TermType } from '../../statement.ts'
import { isDrugName } from '../drugs/names.ts'
import type { Page } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { assertionOf, claimOf } from './claims.ts'
import { clauseBefore, listBefore } from './clause-before.ts'
import { type ListOptions, listMembers } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { deedsOf } from './deeds.ts'
import { onwardMembers } from './onward.ts'
import { isOfAnother } from './other-drugs.ts'
import { standsOver } from './spoken-of.ts'
import { type SubjectOptions, subjectsOf } from './subjects.ts'
import { type GroupValue, groupsIn, type TextValue, textValue } from './text-values.ts'

export type { TextValue } from './text-values.ts'

/** How a relation is worded: a cue, whom it speaks of, and what it says of them. */
export interface Frame {
  readonly property: string
  /** Global, with the flag `d`; groups as `cuesOf` reads them. */
  readonly cue: RegExp
  readonly subject: SubjectOptions
  readonly value: ListValue | TextValue | DeedValue | GroupValue
  /** What is denied is said, as negated; otherwise nothing is said of it. */
  readonly negated?: boolean
  /** What holds only under a condition in the same clause (若, 如果, …时) is not said of the subject at large. */
  readonly unconditional?: boolean
  /** The clause before reads like this. */
  readonly follows?: RegExp
  /** The clause before does not read like this. */
  readonly notFollows?: RegExp
  /** What stands in the place of the value does not read like this. */
  readonly unless?: RegExp
  /** What stands before the cue in its clause does not read like this. */
  readonly notAfter?: RegExp
  /** Only under a heading or label that names this property. */
  readonly section?: string
  /** Not under a heading or label that names this property. */
  readonly outside?: string
  /** Titles state it too. */
  readonly titles?: boolean
}

/** Members of a list, each a value. */
export interface ListValue extends ListOptions {
  readonly kind: 'list'
  /** The list may go on over commas with members of these types. */
  readonly onward?: boolean
  /** The type that all members get; their own where left out, `types[0]` where they have none. */
  readonly as?: TermType
  /** The list is the clause before. */
  readonly before?: boolean
  /** In the clause before, what stands after its verb counts: '可出现X，', '称为X，'. */
  readonly called?: boolean
  /** Members of unknown type count under a heading or label that names this property. */
  readonly openIn?: string
  /** Members are written as texts, not as entities. */
  readonly text?: boolean
}

/** Verb phrases after the cue, each a text. */
export interface DeedValue {
  readonly kind: 'deeds'
  /** The verbs they begin with, as the inside of a regular expression. */
  readonly verbs: string
}

/** All claims of a page in the given frames; what two frames find at one place is told once. */
export function* findFrames(page: Page, frames: readonly Frame[]): Generator<Claim> {
  const told = new Set<string>()
  for (const frame of frames) {
    for (const cue of cuesOf(page, frame.cue, frame.titles, frame.section)) {
      for (const claim of claimsOf(cue, frame)) {
        const [value] = claim.witnesses
        const key = `${claim.property} ${claim.subject.text} ${value?.start} ${value?.end} ${claim.assertion}`
        if (!told.has(key)) yield claim
        told.add(key)
      }
    }
  }
}

function* claimsOf(cue: Cue, frame: Frame): Generator<Claim> {
  if ((frame.unconditional && isConditional(cue, frame.property)) || !fits(cue, frame)) return
  const values = valuesOf(cue, frame.value)
  if (values.length === 0) return
  const stated = assertionOf(cue)
  if (stated === 'denied' && !frame.negated) return
  const assertion: Assertion | undefined = assertedBy(frame, stated)
  const subjects = subjectsOf(cue, { ...frame.subject, property: frame.property })
  for (const subject of subjects.filter((one) => isSpokenOf(cue, frame.property, one))) {
    for (const found of values) {
      const claim = statedClaim(cue, frame.property, subject, found, assertion)
      if (claim) yield claim
    }
  }
}

function statedClaim(
  cue: Cue,
  property: string,
  subject: Topic,
  { span, type }: FoundValue,
  assertion: Assertion | undefined,
): Claim | undefined {
  const hedged = !type && assertion === 'possible' && !/^(?:cause|risk-factor)$/.test(property)
  const value = hedged ? withHedge(cue, span) : span
  const held = value.start < span.start
  const rest = { ...(type && { type }), ...(assertion && !held && { assertion }) }
  return claimOf(cue, { property, subject, value, ...rest })
}

/** Outside of causes a text holds its doubt itself: '可能减少复发'. */
function withHedge({ passage: { block }, clause }: Cue, { start, end }: Span): Span {
  const hedge = /(?:可能|或许|也许|似乎)(?:会|能|有助于)?$/.exec(block.text.slice(clause.start, start))?.[0].length ?? 0
  return { start: start - hedge, end }
}

const isSpokenOf = (cue: Cue, property: string, subject: Topic): boolean =>
  !isWithin(cue, subject.span) &&
  (property !== 'characteristic' || isNear(cue, subject)) &&
  (property !== 'adverse-effect' || (!isOfAnother(cue, subject) && standsOver(cue.passage.block, subject.span)))

/** '同一种病毒', '这种病毒': a cause that is named elsewhere. */
const pointing = /^(?:同一[种个类]|[这该此][种类个些])/

function fits(cue: Cue, { follows, notFollows, unless, notAfter, outside, property }: Frame): boolean {
  const { text } = cue.passage.block
  if (property === 'treatment' && text.slice(cue.clause.start, cue.clause.end).endsWith('预防')) return false
  if (outside !== undefined && cue.passage.section === outside) return false
  const written = text.slice(cue.value.start, cue.value.end)
  if (/^(?:的|以下|下列|上述|哪些|(?:很|许|众)多(?:$|种|因|的)|很多，)/.test(written)) return false
  if (unless?.test(written) || (property === 'cause' && pointing.test(written))) return false
  if (notAfter?.test(text.slice(cue.clause.start, cue.cue.start))) return false
  if (!follows && !notFollows) return true
  const { start, end } = clauseBefore(cue)
  const before = text.slice(start, end)
  return follows?.test(before) !== false && notFollows?.test(before) !== true
}

/** How far back a thing may stand of which a clause tells what it does, unless all of the block is about it. */
const farthest = 60
const isNear = ({ passage: { block, before }, cue }: Cue, { span, text }: Topic): boolean =>
  block.block.content.start + cue.start - span.end < farthest || before.some((one) => one.text === text)

/** What stands in the place of the value is not what the clause speaks of. */
const isWithin = ({ passage: { block }, value }: Cue, { start, end }: Span): boolean =>
  start - block.block.content.start >= value.start && end - block.block.content.start <= value.end

const assertedBy = ({ negated }: Frame, stated: string): Assertion | undefined =>
  negated ? 'negated' : stated === 'possible' ? stated : undefined

function isConditional({ passage, clause }: Cue, property: string): boolean {
  const text = passage.block.text.slice(clause.start, clause.end)
  return /^(?:若|如果|如有|一旦|倘若|假如)|时$/.test(text) || (property !== 'affected-group' && /者$/.test(text))
}

function valuesOf(cue: Cue, value: Frame['value']): FoundValue[] {
  if (value.kind === 'list') return listValues(cue, value)
  if (value.kind === 'groups') return groupsIn(cue, value).map((span) => ({ span }))
  return value.kind === 'deeds'
    ? deedsOf(cue, value.verbs).map((span) => ({ span }))
    : textValue(cue, value).map((span) => ({ span }))
}

interface FoundValue {
  readonly span: Span
  readonly type?: TermType
}

function listValues(cue: Cue, options: ListValue): FoundValue[] {
  const { text } = cue.passage.block
  const spans = listMembers(text, options.before ? listBefore(cue, options.called) : cue.value, {
    ...options,
    open: options.open === true || (options.openIn !== undefined && options.openIn === cue.passage.section),
  })
  if (cue.open && options.onward && spans.length > 0) spans.push(...onwardMembers(cue, options))
  const unknown = unknownType(
    options.types,
    spans.map(({ start, end }) => typeOf(text.slice(start, end))),
  )
  const typed = (name: string): TermType =>
    typeOf(name) ?? (options.types.includes('drug') && isDrugName(name) ? 'drug' : unknown)
  return spans.map((span) => ({
    span,
    ...(!options.text && { type: options.as ?? typed(text.slice(span.start, span.end)) }),
  }))
}

/** What a member is that no ending betrays: of the type of those beside it where they are of one. */
function unknownType(types: readonly TermType[], members: readonly (TermType | undefined)[]): TermType {
  const known = new Set(members.filter((type) => type !== undefined))
  const [only] = known
  return known.size === 1 && only && types.includes(only) ? only : (types[0] as TermType)
}
