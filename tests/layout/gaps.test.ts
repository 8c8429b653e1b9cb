import { expect, test } from 'vitest'
import { gap } from '../../pipeline/layout/rules/gap.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const mark = (text: string): string => runRules(text, 'layout', [gap], defaultOptions).text
/** Lines that show that the text has lost its digits. */
const lossy = '共 例 男 例 女 例 年龄 岁 病程 个月 平均 个月'
const marked = '共⟦?⟧例 男⟦?⟧例 女⟦?⟧例 年龄⟦?⟧岁 病程⟦?⟧个月 平均⟦?⟧个月'

test.each([
  ['术后第 天拔管 住院 周', '术后第⟦?⟧天拔管 住院⟦?⟧周'],
  ['采用日本 公司生产的电子胃镜', '采用日本⟦?⟧公司生产的电子胃镜'],
  ['应用 统计软件分析 差异为 以下', '应用⟦?⟧统计软件分析 差异为⟦?⟧以下'],
  ['手术时间 平均 出血量 见表 两组比较', '手术时间⟦?⟧平均 出血量⟦?⟧见表⟦?⟧两组比较'],
  ['病因尚不明确 等[5]认为与感染有关', '病因尚不明确⟦?⟧等[5]认为与感染有关'],
  ['P 有统计学意义', 'P⟦?⟧有统计学意义'],
])('in a text that lost all its marks, %s', (text, expected) => {
  expect(mark(`${lossy}。\n${text}`)).toBe(`${marked}。\n${expected}`)
})

test.each([
  '切口愈合良好 无红肿渗液',
  '胃黏膜呈 铺路石 样改变',
  '病变位于 危险三角 内',
  '嘱患者戒烟 清淡饮食 按时服药',
  '存在 认为 神经 作用 因为 可以',
  '一例 两个月 三岁 每年 数次',
])('where only a comma or a quotation mark was lost, %s stays', (text) => {
  expect(mark(`${lossy}。\n${text}`)).toBe(`${marked}。\n${text}`)
})

test('the edges of lines are gaps only where the joined text would make no sense', () => {
  const lines = [
    '胸部检查无异常发现 患者自述平均',
    '个月发作一次 骨折线清晰可见 多处',
    '线片显示骨质破坏 病理学检查证实为转移',
  ]
  expect(mark([lossy, ...lines].join('\n'))).toBe(
    [
      marked,
      '胸部检查无异常发现 患者自述平均⟦?⟧',
      '个月发作一次 骨折线清晰可见 多处⟦?⟧',
      '线片显示骨质破坏 病理学检查证实为转移',
    ].join('\n'),
  )
})

test('blanks in a text that lost nothing are left alone', () => {
  const text = '患者 男 例行检查 年龄 45 岁 住院 10 天\n天 地 玄 黄 宇 宙 洪 荒\n神 称 光为昼 称 暗为夜'
  expect(mark(text)).toBe(text)
})

test.each([
  ['病程～年，体重（±）kg，占%', '病程⟦?⟧～⟦?⟧年，体重（⟦?⟧±⟦?⟧）kg，占⟦?⟧%'],
  ['静脉滴注 ml，每 h 次，疗程 ～ d', '静脉滴注⟦?⟧ml，每⟦?⟧h⟦?⟧次，疗程⟦?⟧～⟦?⟧d'],
  ['治疗第 、 、 周末复查，分 次服', '治疗第⟦?⟧、⟦?⟧、⟦?⟧周末复查，分⟦?⟧次服'],
  ['差异有统计学意义（P< ），见表 、图 。', '差异有统计学意义（P<⟦?⟧），见表⟦?⟧、图⟦?⟧。'],
  ['均数±标准差，轻～中度，身高（cm），例数（%）', '均数±标准差，轻～中度，身高（cm），例数（%）'],
])('where marks are kept and digits lost, %s', (text, expected) => {
  const near = '男 例，女 例，共 例；'
  expect(mark(near + text)).toBe(`男⟦?⟧例，女⟦?⟧例，共⟦?⟧例；${expected}`)
})

test.each([
  [
    'a case report',
    '患儿，男， 岁 个月，因发热 、咳嗽 入院。体温 ，脉搏 次，血压 。血气分析： ， 。胸部 示右肺实变。静脉用甲泼尼龙 ，每日 次，连用 。第 天好转。',
    '患儿，男，⟦?⟧岁⟦?⟧个月，因发热⟦?⟧、咳嗽⟦?⟧入院。体温⟦?⟧，脉搏⟦?⟧次，血压⟦?⟧。血气分析：⟦?⟧，⟦?⟧。胸部⟦?⟧示右肺实变。静脉用甲泼尼龙⟦?⟧，每日⟦?⟧次，连用⟦?⟧。第⟦?⟧天好转。',
  ],
  [
    'an operation under a number that was kept',
    '2.1 手术方法 采用 切口，长约 ，以 针固定，再用 螺钉拧入。术后 拔管，第 天开始锻炼，每日 次，每次 。满分 分。',
    '2.1 手术方法 采用⟦?⟧切口，长约⟦?⟧，以⟦?⟧针固定，再用⟦?⟧螺钉拧入。术后⟦?⟧拔管，第⟦?⟧天开始锻炼，每日⟦?⟧次，每次⟦?⟧。满分⟦?⟧分。',
  ],
])('one paragraph lost its digits in a page that kept its own: %s', (_, text, expected) => {
  const sound = '本病多见于 5 岁以下儿童，病程 2～3 周，病死率约 4%。'
  expect(mark(`${sound}\n\n${text}\n\n${sound}`)).toBe(`${sound}\n\n${expected}\n\n${sound}`)
})
