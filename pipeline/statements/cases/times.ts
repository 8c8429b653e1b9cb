import type { Span } from '../../span.ts'

const amount =
  '(?:\\d{1,3}\\+?(?:\\.\\d{1,2})?(?:\\s?[~～–—至-]\\s?\\d{1,3})?|[一二三四五六七八九十两半数几]{1,3}|⟦\\?⟧)'
const unit = '\\s?(?:个?多?月|个?小时|分钟|余?[年周天日]|min|h|d)'
const anchor =
  '(?:术|产|伤|病|生|入院|出院|治疗|用药|化疗|放疗|移植|停药|发病|起病|服药|住院|手术|注射|溶栓|介入|透析|接种|给药|拔管|换药)'

/** Time words that may lead a clause, the longer reading first. */
const leading = new RegExp(
  `^(?:${[
    `(?:入院|就诊|来院|术)前\\s?${amount}${unit}余?`,
    `${anchor}后\\s?第?\\s?${amount}${unit}余?后?`,
    `${anchor}第\\s?${amount}${unit}`,
    `${anchor}\\s?${amount}(?:${unit}|\\s?个?疗程)余?后`,
    `第\\s?${amount}${unit}`,
    `随访(?:至)?(?:术后)?\\s?${amount}${unit}余?[后时]?`,
    `${amount}${unit}余?(?:后|前)`,
    '\\d{1,2}\\s?(?:月龄|岁)时',
    `${anchor}\\s?⟦\\?⟧后`,
    '(?:入院|就诊|来院|出院|复查|复诊)时(?=[^间])',
    '(?:\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)?(?:[二三四五六七八]诊|复诊)(?=[：:，,（(])',
    '(?:入院|出院)(?:后|前|当[天日晚])',
    '术[前中后]',
    '(?:治疗|产|生|伤|化疗|放疗)后(?=[^第\\d])',
    '(?:末次)?随访时?(?=[^\\d])',
    `孕\\s?\\d{1,2}(?:[+]\\d)?\\s?周`,
    '(?:次|翌|同)[日晨]|当[晚日天]',
    '入院(?=查|体|检|实验|血|心|头|胸|腹)',
    '\\d{4}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?',
    '\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日',
  ].join('|')})`,
)
const inside = new RegExp(`(?:术|产|伤|入院|治疗)后\\s?第?\\s?${amount}${unit}|孕\\s?${amount}\\s?周`)
/** Hours of the day and particles that belong to the time and to no fact. */
const trailing =
  /^(?:(?:[：:]\s?|[（(])\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?[）)]?\s?|晚上|晚(?=[\u4e00-\u9fff]{2})(?![期餐饭近年睡])|上午|下午|凌晨|夜间|中午|傍晚|清晨|时|左右)?[，：:]?/

/** A time word that leads a clause. */
export interface LeadingTime extends Span {
  readonly text: string
  /** Where the clause goes on after it. */
  readonly rest: number
  /** '术后12小时起': the time belongs to what is done and stays in the value. */
  readonly stays: boolean
}

/** The time word at `at`, after 于 or 在 too; undefined where there is none. */
export function leadingTime(text: string, { start, end }: Span): LeadingTime | undefined {
  const clause = text.slice(start, Math.min(end, start + 40))
  const lead = /^[于在至到约](?=[\d术入出次第产])/.exec(clause)?.[0].length ?? 0
  const found = leading.exec(clause.slice(lead))?.[0]
  if (found === undefined) return undefined
  const from = start + lead
  const to = from + found.length
  const after = clause.slice(lead + found.length)
  const stays = /^(?:起|开始|内)/.test(after)
  const skipped = stays ? after.match(/^(?:起|开始|内)/) : trailing.exec(after)
  return { start: from, end: to, text: found, rest: to + (skipped?.[0].length ?? 0), stays }
}

/** A time since an operation, a birth or the admission that stands anywhere in the clause. */
export function timeWithin(text: string, { start, end }: Span): string | undefined {
  return inside.exec(text.slice(start, end))?.[0]
}

/** True of times that lie before the illness was seen: '2年前'. */
export function liesBefore(time: string): boolean {
  return time.includes('前') && !/^术前|^(?:入院|出院)前$/.test(time)
}

/** 4年来行碎石3次: what was done in the years before. */
export const sinceThen: RegExp =
  /^近?\s?(?:\d{1,2}|[一二两三四五六七八九十数]{1,2})\s?余?(?:年|个?月)来(?=[行曾服做因住接]|先后|间断|多次|反复[行住服用])/
