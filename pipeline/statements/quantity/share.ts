import { arabicNumeral, hanNumeral, readNumeral, roundOff } from '../../text/numerals.ts'
import { QuickPattern } from '../../text/quick.ts'
import type { Amount } from './amount.ts'
import { matchUnit, type UnitMatch } from './unit.ts'

const numeral = `(${arabicNumeral}|${hanNumeral})`
/** 百分之五十, 百分之3.2, 千分之一; a range repeats the words or leaves them out: 百分之十到二十. */
const partsOf = new QuickPattern(
  new RegExp(
    `(百万|[百千万])分之\\s?(?:(百(?![一二两三四五六七八九零]))|${numeral})(?:\\s?(?:[-–—~～〜∼]|至|到)\\s?(?:\\1分之\\s?)?${numeral})?`,
  ),
)
/** 七成, 2成, 三成半, 六点五成: tenths. 成 also ends and begins other words. */
const tenths = new QuickPattern(
  /(\d{1,2}(?:\.\d)?|半|[一二两三四五六七八九十](?:点[一二三四五六七八九])?)\s?成([半一二三四五六七八九])?(?=[，。；、！？\s）)]|的|以[上下]|左右|患[者儿]|病[人例]|人群|$)/,
)

/** 二分之一片, 三分之二: a part of one. */
const fraction = new QuickPattern(/[二两三四五六七八九十]{1,3}分之[一二两三四五六七八九十]{1,3}/)

const percent: UnitMatch = { end: 0, code: '%', kind: 'ratio' }
const units: Readonly<Record<string, readonly [UnitMatch, by: number]>> = {
  百: [percent, 1],
  千: [{ end: 0, code: '[ppth]', kind: 'ratio' }, 1],
  万: [percent, 0.01],
  百万: [{ end: 0, code: '[ppm]', kind: 'ratio' }, 1],
}

/** The share that begins at `at` and is told in words: 百分之五 is 5 %, 千分之二 2 ‰, 七成 70 %. */
export function readShare(text: string, at: number): Amount | undefined {
  const parts = partsOf.matchAt(text, at)
  if (parts) return inParts(at, parts)
  const part = fraction.matchAt(text, at)
  if (part) return inFraction(text, at + part[0].length, part[0])
  const found = tenths.matchAt(text, at)
  const value = found ? readNumeral(found[1] as string) : undefined
  if (!found || value === undefined) return undefined
  const end = at + found[0].length
  const more = found[2] === '半' ? 5 : (readNumeral(found[2] ?? '零') ?? 0)
  return { end, value: roundOff(value * 10 + more), unit: { ...percent, end } }
}

/** Fractions count portions only; of other things they are no number of them. */
function inFraction(text: string, end: number, written: string): Amount {
  const unit = matchUnit(text, end, true)
  const value = readNumeral(written)
  return unit?.kind === 'portion' && value !== undefined ? { end: unit.end, value, unit } : { end }
}

function inParts(at: number, parts: RegExpExecArray): Amount | undefined {
  const [written, of = '', all, one = all === undefined ? '' : '一百', two] = parts
  const [unit, by] = units[of] as readonly [UnitMatch, number]
  const end = at + written.length
  const [low, high] = [readNumeral(one), two === undefined ? undefined : readNumeral(two)]
  if (low === undefined || (two !== undefined && (high === undefined || high <= low))) return { end }
  const number =
    high === undefined ? { value: roundOff(low * by) } : { low: roundOff(low * by), high: roundOff(high * by) }
  return { end, ...number, unit: { ...unit, end } }
}
