// Makes the table of how much each hanzi costs in running text: node --import tsx tests/tables/make-hanzi-costs.ts
// Sources: jieba's dictionary (@node-rs/jieba, MIT), its characters also in their Traditional forms (opencc-js, Apache-2.0), and the first
// halves of the clean texts laws (statutes), medical-qa (Apache-2.0), medical-dialogue (MIT), classical-modern (MIT),
// poems-traditional (MIT) and union-version-traditional (public domain) of the folder BONESETTER_DATA. Only the costs are kept.
import { readFileSync, writeFileSync } from 'node:fs'
import * as preset from 'opencc-js/preset/cn2t'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const read = (path: string): string => readFileSync(path, 'utf8')
const isHanzi = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

type Counts = Map<number, number>

function add(counts: Counts, text: string, times = 1): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isHanzi(unit)) counts.set(unit, (counts.get(unit) ?? 0) + times)
  }
}

function countText(name: string): Counts {
  const text = read(`${data}/clean/${name}.txt`)
  const counts: Counts = new Map()
  add(counts, text.slice(0, text.length / 2))
  return counts
}

function countWords(): Counts {
  const counts: Counts = new Map()
  for (const line of read('node_modules/@node-rs/jieba/dict.txt').split('\n')) {
    const [word = '', times = '0'] = line.split(' ')
    add(counts, word, Number(times))
  }
  return counts
}

function inTraditional(simplified: Counts): Counts {
  const group = (preset as unknown as { configs: { s2t: { conversionChain: string[][] } } }).configs.s2t
  const forms = new Map(
    (group.conversionChain[0]?.at(-1) ?? '').split('|').map((pair) => pair.split(' ') as [string, string]),
  )
  const counts: Counts = new Map()
  for (const [unit, count] of simplified) {
    const hanzi = String.fromCharCode(unit)
    add(counts, forms.get(hanzi) ?? hanzi, count)
  }
  return counts
}

const words = countWords()
const mixed: readonly (readonly [Counts, number])[] = [
  [words, 0.4],
  [inTraditional(words), 0.12],
  [countText('laws'), 0.06],
  [countText('medical-qa'), 0.12],
  [countText('medical-dialogue'), 0.06],
  [countText('classical-modern'), 0.1],
  [countText('poems-traditional'), 0.07],
  [countText('union-version-traditional'), 0.07],
]
const shares: Counts = new Map()
for (const [counts, weight] of mixed) {
  let total = 0
  for (const count of counts.values()) total += count
  for (const [unit, count] of counts) shares.set(unit, (shares.get(unit) ?? 0) + (weight * count) / total)
}

const perNat = 2
const rarest = 15
const rows: string[] = Array.from({ length: rarest * perNat }, () => '')
for (const [unit, share] of [...shares].sort((a, b) => a[0] - b[0])) {
  const cost = Math.round(-Math.log(share) * perNat)
  if (cost < rows.length) rows[cost] += String.fromCharCode(unit)
}
const body = rows.map((hanzi) => `  '${hanzi}',`).join('\n')
writeFileSync(
  'pipeline/encoding/tables/hanzi-costs.ts',
  `/**
 * What each hanzi costs in running text, Simplified or Traditional: the row's number is the negative logarithm of its share, in half nats.
 * Made by tests/tables/make-hanzi-costs.ts from jieba's dictionary (MIT), opencc-js (Apache-2.0) and public texts (named there); do not edit.
 */
export const hanziByCost: readonly string[] = [
${body}
]
`,
)
console.log(shares.size, 'hanzi', Buffer.byteLength(body), 'bytes', rows.map((row) => row.length).join(' '))
