import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { languageOf } from '../width/language.ts'
import { insideOf, protectedSpans } from '../width/protected.ts'

const blanks = /[ \t]{1,3}/g
/** Beside these no blank stands within a line, on the one side or the other. */
const before = '，。、；：！？）】》〕'
const after = '，。、；：！？（【《〔】'
/** After a bracket a blank before one of these is a slip; before a number it may be the bound of a cell. */
const word = /[A-Za-z\u4e00-\u9fff]/
const prose = /[，。；]/
/** Where somebody speaks, and where blanks stand between hanzi or end a sentence, a blank may be what is left of a quotation mark. */
const lostMark =
  /[曰诏詔][ \t]?[:：]|[\u4e00-\u9fff][说說道云言谓謂奏称叹喊叫][ \t]?[:：]|[\u4e00-\u9fff] [\u4e00-\u9fff]|[。！？] [\r\n]?$/
/** English marks that may lack their blank. */
const unspaced = /[,;:!?.](?=[A-Za-z(])/g

export const markBlank: Rule = {
  id: 'mark-blank',
  why: 'Typesetting leaves blanks beside full-width marks, and drops the blank after an English one.',
  find(text) {
    return [...strayBlanks(text), ...missingBlanks(text)].sort((a, b) => a.start - b.start)
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
    '周公对成王曰： 吾闻之于人。 王悦。',
    '所谓 乌龙 ， 即黑犬。',
    '　　第一段',
    '评分（分） 3.1±0.4 2.0±0.3',
    '姓名：    性别：    年龄：',
    '血糖 升高 血脂 正常',
    '行末有逗号，\n 下一行',
    'See Vol.9,No.3 of e.g. U.S.A',
    'N,N-dimethyl',
    '| 评分（分） | 术后。 |',
  ],
}

function strayBlanks(text: string): Replacement[] {
  const found: Replacement[] = []
  const isDoubtful = onLine(text, lostMark)
  const isProse = onLine(text, prose)
  for (const { index, 0: run } of text.matchAll(blanks)) {
    const end = index + run.length
    const left = text.charAt(index - 1)
    const right = text.charAt(end)
    // A longer run parts columns, one at either end of a line is an indent or a rest.
    if (run.length > 2 || isOutside(left) || isOutside(right)) continue
    const beside = after.includes(left) || before.includes(right)
    const bracket = run.length === 1 && (right === '（' || (left === '）' && word.test(right)))
    if ((beside && !isDoubtful(index)) || (bracket && isProse(index))) found.push({ start: index, end, text: '' })
  }
  return found
}

/** The ends of a line and of a cell. */
const isOutside = (character: string): boolean =>
  character === '' || character <= '\r' || character === ' ' || character === '|'

function missingBlanks(text: string): Replacement[] {
  const places: number[] = []
  for (const { index, 0: mark } of text.matchAll(unspaced)) {
    if (lacksBlank(text, index, mark)) places.push(index)
  }
  if (places.length === 0) return []
  const inside = insideOf(protectedSpans(text))
  const language = languageOf(text)
  return places
    .filter((at) => !inside(at) && language(at) === 'latin')
    .map((at) => ({ start: at + 1, end: at + 1, text: ' ' }))
}

/** A comma between words; other marks only between a sentence and the next, for they stand in names and abbreviations too. */
function lacksBlank(text: string, at: number, mark: string): boolean {
  const left = text.slice(Math.max(0, at - 4), at)
  const right = text.slice(at + 1, at + 4)
  if (mark === ',' || mark === ';') return /[A-Za-z)]$|\d{2}$/.test(left)
  if (mark === '.') return /[a-z]{3}[)\]]?$/.test(left) && /^[A-Z][a-z]{2}/.test(right)
  return /[a-z]$/.test(left) && /^[A-Z][a-z]/.test(right)
}

/** For ascending offsets, whether a pattern occurs on their line; looked up once a line. */
function onLine(text: string, pattern: RegExp): (at: number) => boolean {
  let end = -1
  let is = false
  return (at) => {
    if (at >= end) {
      const start = text.lastIndexOf('\n', at - 1) + 1
      const feed = text.indexOf('\n', at)
      end = feed < 0 ? text.length : feed
      is = pattern.test(text.slice(start, end))
    }
    return is
  }
}
