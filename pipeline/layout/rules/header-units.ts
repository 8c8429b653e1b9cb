import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

/** A line of words in brackets, each perhaps with the rest of a heading before it. */
const unitLine =
  /\n[^\S\n]{0,40}([^\s（()）]{0,8}[（(][^\s（()）]{1,12}[）)](?:[^\S\n]{1,40}[^\s（()）]{0,8}[（(][^\s（()）]{1,12}[）)]){1,11})[^\S\n]{0,8}(?=\n)/g
/** A line of three words or more, with a blank line below at most. */
const headLine = /(?<=^|\n)[^\S\n]{0,8}\S{1,16}(?:[^\S\n]{1,8}\S{1,16}){2,11}[^\S\n]{0,8}\n?$/
/** The end of such a line, or a blank behind it. */
const bracketEnd = /[）)]|[^\S\n]/
const longestHead = 240
const nextLine = /\n{1,2}[^\S\n]{0,8}(\S{1,16}(?:[^\S\n]{1,8}\S{1,20}){2,24})/y
/** Columns of counts, which have no unit. */
const count = /^(?:例数|人数|眼数|样本量|[nN])$/
const words = (text: string): string[] => text.trim().split(/\s{1,40}/)

/** The header with the units set behind the columns they belong to; undefined where that is not clear. */
function merged(header: readonly string[], units: readonly string[]): string | undefined {
  if (header.some((word) => /[（(\d。，；：]/.test(word))) return undefined
  const first = header.length - units.length
  const counts = header.filter((word) => count.test(word)).length
  if (first < 1 || first > 2 || first !== 1 + counts || (counts > 0 && !count.test(header[1] as string)))
    return undefined
  return header.map((word, i) => word + (units[i - first] ?? '')).join(' ')
}

/** True of a text with a line that a bracket ends. */
function hasBracketEnd(text: string): boolean {
  for (let at = text.indexOf('\n', 1); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (bracketEnd.test(text.charAt(at - 1))) return true
  }
  return false
}

function* find(text: string): Generator<Replacement> {
  if (!hasBracketEnd(text)) return
  for (const match of text.matchAll(unitLine)) {
    const head = headLine.exec(text.slice(Math.max(0, match.index - longestHead), match.index))
    const end = match.index + match[0].length
    nextLine.lastIndex = end
    const row = nextLine.exec(text)?.[1]
    const line = head && merged(words(head[0]), words(match[1] as string))
    if (!head || !row || !line || (row.match(/\s\d/g)?.length ?? 0) < 2) continue
    yield { start: match.index - head[0].length, end, text: line }
  }
}

export const headerUnits: Rule = {
  id: 'header-units',
  why: 'The head of a printed table has its units, or the rest of its headings, on a second line.',
  find,
  examples: [
    [
      '组别 例数 手术时间 出血量 引流\n（min） （mL） 时间（d）\n甲组 40 85.3±14.6 62.5±18.3 2.1±0.6\n乙组 40 99.8±12.7 70.4±20.9 2.6±0.8',
      '组别 例数 手术时间（min） 出血量（mL） 引流时间（d）\n甲组 40 85.3±14.6 62.5±18.3 2.1±0.6\n乙组 40 99.8±12.7 70.4±20.9 2.6±0.8',
    ],
    [
      '分组 血钾 血钠\n\n（mmol/L） （mmol/L）\n\n术前 4.1±0.3 139±3\n\n术后 3.6±0.4 136±4',
      '分组 血钾（mmol/L） 血钠（mmol/L）\n\n术前 4.1±0.3 139±3\n\n术后 3.6±0.4 136±4',
    ],
  ],
  leaves: [
    '组别 例数 年龄（岁） 病程（年）\n甲组 40 56.3±8.1 4.2±1.3',
    '本组 男性 患者\n（甲） （乙）\n请 分别 填写',
    '组别 部位 手术时间 出血量\n（min） （mL）\n甲组 腰椎 85 62',
  ],
}
