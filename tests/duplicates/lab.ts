// Measures the duplicates stage on generated clusters: npm run duplicates [-- --passages N]
// Reads clean text from the folder BONESETTER_DATA; nothing of it is kept.
import { existsSync, readFileSync } from 'node:fs'
import { type Document, newDocument } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { passageKey } from '../../pipeline/duplicates/key.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import type { Row } from '../../pipeline/stage.ts'
import { seeded } from '../bench/corpus.ts'
import { learn } from './learn.ts'
import { changeMeaning, changeWords, meaningChanges } from './variants.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const files = ['laws', 'medical-qa', 'medical-dialogue'].map((name) => `${data}/clean/${name}.txt`)
const below = seeded(11)
/** Examples shown of each fault. */
const show = Number(process.argv[process.argv.indexOf('--show') + 1] ?? 0) || 0
const random = (): number => below(1_000_000) / 1_000_000

function documentOf(id: string, text: string): Document {
  return newDocument(id, { path: id, sha256: '', runs: [] }, text)
}
const all = files.filter(existsSync).flatMap((file) => readFileSync(file, 'utf8').split('\n'))
const candidates = [...new Map(all.map((line) => [passageKey(line), line.trim()])).values()].filter(
  (line) =>
    (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 24 && line.length < 2_000 && !/^\d+[.、]|[：:？?]$/.test(line),
)
// What is near another line in the source itself would be found too, and rightly.
const near = await learn(duplicates, [candidates.map((line, i) => documentOf(String(i).padStart(6, '0'), line))])
const lines = candidates.filter((_, i) => !near.has(String(i).padStart(6, '0')))

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)

const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(2)} %`

/** Clusters of a text and its variants, one document each; `place` is that of the unit looked at. */
async function findClusters(
  name: string,
  texts: readonly string[],
  wrap: (text: string, n: number) => string,
): Promise<void> {
  const documents = texts.flatMap((text, cluster) =>
    [0, 1, 2].map((version) => {
      const share = version === 0 ? 0 : random() * 0.1
      return documentOf(`${name}-${cluster}-${version}`, wrap(changeWords(text, share, random), 3 * cluster + version))
    }),
  )
  const known = await learn(duplicates, chunksOf(shuffled(documents), 64))
  let found = 0
  let wrong = 0
  for (const [id, rows] of known)
    for (const { keeper } of rows) {
      if (clusterOf(String(keeper)) === clusterOf(id)) found++
      else if (++wrong <= show) console.log('  ', id, rows)
    }
  console.log(`${name}: found ${percent(found, 2 * texts.length)}, in the wrong cluster ${wrong}`)
}

const clusterOf = (id: string): string => id.split('-').slice(0, -1).join('-')

const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  [...Array(Math.ceil(items.length / size))].map((_, i) => items.slice(i * size, (i + 1) * size))

/** Pairs that differ in one word of meaning, across documents and within one. */
async function keepApart(): Promise<void> {
  for (const kind of meaningChanges) {
    const pairs = shuffled(lines)
      .flatMap((line) => {
        const other = changeMeaning(line, kind, random)
        return other === undefined ? [] : [[line, other] as const]
      })
      .slice(0, 1_000)
    const documents = pairs.flatMap(([one, other], i) => [documentOf(`${i}-a`, one), documentOf(`${i}-b`, other)])
    const known: Map<string, Row[]> = await learn(duplicates, chunksOf(documents, 64))
    const merged = [...known].filter(([id, rows]) =>
      rows.some(({ keeper }) => clusterOf(String(keeper)) === clusterOf(id)),
    )
    const cut = pairs.filter(([one, other]) => {
      const document = documentOf('x', `${one.trim()}\n\n${other.trim()}`)
      const outcome = duplicates.apply(document, [], defaultOptions)
      return outcome.kind !== 'keep' || outcome.document.text !== document.text
    })
    console.log(`${kind.name}: ${pairs.length} pairs, merged ${merged.length}, cut ${cut.length}`)
    for (const [id] of merged.slice(0, show)) console.log('  ', JSON.stringify(pairs[Number(clusterOf(id))]))
    for (const [one, other] of cut.slice(0, show))
      console.log('  ', JSON.stringify([one.slice(0, 80), other.slice(0, 80)]))
  }
}

/** A title that no other document has, so that the documents are not near as a whole. */
const filler = (n: number): string => [...String(n)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')
await findClusters(
  'blocks',
  shuffled(lines).slice(0, 1_000),
  (text, n) => `# ${filler(n)}${filler(n + 7)}\n\n第${n}号。\n\n${text.trim()}`,
)
await findClusters(
  'documents',
  chunksOf(shuffled(lines).slice(0, 8_000), 8).map((part) => part.map((line) => line.trim()).join('\n\n')),
  (text) => text,
)
if (!process.argv.includes('--clusters')) await keepApart()
