import type { Span } from '../../span.ts'
import { complaintIn } from './complaint.ts'
import { describesFigure, lengthOf, skipConnectives } from './connectives.ts'
import {
  bareVerbLength,
  comesIn,
  examCue,
  examined,
  examWords,
  fieldLead,
  fieldOf,
  happens,
  historyWords,
  lasts,
  looked,
  namesPast,
  otherHospital,
  pastWords,
  review,
  saysNothingElse,
  seenWords,
} from './cues.ts'
import { diagnosisCue, namesDiagnosis } from './diagnoses.ts'
import { operationBefore, operationsIn, startsOperation, tellsAction } from './operations.ts'
import type { Words } from './reading.ts'
import { StoryState } from './story-state.ts'
import { type LeadingTime, leadingTime, liesBefore, sinceThen, timeWithin } from './times.ts'

/** Reads the clauses of a case report one after another; what a clause means depends on those before it. */
export class ClauseReader extends StoryState {
  readClause(clause: Span): void {
    const pending = this.pending
    this.elsewhere ||= otherHospital.test(this.text.slice(clause.start, clause.end))
    if (pending) this.fresh = false
    if (!this.readFigure(clause)) this.readTimed(clause)
    if (pending) this.pending = false
    this.fresh = false
  }

  private readTimed(clause: Span): void {
    const start = skipConnectives(this.text, clause)
    const since = this.treated ? 0 : lengthOf(sinceThen.exec(this.text.slice(start, clause.end)))
    const time = leadingTime(this.text, { start, end: clause.end })
    if (since > 0) this.addHistory({ start: start + since, end: clause.end }, undefined)
    else if (!time || (!/\d/.test(time.text) && this.text.startsWith('诊断', time.rest)))
      this.readField({ start, end: clause.end }, false)
    else this.readDated({ start, end: clause.end }, time)
  }

  private readDated(clause: Span, time: LeadingTime): void {
    const span = { start: skipConnectives(this.text, { start: time.rest, end: clause.end }), end: clause.end }
    if (liesBefore(time.text)) this.addHistory(span, time.text)
    else if (time.stays) this.readDatedInside(clause, span)
    else {
      this.expectOnArrival(time.text)
      this.time = comesIn.test(this.text.slice(span.start, span.end)) ? '入院' : time.text
      this.readField(span, true)
    }
  }

  /** '术后12小时起皮下注射…': the time stays in what is told. */
  private readDatedInside(whole: Span, after: Span): void {
    this.time = undefined
    if (this.startsTreatment(this.text.slice(after.start, after.end))) this.addTreatment(whole, true)
    else this.readField(whole, true)
  }

  private readField(span: Span, timeLed: boolean): void {
    const lead = fieldLead.exec(this.text.slice(span.start, span.end))
    const named = fieldOf(lead?.[1] ?? '')
    const start = span.start + (named ? lengthOf(lead) : 0)
    if (named) this.openField(named, lead?.[0] ?? '')
    if (start >= span.end) return
    if (named === 'treatment') this.addNamedTreatment({ start, end: span.end }, timeLed)
    else if (named === 'other') this.push('nothing', { start, end: span.end }, { timeLed })
    else if (named && named !== 'complaint') this.readTimed({ start, end: span.end })
    else if (named === 'complaint') this.addComplaint(complaintIn(this.text, { start, end: span.end }))
    else this.readWords({ span: { start, end: span.end }, text: this.text.slice(start, span.end), timeLed })
  }

  private readWords(words: Words): void {
    if (this.readDiagnosis(words) || this.readExam(words) || this.readExamined(words)) return
    if (looked.test(words.text)) {
      this.expectFindings(false)
      this.byHand = true
    }
    const seen = words.timeLed || bareVerbLength(words.text) > 0
    if (this.time === '术中' && seen) this.expectFindings(false)
    if (this.mode === 'diagnosis' && !this.leavesDiagnosis(words)) this.addDiagnoses(words.span)
    else if (!this.readHistory(words) && !this.readOperation(words)) {
      if (this.startsTreatment(words.text)) this.addTreatment(words.span, words.timeLed)
      else if (!this.readFinding(words)) this.readRest(words)
    }
  }

  private readDiagnosis({ span }: Words): boolean {
    const elsewhere =
      this.mode === 'history' &&
      !this.fresh &&
      /^(?:曾|被)?(?:外院|当地|门诊)/.test(this.text.slice(span.start, span.end))
    const diagnosis = elsewhere ? undefined : diagnosisCue(this.text, span)
    if (!diagnosis || (this.mode === 'finding' && this.imaging && diagnosis.possible && !this.fresh)) return false
    this.mode = 'diagnosis'
    this.possible = diagnosis.possible
    this.listed = /[：:]\s?$/.test(this.text.slice(span.start, diagnosis.rest))
    this.addDiagnoses({ start: diagnosis.rest, end: span.end })
    return true
  }

  private readExam({ span, timeLed }: Words): boolean {
    const exam = examCue(this.text, span)
    if (!exam) return false
    if (namesDiagnosis(this.text, span, exam.rest)) return this.addFoundDisease(exam.rest, span)
    const before = operationBefore(this.text, span)
    if (exam.duringOperation) this.time = '术中'
    this.expectFindings(exam.imaging)
    this.byHand = !exam.imaging && !exam.duringOperation
    this.pending = exam.rest >= span.end
    const operations = before ? [before] : []
    if (/^(?:患有?|为[^，。]{2,16}引起)/.test(this.text.slice(exam.rest, span.end)))
      return this.addFoundDisease(exam.rest, span)
    const found = {
      start: saysNothingElse.test(this.text.slice(exam.rest, span.end)) ? span.start : exam.rest,
      end: span.end,
    }
    this.push('finding', found, { time: this.time, timeLed, operations })
    return true
  }

  /** '复查超声，…': what the examination found follows. */
  private readExamined({ text, span, timeLed }: Words): boolean {
    if (this.mode === 'history' || !examined.test(text)) return false
    this.expectFindings(true)
    this.push('nothing', span, { timeLed })
    return true
  }

  private readHistory({ span, text, timeLed }: Words): boolean {
    const past = !this.treated && pastWords.test(text)
    const told = (past || historyWords.test(text)) && (this.mode !== 'finding' || this.fresh)
    if (!told && this.mode === 'history' && timeLed && !this.past) this.mode = 'none'
    if (!told && this.mode !== 'history') return false
    if (told || this.fresh || (this.past && timeLed) || namesPast.test(text))
      this.addHistory(span, timeLed ? this.time : undefined)
    else this.push('more', span, {})
    return true
  }

  /** '图5B为术后第6个月的造影片' dates and names the image that the next clause describes. */
  private readFigure(clause: Span): boolean {
    if (!describesFigure(this.text.slice(clause.start, clause.end))) return false
    this.time = timeWithin(this.text, clause) ?? this.time
    this.expectFindings(true)
    return true
  }

  private readOperation({ span, text, timeLed }: Words): boolean {
    const before = operationBefore(this.text, span)
    const told = this.mode !== 'finding' || this.fresh || startsOperation(text)
    const operations = before ? [before] : told ? operationsIn(this.text, span) : []
    if (operations.length === 0) return false
    if (this.mode === 'finding' && told) this.mode = 'none'
    this.push('operation', span, { time: this.time, timeLed, operations })
    if (before && span.end > before.end + 3) this.push('event', span, {})
    if (this.time !== '术中') this.time = undefined
    return true
  }

  private readFinding({ span, text, timeLed }: Words): boolean {
    if (tellsAction(text) || lasts.test(text) || ((this.treated || this.imaging) && happens.test(text))) return false
    if (this.mode !== 'finding') {
      if (this.treated || !examWords.test(text)) return false
      this.mode = 'finding'
      this.imaging = false
      this.told = false
    }
    if (((this.fresh && !this.field) || !this.told) && !seenWords.test(text) && !examWords.test(text)) return false
    const start = span.start + bareVerbLength(text)
    this.push('finding', { start, end: span.end }, { time: this.time, timeLed })
    return true
  }

  private readRest({ span, text, timeLed }: Words): void {
    if (this.mode === 'finding') this.mode = 'none'
    if (this.time === '术中' && /^手术(?:过程|经过)?顺利/.test(text)) this.time = undefined
    if (timeLed && this.time !== '术中' && tellsAction(text)) this.addTreatment(span, true)
    else if (tellsAction(text)) this.push('nothing', span, { timeLed })
    else if (review.test(text)) {
      this.mode = 'outcome'
      this.push('nothing', span, { timeLed })
    } else this.push(this.mode === 'outcome' ? 'outcome' : 'event', span, { time: this.time, timeLed })
  }
}
