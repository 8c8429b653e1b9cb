import type { Rule } from '../../rule.ts'
import { commentLines } from '../comments.ts'
import { cueOf } from '../cues.ts'
import { footStart } from '../foot.ts'
import { pageRule } from '../line-rule.ts'
import { commentHeadings } from '../tables/related.ts'

const longestHeading = 16

/** Takes out comment areas. */
export const commentArea: Rule = pageRule(
  {
    id: 'comment-area',
    why: 'A page has an area below its text for what readers say, with a heading.',
    examples: [
      ['鼻出血时头前倾。\n\n### 用户评论\n\n用户138****0000：学到了。\n\n登录后发表评论', '鼻出血时头前倾。'],
      ['鼻出血时头前倾。\n\n网友评论(3)', '鼻出血时头前倾。'],
    ],
    leaves: [
      '## 评论\n\n该研究样本量小，结论有待大样本随机对照试验证实。',
      '## 讨论\n\n鼻出血多见于鼻中隔前部，与该处血管丰富有关。',
      '评论',
    ],
  },
  function* (page) {
    const foot = footStart(page)
    for (const line of commentLines(page)) yield [line, 'boilerplate']
    for (const line of page.lines) {
      if (line.key.length > longestHeading || !commentHeadings.test(line.key)) continue
      const next = page.lines[line.index + 1]
      const leads = next ? cueOf(next) !== undefined : line.key.length > 2
      if (leads || (line.index >= foot && line.key.length > 2 && foot > 0)) yield [line, 'boilerplate']
    }
  },
)
