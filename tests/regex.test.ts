import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { expect, test } from 'vitest'

/** A regular expression literal where an expression may begin. */
const literal =
  /(?<=[=(,:[!&|?{};>]\s{0,40}|return |^\s{0,40})\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]{0,8})(?=[\s.,;)\]}:]|$)/gm

const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const patterns = files.flatMap((file) => {
  const source = readFileSync(join('pipeline', file), 'utf8')
  return [...source.matchAll(literal)].map(([, pattern = '', flags = '']) => [file, pattern, flags] as const)
})

test('the scan finds the patterns', () => {
  expect(patterns.length).toBeGreaterThan(100)
})

test.each(patterns)('%s: /%s/%s is linear', async (_file, pattern, flags) => {
  // The checker knows no v flag and no named properties with it; without either the pattern is the same or wider.
  const { status, ...found } = await check(pattern, flags.replace('v', 'u'), { checker: 'automaton', timeout: 10_000 })
  expect([status, status === 'vulnerable' ? found : '']).toEqual([expect.not.stringMatching('vulnerable'), ''])
})
