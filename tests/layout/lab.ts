import { existsSync, readFileSync } from 'node:fs'
import { scoreClean } from './lab/clean.ts'
import { scoreColumns } from './lab/columns.ts'
import { measureHostile } from './lab/hostile.ts'
import { f1, newScore, samplePages, scorePage } from './lab/reflow.ts'
import { measureSpeed } from './lab/speed.ts'
import { scoreTables } from './lab/tables.ts'
import type { PageStyle } from './lab/wrapping.ts'

/**
 * Measures of the layout stage on texts nobody has annotated: `tsx tests/layout/lab.ts [reflow|tables|clean|columns|speed|hostile] [how many faults to show]`.
 * The clean texts are those of the folder that BONESETTER_DATA names.
 */
const folder = `${process.env['BONESETTER_DATA'] ?? '../shared/data'}/clean`
const [what, detail] = process.argv.slice(2)
/** How many faults are shown. */
const shown = Number(detail ?? 0)
const wants = (name: string): boolean => what === undefined || what === 'all' || what === name
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const read = (name: string): string => readFileSync(`${folder}/${name}.txt`, 'utf8')
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

/** Every way a page is set at one width: what parts its lines, whether paragraphs are indented, whether pages have numbers. */
const settings: readonly Pick<PageStyle, 'feed' | 'indent' | 'furniture'>[] = (['\n', '\n\n'] as const).flatMap(
  (feed) =>
    (['　　', ''] as const).flatMap((indent) => [false, true].map((furniture) => ({ feed, indent, furniture }))),
)

function reflowAt(texts: readonly string[], width: number): void {
  const total = newScore()
  const parts = settings.map((setting) => {
    const score = newScore()
    samplePages(texts, 40, width * 7 + (setting.furniture ? 1 : 0)).forEach((page, i) => {
      scorePage(page, { ...setting, width, hyphens: i % 2 === 0, seed: i + width }, score)
    })
    for (const key of ['right', 'given', 'wanted', 'lost'] as const) total[key] += score[key]
    total.faults.push(...score.faults)
    const marks = `${setting.feed.length}${setting.indent ? 'i' : '-'}${setting.furniture ? 'f' : '-'}`
    return `${marks} ${f1(score).toFixed(3)}`
  })
  say(`reflow ${width} em: F1 ${f1(total).toFixed(4)}, lost ${total.lost}   ${parts.join('  ')}`)
  for (const fault of total.faults.slice(0, shown)) say(`  ${fault}`)
}

function reflow(): void {
  const texts = ['laws', 'medical-qa', 'medical-dialogue', 'laws', 'classical-modern'].map(read)
  for (const width of [18, 22, 28, 34, 40]) reflowAt(texts, width)
}

/** Seeds of the tables; the faults of the first have been looked at, the others say how far that carries. */
const seeds = [20_261_120, 11, 222, 3333, 44_444]

function tables(): void {
  seeds.forEach((seed, i) => {
    const { cells, wanted, prose, taken, perTrait, faults } = scoreTables(200, seed)
    say(`tables, seed ${seed}: cells right ${percent(cells / wanted)}; prose lines taken ${percent(taken / prose)}`)
    if (i > 0) return
    for (const [trait, { right, all }] of [...perTrait].sort()) {
      say(`  ${trait.padEnd(22)} ${percent(right / all)} of ${all}`)
    }
    for (const fault of faults.slice(0, shown)) say(fault)
  })
}

function clean(): void {
  for (const name of [
    'laws',
    'medical-qa',
    'medical-dialogue',
    'classical-modern',
    'poems-traditional',
    'union-version-traditional',
  ]) {
    const { joined, tables: made, gaps, characters, faults } = scoreClean(read(name).slice(0, 500_000))
    say(
      `clean ${name}: a million characters hold ${((joined * 1e6) / characters).toFixed(1)} joined lines, ${((made * 1e6) / characters).toFixed(1)} tables, ${((gaps * 1e6) / characters).toFixed(1)} gaps`,
    )
    for (const fault of faults.slice(0, shown)) say(`  ${fault}`)
  }
}

function columns(): void {
  const texts = ['laws', 'medical-qa', 'medical-dialogue', 'classical-modern'].map(read)
  for (const width of [16, 20, 24]) {
    const { pages, noticed, ordered, right, falsely } = scoreColumns(texts, width)
    say(
      `columns ${width} em: of ${pages} pages whose columns alternate ${noticed} noticed, ${ordered} put in order, ${right} rightly; of as many in order ${falsely} changed`,
    )
  }
}

if (existsSync(folder)) {
  if (wants('reflow')) reflow()
  if (wants('clean')) clean()
  if (wants('columns')) columns()
} else say(`no clean texts in ${folder}: reflow, clean and columns are left out`)
if (wants('tables')) tables()
if (wants('speed')) for (const line of measureSpeed(existsSync(folder) ? read('laws') : '')) say(line)
if (what === 'hostile') for (const line of measureHostile(80_000)) say(line)
