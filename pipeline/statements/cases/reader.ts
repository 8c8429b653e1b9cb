import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { sentencesOf, splitOutside } from '../../text/sentences.ts'
import { ClauseReader } from './clause-reader.ts'
import { lengthOf } from './connectives.ts'
import { fieldLead, fieldOf } from './cues.ts'
import { type Opening, openingOf } from './opening.ts'
import { asksIn, type Passage } from './passage.ts'
import type { Reading } from './reading.ts'

const asideAfterPatient = /^\s?[（(](?:见?图|床号|住院号|ID)[^（）()]{0,20}[）)]/

/** Reads a case report clause by clause, in order. */
export function readPassage(text: string, { patient, blocks }: Passage): readonly Reading[] {
  const reader = new ClauseReader(text)
  blocks.forEach((block, i) => {
    const { start, end } = block.block.content
    const from = i === 0 ? storyStart(text, patient?.rest ?? start) : start
    reader.beginBlock(fieldOf(block.headings.at(-1)?.text ?? ''))
    for (const sentence of sentencesOf(text, { start: from, end }))
      if (!asksIn(text.slice(sentence.start, sentence.end))) readSentence(text, reader, clausesIn(text, sentence))
  })
  return reader.readings
}

function readSentence(text: string, reader: ClauseReader, clauses: readonly Span[]): void {
  const [first] = clauses
  reader.beginSentence()
  if (!first) return
  const named = fieldOf(fieldLead.exec(text.slice(first.start, first.end))?.[1] ?? '') === 'complaint'
  const opening: Opening<Span> =
    named || reader.readings.every(({ kind }) => beforeStory.test(kind))
      ? openingOf(text, clauses, !named && reader.readings.length > 0)
      : { rest: clauses }
  for (const clause of opening.before ?? []) reader.readClause(clause)
  reader.addComplaint(opening.complaint)
  for (const clause of opening.rest) reader.readClause(clause)
}

/** What may be told before the complaint: the history, and the patient's work and family. */
const beforeStory = /^(?:history|more|event|nothing)$/

/** After the patient and the figures that show him. */
function storyStart(text: string, at: number): number {
  return at + (asideAfterPatient.exec(text.slice(at, at + 30))?.[0].length ?? 0)
}

/** A blank between two hanzi stands where a mark was lost. */
const lostMark = /(?<=[\u4e00-\u9fff）]) (?=[\u4e00-\u9fff])/g

function clausesIn(text: string, sentence: Span): Span[] {
  return splitOutside(text, sentence, '，；;。！？')
    .flatMap((clause) => splitAtBlanks(text, clause))
    .map(({ start, end }) => ({ start: start + lengthOf(/^[，,：:；;、\s]+/.exec(text.slice(start, end))), end }))
    .filter(({ start, end }) => end > start)
}

/** The parts between lost marks; the name of a part of the report stays with what follows it. */
function splitAtBlanks(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index } of matchesOf(lostMark, text.slice(start, end))) {
    if (fieldOf(text.slice(from, start + index)) !== undefined) continue
    parts.push({ start: from, end: start + index })
    from = start + index + 1
  }
  return [...parts, { start: from, end }]
}
