import { describe, expect, test } from 'vitest'
import { caseClaims } from '../../pipeline/statements/cases/claims.ts'
import { leadingTime, liesBefore } from '../../pipeline/statements/cases/times.ts'
import { pageOfMarkdown } from '../../pipeline/statements/page.ts'
import { showClaim } from '../../pipeline/statements/rule.ts'

const show = (markdown: string, ...properties: string[]): string[] =>
  caseClaims(pageOfMarkdown(markdown), ...properties).map(showClaim)

const cardiac = `## 1 病例资料

患者，女，72 岁，因“突发胸痛 6 h，加重 1 h”于 2019 年 4 月 12 日入院。既往有高血压病史 10 年。入院查体：BP 92/60 mmHg，双肺可闻及湿啰音。超声心动图示：室间隔连续性中断约 8 mm。入院第 3 天血压下降，给予去甲肾上腺素静脉泵入。于 4 月 20 日在全麻下行室间隔穿孔修补术，术中见穿孔直径约 1.0 cm，边缘水肿。术后复查超声心动图示：补片固定良好。随访 6 个月，无胸闷。`

describe('times are carried until the next time word, treatment, operation or paragraph', () => {
  test('admission, operation and follow-up', () => {
    expect(show(cardiac, 'chief-complaint', 'exam-finding', 'case-outcome')).toEqual([
      'case 病例 | chief-complaint | 突发胸痛 6 h，加重 1 h | timepoint=入院',
      'case 病例 | exam-finding | BP 92/60 mmHg | timepoint=入院',
      'case 病例 | exam-finding | 双肺可闻及湿啰音 | timepoint=入院',
      'case 病例 | exam-finding | 室间隔连续性中断约 8 mm | timepoint=入院',
      'case 病例 | exam-finding | 穿孔直径约 1.0 cm | timepoint=术中',
      'case 病例 | exam-finding | 边缘水肿 | timepoint=术中',
      'case 病例 | case-outcome | 补片固定良好 | timepoint=术后',
      'case 病例 | case-outcome | 无胸闷 | timepoint=随访 6 个月',
    ])
  })

  test('a treatment without a time of its own ends the carrying', () => {
    const text = '患者男，50岁，咳嗽1周入院。查体：体温38 ℃。予头孢呋辛静滴。胸片示：右下肺斑片影。'
    expect(show(text, 'exam-finding')).toEqual([
      'case 病例 | exam-finding | 体温38 ℃ | timepoint=入院',
      'case 病例 | exam-finding | 右下肺斑片影',
    ])
  })

  test('what happened years before does not date what is found now', () => {
    const text = '### 病例 3\n\n患者为40岁女性，2年前出现头痛。右侧肢体肌力减弱。'
    expect(show(text, 'history', 'exam-finding')).toEqual([
      'case 病例 3 | history | 出现头痛 | timepoint=2年前',
      'case 病例 3 | exam-finding | 右侧肢体肌力减弱',
    ])
  })
})

describe('where a report begins and ends', () => {
  test('the parts under their own headings belong to it, the discussion does not', () => {
    const text =
      '## 病例资料\n\n患儿，男，3岁，发热5 d入院。\n\n### 体格检查\n\n体温39 ℃，杨梅舌。\n\n## 讨论\n\n患儿，男，多见，查体：无。'
    expect(show(text, 'exam-finding')).toEqual([
      'case 病例 | exam-finding | 体温39 ℃',
      'case 病例 | exam-finding | 杨梅舌',
    ])
  })

  test('two labelled cases keep apart', () => {
    const text = '病例1：患者女，30岁，腹痛2 h就诊。\n\n病例2：患者男，41岁，头晕1 d就诊。'
    expect(show(text, 'sex')).toEqual(['case 病例1 | sex | 女', 'case 病例2 | sex | 男'])
  })

  test.each([
    '患者女，56岁，头晕，请问该怎么治疗？',
    '男 10 例，女 31 例；年龄 61～83 岁。',
    '女性，45岁以上者每年体检一次。',
    '本组患者男 34 例，年龄 25～68 岁。',
  ])('no patient in %j', (text) => expect(show(text, 'sex', 'age', 'chief-complaint', 'exam-finding')).toEqual([]))
})

describe('course and outcome', () => {
  test('what improves before the last treatment is the course', () => {
    const text = '患者男，60岁，腰痛1年入院。神经阻滞后疼痛暂时缓解。随后行椎板切除术。术后疼痛消失。'
    expect(show(text, 'course-note', 'case-outcome')).toEqual([
      'case 病例 | course-note | 神经阻滞后疼痛暂时缓解',
      'case 病例 | case-outcome | 疼痛消失 | timepoint=术后',
    ])
  })

  test('a visit after the treatment tells the outcome clause by clause', () => {
    const text = '孕妇，31岁，阴道流血2 h入院。急诊行剖宫产术。产后42天复查，恶露干净，子宫复旧良好。'
    expect(show(text, 'case-outcome')).toEqual([
      'case 病例 | case-outcome | 恶露干净 | timepoint=产后42天',
      'case 病例 | case-outcome | 子宫复旧良好 | timepoint=产后42天',
    ])
  })
})

describe('time words', () => {
  const time = (clause: string): string | undefined => leadingTime(clause, { start: 0, end: clause.length })?.text
  test.each([
    ['术后第 9 天晚上出现麻木', '术后第 9 天'],
    ['术后 4 周左足麻木', '术后 4 周'],
    ['3个月后复查', '3个月后'],
    ['入院时血压正常', '入院时'],
    ['于2012年3月5日行手术', '2012年3月5日'],
    ['随访 6 个月，无复发', '随访 6 个月'],
    ['孕24周超声', '孕24周'],
  ])('%j', (clause, expected) => expect(time(clause)).toBe(expected))
  test.each(['手术历时5 h', '3个月的婴儿', '住院医师'])('none in %j', (clause) => expect(time(clause)).toBeUndefined())
  test('2年前 lies before, 术前 does not', () => {
    expect(liesBefore('2年前')).toBe(true)
    expect(liesBefore('术前')).toBe(false)
  })
})

test('every value is a slice of the text that its witness marks', () => {
  const page = pageOfMarkdown(cardiac)
  for (const { value, witnesses } of caseClaims(page, 'sex', 'age', 'history', 'exam-finding', 'course-note')) {
    const [witness] = witnesses
    expect(page.text.slice(witness?.start, witness?.end)).toBe(value.text)
  }
})

describe('what lay before the complaint', () => {
  test('an illness and a drug left off are history, the latest trouble is the complaint', () => {
    const text = '患者，女，45岁，确诊癫痫10年，自行停用丙戊酸钠1个月，抽搐2次1天来院。'
    expect(show(text, 'history', 'chief-complaint')).toEqual([
      'case 病例 | history | 确诊癫痫10年',
      'case 病例 | history | 自行停用丙戊酸钠1个月',
      'case 病例 | chief-complaint | 抽搐2次1天',
    ])
  })

  test('what began days ago is the complaint', () => {
    const text = '【病例1】陈大爷，70岁，男，高血压病史20年。2天前因受凉后出现胸闷、气促。'
    expect(show(text, 'history', 'chief-complaint')).toEqual([
      'case 病例1 | history | 高血压病史20年',
      'case 病例1 | chief-complaint | 受凉后出现胸闷、气促 | timepoint=2天前',
    ])
  })
})

describe('labels', () => {
  test.each([
    ['## 案例二 停药的代价\n\n男性，47岁，关节痛3年就诊。', '案例二'],
    ['Case 1：女性，72岁，胸背部疼痛4个月就诊。', 'Case 1'],
    ['【案例3】5岁女童，双眼瘙痒1个月。', '案例3'],
    ['患者B，女，30岁，心悸1周就诊。', '患者B'],
  ])('%j', (text, label) => expect(show(text, 'age')[0]).toContain(`case ${label} | age`))

  test('a headline that tells a tale is no diagnosis', () =>
    expect(show('## 案例一 把心梗当胃病\n\n男，50岁，上腹痛3小时就诊。', 'diagnosis')).toEqual([]))
})

describe('treatments and ends', () => {
  test('an emergency treatment ends the findings', () => {
    const text =
      '女，30岁，气促3天来院。查体：呼吸28次/分。急诊予布地奈德1 mg雾化吸入，静脉滴注甲泼尼龙40 mg。随访半年未再发作。'
    expect(show(text, 'exam-finding', 'course-note', 'case-outcome')).toEqual([
      'case 病例 | exam-finding | 呼吸28次/分',
      'case 病例 | course-note | 急诊予布地奈德1 mg雾化吸入，静脉滴注甲泼尼龙40 mg',
      'case 病例 | case-outcome | 未再发作 | timepoint=随访半年',
    ])
  })

  test('a measure after the last treatment is how it ended', () => {
    const text = '男，60岁，腿痛1年就诊。行射频热凝术。术后1周VAS评分2分。'
    expect(show(text, 'case-outcome')).toEqual(['case 病例 | case-outcome | VAS评分2分 | timepoint=术后1周'])
  })

  test.each([
    '一名40岁女性，被诊断为脑梗死，想知道病因和预防措施。',
    '患者男，28岁，关节肿痛。请说明治疗方案。',
    '糖尿病患者应每天检查双足，随访2年，男性66例，平均年龄61岁。',
  ])('no case in %j', (text) => expect(caseClaims(pageOfMarkdown(text), 'age', 'sex', 'diagnosis')).toEqual([]))
})
