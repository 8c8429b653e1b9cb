import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { glossesOf } from '../../pipeline/encoding/gloss/glosses.ts'
import { isReading, readSyllable } from '../../pipeline/encoding/gloss/syllable.ts'
import { pinyinGloss } from '../../pipeline/encoding/rules/pinyin-gloss.ts'
import { pinyinReadings } from '../../pipeline/encoding/tables/pinyin-readings.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const run = (text: string) => runRules(text, 'encoding', [pinyinGloss], defaultOptions)

describe('syllables', () => {
  test.each([
    ['nóng', 'nong', 2],
    ['nong2', 'nong', 2],
    ['lǜ', 'lv', 4],
    ['lü', 'lv', undefined],
    ['lu:4', 'lv', 4],
    ['ma5', 'ma', 0],
    ['jiăn', 'jian', 3],
    ['ɡāo', 'gao', 1],
    ['yè', 'ye', 4],
  ])('%s', (written, letters, tone) => expect(readSyllable(written)).toEqual({ letters, tone }))
  test.each(['nóng2', 'Zn', 'mm/h', 'pH', '', 'zhuangs', '12'])('%j is none', (written) => {
    expect(readSyllable(written)).toBeUndefined()
  })
  test('a Traditional character has the readings of its Simplified form', () => {
    for (const [hanzi, written] of ['農nóng', '業yè', '還hái', '噁è', '麪miàn', '髮fà'].map((one) => [
      one.charAt(0),
      one.slice(1),
    ])) {
      expect(isReading(hanzi ?? '', readSyllable(written ?? '') ?? { letters: '', tone: undefined }), hanzi).toBe(true)
    }
  })
})

test('the table knows the readings of the common hanzi', () => {
  expect(new Set(pinyinReadings.replace(/[a-z0-4]/g, '')).size).toBeGreaterThan(8_000)
  expect(Buffer.byteLength(pinyinReadings)).toBeLessThan(60_000)
})

test.each([
  ['病(bìng)', ['病', true, true]],
  ['病（bing）', ['病', false, true]],
  ['病 (bìng)', ['病', true, true]],
  ['枸杞(gǒu qǐ)', ['枸杞', true, true]],
  ['枸杞(gǒuqǐ)', ['枸杞', true, true]],
  ['西安(xī’ān)', ['西安', true, true]],
  ['病(chī)', ['病', true, false]],
] as const)('%s', (text, [hanzi, toned, valid]) => {
  expect(glossesOf(text)).toMatchObject([{ hanzi, toned, valid, end: text.length }])
})

describe('what a converter did not put there', () => {
  test('a rare character explained once is noted', () => {
    const { edits, remarks } = run('膝后方为腘(guó)窝，内有血管神经')
    expect(edits).toEqual([])
    expect(remarks.map(({ code }) => code)).toEqual(['pinyin-gloss'])
  })
  test('abbreviations among glosses stay', () => {
    expect(run('檢(jiǎn)測血鉀(k)與鈣(ca)，圖(a)見後，應(yīng)復查').text).toBe(
      '檢測血鉀(k)與鈣(ca)，圖(a)見後，應復查',
    )
  })
  test('a blank that the text has anyway stays', () => {
    expect(run('發(fā) 熱時當(dāng)即就醫，應(yīng)休息').text).toBe('發 熱時當即就醫，應休息')
  })
})

test('brackets without end cost no more than the text is long', () => {
  const text = '好(a'.repeat(200_000)
  expect(run(text).edits).toEqual([])
})

const clean = `${data}/clean`
describe.skipIf(!existsSync(clean))('clean texts (BONESETTER_DATA)', () => {
  const names = existsSync(clean) ? readdirSync(clean) : []
  test.each(names)('%s is not changed', (name) => {
    expect(run(readFileSync(`${clean}/${name}`, 'utf8')).edits).toEqual([])
  })
})
