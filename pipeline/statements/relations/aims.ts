import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { inPage, type Page } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { listMembers } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { termBefore } from './term-before.ts'

/** 'P的目的是A', 'P旨在A', 'P是为了A'. */
const aimsAt =
  /(?:的|其)?(?:主要|首要|最终|根本)?目的(?:主要)?(?:是|在于|为(?!了))(?:为了)?|旨在|(?:主要|都|也)?是为了/dg
/** '为了A，可行P'. */
const forAim = /^为了?(?!主|什么|何|其|此|患者|孩子|您|你|安全|健康|自己|家人)(?<v>[^，。；：]{3,30})$/dg
const does =
  /^(?:则|需要?|应|应该|应当|可|可以|要|必须|常|建议|宜|考虑|医生会|有必要){0,3}(?:先|再|及时|常规|同时|尽早)?(?:行(?![走动为])|做|进行|使用|应用|给予|予以?|采用|选用|检查|服用|口服|注射|安排)(?<v>[^，。；：]{2,24}?)(?:治疗|检查)?$/d
const doers = ['procedure', 'test', 'drug', 'device'] as const
/** Verbs with which an aim begins. */
const verb =
  /^(?:有效|进一步|尽快|尽早|更好地|最大限度地?)?(?:缓解|减轻|减少|改善|抑制|促进|阻断|恢复|降低|提高|增强|增加|解除|保护|修复|清除|杀灭|纠正|扩张|补充|预防|防止|避免|稳定|调节|消除|延缓|阻止|加速|维持|控制|去除|切除|确保|达到|保持|重建|明确|确定|了解|判断|评估|评价|监测|观察|排除|鉴别|发现|检查|筛查|检测|测定|诊断|确认|寻找|取出|止血|止痛|镇痛|消炎|加强|巩固|松解|矫正|封闭|填补|固定|引流|重新|使|让|治疗|根治|治愈|挽救|延长|缩短|保留|软化|溶解|疏通|支撑|平衡|缩小)/
const study = /研究|本文|探讨|分析|本组|我院|总结|笔者/

/** What a procedure, test, drug or device is for, said with a word of purpose. */
export function* findAims(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, aimsAt)) yield* purposes(cue, doersBefore(cue), cue.value)
  for (const cue of cuesOf(page, forAim)) yield* purposes(cue, doersBehind(cue), cue.value)
}

function* purposes(cue: Cue, subjects: readonly Span[], value: Span): Generator<Claim> {
  const { block, sentence } = cue.passage
  if (study.test(block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))) return
  for (const span of subjects) {
    const text = block.text.slice(span.start, span.end)
    const subject: Topic = { type: typeOf(text) ?? 'procedure', text, span: inPage(block, span) }
    for (const place of aimsIn(block.text, value)) {
      const claim = claimOf(cue, { property: 'purpose', subject, value: place })
      if (claim) yield claim
    }
  }
}

/** The aims: 'A、B' where both begin with a verb are two. */
function aimsIn(text: string, value: Span): Span[] {
  const written = text.slice(value.start, value.end)
  if (!verb.test(written) || written.length < 3 || written.length > 50) return []
  const parts = splitOutside(text, value, '、')
  const each = parts.every(({ start, end }) => end - start > 3 && verb.test(text.slice(start, end)))
  return each ? parts.map(({ start, end }) => ({ start, end })) : [value]
}

/** '此手术旨在A': of the operation that the block speaks of. */
const pointing = /^(?:[此该本这](?:项|种|类)?(?:手术|术式|操作|检查|疗法|方法|治疗|技术)|[它其])的?$/

/** What stands before the words of purpose, or what the clause before ends with. */
function doersBefore({ passage: { block, clauses, sentence }, clause, cue }: Cue): Span[] {
  const before = clauses[clause.index - 1]
  const own = { start: clause.start, end: cue.start }
  const span = own.end > own.start ? own : before?.mark === '，' ? before : undefined
  const found = span && termBefore(block.text, { start: Math.max(span.start, span.end - 24), end: span.end }, doers)
  if (found) return [found]
  // '…，目的是A' says it of what the sentence is about.
  const points = pointing.test(block.text.slice(own.start, own.end))
  const topic =
    own.end > own.start && !points
      ? undefined
      : clause.topics.find(({ type }) => type === 'procedure' || type === 'test')
  const { start } = block.block.content
  const from = points ? start : start + sentence.start
  return topic && topic.span.start >= from ? [{ start: topic.span.start - start, end: topic.span.end - start }] : []
}

function doersBehind({ passage: { block, clauses }, clause }: Cue): Span[] {
  const next = clauses[clause.index + 1]
  const found = next && clause.mark === '，' ? does.exec(block.text.slice(next.start, next.end)) : null
  const [from, to] = found?.indices?.groups?.['v'] ?? []
  if (!next || from === undefined || to === undefined) return []
  return listMembers(block.text, { start: next.start + from, end: next.start + to }, { types: doers })
}
