// Makes the tables of the Founder decoder: node --import tsx tests/tables/make-founder.ts [--half]
// With --half it counts in the first halves of the texts only, so that make-founder-figures.ts can measure on the others.
// Sources: jieba's dictionary (@node-rs/jieba, MIT), THUOCL's medical words (MIT), the clean texts laws (statutes),
// medical-qa (Apache-2.0), medical-dialogue (MIT) and classical-modern (MIT) of the folder BONESETTER_DATA, and this project's own journal sentences. Nothing of the texts is kept but counts and weights.
import { readFileSync, writeFileSync } from 'node:fs'
import { packWords, readLexicon } from '../../pipeline/encoding/founder/lexicon.ts'
import { symbolOf } from '../../pipeline/encoding/founder/symbols.ts'
import { countClasses } from './founder-classes.ts'
import { makeArticles, makeJournals } from './founder-generate.ts'
import { packGrams } from './founder-pack.ts'
import { trainGrams } from './founder-train.ts'
import { WeightTable } from './founder-weights.ts'
import { wordsByHand } from './founder-words.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const read = (path: string): string => readFileSync(path, 'utf8')
const half = (text: string): string => text.slice(0, text.lastIndexOf('\n', text.length / 2) + 1)

const rarest = { ambiguous: 4, other: 30 }

function readCounts(): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>()
  let total = 0
  for (const line of read('node_modules/@node-rs/jieba/dict.txt').split('\n')) {
    const [word = '', count = '0'] = line.split(' ')
    if (!/^[\u3400-\u9fff]{1,8}$/.test(word)) continue
    counts.set(word, Number(count))
    total += Number(count)
  }
  const raise = (word: string, count: number): Map<string, number> =>
    counts.set(word, Math.max(counts.get(word) ?? 0, count))
  for (const line of read(`${data}/lexicon/THUOCL_medical.txt`).split('\n')) {
    const [word = '', count = '0'] = line.trim().split(/\s+/)
    if (/^[\u3400-\u9fff]{2,8}$/.test(word)) raise(word, 5 + Number(count) * 0.03)
  }
  for (const [word, count] of wordsByHand) raise(word, count)
  return { counts, total }
}

function readWords(): Map<string, number> {
  const { counts, total } = readCounts()
  const costs = new Map<string, number>()
  for (const [word, count] of counts) {
    const isAmbiguous = [...word].some((hanzi) => symbolOf[hanzi.charCodeAt(0)] !== 0)
    const isCommon = count >= (isAmbiguous ? rarest.ambiguous : rarest.other)
    if (word.length === 1 || isCommon) costs.set(word, Math.log(total / Math.max(count, 0.5)))
  }
  return costs
}

const literal = (text: string): string => `'${text.replace(/['\\]/g, '\\$&').replace(/\n/g, '\\n')}'`

function writeTable(name: string, comment: string, body: string): void {
  writeFileSync(`pipeline/encoding/tables/${name}.ts`, `${comment}\n${body}\n`)
}

const part = process.argv.includes('--half') ? half : (text: string) => text
const texts = ['laws', 'medical-qa', 'medical-dialogue'].map((name) => part(read(`${data}/clean/${name}.txt`)))
const modern = part(read(`${data}/clean/classical-modern.txt`))
texts.push(
  modern
    .split('\n')
    .filter((line) => line.startsWith('现代文：'))
    .map((line) => line.slice(4))
    .join('\n')
    .replace(/ /g, ''),
)
const medical = read(`${data}/lexicon/THUOCL_medical.txt`)
  .split('\n')
  .slice(0, 6000)
  .map((line) => line.split(/\s/)[0] ?? '')
  .filter(Boolean)
const journals = makeJournals(medical, 7, 52000)
const articles = makeArticles(medical, 5, 4)

const words = packWords(readWords())
const lexicon = readLexicon(words.packed, words.edges)
console.log('words', words.packed.length, 'units', Buffer.byteLength(words.packed), 'bytes', words.edges, 'edges')
const classes = countClasses(lexicon, [...texts.map((text) => [text, 1] as const), [journals.join('\n'), 6]])
const table = trainGrams(
  { lexicon, classes: Float32Array.from(classes, (cost) => cost / 10), features: new WeightTable(4) },
  { journals, articles, texts },
)
const grams = packGrams(table)
console.log('grams', Buffer.byteLength(grams.packed), 'bytes', grams.count)

const made = '// Made by tests/tables/make-founder.ts; do not edit.'
writeTable(
  'founder-words',
  `${made} Words and their costs (fifths of a nat), from jieba's dictionary (MIT), THUOCL's medical words (MIT)\n// and words of this project round hanzi that symbols are shown as.`,
  `export const wordEdges = ${words.edges}\nexport const words =\n  ${literal(words.packed)}`,
)
writeTable(
  'founder-classes',
  `${made} Cost in tenths of a nat of a token's class after the classes of the two characters\n// before it; counted in clean texts (see the script).`,
  `export const classCosts: readonly number[] = [\n${lines([...classes])}\n]`,
)
writeTable(
  'founder-grams',
  `${made} Weights (tenths of a nat from 'P' on) of n-grams of readings; trained on clean texts that were damaged\n// on purpose (see the script).`,
  `export const gramCount = ${grams.count}\nexport const grams =\n  // biome-ignore lint/suspicious/noTemplateCurlyInString: packed units, no placeholders.\n  ${literal(grams.packed)}`,
)

function lines(numbers: number[]): string {
  const rows: string[] = []
  for (let i = 0; i < numbers.length; i += 30) rows.push(`  ${numbers.slice(i, i + 30).join(', ')},`)
  return rows.join('\n')
}
