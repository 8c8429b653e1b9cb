import * as words from './table-words.ts'

export type Below = (below: number) => number

/** A column: what may stand at its head, its unit, and what stands below. */
export interface ColumnKind {
  readonly heads: readonly string[]
  readonly unit?: string
  readonly cell: (below: Below, row: number) => string
}

/** A kind of table: its name, the columns that every table of the kind begins with, and those it may have besides. */
export interface TableKind {
  readonly name: string
  readonly first: ColumnKind
  readonly others: readonly ColumnKind[]
  /** Whether the rows may stand in one line each with single blanks between the cells. */
  readonly compact: boolean
  /** What may group several rows. */
  readonly groupHead?: string
  readonly groups?: readonly string[]
}

const from = (list: readonly string[]) => (below: Below) => list[below(list.length)] as string
/** Each row another word of the list. */
const each = (list: readonly string[]) => {
  return (_: Below, row: number) => list[row % list.length] as string
}
const decimal = (below: Below, high: number) => `${below(high)}.${below(10)}`
const mean = (high: number) => (below: Below) => `${below(high) + 1}.${below(100)}±${below(9)}.${below(90) + 10}`
const range =
  (low: number, step: number, unit = '') =>
  (below: Below) => {
    const at = low + below(10) * step
    return `${at}～${at + step * (1 + below(4))}${unit}`
  }
const rate = (below: Below) => `${below(90) + 5}.${below(10)}%`
const count = (below: Below) => `${below(40) + 2}（${below(90) + 5}.${below(10)}）`

export const kinds: readonly TableKind[] = [
  {
    name: 'drugs',
    compact: false,
    first: { heads: ['药物', '药品名称', '通用名', '代表药物'], cell: each(words.drugs) },
    others: [
      { heads: ['单次剂量', '起始剂量', '常用剂量'], unit: 'mg', cell: (n) => `${5 * (1 + n(40))}` },
      {
        heads: ['用法', '给药频次', '给药间隔'],
        cell: from(['每日1次', '每日2次', '每8 h 1次', 'qd', '每12 h', '睡前1次', '每周1次']),
      },
      { heads: ['给药途径', '途径'], cell: from(['口服', '静脉滴注', '皮下注射', '吸入', '舌下含服']) },
      { heads: ['半衰期', '达峰时间', '作用持续时间'], unit: 'h', cell: range(1, 2) },
      { heads: ['注意事项', '备注', '用药提示'], cell: from(words.cautions) },
    ],
    groupHead: '类别',
    groups: ['他汀类', '钙通道阻滞剂', '抗血小板药', '糖皮质激素', '大环内酯类'],
  },
  {
    name: 'labs',
    compact: true,
    first: {
      heads: ['检验项目', '指标', '项目'],
      cell: (_, row) => words.labs[row % words.labs.length]?.[0] as string,
    },
    others: [
      {
        heads: ['结果', '测定值', '入院时'],
        cell: (n, row) => `${(words.labs[row % words.labs.length]?.[2] ?? 1) + n(60)}.${n(10)}`,
      },
      { heads: ['单位'], cell: (_, row) => words.labs[row % words.labs.length]?.[1] as string },
      {
        heads: ['参考范围', '参考区间', '正常值'],
        cell: (_, row) => `${words.labs[row % words.labs.length]?.[2]}～${words.labs[row % words.labs.length]?.[3]}`,
      },
      { heads: ['出院时', '复查', '治疗后'], cell: (n) => decimal(n, 90) },
    ],
  },
  {
    name: 'scale',
    compact: true,
    first: { heads: ['项目', '评定内容', '评估项目'], cell: each(words.scales) },
    others: [
      { heads: ['0分'], cell: from(['不能完成', '完全依赖', '无']) },
      { heads: ['1分'], cell: from(['需大量帮助', '部分完成', '偶尔']) },
      { heads: ['2分'], cell: from(['需少量帮助', '监督下完成', '经常']) },
      { heads: ['3分'], cell: from(['独立完成', '完全自理', '总是']) },
    ],
  },
  {
    name: 'outcomes',
    compact: true,
    first: { heads: ['组别', '分组'], cell: (_, row) => words.groups[3]?.[row % 3] as string },
    others: [
      { heads: ['例数', 'n'], cell: (n) => `${20 + n(60)}` },
      { heads: ['手术时间', '操作时间'], unit: 'min', cell: mean(120) },
      { heads: ['术中出血量', '失血量'], unit: 'mL', cell: mean(300) },
      { heads: ['住院时间', '住院天数'], unit: 'd', cell: mean(14) },
      { heads: ['术后VAS', 'VAS评分'], unit: '分', cell: mean(8) },
      { heads: ['治疗前收缩压', '收缩压'], unit: 'mmHg', cell: mean(160) },
    ],
  },
  {
    name: 'counts',
    compact: true,
    first: { heads: ['组别'], cell: (_, row) => words.groups[2]?.[row % 3] as string },
    others: [
      { heads: ['例数'], cell: (n) => `${20 + n(60)}` },
      { heads: ['显效', '治愈'], cell: count },
      { heads: ['有效', '好转'], cell: count },
      { heads: ['无效'], cell: count },
      { heads: ['总有效率', '有效率'], cell: rate },
      { heads: ['感染', '并发症'], cell: count },
    ],
  },
  {
    name: 'diseases',
    compact: false,
    first: { heads: ['疾病', '病名', '鉴别疾病'], cell: each(words.diseases) },
    others: [
      { heads: ['主要表现', '临床表现', '典型症状'], cell: from(words.symptoms) },
      { heads: ['首选检查', '辅助检查'], cell: from(words.tests) },
      { heads: ['常见病因', '病因'], cell: from(words.causes) },
      { heads: ['就诊科室', '科室'], cell: from(words.departments) },
      { heads: ['好发年龄'], cell: (n) => `${10 + n(30)}～${45 + n(30)}岁` },
    ],
    groupHead: '系统',
    groups: ['消化系统', '呼吸系统', '神经系统', '皮肤', '五官'],
  },
  {
    name: 'findings',
    compact: false,
    first: { heads: ['检查方法', '检查项目'], cell: each(words.tests) },
    others: [
      { heads: ['影像表现', '典型征象', '主要发现'], cell: from(words.findings) },
      { heads: ['临床意义', '意义'], cell: from(words.meanings) },
      { heads: ['敏感度', '敏感性'], unit: '%', cell: (n) => `${50 + n(50)}` },
      { heads: ['费用'], unit: '元', cell: (n) => `${30 + n(900)}` },
    ],
  },
  {
    name: 'rehab',
    compact: false,
    first: { heads: ['阶段', '康复阶段', '时期'], cell: each(words.stages) },
    others: [
      { heads: ['时间', '时间范围'], cell: (_, row) => `术后${row * 2}～${row * 2 + 2}周` },
      { heads: ['训练内容', '主要措施', '训练要点'], cell: from(words.actions) },
      { heads: ['目标', '康复目标'], cell: from(['减轻肿胀', '恢复关节活动度', '增强肌力', '恢复步态', '重返运动']) },
      { heads: ['频次', '训练频率'], cell: (n) => `每日${1 + n(4)}次` },
    ],
  },
  {
    name: 'foods',
    compact: true,
    first: { heads: ['食物', '食物名称'], cell: each(words.foods) },
    others: [
      { heads: ['热量', '能量'], unit: 'kcal', cell: (n) => `${30 + n(500)}` },
      { heads: ['蛋白质'], unit: 'g', cell: (n) => decimal(n, 30) },
      { heads: ['脂肪'], unit: 'g', cell: (n) => decimal(n, 20) },
      { heads: ['嘌呤含量', '嘌呤'], unit: 'mg', cell: (n) => `${5 + n(200)}` },
      { heads: ['推荐', '能否食用'], cell: from(['√', '×', '适量']) },
    ],
  },
  {
    name: 'hospitals',
    compact: false,
    first: { heads: ['医院', '医疗机构', '单位名称'], cell: each(words.hospitals) },
    others: [
      { heads: ['科室', '开放科室'], cell: from(words.departments) },
      { heads: ['床位数'], cell: (n) => `${20 + n(900)}` },
      {
        heads: ['门诊时间', '接种时间'],
        cell: from(['周一至周五 8:00-17:00', '周一、三、五上午', '全天', '周末 8:30-11:30']),
      },
      { heads: ['地址'], cell: (n) => `解放路${1 + n(300)}号` },
    ],
  },
  {
    name: 'stages',
    compact: true,
    first: {
      heads: ['分期', '分级', '级别'],
      cell: (_, row) => ['Ⅰ级', 'Ⅱ级', 'Ⅲ级', 'Ⅳ级', 'Ⅴ级'][row % 5] as string,
    },
    others: [
      { heads: ['肿瘤大小'], unit: 'cm', cell: (n, row) => (row === 0 ? '<2' : `${row * 2}～${row * 2 + 1 + n(2)}`) },
      { heads: ['淋巴结转移'], cell: from(['无', '有', '1～3枚', '4枚以上']) },
      { heads: ['5年生存率', '复发率'], cell: rate },
      { heads: ['处理原则', '推荐治疗'], cell: from(['手术切除', '同步放化疗', '观察随访', '靶向治疗']) },
    ],
  },
  {
    name: 'words',
    compact: false,
    first: { heads: [words.odd[1]?.[0] as string, words.odd[0]?.[0] as string], cell: each(words.odd[0]?.[1] ?? []) },
    others: words.odd.slice(2).map(([head, list]) => ({ heads: [head], cell: from(list) })),
  },
]
