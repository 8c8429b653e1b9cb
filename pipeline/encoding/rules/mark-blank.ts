import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Sites, sitesOf } from '../../signs.ts'
import type { Span } from '../../span.ts'
import { languageOf } from '../width/language.ts'
import { protectionOf } from '../width/protected.ts'

/** What a blank stands beside: no blank stands before or after some marks within a line, and the ends of a line and of a cell keep theirs. */
const dropsBefore = 1
const dropsAfter = 2
const opens = 4
const closes = 8
const isOutside = 16
const sides = new Uint8Array(0x10000)
for (const [side, characters] of [
  [dropsBefore, '，。、；：！？）】》〕'],
  [dropsAfter, '，。、；：！？（【《〔】'],
  [opens, '（'],
  [closes, '）'],
  [isOutside, ' |'],
] as const)
  for (const one of characters) sides[one.charCodeAt(0)] = (sides[one.charCodeAt(0)] as number) | side
sides.fill(isOutside, 0, 0x0e)

/** After a bracket a blank before one of these is a slip; before a number it may be the bound of a cell. */
const word = /[A-Za-z\u4e00-\u9fff]/
const prose = /[，。；]/
/** Where somebody speaks, and where blanks stand between hanzi or end a sentence, a blank may be what is left of a quotation mark. */
const lostMark =
  /[曰诏詔][ \t]?[:：]|[\u4e00-\u9fff][说說道云言谓謂奏称叹喊叫][ \t]?[:：]|[\u4e00-\u9fff] [\u4e00-\u9fff]|[。！？] [\r\n]?$/
/** What stands before a blank where a quotation mark opened. */
const speech = /[曰诏詔说說道云言谓謂奏称稱叹嘆喊叫问問答][ \t]?[:：]$/

const sentenceMarks = '!,.:;?'
const signs = `\t ${sentenceMarks}`

export const markBlank: Rule = {
  id: 'mark-blank',
  why: 'Typesetting leaves blanks beside full-width marks, and drops the blank after an English one.',
  signs,
  find(text, sites = sitesOf(text, signs)) {
    const found = findSites(text, sites)
    return [...strayBlanks(text, found), ...missingBlanks(text, found)].sort((a, b) => a.start - b.start)
  },
  examples: [
    ['【结论】 手术有效 ， 值得推广。 随访一年。', '【结论】手术有效，值得推广。随访一年。'],
    ['评分为（3.1±0.4） 分，（ 见表2 ）。', '评分为（3.1±0.4）分，（见表2）。'],
    ['患者 （男性） 共30例，平均50岁', '患者（男性）共30例，平均50岁'],
    [
      'Patients were divided,treated and followed;none was lost.',
      'Patients were divided, treated and followed; none was lost.',
    ],
    ['From 2008 to 2010,41 patients with gout were seen.', 'From 2008 to 2010, 41 patients with gout were seen.'],
  ],
  leaves: [
    'A total of 1,204 patients aged 2,5 and 8 years were seen.',
    '孔子曰： 学而时习之。\n其人说： 善。\n或问： 何也。\n遂行。 后归。',
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

/** A run of one or two blanks beside a full-width mark, or beside a bracket, where only prose has none. */
interface Blank extends Span {
  readonly isBracket: boolean
}

/** What is found in one pass over the text. */
interface Found {
  readonly blanks: readonly Blank[]
  /** ASCII marks with a letter, a bracket or a number directly behind them. */
  readonly marks: readonly number[]
}

/** With so many blanks for lost quotation marks, all its blanks beside marks may be such. */
const manySpeeches = 3

const isBlank = (unit: number) => unit === 0x20 || unit === 0x09

function findSites(text: string, sites: Sites): Found {
  const blanks: Blank[] = []
  const marks: number[] = []
  for (let start = sites.next(0), end = 0; start >= 0; start = sites.next(end)) {
    end = start + 1
    if (!isBlank(text.charCodeAt(start))) {
      if (lacksBlank(text, start)) marks.push(start)
      continue
    }
    while (isBlank(text.charCodeAt(end))) end++
    // A longer run parts columns.
    const beside = end - start > 2 ? undefined : sideOf(text, start, end)
    if (beside) blanks.push({ start, end, isBracket: beside === 'bracket' })
  }
  return { blanks, marks }
}

/** What a run of blanks stands beside; undefined at either end of a line, where it is an indent or a rest. */
function sideOf(text: string, start: number, end: number): 'mark' | 'bracket' | undefined {
  if (start === 0 || end === text.length) return undefined
  const left = sides[text.charCodeAt(start - 1)] as number
  const right = sides[text.charCodeAt(end)] as number
  if (((left | right) & isOutside) !== 0) return undefined
  if ((left & dropsAfter) !== 0 || (right & dropsBefore) !== 0) return 'mark'
  if (end - start > 1) return undefined
  const isBracket = (right & opens) !== 0 || ((left & closes) !== 0 && word.test(text.charAt(end)))
  return isBracket ? 'bracket' : undefined
}

function* strayBlanks(text: string, { blanks }: Found): Generator<Replacement> {
  const speeches = blanks.filter(({ start }) => speech.test(text.slice(Math.max(0, start - 3), start))).length
  const isDoubtful = onLine(text, lostMark)
  const isProse = onLine(text, prose)
  for (const { start, end, isBracket } of blanks) {
    const goes = isBracket ? isProse(start) : speeches < manySpeeches && !isDoubtful(start)
    if (goes) yield { start, end, text: '' }
  }
}

function* missingBlanks(text: string, { marks }: Found): Generator<Replacement> {
  if (marks.length === 0) return
  const inside = protectionOf(text)
  const language = languageOf(text)
  for (const at of marks) {
    if (language(at) === 'latin' && !inside(at)) yield { start: at + 1, end: at + 1, text: ' ' }
  }
}

/** A comma between words; other marks only between a sentence and the next, for they stand in names and abbreviations too. */
function lacksBlank(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (isDigit(next)) {
    if (text.charAt(at) === ':') return /[a-z]{4}$/.test(text.slice(Math.max(0, at - 4), at))
    return text.charAt(at) === ',' && partsNumber(text, at)
  }
  if (!isLetter(next) && next !== 0x28) return false
  const left = text.slice(Math.max(0, at - 4), at)
  const right = text.slice(at + 1, at + 4)
  const mark = text.charAt(at)
  if (mark === ',' || mark === ';') return /[A-Za-z)]$|\d{2}$/.test(left)
  if (mark === '.') return /[a-z]{3}[)\]]?$/.test(left) && /^[A-Z][a-z]{2}/.test(right)
  return /[a-z]$/.test(left) && /^[A-Z][a-z]/.test(right)
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const isLetter = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)

/**
 * A comma between a word or a year and the next number; the four digits before it tell it from the comma of a thousand: 'in 2010,41
 * patients'.
 */
function partsNumber(text: string, at: number): boolean {
  if (/[a-z]{3}$/.test(text.slice(Math.max(0, at - 3), at))) return true
  return (
    /(?<!\d[.,]?)(?:19|20)\d\d$/.test(text.slice(Math.max(0, at - 6), at)) &&
    /^\d{1,4}(?:\(\d| ?[a-z]{2}| ?%)/.test(text.slice(at + 1, at + 9))
  )
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
