import type { Span } from '../../span.ts'

/** The parts of a line that says in which journal an article stands; spans are offsets in the line. */
export interface Citation {
  readonly journals: readonly Span[]
  readonly year?: Span
  readonly volume?: Span
  readonly issue?: Span
  readonly pages?: Span
}

const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const year = '(?<year>(?:19|20)\\d\\d)'
const pages =
  '(?<pages>[A-Za-z]?\\d{1,5}(?:\\s?[-–—~～]\\s?|\\s)[A-Za-z]?\\d{1,5}(?:\\s?[,，+]\\s?\\d{1,5})?|[A-Za-z]?\\d{1,5}(?!\\d))'

const hanTitle = '《?(?<han>[\\u4e00-\\u9fff]{2,16}(?:（[\\u4e00-\\u9fff]{1,8}）)?)》?'
/** Names that a journal in hanzi may end with; needed where nothing but a year and an issue follows. */
const hanEnding =
  /(?:杂志|学报|通报|医学|科学|外科|内科|骨科|眼科|儿科|妇产科|临床|进展|研究|论坛|导报|医药|医刊|医师|药房|药学|药理|卫生|护理|康复|影像|影像学|实践|治疗|学刊|学志|通讯|骨伤|肿瘤|急救|麻醉|保健|循环|结核|防痨|病学|组织工程|中药|中医|针灸|民康|大学学报|版）|双月刊|月刊|半月刊|季刊|诊疗|检验|医疗|医院|学会|世界|现代|论著)$/

/** 中华某某杂志 2015 年 3 月第 9 卷第 3 期, 某某医学2018年第6期. */
const hanHead = new RegExp(
  `^${hanTitle}[\\s，,]{0,3}${year}\\s?年(?:\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?)?[\\s，,]{0,3}(?:第\\s?(?<volume>\\d{1,3})\\s?卷)?[\\s，,（(]{0,3}第\\s?(?<issue>\\d{1,3}(?:\\s?[-/]\\s?\\d{1,3})?)\\s?期`,
  'd',
)
/** 第37卷 第2期 某某大学学报（医学版） Vol.37 No.2 2016年3月, 2016年3月 第37卷第2期 某某杂志. */
const hanBehind = new RegExp(
  `^(?:${year}\\s?年(?:\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?)?[\\s，,]{0,3})?第\\s?(?<volume>\\d{1,3})\\s?卷[\\s，,]{0,3}第\\s?(?<issue>\\d{1,3})\\s?期[\\s，,]{1,4}${hanTitle}(?=$|\\s)`,
  'd',
)
/** 2016年3月 at the head of the line below. */
const hanYear = new RegExp(
  `^(?:Vol\\.?\\s?\\d{1,3}[\\s,，]{0,3}No\\.?\\s?\\d{1,3}\\s{0,3})?${year}\\s?年\\s?\\d{1,2}\\s?月\\s{1,3}(?=[A-Z])`,
  'd',
)
/** 2019年6月第41卷第3期 on a line of its own, under or over the journal's name. */
const hanIssue = new RegExp(
  `^${year}\\s?年(?:\\s?\\d{1,2}\\s?月)?[\\s，,]{0,3}(?:第\\s?(?<volume>\\d{1,3})\\s?卷)?[\\s，,]{0,3}第\\s?(?<issue>\\d{1,3})\\s?期(?=$|\\s|（总|\\(总)`,
  'd',
)
/** 中国某某, 2011, 24(7): 570-573. */
const hanShort = new RegExp(
  `^${hanTitle}\\s?[，,.．。\\s]\\s?${year}\\s?(?:年)?\\s?[，,;；]\\s?(?:(?<volume>\\d{1,3})\\s?)?[（(](?<issue>\\d{1,3}|[A-Za-z]\\d{1,3})[)）](?:\\s?[：:]\\s?${pages})?`,
  'd',
)
const latinTitle = '(?<latin>[A-Z][A-Za-z&.()-]{1,20}(?:[ /]{1,3}[A-Za-z&.()-]{1,20}){1,10}?)'
/** China J Orthop Trauma, 2011, 24(7):570 573. */
const latinShort = new RegExp(
  `^${latinTitle}\\s?[,.，]?\\s?(?:${month}\\s?)?${year}(?:\\s?${month}(?:\\s?\\d{1,2})?)?\\s?[,;，；]\\s?(?<volume>\\d{1,3})\\s?[（(](?<issue>\\d{1,3})[)）](?:\\s?[：:]\\s?${pages})?`,
  'd',
)
/** Chin J Cardiol, March 2015, Vol. 43, No. 3. */
const latinLong = new RegExp(
  `^${latinTitle}\\s?[,.，]?\\s?(?:${month},?\\s?(?:\\d{1,2},?\\s)?)?${year}\\s?[,;，]\\s?Vol\\.?\\s?(?<volume>\\d{1,3})\\s?[,;，]?\\s?No\\.?\\s?(?<issue>\\d{1,3})`,
  'di',
)

/** What every form of citation holds. */
const dated = /(?:19|20)\d\d|第\s?\d{1,3}\s?卷/

/** Where a named group of a match stands, without blanks at its end. */
function spanOf({ groups, indices }: RegExpExecArray, name: string): Span | undefined {
  const at = indices?.groups?.[name]
  return at && { start: at[0], end: at[0] + (groups?.[name] ?? '').trimEnd().length }
}

/** Two names of one journal are parted by a stroke: Zhongguo Gu Shang / China J Orthop Trauma. */
function splitNames(line: string, { start, end }: Span): Span[] {
  const stroke = line.slice(start, end).indexOf(' / ')
  if (stroke < 0) return [{ start, end }]
  return [
    { start, end: start + stroke },
    { start: start + stroke + 3, end },
  ]
}

function citationOf(match: RegExpExecArray, base: number): Citation {
  const move = (span: Span | undefined) => span && { start: span.start + base, end: span.end + base }
  const name = spanOf(match, 'han') ?? spanOf(match, 'latin')
  const told = ['year', 'volume', 'issue', 'pages'] as const
  const parts = Object.fromEntries(told.map((part) => [part, move(spanOf(match, part))]))
  const named = Object.fromEntries(Object.entries(parts).filter(([, span]) => span !== undefined))
  return { journals: name ? splitNames(match.input, name).map((span) => move(span) as Span) : [], ...named }
}

/**
 * Where a line says in which journal, year, volume and issue an article stands. The line must begin with the journal's name:
 * entries of a list of references begin with a number or with authors.
 */
export function citationsIn(line: string): Citation[] {
  const found: Citation[] = []
  if (!dated.test(line)) return found
  let base = 0
  for (let rest = line; rest.length > 8 && found.length < 3; ) {
    const match =
      hanHead.exec(rest) ??
      hanBehind.exec(rest) ??
      hanYear.exec(rest) ??
      knownHan(hanShort.exec(rest)) ??
      latinShort.exec(rest) ??
      latinLong.exec(rest)
    if (!match) return found
    found.push(citationOf(match, base))
    const gone = match[0].length + (/^[\s.。，,;；/|-]*/.exec(rest.slice(match[0].length))?.[0].length ?? 0)
    base += gone
    rest = rest.slice(gone)
  }
  return found
}

function knownHan(match: RegExpExecArray | null): RegExpExecArray | null {
  if (!match) return null
  const { han = '', pages } = match.groups ?? {}
  return hanEnding.test(han) || pages !== undefined ? match : null
}

/** Year, volume and issue of a line that leaves the journal's name to its neighbour; undefined for any other line. */
export function bareIssueIn(line: string): Citation | undefined {
  const match = line.length < 80 ? hanIssue.exec(line) : null
  return match ? citationOf(match, 0) : undefined
}

/** Whether a line is nothing but the name of a journal. */
export const isJournalName = (line: string): boolean =>
  line.length <= 24 &&
  new RegExp(`^${hanTitle}$`).test(line) &&
  /(?:杂志|学报|通报|医刊|学刊|学志)(?:（[^（）]{1,8}）)?$/.test(line)
