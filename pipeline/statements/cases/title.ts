import { diagnosesIn } from './diagnoses.ts'
import type { Passage } from './passage.ts'
import type { CaseFact } from './reading.ts'

/** Words of a headline that names no disease: '把头痛当偏头痛', '漱口漱没了的咳嗽'. */
const tellsTale = /[的了着过把被当成让使没不误错竟却也就才都吗呢“”！]|怎么|为[什何]|如何|故事|经历|教训/

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
  if (/术后|造影|治疗|手术|岁/.test(name) || (boxed === undefined && tellsTale.test(name))) return []
  return diagnosesIn(text, span, false, false).map((diagnosis) => ({ property: 'diagnosis', span: diagnosis.span }))
}
