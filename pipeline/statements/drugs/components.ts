import type { Span } from '../../span.ts'
import type { Claim, Term } from '../../statement.ts'
import type { LeafletPart } from '../leaflet/leaflets.ts'
import { segmentsOf } from '../leaflet/segments.ts'
import { findQuantities, type Quantity } from '../quantity.ts'
import { isDrugName } from './names.ts'

/** A text that may tell what a drug holds, and the drug. Offsets are those of the page. */
export interface Told {
  readonly text: string
  readonly start: number
  readonly article: number
  readonly subject: Term
  readonly witness: Span
}

const dosedKinds: ReadonlySet<string | undefined> = new Set(['mass', 'volume', 'activity', 'substance'])
const nameEnd = /([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9-]{0,15})\s?$/

interface Part {
  readonly name: Span
  readonly amount: Quantity
}

/** 含唑来膦酸5 mg、甘露醇4.95 g; 为A 2 mg与B 5 mg的复方制剂: names with amounts in a row behind a word for holding. */
function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let last = -1
  for (const amount of findQuantities(text)) {
    if (!dosedKinds.has(amount.kind)) continue
    const from = last >= 0 ? last : Math.max(0, amount.span.start - 30)
    const words = text.slice(from, amount.span.start)
    const chained =
      last >= 0 ? /^(?:（[^（）]{1,24}）)?\s?[、和与及，+]\s?([^，。；（）]{1,16}?)\s?$/.exec(words)?.[1] : undefined
    const led = /(?:含有?|由|为|组成[：:]|成[分份](?:为|是|：|:))\s?([^，。；含由为：:]{1,16}?)\s?$/.exec(words)?.[1]
    const name = chained ?? led
    if (name === undefined || !nameEnd.test(name)) {
      last = -1
      continue
    }
    const start = amount.span.start - (words.length - words.lastIndexOf(name))
    parts.push({ name: { start, end: start + name.length }, amount })
    last = amount.span.end
  }
  return parts.some(({ name }) => isDrugName(text.slice(name.start, name.end))) ? parts : []
}

/** 主要成份为阿莫西林; 由黄芪、当归组成: names without amounts. */
function namesOf(text: string): Span[] {
  const told =
    /(?:主要?成[分份]|辅料)\s?(?:为|是|有|包括|：|:)\s?(?<list>[^，。；（(]{2,60})|(?:由|以)(?<made>[^，。；]{2,120}?)(?:等(?:[\d一二三四五六七八九十]{1,3}[味种](?:中?药(?:材)?|成分)?)?)?(?:组成|制成|配制而成|为主)/.exec(
      text,
    )
  const { list = '', made = '' } = told?.groups ?? {}
  const written = list === '' ? made : list
  return told && written !== '' ? listed(written, told.index + told[0].indexOf(written)) : []
}

/** The names of a list that begins at `start`. */
function listed(written: string, at: number): Span[] {
  let start = at
  return written.split(/[、和与及]/).flatMap((part) => {
    const name = part.trim()
    const span = { start: start + part.indexOf(name), end: start + part.indexOf(name) + name.length }
    start += part.length + 1
    return name.length > 1 && name.length <= 16 && !/\d(?<![A-Z]\d{1,3})/.test(name) ? [span] : []
  })
}

/** The parts that a text names without amounts. */
export function* nameClaims(
  { text, start, article, subject, witness }: Told,
  given?: readonly Span[],
): Generator<Claim> {
  for (const name of given ?? namesOf(text)) {
    yield {
      article,
      subject,
      property: 'component',
      value: { kind: 'entity', type: 'drug', text: text.slice(name.start, name.end) },
      witnesses: [
        { role: 'value', start: start + name.start, end: start + name.end },
        { role: 'subject', start: witness.start, end: witness.end },
      ],
    }
  }
}

/** The parts that a text names with their amounts. */
export function* partClaims({ text, start, article, subject, witness }: Told): Generator<Claim> {
  if (!/含|成[分份]|组成|复方/.test(text)) return
  const parts = partsOf(text)
  const contains = /含|成[分份]/.test(text)
  if (!contains && !/^[^。；]{0,6}的?(?:复方|组成|复合)/.test(text.slice(parts.at(-1)?.amount.span.end ?? 0))) return
  for (const { name, amount } of parts) {
    yield {
      article,
      subject,
      property: 'component',
      value: { kind: 'entity', type: 'drug', text: text.slice(name.start, name.end) },
      qualifiers: { amount: amount.value.text },
      witnesses: [
        { role: 'value', start: start + name.start, end: start + name.end },
        { role: 'unit', start: start + amount.span.start, end: start + amount.span.end },
        { role: 'subject', start: witness.start, end: witness.end },
      ],
    }
  }
}

/** 金银花、连翘: nothing but names. */
const bareList = /^(?!本品|主要|辅料|由|每|含|化学)[\u4e00-\u9fff（）()]{2,14}(?:、[\u4e00-\u9fff（）()]{2,14}){0,40}$/

/** In a leaflet's section on what the drug holds every segment is about the leaflet's drug. */
export function* leafletClaims(part: LeafletPart): Generator<Claim> {
  const { block, drug } = part
  for (const { start, end } of segmentsOf(part)) {
    const told: Told = {
      text: block.text.slice(start, end),
      start: block.block.content.start + start,
      article: block.article,
      subject: { type: 'drug', text: drug.text },
      witness: drug.span,
    }
    const amounts = [...partClaims(told)]
    const bare = bareList.test(told.text) ? listed(told.text, 0) : []
    yield* amounts.length > 0 ? amounts : nameClaims(told, bare.length > 0 ? bare : undefined)
  }
}
