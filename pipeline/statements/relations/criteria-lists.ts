import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { numberedStart } from '../steps/lists.ts'
import { claimOf } from './claims.ts'
import { criterion, placeOf, subjectAt, thresholds } from './criteria.ts'
import { type Passage, passagesOf } from './passages.ts'

/** 'D的诊断须同时符合两条：', 'D的诊断标准：' at the end of a paragraph. */
const lead =
  /^(?<s>[^，。；：（）①]{2,20}?)的?(?:临床)?(?:诊断|确诊)(?:标准|(?:必须|须|需|应|要|依据|至少)?(?:同时)?(?:符合|满足|具备|依据))[^，。；：]{0,16}[:：]\s?$/d
const leads = new Sought(lead)
const longest = 20

/** The numbered paragraphs or items under a line that ends 诊断标准： or 诊断须符合两条：. */
export function* criteriaLists(page: Page): Generator<Claim> {
  if (leads.blocks(page).length === 0) return
  const passages = new Map<PageBlock, Passage>()
  for (const passage of passagesOf(page)) passages.set(passage.block, passage)
  for (const [i, block] of page.blocks.entries()) {
    const passage = block.block.kind === 'paragraph' && leads.in(block) ? passages.get(block) : undefined
    if (passage) yield* listed(page, passages, passage, i)
  }
}

/** 'qSOFA评分有三项：①呼吸频率≥22次/min；②收缩压≤100 mmHg': what gives a point. */
const scored =
  /(?<s>(?:[A-Za-z][A-Za-z0-9-]{1,11}\s?|[\u4e00-\u9fff]{2,6})(?:评分|积分|量表))(?:有|包括|共|含|包含)[^，。；：]{0,8}[:：](?=\s?①)/d
const scores = new Sought(scored)

/** The limits of the numbered items of a score. */
export function* scoredItems(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, sentence } = passage
    if (passage.heading || !scores.in(block)) continue
    const found = scored.exec(block.text.slice(sentence.start, sentence.end))
    const { s: named } = found?.indices?.groups ?? {}
    if (!found || !named) continue
    const place = { start: sentence.start + named[0], end: sentence.start + named[1] }
    const text = block.text.slice(place.start, place.end)
    const test = { type: 'test', text, span: inPage(block, place) } as const
    const items = { start: sentence.start + found.index + found[0].length, end: sentence.end }
    for (const item of splitOutside(block.text, items, '；。')) {
      const mark = /^\s?[①-⑳]\s?/.exec(block.text.slice(item.start, item.end))?.[0].length
      if (mark === undefined) break
      const value = { start: item.start + mark, end: item.end }
      yield* thresholds(placeOf(passage, value, value), test, value)
    }
  }
}

function* listed(page: Page, passages: ReadonlyMap<PageBlock, Passage>, over: Passage, at: number): Generator<Claim> {
  const { sentence, block } = over
  const { s: named } = lead.exec(block.text.slice(sentence.start, sentence.end))?.indices?.groups ?? {}
  const subject = named && subjectAt(over, sentence.start, named)
  if (!subject) return
  for (let ordinal = 1; ordinal <= longest; ordinal++) {
    const item = page.blocks[at + ordinal]
    const start = item && numberedStart(item)
    const passage = item && passages.get(item)
    if (!start || !passage || (start.ordinal || ordinal) !== ordinal) return
    const value = criterion(item.text, { start: start.rest, end: item.text.length })
    const place = placeOf(passage, value, value)
    const claim = claimOf(place, { property: 'diagnostic-criterion', subject, value, qualifiers: { ordinal } })
    if (claim) yield claim
    yield* thresholds(place, subject, value)
  }
}
