import type { Span } from '../../span.ts'
import { armInTurn, groupBefore, groupClause, groupLabel } from './groups.ts'
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
import type { Token } from './tokens.ts'

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

/** 每6 h 50 mg: how often stands before the dose that it is of. */
function takeOften({ ahead }: State, regimen: Regimen, clause: number): void {
  for (const one of ahead) {
    if (one.clause !== clause && !(one.kind === 'frequency' && one.clause === clause - 1)) continue
    if (one.kind === 'daily') regimen.daily ??= one.span
    else if (one.kind === 'frequency' && !regimen.drugs.some(({ start }) => start > one.span.end))
      regimen.frequency ??= one.quantity
  }
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
  const regimen =
    oneOfTwo(state, token) ?? (current.dose && !isPieces(state, current, gap) ? further(state, current) : current)
  regimen.dose = token.quantity
  takeGroup(state, regimen, token, current)
  takeOften(state, regimen, token.clause)
}

/** 一粒X0.2 mg: the number of pieces before the name is no dose of its own. */
const isPieces = ({ last }: State, { dose, drugs }: Regimen, gap: string): boolean =>
  last?.kind === 'drug' && gap.trim() === '' && dose !== undefined && dose.span.end <= (drugs.at(-1)?.start ?? 0)

function takeGroup(state: State, regimen: Regimen, token: Token, current: Regimen): void {
  const { last } = state
  const nameEnd = current.drugs.at(-1)?.end ?? 0
  const from = Math.max(state.sentence.clauses[token.clause]?.start ?? 0, nameEnd)
  // Whom the dose's own words name comes before whom the drug's did.
  const own = armInTurn(state.text, token.span.start) ?? groupBefore(state.text, from, token.span.start)?.group
  const group = own ?? groupOf(state, token, nameEnd)
  if (group !== undefined) regimen.group = own ?? regimen.group ?? group
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
  if (token.kind === 'frequency' && current.dose && leadsDose(state, token)) {
    state.ahead.push(token)
    return
  }
  if (current[token.kind] === undefined) for (const one of state.linked) one[token.kind] ??= token.quantity
  else if (token.kind === 'frequency' || token.quantity.value.unit !== '{time}')
    further(state, current)[token.kind] = token.quantity
}

/** 以后每6 h 50 mg: how often stands right before a further dose. */
function leadsDose({ text, sentence: { tokens } }: State, token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1]
  if (next?.kind !== 'dose') return false
  const gap = text.slice(token.span.end, next.span.start)
  // 首剂120 mg，随后每日1次，每次60 mg
  const after = /(?:随后|以后|此后|之后|然后|继而)[^，。；]{0,4}$/.test(
    text.slice(Math.max(0, token.span.start - 8), token.span.start),
  )
  return /^[^，。；、：\d]{0,4}$/.test(gap) || (after && /^，每次\s?$/.test(gap))
}

/** Adds what a token tells to the regimens of its sentence. */
export function read(state: State, token: Token): void {
  if (token.kind === 'drug') readDrug(state, token)
  else if (token.kind === 'other') state.ahead = []
  else if (token.kind === 'dose') readDose(state, token)
  else if (token.kind === 'route') readRoute(state, token)
  else if (token.kind === 'daily') state.ahead.push(token)
  else readOften(state, token)
}
