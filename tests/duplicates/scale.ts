// Measures survey, SQL and apply of the duplicates stage on many passages, in processor time:
// npm run scale -- [passages] [--plain]
// With --plain the passages have no numbers, negations or sides: each stands in all buckets of its sketch, and many share some.
import { parseArgs } from 'node:util'
import { Survey } from '../../pipeline/corpus/knowledge.ts'
import { type Document, newDocument } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { meaningOf } from '../../pipeline/duplicates/meaning.ts'
import { dropSpill, makeSpill, unspill } from '../../pipeline/io/spill.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import type { Row } from '../../pipeline/stage.ts'
import { makeCorpus, seeded } from '../bench/corpus.ts'

const { values: options, positionals } = parseArgs({
  options: { plain: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (options.help) {
  console.log('npm run scale -- [passages, 100000 if left out] [--plain: without numbers, the hardest case]')
  process.exit()
}
const passages = Number(positionals[0] ?? 100_000)
const perDocument = 10
const perBatch = 64
const size = 330

const words = makeCorpus(1, 400_000)
  .join('\n')
  .split(/[。；\n]/)
  .filter((part) => part.length > 6 && !(options.plain && meaningOf(part).size > 0))
const below = seeded(3)

/** A number, or what looks like none. */
const tell = (n: number): string =>
  options.plain ? String(n).replace(/\d/g, (digit) => '山川河海风云雷电花草'.charAt(Number(digit))) : String(n)

/** A passage of its own; one in twenty is one that was made before. */
function passage(n: number): string {
  const original = below(20) === 0 && n > 100 ? Math.floor(n / 2) : n
  const pick = seeded(original + 1)
  pick(7)
  let text = ''
  while (text.length < size)
    text += `${words[pick(words.length)]}，${options.plain ? '名为' : '编号'}${tell(original)}的${options.plain ? '' : '第'}${tell(pick(97))}句。`
  return text
}

function batch(n: number): Document[] {
  return [...Array(perBatch)].map((_, i) => {
    const id = n * perBatch + i
    const text = [...Array(perDocument)].map((_, k) => passage(id * perDocument + k)).join('\n\n')
    return newDocument(String(id).padStart(9, '0'), { path: '', sha256: '', runs: [] }, text)
  })
}

const times = { make: 0, survey: 0, rows: 0, sql: 0, apply: 0 }
async function timed<T>(name: keyof typeof times, work: () => T | Promise<T>): Promise<T> {
  // Processor time of all threads of this process: wall time says little on a machine that does other things too.
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  times[name] += (user + system) / 1_000
  return result
}

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
const folder = await makeSpill()
try {
  const survey = await Survey.open(duplicates, folder)
  const batches = Math.ceil(passages / perDocument / perBatch)
  let bytes = 0
  for (let n = 0; n < batches; n++) {
    const documents = await timed('make', () => batch(n))
    for (const { text } of documents) bytes += Buffer.byteLength(text)
    const rows = await timed('survey', () => documents.flatMap((document) => [...duplicates.survey(document)]))
    await timed('rows', () => survey.add(rows, n))
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const files = await timed('sql', () => survey.answer())
  let removed = 0
  for (let n = 0; n < batches; n++) {
    const documents = await timed('make', () => batch(n))
    const file = files.get(n)
    const known = file ? await unspill<Map<string, Row[]>>(file) : new Map<string, Row[]>()
    await timed('apply', () => {
      for (const document of documents) {
        const outcome = duplicates.apply(document, known.get(document.id) ?? [], defaultOptions)
        if (outcome.kind === 'keep' && outcome.document.text !== document.text) removed++
      }
    })
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const work = times.survey + times.rows + times.sql + times.apply
  console.log(
    `${passages} passages, ${(bytes / 1e6).toFixed(0)} MB; documents changed ${removed}; peak ${(peak / 1e6).toFixed(0)} MB`,
  )
  for (const [name, ms] of Object.entries(times))
    console.log(
      `  ${name} ${(ms / 1000).toFixed(1)} s${name === 'make' ? '' : `, ${((100 * ms) / work).toFixed(0)} % of the work`}`,
    )
  console.log(`  ${((bytes / 1e6 / work) * 1000).toFixed(1)} MB/s for survey, rows, SQL and apply together`)
} finally {
  clearInterval(watch)
  await dropSpill(folder)
}
