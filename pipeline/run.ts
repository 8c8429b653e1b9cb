import { join } from 'node:path'
import { cutBatches } from './corpus/batch.ts'
import { Survey } from './corpus/knowledge.ts'
import { mapBounded, openPool, type Pool } from './corpus/pool.ts'
import { RunRecorder, type RunReport } from './corpus/recorder.ts'
import { type Segment, segmentsOf } from './corpus/segment.ts'
import { limitInputs, readInputs } from './corpus/sources.ts'
import type { Format, Sink, Task } from './corpus/task.ts'
import { dropSpill, makeSpill } from './io/spill.ts'
import { defaultOptions, type Options } from './options.ts'

/** What a run is told to do. */
export interface RunOptions {
  readonly raw: string
  readonly cleaned: string
  readonly extracted: string
  /** Globs under `raw`, or `-` for records on standard input. */
  readonly patterns: readonly string[]
  /** Worker threads; 1 runs in this thread. */
  readonly jobs: number
  readonly options: Options
  /** Only the first so many documents, by id. */
  readonly limit: number | undefined
  readonly format: Format
  /** Report, and write nothing. */
  readonly dryRun: boolean
  /** Told of things worth a line, and of documents as they are done. */
  readonly onMessage: (message: string) => void
  readonly onProgress: (done: number) => void
}

export const defaultPatterns: readonly string[] = ['**/*']

export const defaultRun: RunOptions = {
  raw: 'raw',
  cleaned: 'cleaned',
  extracted: 'extracted',
  patterns: defaultPatterns,
  jobs: 1,
  options: defaultOptions,
  limit: undefined,
  format: 'usual',
  dryRun: false,
  onMessage: () => undefined,
  onProgress: () => undefined,
}

/** Everything one pass over the corpus needs. */
interface Pass {
  readonly index: number
  readonly segment: Segment
  readonly pool: Pool
  readonly folder: string
  /** The files with what the pass before has learned, by the number of the batch. */
  readonly knowledge: ReadonlyMap<number, string>
}

/**
 * Runs the corpus through the stages, in list order. The bytes written depend on the inputs and the rules alone, not on the
 * order of the files or the number of workers.
 * @throws BonesetterError `not-found` where there is no raw folder, `unwritable` where an output cannot be written
 */
export async function run(options: Partial<RunOptions> = {}): Promise<RunReport> {
  const full: RunOptions = { ...defaultRun, ...options }
  const folder = await makeSpill()
  const pool = await openPool(full.jobs)
  const recorder = new RunRecorder(folder)
  try {
    await runPasses(full, folder, pool, recorder)
    if (!full.dryRun) await recorder.write(full, full.format, isWhole(full))
    return recorder.report()
  } finally {
    await pool.close()
    await dropSpill(folder)
  }
}

/** A run over everything: what an earlier one left and this one does not make is out of date. */
const isWhole = ({ limit, patterns }: RunOptions): boolean => limit === undefined && patterns === defaultPatterns

async function runPasses(full: RunOptions, folder: string, pool: Pool, recorder: RunRecorder): Promise<void> {
  const inputs = limitInputs(readInputs(full, full.onMessage), full.limit)
  let batches: AsyncIterable<Task['batch']> = cutBatches(inputs, full.jobs > 1 ? 8 : 64)
  let knowledge: ReadonlyMap<number, string> = new Map()
  for (const [index, segment] of segmentsOf(full.options.until).entries()) {
    const pass = { index, segment, pool, folder, knowledge }
    const made = await runPass(full, pass, batches, recorder)
    batches = listed(made.spilled)
    knowledge = made.knowledge
  }
}

async function* listed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

interface PassResult {
  readonly spilled: readonly string[]
  readonly knowledge: ReadonlyMap<number, string>
}

async function runPass(
  full: RunOptions,
  { index, segment, pool, folder, knowledge }: Pass,
  batches: AsyncIterable<Task['batch']>,
  recorder: RunRecorder,
): Promise<PassResult> {
  const survey = segment.survey && (await Survey.open(segment.survey, folder))
  const sink: Sink | undefined = full.dryRun ? undefined : { cleaned: full.cleaned, extracted: full.extracted }
  const spilled: string[] = []
  await mapBounded(
    batches,
    full.jobs * 2,
    (batch, n) => {
      const spillTo = join(folder, `pass-${index}-${n}`)
      spilled.push(spillTo)
      return pool.run({
        segment: index,
        options: full.options,
        batch,
        knowledge: knowledge.get(n),
        spillTo,
        sink,
        format: full.format,
      })
    },
    async (result, n) => {
      await survey?.add(result.rows, n)
      await recorder.add(result)
      full.onProgress(result.done.length + result.losses.length)
    },
  )
  return { spilled, knowledge: survey ? await survey.answer() : new Map() }
}
