import type { Lexicon } from '../../pipeline/encoding/founder/lexicon.ts'
import { wordEnds } from './founder-classes.ts'

export type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
const below = (n: number, random: Random): number => Math.floor(random() * n)
const upper = (random: Random): string => String.fromCharCode(0x41 + below(26, random))
const lower = (random: Random): string => String.fromCharCode(0x61 + below(26, random))
const times = (n: number, one: () => string): string => Array.from({ length: n }, one).join('')
const figures = (random: Random): string => String(1 + below(pick([9, 30, 99, 600, 3000], random), random))

/** Latin tokens of every shape that papers have: abbreviations, genes, formulas, lone letters. */
export const latinTokens: readonly ((random: Random) => string)[] = [
  (random) => times(2 + below(4, random), () => upper(random)),
  (random) => times(1 + below(4, random), () => upper(random)) + figures(random),
  (random) =>
    `${times(1 + below(4, random), () => upper(random))}${pick(['－', '-'], random)}${pick(['1', '2', '6', '10', 'α', 'β', 'γ', 'κB', 'A', 'Ⅱ', 'C'], random)}`,
  (random) =>
    pick(['m', 'p', 'r', 's', 'h', 'c', 'e', 'mi', 'si', 'nm'], random) +
    times(1 + below(3, random), () => upper(random)),
  (random) =>
    times(1 + below(3, random), () => upper(random)) + pick(['max', 'min', 'a', 'b', 'c', 's', 'ox', 'n', 'e'], random),
  (random) => upper(random) + times(2 + below(6, random), () => lower(random)),
  (random) => upper(random),
  (random) => upper(random),
  (random) => pick(['α', 'β', 'γ', 'δ', 'κ', 'λ', 'ω', 'a', 'b', 'c', 'n', 'k', 'p', 's', 't', 'x', 'z'], random),
  (random) => `${upper(random)}${pick(['－', '-', '/', '—'], random)}${upper(random)}`,
  (random) => pick(['Δ', 'Ψ', 'Ω'], random) + times(1 + below(3, random), () => upper(random)),
]

/** What may stand between two words of a sentence. */
const inserts: readonly ((random: Random) => string)[] = [
  ...Array.from({ length: 5 }, () => (random: Random) => pick(latinTokens, random)(random)),
  (random) =>
    figures(random) + pick(['个', '例', '次', '天', '年', '名', '项', '种', '岁', '处', '枚', '辆', '人'], random),
  (random) => `（${pick(latinTokens, random)(random)}）`,
  (random) => pick(['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'], random) + pick(['期', '级', '型', '度', '类', '段', '组'], random),
  (random) =>
    pick(['＜', '＞', '≥', '≤', '＝'], random) +
    figures(random) +
    pick(['％', ' mm', '岁', '个', ' h', '分', '', '次'], random),
  (random) => `约${figures(random)}${pick(['％', ' mm', '岁', '个', ' h', '分', '次'], random)}`,
  (random) => `${figures(random)}${pick(['～', '－', '—'], random)}${figures(random)}`,
  (random) => pick(['／', '·', '→'], random),
]

const heads: readonly ((random: Random) => string)[] = [
  (random) => `${lower(random)}）`,
  (random) => `${upper(random)}．`,
  (random) => `（${1 + below(12, random)}）`,
  (random) => `${1 + below(12, random)}）`,
  (random) => `${1 + below(12, random)}．${1 + below(9, random)} `,
  (random) => `${pick([...'①②③④⑤⑥'], random)}`,
]

const isHanzi = (unit: string | undefined): boolean => unit !== undefined && unit >= '\u4e00' && unit <= '\u9fff'

/** Sets tokens between words of a paragraph, and at times a number before it, so that what may stand beside a symbol is not learnt by heart. */
export function sprinkle(paragraph: string, lexicon: Lexicon, random: Random): string {
  const ends = wordEnds(paragraph, lexicon)
  const places: number[] = []
  for (let at = 1; at < paragraph.length; at++) {
    if (ends[at] && isHanzi(paragraph[at - 1]) && isHanzi(paragraph[at])) places.push(at)
  }
  const count = Math.min(places.length, 1 + below(1 + Math.ceil(paragraph.length / 90), random))
  const chosen = new Set(Array.from({ length: count }, () => pick(places, random)))
  let text = random() < 0.1 ? pick(heads, random)(random) : ''
  let from = 0
  for (const at of [...chosen].sort((a, b) => a - b)) {
    text += paragraph.slice(from, at) + pick(inserts, random)(random)
    from = at
  }
  return text + paragraph.slice(from)
}
