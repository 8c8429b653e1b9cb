import { describe, expect, test } from 'vitest'
import { pageOfMarkdown } from '../../pipeline/statements/page.ts'
import { showClaim } from '../../pipeline/statements/rule.ts'
import { stepClaims } from '../../pipeline/statements/steps/claims.ts'
import { numberOf, stepMarkOf } from '../../pipeline/statements/steps/marks.ts'
import { procedureIn } from '../../pipeline/statements/steps/names.ts'
import { stepsOf } from '../../pipeline/statements/steps/series.ts'

const lists = (markdown: string): string[] => stepClaims(pageOfMarkdown(markdown), 'list').map(showClaim)

describe('the procedure that a heading names', () => {
  test.each([
    ['四、五步学会打胰岛素', '打胰岛素'],
    ['二、输液四步', '输液'],
    ['【踝泵运动】', '踝泵运动'],
    ['1.2 针刺方法', '针刺'],
    ['手术步骤', '手术步骤'],
    ['出血了别慌：四步处理', '四步处理'],
    ['标准化操作流程：五步法精准实施', '标准化操作流程'],
    ['How is a liver biopsy performed?', 'liver biopsy'],
    ['PICC置管操作流程', 'PICC置管'],
    ['04 学动作：鼻喷剂五步使用法', '鼻喷剂五步使用法'],
    ['三、三步学会滴眼药水', '滴眼药水'],
    ['Part 2 术后康复训练分三期', '术后康复训练'],
    ['第三节 导尿术的操作要点', '导尿术'],
    ['血糖仪怎么用？四步就够', '血糖仪'],
    ['4. 图解：成人海姆立克急救法四步走', '成人海姆立克急救法'],
    ['居家护理 | 压疮换药的正确步骤', '压疮换药'],
  ])('%j', (heading, expected) => {
    const { start, end } = procedureIn(heading, { start: 0, end: heading.length })
    expect(heading.slice(start, end)).toBe(expected)
  })
})

test.each([
  ['第一步　选部位', 1],
  ['Step 3｜复评', 3],
  ['步骤十二：拔管', 12],
])('the number of %j', (text, ordinal) => expect(stepMarkOf(text)?.ordinal).toBe(ordinal))

test('hanzi numbers', () => expect(['十', '十一', '二十', '二十三', '百'].map(numberOf)).toEqual([10, 11, 20, 23, 0]))

describe('lists', () => {
  test('a short first sentence names the step', () => {
    expect(
      lists('## 怎么打针\n\n第一步：排气。调至2单位，推到出现药液。\n\n第二步：进针。捏起皮肤，垂直刺入皮下。'),
    ).toEqual([
      'procedure 打针 | step | 调至2单位，推到出现药液 | ordinal=1 name=排气',
      'procedure 打针 | step | 捏起皮肤，垂直刺入皮下 | ordinal=2 name=进针',
    ])
  })

  test('numbered paragraphs under a step have the step as subject', () => {
    const text =
      '## 置管流程\n\n### Step 1 | 评估——看两处\n\n（一）血管：用超声测量内径；\n\n（二）皮肤：观察有无破损。'
    expect(lists(text)).toEqual([
      'procedure 评估 | step | 用超声测量内径 | ordinal=1 name=血管',
      'procedure 评估 | step | 观察有无破损 | ordinal=2 name=皮肤',
    ])
  })

  test.each([
    '## 病程分三期\n\n1、疼痛期：约2个月。\n\n2、冰冻期：约4个月。',
    '## 治疗方法\n\n1. 药物治疗：口服降压药。\n2. 手术治疗：用于重症。',
    '## 操作步骤\n\n1. 消毒。\n3. 进针。',
    '## 康复运动\n\n1. 直腿抬高训练：抬腿。\n2. 踝泵运动：勾脚。',
  ])('no steps in %j', (text) => expect(lists(text)).toEqual([]))
})

test('the steps of a long list are read in linear time', () => {
  const items = Array.from({ length: 20_000 }, (_, i) => `${(i % 900) + 1}. 消毒皮肤`).join('\n')
  expect(stepsOf(pageOfMarkdown(`## 吸痰操作步骤\n\n${items}`)).length).toBeGreaterThan(0)
})

describe('the procedure of a list is named above it', () => {
  test.each([
    ['# 骨髓穿刺术\n\n【方法】\n\n1．取髂前上棘。\n\n2．消毒皮肤。', '骨髓穿刺术'],
    ['# 中心静脉导管维护标准\n\n## 操作步骤\n\n1. 核对医嘱。\n2. 消毒皮肤。', '中心静脉导管维护'],
    ['# 盆底康复\n\n凯格尔运动是首选方法。具体做法如下：\n\n1. 排空膀胱。\n2. 收缩肛门5秒。', '凯格尔运动'],
    ['## 第二部分 有效咳嗽训练这样做\n\n1）取坐位。\n\n2）缓慢深吸气。', '有效咳嗽训练'],
  ])('%j', (text, subject) => expect(lists(text)[0]).toContain(`procedure ${subject} | step`))

  test('a boxed label of another kind has no steps', () =>
    expect(lists('# 骨髓穿刺术\n\n【注意事项】\n\n1．先检查凝血。\n\n2．抽吸不宜过多。')).toEqual([]))
})
