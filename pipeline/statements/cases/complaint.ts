import type { Span } from '../../span.ts'

/** Why the patient came: the words, and whether they say that the patient was admitted. */
export interface Complaint {
  readonly span: Span
  readonly admitted: boolean
  readonly time?: string
}

const goes =
  '(?:医院[^，。；]{0,4}(?:检查|看病)|初诊|入院|收入|收住|收治|就诊|就医|来诊|来院|住院|求治|转入|转院|入住|入我)'
const arrival = new RegExp(
  `(?:为主诉(?:[，,]?[^，。；]{0,12}?${goes})?|为主要(?:症状|表现)|[，,]?\\s?(?:前来|去|于|在|至|到|来|送|转|急诊|门诊|前往|由|被|遂|急(?=[诊送转收入])|收|而)[^，。；]{0,24}?${goes}|[，,]?\\s?${goes})`,
)
const reason =
  /^(?:患[者儿])?(?:主诉\s?(?:为|：|:)?|主因|因为|因|以|缘于|由于|苦于|主要症状[为是]|主要表现为|表现为|患[者儿])\s?/
const injury = /致([^，。；致]{2,20}(?:骨折|脱位|断裂|破裂|挫裂伤|烧伤|烫伤))$/

/** A date, the life that the patient leads, or a wish. */
const noComplaint =
  /^(?:(?:\d{4}年)?\d{1,2}[年月](?:\d{1,2}[月日])?$|\d{4}[-./]|(?:初诊|就诊|入院)(?:日期|时间|[：:])|[^，。；]{2,6}，\d{4}年\d|结婚|未婚|已婚|离异|婚后|孕\d{1,2}产|G\d|想|希望|需要?|要求|咨询|近日|拟)/

/** The complaint in the clauses from `start` to `end`, without 因, quotation marks and the coming itself. */
export function complaintIn(text: string, { start, end }: Span): Complaint | undefined {
  const reasonAt = /[，,](?=主诉|主因|因(?!此|而))/.exec(text.slice(start, end))
  if (reasonAt) return complaintIn(text, { start: start + reasonAt.index + 1, end })
  const whole = text.slice(start, end)
  const lead = reason.exec(whole)?.[0].length ?? 0
  const coming = comingIn(whole.slice(lead))
  let from = start + lead
  let to = coming ? start + lead + coming.index : end
  if (/[“"「]/.test(text[from] ?? '') && /[”"」]/.test(text[to - 1] ?? '')) {
    from++
    to--
  }
  while (to > from && /[\s，,：:]/.test(text[to - 1] as string)) to--
  if (noComplaint.test(text.slice(from, to))) return undefined
  if (to - from < 2 || to - from > 80) return undefined
  return { span: { start: from, end: to }, admitted: /入院|入我|入住|收入|收住|收治|住院/.test(coming?.[0] ?? '') }
}

/** The coming: its first word behind words that sound like a complaint, or else behind any. */
function comingIn(words: string): { readonly index: number; readonly 0: string } | undefined {
  let any: { readonly index: number; readonly 0: string } | undefined
  for (let from = 0; from < words.length; ) {
    const found = arrival.exec(words.slice(from))
    if (!found) break
    const index = from + found.index
    if (index >= 2 && soundsLikeComplaint(words.slice(0, index))) return { index, 0: found[0] }
    if (index >= 2) any ??= { index, 0: found[0] }
    from = index + 1
  }
  return any
}

/** `span` without the words of the coming to hospital at its end. */
export function withoutComing(text: string, { start, end }: Span): Span {
  const coming = arrival.exec(text.slice(start, end))
  return coming && coming.index >= 2 && !/[未不拒没][，,]?$/.test(text.slice(start, start + coming.index))
    ? { start, end: start + coming.index }
    : { start, end }
}

const complained =
  /[痛疼热烧咳喘肿麻晕昏伤血呕吐泻疹痒]|无力|乏力|不适|发现|突发|反复|出现|障碍|困难|受限|异常|下降|升高|抽搐|流水|停经|包块|肿物|\d\s?余?(?:年|个?月|周|天|日|d|h|小时|min|分钟)|脱[出位]|摔|撞|外伤|咬伤|误[服吞食]/

/** Whether words that name no coming can be a complaint. */
export function soundsLikeComplaint(words: string): boolean {
  return complained.test(words)
}

/** Whether the words say that the patient came to be seen. */
export function saysComing(clause: string): boolean {
  return arrival.test(clause)
}

/** The injury that an accident caused: '摔伤致左股骨颈骨折'. */
export function injuryIn(text: string, { start, end }: Span): Span | undefined {
  const name = injury.exec(text.slice(start, end))?.[1]
  return name === undefined ? undefined : { start: end - name.length, end }
}
