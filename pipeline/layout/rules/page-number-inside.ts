import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Furniture, furnitureOf } from '../furniture.ts'
import { isStop } from '../line-end.ts'
import { blockStarts } from '../line-start.ts'
import { type Line, linesOf } from '../lines.ts'

/** What some furniture of a page has. */
const sign = /[·•–—卷期-]|Vol/
/** Narrower than any column of running text, in em. */
const narrowest = 14
/** Lines above that show how wide the column is, and how much of it a line fills that goes on. */
const [reach, fullShare] = [4, 0.85]
/** A head that stood above proves the break: the line before it need not be so full. */
const sureShare = 0.5

/** True of a line that fills its column and comes to no end. */
function goesOn(lines: readonly Line[], i: number, share: number): boolean {
  const line = lines[i] as Line
  if (line.width < narrowest || isStop(line)) return false
  const widest = Math.max(...lines.slice(Math.max(0, i - reach), i).map(({ edge }) => edge))
  return line.edge >= widest * share
}

/** True where a sentence is cut by what stands between two pages. */
function cutsSentence(lines: readonly Line[], { first, next, hasHead }: Furniture): boolean {
  const before = lines[first - 1]
  const after = lines[next]
  if (!before || !after || !goesOn(lines, first - 1, hasHead ? sureShare : fullShare)) return false
  return after.indent <= before.indent + 1 && /^[\u4e00-\u9fffA-Za-z\d]/.test(after.text)
}

function* find(text: string): Generator<Replacement> {
  if (!sign.test(text)) return
  const lines = linesOf(text)
  let starts: readonly boolean[] | undefined
  for (const furniture of furnitureOf(lines)) {
    if (!cutsSentence(lines, furniture)) continue
    starts ??= blockStarts(lines)
    if (starts[furniture.next]) continue
    for (let i = furniture.first; i < furniture.next; i++)
      yield { start: (lines[i] as Line).start, end: (lines[i + 1] as Line).start, text: '', reason: 'boilerplate' }
  }
}

export const pageNumberInside: Rule = {
  id: 'page-number-inside',
  why: 'A page ends in the middle of a sentence, and its number or the head of the next stands between the two halves.',
  find,
  examples: [
    [
      '眼科进展 2019年6月第39卷第6期\n青光眼是不可逆致盲的首位原因，眼压升高使视神经受损，早\n213\n眼科进展 2019年6月第39卷第6期\n期没有症状，体检时才发现。',
      '眼科进展 2019年6月第39卷第6期\n青光眼是不可逆致盲的首位原因，眼压升高使视神经受损，早\n期没有症状，体检时才发现。',
    ],
    [
      '急性心肌梗死患者再灌注治疗后应常规口服双联抗血小\n板药物，疗程不少于十二个月，其间如需行非心脏手术应\n— 37 —\n由心内科与外科共同评估出血和血栓的风险后再作决定。',
      '急性心肌梗死患者再灌注治疗后应常规口服双联抗血小\n板药物，疗程不少于十二个月，其间如需行非心脏手术应\n由心内科与外科共同评估出血和血栓的风险后再作决定。',
    ],
  ],
  leaves: [
    '眼科进展 2019年6月第39卷第6期\n青光眼是不可逆致盲的首位原因，眼压升高使视神经受损，早\n期没有症状，体检时才发现。\n眼科进展 2019年6月第39卷第6期\n治疗以降低眼压为主。',
    '急性心肌梗死患者再灌注治疗后应常规口服双联抗血小\n板药物，疗程不少于十二个月。\n— 37 —\n由心内科与外科共同评估。',
    '参考文献\n- 12 -\n附录',
    '体温变化的范围为\n-5-\n度以内',
  ],
}
