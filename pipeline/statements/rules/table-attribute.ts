import type { Claim, QuantityValue, Term } from '../../statement.ts'
import type { Page } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { cellClaims } from '../tabular/cell-claims.ts'
import { classClaims, subjectWitness } from '../tabular/class-claims.ts'
import { type Column, columnsOf } from '../tabular/columns.ts'
import { type Cell, carryDown, cellAt, type Grid, gridsOf, listOf, transposed, unbracket } from '../tabular/grid.ts'
import { acrossType, isTransposed, rowOfOne } from '../tabular/orientation.ts'
import { claimOf, type RowSubject } from '../tabular/row-subject.ts'
import { bareName, sectionClass, treatedClaims } from '../tabular/section-claims.ts'
import { type SubjectColumn, subjectColumnOf } from '../tabular/subject-column.ts'
import { synonymClaims } from '../tabular/synonym-claims.ts'
import { listedInColumn } from '../tabular/value-columns.ts'
import { waysOf } from '../tabular/ways.ts'

function* rowClaims(
  page: Page,
  grid: Grid,
  subject: RowSubject,
  columns: readonly Column[],
  cells: readonly Cell[],
): Generator<Claim> {
  const row = subject.subject.type === 'drug' ? { ...subject, ...waysOf(grid, columns, cells) } : subject
  for (const column of columns) {
    const cell = cellAt(cells, column.index)
    if (cell.text === '' || cell.text.includes('⟦?⟧')) continue
    if (column.row.property === 'drug-class') yield* classClaims(row, column, cell)
    else yield* cellClaims(page, row, column, cell)
  }
}

function* tableClaims(page: Page, grid: Grid, { index, type }: SubjectColumn): Generator<Claim> {
  const columns = columnsOf(grid.header, type, index, grid.rows)
  if (columns.length === 0) return
  for (const cells of carryDown(grid.rows, index + 1)) {
    const cell = cellAt(cells, index)
    if (cell.text === '' || cell.text.includes('⟦?⟧')) continue
    const { term, inner } = unbracket(cell)
    const names = type === 'drug' ? listOf(term) : [term]
    // Where one cell names several drugs, the other cells tell of the class, not of each of them.
    const told = names.length > 1 ? columns.filter(isClass) : columns
    for (const written of names) {
      const { name, percent } = bareName(written, type)
      const subject: Term = { type, text: name.text.split('<br>')[0] ?? '' }
      const row: RowSubject = { article: grid.block.article, subject, witnesses: [subjectWitness(name)] }
      if (names.length === 1) yield* synonymClaims(row, inner)
      yield* nameClaims(page, grid, row, { name, written, percent })
      yield* rowClaims(page, grid, row, told, cells)
    }
  }
}

/** What a drug's name and the words over its table say: its strength, its class, what it is for. */
function* nameClaims(page: Page, grid: Grid, row: RowSubject, { name, written, percent }: Named): Generator<Claim> {
  const { start } = written
  if (percent) yield claimOf(row, 'concentration', percent, { start, end: start + percent.text.length })
  yield* sectionClass(page, grid, row)
  yield* treatedClaims(page, grid, row, name)
}

interface Named {
  readonly name: Cell
  /** With its strength. */
  readonly written: Cell
  readonly percent: QuantityValue | undefined
}

const isClass = ({ row }: Column): boolean => row.property === 'drug-class'

export const tableAttribute: StatementRule = {
  id: 'table-attribute',
  why: "In a table with a column of names, each other cell tells its row's subject the property that its column's head says.",
  *find(page) {
    for (const grid of gridsOf(page)) {
      const told = rowOfOne(grid)
      if (told) {
        yield* tableClaims(page, told, { index: 0, type: 'drug' })
        continue
      }
      const listed = [...listedInColumn(page, grid)]
      yield* listed
      if (listed.length > 0) continue
      const across = isTransposed(grid)
      const turned = across ? transposed(grid) : grid
      const type = across ? acrossType(grid.header.slice(1)) : undefined
      const subject = type ? { index: 0, type } : subjectColumnOf(grid)
      if (subject) yield* tableClaims(page, turned, subject)
    }
  },
  examples: [
    [
      '| 眼药水 | 每次几滴 | 一天几次 | 点多久 |\n| --- | --- | --- | --- |\n| 妥布霉素滴眼液 | 1滴 | 4次 | 2周 |',
      [
        'drug 妥布霉素滴眼液 | dose | 1滴 | frequency=4次',
        'drug 妥布霉素滴眼液 | frequency | 4次',
        'drug 妥布霉素滴眼液 | course | 2周',
      ],
    ],
    [
      '| 药名 | 睡前剂量 |\n| --- | --- |\n| 佐匹克隆 | 7.5 mg；老人3.75 mg |',
      ['drug 佐匹克隆 | dose | 7.5 mg', 'drug 佐匹克隆 | dose | 3.75 mg | group=老人'],
    ],
    [
      '## 板蓝根颗粒\n\n| 项目 | 内容 |\n| --- | --- |\n| 用法 | 口服，一次4袋，一日3次 |\n| 疗程 | 3～5天 |\n| 不良反应 | 恶心、腹泻 |\n| 注意事项 | 孕妇慎用 |',
      [
        'drug 板蓝根颗粒 | dose | 4袋 | route=口服 frequency=一日3次',
        'drug 板蓝根颗粒 | route | 口服',
        'drug 板蓝根颗粒 | frequency | 一日3次',
        'drug 板蓝根颗粒 | course | 3～5天',
        'drug 板蓝根颗粒 | adverse-effect | 恶心',
        'drug 板蓝根颗粒 | adverse-effect | 腹泻',
        'drug 板蓝根颗粒 | precaution | 孕妇慎用',
      ],
    ],
    [
      '### 二、质子泵抑制剂\n\n| 药物 | 常用剂量 | 起效时间 | 注意事项 |\n| --- | --- | --- | --- |\n| 奥美拉唑（洛赛克） | 20 mg 口服，每日1次 | 1-2 h | 肝功能不全者慎用 |\n| 雷贝拉唑 | 10 mg | 约1 h |  |',
      [
        'drug 奥美拉唑 | synonym | 洛赛克',
        'drug 奥美拉唑 | drug-class | 质子泵抑制剂',
        'drug 奥美拉唑 | dose | 20 mg | route=口服 frequency=每日1次',
        'drug 奥美拉唑 | route | 口服',
        'drug 奥美拉唑 | frequency | 每日1次',
        'drug 奥美拉唑 | onset-time | 1-2 h',
        'drug 奥美拉唑 | precaution | 肝功能不全者慎用',
        'drug 雷贝拉唑 | drug-class | 质子泵抑制剂',
        'drug 雷贝拉唑 | dose | 10 mg',
        'drug 雷贝拉唑 | onset-time | 约1 h',
      ],
    ],
    [
      '| 类型 | 药物 | 作用特点 |\n| --- | --- | --- |\n| 短效（维持4-6 h） | 沙丁胺醇 | 起效快；可能引起心悸。 |\n|  | 特布他林 | 作用较弱 |',
      [
        'drug 沙丁胺醇 | drug-class | 短效',
        'drug 沙丁胺醇 | duration | 4-6 h',
        'drug 沙丁胺醇 | characteristic | 起效快',
        'drug 沙丁胺醇 | characteristic | 可能引起心悸',
        'drug 特布他林 | drug-class | 短效',
        'drug 特布他林 | duration | 4-6 h',
        'drug 特布他林 | characteristic | 作用较弱',
      ],
    ],
    [
      '| 药物 | 单次剂量 | 给药途径 |\n| --- | --- | --- |\n| 曲安奈德 | 10 mg | 皮损内注射 |\n| 利多卡因 | 2 mL | 局部浸润 |\n| 异丙嗪 | 25 mg | 肌内或静脉 |',
      [
        'drug 曲安奈德 | dose | 10 mg | route=皮损内注射',
        'drug 曲安奈德 | route | 皮损内注射',
        'drug 利多卡因 | dose | 2 mL | route=局部浸润',
        'drug 利多卡因 | route | 局部浸润',
        'drug 异丙嗪 | dose | 25 mg | route=肌内',
        'drug 异丙嗪 | route | 肌内',
        'drug 异丙嗪 | route | 静脉',
      ],
    ],
    [
      '| 药物 | 用法 | 适用人群 |\n| --- | --- | --- |\n| 恩格列净二甲双胍 | 每次1片 | 肥胖的2型糖尿病患者 |\n| 西格列汀 | 每次100 mg | 易发生低血糖者 |',
      [
        'drug 恩格列净二甲双胍 | dose | 1片',
        'drug 恩格列净二甲双胍 | indication | 肥胖的2型糖尿病患者',
        'drug 西格列汀 | dose | 100 mg',
        'drug 西格列汀 | indication | 易发生低血糖者',
      ],
    ],
    [
      '| 药物 | 单次剂量 | 适用人群 |\n| --- | --- | --- |\n| 布洛芬混悬液 | 10 mL | 7-9岁儿童 |\n| 对乙酰氨基酚 | 0.5 g | 成人 |',
      ['drug 布洛芬混悬液 | dose | 10 mL | group=7-9岁儿童', 'drug 对乙酰氨基酚 | dose | 0.5 g | group=成人'],
    ],
    [
      '| 药物 | 泵入剂量 |\n| --- | --- |\n| 多巴胺 | 2-20 μg/(kg·min) |\n| 去甲肾上腺素 | 0.05-2 μg/(kg·min) |',
      ['drug 多巴胺 | dose | 2-20 μg/(kg·min)', 'drug 去甲肾上腺素 | dose | 0.05-2 μg/(kg·min)'],
    ],
    [
      '# 耳鸣的原因\n\n| 病因类别 | 具体病因 |\n| --- | --- |\n| 耳部疾病 | 中耳炎、梅尼埃病等 |\n| 全身疾病 | 如高血压、贫血 |',
      [
        'symptom 耳鸣 | cause | 中耳炎',
        'symptom 耳鸣 | cause | 梅尼埃病',
        'symptom 耳鸣 | cause | 高血压',
        'symptom 耳鸣 | cause | 贫血',
      ],
    ],
    [
      '| 项目 | 沙丁胺醇 | 布地奈德 |\n| --- | --- | --- |\n| 起效时间 | 5 min | 24-48 h |\n| 不良反应 | 心悸、手抖 | 声音嘶哑 |',
      [
        'drug 沙丁胺醇 | onset-time | 5 min',
        'drug 沙丁胺醇 | adverse-effect | 心悸',
        'drug 沙丁胺醇 | adverse-effect | 手抖',
        'drug 布地奈德 | onset-time | 24-48 h',
        'drug 布地奈德 | adverse-effect | 声音嘶哑',
      ],
    ],
  ],
  leaves: [
    '| 食物 | 一次多少 | 一天几次 |\n| --- | --- | --- |\n| 米粉 | 20 g | 2次 |',
    '| 药品 | 规格 | 包装 |\n| --- | --- | --- |\n| 阿莫西林胶囊 | 0.25 g | 24粒/盒 |',
    '表2 常用利尿药和钾盐\n\n| 药物 | 说明 |\n| --- | --- |\n| 呋塞米 | 见上 |\n| 氯化钾 | 见下 |',
    '# 胸痛\n\n| 原因类别 | 说明 |\n| --- | --- |\n| 心脏问题 | 胸口发闷 |\n| 肺部问题 | 呼吸时加重 |',
    '| 发作类型 | 药物 |\n| --- | --- |\n| 失神发作 | 乙琥胺 |',
    '| 组别 | 例数 | 年龄（岁） |\n| --- | --- | --- |\n| 观察组 | 30 | 56.2±4.1 |\n| 对照组 | 30 | 55.8±4.3 |',
    '| 日期 | 门诊时间 |\n| --- | --- |\n| 周一 | 8:00-12:00 |',
  ],
}
