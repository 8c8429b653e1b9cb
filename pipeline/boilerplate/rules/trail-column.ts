import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const step = new LinePattern(/^(?:[>»›→/]|>>|::)$/)
const opens = new LinePattern(
  /^(?:您|你|我)?(?:现在|当前|目前)?(?:所在|所处|在)?(?:的)?(?:位置|页面|路径)(?:是|为)?[:：]?$|^(?:网站)?(?:首页|主页)$|^(?:返回)?首页$/,
)
const longestName = 16
const mostLines = 24

/** Takes out a trail of sections whose names and signs stand one a line. */
export const trailColumn: Rule = pageRule(
  {
    id: 'trail-column',
    why: 'A page lost the layout of the trail of its sections, so that names and signs stand one a line.',
    examples: [
      [
        '当前位置：\n\n首页\n\n>\n\n眼科\n\n>\n\n青光眼\n\n# 青光眼会失明吗\n\n晚期会，因此要尽早降眼压。',
        '# 青光眼会失明吗\n\n晚期会，因此要尽早降眼压。',
      ],
      [
        '首页\n\n/\n\n科普\n\n/\n\n# 青光眼会失明吗\n\n晚期会，因此要尽早降眼压。',
        '# 青光眼会失明吗\n\n晚期会，因此要尽早降眼压。',
      ],
    ],
    leaves: [
      '位置：\n\n左眼\n\n眼压升高，视野缺损。',
      '甲组\n\n>\n\n乙组\n\n>\n\n丙组',
      '首页\n\n病案首页由经治医师填写。',
    ],
  },
  (page) => trailLines(page),
)

/** The lines of trails: an opening, then names with a sign between each two. */
export function* trailLines({ lines }: Page): Iterable<readonly [Line, Reason]> {
  for (const line of lines) {
    if (!opens.test(line.key)) continue
    const trail = trailFrom(lines, line.index)
    if (trail.some(({ key }) => step.test(key))) for (const part of trail) yield [part, 'navigation']
  }
}

function trailFrom(lines: readonly Line[], from: number): Line[] {
  const trail = [lines[from] as Line]
  let mayName = /置|面|径/.test(trail[0]?.key ?? '')
  for (const line of lines.slice(from + 1, from + mostLines)) {
    const isStep = step.test(line.key)
    if (!isStep && !(mayName && isName(line))) break
    trail.push(line)
    mayName = isStep
  }
  return trail
}

const isName = ({ key, block, isProse }: Line): boolean =>
  block.level !== 1 && !isProse && key.length <= longestName && !/[。，：:]/.test(key)
