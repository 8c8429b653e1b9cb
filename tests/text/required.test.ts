import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mayMatch } from '../../pipeline/text/required.ts'

test.each<[RegExp, string, boolean]>([
  [/(?:甲|乙丙)丁{0,2}[戊己]/, '乙丙己', true],
  [/(?:甲|乙丙)丁{0,2}[戊己]/, '丁己', false],
  [/x(?=y)z?/, 'x', true],
  [/\d{1,2}[.、]/, '3、', true],
  [/\d{1,2}[.、]/, '33', false],
  [/^(?<s>[^，]{2})(?:因|由)于?/, '甲乙由', true],
  [/a|b?/, '', true],
  [/[^甲]{2}/, '乙丙', true],
])('%s in %j: %s', (pattern, text, expected) => expect(mayMatch(pattern, text, 0, text.length)).toBe(expected))

/** Expressions with every construct that the relation rules use, run over real sentences. */
const patterns = readdirSync('pipeline/statements/relations')
  .flatMap((file) => readFileSync(`pipeline/statements/relations/${file}`, 'utf8').split('\n'))
  .flatMap((line) => /^\s+(?:cue: )?\/(.+)\/(d?g)[,]?$/.exec(line) ?? [])
  .filter((_, i) => i % 3 === 1)
  .map((source) => new RegExp(source))

test('no match is lost', () => {
  const clauses = readdirSync('tests/gold')
    .filter((name) => !name.endsWith('.json'))
    .flatMap((folder) => readFileSync(`tests/gold/${folder}/cleaned.md`, 'utf8').split(/[，。；：\n]/))
  expect(patterns.length).toBeGreaterThan(20)
  for (const pattern of patterns)
    for (const clause of clauses)
      if (!mayMatch(pattern, clause, 0, clause.length))
        expect([pattern, pattern.exec(clause)?.[0]]).toEqual([pattern, undefined])
})
