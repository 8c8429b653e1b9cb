import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { isStop } from '../line-end.ts'
import { blockStarts } from '../line-start.ts'
import { type Line, linesOf } from '../lines.ts'

/** A page's number between marks: · 214 ·, — 12 —. */
const pageNumber = /^[·•–—-]{1,3} ?\d{1,4} ?[·•–—-]{1,3}$/
const mark = /[·•–—-]/
/** Narrower than any column of running text, in em. */
const narrowest = 14
/** Lines above that show how wide the column is, and how much of it a line fills that goes on. */
const [reach, fullShare] = [4, 0.85]

/** True of a line that fills its column and comes to no end. */
function goesOn(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line
  if (line.width < narrowest || isStop(line)) return false
  const widest = Math.max(...lines.slice(Math.max(0, i - reach), i).map(({ edge }) => edge))
  return line.edge >= widest * fullShare
}

function* find(text: string): Generator<Replacement> {
  if (!mark.test(text)) return
  const lines = linesOf(text)
  let starts: readonly boolean[] | undefined
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i] as Line
    const next = lines[i + 1] as Line
    if (line.text.length > 12 || !pageNumber.test(line.text) || !goesOn(lines, i - 1)) continue
    if (next.indent > (lines[i - 1] as Line).indent + 1 || !/^[\u4e00-\u9fffA-Za-z\d]/.test(next.text)) continue
    starts ??= blockStarts(lines)
    if (starts[i + 1]) continue
    yield { start: line.start, end: next.start, text: '', reason: 'boilerplate' }
  }
}

export const pageNumberInside: Rule = {
  id: 'page-number-inside',
  why: 'A page ends in the middle of a sentence, and its number stands between the two halves.',
  find,
  examples: [
    [
      '急性心肌梗死患者再灌注治疗后应常规口服双联抗血小\n板药物，疗程不少于十二个月，其间如需行非心脏手术应\n— 37 —\n由心内科与外科共同评估出血和血栓的风险后再作决定。',
      '急性心肌梗死患者再灌注治疗后应常规口服双联抗血小\n板药物，疗程不少于十二个月，其间如需行非心脏手术应\n由心内科与外科共同评估出血和血栓的风险后再作决定。',
    ],
  ],
  leaves: [
    '急性心肌梗死患者再灌注治疗后应常规口服双联抗血小\n板药物，疗程不少于十二个月。\n— 37 —\n由心内科与外科共同评估。',
    '参考文献\n- 12 -\n附录',
    '体温变化的范围为\n-5-\n度以内',
  ],
}
