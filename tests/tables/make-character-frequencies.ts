// Counts how often each hanzi stands in running text, for telling encodings apart, and writes the table:
// node --import tsx tests/tables/make-character-frequencies.ts
// Counted: the words of jieba's dictionary by their frequency (MIT), and the first halves of `laws.txt` (statutes) and
// `medical-qa.txt` (Apache-2.0) of the clean texts. The other halves, dialogue, classical prose, poems and the Union Version
// are not counted: they are there to measure with. Traditional counts are those of the same words in Traditional characters
// (OpenCC's standard, Taiwan and Hong Kong forms, Apache-2.0).
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as OpenCC from 'opencc-js'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict.js') as { dict: Buffer }

type Counts = Map<string, number>

const isHanzi = (char: string): boolean => /[\u3400-\u4dbf\u4e00-\u9fff]/.test(char)

function count(words: Iterable<readonly [word: string, weight: number]>): Counts {
  const counts: Counts = new Map()
  for (const [word, weight] of words) {
    for (const char of word) if (isHanzi(char)) counts.set(char, (counts.get(char) ?? 0) + weight)
  }
  return counts
}

/** Each part's counts as shares, by weight. */
function mix(parts: readonly (readonly [counts: Counts, weight: number])[]): Counts {
  const shares: Counts = new Map()
  for (const [counts, weight] of parts) {
    const total = [...counts.values()].reduce((sum, one) => sum + one, 0)
    for (const [char, one] of counts) shares.set(char, (shares.get(char) ?? 0) + (weight * one) / total)
  }
  return shares
}

const words = dict
  .toString('utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .flatMap(([word = '', freq]): [string, number][] => (freq === undefined ? [] : [[word, Number(freq)]]))
const half = (name: string): [string, number][] => {
  const text = readFileSync(`${data}/clean/${name}.txt`, 'utf8')
  return text
    .slice(0, text.length / 2)
    .split('\n')
    .map((line) => [line, 1])
}
const parts = [
  [words, 0.55],
  [half('laws'), 0.15],
  [half('medical-qa'), 0.3],
] as const

const simplified = mix(parts.map(([texts, weight]) => [count(texts), weight]))
const variants = [
  ['t', 0.2],
  ['tw', 0.5],
  ['hk', 0.3],
] as const
const traditional = mix(
  parts.flatMap(([texts, weight]) =>
    variants.map(([to, share]) => {
      const convert = OpenCC.Converter({ from: 'cn', to })
      return [count(texts.map(([text, one]) => [convert(text), one])), weight * share] as const
    }),
  ),
)

/** What is rarer than this says no more than that it is a hanzi. */
const rarest = 18

/** The hanzi by −log2 of their share, most frequent first; within a level in code order. */
function levels(shares: Counts): string {
  const rows: string[] = []
  const byBits = new Map<number, string[]>()
  for (const [char, share] of shares) {
    const bits = Math.round(-Math.log2(share))
    if (bits <= rarest) byBits.set(bits, [...(byBits.get(bits) ?? []), char])
  }
  for (const bits of [...byBits.keys()].sort((a, b) => a - b)) {
    const chars = (byBits.get(bits) ?? []).sort((a, b) => (a < b ? -1 : 1))
    for (let at = 0; at < chars.length; at += 56) rows.push(`  [${bits}, '${chars.slice(at, at + 56).join('')}'],`)
  }
  return rows.join('\n')
}

const head = `/**
 * How rare each hanzi is in running text, as −log2 of its share, for telling encodings apart.
 * Written by tests/tables/make-character-frequencies.ts; source: the words of jieba's dictionary by frequency (MIT), statutes (no
 * copyright), medical questions and answers (SCIR-HI/Huatuo-Llama-Med-Chinese, Apache-2.0), and for the Traditional ones
 * the same in Traditional characters (OpenCC's dictionaries, Apache-2.0).
 */
type Levels = readonly (readonly [bits: number, hanzi: string])[]
`
writeFileSync(
  'pipeline/encoding/tables/hanzi-frequencies.ts',
  `${head}
export const simplifiedHanzi: Levels = [
${levels(simplified)}
]

export const traditionalHanzi: Levels = [
${levels(traditional)}
]
`,
)
