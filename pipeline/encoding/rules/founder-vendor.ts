import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

/** Letters that bear an overbar, hyphens after a letter at a line's end, points after a digit, a letter or a bracket. */
const vendor =
  /(?<=[A-Za-zＡ-Ｚａ-ｚα-ω])軃|(?<=[A-Za-zＡ-Ｚａ-ｚ])鄄(?=[ \t]{0,4}\r?\n|[A-Za-zＡ-Ｚａ-ｚ])|(?<=[A-Za-z0-9Ａ-Ｚａ-ｚ０-９\])］）%％])郾(?!城)/g
const marks: Readonly<Record<string, string>> = { 軃: '\u0304', 鄄: '-', 郾: '．' }

function* findVendor(text: string): Generator<Replacement> {
  for (const { index, 0: shown } of text.matchAll(vendor)) {
    yield { start: index, end: index + 1, text: marks[shown] as string }
  }
}

export const founderVendor: Rule = {
  id: 'founder-vendor',
  why: 'A Founder font shows the overbar, the hyphen and the point of its own rows as rare hanzi.',
  signs: '軃鄄郾',
  find: findVendor,
  examples: [
    ['以（ｘ軃±ｓ）表示', '以（ｘ̄±ｓ）表示'],
    ['ｔｒｅａｔ鄄\nｍｅｎｔ', 'ｔｒｅａｔ-\nｍｅｎｔ'],
    ['Ｐ＝０郾０３', 'Ｐ＝０．０３'],
  ],
  leaves: ['山东省鄄城县人民医院', '漯河市郾城区中医院', '2015年郾城区'],
}
