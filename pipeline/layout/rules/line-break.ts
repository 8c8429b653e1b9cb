import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

const feed = /\r\n?|[\v\f\u0085\u2028\u2029]/
const blank = /[^\S\n\r\v\f\u0085\u2028\u2029]/
const candidate =
  /\r\n?|[\v\f\u0085\u2028\u2029]|[\u00a0\ufeff](?=[\r\n])|(?<=\S)[^\S\n\r\v\f\u0085\u2028\u2029]{1,400}(?=[\r\n]|$)/g

function* find(text: string): Generator<Replacement> {
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
