import type { Span } from '../../span.ts'
import { type Complaint, complaintIn } from './complaint.ts'
import { describesFigure, lengthOf, skipConnectives } from './connectives.ts'
import {
  bareVerbLength,
  examCue,
  examWords,
  type Field,
  fieldLead,
  fieldOf,
  historyWords,
  treatmentWords,
} from './cues.ts'
import { diagnosesIn, diagnosisCue } from './diagnoses.ts'
import { operationBefore, operationsIn, startsOperation, tellsAction } from './operations.ts'
import type { Kind, More, Reading, Words } from './reading.ts'
import { type LeadingTime, leadingTime, liesBefore, timeWithin } from './times.ts'

const namesPast = /\d\s?余?[年月]|史$|过敏|手术/
/** Words of the plain style of findings, by which a new sentence goes on with them. */
const seenWords =
  /^(?![^，]*(?:患[者儿]|治疗|诊断|入院)).*(?:正常|异常|清|软|硬|对称|良好|存在|肿|痛|红|白|音|大小|见|有|无|未|可|约|\d)/
/** A visit after the treatment: what follows is how the patient fares. */
const review = /^(?:门诊|再次|来院|电话|定期)?(?:复查|复诊|随访|回访|随诊)$/

/** Reads the clauses of a case report one after another; what a clause means depends on those before it. */
export class ClauseReader {
  readonly readings: Reading[] = []
  private readonly text: string
  private mode: Field | 'none' = 'none'
  /** What the block's heading says that it holds. */
  private field: Field | undefined
  private time: string | undefined
  private imaging = false
  private possible = false
  private listed = false
  private sentence = 0
  private treated = false
  /** No clause of the sentence has been read. */
  private fresh = true

  constructor(text: string) {
    this.text = text
  }

  /** A new block: what its heading says that it holds; its times are its own. */
  beginBlock(field: Field | undefined): void {
    this.time = undefined
    this.field = field
  }

  /** A new sentence goes on with the findings before it until a treatment is told. */
  beginSentence(): void {
    this.sentence++
    this.fresh = true
    this.mode = this.field ?? (this.mode === 'finding' && !this.treated ? 'finding' : 'none')
  }

  readClause(clause: Span): void {
    if (!this.readFigure(clause)) this.readTimed(clause)
    this.fresh = false
  }

  private readTimed(clause: Span): void {
    const start = skipConnectives(this.text, clause)
    const time = leadingTime(this.text, { start, end: clause.end })
    if (!time || this.text.startsWith('诊断', time.rest)) this.readField({ start, end: clause.end }, false)
    else this.readDated({ start, end: clause.end }, time)
  }

  private readDated(clause: Span, time: LeadingTime): void {
    const span = { start: skipConnectives(this.text, { start: time.rest, end: clause.end }), end: clause.end }
    if (liesBefore(time.text)) this.addHistory(span, time.text)
    else if (time.stays) this.readDatedInside(clause, span)
    else {
      this.time = time.text
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
    if (named) {
      this.mode = named
      this.imaging = /辅助|实验|影像|化验/.test(lead?.[0] ?? '')
      this.possible = false
      this.listed = true
      this.fresh = false
    }
    if (start >= span.end) return
    if (named && named !== 'complaint') this.readTimed({ start, end: span.end })
    else if (named === 'complaint') this.addComplaint(complaintIn(this.text, { start, end: span.end }))
    else this.readWords({ span: { start, end: span.end }, text: this.text.slice(start, span.end), timeLed })
  }

  private readWords(words: Words): void {
    if (this.readDiagnosis(words) || this.readExam(words)) return
    const seen = words.timeLed || bareVerbLength(words.text) > 0
    if (this.time === '术中' && seen) this.mode = 'finding'
    if (this.mode === 'diagnosis' && !this.startsTreatment(words.text)) this.addDiagnoses(words.span)
    else if (!this.readHistory(words) && !this.readOperation(words)) {
      if (this.startsTreatment(words.text)) this.addTreatment(words.span, words.timeLed)
      else if (!this.readFinding(words)) this.readRest(words)
    }
  }

  addComplaint(complaint: Complaint | undefined): void {
    if (!complaint) return
    const time = complaint.admitted ? '入院' : undefined
    this.push('complaint', complaint.span, { time })
    this.time = time ?? timeWithin(this.text, complaint.span)
  }

  private readDiagnosis({ span }: Words): boolean {
    const diagnosis = diagnosisCue(this.text, span)
    if (!diagnosis || (this.mode === 'finding' && this.imaging && diagnosis.possible && !this.fresh)) return false
    this.mode = 'diagnosis'
    this.possible = diagnosis.possible
    this.listed = /[：:]\s?$/.test(this.text.slice(span.start, diagnosis.rest))
    this.addDiagnoses({ start: diagnosis.rest, end: span.end })
    return true
  }

  private addDiagnoses(span: Span): void {
    const diagnoses = diagnosesIn(this.text, span, this.possible, this.listed)
    this.push('diagnosis', span, { time: this.possible ? this.time : undefined, diagnoses })
    if (/入院|收治|收住/.test(this.text.slice(span.start, span.end))) this.time = '入院'
  }

  private readExam({ span, timeLed }: Words): boolean {
    const exam = examCue(this.text, span)
    if (!exam) return false
    const before = operationBefore(this.text, span)
    if (exam.duringOperation) this.time = '术中'
    this.mode = 'finding'
    this.imaging = exam.imaging
    const operations = before ? [before] : []
    this.push('finding', { start: exam.rest, end: span.end }, { time: this.time, timeLed, operations })
    return true
  }

  private readHistory({ span, text, timeLed }: Words): boolean {
    const told = historyWords.test(text) && (this.mode !== 'finding' || this.fresh)
    if (!told && this.mode === 'history' && timeLed) this.mode = 'none'
    if (!told && this.mode !== 'history') return false
    if (told || this.fresh || namesPast.test(text)) this.addHistory(span, timeLed ? this.time : undefined)
    else this.push('more', span, {})
    return true
  }

  private addHistory(span: Span, time: string | undefined): void {
    this.mode = 'history'
    const lead = lengthOf(/^(?:既往|平素)(?:史|有)?(?=.{3})/.exec(this.text.slice(span.start, span.end)))
    this.push('history', { start: span.start + lead, end: span.end }, { time, timeLed: time !== undefined })
  }

  /** '图5B为术后第6个月的造影片' dates and names the image that the next clause describes. */
  private readFigure(clause: Span): boolean {
    if (!describesFigure(this.text.slice(clause.start, clause.end))) return false
    this.time = timeWithin(this.text, clause) ?? this.time
    this.mode = 'finding'
    this.imaging = true
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

  private startsTreatment(words: string): boolean {
    return this.mode === 'finding' ? /^(?:遂)?(?:予|给予|停用)/.test(words) : treatmentWords.test(words)
  }

  private addTreatment(span: Span, timeLed: boolean): void {
    this.mode = 'none'
    this.push('treatment', span, { time: timeLed ? this.time : undefined, timeLed })
    if (!timeLed) this.time = undefined
  }

  private readFinding({ span, text, timeLed }: Words): boolean {
    if (tellsAction(text)) return false
    if (this.mode !== 'finding') {
      if (this.treated || !examWords.test(text)) return false
      this.mode = 'finding'
      this.imaging = false
    }
    if (this.fresh && !seenWords.test(text) && !examWords.test(text)) return false
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

  private push(kind: Kind, span: Span, { time, timeLed = false, operations = [], diagnoses = [] }: More): void {
    const { sentence, imaging } = this
    if (kind === 'treatment' || kind === 'operation') this.treated = true
    this.readings.push({ kind, span, timeLed, sentence, imaging, operations, diagnoses, ...(time && { time }) })
  }
}
