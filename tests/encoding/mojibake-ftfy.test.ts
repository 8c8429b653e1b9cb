import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Replacement } from '../../pipeline/edit.ts'
import { mojibake } from '../../pipeline/encoding/rules/mojibake.ts'

// ftfy's own cases (Apache-2.0), read where they lie.
const { BONESETTER_DATA: data = '../shared/data' } = process.env
const folder = `${data}/specs/ftfy`

interface Case {
  readonly label: string
  readonly original: string
  readonly fixed: string
  readonly 'fixed-encoding'?: string
}

const read = (name: string): Case[] => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Case[]

const repair = (text: string): string =>
  applyEdits(
    text,
    [...mojibake.find(text)].filter((found): found is Replacement => !('code' in found)),
  )

/** ftfy also uncurls quotation marks and takes controls out; that is no repair of an encoding. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\p{Cc}/gu, '')
    .replace(/\u00a0/g, ' ')
    .replace(/⟦\?⟧/g, '\ufffd')

/** Code pages that are not looked for, by label or by what only they show. */
const otherPages = /MacRoman|Windows-125[017]|windows-1251|ISO-8859-2|cp437|codepage 437/i
/** Bytes that are gone, and a C1 control that stood for nothing. */
const isLossy = ({ label, original, fixed }: Case): boolean =>
  (original + fixed).includes('\ufffd') || /lossy|inconsistent/i.test(label)
const isNegative = ({ label, original, fixed, ...rest }: Case): boolean =>
  /negative/i.test(label) || (rest['fixed-encoding'] ?? fixed) === original

/** Known to stay as they are: the gain is too small to be sure. */
const missed = [
  'Latin-1 / Windows-1252 mixup in İstanbul (issue #192)',
  'Science! Mid-word Greek letter gets fixed correctly',
]

describe.skipIf(!existsSync(folder))('ftfy', () => {
  const all = ['in-the-wild', 'language-names', 'synthetic', 'negative'].flatMap((name) =>
    existsSync(folder) ? read(name) : [],
  )
  const negatives = all.filter(isNegative)
  test.each(negatives.map((one) => [one.label, one] as const))('leaves %s', (label, { original, fixed }) => {
    // A Latin-1 control that is an ellipsis in Windows-1252 is expected to become one.
    expect(repair(original)).toBe(label.startsWith('Mostly') ? fixed : original)
  })
  const ours = all.filter((one) => !isNegative(one) && !otherPages.test(one.label) && !isLossy(one))
  const sure = ours.filter(({ label }) => !missed.includes(label))
  test.each(sure.map((one) => [one.label, one] as const))('repairs %s', (_, { original, fixed, ...rest }) => {
    expect(fold(repair(original))).toBe(fold(rest['fixed-encoding'] ?? fixed))
  })
  test.each(missed.map((label) => [label, ours.find((one) => one.label === label) as Case] as const))(
    'still misses %s',
    (_, { original }) => expect(repair(original)).toBe(original),
  )
  test('at least 90 % of the cases in Windows-1252, Latin-1 and UTF-8', () => {
    expect(sure.length / ours.length).toBeGreaterThan(0.9)
  })
})
