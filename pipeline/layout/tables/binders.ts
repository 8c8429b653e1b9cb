/**
 * Words after which no clause can end, as one pattern each, with the look-alikes that end in the same hanzi (存在, 认为, 神经).
 * Written down from general grammar; no source copied.
 */
const binders = [
  '(?<![存现潜正实内所好])在',
  '(?<![终过至])于',
  '(?<![自理])由',
  '(?<![认以因作成称视人行])为',
  '(?<![可所加予难得用])以',
  '按照?',
  '(?<!的)[采应使选运利]用',
  '(?<![神已曾月])经',
  '通过',
  '根据',
  '依据',
  '参照',
  '(?<![相针反应核校])对',
  '(?<![参涉])与',
  '(?<![平缓饱柔中])和',
  '(?<![涉波普])及',
  '(?<![间])或',
  '(?<![但于可只还就都若凡总也要正])是',
  '(?<![节契预条])约',
  '(?<![表到传转])达',
  '直[径经]',
  '呈',
  '给予',
  '第',
  '见[图表]',
]

/** Matches at the end of a text that cannot end a clause. */
export const binder: RegExp = new RegExp(`(?:${binders.join('|')})$`)

/** A binder that a lost bracket or comma could also follow where a head noun stands next: time words and verbs. */
export const timeBefore: RegExp = /(?:[时后前行的较]|测定|计算|观察)$/

/** Suffixes that a quoted word takes: 呈“牙膏”状, 位于“靶征”内. */
export const quoteSuffix = '状样内外征型式感中上后下区缘者'
