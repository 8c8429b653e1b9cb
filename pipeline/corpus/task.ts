import { sha256, shortHash } from '../digest.ts'
import { type Document, newDocument } from '../document.ts'
import { openDocument } from '../encoding/decode.ts'
import { BonesetterError } from '../errors.ts'
import { readBytes } from '../io/files.ts'
import { formatDocument, pathsOf, removeOutput, writeOutput } from '../io/outputs.ts'
import { spill, unspill } from '../io/spill.ts'
import type { Options } from '../options.ts'
import type { Row } from '../stage.ts'
import type { Statement } from '../statement.ts'
import { type ManifestRow, manifestRow } from './account.ts'
import type { Input } from './input.ts'
import { gone, type Loss, type Progress, runSegment, segmentsOf } from './segment.ts'
import { type RecordRows, recordRows } from './tables.ts'

/** How outputs are written: files for files and tables for records, where nothing else is asked for. */
export type Format = 'usual' | 'per-document' | 'jsonl' | 'parquet'

/** A document of a file has files always; a record has rows of tables, unless a file for each is asked for. */
const outputsOf = (fromRecord: boolean, format: Format): { hasFiles: boolean; hasTables: boolean } => ({
  hasFiles: !fromRecord || format === 'per-document',
  hasTables: fromRecord ? format !== 'per-document' : format === 'jsonl' || format === 'parquet',
})

/** Bytes of a file's name that every file system takes, with room for what is put behind it. */
const longestName = 200
/** So many letters of any script fit into that. */
const lettersKept = 60

/** A record's id as a file name: it is text from outside, so nothing in it may lead elsewhere. */
function safeName(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}_-]|^[.-]/gu, (char) =>
    [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
  return Buffer.byteLength(name) <= longestName ? name : `${name.slice(0, lettersKept)}~${shortHash(id, 16)}`
}

/** What the files of a document are called, without their endings; the id of a file's document is its path. */
const outputName = (id: string, fromRecord: boolean): string => (fromRecord ? safeName(id) : id)

/** Where the files of documents go. */
export interface Sink {
  readonly cleaned: string
  readonly extracted: string
}

/** One batch and one pass over it. All of it can be sent to another thread. */
export interface Task {
  readonly segment: number
  readonly options: Options
  /** The inputs in the first pass; after it, the file in which the pass before put the documents aside. */
  readonly batch: readonly Input[] | string
  /** The file in which the knowledge rows of the batch stand, by document id; undefined where there are none. */
  readonly knowledge: string | undefined
  /** Where to put the documents aside, in all passes but the last. */
  readonly spillTo: string
  /** Nothing is written where it is undefined. */
  readonly sink: Sink | undefined
  readonly format: Format
}

/** A document that came through. */
export interface Done {
  readonly row: ManifestRow
  readonly fromRecord: boolean
  /** Its rows of the tables, where there are any. */
  readonly tables?: RecordRows
}

export interface TaskResult {
  /** What the pass found for the stage that needs the whole corpus. */
  readonly rows: readonly (readonly [table: string, row: Row])[]
  readonly losses: readonly Loss[]
  readonly done: readonly Done[]
}

interface Held {
  readonly document: Document
  readonly fromRecord: boolean
}

async function open(input: Input): Promise<Progress> {
  if (input.kind === 'bad') return gone(input.id, 'failed', 'input', input.code, input.message)
  if (input.kind === 'record') {
    const { path, site } = input
    const source = { path, sha256: sha256(input.text), runs: [], ...(site !== undefined && { site }) }
    return { kind: 'going', document: newDocument(input.id, source, input.text) }
  }
  try {
    return { kind: 'going', document: openDocument(input.id, await readBytes(input.location), input.path) }
  } catch (error) {
    if (!(error instanceof BonesetterError)) throw error
    return gone(input.id, 'failed', 'input', error.code, error.message.replace(input.location, input.path))
  }
}

/** A document that gives no output, and whether it came as a record. */
interface Lost {
  readonly loss: Loss
  readonly fromRecord: boolean
}

async function takeBatch(batch: Task['batch'], lost: Lost[]): Promise<Held[]> {
  if (typeof batch === 'string') return unspill<Held[]>(batch)
  const held: Held[] = []
  for (const input of batch) {
    const progress = await open(input)
    const fromRecord = input.kind !== 'file'
    if (progress.kind === 'gone') lost.push({ loss: progress.loss, fromRecord })
    else held.push({ document: progress.document, fromRecord })
  }
  return held
}

async function finish(
  { document, fromRecord }: Held,
  statements: readonly Statement[] | undefined,
  { sink, format }: Task,
): Promise<Done> {
  const files = formatDocument(document, statements)
  const row = manifestRow(document, statements, files)
  const { hasFiles, hasTables } = outputsOf(fromRecord, format)
  if (sink && hasFiles) {
    await writeOutput(pathsOf(sink.cleaned, sink.extracted, outputName(document.id, fromRecord)), files)
  }
  return { row, fromRecord, ...(hasTables && { tables: recordRows(document, statements ?? []) }) }
}

/** Deletes the files that an earlier run wrote of the documents that this one does not write. */
async function clear(lost: readonly Lost[], { sink, format }: Task): Promise<void> {
  if (!sink) return
  for (const { loss, fromRecord } of lost) {
    if (!outputsOf(fromRecord, format).hasFiles) continue
    await removeOutput(pathsOf(sink.cleaned, sink.extracted, outputName(loss.id, fromRecord)))
  }
}

type Knowledge = ReadonlyMap<string, readonly Row[]>

/** Runs one pass over one batch: pure but for the files it reads, puts aside and writes. */
export async function runTask(task: Task): Promise<TaskResult> {
  const segment = segmentsOf(task.options.until)[task.segment]
  if (!segment) throw new RangeError(`no pass ${task.segment}`)
  const lost: Lost[] = []
  const rows: (readonly [string, Row])[] = []
  const done: Done[] = []
  const aside: Held[] = []
  const knowledge: Knowledge = task.knowledge === undefined ? new Map() : await unspill(task.knowledge)
  for (const held of await takeBatch(task.batch, lost)) {
    const { id } = held.document
    const progress = runSegment(held.document, segment, knowledge.get(id) ?? [], task.options)
    if (progress.kind === 'gone') lost.push({ loss: progress.loss, fromRecord: held.fromRecord })
    else if (segment.survey) {
      for (const row of segment.survey.survey(progress.document)) rows.push(row)
      aside.push({ ...held, document: progress.document })
    } else await finishOrFail({ ...held, document: progress.document }, progress.statements, task, done, lost)
  }
  if (segment.survey) await spill(task.spillTo, aside)
  await clear(lost, task)
  return { rows, losses: lost.map(({ loss }) => loss), done }
}

async function finishOrFail(
  held: Held,
  statements: readonly Statement[] | undefined,
  task: Task,
  done: Done[],
  lost: Lost[],
): Promise<void> {
  try {
    done.push(await finish(held, statements, task))
  } catch (error) {
    if (!(error instanceof BonesetterError) || error.code === 'unwritable') throw error
    const { code: reason, message: detail } = error
    const loss: Loss = { id: held.document.id, kind: 'failed', stage: 'output', reason, detail }
    lost.push({ loss, fromRecord: held.fromRecord })
  }
}
