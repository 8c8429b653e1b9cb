import type { Span } from '../../span.ts'
import { drugsIn } from './mentions.ts'

const beside =
  /(?:补充|同服|同时|配合|联合|加用|加服|辅以|合用|联用|并用)(?:口服|服用|使用|应用|补充|给予|小剂量|适量)?$/
const longestWords = 10
const farthestOpening = 160

/** Whether a drug is only given beside another one that its sentence named before: '次日补充叶酸' in a sentence on methotrexate. */
export function isBesideDrug(text: string, { start }: Span): boolean {
  if (!beside.test(text.slice(Math.max(0, start - longestWords), start))) return false
  const before = text.slice(Math.max(0, start - farthestOpening), start)
  const opening = Math.max(...['。', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark))) + 1
  return drugsIn(text, start - before.length + opening, start).length > 0
}
