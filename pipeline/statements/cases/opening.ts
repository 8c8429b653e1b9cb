import type { Span } from '../../span.ts'
import { type Complaint, complaintIn, saysComing, soundsLikeComplaint } from './complaint.ts'
import { examCue, fieldLead, fieldOf, historyWords, pastWords } from './cues.ts'
import { diagnosisCue } from './diagnoses.ts'
import { type LeadingTime, leadingTime, liesBefore } from './times.ts'

/** The complaint that the first clauses after the patient make, and the clauses that tell something else. */
export interface Opening<C extends Span> {
  /** What the patient had or took before, told before the complaint. */
  readonly before?: readonly C[]
  readonly complaint?: Complaint
  readonly rest: readonly C[]
}

/**
 * The clauses up to the coming to hospital are the complaint; without a coming the first clause is. Where they begin with
 * a history, an examination or '3天前', there is none.
 * @param clauses the clauses after the patient, none of them empty
 * @param later a sentence stands before: only words of coming, or of what began days ago, are a complaint
 */
export function openingOf<C extends Span>(text: string, clauses: readonly C[], later = false): Opening<C> {
  const head = clauses[0] as C
  const time = leadingTime(text, head)
  if (time && time.rest >= head.end && clauses.length > 1) return openingOf(text, clauses.slice(1))
  if (isPast(text, head)) return afterPast(text, clauses, later)
  if (time && isRecent(time.text) && soundsLikeComplaint(text.slice(time.rest, head.end)))
    return recentComplaint(text, clauses, time)
  if (isOtherStory(text, head) || (time && liesBefore(time.text))) return { rest: clauses }
  const last = lastOfComplaint(text, clauses)
  const span = { start: head.start, end: (clauses[last] as C).end }
  const words = text.slice(span.start, span.end)
  if (later && !saysComing(words) && !(lasting.test(words) && soundsLikeComplaint(words))) return { rest: clauses }
  const named = fieldOf(fieldLead.exec(words)?.[1] ?? '') === 'complaint'
  if (!named && !saysComing(words) && !soundsLikeComplaint(words)) return afterAside(text, clauses, later)
  const complaint = complaintIn(text, span)
  return complaint ? { complaint, rest: clauses.slice(last + 1) } : { rest: clauses }
}

/** '3天前出现恶心': what began days ago. */
function recentComplaint<C extends Span>(text: string, clauses: readonly C[], time: LeadingTime): Opening<C> {
  const told = complaintIn(text, { start: time.rest, end: (clauses[0] as C).end })
  return told ? { complaint: { ...told, time: time.text }, rest: clauses.slice(1) } : { rest: clauses }
}

/** A first clause that tells the patient's work or food is passed over: '程序员，头痛2周'. */
function afterAside<C extends Span>(text: string, clauses: readonly C[], later: boolean): Opening<C> {
  const next = clauses[1]
  const goesOn = next && lasting.test(text.slice(next.start, next.end)) && !isOtherStory(text, next)
  return goesOn ? openingOf(text, clauses.slice(1), later) : { rest: clauses.slice(1) }
}

/** '确诊哮喘10年，自行停药1个月，气促3天来院': the complaint follows where the sentence tells the coming. */
function afterPast<C extends Span>(text: string, clauses: readonly C[], later: boolean): Opening<C> {
  const last = clauses.findIndex((clause) => !isPast(text, clause))
  const next = clauses[last]
  if (!next) return { rest: clauses }
  const comes = clauses.slice(last).some(({ start, end }) => saysComing(text.slice(start, end)))
  if (!comes && (later || !lasting.test(text.slice(next.start, next.end)))) return { rest: clauses }
  const { complaint, rest } = openingOf(text, clauses.slice(last))
  return complaint ? { before: clauses.slice(0, last), complaint, rest } : { rest: clauses }
}

/** An illness that goes on for some time, as a complaint is told. */
const lasting =
  /^[^，。；]{2,30}(?:\d{1,3}|[一二两三四五六七八九十半数])\s?余?(?:个?多?月|年|周|天|日|d|h|小时|min|分钟)余?$/

const isPast = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end)
  return (historyWords.test(words) || pastWords.test(words)) && !saysComing(words)
}

/** Days or hours ago: the illness that brings the patient began. */
const isRecent = (time: string): boolean => liesBefore(time) && /(?:天|日|小时|周|h|d|min|分钟)余?前/.test(time)

function lastOfComplaint(text: string, clauses: readonly Span[]): number {
  const coming = clauses.findIndex(({ start, end }) => saysComing(text.slice(start, end)))
  if (coming >= 0 && !clauses.slice(0, coming).some((clause) => isOtherStory(text, clause))) return coming
  if (fieldOf(fieldLead.exec(text.slice(clauses[0]?.start, clauses[0]?.end))?.[1] ?? '') === 'complaint')
    return clauses.length - 1
  let last = 0
  const more = (clause: Span | undefined): boolean =>
    clause !== undefined && /^(?:伴|加重|再发|并伴)/.test(text.slice(clause.start, clause.start + 2))
  while (more(clauses[last + 1])) last++
  const summed = clauses.findIndex(({ start, end }) => /等(?:症状|不适|异常|表现)$/.test(text.slice(start, end)))
  const plain = clauses.slice(1, summed + 1).every((clause) => !isOtherStory(text, clause))
  return summed > last && plain ? summed : last
}

function isOtherStory(text: string, clause: Span): boolean {
  const words = text.slice(clause.start, clause.end)
  const field = fieldOf(fieldLead.exec(words)?.[1] ?? '')
  if (field !== undefined) return field !== 'complaint'
  if (/^体检(?:时)?发现/.test(words)) return false
  return historyWords.test(words) || examCue(text, clause) !== undefined || diagnosisCue(text, clause) !== undefined
}
