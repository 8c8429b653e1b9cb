import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut, pagesFrom, runs, seeds } from './arbitraries.ts'
import type { Fault } from './faults.ts'
import type { DamageModel } from './model.ts'
import { allModels as models } from './models/index.ts'
import { measureBoth, runEncoding } from './score.ts'

/** Long enough to show what has happened to them. */
const fullPages = pagesFrom(4)

/** Kinds of damage that meet on one page, and are undone together. */
const undone = [
  ['radicals-all', 'zero-width'],
  ['width-letters', 'radicals-some'],
  ['traditional-opencc', 'zero-width'],
  ['pinyin-light', 'radicals-some'],
  ['entities-named', 'marks-vertical'],
] as const

/**
 * Kinds of which something may be missed where a page shows too little of them. What was sound stays sound; a reading by statistics may
 * be wrong about a character or two of a page.
 */
const unbroken = [
  ['founder-symbols-dense', 'zero-width', 2],
  ['founder-digits', 'radicals-some', 2],
  ['founder-punctuation', 'ridge', 2],
  ['backward-table', 'zero-width', 0],
  ['mojibake-utf-8-as-latin-1', 'backward-table', 0],
  ['mojibake-utf-8-as-gb18030', 'radicals-some', 0],
  ['mojibake-gb18030-as-windows-1252', 'zero-width', 0],
] as const

const modelOf = (id: string): DamageModel => {
  const found = models.find((model) => model.id === id)
  if (!found) throw new Error(`no model ${id}`)
  return found
}

/** What is wrong after both kinds of damage have come over some passages and the stage over that. */
function faultsAfter(first: string, second: string, page: string, seed: number): Fault[] {
  const [one, other] = [modelOf(first), modelOf(second)]
  return measureBoth(one, other, runEncoding(layOut(one, page)).text, seed).faults
}

test.each(undone)('%s and %s on one page are undone, or left with a note', (first, second) => {
  fc.assert(
    fc.property(fullPages, seeds, (page, seed) => {
      expect(faultsAfter(first, second, page, seed).filter(({ noted }) => !noted)).toEqual([])
    }),
    runs(30),
  )
})

test.each(unbroken)(
  '%s and %s on one page break nothing that was sound, or %i characters at most',
  (first, second, most) => {
    fc.assert(
      fc.property(fullPages, seeds, (page, seed) => {
        const broken = faultsAfter(first, second, page, seed).filter(({ kind }) => kind === 'broken')
        expect(broken.slice(most)).toEqual([])
      }),
      runs(30),
    )
  },
)
