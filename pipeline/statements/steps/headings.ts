import type { Span } from '../../span.ts'
import type { PageBlock } from '../page.ts'
import { isTerm } from '../terms.ts'
import { termsInTitle } from '../topic.ts'
import { stepMarkOf } from './marks.ts'
import { namesDoing, namesNothing, procedureIn } from './names.ts'
import type { StepContext } from './step.ts'
import { exerciseWords, otherLists, stepWords } from './words.ts'

/** Headings of a part of a procedure, which a heading above names. */
const partOnly =
  /^(?:(?:标准化?|规范化?|具体|详细|基本|主要)?(?:操作|手术|实施|护理|检查|治疗)?的?(?:步骤|流程|方法|要点|过程|程序)(?:[及与和、](?:具体|操作)?(?:步骤|流程|方法|要点|过程|程序))?|操作|[一二三四五六七八九十两\d]{1,2}\s?(?:个)?步(?:走|法|骤|曲)?|(?:手术|操作|检查|治疗|具体|到底|应该?)?(?:怎么|如何|怎样|咋)(?:做|操作|进行|[灸练用洗敷贴打])?|手术|治疗|检查)[？?]?$/
const longestName = 16

/** The procedure that a heading stands for: named in it, or, where it only says 操作步骤, in a heading above. */
export function procedureUnder(text: string, heading: PageBlock): Span {
  const own = procedureIn(text, heading.block.content)
  const name = text.slice(own.start, own.end)
  if (!partOnly.test(name)) return (namesNothing.test(name) ? procedureWithin(heading) : undefined) ?? own
  for (const above of [...heading.headings].reverse()) {
    const named = procedureIn(text, above.block.content)
    const inside = above.block.level === 1 ? procedureWithin(above) : undefined
    if (inside && named.end - named.start > longestName) return inside
    if (namesDoing(text.slice(named.start, named.end)) && named.end - named.start <= longestName) return named
  }
  return own
}

/** The last procedure that a heading of many words names. */
function procedureWithin({ block, text }: PageBlock): Span | undefined {
  const inside = termsInTitle(text).findLast(({ type }) => type === 'procedure')
  const by = block.content.start
  return inside && { start: inside.span.start + by, end: inside.span.end + by }
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
  const name = text.slice(subject.start, subject.end)
  if (exerciseWords.test(words) || exerciseWords.test(name)) return { subject, trust: 'likely' }
  return namesOperation(words, name) ? { subject, trust: 'named' } : undefined
}

/** '# 胸腔穿刺术', '## 三、鼻饲法': a heading of nothing but the name of what is done with hands. */
const namesOperation = (heading: string, name: string): boolean =>
  /(?:[^手技艺学战学]术|[^方办疗做看想说用]法|注射|测量|导尿|灌肠|吸痰|洗胃|插管|吸氧|给药|采血|包扎|止血|封管|输液|输血)$/.test(
    name,
  ) &&
  heading.length <= name.length + 8 &&
  isTerm(name, ['procedure', 'test'])
