import { join } from 'node:path'
import { listFiles, stem, typeOfFile } from '../io/list.ts'
import { readRecordLines } from '../io/records.ts'
import type { Input } from './input.ts'

/** What a run reads. */
export interface SourceOptions {
  readonly raw: string
  /** Globs under `raw`, or `-` for records on standard input. */
  readonly patterns: readonly string[]
}

/** Gives every id once: what comes later under the same id gets another, and says so. */
class Ids {
  private readonly taken = new Map<string, number>()
  private readonly report: (message: string) => void

  constructor(report: (message: string) => void) {
    this.report = report
  }

  claim(id: string, other: string): string {
    const count = (this.taken.get(id) ?? 0) + 1
    this.taken.set(id, count)
    if (count === 1) return id
    const next = other === id ? `${id}~${count}` : other
    this.report(`the id ${JSON.stringify(id)} is taken; the later document is called ${JSON.stringify(next)}`)
    return this.claim(next, next)
  }
}

/**
 * All inputs, in the order of their paths; tables of records are streamed.
 * @param report is told of ids that are taken twice
 * @throws BonesetterError `not-found` where there is no raw folder
 */
export async function* readInputs(
  { raw, patterns }: SourceOptions,
  report: (message: string) => void,
): AsyncGenerator<Input> {
  const ids = new Ids(report)
  if (patterns.includes('-')) yield* readRecords('-', '-', ids)
  const files = patterns.filter((pattern) => pattern !== '-')
  for (const path of files.length > 0 ? await listFiles(raw, files) : []) {
    const location = join(raw, path)
    if (typeOfFile(path) === 'records') yield* readRecords(path, location, ids)
    else yield { kind: 'file', id: ids.claim(stem(path), path), path, location }
  }
}

async function* readRecords(path: string, location: string, ids: Ids): AsyncGenerator<Input> {
  const name = path === '-' ? 'stdin' : path
  let last = 0
  try {
    for await (const { number, text } of readRecordLines(location)) {
      last = number
      yield toRecord(`${name}#${number}`, text, ids)
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    yield { kind: 'bad', id: ids.claim(`${name}#${last + 1}`, name), path: name, code: 'unreadable', message }
  }
}

function toRecord(path: string, line: string, ids: Ids): Input {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    return { kind: 'bad', id: ids.claim(path, path), path, code: 'bad-record', message: 'the line is no JSON' }
  }
  const { id, text, site, url } = (typeof record === 'object' && record !== null ? record : {}) as Record<
    string,
    unknown
  >
  const own = typeof id === 'string' && id !== '' ? wellFormed(id) : typeof id === 'number' ? String(id) : path
  const claimed = ids.claim(own, own)
  if (typeof text !== 'string') {
    return { kind: 'bad', id: claimed, path, code: 'bad-record', message: 'the record has no "text" that is a string' }
  }
  const named = typeof site === 'string' && site !== '' ? site : hostOf(url)
  // A record of its own name is called by it: which file it came in changes nothing.
  return { kind: 'record', id: claimed, path: own, text, ...(named !== undefined && { site: named }) }
}

/** Halves of pairs cannot be written as UTF-8: two ids that differ in one would become the same. */
const wellFormed = (id: string): string =>
  id.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`)

function hostOf(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : undefined
}

/** The first `limit` inputs by id; all of them, streamed, where there is no limit. */
export async function* limitInputs(inputs: AsyncIterable<Input>, limit: number | undefined): AsyncGenerator<Input> {
  if (limit === undefined) {
    yield* inputs
    return
  }
  let first: Input[] = []
  const cut = () => {
    first = first.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit)
  }
  for await (const input of inputs) {
    first.push(input)
    if (first.length > 2 * limit + 100) cut()
  }
  cut()
  yield* first
}
