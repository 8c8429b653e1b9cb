import type { Span } from '../../span.ts'
import type { Claim, Value } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { Page, PageBlock } from '../page.ts'
import { findFrequencies, findQuantities } from '../quantity.ts'
import { type Doing, procedureClaim } from './claims.ts'
import { headedOn } from './exercises.ts'
import { narrationsOf } from './narrated.ts'
import { practisedOn } from './practised.ts'
import { stepsOf } from './series.ts'
import type { Step } from './step.ts'
import { therapiesOf } from './therapies.ts'

/** A piece of text whose numbers of times belong to something that is done. */
interface Told extends Doing {
  readonly text: Span
}

const lasts = /(?:共|连续|连用|疗程(?:为|共)?|持续|坚持)(?:治疗|做|行|应用)?\s?(?:约|至少)?\s?$/
/** A clause on drugs, meals or visits: its times are theirs. */
const others = /口服|服用|mg|静滴|肌注|注射液|复查|随访|换药|测|监测|饮|餐|片|观察/

/** How often and how long a procedure is done: '每周1次，共3次' behind its steps. */
export function regimenClaims(page: Page): Claim[] {
  const told: Told[] = [
    ...stepTexts(page),
    ...headedOn(page),
    ...practisedOn(page),
    ...narrationsOf(page),
    ...therapiesOf(page),
  ]
  const first = new Map<string, Claim>()
  for (const one of told)
    for (const sentence of splitOutside(page.text, one.text, '。'))
      for (const claim of inSentence(page.text, sentence, one))
        if (!first.has(keyOf(claim))) first.set(keyOf(claim), claim)
  return [...first.values()].sort((one, other) => (one.witnesses[0]?.start ?? 0) - (other.witnesses[0]?.start ?? 0))
}

/** One place tells one thing, of what is named nearest over it. */
const keyOf = ({ property, witnesses }: Claim): string => `${property} ${witnesses[0]?.start}`

function inSentence(page: string, sentence: Span, doing: Doing): Claim[] {
  const clauses = splitOutside(page, sentence, '，；')
  return clauses.flatMap((clause, i) => {
    const before = clauses[i - 1]
    return before && others.test(page.slice(before.start, before.end)) ? [] : inClause(page, clause, doing)
  })
}

function inClause(page: string, clause: Span, doing: Doing): Claim[] {
  const words = page.slice(clause.start, clause.end)
  if (others.test(words)) return []
  const make = (property: string, value: Value, { start, end }: Span): Claim =>
    procedureClaim(page, doing, property, value, { start: clause.start + start, end: clause.start + end })
  const frequencies = findFrequencies(words).map(({ value, span }) => make('frequency', value, span))
  const courses = findQuantities(words)
    .filter(
      ({ span, value }) => lasts.test(words.slice(0, span.start)) && /^(?:d|wk|mo|a|\{time\})$/.test(value.unit ?? ''),
    )
    .map(({ value, span }) => make('course', value, span))
  return [...frequencies, ...courses]
}

/** '（1）握球：每次5分钟，每天4次': what is done so often by itself is the step's own name, and not the whole of which it is a part. */
function exerciseOf(page: string, { name, text }: Step): Span | undefined {
  const words = name && page.slice(name.start, name.end)
  const own = words !== undefined && /^[\u4e00-\u9fff]{2,8}$/.test(words) && !aspect.test(words)
  return own && findFrequencies(page.slice(text.start, text.end)).length > 0 ? name : undefined
}

/** What a step's label says about the doing, and does not name. */
const aspect =
  /频[率次]|次数|强度|时间|方法|要[领点求]|动作|注意|步骤|准备|目的|[阶分]段|[早中晚初后]期|^第|剂量|疗程|原则/

/** The blocks in which steps of one procedure stand, from the first step to the block's end. */
function stepTexts(page: Page): Told[] {
  const steps = [...stepsOf(page)].filter(({ leaf }) => leaf).sort((a, b) => a.text.start - b.text.start)
  let next = 0
  return page.blocks.flatMap(({ block }: PageBlock) => {
    while ((steps[next]?.text.start ?? Infinity) < block.content.start) next++
    const first = steps[next]
    if (!first || first.text.start >= block.content.end || block.kind === 'table') return []
    const text = { start: first.text.start, end: block.content.end }
    return [{ article: first.article, subject: exerciseOf(page.text, first) ?? first.subject, text }]
  })
}
