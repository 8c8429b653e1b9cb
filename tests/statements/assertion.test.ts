import { describe, expect, test } from 'vitest'
import { pageOfMarkdown } from '../../pipeline/statements/page.ts'
import {
  assertionCuesIn,
  endsWithDenial,
  holdsDenial,
  isDenied,
  isDeniedBehind,
  isHedged,
  opensWithDenial,
} from '../../pipeline/statements/relations/assertion.ts'
import { showClaim } from '../../pipeline/statements/rule.ts'
import { relationSign } from '../../pipeline/statements/rules/relation-sign.ts'
import { relationSymptom } from '../../pipeline/statements/rules/relation-symptom.ts'

describe('a denial reaches the next few characters', () => {
  test.each(['患者无', '多不', '未见明显', '没有任何', '否认', '尚未', '很少会', '预防'])('%s', (before) => {
    expect(isDenied(before)).toBe(true)
  })
  test.each([
    '无明显诱因',
    '动脉导管未闭',
    '非甾体抗炎药',
    '不完全性截瘫',
    '未成年人',
    '无痛性肿块',
    '视物不清',
    '未经治疗',
    '不仅',
    '无菌性炎症',
    '无发热而仅',
    '没有糖尿病的人群也',
  ])('%s denies nothing', (before) => {
    expect(isDenied(before)).toBe(false)
  })
})

test('a denial may stand behind what it denies', () => {
  expect(isDeniedBehind('除外')).toBe(true)
  expect(isDeniedBehind('者除外')).toBe(true)
  expect(isDeniedBehind('较常见')).toBe(false)
})

describe('doubt', () => {
  test.each(['可能', '不能排除', '不除外合并', '考虑为', '不排除'])('%s leaves open', (before) => {
    expect(isHedged(before)).toBe(true)
  })
  test.each(['不可能', '可能性', '可能出现的', '可以', '常', '有时'])('%s does not', (before) => {
    expect(isHedged(before)).toBe(false)
  })
})

test('what opens with a denial, and what only looks so', () => {
  expect(['无发热', '不伴呕吐', '未出现皮疹'].every(opensWithDenial)).toBe(true)
  expect(['不孕', '无力', '未破裂', '排除骨折', '罕见脱发'].some(opensWithDenial)).toBe(false)
  expect(holdsDenial('腹痛，无黄疸')).toBe(true)
  expect(holdsDenial('无痛性血尿')).toBe(false)
})

test('a denial that ends a text denies what comes after it', () => {
  expect(['咯血并不', '黄疸不会', '咳嗽并非'].every(endsWithDenial)).toBe(true)
  expect(['心功能不全', '月经不调', '视物不清', '乏力'].some(endsWithDenial)).toBe(false)
})

test('the longest cue counts', () => {
  expect(assertionCuesIn('不能排除').map(({ role }) => role)).toEqual(['hedgesNext'])
  expect(assertionCuesIn('非甾体').map(({ role }) => role)).toEqual(['pseudo'])
})

describe('claims', () => {
  const find = (text: string): string[] =>
    [relationSymptom, relationSign].flatMap((rule) => [...rule.find(pageOfMarkdown(text))].map(showClaim))
  test.each([
    ['甲状腺结节可能会出现声音嘶哑。', ['disease 甲状腺结节 | symptom | 声音嘶哑 | possible']],
    ['膀胱癌可出现无痛性血尿。', ['disease 膀胱癌 | symptom | 无痛性血尿']],
    ['无菌性脑膜炎可出现头痛。', ['disease 无菌性脑膜炎 | symptom | 头痛']],
    ['咯血并不是肺炎的典型症状。', []],
    ['非典型肺炎不会出现寒战。', []],
    ['心功能不全常出现水肿。', ['disease 心功能不全 | symptom | 水肿']],
  ])('%s', (text, claims) => {
    expect(find(text)).toEqual(claims)
  })
})
