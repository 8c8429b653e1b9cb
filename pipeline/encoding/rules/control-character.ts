import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

/** Characters that steer a printer or a terminal. */
function isControl(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0d
  return (unit >= 0x7f && unit <= 0x9f) || unit === 0x2028 || unit === 0x2029
}

/** After a Latin-1 letter a C1 character may be a byte of garbled text that is not undone. */
const isCarrier = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x80 && text.charCodeAt(at) <= 0x9f && /[\u0080-\u00FF]/.test(text.charAt(at - 1))

const escapeUnit = 0x1b
/** What follows the escape character in a terminal's sequence for colours and places. */
const sequence = /^\[[0-9;?]{0,16}[A-Za-z]/

/** What word processors mean by some of them; all others mean nothing in a text. */
const meaning = new Map([
  ['\u0007', '\t'],
  ['\u000B', '\n'],
  ['\u000C', '\n'],
  ['\u001E', '-'],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
])

const signs = String.fromCharCode(...Array.from({ length: 0xa0 }, (_, unit) => unit).filter(isControl), 0x2028, 0x2029)

export const controlCharacter: Rule = {
  id: 'control-character',
  why: 'Word processors, terminals and old files leave their control characters in text: ends of cells and pages, optional hyphens, nulls.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (let at = sites.next(0); at >= 0; at = sites.next(at + 1)) {
      if (isCarrier(text, at)) continue
      const tail =
        text.charCodeAt(at) === escapeUnit ? (sequence.exec(text.slice(at + 1, at + 20))?.[0].length ?? 0) : 0
      yield { start: at, end: at + 1 + tail, text: meaning.get(text.charAt(at)) ?? '' }
      at += tail
    }
  },
  examples: [
    ['姓名\u0007年龄\u0007诊断', '姓名\t年龄\t诊断'],
    ['入院记录\u000C第二页\u0000', '入院记录\n第二页'],
    ['\u001B[1m警告\u001B[0m：高钾血症', '警告：高钾血症'],
    ['抗\u001EHBc 阳\u001F性', '抗-HBc 阳性'],
  ],
  leaves: ['一行\r\n\t两行\n', 'Ã\u0085'],
}
