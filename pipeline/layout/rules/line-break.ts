import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

const feed = /\r\n?|[\v\f\u0085\u2028\u2029]/
const blank = /[^\S\n\r\v\f\u0085\u2028\u2029]/
const candidate =
  /\r\n?|[\v\f\u0085\u2028\u2029]|[\u00a0\ufeff](?=[\r\n])|(?<=\S)[^\S\n\r\v\f\u0085\u2028\u2029]{1,400}(?=[\r\n]|$)/g

/** What none of the above stands in a text without: most texts have none. */
const otherFeed = /[\r\v\f\u0085\u2028\u2029]/
const lastBlank = /[^\S\n]/
/** Neither a blank nor the end of a line. */
const isInk = (code: number): boolean => (code > 0x3000 && code !== 0xfeff) || (code > 0x20 && code < 0x80)

/** True of a text with another line end than a line feed, or with a blank at a line's end. */
function hasCandidate(text: string): boolean {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at > 0 && !isInk(text.charCodeAt(at - 1)) && lastBlank.test(text.charAt(at - 1))) return true
  }
  return lastBlank.test(text.charAt(text.length - 1)) || otherFeed.test(text)
}

function* find(text: string): Generator<Replacement> {
  if (!hasCandidate(text)) return
  for (const match of text.matchAll(candidate)) {
    const start = match.index
    const end = start + match[0].length
    if (feed.test(match[0])) yield { start, end, text: '\n' }
    else if (blank.test(match[0])) yield { start, end, text: '' }
  }
}

export const lineBreak: Rule = {
  id: 'line-break',
  why: 'Line ends come as CR LF, CR, form feed or U+2028, and with blanks before them that nobody sees.',
  find,
  examples: [
    ['血压 120/80 mmHg。\r\n\r\n心率 76 次/min。', '血压 120/80 mmHg。\n\n心率 76 次/min。'],
    ['肝功能正常。  \n肾功能正常。\u00a0\n', '肝功能正常。\n肾功能正常。\n'],
  ],
  leaves: ['姓名　张某　　年龄 45 岁\n\n  性别 男', 'Chest pain, 2 h\n'],
}
