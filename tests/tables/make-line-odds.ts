// Makes the table of the chrome-line model: node --import tsx tests/tables/make-line-odds.ts
// Sources: lines and pages written for it (tests/boilerplate), the stage's own words, short blocks of the gold texts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js'
import { featuresOf } from '../../pipeline/boilerplate/line-odds.ts'
import { siteSections, siteWords } from '../../pipeline/boilerplate/tables/navigation.ts'

const longest = 60
/** Features that say less are left out; steps of the table. */
const least = 0.5
const step = 0.5

/** Gold that was read while rules were written; what came later is there to measure on. */
const read = /^(?:\d{3}_|[a-e]\d|f[1-4])/

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n')

function* written(): Generator<readonly [line: string, isChrome: boolean]> {
  for (const line of linesOf('tests/boilerplate/lines/chrome.txt')) yield [line, true]
  for (const line of linesOf('tests/boilerplate/lines/content.txt')) yield [line, false]
  for (const word of [...siteWords, ...siteSections]) yield [word, true]
  for (const file of readdirSync('tests/boilerplate/pages'))
    for (const line of linesOf(`tests/boilerplate/pages/${file}`))
      yield [line.replace(/^[×?] /, '').replace(/^#+ /, ''), /^[×?] /.test(line)]
  for (const folder of readdirSync('tests/gold', { withFileTypes: true })) {
    if (!folder.isDirectory() || !read.test(folder.name)) continue
    for (const line of linesOf(`tests/gold/${folder.name}/cleaned.md`))
      for (const cell of line.replace(/^(?:#+|-|\d+\.) /, '').split('|')) yield [cell.trim(), false]
  }
}

const bayes = new BayesClassifier()
const seen = new Set<string>()
for (const [line, isChrome] of written()) {
  const key = `${isChrome}${line}`
  if (line === '' || line.length > longest || seen.has(key)) continue
  seen.add(key)
  bayes.addDocument(featuresOf(line), isChrome ? 'chrome' : 'content')
}
bayes.train()

/** What natural keeps of the training: how many lines of a class have a feature, and how many there are. */
const { classFeatures, classTotals, smoothing } = (
  bayes as unknown as {
    classifier: {
      classFeatures: Record<string, Record<number, number>>
      classTotals: Record<string, number>
      smoothing: number
    }
  }
).classifier
const rate = (label: string, index: number): number =>
  (classFeatures[label]?.[index] ?? smoothing) / (classTotals[label] as number)

const groups = new Map<number, string[]>()
Object.keys((bayes as unknown as { features: Record<string, number> }).features).forEach((feature, index) => {
  const odds = Math.log(rate('chrome', index) / rate('content', index))
  const rounded = Math.round(odds / step) * step
  if (Math.abs(rounded) >= least) groups.set(rounded, [...(groups.get(rounded) ?? []), feature])
})

const text = [...groups]
  .sort(([a], [b]) => a - b)
  .map(([odds, features]) => `  { odds: ${odds}, features: ${JSON.stringify(features.sort().join('\n'))} },`)
writeFileSync(
  'pipeline/boilerplate/tables/line-odds.ts',
  `/**
 * Log-odds of letters, pairs of letters and lengths of short lines: site chrome against content. A naive Bayes model
 * trained by natural's BayesClassifier. Made by tests/tables/make-line-odds.ts from lines of our own; do not edit.
 */
export const lineOdds: readonly { readonly odds: number; readonly features: string }[] = [
${text.join('\n')}
]
`,
)
