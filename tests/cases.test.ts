import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean, extract } from '../pipeline/clean.ts'
import { showClaim } from '../pipeline/statements/rule.ts'

const folder = 'tests/cases'

/**
 * A folder each: `raw.txt` as it came, and by hand what must come out: `cleaned.md`, and `statements.txt` with a fact a line.
 * There `? ` begins a fact that is still missed and `! ` one that is wrongly given: both fail here once they are put right.
 */
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
    const lines = readFileSync(at('statements.txt'), 'utf8').split('\n')
    const wanted = lines.filter((line) => line !== '' && !line.startsWith('? '))
    expect(given.sort()).toEqual(wanted.map((line) => line.replace(/^! /, '')).sort())
    for (const missed of lines.filter((line) => line.startsWith('? '))) expect(given).not.toContain(missed.slice(2))
  })
})
