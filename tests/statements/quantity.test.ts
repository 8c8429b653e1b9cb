import { describe, expect, test } from 'vitest'
import { findFrequencies, findQuantities, readQuantity } from '../../pipeline/statements/quantity.ts'

const found = (text: string) => findQuantities(text).map(({ value: { kind: _, ...value } }) => value)

describe('quantities', () => {
  test.each([
    ['阿莫西林 0.5 g', { value: 0.5, unit: 'g', text: '0.5 g' }],
    ['出血量约 1,200 mL', { value: 1200, comparator: '~', unit: 'mL', text: '约 1,200 mL' }],
    ['收缩压下降（12.40±3.10）mmHg', { value: 12.4, sd: 3.1, unit: 'mm[Hg]', text: '（12.40±3.10）mmHg' }],
    ['白细胞 12.3×109/L', { value: 12.3, unit: '10*9/L', text: '12.3×109/L' }],
    ['头孢曲松 50～80 mg/(kg·d)', { low: 50, high: 80, unit: 'mg/kg/d', text: '50～80 mg/(kg·d)' }],
    ['多巴胺 5 μg·kg-1·min-1', { value: 5, unit: 'ug/kg/min', text: '5 μg·kg-1·min-1' }],
    ['浓度0.2%-0.5%', { low: 0.2, high: 0.5, unit: '%', text: '0.2%-0.5%' }],
    ['卧床三到四周', { low: 3, high: 4, unit: 'wk', text: '三到四周' }],
    ['每次半片', { value: 0.5, unit: '{tablet}', text: '半片' }],
    ['青霉素5～10万U/kg', { low: 50_000, high: 100_000, unit: 'U/kg', text: '5～10万U/kg' }],
    ['青霉素80万U', { value: 800000, unit: 'U', text: '80万U' }],
    ['结石小于6毫米', { value: 6, comparator: '<', unit: 'mm', text: '小于6毫米' }],
    ['饮水 2000 mL以上', { value: 2000, comparator: '>=', unit: 'mL', text: '2000 mL以上' }],
    ['体温超过38度', { value: 38, comparator: '>', unit: 'Cel', text: '超过38度' }],
    ['心率 120～160次/分', { low: 120, high: 160, unit: '/min', text: '120～160次/分' }],
    ['不得超过4 g', { value: 4, comparator: '<=', unit: 'g', text: '不得超过4 g' }],
    [
      '空腹血糖达到或超过7.0毫摩尔每升',
      { value: 7, comparator: '>=', unit: 'mmol/L', text: '达到或超过7.0毫摩尔每升' },
    ],
    ['T值小于或等于2.5 分', { value: 2.5, comparator: '<=', unit: '{score}', text: '小于或等于2.5 分' }],
    ['白细胞（4～10）×10⁹/L', { low: 4, high: 10, unit: '10*9/L', text: '（4～10）×10⁹/L' }],
    ['剂量15mg-20mg/m2', { low: 15, high: 20, unit: 'mg/m2', text: '15mg-20mg/m2' }],
    ['莫西沙星10 mg/（kg·次）', { value: 10, unit: 'mg/kg', text: '10 mg/（kg·次）' }],
    ['每公斤体重1.5～3 mg', { low: 1.5, high: 3, unit: 'mg/kg', text: '1.5～3 mg' }],
    ['病史10余年', { value: 10, comparator: '>', unit: 'a', text: '10余年' }],
  ])('%s', (text, value) => expect(found(text)).toEqual([value]))
})

describe('spellings of units', () => {
  test.each([
    ['1.5 mg/dl', 'mg/dL'],
    ['2.0 g/24 h', 'g/(24.h)'],
    ['400 ml/24小时', 'mL/(24.h)'],
    ['60 ml·min-1·1.73m-2', 'mL/min/{1.73_m2}'],
    ['290 mOsm/(kg·H2O)', 'mosm/kg'],
    ['30 meq', 'meq'],
    ['5枚', '{piece}'],
    ['3000转/分', '{rpm}'],
    ['6.5×10³ copies/ml', '10*3/mL'],
    ['1.0×10⁵ CFU/ml', '10*5/mL'],
    ['100 kU/L', 'kU/L'],
    ['15 μIU/ml', 'u[IU]/mL'],
    ['500毫安秒', 'mA.s'],
    ['10 lx', 'lx'],
    ['85 fl', 'fL'],
    ['5个/高倍视野', '/[HPF]'],
    ['100 μV', 'uV'],
    ['2.0 ATA', 'atm'],
    ['40 dBHL', 'dB'],
  ])('%s is %s', (text, unit) => expect(readQuantity(text)?.unit).toBe(unit))
})

describe('quantities told in words, in two units, as guesses and below zero', () => {
  test.each([
    ['服药三四天后', { low: 3, high: 4, unit: 'd', text: '三四天' }],
    ['十七八岁起病', { low: 17, high: 18, unit: 'a', text: '十七八岁' }],
    ['二三十例', { low: 20, high: 30, unit: '{patient}', text: '二三十例' }],
    ['患儿3岁5个月', { value: 41, unit: 'mo', text: '3岁5个月' }],
    ['手术历时1小时30分', { value: 90, unit: 'min', text: '1小时30分' }],
    ['病程三个半月', { value: 3.5, unit: 'mo', text: '三个半月' }],
    ['随访2年半', { value: 2.5, unit: 'a', text: '2年半' }],
    ['术后2周半流质饮食', { value: 2, unit: 'wk', text: '2周' }],
    ['百分之三十五', { value: 35, unit: '%', text: '百分之三十五' }],
    ['百分之十到二十', { low: 10, high: 20, unit: '%', text: '百分之十到二十' }],
    ['约七成患者', { value: 70, comparator: '~', unit: '%', text: '约七成' }],
    ['收治10余万例', { value: 100_000, comparator: '>', unit: '{patient}', text: '10余万例' }],
    ['二十几岁', { value: 20, comparator: '>', unit: 'a', text: '二十几岁' }],
    ['筛查1万5千例', { value: 15_000, unit: '{patient}', text: '1万5千例' }],
    ['零点五毫克', { value: 0.5, unit: 'mg', text: '零点五毫克' }],
    ['BE -6.2 mmol/L', { value: -6.2, unit: 'mmol/L', text: '-6.2 mmol/L' }],
    ['压力为-10～-5 mmHg', { low: -10, high: -5, unit: 'mm[Hg]', text: '-10～-5 mmHg' }],
    ['零下20℃保存', { value: -20, unit: 'Cel', text: '零下20℃' }],
    ['华氏温度100度', { value: 100, unit: '[degF]', text: '100度' }],
    ['出血近200 mL', { value: 200, comparator: '~', unit: 'mL', text: '近200 mL' }],
    ['近3年', { value: 3, unit: 'a', text: '3年' }],
    ['每次二分之一片', { value: 0.5, unit: '{tablet}', text: '二分之一片' }],
    ['每次1/2片', { value: 0.5, unit: '{tablet}', text: '1/2片' }],
    ['术后72 h内', { value: 72, comparator: '<=', unit: 'h', text: '72 h内' }],
  ])('%s', (text, value) => expect(found(text)).toEqual([value]))
})

describe('no quantities', () => {
  test.each([
    '一种疾病',
    '十分严重',
    '2015 年 3 月 5 日',
    'IL-6 和 CD4',
    'L4-5 椎间盘',
    '血压 140/90 mmHg',
    '第 3 天',
    '后1/3处',
    '十二指肠',
    '百日咳',
    '一分为二',
    '⟦?⟧例',
    '病史1个月10天',
    '三成人',
    '三七粉',
    '万古霉素',
    '五羟色胺',
    '半月板',
    '一氧化碳',
    '一百二三十二',
    '三分之二的患者',
    '95%CI',
    '18F-FDG 显像',
  ])('%s has none', (text) => expect(found(text)).toEqual([]))

  test('spans slice the text', () => {
    const text = '男 12 例，平均（58.3±6.2）岁，随访至少6个月'
    for (const { span, value } of findQuantities(text)) expect(text.slice(span.start, span.end)).toBe(value.text)
  })

  test('a whole text may be a quantity without a unit', () => {
    expect(readQuantity('8.38±0.60')).toEqual({ kind: 'quantity', value: 8.38, sd: 0.6, text: '8.38±0.60' })
    expect(readQuantity('8.38 上升')).toBeUndefined()
  })
})

test.each([
  ['以1 500 r/min离心', 1500],
  ['肝素12 500 IU', 12_500],
  ['表1 500 mg组', 500],
  ['每次2 片，100 mg/片', 100],
])('thousands set apart by a blank: %s', (text, value) => {
  expect(findQuantities(text).map((one) => one.value.value)).toContain(value)
})

describe('frequencies', () => {
  test.each([
    ['每日3次', { value: 3, unit: '/d' }],
    ['每12 h 1次', { value: 2, unit: '/d' }],
    ['每4～6小时1次', { low: 4, high: 6, unit: '/d' }],
    ['隔日1次', { value: 1, unit: '/(2.d)' }],
    ['每3个月1次', { value: 1, unit: '/(3.mo)' }],
    ['一天最多3次', { value: 3, comparator: '<=', unit: '/d' }],
    ['一年不超过2次', { value: 2, comparator: '<=', unit: '/a' }],
    ['q8h', { value: 3, unit: '/d' }],
    ['bid', { value: 2, unit: '/d' }],
    ['twice a day', { value: 2, unit: '/d' }],
    ['every 4 to 6 hours', { low: 4, high: 6, unit: '/d' }],
    ['three times per week', { value: 3, unit: '/wk' }],
    ['Once daily', { value: 1, unit: '/d' }],
    ['2～3次/周', { low: 2, high: 3, unit: '/wk' }],
  ])('%s', (text, value) =>
    expect(findFrequencies(text).map(({ value: found }) => found)).toEqual([{ kind: 'quantity', ...value, text }]),
  )

  test.each(['每次20 mg', '第1次', '呼吸20次/分', '一次性'])('%s is none', (text) =>
    expect(findFrequencies(text)).toEqual([]),
  )
})
