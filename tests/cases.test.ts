import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean, extract } from '../pipeline/clean.ts'
import { showClaim } from '../pipeline/statements/rule.ts'

const folder = 'tests/cases'

/** A folder each: `raw.txt` as it came, and by hand what must come out: `cleaned.md`, and `statements.txt` with a fact a line. */
describe.each(readdirSync(folder))('%s', (name) => {
  const at = (file: string) => `${folder}/${name}/${file}`
  const document = clean(readFileSync(at('raw.txt')), { id: name })

  test('all expectations are there', () => {
    for (const file of ['cleaned.md', 'statements.txt']) expect([file, existsSync(at(file))]).toEqual([file, true])
  })

  test('the text', () => {
    expect(document.text).toBe(readFileSync(at('cleaned.md'), 'utf8'))
  })

  test('the statements', () => {
    const given = extract(document).map((statement) => showClaim({ ...statement, witnesses: [] }))
    expect(given).toEqual(readFileSync(at('statements.txt'), 'utf8').split('\n').filter((line) => line !== ''))
  })
})
