import { type Document, withNotes } from '../document.ts'
import type { Options } from '../options.ts'
import type { CorpusStage, Row, Stage } from '../stage.ts'
import { stages } from '../stages.ts'
import type { Statement } from '../statement.ts'

/** Stages that run in one pass over the corpus: `gate` needs what the pass before has learned, `survey` ends the pass. */
export interface Segment {
  readonly gate: CorpusStage | undefined
  readonly stages: readonly Stage[]
  readonly survey: CorpusStage | undefined
}

/** The stages up to `until`, cut where a stage must have seen the whole corpus. */
export function segmentsOf(until: string | undefined): Segment[] {
  const last = stages.findIndex(({ name }) => name === until)
  const segments: Segment[] = []
  let gate: CorpusStage | undefined
  let run: Stage[] = []
  for (const stage of last < 0 ? stages : stages.slice(0, last + 1)) {
    if (stage.kind !== 'corpus') run.push(stage)
    else {
      segments.push({ gate, stages: run, survey: stage })
      gate = stage
      run = []
    }
  }
  return [...segments, { gate, stages: run, survey: undefined }]
}

/** Where a document stands in the run. */
export type Progress =
  | { readonly kind: 'going'; readonly document: Document; readonly statements?: readonly Statement[] }
  | { readonly kind: 'gone'; readonly loss: Loss }

/** A document that gives no output: dropped for a reason, or failed. */
export interface Loss {
  readonly id: string
  readonly kind: 'dropped' | 'failed'
  readonly stage: string
  readonly reason: string
  readonly detail?: string
}

/** Runs one document through a segment. A stage that throws fails the document, never the run. */
export function runSegment(
  document: Document,
  { gate, stages }: Segment,
  knowledge: readonly Row[],
  options: Options,
): Progress {
  let progress: Progress = { kind: 'going', document }
  for (const stage of gate ? [gate, ...stages] : stages) {
    progress = runStage(progress.document, stage, knowledge, options)
    if (progress.kind === 'gone') break
  }
  return progress
}

function runStage(document: Document, stage: Stage, knowledge: readonly Row[], options: Options): Progress {
  const { id } = document
  try {
    if (stage.kind === 'statements') {
      const statements = stage.extract(document, options)
      return { kind: 'going', document: withNotes(document, stage.notes(document)), statements }
    }
    const outcome = stage.kind === 'corpus' ? stage.apply(document, knowledge, options) : stage.apply(document, options)
    if (outcome.kind === 'drop') return gone(id, 'dropped', stage.name, outcome.reason, outcome.detail)
    return outcome.document.text.trim() === ''
      ? gone(id, 'dropped', stage.name, 'empty')
      : { ...outcome, kind: 'going' }
  } catch (error) {
    return gone(id, 'failed', stage.name, 'stage-error', error instanceof Error ? error.message : String(error))
  }
}

/** The end of a document's way. */
export function gone(id: string, kind: Loss['kind'], stage: string, reason: string, detail?: string): Progress {
  return { kind: 'gone', loss: { id, kind, stage, reason, ...(detail !== undefined && { detail }) } }
}
