import type { Span } from '../../span.ts'
import { splitOutside } from '../../text/sentences.ts'
import { injuryIn, withoutComing } from './complaint.ts'
import { generalWords, outcomeWords, treatmentWords } from './cues.ts'
import type { Passage } from './passage.ts'
import { readPassage } from './reader.ts'
import type { CaseFact, Reading } from './reading.ts'
import { titleFacts } from './title.ts'
import { trimFact } from './trim.ts'

/**
 * The facts of a case report. Findings and diagnoses stand one a clause; treatments and what happened between them one a
 * sentence or time; what improved after the last treatment is the outcome.
 */
export function factsOf(text: string, passage: Passage): CaseFact[] {
  const readings = readPassage(text, passage)
  const treatments = readings.flatMap(({ kind }, i) => (kind === 'treatment' || kind === 'operation' ? [i] : []))
  const story = new Story(text, readings, treatments[0] ?? Infinity, treatments.at(-1) ?? Infinity)
  return [...titleFacts(text, passage), ...story.facts()]
}

const scores = /(?:评分|积分|视力|眼压|血糖|血压|指数|血红蛋白)[^，。\d]{0,6}\d/
const afterTime = /后|随访|复查|[年月周天日]$/

/** Words that tell nothing new, or only what a treatment aims at. */
const saysSame = /^(?:[余诸他]症|舌脉?|脉象?|煎服法?)?(?:同前|如前)$|^\d{1,2}[剂付贴](?:，|$)|^(?:治[宜以则法]|拟法)/

const longestFact = 80

class Story {
  private readonly text: string
  private readonly readings: readonly Reading[]
  private readonly firstTreatment: number
  private readonly lastTreatment: number
  private readonly lastImage: number
  private readonly ending: readonly boolean[]

  constructor(text: string, readings: readonly Reading[], firstTreatment: number, lastTreatment: number) {
    this.text = text
    this.readings = readings
    this.firstTreatment = firstTreatment
    this.lastTreatment = lastTreatment
    this.lastImage = readings.findLast(({ kind, imaging }) => kind === 'finding' && imaging)?.sentence ?? -1
    this.ending = this.outcomes()
  }

  facts(): CaseFact[] {
    const facts: CaseFact[] = []
    for (let i = 0; i < this.readings.length; ) {
      const { kind } = this.readings[i] as Reading
      if (kind === 'treatment' || kind === 'event' || kind === 'outcome') i = this.course(i, facts)
      else this.single(i++, facts)
    }
    return facts
  }

  private single(i: number, facts: CaseFact[]): void {
    const reading = this.readings[i] as Reading
    facts.push(...operationFacts(reading))
    if (reading.kind === 'complaint') {
      const injury = injuryIn(this.text, reading.span)
      if (injury) facts.push({ property: 'diagnosis', span: injury })
      this.add(facts, 'chief-complaint', reading.span, reading.time)
    }
    if (reading.kind === 'history') this.history(i, facts)
    if (reading.kind === 'finding') this.finding(i, facts)
    for (const { span, possible } of reading.diagnoses)
      facts.push({
        property: 'diagnosis',
        span,
        ...(possible && { possible }),
        ...(reading.time && { time: reading.time }),
      })
  }

  /** What lay before by years is told with the words that go on with it. */
  private history(i: number, facts: CaseFact[]): void {
    const { span, time, timeLed } = this.readings[i] as Reading
    let end = i + 1
    while (timeLed && this.readings[end]?.kind === 'more' && this.fits(span.start, end)) end++
    const whole = { start: span.start, end: (this.readings[end - 1] as Reading).span.end }
    this.add(facts, 'history', timeLed ? withoutComing(this.text, whole) : whole, time)
  }

  /** What is told of one time is told as far as it makes one fact. */
  private readonly fits = (start: number, last: number): boolean =>
    (this.readings[last]?.span.end ?? Infinity) - start <= longestFact &&
    this.readings[last]?.sentence === this.readings[last - 1]?.sentence

  private finding(i: number, facts: CaseFact[]): void {
    const { span, time, imaging, sentence } = this.readings[i] as Reading
    const result = imaging && i > this.lastTreatment && sentence === this.lastImage && afterTime.test(time ?? '')
    for (const part of this.findingParts(span)) this.add(facts, result ? 'case-outcome' : 'exam-finding', part, time)
  }

  /** 'A、有B' says two things; 'A、B有C' may share its words and stays whole. */
  private findingParts(span: Span): Span[] {
    const parts = splitOutside(this.text, span, '、')
    const splits = parts.slice(1).every(({ start }) => /^(?:有|无|伴|未见)/.test(this.text.slice(start, start + 2)))
    return parts.length > 1 && splits && parts[0] && /[有无未]|.{5}/.test(this.text.slice(parts[0].start, parts[0].end))
      ? parts
      : [span]
  }

  /** A run of clauses of one sentence that tell the course; its end. */
  private course(first: number, facts: CaseFact[]): number {
    const lead = this.readings[first] as Reading
    if (this.ending[first] === true) {
      this.add(facts, 'case-outcome', lead.span, lead.time)
      return first + 1
    }
    const led = lead.kind === 'treatment' && this.readings[first - 1]?.sentence !== lead.sentence
    let end = first + 1
    while (end < this.readings.length && this.continuesRun(end, lead, led)) end++
    const last = this.readings[end - 1] as Reading
    for (let i = first; i < end; i++) facts.push(...operationFacts(this.readings[i] as Reading))
    if (this.isNote(first, end))
      this.add(facts, 'course-note', { start: lead.span.start, end: last.span.end }, lead.time)
    return end
  }

  private continuesRun(i: number, lead: Reading, led: boolean): boolean {
    const reading = this.readings[i] as Reading
    if (reading.sentence !== lead.sentence || this.ending[i] === true) return false
    if (reading.kind === 'operation' && reading.timeLed) return false
    if (reading.kind === 'operation' || (reading.kind === 'finding' && !reading.imaging)) return led
    if (reading.kind === 'nothing') return led
    if (reading.kind !== 'treatment' && reading.kind !== 'event') return false
    return led || !reading.timeLed
  }

  /** Which readings tell how it ended: after the last treatment, by their words, or going on with one that does. */
  private outcomes(): readonly boolean[] {
    const found: boolean[] = []
    const examined = this.readings.findLastIndex(
      ({ kind, imaging, time = '' }) => kind === 'finding' && !imaging && time !== '术中' && !afterTime.test(time),
    )
    const settled = Math.max(this.lastTreatment, examined)
    this.readings.forEach(({ kind, span, time, timeLed, sentence }, i) => {
      const words = this.text.slice(span.start, span.end)
      const before = this.readings[i - 1]
      const goesOn = found[i - 1] === true && before?.sentence === sentence && !treatmentWords.test(words)
      const moves = /^转(?:[入至往]|康复|普通|ICU|外院)/.test(words)
      // A dated fever that goes by itself is a note on the course.
      const passes =
        !timeLed && before?.timeLed && before.sentence === sentence && found[i - 1] === false && /自行/.test(words)
      const measured = afterTime.test(time ?? '') && scores.test(words)
      const told = kind === 'outcome' || measured || /随访/.test(time ?? '') || goesOn || outcomeWords.test(words)
      found.push(i > settled && (kind === 'event' || kind === 'outcome') && told && !moves && !passes)
    })
    return found
  }

  /** A treatment, or what happened at a time or after one; the way to the hospital is none. */
  private isNote(first: number, end: number): boolean {
    const run = this.readings.slice(first, end)
    const words = this.text.slice(run[0]?.span.start, run.at(-1)?.span.end)
    if (generalWords.test(words)) return false
    if (run.some(({ kind }) => kind === 'treatment')) return true
    if (
      words.length < 4 ||
      run[0]?.time === '术中' ||
      /^.{0,4}出院$|^(?:住院|留观)\s?\d/.test(words) ||
      /就诊|转入|转院|来院|复查|随访|报告|本例|文献/.test(words)
    )
      return false
    const { time } = run[0] as Reading
    return (
      first > this.firstTreatment && (time !== undefined || outcomeWords.test(words) || /顺利|加重|出现/.test(words))
    )
  }

  private add(facts: CaseFact[], property: CaseFact['property'], span: Span, time: string | undefined): void {
    const trimmed = trimFact(this.text, span)
    const length = trimmed.end - trimmed.start
    const longest = property === 'course-note' ? 160 : longestFact
    const words = this.text.slice(trimmed.start, trimmed.end)
    if (saysSame.test(words) || (property !== 'course-note' && generalWords.test(words))) return
    if (
      length < 2 ||
      length > longest ||
      words.startsWith('⟦') ||
      (words.endsWith('⟧') && property !== 'chief-complaint')
    )
      return
    facts.push({ property, span: trimmed, ...(time && { time }) })
  }
}

/** The operations of a clause, at the time that leads it. */
function operationFacts({ operations, kind, time, timeLed }: Reading): CaseFact[] {
  if (kind === 'history') return []
  return operations.map((span) => ({ property: 'procedure-done', span, ...(timeLed && time && { time }) }))
}
