import { diagnosesIn } from './diagnoses.ts'
import type { Passage } from './passage.ts'
import type { CaseFact } from './reading.ts'

/** A diagnosis in the case's heading: '病例 2（急性心肌梗死）'. */
export function titleFacts(text: string, { title }: Passage): CaseFact[] {
  if (!title) return []
  const words = text.slice(title.start, title.end)
  const boxed = /^[（(]([^（）()]{2,40})[）)]$/.exec(words)?.[1]
  const plain = /^[：:\s]?([^：:，。（）\s]{2,30})$/.exec(words)?.[1]
  const name = boxed ?? plain
  if (name === undefined) return []
  const start = title.start + words.indexOf(name)
  const span = { start, end: start + name.length }
  if (/术后|造影|治疗|手术|岁/.test(name)) return []
  return diagnosesIn(text, span, false, false).map((diagnosis) => ({ property: 'diagnosis', span: diagnosis.span }))
}
