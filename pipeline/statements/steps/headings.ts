import type { Span } from '../../span.ts'
import type { PageBlock } from '../page.ts'
import { termsInTitle } from '../topic.ts'
import { stepMarkOf } from './marks.ts'
import { namesDoing, procedureIn } from './names.ts'
import type { StepContext } from './step.ts'
import { exerciseWords, otherLists, stepWords } from './words.ts'

/** Headings of a part of a procedure, which a heading above names. */
const partOnly =
  /^(?:(?:标准化?|规范化?|具体|详细|基本)?(?:操作|手术|实施|护理|检查|治疗)?(?:步骤|流程|方法|要点|过程|程序)|操作|[一二三四五六七八九十两\d]{1,2}\s?(?:个)?步(?:走|法|骤|曲)?|(?:手术|操作|检查|治疗|具体|到底|应该?)?(?:怎么|如何|怎样|咋)(?:做|操作|进行|[灸练用洗敷贴打])?|手术|治疗|检查)[？?]?$/
const longestName = 16

/** The procedure that a heading stands for: named in it, or, where it only says 操作步骤, in a heading above. */
export function procedureUnder(text: string, { block, headings }: PageBlock): Span {
  const own = procedureIn(text, block.content)
  if (!partOnly.test(text.slice(own.start, own.end))) return own
  for (const above of [...headings].reverse()) {
    const named = procedureIn(text, above.block.content)
    const inside =
      above.block.level === 1 ? termsInTitle(above.text).findLast(({ type }) => type === 'procedure') : undefined
    const by = above.block.content.start
    if (inside && named.end - named.start > longestName)
      return { start: inside.span.start + by, end: inside.span.end + by }
    if (namesDoing(text.slice(named.start, named.end)) && named.end - named.start <= longestName) return named
  }
  return own
}

/** 治疗分两步走: a plan, and no procedure. */
const notOne = /^(?:治疗|处理|用药|护理|康复)(?:可|一般)?分/

/** What a heading says about a list under it; undefined where it is none of steps. */
export function contextOf(text: string, heading: PageBlock): StepContext | undefined {
  const words = heading.text
  if (otherLists.test(words) && !/步骤|流程|[一二三四五六七八九十\d]\s?步/.test(words)) return undefined
  const subject = procedureUnder(text, heading)
  if (subject.end - subject.start < 2 || notOne.test(text.slice(subject.start, subject.end))) return undefined
  if (stepMarkOf(words) || stepWords.test(words)) return { subject, trust: 'certain' }
  return exerciseWords.test(words) || exerciseWords.test(text.slice(subject.start, subject.end))
    ? { subject, trust: 'likely' }
    : undefined
}
