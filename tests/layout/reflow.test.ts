import { describe, expect, test } from 'vitest'
import { measureWidth } from '../../pipeline/layout/lines.ts'
import { gap } from '../../pipeline/layout/rules/gap.ts'
import { layoutRules } from '../../pipeline/layout/rules/index.ts'
import { reflow } from '../../pipeline/layout/rules/reflow.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { type Rule, runRules } from '../../pipeline/rule.ts'

const run = (rules: readonly Rule[], text: string): string => runRules(text, 'layout', rules, defaultOptions).text

const paragraphs = [
  '支气管哮喘是由多种细胞和细胞组分参与的气道慢性炎症性疾病，常伴有气道反应性增高，表现为反复发作的喘息、气急、胸闷或咳嗽，多在夜间及凌晨发作或加重，多数患者可自行缓解或经治疗后缓解。',
  '吸入性糖皮质激素是控制气道炎症最有效的药物，布地奈德每次 200～400 μg，每日 2 次，吸入后应漱口，以减少口咽部念珠菌感染和声音嘶哑的发生。',
  '治疗 4 周后评估控制水平，若 FEV1 占预计值的百分比低于 80%，应检查吸入技术和依从性，必要时升级治疗；控制维持 3 个月以上者可以考虑降级，但不宜突然停药。',
  '急性发作时首选短效 β2 受体激动剂，第 1 小时内每 20 min 吸入 1 次，同时监测血氧饱和度，低于 92% 者给予氧疗，意识改变者应立即转入重症监护病房进一步救治。',
]

/** Cuts a paragraph into lines of at most `width` em; no mark that closes something begins a line. */
function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const piece of text.match(/[A-Za-z0-9.%～]+|./gu) ?? []) {
    const line = lines.at(-1) as string
    const full = measureWidth(line) + measureWidth(piece) > width && !/^[，。、；）]/.test(piece)
    if (full) lines.push(piece.trimStart())
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trim())
}

const squeeze = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '')

describe.each([18, 22, 26, 33])('a column of %d em', (width) => {
  test.each(['\n', '\n\n'])('is put together again over %j, first lines indented', (separator) => {
    const text = paragraphs.flatMap((paragraph) =>
      wrap(`　　${paragraph}`, width).map((line, i) => (i ? line : `　　${line}`)),
    )
    expect(squeeze(run([reflow], text.join(separator)))).toEqual(paragraphs.flatMap(squeeze))
  })
})

describe.each([18, 22, 26, 33])('one short paragraph in a column of %d em', (width) => {
  test.each(['\n', '\n\n'])('is put together over %j', (separator) => {
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width)).filter((lines) => lines.length > 3)
    for (const lines of wrapped) {
      expect(squeeze(run([reflow], lines.join(separator)))).toEqual(squeeze(lines.join('')))
    }
  })
})

test('an enumeration that runs inside a sentence goes on at the start of a line', () => {
  const text =
    '纳入标准：①符合重症肺炎的诊断标准；②年龄满\n一周岁，不足十四周岁；③住院时间超过三天；\n④家属知情并同意。排除标准：①合并先天性心\n脏病；②近期接受过手术。'
  expect(run([reflow], text)).toBe(text.replaceAll('\n', ''))
})

test.each([
  '我妈今年六十二岁，上个月查出来糖尿病，一直没吃药\n空腹血糖十一点多，餐后十八，医生让打胰岛素\n我们家属有点担心，打上以后是不是就停不下来了',
  '我在这里等着你回来等着你回来看那桃花开\n把那花儿采啊采下来送给你一朵送给我一朵\n一朵一朵开在心里头开在春天里开在梦里头',
  '护士：您好，请问您哪里不舒服，挂哪个科\n病人：我肚子疼，从昨天晚上开始疼的，吐了两次\n护士：先量一下体温，然后去三号诊室等着',
  '高血压患者可以喝咖啡吗，每天喝多少才合适\n糖尿病患者能不能吃西瓜，吃多少才不升糖\n痛风病人能不能喝豆浆，豆制品要不要忌口',
])('lines of nearly the same width that are whole phrases stay: %s', (text) => {
  expect(run([gap, reflow], text)).toBe(text)
})

test('the number of a section on a line of its own goes to its heading, the number of a page does not', () => {
  const body = '晨起空腹测量，静坐五分钟，连续测量两次取平均值。'
  expect(run([reflow], `01\n怎么量血压\n${body}\n02\n多久量一次\n${body}\n`)).toBe(
    `01 怎么量血压\n${body}\n02 多久量一次\n${body}\n`,
  )
  expect(run([reflow], `${body}\n12\n多久量一次\n${body}\n`)).toBe(`${body}\n12\n多久量一次\n${body}\n`)
})

test('one paragraph a line stays as it is', () => {
  const text = `${paragraphs.join('\n\n')}\n`
  expect(run([reflow, gap], text)).toBe(text)
})

test('each edit of a join touches the line break and nothing else', () => {
  const text = wrap(paragraphs.join(''), 22).join('\n')
  const { edits } = runRules(text, 'layout', [reflow], defaultOptions)
  expect(edits.length).toBeGreaterThan(10)
  for (const { start, end } of edits) expect(text.slice(start, end)).toBe('\n')
})

test('a whole article comes out as blocks, and running the rules again changes nothing', () => {
  const text = [
    '溃疡性结肠炎的药物治疗',
    '钱某某，孙某，李某某',
    '（某某市人民医院消化科，某某 450000）',
    '1 资料与方法',
    '1. 1 一般资料',
    ...wrap(paragraphs[0] as string, 22),
    '2 结果',
    ...wrap(paragraphs[1] as string, 22),
    '  • 腹痛缓解',
    '  • 便血停止',
  ].join('\r\n')
  const once = run(layoutRules, text)
  expect(once).toBe(
    [
      '# 溃疡性结肠炎的药物治疗',
      '钱某某，孙某，李某某',
      '（某某市人民医院消化科，某某 450000）',
      '## 1 资料与方法',
      '### 1.1 一般资料',
      paragraphs[0],
      '## 2 结果',
      paragraphs[1],
      '- 腹痛缓解\n- 便血停止\n',
    ].join('\n\n'),
  )
  expect(run(layoutRules, once)).toBe(once)
})

test('a long text of short lines, of bullets and of gaps takes linear time', () => {
  for (const text of ['头痛三天\n'.repeat(40_000), '•'.repeat(200_000), '本组 例 男 例 年龄 岁\n'.repeat(20_000)]) {
    const laidOut = run([gap, reflow], text)
    expect(laidOut.replace(/\s/g, '')).not.toBe('')
    expect(run([gap, reflow], laidOut)).toBe(laidOut)
  }
})
