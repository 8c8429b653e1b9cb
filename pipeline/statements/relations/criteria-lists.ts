import type { Claim } from '../../statement.ts'
import type { Page, PageBlock } from '../page.ts'
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
  const passages = new Map<PageBlock, Passage>()
  for (const passage of passagesOf(page)) passages.set(passage.block, passage)
  for (const [i, block] of page.blocks.entries()) {
    const passage = block.block.kind === 'paragraph' && leads.in(block) ? passages.get(block) : undefined
    if (passage) yield* listed(page, passages, passage, i)
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
