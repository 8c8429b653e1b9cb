import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { bullets, unitPoint } from '../line-start.ts'
import { linesOf } from '../lines.ts'

const bullet = new RegExp(`^([^\\S\\n]{0,40})(?!${unitPoint})([${bullets}])[^\\S\\n]{0,8}(?=[^\\s${bullets}])`, 'gm')
const number = /^([ \t\u00a0\u3000]{0,40})(\d{1,3})\.([ \t\u00a0\u3000]{0,8})(?=[^\s\d.])/gm
const emoji =
  /^[ \t\u00a0\u3000]{0,40}(?:(?![©®™‼⁉〰〽㊗㊙↔-↪\u2460-\u24ff▪▫▶◀★☆✔■◆])\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])? ?){1,4}/gmu

/** A column's name between two points: ·论著·. */
const columnName = /^\s*·[^·\n]{2,12}·\s*?(?:\n|$)/

/** A year or a size may follow a circle or a dot that is no bullet: ○八年, ·5. */
const noItem = /[\d零一二三四五六七八九〇]/

/** Marks that are bullets only where several lines in a row bear the same. */
const rowMark = /^[■◆▲►▶➢➤✓✔★☆※](?=[^\S\n]{0,4}[\u4e00-\u9fffA-Za-z])/

function* rowsOfMarks(text: string): Generator<Replacement> {
  const lines = linesOf(text)
  const marks = lines.map((line) => rowMark.exec(line.text)?.[0])
  for (const [i, { start, text: line }] of lines.entries()) {
    const mark = marks[i]
    if (!mark || (marks[i - 1] !== mark && marks[i + 1] !== mark)) continue
    const length = line.length - line.slice(1).trimStart().length
    yield { start, end: start + length, text: '- ' }
  }
}

function* find(text: string): Generator<Replacement> {
  const found: Replacement[] = [...rowsOfMarks(text)]
  for (const match of text.matchAll(bullet)) {
    const [whole, blanks, mark] = match as unknown as [string, string, string]
    if (mark === '·' && columnName.test(text.slice(match.index, match.index + 60))) continue
    if (/[○·]/.test(mark) && noItem.test(text[match.index + whole.length] as string)) continue
    found.push({ start: match.index + blanks.length, end: match.index + whole.length, text: '- ' })
  }
  for (const match of text.matchAll(number)) {
    const end = match.index + match[0].length
    if (match[3] !== ' ') found.push({ start: end - (match[3] as string).length, end, text: ' ' })
  }
  for (const match of text.matchAll(emoji)) {
    found.push({ start: match.index, end: match.index + match[0].length, text: '' })
  }
  yield* found.sort((a, b) => a.start - b.start)
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
