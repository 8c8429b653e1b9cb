import { readdirSync, readFileSync } from 'node:fs'
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js'
import { featuresOf, longestLine } from '../../pipeline/boilerplate/line-odds.ts'
import { siteSections, siteWords } from '../../pipeline/boilerplate/tables/navigation.ts'

/** Features that say less are left out; steps of the table. */
const least = 0.5
const step = 0.5

/** Gold that was read while rules were written; what came later is there to measure on. */
const read = /^(?:\d{3}_|[a-e]\d|f[1-4])/

export const pages = 'tests/boilerplate/pages'
export const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n')

/** A line with what it is. */
export type Written = readonly [line: string, isChrome: boolean]

/** The lines of a page written for the model, with what they are. */
export const linesOfPage = (file: string): Written[] =>
  linesOf(`${pages}/${file}`).map((line) => [line.replace(/^[×?] /, '').replace(/^#+ /, ''), /^[×?] /.test(line)])

/** Lines that stand on no page. */
export function* looseLines(): Generator<Written> {
  for (const line of linesOf('tests/boilerplate/lines/chrome.txt')) yield [line, true]
  for (const line of linesOf('tests/boilerplate/lines/content.txt')) yield [line, false]
  for (const word of [...siteWords, ...siteSections]) yield [word, true]
  for (const folder of readdirSync('tests/gold', { withFileTypes: true })) {
    if (!folder.isDirectory() || !read.test(folder.name)) continue
    for (const line of linesOf(`tests/gold/${folder.name}/cleaned.md`))
      for (const cell of line.replace(/^(?:#+|-|\d+\.) /, '').split('|')) yield [cell.trim(), false]
  }
}

/** Log-odds of features by a naive Bayes model of the lines, in steps. */
export function trainLineOdds(lines: Iterable<Written>): Map<string, number> {
  const bayes = new BayesClassifier()
  const seen = new Set<string>()
  for (const [line, isChrome] of lines) {
    const key = `${isChrome}${line}`
    if (line === '' || line.length > longestLine || seen.has(key)) continue
    seen.add(key)
    bayes.addDocument(featuresOf(line), isChrome ? 'chrome' : 'content')
  }
  bayes.train()
  /** What natural keeps of the training: how many lines of a class have a feature, and how many there are. */
  const { classifier, features } = bayes as unknown as {
    classifier: {
      classFeatures: Record<string, Record<number, number>>
      classTotals: Record<string, number>
      smoothing: number
    }
    features: Record<string, number>
  }
  const { classFeatures, classTotals, smoothing } = classifier
  const rate = (label: string, index: number): number =>
    (classFeatures[label]?.[index] ?? smoothing) / (classTotals[label] as number)
  const odds = new Map<string, number>()
  Object.keys(features).forEach((feature, index) => {
    const rounded = Math.round(Math.log(rate('chrome', index) / rate('content', index)) / step) * step
    if (Math.abs(rounded) >= least) odds.set(feature, rounded)
  })
  return odds
}
