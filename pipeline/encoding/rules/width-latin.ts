import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

/** The distance from full-width ASCII to ASCII. */
const distance = 0xfee0

/** ASCII wherever they stand. */
const always = 1
/** ASCII wherever it stands alone; two in a row are a dash. */
const hyphen = 2
/** ASCII beside Latin letters and digits of either width. */
const beside = 3

const classes = new Uint8Array(0x100)
for (const sign of '０１２３４５６７８９＜＞＝％＋') classes[sign.charCodeAt(0) & 0xff] = always
classes.fill(always, 0x21, 0x3b).fill(always, 0x41, 0x5b)
classes[0x0d] = hyphen
for (const sign of '．／＆＃＠＿＊＄＼｛｝＂＇＾｀') classes[sign.charCodeAt(0) & 0xff] = beside

const classOf = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= 0xff00 && unit <= 0xff5f ? (classes[unit & 0xff] as number) : 0
}

/** True where the full-width sign at `at` stands alone and beside something that is not Chinese. */
function isBesideLatin(text: string, at: number): boolean {
  const left = text.charAt(at - 1)
  const right = text.charAt(at + 1)
  if (left === '．' || right === '．') return alphanumeric.test(right)
  if (/[!-~！-～°℃]/.test(left) || alphanumeric.test(right)) return true
  return text.charAt(at) === '／' && right === ' ' && alphanumeric.test(text.charAt(at + 2))
}

const alphanumeric = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/

/** True for a full-width sign that this rule may change. */
const isNarrowSign = (sign: string): boolean => classOf(sign, 0) !== 0

function isNarrow(text: string, at: number): boolean {
  const found = classOf(text, at)
  if (found === hyphen) return text.charAt(at - 1) !== '－' && text.charAt(at + 1) !== '－'
  return found === always || (found === beside && isBesideLatin(text, at))
}

/** Full-width characters as ASCII. */
const narrow = (run: string) =>
  Array.from(run, (character) => String.fromCharCode(character.charCodeAt(0) - distance)).join('')

const signs = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0xff01 + at))
  .filter((sign) => isNarrowSign(sign))
  .join('')

export const widthLatin: Rule = {
  id: 'width-latin',
  why: 'Latin letters, digits and the signs of formulas typed in full width are written in ASCII.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (let start = sites.next(0), end = 0; start >= 0; start = sites.next(end)) {
      end = start + 1
      if (!isNarrow(text, start)) continue
      while (isNarrow(text, end)) end++
      yield { start, end, text: narrow(text.slice(start, end)) }
    }
  },
  examples: [
    ['血红蛋白Ａ１ｃ为７．５％', '血红蛋白A1c为7.5%'],
    ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ', 'www.example.com'],
    ['Ｐ＜０．０５，ｔ＝３．１２', 'P<0.05，t=3.12'],
    ['１．一般资料　体重（６０±５）ｋｇ／ｍ２', '1.一般资料　体重（60±5）kg/m2'],
    ['血－脑屏障', '血-脑屏障'],
  ],
  leaves: [
    '散播－－无保护措施，等．．．\n',
    '3～5 d，10³ ① ½ Ⅱ ℃ ‰ × ± °',
    '和／或',
    '步骤｜停药',
    '“甲”、《乙》：丙！',
    '（见图）',
  ],
}
