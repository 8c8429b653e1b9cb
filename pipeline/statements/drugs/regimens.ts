import type { Span } from '../../span.ts'
import { routeWords } from '../dosing.ts'
import { Kept, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { goesOnAbout, subjectAfter, takeWay, waysAlone } from './carried.ts'
import { groupBefore, groupClause, groupLabel } from './groups.ts'
import {
  continues,
  farthest,
  fresh,
  isNear,
  joint,
  nextDrug,
  oneOfTwo,
  open,
  type Regimen,
  type State,
  takeLead,
} from './regimen-state.ts'
import { sentenceTokens } from './sentence-tokens.ts'
import type { Token, TokenSentence } from './tokens.ts'

export type { Regimen } from './regimen-state.ts'

/** What stood before the name holds for the drug, if it is in the same clause: 静脉滴注 X, 每日 X. */
function takeAhead(state: State, regimen: Regimen, clause: number): void {
  for (const token of state.ahead.filter((one) => one.clause === clause)) {
    if (token.kind === 'route') regimen.routes.push(token.span)
    else if (token.kind === 'daily') regimen.daily = token.span
    else if (token.kind === 'frequency') regimen.frequency = token.quantity
    else if (token.kind === 'dose') regimen.dose = token.quantity
  }
  state.ahead = []
}

/** 口服降糖药或胰岛素: the way before a class of drugs is that of the class alone. */
const isOfClass = ({ text, current }: State, before: Span, { isClass }: Token & { kind: 'drug' }): boolean =>
  !isClass && (current?.routes.length ?? 0) > 0 && /[药物类]$/.test(text.slice(before.start, before.end))

/** X 等生物制剂, X属于生物制剂: the class behind a name says what it is, not what is given. */
const tellsClass =
  /等$|^[：:]$|^(?:[（(][^（()）]{0,24}[)）])?[：:，]?\s?(?:是|为|属于?|系)(?:一种|新型|第[一二三]代|强效|长效|短效|[^，。；]{0,4}的)?$/

function readDrug(state: State, token: Token & { kind: 'drug' }): void {
  const { text, last, current } = state
  const { span } = token
  const gap = last ? text.slice(last.span.end, span.start) : ''
  if (token.isClass && current?.drugs.length && tellsClass.test(gap)) return
  const beside = current && last && last.clause === token.clause && joint.test(gap)
  if (beside && last.kind === 'drug' && !isOfClass(state, last.span, token)) {
    current.drugs.push(span)
    return
  }
  const group = groupBefore(text, state.sentence.clauses[token.clause]?.start ?? 0, span.start)?.group
  const before = state.linked
  const regimen = open(state, fresh([span]))
  if (group !== undefined) regimen.group = group
  state.linked = beside ? [...before, regimen] : [regimen]
  if (beside && before[0]?.daily && !before[0].frequency) regimen.daily = before[0].daily
  if (beside && last.kind === 'dose' && before[0]) takeLead(regimen, before[0])
  takeAhead(state, regimen, token.clause)
}

/** A further dose of the same drugs: the way stays, how often does not. */
function further(state: State, { drugs, routes }: Regimen): Regimen {
  const regimen = open(state, { ...fresh(drugs), routes: [...routes], carried: true })
  state.linked = [regimen]
  return regimen
}

/** Whom a dose is for: in its own clause behind the name, or in the clause before. */
function groupOf({ text, sentence: { clauses } }: State, { clause, span }: Token, nameEnd: number): string | undefined {
  const own = clauses[clause]
  const start = Math.max(own?.start ?? 0, nameEnd)
  const before = clauses[clause - 1]
  return (
    groupBefore(text, start, span.start)?.group ??
    (own && nameEnd <= own.start ? groupLabel(text.slice(own.start, span.start)) : undefined) ??
    (before && groupClause(text, before))
  )
}

function readDose(state: State, token: Token & { kind: 'dose' }): void {
  const { last } = state
  const gap = last ? state.text.slice(last.span.end, token.span.start) : ''
  const glued = last?.kind === 'drug' && gap.length <= 12 && !/[和及与或、]/.test(gap)
  if (!glued && nextDrug(state, token)) {
    state.ahead.push(token)
    return
  }
  const current = state.current
  if (!current || !continues(state, token)) return
  const regimen = oneOfTwo(state, token) ?? (current.dose ? further(state, current) : current)
  regimen.dose = token.quantity
  takeGroup(state, regimen, token, current)
  for (const one of state.ahead) if (one.kind === 'daily' && one.clause === token.clause) regimen.daily ??= one.span
}

function takeGroup(state: State, regimen: Regimen, token: Token, current: Regimen): void {
  const { last } = state
  const group = groupOf(state, token, current.drugs.at(-1)?.end ?? 0)
  if (group !== undefined) regimen.group ??= group
  // 肌酐清除率<20 mL/min者，首剂0.5 g，以后每次0.25 g: up to the next ； all is said of them.
  else if (regimen !== current && current.group && !state.text.slice(last?.span.end, token.span.start).includes('；'))
    regimen.group = current.group
}

/** A way of its own takes the place of the one that the dose before left. */
function addRoute(regimen: Regimen, span: Span): void {
  if (regimen.carried) regimen.routes = []
  regimen.carried = false
  if (regimen.routes.length < 2) regimen.routes.push(span)
}

function readRoute(state: State, token: Token & { kind: 'route' }): void {
  const { current } = state
  const drugEnd = current?.drugs.at(-1)?.end ?? -farthest
  // 皮下注射X, and 向神经根鞘内注射X: the way belongs to the name behind it.
  const inFrequency = state.last?.kind === 'frequency' && token.span.end <= state.last.span.end
  if (!inFrequency && token.span.start > drugEnd && nextDrug(state, token)) {
    state.ahead.push(token)
    return
  }
  const second = state.last?.kind === 'route' && joint.test(state.text.slice(state.last.span.end, token.span.start))
  if (!current || (!inFrequency && !second && !continues(state, token) && !isNear(state, drugEnd, token.span.start)))
    return
  for (const regimen of state.linked) addRoute(regimen, token.span)
}

function readOften(state: State, token: Token & { kind: 'frequency' | 'course' }): void {
  const { current } = state
  if (token.kind === 'frequency' && nextDrug(state, token) && state.last?.clause !== token.clause) {
    state.ahead.push(token)
    return
  }
  if (!current || !continues(state, token)) return
  if (current[token.kind] === undefined) for (const one of state.linked) one[token.kind] ??= token.quantity
  else if (token.kind === 'frequency') further(state, current).frequency = token.quantity
}

function read(state: State, token: Token): void {
  if (token.kind === 'drug') readDrug(state, token)
  else if (token.kind === 'other') state.ahead = []
  else if (token.kind === 'dose') readDose(state, token)
  else if (token.kind === 'route') readRoute(state, token)
  else if (token.kind === 'daily') state.ahead.push(token)
  else readOften(state, token)
}

const cue = new Sought(new RegExp(`\\d|[一二三四五六七八九十两半]\\s?[次天周日月片粒]|${routeWords}`))

/**
 * How the drugs of a block are given, by sentence.
 * @param ofTopic whether a dose without a name is that of the section's drug: such a regimen has no drugs
 */
export function regimensIn(block: PageBlock, ofTopic = false): readonly Regimen[] {
  return (ofTopic ? topical : named).of(block)
}

const named = new Kept((block) => (cue.test(block) ? readBlock(block, false) : []))
const topical = new Kept((block) => (cue.test(block) ? readBlock(block, true) : []))

function readBlock(block: PageBlock, ofTopic: boolean): Regimen[] {
  const found: Regimen[] = []
  let before: readonly Span[] = []
  let about: readonly Span[] = []
  let way: readonly Span[] = []
  for (const { sentence, tokens: read } of sentenceTokens.of(block)) {
    if (!read) {
      about = subjectAfter(block.text, sentence, about)
      before = about
      continue
    }
    const own = readSentence(block.text, read, ofTopic, before)
    if (ofTopic) {
      for (const regimen of own) takeWay(regimen, way)
      way = waysAlone(block.text, sentence, read) ?? way
    }
    before = own.at(-1)?.drugs ?? []
    about = goesOnAbout(block.text, before, about)
    found.push(...own)
  }
  return found
}

function readSentence(text: string, sentence: TokenSentence, ofTopic: boolean, before: readonly Span[]): Regimen[] {
  const state: State = { text, sentence, done: [], linked: [], ahead: [] }
  // A sentence that names no drug goes on about the one before, or is about the section's.
  const unnamed = !sentence.tokens.some((one) => one.kind === 'drug' || (one.kind === 'other' && !one.isSolvent))
  const goesOn = before.length === 1 && sentence.tokens.some(({ kind }) => kind === 'dose')
  if (unnamed && (ofTopic || goesOn)) state.linked = [open(state, fresh([...before]))]
  for (const token of sentence.tokens) {
    read(state, token)
    state.last = token
  }
  return state.done
}
