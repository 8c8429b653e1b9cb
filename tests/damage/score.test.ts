import { describe, expect, test } from 'vitest'
import { matchedIn } from './align.ts'
import type { DamageModel } from './model.ts'
import { replaceEach } from './model.ts'
import { measure, measureBoth } from './score.ts'
import { documentsOf } from './texts.ts'

const model = (pattern: RegExp, put: string, rest: Partial<DamageModel> = {}): DamageModel => ({
  id: 'made-for-this-test',
  kind: 'test',
  why: 'A test says so.',
  forward: (clean) => replaceEach(clean, pattern, () => put),
  ...rest,
})

const countsOf = (damage: DamageModel, sound: string) => {
  const { damaged, missed, broken, lookAlikes, segments, exact } = measure(damage, sound, 1).score
  return { damaged, missed, broken, lookAlikes, segments, exact }
}

const nothing = { damaged: 0, missed: 0, broken: 0, lookAlikes: 0, segments: 0, exact: 0 }

describe('what the stage does not know', () => {
  test('a character put in place of another is missed, and its look-alikes are counted', () => {
    expect(countsOf(model(/甲/g, '乙'), '甲方与乙方，甲方先行')).toEqual({
      ...nothing,
      damaged: 2,
      missed: 2,
      lookAlikes: 1,
    })
  })

  test('a character that was put between others is missed once', () => {
    const added = model(/(?<=甲)(?=方)/g, '丙')
    expect(countsOf(added, '甲方与乙方')).toEqual({ ...nothing, damaged: 1, missed: 1 })
  })

  test('a character that is gone is missed', () => {
    expect(countsOf(model(/与/g, ''), '甲方与乙方')).toMatchObject({ damaged: 1, missed: 1, broken: 0 })
  })

  test('a segment that stays garbled counts by its sound characters', () => {
    const garbled = model(/慢性支气管炎急性加重期/g, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')
    expect(countsOf(garbled, '诊断为慢性支气管炎急性加重期。')).toMatchObject({
      damaged: 11,
      missed: 11,
      segments: 1,
      exact: 0,
    })
  })
})

describe('what the stage knows', () => {
  test('is neither missed nor broken', () => {
    expect(countsOf(model(/用/g, '⽤'), '口服用药')).toEqual({ ...nothing, damaged: 1 })
  })

  test('a width that differs counts only where the model says so', () => {
    const widened = { ...model(/（/g, '('), countsWidth: true }
    expect(countsOf(model(/，/g, '~'), '甲，乙')).toMatchObject({ missed: 1 })
    expect(countsOf(widened, '血压（收缩压）')).toMatchObject({ damaged: 1, missed: 0 })
  })

  test('sound text that is changed is broken', () => {
    const { faults } = measure(model(/甲/g, '乙'), '甲方⽤药', 1)
    expect(faults.map(({ kind, at, was, became }) => [kind, at, was, became])).toEqual([
      ['missed', 0, '甲', '乙'],
      ['broken', 2, '⽤', '用'],
    ])
  })

  test('two kinds of damage on one character are undone together', () => {
    const spaced = model(/(?<=⽤)(?=药)/g, '\u200b')
    expect(measureBoth(model(/用/g, '⽤'), spaced, '口服用药', 1).score).toMatchObject({
      damaged: 2,
      missed: 0,
      broken: 0,
    })
  })
})

test('what is lost may be left or go, but nothing may be made up', () => {
  const lossy = model(/甲/g, '\ufffd', { lossy: true })
  expect(countsOf(lossy, '甲方与乙方')).toMatchObject({ damaged: 1, missed: 1, broken: 0 })
})

test('an alignment keeps the longest common subsequence', () => {
  expect([...matchedIn('甲乙丙丁', '乙丁')]).toEqual([0, 1, 0, 1])
  expect([...matchedIn('甲乙', '')]).toEqual([0, 0])
  expect([...matchedIn('甲乙乙丙', '甲乙丙')]).toEqual([1, 1, 0, 1])
})

test('documents are whole lines, spread over the text, within the limit', () => {
  const text = Array.from({ length: 4000 }, (_, i) => `第${i}行`).join('\n')
  const documents = documentsOf(text, 12_000)
  expect(documents).toHaveLength(2)
  for (const document of documents) {
    expect(text).toContain(document)
    expect(document.length).toBeLessThanOrEqual(6000)
    expect(document).toMatch(/行$/)
  }
})
