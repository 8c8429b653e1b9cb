/** An Arabic number: with a decimal part, with thousands parted by commas, with thousands set apart before ±, or with 万, 千 … behind it. */
export const arabicNumeral: string = String.raw`(?:\d{1,3}(?:[,，]\d{3}){1,3}(?!\d)|\d{1,3}(?: \d{3}){1,2}(?=\s?±)|\d{1,12})(?:\.\d{1,8})?(?:\s?[百千万亿](?!克|帕|伏|卡|焦|分))?`

/** A number in hanzi; whether it counts anything is for the words behind it to say. */
export const hanNumeral: string = '(?:[一二两三四五六七八九十百千万零〇]{1,8}|半)'

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** The powers of ten that have a character. */
export const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

const arabic = /^(\d[\d,， ]*(?:\.\d+)?)\s?([百千万亿]?)$/
const fraction = /^(\d{1,2})\/(\d{1,2})$/

/**
 * The number that a numeral stands for.
 * @param text one numeral in Arabic digits, in hanzi, or a fraction such as `1/2`; white space at its ends is ignored
 * @returns the number, or undefined where the text is no numeral
 */
export function readNumeral(text: string): number | undefined {
  const numeral = text.trim()
  const plain = arabic.exec(numeral)
  if (plain) {
    const value = Number((plain[1] as string).replace(/[,， ]/g, ''))
    return plain[2] ? roundOff(value * (powers[plain[2]] as number)) : value
  }
  const parts = fraction.exec(numeral)
  if (parts) return Number(parts[2]) === 0 ? undefined : roundOff(Number(parts[1]) / Number(parts[2]))
  return readHanNumeral(numeral)
}

/** Binary floating point leaves tails such as 1.1 × 10000 = 11000.000000000002; twelve digits are more than any source gives. */
export const roundOff = (value: number): number => Number(value.toPrecision(12))

/** The number that hanzi stand for: 十五, 二百零三, 一千二百, 二〇一五, 半. */
function readHanNumeral(text: string): number | undefined {
  if (text === '半') return 0.5
  if (text === '' || /^[百千万亿]/.test(text)) return undefined
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((char) => digits[char]).join(''))
  const sum: Sum = { whole: 0, section: 0, digit: undefined }
  for (const char of text) if (!addHanDigit(sum, char)) return undefined
  return sum.whole + sum.section + (sum.digit ?? 0)
}

interface Sum {
  whole: number
  section: number
  digit: number | undefined
}

/** Takes the next character in; false where it cannot stand there. */
function addHanDigit(sum: Sum, char: string): boolean {
  const power = powers[char]
  if (power === undefined) {
    if (digits[char] === undefined || sum.digit) return false
    sum.digit = digits[char]
    return true
  }
  if (power >= 10_000) {
    sum.whole = (sum.whole + sum.section + (sum.digit ?? 0)) * power
    sum.section = 0
  } else sum.section += (sum.digit ?? 1) * power
  sum.digit = undefined
  return true
}
