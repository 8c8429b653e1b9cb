import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { cueOf } from '../cues.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const numbered = new LinePattern(/^(?:\d{1,2}[.、)）]|[(（]\d{1,2}[)）]|[①-⑩]|[一二三四五六七八九十]、)/)
const longest = 160
const fewestCues = 2
/** What content of a list gives away. */
const content = /\d(?:mg|g|ml|μg|mmol|mmhg|iu|℃|%)(?![a-z])|患者|术后|用药|剂量|症状/

/** Takes out the items of a list of notices of which the others are chrome. */
export const noticeList: Rule = pageRule(
  {
    id: 'notice-list',
    why: 'A site lists its notices by number: where half of them are chrome by their words, all are.',
    examples: [
      [
        '肩周炎要练爬墙。\n\n1、本站资料均为网友上传，版权归原作者所有。\n\n2、压缩包请用解压软件打开。\n\n3、如有侵权，请联系我们删除。',
        '肩周炎要练爬墙。\n\n1、本站资料均为网友上传，版权归原作者所有。\n\n3、如有侵权，请联系我们删除。',
      ],
    ],
    leaves: [
      '1、本站资料均为网友上传，版权归原作者所有。\n\n2、每次爬墙十下。\n\n3、每日两次。\n\n4、热敷。',
      '1、本站资料均为网友上传，版权归原作者所有。\n\n2、双氯芬酸75 mg，每日一次。\n\n3、如有侵权，请联系我们删除。',
    ],
  },
  (page) => noticeLines(page),
)

/** The items of lists of notices that no rule knows by their words. */
export function* noticeLines({ lines }: Page): Iterable<readonly [Line, Reason]> {
  let run: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line && (line.block.kind === 'item' || numbered.test(line.key)) && line.key.length <= longest) {
      run.push(line)
      continue
    }
    yield* unknownOf(run)
    run = []
  }
}

function* unknownOf(run: readonly Line[]): Iterable<readonly [Line, Reason]> {
  if (run.length <= fewestCues) return
  const reasons = run.map((line) => cueOf(line))
  const cued = reasons.filter((reason) => reason !== undefined)
  if (cued.length < fewestCues || cued.length * 2 < run.length) return
  for (const [i, line] of run.entries())
    if (reasons[i] === undefined && !content.test(line.key)) yield [line, cued[0] as Reason]
}
