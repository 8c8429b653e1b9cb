import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { languageOf } from '../width/language.ts'
import { insideOf, protectedSpans } from '../width/protected.ts'

/** One or two blanks beside a full-width mark within a line; more of them part columns. */
const besideMark = /(?<=\S)[ \t]{1,2}(?=[，。、；：！？）】》〕])|(?<=[，。、；：！？（【《〔】])[ \t]{1,2}(?=\S)/g
/** A blank outside of a bracket: in prose a slip of the typesetter, in a row of a table the bound of a cell. */
const outsideBracket = /(?<=\S)[ \t](?=（)|(?<=）)[ \t](?=[A-Za-z\u4e00-\u9fff])/g
const prose = /[，。；]/
/** English without the blank after its mark. */
const missing = /(?<=[A-Za-z)])[,;](?=[A-Za-z(])|(?<=[a-z])[:!?](?=[A-Z][a-z])|(?<=[a-z]{3}[)\]]?)\.(?=[A-Z][a-z]{2})/g

/** Whether the line around ascending offsets is prose; looked up once a line. */
function proseLines(text: string): (at: number) => boolean {
  let end = -1
  let is = false
  return (at) => {
    if (at >= end) {
      const start = text.lastIndexOf('\n', at - 1) + 1
      const feed = text.indexOf('\n', at)
      end = feed < 0 ? text.length : feed
      is = prose.test(text.slice(start, end))
    }
    return is
  }
}

export const markBlank: Rule = {
  id: 'mark-blank',
  why: 'Typesetting leaves blanks beside full-width marks, and drops the blank after an English one.',
  find(text) {
    const found: Replacement[] = []
    for (const { index, 0: blanks } of text.matchAll(besideMark)) {
      found.push({ start: index, end: index + blanks.length, text: '' })
    }
    const isProse = proseLines(text)
    for (const { index } of text.matchAll(outsideBracket)) {
      if (isProse(index)) found.push({ start: index, end: index + 1, text: '' })
    }
    const inside = insideOf(protectedSpans(text))
    const language = languageOf(text)
    for (const { index } of text.matchAll(missing)) {
      if (!inside(index) && language(index) === 'latin') found.push({ start: index + 1, end: index + 1, text: ' ' })
    }
    return distinct(found)
  },
  examples: [
    ['【结论】 手术有效 ， 值得推广。 随访一年。', '【结论】手术有效，值得推广。随访一年。'],
    ['评分为（3.1±0.4） 分，（ 见表2 ）。', '评分为（3.1±0.4）分，（见表2）。'],
    ['患者 （男性） 共30例，平均50岁', '患者（男性）共30例，平均50岁'],
    [
      'Patients were divided,treated and followed;none was lost.',
      'Patients were divided, treated and followed; none was lost.',
    ],
  ],
  leaves: [
    '　　第一段',
    '评分（分） 3.1±0.4 2.0±0.3',
    '姓名：    性别：    年龄：',
    '血糖 升高 血脂 正常',
    '行末有逗号，\n 下一行',
    'See Vol.9,No.3 of e.g. U.S.A',
    'N,N-dimethyl',
  ],
}

/** Sorted, each place once. */
function distinct(found: Replacement[]): Replacement[] {
  found.sort((a, b) => a.start - b.start || a.end - b.end)
  let end = -1
  return found.filter((item) => {
    if (item.start < end) return false
    end = Math.max(item.end, item.start + 1)
    return true
  })
}
