import { type Line, measureWidth } from './lines.ts'

const stop = /[。！？!?；;：:…](?:[”’」』）)\]\d,-]{0,8})$|[.](?:["”’)\]]{0,3})$|[”」』]$/
const pauses = '，、,（(〈《“‘「『【[=<>＝＜＞≥≤～~+×/±–—-'
const particles = '的和与及或在为是于对从由被把将各并且以'
const continuing = '的了等性者们'
const continues = /^[，。、；：！？）)」』”’》〉\]%℃±～,.;:!?]|^P ?[<>=≤≥] ?0?\.\d/
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
export const isStop = (line: Line): boolean => !isHanzi(lastOf(line)) && stop.test(tailOf(line))
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

/** True where a bracket or an operator is left open at the end of `a`, or closed at the start of `b`. */
export function cannotPart(a: Line, b: Line): boolean {
  const first = b.text.charAt(0)
  if (b.gap === 0 && (opens.includes(a.text.charAt(a.text.length - 1)) || closes.includes(first))) return true
  return ((first >= '0' && first <= '9') || first === '.') && operator.test(tailOf(a))
}

/** Width of what cannot be parted at the start of a line: a Latin word or number, or one hanzi with its mark. */
export function firstPiece(text: string): number {
  if (isHanzi(text.charAt(0))) return 1
  return measureWidth(/^[（(“]?[A-Za-z0-9.%/×±+μαβγ）)-]{1,40}|^./u.exec(text)?.[0] ?? '')
}
