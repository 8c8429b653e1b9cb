import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { inPage } from '../page.ts'
import { claimOf } from './claims.ts'
import type { Passage, TopicClause } from './passages.ts'
import type { Giving } from './remedies.ts'
import { isCondition } from './remedy-conditions.ts'

/** Whom what a clause gives is for, where the clause says it. */
export function* indicationsOf(passage: Passage, clause: TopicClause, giving: Giving, whom: Span): Generator<Claim> {
  if (!isCondition(passage.block.text.slice(whom.start, whom.end))) return
  for (const one of eachOf(passage, whom, giving)) yield* indicationClaims(passage, clause, giving, one)
}

const leadOfWhom =
  /^(?:(?:[一二三四五\d][、.．])?[\u4e00-\u9fff]{2,4}(?:治疗|疗法|手术)(?=对于|针对|如果|对))?(?:对于|针对|如果|如|若是?|当|一旦|假如|但是?|而|凡是?|其中|因此|所以|此外|故|仅在|只在|仅|在|或|和)/
const tailOfWhom = /(?:时|的话|的情况下?|等)$/

/** 'A、B或C，都应行P': each of the list. */
function eachOf({ block }: Passage, whom: Span, { cue }: Giving): Span[] {
  const words = block.text.slice(whom.start, whom.end)
  const last = words.lastIndexOf('或')
  const listed =
    words.indexOf('、') > 0 && words.indexOf('或') === last && last < words.length - 3 && !words.includes('、', last)
  if (!listed && (cue.start < whom.end || !/^[都均]/.test(block.text.slice(cue.start, cue.end)))) return [whom]
  return splitOutside(block.text, whom, '、或').map(({ start, end }) => ({ start, end }))
}

/** Whom or when the remedy is for. */
function* indicationClaims(passage: Passage, clause: TopicClause, giving: Giving, whom: Span): Generator<Claim> {
  const { block } = passage
  const text = block.text.slice(whom.start, whom.end)
  const start = whom.start + (leadOfWhom.exec(text)?.[0].length ?? 0)
  const end = whom.end - (tailOfWhom.exec(text)?.[0].length ?? 0)
  if (end - start < 3 || general.test(block.text.slice(start, end))) return
  for (const { span, type } of giving.remedies) {
    const subject = { type, text: block.text.slice(span.start, span.end), span: inPage(block, span) }
    const cue = { passage, clause, cue: giving.cue, subject: span, value: whom, open: false }
    const claim = claimOf(cue, { property: 'indication', subject, value: { start, end } })
    if (claim) yield claim
  }
}

/** Those whom anything may be said of, and times of the day. */
const general =
  /^.*(?:以下|下列|上述)情况|^(?:[轻重]症?|严重|较重|较轻|病情严重|病情较重|必要|需要|有条件|无条件|症状(?:明显|严重)|急性期|发作期?|疼痛|情况严重|[早晚中]期|本病|患者|病人)者?$|[？?你您我]|是否|有无|^(?:每|睡|餐|饭)|首选|^(?:此类|[此该本这][^，]{0,2}(?:患者|病人|患儿)|有的(?:患者|病人)?|常见的|有学者|学者|专家|术后患者|由于|(?:可|应|宜)?(?:选用|采用|使用|给予)|[^，]{0,3}基于|医生|大夫|医师)|^病情(?:比较|较为?)?(?:严重|重)/
