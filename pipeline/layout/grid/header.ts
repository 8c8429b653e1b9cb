import { headerAlone, headerEnds, headerPatterns } from '../tables/header-words.ts'
import type { Family, Kind } from './kind.ts'

const alone = new Set([...headerEnds, ...headerAlone])
const ends = new Set(headerEnds.filter((word) => word.length > 1))
const longestEnd = Math.max(...headerEnds.map((word) => word.length))

const numbered =
  /^(?:【[^【】]{1,20}】$|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|第.{1,3}[章节部步]|Step\s?\d|[表图]\s?\d|\d{1,2}(?:\.\d{1,2}){1,3}\s[\u4e00-\u9fff])/

/** The title of a table: '营养成分表'. A scale is none: '焦虑量表'. */
const title = /^.{3,16}[^量代体外仪钟]表$/

/** The heading without its unit, its number and the blanks inside: '常用剂量（mg）' gives '常用剂量'. */
function bareHeading(text: string): string {
  return text
    .replace(/^\d{1,2}[.、]\s?/, '')
    .replace(/[(/][^()]{1,16}\)?\s?[①-⑳*#]?$/, '')
    .replace(/\s/g, '')
}

/**
 * How much a line looks like the heading of a column, in bits: 3 where it is a word known to head columns, 2.5 where it ends
 * in one or has the form of one, 0 of any other short line, negative of what heads nothing, -9 of headings of sections.
 */
export function headingBits(text: string, kind: Kind, family: Family): number {
  if (text.length > 24 || /[。;!?,:…]$/.test(text) || /^[-•·●*>|]/.test(text)) return -8
  if (numbered.test(text) || title.test(text)) return -9
  const bare = bareHeading(text)
  if (namesFigures(text, kind)) return 0
  if (family === 'number' || kind === 'date' || kind === 'mark') return isNamed(text, bare, kind) ? 2.5 : -4
  if (alone.has(bare)) return 3
  if (matches(text) || matches(bare)) return 2.5
  if (bare.length <= 12 && endsInWord(bare)) return 2.5
  return isQualified(bare) ? 1.5 : formBits(text)
}

/** True of a word that heads columns alone with a short one before it: '首选检查'. */
const isQualified = (bare: string): boolean => bare.length >= 3 && bare.length <= 5 && alone.has(bare.slice(2))

/** The bits of a line that no word tells. */
function formBits(text: string): number {
  if (/[,。;:→]/.test(text)) return -4
  return text.length > 14 || text.includes('、') ? -2 : 0
}

/** True of a heading that begins with a number or a span of time: '5年生存率', '每次剂量'. */
function isNamed(text: string, bare: string, kind: Kind): boolean {
  if (kind === 'date' || kind === 'mark') return false
  if (kind === 'frequency' && bare.length <= 12 && matches(bare)) return true
  const counts = /^\d+\D{3,12}$/.test(bare) && !/^\d{1,2}\s[^个年月周天日时hd]/.test(text)
  return (counts || (kind === 'frequency' && bare.length <= 12)) && endsInWord(bare)
}

/** True of words about figures that hold none themselves but a span of time: '每日组数', '24小时最多'. */
const namesFigures = (text: string, kind: Kind): boolean =>
  text.length <= 8 &&
  ((kind === 'frequency' && /^每[日天周月年][\u4e00-\u9fff]{1,4}$/.test(text) && !/[次餐顿粒片支]$/.test(text)) ||
    (kind !== 'frequency' &&
      /^\d{1,2}(?:小时|天|周|个月|年|h|d)内?(?:最[多大高低少]|总)[\u4e00-\u9fff]{0,3}$/.test(text)))

const matches = (text: string): boolean => headerPatterns.some((pattern) => pattern.test(text))

function endsInWord(bare: string): boolean {
  for (let size = 2; size <= Math.min(longestEnd, bare.length); size++) {
    if (ends.has(bare.slice(-size))) return true
  }
  return false
}
