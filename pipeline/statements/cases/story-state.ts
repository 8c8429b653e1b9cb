import type { Span } from '../../span.ts'
import { isTerm } from '../terms.ts'
import type { Complaint } from './complaint.ts'
import { lengthOf } from './connectives.ts'
import { type Field, treatmentWords } from './cues.ts'
import { diagnosesIn } from './diagnoses.ts'
import { endsAsOperation, operationsIn } from './operations.ts'
import type { Kind, More, Reading, Words } from './reading.ts'
import { timeWithin } from './times.ts'

/** A treatment that ends the findings; weaker words may tell a finding. */
const endsFindings =
  /^(?:遂|急诊|急|立即|立刻|马上|当即|即刻|紧急|随即|随后|入院后|门诊|医[生师]|我院){0,2}(?:予|给予|停用|静脉(?:滴注|注射|推注|输注|泵入)|静滴|输注|输血|输(?=红细胞|血浆|悬浮)|肌注|肌内注射|皮下注射|口服(?!葡萄糖)|加用|改用|换用|方[用选]|(?:重新|继续|坚持|恢复)(?:使用|[用服吸]))/

/** How far a case report has been read: its readings, and what the clauses before say about the next one. */
export class StoryState {
  readonly readings: Reading[] = []
  protected readonly text: string
  protected mode: Field | 'none' = 'none'
  /** The sentence stands behind 现病史 or 既往史. */
  protected past = false
  /** What the block's heading says that it holds. */
  protected field: Field | undefined
  protected time: string | undefined
  protected imaging = false
  protected possible = false
  protected listed = false
  /** Words that name an examination opened the findings. */
  protected told = false
  /** The examination is by hand: its findings go on over sentences. */
  protected byHand = false
  /** A cue stands at the end of a block; what it found stands in the next one. */
  protected pending = false
  protected sentence = 0
  protected treated = false
  /** The sentence tells what another hospital did. */
  protected elsewhere = false
  /** No clause of the sentence has been read. */
  protected fresh = true

  constructor(text: string) {
    this.text = text
  }

  /** A new block: what its heading says that it holds; its times are its own. */
  beginBlock(field: Field | undefined): void {
    if (!this.pending) this.time = undefined
    this.field = field
    this.told = field === 'finding' || this.pending
  }

  /** A new sentence goes on with the findings before it until a treatment is told. */
  beginSentence(): void {
    this.sentence++
    this.fresh = true
    this.elsewhere = false
    this.past = false
    this.mode =
      this.field ?? (this.mode === 'finding' && (!this.treated || this.byHand || this.pending) ? 'finding' : 'none')
  }

  addComplaint(complaint: Complaint | undefined): void {
    if (!complaint) return
    const time = complaint.time ?? (complaint.admitted ? '入院' : undefined)
    this.push('complaint', complaint.span, { time })
    this.time = complaint.time ? undefined : (time ?? timeWithin(this.text, complaint.span))
    if (this.mode === 'history') this.mode = 'none'
  }

  /** A part of the report begins: '辅助检查：', '【既往史】'. */
  protected openField(named: Field, written: string): void {
    this.mode = named
    this.imaging = /辅助|实验|影像|化验/.test(written)
    this.possible = false
    this.listed = true
    this.fresh = false
    this.told = true
    this.byHand = !this.imaging
    this.past = named === 'history'
  }

  protected addDiagnoses(span: Span): void {
    const diagnoses = diagnosesIn(this.text, span, this.possible, this.listed)
    this.push('diagnosis', span, { time: this.possible ? this.time : undefined, diagnoses })
    if (/入院|收治|收住/.test(this.text.slice(span.start, span.end))) this.time = '入院'
  }

  /** '经检查发现患有胆管囊肿': what was found is a diagnosis. */
  protected addFoundDisease(at: number, span: Span): true {
    const start = at + lengthOf(/^(?:患有?|为)/.exec(this.text.slice(at, span.end)))
    const cause = this.text.slice(start, span.end).search(/(?:所)?引起$/)
    this.mode = 'none'
    this.addDiagnoses({ start, end: cause > 0 ? start + cause : span.end })
    return true
  }

  /** '入院时意识清楚': what is told of the arrival was seen. */
  protected expectOnArrival(time: string): void {
    if (this.treated || !/^(?:入院|就诊|来院)时/.test(time)) return
    this.expectFindings(false)
    this.byHand = true
  }

  protected addHistory(span: Span, time: string | undefined): void {
    this.mode = 'history'
    const lead = lengthOf(/^(?:既往|平素)(?:史|有)?(?=.{3})/.exec(this.text.slice(span.start, span.end)))
    this.push('history', { start: span.start + lead, end: span.end }, { time, timeLed: time !== undefined })
  }

  protected startsTreatment(words: string): boolean {
    if (!this.fresh && /^停[用服](?!.*并)/.test(words)) return false
    return this.mode === 'finding' ? endsFindings.test(words) : treatmentWords.test(words)
  }

  protected leavesDiagnosis({ text, span, timeLed }: Words): boolean {
    return timeLed || this.startsTreatment(text) || operationsIn(this.text, span).length > 0
  }

  protected addTreatment(span: Span, timeLed: boolean): void {
    this.mode = 'none'
    this.push('treatment', span, { time: timeLed ? this.time : undefined, timeLed })
    // What was tried before the admission leaves its time standing.
    if (!timeLed && !this.elsewhere) this.time = undefined
  }

  /** '【治疗方案】腹腔镜胆囊切除术' names an operation; other words are a treatment. */
  protected addNamedTreatment(span: Span, timeLed: boolean): void {
    if (isTerm(this.text.slice(span.start, span.end), ['procedure']) && endsAsOperation(this.text, span))
      this.push('operation', span, { timeLed, operations: [span] })
    else this.addTreatment(span, timeLed)
  }

  protected push(kind: Kind, span: Span, { time, timeLed = false, operations = [], diagnoses = [] }: More): void {
    const { sentence, imaging } = this
    if (kind === 'operation' || (kind === 'treatment' && !this.elsewhere)) this.treated = true
    this.readings.push({ kind, span, timeLed, sentence, imaging, operations, diagnoses, ...(time && { time }) })
  }

  /** What follows is what was seen; `imaging` where an image or a laboratory saw it. */
  protected expectFindings(imaging: boolean): void {
    this.mode = 'finding'
    this.imaging = imaging
    this.told = true
  }
}
