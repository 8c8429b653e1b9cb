import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { clausesOf, insideBrackets } from '../../text/sentences.ts'
import { inPage, Kept, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { gridsOf } from '../tabular/grid.ts'
import { subjectColumnOf } from '../tabular/subject-column.ts'
import { headingTerm } from '../tabular/topic.ts'
import { typeOf } from '../terms.ts'
import { termsInTitle } from '../topic.ts'
import { isAside } from './asides.ts'
import { drugsIn } from './mentions.ts'

/** '钙通道阻滞剂（CCB）'. */
const short = new Sought(/([\u4e00-\u9fffα-ω-]{3,16})（([A-Z][A-Za-z0-9-]{1,9})）/g)
const shortName = /^[A-Z][A-Za-z0-9-]{1,9}$/

/** The short names of drugs that a page itself defines: in brackets behind a drug, or in a column of its table of drugs. */
const shortNames = new Kept((page: Page): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const block of page.blocks)
    for (const [, name = '', letters = ''] of short.matches(block)) if (typeOf(name) === 'drug') names.add(letters)
  for (const text of columnNames(page)) if (shortName.test(text)) names.add(text)
  return names
})

/** What the columns up to that of the drugs hold, in a page's tables of drugs. */
function columnNames(page: Page): string[] {
  return gridsOf(page).flatMap((grid) => {
    const column = subjectColumnOf(grid)
    if (column?.type !== 'drug') return []
    return grid.rows.flatMap((row) => row.slice(0, column.index + 1).map(({ text }) => text))
  })
}

const latin = /(?:[\u4e00-\u9fff]{2,8}[类型])?(?<![A-Za-z])[A-Z][A-Za-z0-9-]{1,9}(?![A-Za-z])/g
/** No drug by itself: 药物, 本品. */
const noName = /^(?:[\u4e00-\u9fff]{0,4}药物?|药品|制剂|片剂|胶囊|针剂|复方制剂|激素类?|[西中]药|其他|其它|类)$/

/** The drugs that a stretch of a block's text names, short names of the page among them, in order. */
export function drugsNamed(page: Page, block: PageBlock, { start, end }: Span): Span[] {
  const words = block.text.slice(start, end)
  const inside = insideBrackets(block.text, { start, end })
  const names = shortNames.of(page)
  const found = drugsIn(block.text, start, end).filter((span) => !noName.test(block.text.slice(span.start, span.end)))
  if (names.size > 0)
    for (const { index, 0: name } of matchesOf(latin, words)) {
      const letters = /[A-Z][A-Za-z0-9-]{0,9}$/.exec(name)?.[0] ?? ''
      const kind = name.slice(0, -letters.length)
      const lead = /(?:[的是为与和及、用]|慎|禁|换)[^的是为与和及、用慎禁换]{0,8}$/.test(kind) ? kind.length : 0
      const at = start + index
      if (names.has(letters) && !found.some((one) => one.start < at + name.length && one.end > at + kind.length))
        found.push({ start: at + lead, end: at + name.length })
    }
  return found.filter((span) => inside[span.start - start] !== 1).sort((a, b) => a.start - b.start)
}

/** Joints of a list of drugs. */
const joint = /^(?:、|和|及|与|或者?|以及|\/|等)$/

/** The drugs of a text that is nothing but a list of them; none where anything else stands in it. */
export function drugList(page: Page, block: PageBlock, span: Span): Span[] {
  const found = drugsNamed(page, block, span)
  let at = span.start
  for (const name of found) {
    const gap = block.text.slice(at, name.start)
    if (at === span.start ? !/^\s?(?:\d{1,2}(?:\.\d{1,2})?%)?$/.test(gap) : !joint.test(gap)) return []
    at = name.end
  }
  return /^(?:等|治疗|药物|类|类药物|镇痛|止痛|止血|抗感染|湿敷|外涂|软膏|片|胶囊){0,3}$/.test(
    block.text.slice(at, span.end),
  )
    ? found
    : []
}

/** A drug or drugs that a clause is about, with the place of each. */
export interface Spoken {
  readonly text: string
  /** In the page's text. */
  readonly span: Span
}

export function spokenAt(block: PageBlock, span: Span): Spoken {
  return { text: block.text.slice(span.start, span.end), span: inPage(block, span) }
}

/** Any drug of a kind: 降压药, 复方制剂类. */
const anyOfKind = /(?:药物?|类)$/
/** A heading such as 格列本脲（优降糖）, numbered or not. */
const namedAlone =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]\s?)?([\u4e00-\u9fffα-ω-]{2,16})(?:（[^（）]{2,12}）)?\s?$/

/** The one drug that a heading names, with `null` where it names something else. */
function drugOf(heading: PageBlock): Spoken | null | undefined {
  const { text } = heading
  const colon = text.search(/[：:]/)
  const name = namedAlone.exec(colon > 0 ? text.slice(0, colon) : text)?.[1]
  if (
    name !== undefined &&
    typeOf(name) === 'drug' &&
    !noName.test(name) &&
    !/药物$|的/.test(name) &&
    !/[降抗止镇][\u4e00-\u9fff]{1,2}药$/.test(name)
  ) {
    const start = text.indexOf(name)
    return spokenAt(heading, { start, end: start + name.length })
  }
  if (heading.block.level !== 1) {
    const term = headingTerm(heading, ['drug'])
    if (term) return { text: term.text, span: { start: term.start, end: term.end } }
  }
  const [first, more] = termsInTitle(text)
  if (!first) return undefined
  const written = text.slice(first.span.start, first.span.end)
  return first.type === 'drug' && !more && !anyOfKind.test(written) ? spokenAt(heading, first.span) : null
}

/** The drug of the nearest heading that names anything, or of the title: what is said without naming of whom is said of it. */
export function headedDrug(block: PageBlock): Spoken | undefined {
  for (const heading of [...block.headings].reverse()) {
    const drug = drugOf(heading)
    if (drug !== undefined) return drug ?? undefined
  }
  return undefined
}

/** A clause of a sentence, with the mark that ends it. */
export interface DrugClause extends Span {
  readonly sentence: Span
  readonly mark: string
}

/** The one drug that a clause without a name of its own goes on about. */
export function drugBefore(page: Page, block: PageBlock, { start, sentence }: DrugClause): Spoken | undefined {
  const own = drugsNamed(page, block, { start: sentence.start, end: start }).filter((one) => !isAside(block, one))
  const segment = block.text.lastIndexOf('；', start)
  const near = own.filter((one) => one.start > segment)
  const [only, more] = near.length > 0 ? near : own
  if (only) return more ? undefined : spokenAt(block, only)
  if (block.block.kind === 'item' || sentence.start > 0) {
    const before = drugsNamed(page, block, { start: 0, end: sentence.start }).filter((one) => !isAside(block, one))
    const names = new Set(before.map((one) => block.text.slice(one.start, one.end)))
    if (names.size > 0) return names.size === 1 && before[0] ? spokenAt(block, before[0]) : undefined
  }
  return headedDrug(block)
}

/** The clauses of a sentence. */
export const clausesIn = (block: PageBlock, sentence: Span): DrugClause[] =>
  clausesOf(block.text, sentence).map(({ start, end, mark }) => ({
    start: start + labelLength(block.text.slice(start, Math.min(end, start + 24))),
    end,
    mark,
    sentence,
  }))

/** 【禁忌】, [注意事项]: the name of a section is no part of what a clause says. */
const labelLength = (words: string): number =>
  /^[【[［〔][\u4e00-\u9fff、/（）\s]{2,18}[】\]］〕]\s?[：:]?\s?/.exec(words)?.[0].length ?? 0

/** The claim that a drug has a property. */
export function drugClaim(
  block: PageBlock,
  drug: Spoken,
  property: string,
  value: Span,
  more: { readonly type?: TermType; readonly cue?: Span } = {},
): Claim {
  const text = block.text.slice(value.start, value.end)
  return {
    article: block.article,
    subject: { type: 'drug', text: drug.text },
    property,
    value: more.type ? { kind: 'entity', type: more.type, text } : { kind: 'text', text },
    witnesses: [
      { role: 'value', ...inPage(block, value) },
      { role: 'subject', ...drug.span },
      ...(more.cue ? [{ role: 'cue', ...inPage(block, more.cue) } as const] : []),
    ],
  }
}
