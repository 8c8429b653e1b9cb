import type { Span } from '../../span.ts'
import { classOf, DIGIT, LOWER, symbolOf, UPPER } from './symbols.ts'

/** Hanzi that clean text has seldom and damaged text all the time. */
const telling = '袁遥渊冤曰援猿怨苑尧揖铱咱皂葬蚤澡糟噪凿枣孕砸匀陨韵酝耘郧匝哉栽粤躁郾鄄'
/** Hanzi that letters are shown as and that clean text has too often to tell anything. */
const common = '在再载月云杂运则增曾造择责早泽赠'

/** Points of each UTF-16 unit: 3 for a telling hanzi, 1 for another one that letters or digits are shown as. */
const points = new Uint8Array(0x10000)
for (let unit = 0x4e00; unit < 0xa000; unit++) {
  const cls = classOf[symbolOf[unit] as number]
  if (symbolOf[unit] !== 0 && (cls === DIGIT || cls === LOWER || cls === UPPER)) points[unit] = 1
}
for (const hanzi of common) points[hanzi.charCodeAt(0)] = 0
for (const hanzi of telling) points[hanzi.charCodeAt(0)] = 3

const windowLength = 2048
/** Points from which a window is worth a look. */
const suspicion = 6
/** Points of a window that holds upright damage for certain. */
const certainty = 80

/** Cuts a text into windows of 1,024 to 2,048 units, after a line end where there is one. */
export function* textWindows(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const end = windowEnd(text, start)
    yield { start, end }
    start = end
  }
}

function windowEnd(text: string, start: number): number {
  const end = start + windowLength
  if (end >= text.length) return text.length
  for (let i = end; i > start + windowLength / 2; i--) if (text.charCodeAt(i - 1) === 0x0a) return i
  return end
}

/** True where the window may hold upright damage: one table look-up a unit. */
export const isSuspect = (text: string, window: Span): boolean => hasPoints(text, window, suspicion)

/** True where the window is full of the hanzi that symbols are shown as. */
export const isDamaged = (text: string, window: Span): boolean => hasPoints(text, window, certainty)

/** Points of neighbours count more: hardly a word is made of two such hanzi. */
function hasPoints(text: string, { start, end }: Span, needed: number): boolean {
  let sum = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const here = points[text.charCodeAt(i)] as number
    if (here !== 0) {
      sum += before === 0 ? here : here + 2
      if (sum >= needed) return true
    }
    before = here
  }
  return false
}

const traditional = new Uint8Array(0x10000)
const traditionalHanzi =
  '們國來時說這個為無與會學對經長東門問間見話語書車馬魚鳥風雲電點處從後過進還遠開關頭業樂華萬義氣歲聲聽體當發變讓實寶寫難雖離將應愛聖殺歸獨爾'
for (const hanzi of traditionalHanzi) traditional[hanzi.charCodeAt(0)] = 1

/** Number of common Traditional hanzi: Founder fonts hold GB2312, which has none of them. */
export function countTraditional(text: string, { start, end }: Span): number {
  let count = 0
  for (let i = start; i < end; i++) count += traditional[text.charCodeAt(i)] as number
  return count
}
