import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileExpressionsAtOnce } from '../../pipeline/commands/engine.ts'
import { type Document, newDocument } from '../../pipeline/document.ts'
import { formatDocument } from '../../pipeline/io/outputs.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import type { Stage } from '../../pipeline/stage.ts'
import { stages } from '../../pipeline/stages.ts'
import type { Statement } from '../../pipeline/statement.ts'
import { makeCorpus } from './corpus.ts'

compileExpressionsAtOnce()

const seed = 20_240_501
const [small, large] = [400_000, 1_600_000]
const rounds = 3

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

type Times = Map<string, number>

function timed<T>(times: Times, name: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  times.set(name, (times.get(name) ?? 0) + performance.now() - start)
  return result
}

function runStage(stage: Stage, document: Document): { document: Document; statements?: readonly Statement[] } {
  if (stage.kind === 'statements') return { document, statements: stage.extract(document, defaultOptions) }
  if (stage.kind === 'document') {
    const outcome = stage.apply(document, defaultOptions)
    return { document: outcome.kind === 'keep' ? outcome.document : document }
  }
  for (const _ of stage.survey(document));
  const outcome = stage.apply(document, [], defaultOptions)
  return { document: outcome.kind === 'keep' ? outcome.document : document }
}

/** What any program in Node must do: read, parse, split into lines. */
function floor(path: string): number {
  let lines = 0
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    if (row !== '') lines += (JSON.parse(row) as { text: string }).text.split('\n').length
  }
  return lines
}

function measure(texts: readonly string[], folder: string): Times {
  const path = join(folder, 'corpus.jsonl')
  writeFileSync(path, texts.map((text, i) => `${JSON.stringify({ id: `d${i}`, text })}\n`).join(''))
  const times: Times = new Map()
  timed(times, 'floor', () => floor(path))
  texts.forEach((text, i) => {
    let document = newDocument(`d${i}`, { path: '', sha256: '', runs: [] }, text)
    let statements: readonly Statement[] = []
    for (const stage of stages) {
      const made = timed(times, stage.name, () => runStage(stage, document))
      document = made.document
      statements = made.statements ?? statements
    }
    timed(times, 'output', () => formatDocument(document, statements))
  })
  const whole = [...times].reduce((sum, [name, time]) => (name === 'floor' ? sum : sum + time), 0)
  return times.set('whole', whole)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** MB/s between the two sizes, so that what is paid once does not count. */
function slopes(folder: string): Map<string, number[]> {
  const [few, many] = [makeCorpus(seed, small), makeCorpus(seed, large)]
  const megabytes = (bytesOf(many) - bytesOf(few)) / 1e6
  const found = new Map<string, number[]>()
  measure(few, folder)
  for (let round = 0; round < rounds; round++) {
    const [short, long] = [measure(few, folder), measure(many, folder)]
    for (const [name, time] of long) {
      const seconds = (time - (short.get(name) ?? 0)) / 1000
      found.set(name, [...(found.get(name) ?? []), megabytes / seconds])
    }
  }
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'bonesetter-bench-'))
try {
  process.stdout.write(
    `one core, ${small / 1e6} and ${large / 1e6} million characters, seed ${seed}, median of ${rounds}\n`,
  )
  const found = slopes(folder)
  const base = median(found.get('floor') ?? [])
  for (const [name, values] of found) {
    const speed = median(values)
    process.stdout.write(
      `${name.padEnd(12)}${speed.toFixed(2).padStart(9)} MB/s${(speed / base).toFixed(4).padStart(9)} of the floor\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
