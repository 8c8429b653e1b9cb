import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../pipeline/statements/quantity.ts'
import { readNumeral } from '../../pipeline/text/numerals.ts'

/**
 * The examples of Microsoft's Recognizers-Text for Chinese (MIT licence), read from the data folder: `BONESETTER_DATA`, or
 * `../shared/data`. What no statement measures is left out, for the reason given.
 */
const folder = join(process.env['BONESETTER_DATA'] ?? '../shared/data', 'specs/recognizers')

interface Result {
  readonly Text: string
  readonly Resolution: { readonly value?: string; readonly unit?: string }
}

interface Example {
  readonly Input: string
  readonly Results: readonly Result[]
}

const outside: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['discounts of shops', /折/],
  ['units of data', /比特|字节|^一位/],
  ['units of land and old weights', /亩|两$|^两两$/],
  ['notations of programs: powers, exponents, k and M', /\^|\de[+-]?\d|\d\s?[kKmMＫ](?:$|个)/i],
  ['dozens', /打/],
  ['capital forms of cheques before 分之 and 个', /[佰仟]分之|拾.*个/],
  ['parts of ten millions and more', /[千万]万分之|百万万分之/],
  ['兆, a million or a million million', /兆/],
  ['a whole number and a fraction with a stroke, which cleaned text writes ½', /\d \d\/\d/],
]

/** The text as the stages before leave it: simplified, digits in ASCII, no blanks inside a number in hanzi. */
const simplified: (text: string) => string = Converter({ from: 'tw', to: 'cn' })
const cleaned = (text: string): string =>
  simplified(text)
    .replace(/[０-９．％，－／]/g, (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    .replace(/(?<=\d)\s+(?=[百千万亿])|(?<=[百千万亿又之分])\s+(?=\d)|(?<=\d)\s+(?=分\s*之|又)/g, '')

const same = (a: number | undefined, b: number): boolean =>
  a !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

/** Numbers of the text: those with a unit, else the whole text as one numeral. */
function valuesOf(text: string): (number | undefined)[] {
  const found = findQuantities(text, { unitless: true }).map(({ value }) => value.value ?? value.high)
  return [...found, readNumeral(text.replace(/[余多几]/, ''))]
}

function score(model: string, read: (result: Result, input: string) => boolean): { share: number; wrong: string[] } {
  const examples = JSON.parse(readFileSync(join(folder, `${model}.json`), 'utf8')) as readonly Example[]
  const wrong: string[] = []
  let all = 0
  for (const { Input, Results } of examples) {
    for (const result of Results) {
      const text = cleaned(result.Text)
      if (!result.Resolution.value || outside.some(([, pattern]) => pattern.test(text))) continue
      all++
      if (!read(result, Input)) wrong.push(`${text} = ${result.Resolution.value}`)
    }
  }
  return { share: 1 - wrong.length / all, wrong }
}

const number = (result: Result): number => Number((result.Resolution.value ?? '').replace('%', ''))
/** Their names of units, as far as they differ from how UCUM's codes begin. */
const codes: Readonly<Record<string, readonly string[]>> = {
  Year: ['a'],
  Month: ['mo'],
  Week: ['wk'],
  Day: ['d'],
  Centimeter: ['cm'],
  Meter: ['m'],
  Kilometer: ['km'],
  Microgram: ['ug'],
  Gram: ['g'],
  Kilogram: ['kg'],
  Ton: ['t'],
  Jin: ['{jin}'],
  Hertz: ['Hz'],
  Megahertz: ['MHz'],
  Kilowatt: ['kW'],
  Kilocalorie: ['kcal'],
  Degree: ['deg', 'Cel'],
  C: ['Cel'],
  F: ['[degF]'],
}

const measured = (result: Result, input: string): boolean =>
  findQuantities(cleaned(input)).some(
    ({ value: { value, high, unit = '' } }) =>
      same(value ?? high, number(result)) && codes[result.Resolution.unit ?? '']?.includes(unit),
  )
const alone = (result: Result): boolean => valuesOf(cleaned(result.Text)).some((value) => same(value, number(result)))
/** 千分之二 is 2 ‰ here and 0.2 % there. */
const parts: Readonly<Record<string, number>> = { '[ppth]': 10, '[ppm]': 10_000 }
const asPercent = (result: Result): boolean =>
  findQuantities(cleaned(result.Text), { unitless: true }).some(({ value: { value, high, unit } }) =>
    same(((value ?? high) as number) / (parts[unit ?? ''] ?? 1), number(result)),
  )

describe.skipIf(!existsSync(folder))('examples of Recognizers-Text', () => {
  test.each([
    ['AgeModel', measured],
    ['TemperatureModel', measured],
    ['DimensionModel', measured],
    ['PercentModel', asPercent],
    ['NumberModel', alone],
  ] as const)('%s: at least 97 % of the values that statements measure', (model, read) => {
    const { share, wrong } = score(model, read)
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })
})
