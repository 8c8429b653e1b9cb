import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newDocument } from '../../pipeline/document.ts'
import { duplicates } from '../../pipeline/duplicates/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'

const clean = (text: string): string => {
  const outcome = duplicates.apply(newDocument('a', { path: 'a', sha256: '', runs: [] }, text), [], defaultOptions)
  return outcome.kind === 'keep' ? outcome.document.text : ''
}
const sentence = fc
  .array(fc.constantFrom('术后', '患肢', '抬高', '左侧', '右侧', '12', '15', '天', '不', '无', '发热', '，', '复查'), {
    minLength: 8,
    maxLength: 30,
  })
  .map((words) => `${words.join('')}。`)
const page = fc
  .array(fc.tuple(fc.constantFrom('', '', '## ', '- '), sentence), { minLength: 1, maxLength: 12 })
  .map((blocks) => blocks.map(([mark, text]) => mark + text).join('\n\n'))

test('nothing that was said is lost, and what is clean stays', () => {
  fc.assert(
    fc.property(page, (text) => {
      const twice = `${text}\n\n${text}`
      const cleaned = clean(twice)
      const said = (line: string): string => line.replace(/^(?:## |- )/, '').replace(/[，。]/g, '')
      const left = cleaned.split('\n').map(said).join('\n')
      for (const line of twice.split('\n')) expect(left).toContain(said(line))
      expect(clean(cleaned)).toBe(cleaned)
    }),
    { numRuns: 200, seed: 7 },
  )
})

const base = '术后第3天患者左侧下肢可见轻度肿胀，皮温正常，足背动脉搏动存在，无发热，血红蛋白升至110 g/L。'
test.each([
  ['number', base.replace('110', '101')],
  ['day', base.replace('第3天', '第13天')],
  ['side', base.replace('左侧', '右侧')],
  ['negation', base.replace('无发热', '有发热')],
  ['direction', base.replace('升至', '降至')],
  ['unit', base.replace('g/L', 'g/dL')],
  ['degree', base.replace('轻度', '重度')],
  ['decimal point', base.replace('110', '1.10')],
  ['sign', base.replace('110', '>110')],
])('a passage that differs in %s stays', (_, other) => {
  expect(clean(`${base}\n\n${other}`)).toBe(`${base}\n\n${other}`)
})

test.each([
  ['full-width forms', base.replace('110', '１１０')],
  ['marks', base.replace(/，/g, ',')],
  ['blanks', base.replace('左侧', ' 左侧 ')],
  ['a lost closing mark', base.slice(0, -1)],
])('a passage that differs only in %s goes', (_, other) => {
  expect(clean(`${base}\n\n${other}`)).toBe(base)
})

test('a text pasted three times is kept once, with its headings, list and table', () => {
  const text = `# 踝扭伤\n\n${base}\n\n## 处理\n\n- 冰敷15分钟\n- 加压包扎\n\n表1 随访\n\n| 时间 | 评分 |\n| --- | --- |\n| 1周 | 60 |\n\n## 锻炼\n\n踝泵练习每天三组，每组二十次，以不引起疼痛为度。`
  expect(clean([text, text, text].join('\n\n'))).toBe(text)
})

test('the same heading and the same short line in two articles stay', () => {
  const text = `# 甲病\n\n## 讨论\n\n样本量小。\n\n---\n\n# 乙病\n\n## 讨论\n\n样本量小。`
  expect(clean(text)).toBe(text)
})

test('a teaser and the passage never remove each other', () => {
  const full = `${base}继续抬高患肢，并复查血常规。`
  expect(clean(`${base.slice(0, 30)}...\n\n${full}\n\n${base.slice(0, 30)}……\n\n${base}`)).toBe(full)
})

test('is linear: many blocks that begin alike', () => {
  const blocks = Array.from(
    { length: 20_000 },
    (_, i) => `本组患者术后均获得随访，随访时间平均为${i}个月，优良率较高。`,
  )
  const text = blocks.join('\n\n')
  expect(clean(text)).toBe(text)
}, 10_000)

describe('a pile of copies', () => {
  const parts = [
    '胃食管反流病是胃内容物反流入食管引起不适的疾病，烧心最常见。',
    '肥胖、妊娠和腹水使腹压升高，反流因而加重，减重后多能缓解。',
    '质子泵抑制剂早餐前半小时服用，八周为一个疗程，不要嚼碎。',
    '睡前三小时不进食，床头抬高十五厘米，少吃巧克力和薄荷。',
  ] as const
  const text = `# 反流\n\n${parts[0]}\n\n## 病因\n\n${parts[1]}\n\n## 治疗\n\n${parts[2]}\n\n${parts[3]}`

  test('behind the text, in another order, goes whole', () =>
    expect(clean(`${text}\n\n${parts[3]}\n\n${parts[1]}\n\n${parts[0]}`)).toBe(text))

  test('of other articles stays', () => {
    const other = `${text}\n\n---\n\n# 食管炎\n\n${parts[3]}\n\n${parts[1]}\n\n${parts[0]}`
    expect(clean(other)).toBe(other)
  })

  test('of two is no pile', () => {
    const two = `${text}\n\n${parts[1]}\n\n${parts[0]}`
    expect(clean(two)).toBe(two)
  })
})
