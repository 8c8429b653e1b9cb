import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { foldWidth } from '../../text/fold.ts'
import { cueOf } from '../cues.ts'
import { oddsOf } from '../line-odds.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'
import { menuWords, siteSections } from '../tables/navigation.ts'

/** A button stands beside each section or each post. */
const fewest = 3
const buttons = new Set([...menuWords, ...siteSections, '收起', '采纳', '追问', '向ta提问', '发消息'])
/** How forums name the first posts. */
const floor = new LinePattern(/^(?:沙发|板凳|地板|地下室|[\d]{1,4}(?:楼|#|f))$/)
const fewestFloors = 2
/** What repeats as often and has the letters of a button. */
const leastOdds = 1.5
const words = /^\p{Script=Han}{3,}$/u
const longest = 14
const longestHead = 36

/** The pages of a newspaper, one below the other. */
const sheet = new LinePattern(/^第?[a-d]?\d{1,3}版[:：].{2,8}$/)

/** Takes out buttons that stand again and again between the parts of a text. */
export const repeatedButton: Rule = pageRule(
  {
    id: 'repeated-button',
    why: 'A page prints the same button beside each section of a text, or a floor number over each post.',
    examples: [
      [
        '病因\n\n播报\n\n编辑\n\n柯萨奇病毒。\n\n症状\n\n播报\n\n编辑\n\n口痛。\n\n治疗\n\n播报\n\n编辑\n\n对症。',
        '病因\n\n柯萨奇病毒。\n\n症状\n\n口痛。\n\n治疗\n\n对症。',
      ],
      [
        '孩子手足口病。\n\n沙发\n\n隔离一周。\n\n板凳\n\n多喝水。\n\n回复 举报',
        '孩子手足口病。\n\n隔离一周。\n\n多喝水。\n\n回复 举报',
      ],
    ],
    leaves: ['检查\n\n血常规。\n\n检查\n\n尿常规。\n\n检查\n\n心电图。', '擦拭的家具\n\n沙发\n\n地板\n\n桌面'],
  },
  function* (page) {
    yield* repeatedLines(page)
    yield* runningHeads(page)
  },
)

/** True of one button, or of several side by side. */
const areButtons = (text: string): boolean =>
  text
    .trim()
    .split(/[\s|]{1,4}/)
    .every((word) => buttons.has(foldWidth(word).toLowerCase()))

/** The buttons, floor numbers and pages of a paper that repeat on a page. */
export function* repeatedLines(page: Page): Iterable<readonly [Line, Reason]> {
  const short = page.lines.filter(({ key }) => key.length <= longest)
  const times = new Map<string, number>()
  for (const { key } of short) times.set(key, (times.get(key) ?? 0) + 1)
  const floors = short.filter(({ key }) => floor.test(key))
  const isForum = floors.length >= fewestFloors && page.lines.some((line) => cueOf(line) === 'navigation')
  for (const line of short) {
    const isButton = (times.get(line.key) ?? 0) >= fewest && speaksAsButton(page, line)
    const isSheet = sheet.test(line.key) && hasSheetBeside(page, line)
    if (isButton || isSheet || (isForum && floor.test(line.key))) yield [line, 'navigation']
  }
}

const speaksAsButton = (page: Page, { key, text, isProse }: Line): boolean =>
  areButtons(text)
    ? !ofText.has(key)
    : !isProse && words.test(key) && oddsOf(text) >= leastOdds && page.lines.some((line) => cueOf(line) !== undefined)

/** A head that a print repeats above its form line on each page. */
export function* runningHeads({ lines }: Page): Iterable<readonly [Line, Reason]> {
  const heads = new Map<string, Line[]>()
  for (const line of lines) {
    const next = lines[line.index + 1]
    if (!next || line.isProse || line.key.length > longestHead || cueOf(next) !== 'boilerplate' || cueOf(line)) continue
    heads.set(line.key, [...(heads.get(line.key) ?? []), line])
  }
  for (const same of heads.values()) if (same.length > 1) for (const line of same) yield [line, 'boilerplate']
}

/** Words of menus that name sections of a text too. */
const ofText = new Set([
  ...['疾病', '症状', '药品', '医院', '医生', '专家', '科室', '检查', '手术', '急救', '养生', '健康', '大', '中', '小'],
  ...['病例', '文献', '指南', '考试', '咨询', '服务', '历史', '主题', '图片', '视频', '更多', '目录', '下载', '标签'],
  ...['+', '-', '赞', '简', '繁', '正文', '会议', '药师', '通知', '提问', '回复', '讨论', '感谢'],
])

const hasSheetBeside = ({ lines }: Page, { index }: Line): boolean =>
  [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && sheet.test(other.key))
