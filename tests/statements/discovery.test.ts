import { expect, test } from 'vitest'
import { discover } from '../discovery.ts'

/** Text without the word, so that what holds together is told from what is merely frequent. */
const filler = '医生说饮食要清淡，睡眠要充足，平时多走路。天气转凉记得添衣。'.repeat(4)
const background = {
  words: new Map([
    ['患者', 900],
    ['检查', 700],
    ['出现', 800],
    ['医院', 600],
    ['可以', 3000],
  ]),
  total: 100_000,
}

test('a word that many neighbours share, frequent beyond the background, is found whole', () => {
  const text = [
    '患者有匙状甲，',
    '可见匙状甲伴乏力，',
    '查匙状甲时，',
    '出现匙状甲或头晕，',
    '多有匙状甲且苍白，',
    '无匙状甲等。',
  ]
  const [first] = discover([text.join('').repeat(2), filler], background, { least: 4 })
  expect(first?.word).toBe('匙状甲')
  expect(first?.count).toBe(12)
})

test('parts of a word, common words and rare ones are left out', () => {
  const text = [
    '有匙状甲，',
    '见匙状甲吗，',
    '患者匙状甲，',
    '出现匙状甲，',
    '患者来，',
    '患者去，',
    '这患者好，',
    '那患者坏，',
    '罕见病一。',
  ].join('')
  const words = discover([text.repeat(2), filler], background, { least: 4 }).map(({ word }) => word)
  expect(words).toContain('匙状甲')
  expect(words).not.toContain('匙状')
  expect(words).not.toContain('患者')
  expect(words).not.toContain('罕见病')
})

test('no text, no words; the order does not depend on the order of the texts', () => {
  expect(discover([], background)).toEqual([])
  const texts = ['甲亢突眼，乙亢突眼。', '丙有突眼；丁无突眼？', '突眼甲，突眼乙，突眼丙。']
  const find = (some: readonly string[]) => discover(some, background, { least: 3 }).map(({ word }) => word)
  expect(find(texts)).toEqual(find([...texts].reverse()))
})
