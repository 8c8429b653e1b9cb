// Measures the Founder decoder: gold documents, clean text, and clean text damaged on purpose (the halves that the tables
// were not counted in): node --import tsx tests/tables/make-founder-figures.ts [--show]
import { readFileSync } from 'node:fs'
import { classCount, symbolOf } from '../../pipeline/encoding/founder/symbols.ts'
import { founderItalic } from '../../pipeline/encoding/rules/founder-italic.ts'
import { founderUpright } from '../../pipeline/encoding/rules/founder-upright.ts'
import { founderVendor } from '../../pipeline/encoding/rules/founder-vendor.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { asidePassages } from './founder-aside.ts'
import { shiftItalic, shiftSymbols, spaceOut, wrapLines } from './founder-damage.ts'
import { freshPassages } from './founder-fresh.ts'
import { heldOutPassages } from './founder-heldout.ts'
import { latePassages } from './founder-late.ts'
import { founderPassages } from './founder-passages.ts'
import { recentPassages } from './founder-recent.ts'
import { unseenPassages } from './founder-unseen.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const show = process.argv.includes('--show')
const read = (path: string): string => readFileSync(path, 'utf8')
const rules = [founderItalic, founderUpright, founderVendor]
const fold = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')

function compare(name: string, raw: string, truth: string): void {
  const started = performance.now()
  const { text, remarks } = runRules(raw, 'encoding', rules, defaultOptions)
  const seconds = (performance.now() - started) / 1000
  const [a, b, c] = [fold(text), fold(truth), fold(raw)]
  let damaged = 0
  let missed = 0
  let broken = 0
  let lookAlikes = 0
  let noted = 0
  const notes = new Set(remarks.filter((remark) => remark.code === 'founder-doubtful').map((remark) => remark.start))
  for (let i = 0; i < b.length; i++) {
    if (c[i] !== b[i]) damaged++
    else if (symbolOf[c.charCodeAt(i)] !== 0) lookAlikes++
    if (a[i] === b[i]) continue
    if (c[i] !== b[i]) missed++
    else broken++
    if (notes.has(i)) noted++
    if (show)
      console.log(
        `  ${JSON.stringify(c.slice(Math.max(0, i - 10), i))} ${c[i]} -> ${a[i]} (${b[i]}) ${JSON.stringify(c.slice(i + 1, i + 8))} | ${b.slice(Math.max(0, i - 5), i + 6).replace(/\s+/g, ' ')}`,
      )
  }
  const share = (n: number, of: number): string => `${n} (${((100 * n) / Math.max(1, of)).toFixed(2)} %)`
  console.log(
    `${name}: damaged ${damaged}, missed ${share(missed, damaged)}; look-alikes ${lookAlikes}, broken ${share(broken, lookAlikes)}; remarks ${notes.size}, on wrong ones ${noted}; ${(Buffer.byteLength(raw) / 1e6 / seconds).toFixed(1)} MB/s`,
  )
}

/** The project's own texts are measured in three layouts, as journals have many. */
const ownTexts = ['passages', 'held-out', 'unseen', 'fresh', 'recent', 'late', 'aside']
const gold = 'tests/gold/002_7a0ef5a9dda707a9/decoded.txt'
compare('warm-up', read('raw/002_7a0ef5a9dda707a9.txt').slice(0, 3000), read(gold).slice(0, 3000))
compare('002', read('raw/002_7a0ef5a9dda707a9.txt'), read(gold))

const every = new Set(Array.from({ length: classCount }, (_, cls) => cls).filter((cls) => cls !== 13))
const manners: readonly (readonly [name: string, classes: Set<number>])[] = [
  ['all', every],
  ['digits', new Set([1])],
  ['punctuation', new Set([4, 5, 7, 8])],
  ['all but Latin', new Set([...every].filter((cls) => cls !== 2 && cls !== 3))],
]
const second = (text: string, length: number): string => text.slice(text.length * 0.6, text.length * 0.6 + length)
const samples: readonly (readonly [name: string, text: string])[] = [
  ['passages', founderPassages.join('\n')],
  ['held-out', heldOutPassages.join('\n')],
  ['unseen', unseenPassages.join('\n')],
  ['fresh', freshPassages.join('\n')],
  ['recent', recentPassages.join('\n')],
  ['late', latePassages.join('\n')],
  ['aside', asidePassages.join('\n')],
  ['laws', second(read(`${data}/clean/laws.txt`), 200_000)],
  ['medical-qa', second(read(`${data}/clean/medical-qa.txt`), 200_000)],
  ['dialogue', second(read(`${data}/clean/medical-dialogue.txt`), 100_000)],
  ['classical', second(read(`${data}/clean/classical-modern.txt`), 60_000)],
]
for (const [name, text] of samples) {
  for (const [manner, classes] of manners) {
    const layouts: [string, string][] = ownTexts.includes(name)
      ? [
          ['wrapped', wrapLines(text, 23, '\n\n')],
          ['spaced', wrapLines(spaceOut(text), 40, '\n')],
          ['plain', text],
        ]
      : [
          ['plain', text],
          ['journal', wrapLines(spaceOut(text), 23, '\n\n')],
        ]
    for (const [layout, laid] of layouts) {
      const { text: raw, truth } = shiftSymbols(laid, classes)
      compare(`${name} ${manner} ${layout}`, raw, truth)
    }
  }
}
const statistic = /(?<![A-Za-z])[PtFrnxsUZ](?![A-Za-z])/g
const written = [...founderPassages, ...heldOutPassages].join('\n')
const italic = shiftItalic(written, statistic).text
compare('italic statistics, upright sound', italic, written)
compare('italic Latin, upright sound', shiftItalic(written, /[A-Za-z]+/g).text, written)
compare('italic statistics, all upright damaged', shiftSymbols(italic, every).text, written)
for (const name of [
  'laws',
  'classical-modern',
  'medical-qa',
  'medical-dialogue',
  'poems-traditional',
  'union-version-traditional',
]) {
  const text = read(`${data}/clean/${name}.txt`)
  const started = performance.now()
  const { edits, remarks } = runRules(text, 'encoding', rules, defaultOptions)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `clean ${name}: ${edits.length} edits, ${remarks.length} remarks, ${(Buffer.byteLength(text) / 1e6 / seconds).toFixed(0)} MB/s`,
  )
  for (const edit of edits.slice(0, 10))
    console.log(
      '  ',
      JSON.stringify(text.slice(edit.start - 15, edit.start)),
      JSON.stringify(text.slice(edit.start, edit.end)),
      '->',
      edit.text,
      JSON.stringify(text.slice(edit.end, edit.end + 15)),
      edit.rule,
    )
}
