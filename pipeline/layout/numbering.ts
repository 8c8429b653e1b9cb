import { canonicalSections } from './tables/heading-words.ts'

/**
 * How a line is numbered at its start.
 * - `decimal` 1 · 1.2 · 1.2.1, `part` 第一篇, `chapter` 第一章, `section` 第一节, `han` 一、, `han-bracket` （一）, `comma` 1、, `dot` 1., `bracket` （1）
 * - `step` Step 1, `nth-step` 第一步, `point` 误区一：, `case` 病例 1, `label` 【…】
 */
export type NumberingKind =
  | 'decimal'
  | 'part'
  | 'chapter'
  | 'section'
  | 'han'
  | 'han-bracket'
  | 'comma'
  | 'dot'
  | 'bracket'
  | 'step'
  | 'nth-step'
  | 'point'
  | 'case'
  | 'label'

export interface Numbering {
  readonly kind: NumberingKind
  /** The numbers, outermost first; empty for a label. */
  readonly ordinals: readonly number[]
  /** Length of the number with its marks, in UTF-16 units. */
  readonly length: number
}

const han = '一二三四五六七八九十'
/** The forms by what they can begin with. */
const forms: readonly (readonly [firsts: string, kind: NumberingKind, form: RegExp])[] = [
  ['第', 'part', new RegExp(`^第([${han}百\\d]{1,5})(?:[篇编]|部分)(?=[ \u3000：:]|$)`)],
  ['第', 'chapter', new RegExp(`^第([${han}百\\d]{1,5})章`)],
  ['第', 'section', new RegExp(`^第([${han}百\\d]{1,5})节(?![课次段])`)],
  [han, 'han', new RegExp(`^([${han}]{1,3})、`)],
  ['（(', 'han-bracket', new RegExp(`^[（(]([${han}]{1,3})[）)]`)],
  ['（(', 'bracket', /^[（(](\d{1,2})[）)]/],
  ['0123456789', 'comma', /^(\d{1,2})、/],
  ['Ss步', 'step', /^(?:Step|STEP|step|步骤) ?(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d.])/],
  ['第', 'nth-step', new RegExp(`^第([${han}]{1,3}|\\d{1,2})步`)],
  [
    '误方原技要阶招妙诀真谣禁习信建动窍',
    'point',
    new RegExp(
      `^(?:误区|方法|原因|技巧|要点|阶段|招式?|妙招|诀窍|真相|谣言|禁忌|习惯|信号|建议|动作|窍门)([${han}]{1,2}|\\d{1,2})(?:[：:、.]|(?=[ \u3000]))`,
    ),
  ],
  ['病案典C', 'case', /^(?:病例|案例|典型病例|Case|CASE) ?(\d{1,2}|[一二三四五六七八九十]{1,2})(?![\d.])/],
  ['【', 'label', /^【[^【】]{1,30}】/],
  ['0123456789', 'decimal', /^(\d{1,2}(?: ?\. ?\d{1,2}){1,3})\.?(?= ?[\u4e00-\u9fffA-Z⟦])/],
  ['0123456789', 'decimal', /^(\d{1,2})(?= [\u4e00-\u9fffA-Z⟦])/],
  ['0123456789', 'dot', /^(\d{1,3})\.(?!\d)/],
]

const formsOf = new Map<number, (readonly [NumberingKind, RegExp])[]>()
for (const [firsts, kind, form] of forms) {
  for (const first of firsts) {
    const code = first.charCodeAt(0)
    formsOf.set(code, [...(formsOf.get(code) ?? []), [kind, form]])
  }
}

const mayOpen = new Uint8Array(0x10000)
for (const first of formsOf.keys()) mayOpen[first] = 1

const nth = '第'.charCodeAt(0)
/** What every form that begins with 第 holds: an article of a law, 第三条, has none of them. */
const nthUnit = /^.{2,6}[篇编部章节步]/

/** The number a line starts with; undefined where it starts with none. A quantity ('2 周') has the form of a number too. */
export function parseNumbering(line: string): Numbering | undefined {
  const first = line.charCodeAt(0)
  if (mayOpen[first] !== 1 || (first === nth && !nthUnit.test(line))) return undefined
  for (const [kind, form] of formsOf.get(first) ?? []) {
    const match = form.exec(line)
    if (!match) continue
    const ordinals = kind === 'label' ? [] : (match[1] as string).split('.').map(parseOrdinal)
    return { kind, ordinals, length: match[0].length }
  }
  return undefined
}

function parseOrdinal(text: string): number {
  const digits = text.trim()
  if (/^\d+$/.test(digits)) return Number(digits)
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits]
  const ten = digits.includes('十') ? (tens ? han.indexOf(tens) + 1 : 1) * 10 : 0
  return ten + (ones ? han.indexOf(ones) + 1 : 0)
}

/** What makes a number at a line's start a quantity and not the number of a section. */
const quantity =
  /^ ?(?:[a-zμ%℃°±～~×/<>=+-]|(?:L|U|IU|V|W|Hz|Gy|J|N|K|M|A)(?![A-Za-z\u4e00-\u9fff])|(?:个|例|岁|年|月|日|周|天|次|名|项|分钟?|级|组|种|倍|小时|秒|度|期|型|枚|片|粒|支|根|块|针|处|位|篇|家|所|点|号|类|克|毫|升|米|公|厘)(?![\u4e00-\u9fff]{0,3}(?:资料|方法|结果|分析)$))/

/** The same behind a number with points, which is a section's more often. */
const decimalQuantity =
  /^ ?(?:[a-zμ%℃°±～~×/<>=+-]|(?:L|U|IU|V|W|Hz|Gy|J|N|K|M|A)(?![A-Za-z\u4e00-\u9fff])|(?:个月?|例|岁|年|月|日|周|天|次|名|项|分钟?|倍|小时|秒|万|亿)(?:[，。；、）\s后内以前左的]|$))/
const shortTitle = /^ ?[^\s，。；：,;]{2,20}(?: [A-Za-z]{1,20}){0,3}$/

/** A section that journals have, with which the text of a page may begin. */
const canonicalTitle = new RegExp(`^ ?(?:${canonicalSections.join('|')})$`)

/** A title with its text behind it on the same line: '1 术前准备 常规行…'. */
const runInTitle = /^ [\u4e00-\u9fff]{2,8} [\u4e00-\u9fff]/

/** Follows the decimal section numbers of a text: 1, 1.1, 1.2, 2 … */
export class SectionCounter {
  private current: readonly number[] = []

  /** True where `line` opens the next section; the counter moves on to it. */
  accepts(line: string, { kind, ordinals, length }: Numbering): boolean {
    const rest = line.slice(length)
    if (kind !== 'decimal' || (ordinals.length > 1 ? decimalQuantity : quantity).test(rest)) return false
    if (ordinals.length === 1 ? !shortTitle.test(rest) && !runInTitle.test(rest) : ordinals[0] === 0) return false
    if (!this.follows(ordinals) && !(this.current.length === 0 && canonicalTitle.test(rest))) return false
    this.current = ordinals
    return true
  }

  /** True for the next number in the same section, or the first below it; a missing heading or two are let pass. */
  private follows(ordinals: readonly number[]): boolean {
    if (ordinals.length === 1 && (ordinals[0] as number) <= 1) return true
    const at = ordinals.findIndex((ordinal, i) => ordinal !== this.current[i])
    if (at < 0) return false
    const step = (ordinals[at] as number) - (this.current[at] ?? 0)
    if (this.current.length === 0) return ordinals.length > 1
    return step >= 1 && step <= 2 && ordinals.slice(at + 1).every((ordinal) => ordinal <= 2)
  }
}
