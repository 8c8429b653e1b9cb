import { readHanNumeral } from './han-numerals.ts'

const tail = String.raw`(?:\s?[百千万亿](?!克|帕|伏|卡|焦|分|米|瓦))`
/**
 * An Arabic number: in steps (3万5千, 1千零20), with a decimal part, with thousands parted by commas, with thousands set apart by a blank
 * before ± or a unit, or with 万, 千 … behind it.
 */
export const arabicNumeral: string =
  String.raw`(?:\d{1,4}[亿万千](?:零?\d{1,4}[万千百]){0,4}零?\d{1,4}(?![\d.])${tail}?|` +
  String.raw`(?:\d{1,3}(?:[,，]\d{3}){1,3}(?!\d)|(?<![\d表图第号.,~～—–-]\s?)[1-9]\d{0,2}(?: \d{3}){1,2}(?=\s?(?:±|r\/min|r·min|转|[mμuk]?[gL](?![A-Za-z])|ml|IU|U(?![A-Za-z])|kcal|kJ|k?Pa|cells?|copies|例|元|名|人次|s·mm))|\d{1,12})(?:\.\d{1,8})?${tail}{0,2})`

/** A number in hanzi; whether it counts anything is for the words behind it to say. */
export const hanNumeral: string =
  '(?:(?:[一二两三四五六七八九十百万亿零〇]|千(?![克米瓦帕伏卡焦赫])){1,16}(?:点[零〇一二三四五六七八九]{1,6})?[万亿]?|半)'

/** The powers of ten that have a character. */
export const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

const arabic = /^(-?)(\d[\d,， ]*(?:\.\d+)?|\.\d+)\s?([百千万亿]{0,2})$/
/** 5亿1万4千6百, 25万6千, 3万4000. */
const inSteps = /^\d{1,4}[亿万千](?:零?\d{1,4}[万千百]){0,4}(?:零?\d{1,4})?$/
const fraction = /^(\d{1,4})\s?\/\s?(\d{1,4})$/
const share = /^(?:(.{1,12}?)又)?(.{1,12}?)分之(.{1,12})$/
const negative = /^[-－−负](?=.)/

/**
 * The number that a numeral stands for.
 * @param text one numeral in Arabic digits, in hanzi, in both, or a fraction such as `1/2` and 二分之一; a sign may stand before
 *   it, white space at its ends is ignored
 * @returns the number, or undefined where the text is no numeral
 */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,12}$/.test(text)) return Number(text)
  const numeral = text.trim()
  if (negative.test(numeral)) {
    const value = readNumeral(numeral.slice(1))
    return value === undefined ? undefined : -value
  }
  const plain = arabic.exec(numeral)
  if (plain) return scaled(Number((plain[2] as string).replace(/[,， ]/g, '')), plain[3] as string)
  if (inSteps.test(numeral)) return sumOfSteps(numeral)
  return readFraction(numeral) ?? readHanNumeral(numeral)
}

const scaled = (value: number, by: string): number =>
  by === '' ? value : roundOff([...by].reduce((product, power) => product * (powers[power] as number), value))

/** Each number with its power; 万 and 亿 take what stands before them since the last greater one. */
function sumOfSteps(text: string): number {
  let [total, section] = [0, 0]
  for (const [, digits = '', power = ''] of text.matchAll(/(\d+)([百千万亿]?)/g)) {
    section += Number(digits) * (power === '百' || power === '千' ? (powers[power] as number) : 1)
    if (power !== '万' && power !== '亿') continue
    total += section * (powers[power] as number)
    section = 0
  }
  return total + section
}

function readFraction(text: string): number | undefined {
  const stroke = fraction.exec(text)
  if (stroke) return Number(stroke[2]) === 0 ? undefined : roundOff(Number(stroke[1]) / Number(stroke[2]))
  const parts = share.exec(text)
  if (!parts) return undefined
  const [, whole, below = '', above = ''] = parts
  const [added, bottom, top] = [whole === undefined ? 0 : readNumeral(whole), readNumeral(below), readNumeral(above)]
  return added === undefined || top === undefined || !bottom ? undefined : roundOff(added + top / bottom)
}

/** Binary floating point leaves tails such as 1.1 × 10000 = 11000.000000000002; twelve digits are more than any source gives. */
export const roundOff = (value: number): number => Number(value.toPrecision(12))
