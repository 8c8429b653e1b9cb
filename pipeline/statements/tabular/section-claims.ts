import type { Claim, QuantityValue, TermType } from '../../statement.ts'
import type { Page, PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { passagesOf } from '../relations/passages.ts'
import { sectionOf } from '../relations/sections.ts'
import { isTerm, typeOf } from '../terms.ts'
import { captionOf } from './caption.ts'
import type { Cell, Grid } from './grid.ts'
import { claimOf, type RowSubject } from './row-subject.ts'
import { headingClass } from './topic.ts'

/** The caption of this table and no other: it stands under the same heading. */
function ownCaption(page: Page, { block }: Grid): PageBlock | undefined {
  const caption = captionOf(page, block)
  return caption && caption.headings.at(-1) === block.headings.at(-1) ? caption : undefined
}

/** The class of drugs that the caption or the nearest heading over a table of drugs names. */
export function* sectionClass(page: Page, grid: Grid, row: RowSubject): Generator<Claim> {
  if (row.subject.type !== 'drug') return
  const caption = ownCaption(page, grid)
  const heading = grid.block.headings.at(-1)
  const named = (caption && headingClass(caption)) ?? (heading && headingClass(heading))
  if (!named || named.text === row.subject.text || isOneOfTwo(page.text, named)) return
  yield claimOf(row, 'drug-class', { kind: 'text', text: named.text }, named)
}

/** 抗感染药物和激素: which of the two a row's drug is, its caption does not say. */
const isOneOfTwo = (page: string, { start, end }: Cell): boolean =>
  /^[和与及、]/.test(page.slice(end, end + 1)) || /[和与及]$/.test(page.slice(Math.max(0, start - 1), start))

/** 表2 低血糖的用药, 心力衰竭的治疗药物: the disease that a table's drugs treat. */
export function* treatedClaims(page: Page, grid: Grid, row: RowSubject, name: Cell): Generator<Claim> {
  const what = row.subject.type === 'drug' ? treatedIn(page, grid) : undefined
  if (!what) return
  const subject = { type: typeOf(what.text) === 'symptom' ? 'symptom' : 'disease', text: what.text } as const
  const { start, end } = what
  const treated = { article: row.article, subject, witnesses: [{ role: 'subject' as const, start, end }] }
  yield claimOf(treated, 'treatment', { kind: 'entity', type: 'drug', text: row.subject.text }, name)
}

/** The disease that the caption names, or whose treatment the heading over the table announces. */
function treatedIn(page: Page, grid: Grid): Cell | undefined {
  const caption = ownCaption(page, grid)
  const { what } = (caption && treats.exec(caption.text)?.groups) ?? {}
  if (caption && what !== undefined && isTerm(what, ['disease', 'symptom'])) {
    const start = caption.block.content.start + caption.text.indexOf(what)
    return { start, end: start + what.length, text: what }
  }
  const heading = grid.block.headings.at(-1)
  const announced = heading && heading.block.level !== 1 && sectionOf(heading.text) === 'treatment'
  return announced ? spokenOf(page, grid.block) : undefined
}

/** The disease under which the text before a table stands. */
function spokenOf(page: Page, { article, block }: PageBlock): Cell | undefined {
  const before = passagesOf(page).filter((one) => one.block.article === article)
  const near = before.findLast((one) => one.block.block.content.start < block.content.start)
  const disease = near?.before.find(({ type }) => type === 'disease')
  return disease && { ...disease.span, text: disease.text }
}

const treats =
  /^表\s?\d{0,2}[\s：:.．]{0,3}(?:常用|常见)?(?:治疗|防治)?(?<what>(?![一二三]线|抗|降|止|镇|利|促|调|新型)[\u4e00-\u9fff]{2,14}?)的?(?:常用|推荐|首选|一线|主要)?(?:药物治疗|治疗用?药物?|治疗方案|用药方案|用药|药物|处理)(?:选择|推荐|一览表?|表)?$/

/** A strength before a name is no part of it: 50%葡萄糖注射液. */
const strength = /^\d{1,3}(?:\.\d{1,3})?\s?%\s?(?=[\u4e00-\u9fff])/

export function bareName(name: Cell, type: TermType): { name: Cell; percent?: QuantityValue } {
  const lead = type === 'drug' ? strength.exec(name.text)?.[0] : undefined
  const percent = lead === undefined ? undefined : findQuantities(lead)[0]?.value
  if (lead === undefined || !percent) return { name }
  return { name: { start: name.start + lead.length, end: name.end, text: name.text.slice(lead.length) }, percent }
}
