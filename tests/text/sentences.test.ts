import { expect, test } from 'vitest'
import { clausesOf, sentencesOf, splitOutside, wholeSpan } from '../../pipeline/text/sentences.ts'

const texts = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

test.each([
  ['湿疹是什么？会传染吗？不会。', ['湿疹是什么？', '会传染吗？', '不会。']],
  ['他说：“不痛了。”随后出院。', ['他说：“不痛了。”', '随后出院。']],
  [
    'Asthma is common. It starts early (e.g. at 3.5 years). Ask Dr. Lee.',
    ['Asthma is common.', 'It starts early (e.g. at 3.5 years).', 'Ask Dr. Lee.'],
  ],
  ['Stents open the artery.支架可以取出。', ['Stents open the artery.', '支架可以取出。']],
  ['体温 38.5℃，P<0.05', ['体温 38.5℃，P<0.05']],
  ['男⟦?⟧例，女⟦?⟧例。均治愈。', ['男⟦?⟧例，女⟦?⟧例。', '均治愈。']],
  ['', []],
])('sentences of %j', (text, expected) => expect(texts(text, sentencesOf(text))).toEqual(expected))

test.each([
  ['胃炎（急性，慢性）表现为腹痛，恶心；可治愈。', ['胃炎（急性，慢性）表现为腹痛', '恶心', '可治愈']],
  ['服药时间：8:30，剂量 1,000 mg。', ['服药时间', '8:30', '剂量 1,000 mg']],
  ['主要症状是咳嗽 发热 乏力', ['主要症状是咳嗽', '发热', '乏力']],
  ['左（右，上、下', ['左（右', '上、下']],
  ['The rash itches, but it heals.', ['The rash itches', 'but it heals']],
])('clauses of %j', (text, expected) => expect(texts(text, clausesOf(text, wholeSpan(text)))).toEqual(expected))

test('a clause knows the mark that closes it', () => {
  expect(clausesOf('甲，乙；丙。', { start: 0, end: 6 }).map(({ mark }) => mark)).toEqual(['，', '；', '。'])
})

test('splits outside brackets only', () => {
  const text = '头痛、恶心（晨起、空腹）、呕吐'
  expect(texts(text, splitOutside(text, wholeSpan(text), '、'))).toEqual(['头痛', '恶心（晨起、空腹）', '呕吐'])
})

test('an open bracket that is never closed hides nothing, closed ones inside it do', () => {
  const text = '甲（乙、（丙（丁）、戊）、己'
  expect(texts(text, splitOutside(text, wholeSpan(text), '、'))).toEqual(['甲（乙', '（丙（丁）、戊）', '己'])
})

test('hundreds of thousands of brackets in one another are read in one pass', () => {
  const text = `${'（'.repeat(200_000)}、${'）'.repeat(200_000)}、外`
  expect(texts(text, splitOutside(text, wholeSpan(text), '、')).at(-1)).toBe('外')
})
