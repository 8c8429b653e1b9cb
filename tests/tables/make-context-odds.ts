// Makes the table of lines in their context: node --import tsx tests/tables/make-context-odds.ts
// Sources: the pages written for the stage (tests/boilerplate/pages). A logistic regression: for each fifth of the pages
// a model of letters is made from the others, so that no page is judged by its own lines; of what the rules know of a
// page a part is forgotten, as on pages for which no rule was written; the weights are those of all zones and each zone's.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { settingOf, zones } from '../../pipeline/boilerplate/context.ts'
import { type Known, knownChrome } from '../../pipeline/boilerplate/evidence.ts'
import { longestLine, sumOver } from '../../pipeline/boilerplate/line-odds.ts'
import { type Page, pageOf } from '../../pipeline/boilerplate/page.ts'
import { linesOfPage, looseLines, pages, trainLineOdds } from './line-odds-training.ts'
import { fitLogistic, type Row } from './logistic.ts'

const folds = 5
const passes = 4
/** How much of what the rules know is forgotten, at least and at most. */
const forgotten = { least: 0.2, most: 0.7 }
const ridge = 8

let state = 20201
/** A number between 0 and 1, the same in each run. */
function draw(): number {
  state = (state * 1664525 + 1013904223) % 4294967296
  return state / 4294967296
}

const mark = /^[×?] /

/** The starts of the blocks that are marked as chrome. */
function chromeStarts(lines: readonly string[]): Set<number> {
  const starts = new Set<number>()
  let at = 0
  for (const line of lines) {
    const text = line.replace(mark, '')
    if (mark.test(line)) starts.add(at)
    at += text.length + 2
  }
  return starts
}

/** What the lines of a page teach when some of what is known of them is forgotten. */
function rowsOf(page: Page, isChrome: readonly boolean[], oddsFor: (text: string) => number): Row[] {
  const share = forgotten.least + (forgotten.most - forgotten.least) * draw()
  const known: Known = new Map([...knownChrome(page)].filter(() => draw() >= share))
  const { zoneOf, featuresOf } = settingOf(page, known, oddsFor)
  return page.lines.flatMap((line, at) => {
    if (known.has(line)) return []
    const features = featuresOf(at)
    const shift = features.length * (1 + zones.indexOf(zoneOf(at)))
    const columns = [...features.keys(), ...features.keys()].map((i, n) => (n < features.length ? i : i + shift))
    const filled = columns.map((_, n) => features[n % features.length] as number)
    const kept = [...columns.keys()].filter((n) => filled[n] !== 0)
    return [
      {
        columns: kept.map((n) => columns[n] as number),
        values: kept.map((n) => filled[n] as number),
        isTrue: isChrome[at] as boolean,
      },
    ]
  })
}

const files = readdirSync(pages)
const rows: Row[] = []
let size = 0
for (let fold = 0; fold < folds; fold++) {
  const isHeld = (_: string, i: number): boolean => i % folds === fold
  const others = files.filter((file, i) => !isHeld(file, i))
  const odds = trainLineOdds([...looseLines(), ...others.flatMap(linesOfPage)])
  const oddsFor = (text: string): number => (text.length > longestLine ? 0 : sumOver(odds, text))
  for (const file of files.filter(isHeld)) {
    const lines = readFileSync(`${pages}/${file}`, 'utf8').trimEnd().split('\n')
    const starts = chromeStarts(lines)
    const page = pageOf(lines.map((line) => line.replace(mark, '')).join('\n\n'))
    const isChrome = page.lines.map(({ block }) => starts.has(block.start))
    size = settingOf(page, new Map(), oddsFor).featuresOf(0).length
    for (let pass = 0; pass < passes; pass++) rows.push(...rowsOf(page, isChrome, oddsFor))
  }
}

const weights = fitLogistic(rows, size * (1 + zones.length), ridge)
const text = zones.map((zone, z) => {
  const sums = Array.from({ length: size }, (_, i) => (weights[i] as number) + (weights[size * (1 + z) + i] as number))
  return `  ${zone}: [${sums.map((sum) => Number(sum.toFixed(2))).join(', ')}],`
})
writeFileSync(
  'pipeline/boilerplate/tables/context-odds.ts',
  `/**
 * Weights by which a line is chrome in its context, for each zone of a page in the order of context.ts. A logistic
 * regression made by tests/tables/make-context-odds.ts from pages of our own; do not edit.
 */
export const contextOdds: Readonly<Record<'above' | 'head' | 'inside' | 'foot', readonly number[]>> = {
${text.join('\n')}
}
`,
)
