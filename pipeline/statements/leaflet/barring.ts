import { stateMembers } from '../drugs/states.ts'
import { barringAdverbs, barringVerbs, pointingWords } from '../tables/barring-words.ts'
import type { Said } from './said.ts'
import { clausesIn, type Segment } from './segments.ts'

/** The words of a clause that bar the drug from those whom it names before. */
export const barred: RegExp = new RegExp(`，?者?${barringAdverbs}{0,4}${barringVerbs}(?:${pointingWords})?$`)

/** Whom a segment that ends with such words names. */
export function barredIn(text: string, segment: Segment): Said[] {
  const words = text.slice(segment.start, segment.end)
  const lead =
    /^(?:(?:下列|以下)(?:情况|患者|人群)?(?:禁用)?：|凡|对于|本品禁用于|禁用于|(?:本品)?(?:绝对)?(?:严禁|禁止))/.exec(
      words,
    )?.[0].length ?? 0
  const tail = barred.exec(words)?.[0] ?? ''
  const end = segment.end - tail.length + (/^，?者/.test(tail) ? tail.indexOf('者') + 1 : 0)
  const span = { start: segment.start + lead, end }
  if (span.end - span.start < 2) return []
  return stateMembers(text, span).map((member) => ({ property: 'contraindication', span: member }))
}

/** '对A过敏者禁用，B患者禁用': each with its own verb. */
export function barredEach(text: string, segment: Segment): Segment[] {
  const found: Segment[] = []
  let from: number | undefined
  for (const { start, end } of clausesIn(text, segment)) {
    from ??= start
    if (!barred.test(text.slice(from, end))) continue
    found.push({ start: from, end })
    from = undefined
  }
  return found
}
