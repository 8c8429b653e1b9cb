import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

/** The distance from full-width ASCII to ASCII. */
const distance = 0xfee0

/** These are ASCII wherever they stand; two hyphens in a row are a dash. */
const always = /(?:[０-９Ａ-Ｚａ-ｚ＜＞＝％＋]|(?<!－)－(?!－)){1,2000}/g
/** These are ASCII beside Latin letters and digits of either width, the slash also over a blank. */
const beside =
  /(?<=[!-~！-～°℃])(?<!．)[．／＆＃＠＿＊＄＼｛｝＂＇＾｀](?!．)|[．／＆＃＠＿＊＄＼｛｝＂＇＾｀](?=[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])|／(?= [0-9A-Za-z０-９Ａ-Ｚａ-ｚ])/g
/** Full-width characters as ASCII. */
const narrow = (run: string) =>
  String.fromCharCode(...Array.from(run, (character) => character.charCodeAt(0) - distance))
const listed = /[．／＆＃＠＿＊＄＼｛｝＂＇＾｀]/

export const widthLatin: Rule = {
  id: 'width-latin',
  why: 'Latin letters, digits and the signs of formulas typed in full width are written in ASCII.',
  find(text) {
    const found: Replacement[] = []
    for (const { index, 0: run } of text.matchAll(always)) {
      found.push({ start: index, end: index + run.length, text: narrow(run) })
    }
    if (listed.test(text)) {
      for (const { index, 0: sign } of text.matchAll(beside)) {
        found.push({ start: index, end: index + 1, text: narrow(sign) })
      }
    }
    return found.sort((a, b) => a.start - b.start)
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
