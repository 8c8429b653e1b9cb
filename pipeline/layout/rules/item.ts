import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { bullets, unitPoint } from '../line-start.ts'
import { type Line, linesOf } from '../lines.ts'

const bullet = new RegExp(`^(?!${unitPoint})([${bullets}])[^\\S\\n]{0,8}(?=[^\\s${bullets}])`)
const number = /^\d{1,3}\.([ \t\u00a0\u3000]{0,8})(?=[^\s\d.])/
const emoji =
  /^(?:(?![©®™‼⁉〰〽㊗㊙↔-↪\u2460-\u24ff▪▫▶◀★☆✔■◆])\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])? ?){1,4}/u

/** A column's name between two points: ·论著·. */
const columnName = /^·[^·\n]{2,12}·$/

/** A year or a size may follow a circle or a dot that is no bullet: ○八年, ·5. */
const noItem = /[\d零一二三四五六七八九〇]/

/** Marks that are bullets only where several lines in a row bear the same. */
const rowMark = /^[■◆▲►▶➢➤✓✔★☆※](?=[^\S\n]{0,4}[\u4e00-\u9fffA-Za-z])/
/** The hanzi, and the marks and letters that no bullet, number or picture begins with. */
const isPlain = (code: number): boolean => (code >= 0x3000 && code <= 0x9fff) || (code >= 0x3a && code <= 0x7e)

const rowMarkOf = (line: Line | undefined): string | undefined =>
  line && !isPlain(line.text.charCodeAt(0)) ? rowMark.exec(line.text)?.[0] : undefined

/** Length of the bullet at the front of line `i`, with the blanks behind it; 0 where there is none. */
function bulletLength(lines: readonly Line[], i: number): number {
  const { text } = lines[i] as Line
  const mark = rowMarkOf(lines[i])
  if (mark && (rowMarkOf(lines[i - 1]) === mark || rowMarkOf(lines[i + 1]) === mark)) {
    return text.length - text.slice(1).trimStart().length
  }
  const match = bullet.exec(text)
  if (!match || (match[1] === '·' && columnName.test(text))) return 0
  return /[○·]/.test(match[1] as string) && noItem.test(text[match[0].length] as string) ? 0 : match[0].length
}

/** What the front of line `i` becomes. */
function frontOf(lines: readonly Line[], i: number): Replacement | undefined {
  const { start, text } = lines[i] as Line
  const length = bulletLength(lines, i)
  if (length > 0) return { start, end: start + length, text: '- ' }
  const match = number.exec(text)
  if (match) {
    const end = start + match[0].length
    return match[1] === ' ' ? undefined : { start: end - (match[1] as string).length, end, text: ' ' }
  }
  const picture = emoji.exec(text)
  return picture ? { start, end: start + picture[0].length, text: '' } : undefined
}

function* find(text: string): Generator<Replacement> {
  const lines = linesOf(text)
  for (let i = 0; i < lines.length; i++) {
    if (isPlain((lines[i] as Line).text.charCodeAt(0))) continue
    const front = frontOf(lines, i)
    if (front) yield front
  }
}

export const item: Rule = {
  id: 'item',
  why: 'List items keep the bullets of the page they were copied from, with any number of blanks, and lines are led by emoji.',
  find,
  examples: [
    ['  • 低盐饮食\n  •  每日测血压', '  - 低盐饮食\n  - 每日测血压'],
    ['●多饮水\n○少熬夜', '- 多饮水\n- 少熬夜'],
    ['1.空腹抽血\n2.   静坐十分钟', '1. 空腹抽血\n2. 静坐十分钟'],
    ['■ 阿司匹林\n■ 氯吡格雷', '- 阿司匹林\n- 氯吡格雷'],
    ['💊 服药时间：早餐前', '服药时间：早餐前'],
    ['⚠️✅ 孕妇禁用', '孕妇禁用'],
  ],
  leaves: [
    '★重点人群\n六十五岁以上老人。',
    '·综述·\n肺癌的靶向治疗',
    '剂量为 2 mg/（kg\n·d），连用 3 d',
    '1.5 mg 每日一次',
    '○八年入院',
    '①空腹；②餐后',
    '2、少吃甜食',
    '（3）复查',
    '第一步　洗手',
    '- 已是列表',
    '10:30 查房',
    '©2020 某网',
    '3.',
  ],
}
