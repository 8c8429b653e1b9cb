import type { Span } from '../../span.ts'
import type { Comparator, QuantityValue } from '../../statement.ts'
import { execAt } from '../../text/exec-at.ts'

/** A statistic that a footnote gives: for marked numbers of the table against a reference, or for two marks. */
export interface NotedStatistic {
  readonly property: 't-value' | 'p-value' | 'chi2-value'
  readonly value: QuantityValue
  /** Offsets in the note. */
  readonly span: Span
  readonly marks: readonly string[]
  /** What the marked numbers are compared with, as written; absent where two marks are compared. */
  readonly reference?: string
}

const signs = '①-⑳*＊#△▲☆★◆▽§†‡※￥&'
const statistic =
  /(?<![A-Za-z]{2})(?<name>[Pp]|[Tt]|χ\s?[2²]|[FZUH])\s?(?:值|均|值均|均为)?\s?(?<sign>[=<>≤≥＜＞＝])\s?(?<number>\d{0,6}\.?\d{1,6})/y
const comparison = /(?:与|较|同)\s?(?<with>[^，,；;。比与]{1,20}?)\s?(?:相比较|相比|比较|对比)/y
const mark = new RegExp(
  `[${signs}]|(?<![A-Za-z0-9])[a-e](?=\\s?(?:[Pp]\\s?[<>=＜＞]|[tT]\\s?=|与|[、,，]\\s?[a-e]))`,
  'y',
)
const comparators: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '＜': '<',
  '>': '>',
  '＞': '>',
  '≤': '<=',
  '≥': '>=',
}

type Property = NotedStatistic['property']

const propertyOf = (name: string): Property | undefined =>
  /^p$/i.test(name) ? 'p-value' : /^t$/i.test(name) ? 't-value' : name.startsWith('χ') ? 'chi2-value' : undefined

/** The value of a statistic as written: P<0.05, t=2.86. */
export function statisticValue(text: string, sign: string, number: string): QuantityValue {
  const comparator = comparators[sign]
  return { kind: 'quantity', value: Number(number.replace(' ', '')), ...(comparator && { comparator }), text }
}

/** What has been read of a note so far. */
interface State {
  marks: string[]
  reference: string | undefined
  paired: boolean
  /** The last thing read was a statistic: a mark that follows begins anew. */
  closed: boolean
}

function readMark(state: State, sign: string): void {
  if (state.closed) {
    state.marks = []
    state.paired = false
  }
  state.marks.push(sign)
  state.closed = false
}

function readComparison(state: State, reference: string): void {
  const sign = reference.trim()
  if (new RegExp(`^(?:[${signs}]|[a-e])$`).test(sign)) {
    state.marks = [...(state.closed ? [] : state.marks.slice(-1)), sign]
    state.paired = true
    state.reference = undefined
  } else {
    if (state.closed) state.marks = []
    state.reference = sign.replace(/^(?:同组|本组|组内|自身)/, '')
    state.paired = false
  }
  state.closed = false
}

/** Reads what stands at `at` into the state; returns how many characters it took. */
function readAt(note: string, at: number, state: State, found: NotedStatistic[]): number {
  const compared = execAt(comparison, note, at)
  if (compared) {
    const { with: reference = '' } = compared.groups ?? {}
    readComparison(state, reference)
    return compared[0].length
  }
  const told = execAt(statistic, note, at)
  if (told) {
    const one = statisticOf(told, state)
    if (one) found.push(one)
    state.closed = true
    return told[0].length
  }
  const marked = execAt(mark, note, at)
  if (marked) readMark(state, marked[0])
  else if ('；;。'.includes(note[at] as string)) {
    state.marks = []
    state.closed = false
  }
  return 1
}

/**
 * The statistics of a table's footnote: '与术前比较，①t=2.86，P<0.01；①与②比较，t=0.67，P>0.05'.
 * @param note the text of the note's block
 */
export function notedStatistics(note: string): NotedStatistic[] {
  const found: NotedStatistic[] = []
  const state: State = { marks: [], reference: undefined, paired: false, closed: false }
  for (let at = 0; at < note.length; ) at += readAt(note, at, state, found)
  return found
}

function statisticOf(match: RegExpExecArray, { marks, reference, paired }: State): NotedStatistic | undefined {
  const { name = '', sign = '', number = '' } = match.groups ?? {}
  const property = propertyOf(name)
  if (!property || marks.length === 0 || (paired ? marks.length !== 2 : reference === undefined)) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  return {
    property,
    value: statisticValue(match[0], sign, number),
    span,
    marks: [...marks],
    ...(reference !== undefined && !paired && { reference }),
  }
}
