import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Prefilter } from '../../pipeline/text/prefilter.ts'
import { requiredWords } from '../../pipeline/text/required.ts'

test.each<[RegExp, string[][]]>([
  [
    /(?:甲|乙丙)丁{0,2}[戊己]/,
    [
      ['甲', '乙丙'],
      ['己', '戊'],
    ],
  ],
  [/主?表现(?:为|出)/, [['表现为', '表现出']]],
  [/(?<=[丑子])寅(?=卯|辰)(?!巳)/, [['寅'], ['丑', '子'], ['卯', '辰']]],
  [/寅(?=卯|$)/, [['寅']]],
  [/(?:午未){2,3}/, [['午未']]],
  [/x(?=y)z?/, [['y'], ['x']]],
  [/\d{1,2}[.、]/, [['.', '、']]],
  [/^(?<s>[^，]{2})(?:因|由)于?/, [['因', '由']]],
  [/\u4e00[\u4e00-\u9fff]\\/, [['一'], ['\\']]],
  [/Abc/i, []],
  [/申[a-z]酉/i, [['申'], ['酉']]],
  [/a|b?/, []],
])('%s requires %j', (pattern, words) => expect(requiredWords(pattern)).toEqual(words))

test('a prefilter tells once of each pattern that may match in a part of a text', () => {
  const prefilter = new Prefilter()
  const patterns = [/甲乙/, /乙(?:丙|丁)/, /\d+/, /甲.{0,4}丁/]
  const ids = patterns.map((pattern) => prefilter.idOf(pattern))
  const found = (text: string, start = 0, end = text.length): number[] => {
    return [...prefilter.scan(text, start, end)].sort()
  }
  expect(prefilter.idOf(patterns[1] as RegExp)).toBe(ids[1])
  expect(found('甲乙甲乙')).toEqual([ids[0], ids[2]])
  expect(found('甲乙丁')).toEqual(ids)
  expect(found('甲乙丁', 1)).toEqual([ids[1], ids[2]])
  expect(found('甲乙丁', 0, 2)).toEqual([ids[0], ids[2]])
  const late = prefilter.idOf(/戊/)
  expect(found('戊')).toEqual([ids[2], late])
})

test('a pattern that matches at the beginning only is told by what stands there', () => {
  const prefilter = new Prefilter()
  const [digits, words] = [/^\d+/, /^(?:己庚|辛).*壬/].map((pattern) => prefilter.idOf(pattern))
  const found = (text: string, start = 0): number[] => [...prefilter.scan(text, start, text.length)].sort()
  expect(found('甲乙')).toEqual([])
  expect(found('甲1', 1)).toEqual([digits])
  expect(found('己庚壬')).toEqual([words])
  expect(found('辛子壬')).toEqual([words])
  expect(found('己辛壬')).toEqual([])
})

/** Expressions with every construct that the relation rules use, run over real sentences. */
const patterns = readdirSync('pipeline/statements/relations')
  .flatMap((file) => readFileSync(`pipeline/statements/relations/${file}`, 'utf8').split('\n'))
  .flatMap((line) =>
    [...line.matchAll(/^\s+(?:cue: )?\/(.+)\/(d?g)[,]?$/g)].map(([, source = '']) => new RegExp(source)),
  )

test('no match is lost', () => {
  const clauses = readdirSync('tests/gold')
    .filter((name) => !name.endsWith('.json'))
    .flatMap((folder) => readFileSync(`tests/gold/${folder}/cleaned.md`, 'utf8').split(/[，。；：\n]/))
  expect(patterns.length).toBeGreaterThan(20)
  const prefilter = new Prefilter()
  const ids = patterns.map((pattern) => prefilter.idOf(pattern))
  for (const clause of clauses) {
    const may = new Set(prefilter.scan(clause, 0, clause.length))
    patterns.forEach((pattern, i) => {
      if (!may.has(ids[i] as number)) expect([pattern, pattern.exec(clause)?.[0]]).toEqual([pattern, undefined])
    })
  }
})
