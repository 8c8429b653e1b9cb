import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { isDrugName } from '../drugs/names.ts'
import { isGroup } from '../drugs/states.ts'
import { inPage, type PageBlock } from '../page.ts'
import { opensClause, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'

/** Whom it forbids what. */
export interface Told {
  readonly who: Span
  readonly subjects: readonly Topic[]
}

/** Who stands for no one in particular. */
const anyone =
  /^(?:本品|本药|该药|此药|患者|病人|人们?|我们?|您|你|他们|大家|任何人|一般人|以上|上述|以下|下列|所有患者|医生|家属|孩子|时|期间)?$/
/** What a clause bids is no one. */
const bids = /尽量|少[吃喝用做]|^(?:少|多(?![发囊次胎])|要|应|可|能|做|吃|打|用|去|在|把|让|给|每)/

/** '放射性碘治疗孕妇' names what they must not have as well. */
const treated = /^[^，、]{2,12}(?:治疗|手术|疗法|检查|[^手]术)(?:孕|妊娠|哺乳|儿童|婴|新生儿|老年)/

/** Whether words name people or states. */
export const isWho = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end)
  return words.length > 1 && !anyone.test(words) && !bids.test(words) && !treated.test(words) && isGroup(words)
}

export const topicAt = (block: PageBlock, span: Span, type?: TermType): Topic => {
  const text = block.text.slice(span.start, span.end)
  return { type: type ?? typeOf(text) ?? 'drug', text, span: inPage(block, span) }
}

/** 'GD' and 'DG': the name of what is forbidden beside who must not have it. */
export function parted(block: PageBlock, who: Span): Told | undefined {
  const { text } = block
  const { start, end } = who
  const named = text.slice(start, end)
  if (isName(named) && opensName.test(named))
    return { who: { start, end: start }, subjects: [topicAt(block, who, 'drug')] }
  for (let at = Math.max(start + 2, end - longestName); at <= end - 2; at++) {
    const rest = { start, end: at }
    if (isName(text.slice(at, end)) && isWho(text, rest))
      return { who: rest, subjects: [topicAt(block, { start: at, end }, 'drug')] }
  }
  for (let at = Math.min(start + longestName, end - 2); at >= start + 2; at--) {
    if (!isName(text.slice(start, at)) || /^(?:过敏|依赖|中毒|治疗|使用|服用|应用|不耐受)/.test(text.slice(at, end)))
      continue
    const joint = /^(?:在|对于?)?/.exec(text.slice(at, end))?.[0].length ?? 0
    const rest = { start: at + joint, end }
    if (isWho(text, rest)) return { who: rest, subjects: [topicAt(block, { start, end: at }, 'drug')] }
  }
  return undefined
}

const longestName = 14
const isName = (text: string): boolean =>
  isDrugName(text) && typeOf(text) === 'drug' && !opensClause(text) && !/[因曾对未]/.test(text)
/** A name is no group that ends in one: 孕晚期复方新诺明. */
const opensName = /^(?!.*[者人期妇童儿的])/
