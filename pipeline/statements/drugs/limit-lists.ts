import type { Span } from '../../span.ts'
import { leafletParts } from '../leaflet/leaflets.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { termBefore } from '../relations/term-before.ts'
import { type Decided, spanned } from './before-limits.ts'
import type { Limit } from './limits.ts'
import { topicTerm } from './topic-term.ts'

/** 手术指征包括：, 有下列情况之一，考虑手术：, 适应证为：. */
const called =
  /(?:指征|适应[证症])[^，。；：]{0,8}$|(?:考虑|应当?|可|建议|需要?|宜|推荐)(?:行|做|选择|采用)?(?:[^，。；：]{0,10}?(?:手术|[^技艺学]术|透析|移植|穿刺|活检|切除|治疗))$/
/** 下列实验室指标有参考价值：; lists of criteria are read by themselves. */
const judged = /(?:参考价值|辅助诊断价值|支持(?:本病|诊断))(?:为|如下|包括|是)?$/
const procedure =
  /(?<what>[\u4e00-\u9fffA-Za-z]{0,12}(?:手术|[^技艺学]术|透析|移植|穿刺|活检|切除))(?:的?指征|的?适应[证症])?[^，。；：]{0,8}$/

/** The line that ends in a colon over each item of a list. */
const leads = new Kept((page: Page): ReadonlyMap<PageBlock, PageBlock> => {
  const found = new Map<PageBlock, PageBlock>()
  let lead: PageBlock | undefined
  for (const block of page.blocks) {
    const listed = block.block.kind === 'item' || /^(?:[（(]\d{1,2}[)）]|\d{1,2}[、.．]|[①-⑳])/.test(block.text)
    if (listed && lead) found.set(block, lead)
    else lead = block.block.kind === 'paragraph' && /[：:]$/.test(block.text) ? block : undefined
  }
  return found
})

const farthest = 220

/** Whom the limits of a list decide about by what leads into it: what is called for, or the disease that is judged. */
export function listedUnder(
  page: Page,
  block: PageBlock,
  { start: from }: Span,
  { quantity }: Limit,
): Decided | undefined {
  const begin = Math.max(from, quantity.span.start - farthest)
  const before = block.text.slice(begin, quantity.span.start)
  const colon = before.search(/[：:](?!\d)/)
  if (colon > 0) return ledBy(page, block, { start: begin, end: begin + colon })
  const lead = leads.of(page).get(block)
  return lead && ledBy(page, lead, { start: 0, end: lead.text.length - 1 })
}

function ledBy(page: Page, block: PageBlock, span: Span): Decided | undefined {
  const words = block.text.slice(span.start, span.end)
  if (judged.test(words)) return topicTerm(page, block, ['disease'])
  if (!called.test(words)) return undefined
  const what = procedure.exec(words)?.groups?.['what'] ?? ''
  const end = span.start + words.lastIndexOf(what) + what.length
  const name =
    what === '' ? undefined : termBefore(block.text, { start: Math.max(span.start, end - 16), end }, ['procedure'])
  return name ? spanned(block, 'procedure', name) : topicTerm(page, block, ['procedure', 'disease'])
}

/** Sections of a leaflet whose limits say how and to whom the drug is given. */
const ofLeaflet: ReadonlySet<string> = new Set(['dosage', 'contraindication', 'precaution', 'group'])

/** In a leaflet's sections on how and to whom it is given, people that a limit names are the drug's. */
export function leafletOf(page: Page, block: PageBlock, at: number): Decided | undefined {
  const part = leafletParts(page).get(block)
  const named = /^\s?(?:者|时(?!间)|的?(?:患者|青少年|儿童|成人|成年人|人)|，)/.test(block.text.slice(at, at + 4))
  if (!part || !named || !ofLeaflet.has(part.section)) return undefined
  return { term: { type: 'drug', text: part.drug.text }, span: part.drug.span }
}
