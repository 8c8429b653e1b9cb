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

const measures: readonly string[] =
  '小时 分钟 天 日 周 个月 月 年 岁 次 例 名 人 位 个 只 支 粒 片 颗 盒 瓶 包 袋 剂 克 毫升 毫克 升 米 厘米 毫米 公斤 斤 里 公里 亩 元 万元 倍 成 度 级 期 型 类 项 条 款 处 根 枚 块 层 段 节 页 册 户 家 所 座 间 台 辆 艘 起 件 份 张 针 趾 指 遍 壮 号 时 点 分 秒 羟 孔 床 眼 侧 肢 耳 牙 胎 产 代 组 对 滴 口 餐 顿 杯 碗 勺 线 批 轮 步 章 篇 行 列'.split(
    ' ',
  )
const latinMeasures: readonly string[] = [
  'mm',
  'cm',
  ' mm',
  ' cm',
  'kg',
  ' kg',
  'g',
  ' g',
  'mL',
  ' mL',
  ' h',
  ' d',
  ' min',
  ' s',
  ' U',
  '％',
  '°',
  ' ℃',
  'ml',
  ' mg',
  'mg',
]
const small = (random: Random): string => String(1 + below(pick([9, 9, 9, 30, 99], random), random))

/** What may stand between two words of a sentence. */
const inserts: readonly ((random: Random) => string)[] = [
  ...Array.from({ length: 5 }, () => (random: Random) => pick(latinTokens, random)(random)),
  (random) =>
    figures(random) + pick(['个', '例', '次', '天', '年', '名', '项', '种', '岁', '处', '枚', '辆', '人'], random),
  (random) => small(random) + pick(measures, random),
  (random) => small(random) + pick(measures, random),
  (random) =>
    pick(['每', '第', '约', '近', '共', '各', '按', '从', '达', '至', '到', '为', '超过', '不足'], random) +
    small(random) +
    pick(measures, random),
  (random) => small(random) + pick(latinMeasures, random),
  (random) =>
    `${small(random)}${pick(['、', '，', '～', '－', '或', '和'], random)}${small(random)}${pick(measures, random)}`,
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
