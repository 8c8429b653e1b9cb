import { foldWidth } from '../text/fold.ts'
import { textOf, unitsOf } from '../text/utf16.ts'

/** A heading whose letters stand apart. */
const spelled = /^(?:\p{Script=Han}[/|·.]){3,7}\p{Script=Han}$/u

/**
 * The words of a line as cues are looked for: ASCII width, lower case, no blanks; of a heading whose letters stand apart the
 * letters.
 */
export function lineKey(text: string): string {
  const key = fold(text)
  return key.length >= fewestSpelled && key.length <= mostSpelled && spelled.test(key)
    ? key.replace(/[/|·.]/g, '')
    : key
}

const [fewestSpelled, mostSpelled] = [7, 30]

/** What each unit becomes; 0 of a blank. */
const folded = new Uint16Array(0x10000)
/** What becomes of a unit tells only the text round it. */
const unclear = 0xffff
for (let code = 0; code < folded.length; code++) {
  const char = foldWidth(String.fromCharCode(code))
  const lower = char.toLowerCase()
  const isClear = lower.length === 1 && char !== 'Σ' && (code & 0xf800) !== 0xd800
  folded[code] = /\s/.test(char) ? 0 : isClear ? lower.charCodeAt(0) : unclear
}
folded[0] = unclear

function fold(text: string): string {
  const units = unitsOf(text)
  let size = 0
  let isSame = true
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number
    // Hanzi stand for themselves; to look them up would take longer.
    const code = unit >= 0x3400 && unit <= 0x9fff ? unit : (folded[unit] as number)
    if (code === unclear) return foldByRule(text)
    if (code !== 0) units[size++] = code
    isSame &&= code === unit
  }
  return isSame ? text : textOf(units.subarray(0, size))
}

const foldByRule = (text: string): string => foldWidth(text).replace(/\s+/g, '').toLowerCase()
