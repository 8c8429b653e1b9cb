import { expect, test } from 'vitest'
import { nearness } from '../../pipeline/duplicates/nearness.ts'
import { overlapOf } from '../../pipeline/duplicates/overlap.ts'
import { repeatedSentences } from '../../pipeline/duplicates/rules/repeated-sentences.ts'
import { shinglesOf } from '../../pipeline/duplicates/sketch.ts'

const found = (text: string): number => [...repeatedSentences.find(text)].length

const sentences = (count: number, lead = ''): string =>
  Array.from({ length: count }, (_, i) => `${lead}第${i}号标本在低温下保存并由两名技师复核结果。`).join('')

test('two long passages that differ in one number are compared once', () => {
  const text = `${sentences(5_000)}观察3天。\n\n${sentences(5_000)}观察5天。`
  expect(found(text)).toBe(0)
})

test('long runs that prove nothing are not counted out from each of their sentences', () => {
  const own = '新近补充的一句话只有这里说到。'.repeat(10)
  const text = `${sentences(8_000, '其')}\n\n${own}\n\n${sentences(4_000, '其')}${own}`
  expect(found(text)).toBe(10)
})

test('of long texts a sample tells how much they have in common', () => {
  const part = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => `${from + i}:${(from + i) ** 2}`).join('甲')
  const [one, other] = [shinglesOf(part(0, 60_000)), shinglesOf(part(12_000, 60_000))]
  expect(one.length).toBeGreaterThan(1 << 18)
  const [left, right] = [new Set(one), new Set(other)]
  const both = [...left].filter((hash) => right.has(hash)).length
  expect(Math.abs(overlapOf(one, other).jaccard - both / (left.size + right.size - both))).toBeLessThan(0.01)
})

test('one character all through a long text has one shingle', () => {
  expect(nearness('医'.repeat(400_000), '医'.repeat(399_000))).toBe(1)
})
