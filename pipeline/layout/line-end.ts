import { type Line, measureWidth } from './lines.ts'

const stop = /[。！？!?；;：:…](?:[”’」』）)\]\d,-]{0,8})$|[.](?:["”’)\]]{0,3})$|[”」』]$/
const pause = /[，、,（(〈《“‘「『【[=<>＝＜＞≥≤～~+×/±–—-]$/
const particle = /[的和与及或在为是于对从由被把将各并且以]$/
const continues = /^[，。、；：！？）)」』”’》〉\]%℃±～,.;:!?]|^(?:的|了|等|性|者|们)|^P ?[<>=≤≥] ?0?\.\d/
const opens = '（(〈《“‘「『【'
const closes = '，、；）」』”’》〉】'
const operator = /(?:[A-Za-z2²]>|[<=±≤≥]|[)）][:：])$/
const latinEnd = /[A-Za-z]-?$/
const latinStart = /^[a-z]/

/** The end of a line, as far as any pattern here looks. */
export const tailOf = ({ text }: Line): string => text.slice(-24)
/** True where a sentence, or a part of one that may close a paragraph, ends with the line. */
export const isStop = (line: Line): boolean => stop.test(tailOf(line))
/** True where the line ends with a mark inside a sentence. */
export const isPause = (line: Line): boolean => pause.test(tailOf(line))
/** True where the line ends with a word that wants another. */
export const endsInParticle = (line: Line): boolean => particle.test(tailOf(line))
/** True where the line begins with a mark or a word that follows another. */
export const continuesLine = ({ text }: Line): boolean => continues.test(text)
/** True where an English word or sentence goes on from `a` to `b`. */
export const goesOnInLatin = (a: Line, b: Line): boolean => latinEnd.test(tailOf(a)) && latinStart.test(b.text)

/** True where a bracket or an operator is left open at the end of `a`, or closed at the start of `b`. */
export function cannotPart(a: Line, b: Line): boolean {
  const first = b.text.charAt(0)
  if (b.gap === 0 && (opens.includes(a.text.charAt(a.text.length - 1)) || closes.includes(first))) return true
  return ((first >= '0' && first <= '9') || first === '.') && operator.test(tailOf(a))
}

/** Width of what cannot be parted at the start of a line: a Latin word or number, or one hanzi with its mark. */
export function firstPiece(text: string): number {
  return measureWidth(/^[（(“]?[A-Za-z0-9.%/×±+μαβγ）)-]{1,40}|^./u.exec(text)?.[0] ?? '')
}
