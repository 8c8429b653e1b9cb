import { holds, type Line, measureWidth } from './lines.ts'

const stop = /[。！？!?；;：:…](?:[”’」』）)\]\d,-]{0,8})$|[.](?:["”’)\]]{0,3})$|[”」』]$/
/** The marks that always end a sentence at a line's end, and those that may stand behind one. */
const [stops, behindStop] = ['。！？!?；;：:….”」』', '’）)]0123456789,-"']
const pauses = '，、,（(〈《“‘「『【[=<>＝＜＞≥≤～~+×/±–—-'
const particles = '的和与及或在为是于对从由被把将各并且以都也仍很更须'
const continuing = '的了等性者们'
const continues =
  /^[，。、；：！？）)」』”’》〉\]%℃±～,.;:!?/]|^[（(]?P ?[<>=≤≥] ?0?\.\d|^[（(](?:[tFrZH]|χ[2²]) ?= ?-?\d/
const opens = '（(〈《“‘「『【'
const closes = '，、；）」』”’》〉】'
const operator = /(?:[A-Za-z2²]>|[<=±≤≥]|[)）][:：])$/
const latinEnd = /[A-Za-z]-?$/
const latinStart = /^[a-z]/

/** The end of a line, as far as any pattern here looks. */
export const tailOf = ({ text }: Line): string => text.slice(-24)
const lastOf = ({ text }: Line): string => text.charAt(text.length - 1)
const isHanzi = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff'

/** True where a sentence, or a part of one that may close a paragraph, ends with the line. */
export function isStop(line: Line): boolean {
  const last = lastOf(line)
  return stops.includes(last) || (behindStop.includes(last) && stop.test(tailOf(line)))
}
/** True where the line ends with a mark inside a sentence. */
export const isPause = (line: Line): boolean => pauses.includes(lastOf(line))
/** True where the line ends with a word that wants another. */
export const endsInParticle = (line: Line): boolean => particles.includes(lastOf(line))
/** True where the line begins with a mark or a word that follows another. */
export function continuesLine({ text }: Line): boolean {
  const first = text.charAt(0)
  return isHanzi(first) ? continuing.includes(first) : continues.test(text)
}
/** True where an English word or sentence goes on from `a` to `b`. */
export const goesOnInLatin = (a: Line, b: Line): boolean => latinStart.test(b.text) && latinEnd.test(tailOf(a))

/** True where a mark or a word at the break says that the line goes on. */
export const goesOnByMark = (a: Line, b: Line): boolean =>
  isPause(a) || continuesLine(b) || (goesOnInLatin(a, b) && a.gap === b.gap)

/** True where a bracket or an operator is left open at the end of `a`, or closed at the start of `b`. */
export function cannotPart(a: Line, b: Line): boolean {
  const first = b.text.charAt(0)
  if (b.gap === 0 && isSplitNumber(a.text, b.text)) return true
  if (b.gap <= 1 && a.held & holds.opening && b.held & holds.closing && partsBracket(a.text, b.text)) return true
  if (b.gap === 0 && (opens.includes(a.text.charAt(a.text.length - 1)) || closes.includes(first))) return true
  return ((first >= '0' && first <= '9') || first === '.') && operator.test(tailOf(a))
}

/** Longest part of a bracket on either line, in UTF-16 units. */
const longestInBracket = 30

/** True where a bracket that is open at the end of one line is closed at the front of the next. */
function partsBracket(before: string, after: string): boolean {
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
  if (open < Math.max(0, before.length - longestInBracket)) return false
  if (open < Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))) return false
  const close = after.slice(0, longestInBracket).search(/[）)]/)
  return close >= 0 && !/[（(]/.test(after.slice(0, close))
}

const bareNumber = /^[\d.]{1,8}$/
const wantsNumber = /(?:[低高大小少多等]于|超过|不足|至少|至多|约|达|每|第|[<>=≥≤±])$/
const unitFirst = /^(?:岁|例|个|年|月|日|周|天|次|分|级|项|名|倍|度|期|[%℃‰°]|[a-zμ]{1,4}(?![a-z])|mmHg|mmol|mL|IU|U\b)/

/** True of a number alone on its line behind a word that wants one, and of its unit on the next line. */
const isSplitNumber = (before: string, after: string): boolean =>
  (bareNumber.test(after) && wantsNumber.test(before.slice(-4))) ||
  (bareNumber.test(before) && unitFirst.test(after)) ||
  (after.length === 1 && opens.includes(after) && /[\u4e00-\u9fffA-Za-z0-9]$/.test(before))

/** Width of what cannot be parted at the start of a line: a Latin word or number, or one hanzi with its mark. */
export function firstPiece({ text, isCounted }: Line): number {
  if (isHanzi(text.charAt(0))) return 1
  const piece = /^[（(“]?[A-Za-z0-9.%/×±+μαβγ）)-]{1,40}|^./u.exec(text)?.[0] ?? ''
  return isCounted ? piece.length : measureWidth(piece)
}
