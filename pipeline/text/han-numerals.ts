const digits: Readonly<Record<string, number>> = Object.fromEntries(
  ['〇零', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    [...forms].map((form) => [form, value]),
  ),
)
const powers: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
  亿: 100_000_000,
}

interface Sum {
  /** What 亿 has closed. */
  total: number
  /** What 万 has closed. */
  whole: number
  section: number
  digit: number | undefined
  /** The power that the next digit stands behind at once: 百 in 四百五. */
  last: number
}

/** Takes the next character in; false where it cannot stand there. */
function add(sum: Sum, char: string): boolean {
  const power = powers[char]
  if (power === undefined) {
    const digit = digits[char]
    if (digit === undefined || sum.digit) return false
    sum.digit = digit
    if (digit === 0) sum.last = 1
    return true
  }
  const { digit } = sum
  sum.digit = undefined
  sum.last = power
  if (power < 10_000) sum.section += (digit || (power === 10 ? 1 : 0)) * power
  else closeSection(sum, power, digit ?? 0)
  return power >= 10_000 || power === 10 || Boolean(digit)
}

function closeSection(sum: Sum, power: number, digit: number): void {
  const section = sum.section + digit
  if (power === 10_000) sum.whole = (section || sum.whole) * power
  else {
    sum.total = (sum.total + sum.whole + section) * power
    sum.whole = 0
  }
  sum.section = 0
}

/** 十五, 二百零三, 四百五 (450), 一万三 (13,000), 四万亿, 二〇一五; undefined where the characters make no one number. */
function readWhole(text: string): number | undefined {
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) {
    // 三四 and 五六 are two numbers: three to four.
    if (text.length === 2 && !/[〇零]/.test(text)) return undefined
    return Number([...text].map((char) => digits[char]).join(''))
  }
  if (!/^[^百佰千仟万亿]/.test(text)) return undefined
  const sum: Sum = { total: 0, whole: 0, section: 0, digit: undefined, last: 1 }
  for (const char of text) if (!add(sum, char)) return undefined
  const end = (sum.digit ?? 0) * (sum.last >= 100 ? sum.last / 10 : 1)
  return sum.total + sum.whole + sum.section + end
}

/**
 * The number that hanzi stand for, with the capital forms of cheques and a decimal part: 十五, 壹佰零三, 二点五, 半, 1.5 of 一点五.
 * @returns undefined where they are no number, or two: 三四 (see `readHanRange`)
 */
export function readHanNumeral(text: string): number | undefined {
  if (text === '半') return 0.5
  const [, before = text, decimals = '', power = ''] =
    /^(.+?)点([零〇一二三四五六七八九叁]+)([万亿]?)$/.exec(text) ?? []
  const whole = readWhole(before)
  if (whole === undefined || decimals === '') return whole
  const value = Number(`${whole}.${[...decimals].map((char) => digits[char]).join('')}`)
  return power ? Number((value * (powers[power] as number)).toPrecision(12)) : value
}

const twoDigits = /^([一二三四五六七八九]?[十百千万]?)([一两二三四五六七八])([二两三四五六七八九])([十百千万]{0,2})$/

/** Two digits side by side are the bounds of a guess: 三四 is 3 to 4, 十七八 17 to 18, 五六百 500 to 600, 三五 3 to 5. */
export function readHanRange(text: string): readonly [low: number, high: number] | undefined {
  const [, before = '', one = '', two = '', after = ''] = twoDigits.exec(text) ?? []
  const [first, second] = [digits[one], digits[two]]
  if (first === undefined || second === undefined) return undefined
  if (second - first !== 1 && !(first === 3 && second === 5)) return undefined
  // 一百二三 may be 120 to 130 or 102 to 103.
  if (/[百千万]$/.test(before) && after === '') return undefined
  const [low, high] = [readWhole(before + one + after), readWhole(before + two + after)]
  return low === undefined || high === undefined || high <= low ? undefined : [low, high]
}
