/** What a cell looks like: the finer half of what columns are compared by. */
export type Kind = (typeof kindNames)[number]

export const kindNames = [
  'integer',
  'decimal',
  'statistic',
  'quantity',
  'range',
  'percent',
  'dose',
  'frequency',
  'date',
  'mark',
  'latin',
  'bracket',
  'term',
  'name',
  'phrase',
  'sentence',
] as const

/** The coarser half. */
export type Family = 'number' | 'mark' | 'latin' | 'term' | 'text'

const num = '\\d{1,9}(?:[.,]\\d{1,6}){0,3}'
const lead = '(?:约|近|[<>≤≥~≈=±+-]|<=|>=|[Pp]\\s?[<>=]\\s?|不超过|至少|至多){0,2}\\s?'
const unit = '\\s?[^\\s\\d,.;:。()]{0,10}'
const foot = '\\s?[①-⑳*#△▲†‡abc]{0,3}'
const dash = '\\s?(?:-|–|—|~|～|〜|至|到|/|×)\\s?'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['mark', /^(?:[-—–/\\×√✓✗+±]{1,4}|有|无|是|否|阴性|阳性|正常|异常|不适用|不详|未知|N\/?A)$/],
  ['date', /^\d{4}\s?[-./年]\s?\d{1,2}(?:\s?[-./月]\s?\d{1,2}\s?日?)?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/],
  ['integer', new RegExp(`^${lead}\\d{1,9}${foot}$`)],
  ['decimal', new RegExp(`^${lead}\\d{1,9}[.]\\d{1,6}${foot}$`)],
  ['statistic', new RegExp(`^\\(?${num}\\s?±\\s?${num}\\)?${unit}${foot}$`)],
  ['statistic', new RegExp(`^${num}\\s?[(/]\\s?${num}\\s?%?\\s?\\)?${foot}$`)],
  ['percent', new RegExp(`^${lead}${num}\\s?%?(?:${dash}${num})?\\s?%${foot}$`)],
  ['range', new RegExp(`^${lead}${num}${unit}${dash}${num}${unit}(?:\\s?\\([^()]{1,24}\\))?${foot}$`)],
  [
    'frequency',
    /^(?:每[日天周月年晚晨餐次]|每\s?\d{1,3}|\d{1,2}(?:[-~～]\d{1,2})?\s?次\s?\/|[Qq]\d{0,2}[hdwn]|[bt]id|qid|必要时|睡前)/,
  ],
  ['quantity', new RegExp(`^${lead}${num}${unit}(?:\\s?/\\s?\\S{1,8})?(?:\\s?\\([^()]{1,24}\\))?${foot}$`)],
  ['dose', new RegExp(`^${lead}${num}.{1,60}$`)],
  ['bracket', /^\([^()]{1,60}\)$/],
  ['latin', /^[A-Za-zα-ωΑ-Ω][A-Za-z0-9α-ωΑ-Ω .,/&'()+:-]{0,80}$/],
]

/** The kinds that need no digit. */
const digitless = kinds.filter(([kind]) => ['mark', 'frequency', 'bracket', 'latin'].includes(kind))

const families: Partial<Record<Kind, Family>> = {
  mark: 'mark',
  latin: 'latin',
  bracket: 'term',
  term: 'term',
  name: 'term',
}
const texts: ReadonlySet<Kind> = new Set<Kind>(['phrase', 'sentence'])

/** The kind of a trimmed line of width-folded text. The number of an item says nothing. Constant time: longer lines are looked at by their first characters. */
export function kindOf(line: string): Kind {
  const text = line.slice(0, 120).replace(/^\d{1,2}[.、]\s?(?=[^\s\d])/, '')
  for (const [kind, pattern] of /\d/.test(text) ? kinds : digitless) if (pattern.test(text)) return kind
  if (/[。;!?]$/.test(text) || text.length > 28) return 'sentence'
  if (/[,、。;:→]/.test(text) || text.length > 13) return 'phrase'
  return text.length > 5 ? 'name' : 'term'
}

/** The family a kind belongs to: what has a number at its front is one family, running text another. */
export function familyOf(kind: Kind): Family {
  return families[kind] ?? (texts.has(kind) ? 'text' : 'number')
}
