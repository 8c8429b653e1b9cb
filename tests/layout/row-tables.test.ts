import { expect, test } from 'vitest'
import { layoutRules } from '../../pipeline/layout/rules/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const layOut = (text: string): string => runRules(text, 'layout', layoutRules, defaultOptions).text
const rowsOf = (text: string): string[] =>
  layOut(text)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2))

/** What the row of a table looks like once its cells are found, and the row as the PDF gives it. */
const tables: Readonly<Record<string, { readonly rows: readonly string[]; readonly source: readonly string[] }>> = {
  'groups measured at several times': {
    source: [
      '组别 例数 时间 VAS评分（分） 前屈（°） 外展（°）',
      'A组 36 治疗前 6.8±1.2 92.4±11.3 78.5±10.2',
      '治疗后 2.1±0.7① 158.2±12.6① 149.7±13.1①',
      'B组 35 治疗前 6.7±1.3 91.8±12.0 79.1±9.8',
      '治疗后 3.4±0.9①② 139.5±14.2①② 128.3±12.7①②',
    ],
    rows: [
      '组别 | 例数 | 时间 | VAS评分（分） | 前屈（°） | 外展（°）',
      'A组 | 36 | 治疗前 | 6.8±1.2 | 92.4±11.3 | 78.5±10.2',
      ' |  | 治疗后 | 2.1±0.7① | 158.2±12.6① | 149.7±13.1①',
      'B组 | 35 | 治疗前 | 6.7±1.3 | 91.8±12.0 | 79.1±9.8',
      ' |  | 治疗后 | 3.4±0.9①② | 139.5±14.2①② | 128.3±12.7①②',
    ],
  },
  'groups without a count, at three times': {
    source: [
      '组别 时间 左室射血分数（%） BNP（pg/mL）',
      '沙库巴曲组 入院 36.2 ± 4.1 812 ± 145',
      '出院 40.8 ± 4.6 455 ± 98',
      '随访 46.3 ± 5.0 236 ± 61',
      '依那普利组 入院 35.9 ± 4.4 798 ± 151',
      '出院 38.7 ± 4.2 530 ± 107',
      '随访 41.5 ± 4.8 342 ± 80',
    ],
    rows: [
      '组别 | 时间 | 左室射血分数（%） | BNP（pg/mL）',
      '沙库巴曲组 | 入院 | 36.2 ± 4.1 | 812 ± 145',
      ' | 出院 | 40.8 ± 4.6 | 455 ± 98',
      ' | 随访 | 46.3 ± 5.0 | 236 ± 61',
      '依那普利组 | 入院 | 35.9 ± 4.4 | 798 ± 151',
      ' | 出院 | 38.7 ± 4.2 | 530 ± 107',
      ' | 随访 | 41.5 ± 4.8 | 342 ± 80',
    ],
  },
  'counts with percentages, a test of the total': {
    source: [
      '组别 n 恶心 皮疹 头晕 总发生',
      '试验组 52 3（5.8） 1（1.9） 2（3.8） 6（11.5）',
      '对照组 50 5 （10.0） 2 （4.0） 4 （8.0） 11 （22.0）',
      'χ2值 1.88',
      'P值 >0.05',
    ],
    rows: [
      '组别 | n | 恶心 | 皮疹 | 头晕 | 总发生',
      '试验组 | 52 | 3（5.8） | 1（1.9） | 2（3.8） | 6（11.5）',
      '对照组 | 50 | 5 （10.0） | 2 （4.0） | 4 （8.0） | 11 （22.0）',
      'χ2值 |  |  |  |  | 1.88',
      'P值 |  |  |  |  | >0.05',
    ],
  },
  'units in the header, rows of t and P': {
    source: [
      '组别 例数 空腹血糖（mmol/L） 餐后2 h血糖（mmol/L） 糖化血红蛋白（%）',
      '治疗组 48 6.21±0.84 8.93±1.27 6.58±0.71',
      '对照组 48 7.45±1.02 10.86±1.54 7.39±0.88',
      't 6.50 6.70 4.97',
      'P < 0.001 < 0.001 < 0.001',
    ],
    rows: [
      '组别 | 例数 | 空腹血糖（mmol/L） | 餐后2 h血糖（mmol/L） | 糖化血红蛋白（%）',
      '治疗组 | 48 | 6.21±0.84 | 8.93±1.27 | 6.58±0.71',
      '对照组 | 48 | 7.45±1.02 | 10.86±1.54 | 7.39±0.88',
      't |  | 6.50 | 6.70 | 4.97',
      'P |  | < 0.001 | < 0.001 | < 0.001',
    ],
  },
  'a header over two lines': {
    source: [
      '组别 例数 手术时间 术中出血量 引流管留置 住院时间',
      '（min） （mL） 时间（d） （d）',
      '腹腔镜组 40 85.3±14.6 62.5±18.3 2.1±0.6 5.4±1.2',
      '开腹组 40 110.7±20.1 148.9±35.2 3.8±0.9 8.7±1.9',
    ],
    rows: [
      '组别 | 例数 | 手术时间（min） | 术中出血量（mL） | 引流管留置时间（d） | 住院时间（d）',
      '腹腔镜组 | 40 | 85.3±14.6 | 62.5±18.3 | 2.1±0.6 | 5.4±1.2',
      '开腹组 | 40 | 110.7±20.1 | 148.9±35.2 | 3.8±0.9 | 8.7±1.9',
    ],
  },
  'headings with blanks inside': {
    source: [
      '组别 例数 治疗前 ESR（mm/h） 治疗后 ESR（mm/h） 治疗前 CRP（mg/L） 治疗后 CRP（mg/L）',
      '来氟米特组 28 52.4±13.7 21.8±8.6 31.5±9.9 9.2±4.1',
      '安慰剂组 27 51.9±14.1 43.0±12.2 30.8±10.3 25.7±8.8',
    ],
    rows: [
      '组别 | 例数 | 治疗前 ESR（mm/h） | 治疗后 ESR（mm/h） | 治疗前 CRP（mg/L） | 治疗后 CRP（mg/L）',
      '来氟米特组 | 28 | 52.4±13.7 | 21.8±8.6 | 31.5±9.9 | 9.2±4.1',
      '安慰剂组 | 27 | 51.9±14.1 | 43.0±12.2 | 30.8±10.3 | 25.7±8.8',
    ],
  },
  'points of time for labels, a mark inside the header': {
    source: [
      '时间 VAS评分（分，x±s） ODI（%） JOA评分',
      '术前 7.1±1.0 58.3±9.4 9.6±2.1',
      '术后 1 周 2.8±0.8* 30.5±6.2* 18.7±2.9*',
      '术后 3 个月 1.9±0.6* 18.9±5.1* 23.4±2.5*',
    ],
    rows: [
      '时间 | VAS评分（分，x±s） | ODI（%） | JOA评分',
      '术前 | 7.1±1.0 | 58.3±9.4 | 9.6±2.1',
      '术后 1 周 | 2.8±0.8* | 30.5±6.2* | 18.7±2.9*',
      '术后 3 个月 | 1.9±0.6* | 18.9±5.1* | 23.4±2.5*',
    ],
  },
  'doses that some groups do not have': {
    source: [
      '组别 剂量（mg/kg） TNF-α（pg/mL） IL-6（pg/mL）',
      '模型组 - 88.7±9.1△ 142.6±15.3△',
      '低剂量组 50 70.2±8.4▲ 118.9±12.7▲',
      '高剂量组 200 42.5±6.0▲▲ 73.1±9.8▲▲',
      'F值 98.6 121.3',
    ],
    rows: [
      '组别 | 剂量（mg/kg） | TNF-α（pg/mL） | IL-6（pg/mL）',
      '模型组 | - | 88.7±9.1△ | 142.6±15.3△',
      '低剂量组 | 50 | 70.2±8.4▲ | 118.9±12.7▲',
      '高剂量组 | 200 | 42.5±6.0▲▲ | 73.1±9.8▲▲',
      'F值 |  | 98.6 | 121.3',
    ],
  },
  'a spaced-out heading': {
    source: [
      '组 别 例数 治愈 好转 无效 总有效率（%）',
      '电针组 60 28（46.7） 29（48.3） 3（5.0） 95.0',
      '药物组 60 17（28.3） 31（51.7） 12（20.0） 80.0',
      'χ2 6.17',
    ],
    rows: [
      '组 别 | 例数 | 治愈 | 好转 | 无效 | 总有效率（%）',
      '电针组 | 60 | 28（46.7） | 29（48.3） | 3（5.0） | 95.0',
      '药物组 | 60 | 17（28.3） | 31（51.7） | 12（20.0） | 80.0',
      'χ2 |  |  |  |  | 6.17',
    ],
  },
  'an English table': {
    source: [
      'Variable Treatment (n=52) Control (n=50) P value',
      'Age (years) 61.3±9.8 60.7±10.2 0.76',
      'Male sex 31 (59.6%) 29 (58.0%) 0.87',
    ],
    rows: [
      'Variable | Treatment (n=52) | Control (n=50) | P value',
      'Age (years) | 61.3±9.8 | 60.7±10.2 | 0.76',
      'Male sex | 31 (59.6%) | 29 (58.0%) | 0.87',
    ],
  },
  'a regression': {
    source: [
      '变量 β SE Wald χ2 P值 OR 95%CI',
      '年龄 0.052 0.018 8.35 0.004 1.053 1.017～1.091',
      '术前白蛋白 -0.116 0.041 8.00 0.005 0.890 0.822～0.965',
    ],
    rows: [
      '变量 | β | SE | Wald χ2 | P值 | OR | 95%CI',
      '年龄 | 0.052 | 0.018 | 8.35 | 0.004 | 1.053 | 1.017～1.091',
      '术前白蛋白 | -0.116 | 0.041 | 8.00 | 0.005 | 0.890 | 0.822～0.965',
    ],
  },
}

const caption = '表 1 各组比较（x±s）'
const followers: Readonly<Record<string, string>> = {
  'a section that goes on': '2.4 不良反应 试验组 2 例出现头晕，1 例出现皮',
  'the sentence under the table': '治疗后 4 周，两组 3 项指标均改善，差异有 2 处。',
  'a note': '注：与治疗前比较，①P<0.05；与对照组比较，②P<0.05。',
  nothing: '',
}

for (const [follower, below] of Object.entries(followers)) {
  test.each(Object.entries(tables))(`%s, above ${follower}`, (_, { source, rows }) => {
    for (const feed of ['\n', '\n\n']) {
      const page = [caption, ...source, below].join(feed)
      expect(rowsOf(page)).toEqual(rows)
      const text = layOut(page)
      expect(text.startsWith(`${caption}\n\n| `)).toBe(true)
      if (below !== '') expect(text.trimEnd().endsWith(`|\n\n${below}`)).toBe(true)
    }
  })
}

test.each([
  '时间 内容 地点\n上午 9 点 2 楼 讲座\n下午 3 点 5 楼 义诊',
  '甲组 30 例 男 18 例 女 12 例\n乙组 30 例 男 16 例 女 14 例',
  '第一组 深蹲 15 次 3 组\n休息 60 秒\n第二组 平板 30 秒 3 组\n休息 60 秒',
])('no table: %s', (text) => expect(rowsOf(text)).toEqual([]))
