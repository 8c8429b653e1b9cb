import type { Rule } from '../../rule.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line } from '../page.ts'

const bare = new LinePattern(/^\d{1,4}$/)
/** So many numbers that count on are pages; two are, where a small count would begin with 1. */
const fewest = 3
const fewestLarge = 2
const large = 10
/** What stands on a page between its number and the next, in characters. */
const shortestPage = 120

/** Takes out page numbers that stand alone and count on. */
export const pageSeries: Rule = pageRule(
  {
    id: 'page-series',
    why: 'The pages of a print leave their bare numbers between the paragraphs, each one more than the last.',
    examples: [
      [
        `${'白内障是晶状体混浊。'.repeat(13)}\n\n41\n\n${'手术是唯一的治疗。'.repeat(15)}\n\n42`,
        `${'白内障是晶状体混浊。'.repeat(13)}\n\n${'手术是唯一的治疗。'.repeat(15)}`,
      ],
    ],
    leaves: [
      '视力\n\n1\n\n眼压\n\n2\n\n眼底\n\n3',
      `${'白内障是晶状体混浊。'.repeat(13)}\n\n41`,
      `${'白内障是晶状体混浊。'.repeat(13)}\n\n41\n\n${'手术是唯一的治疗。'.repeat(15)}\n\n45`,
      `1\n\n${'白内障是晶状体混浊。'.repeat(13)}\n\n2\n\n${'手术是唯一的治疗。'.repeat(15)}`,
    ],
  },
  function* ({ lines }) {
    const numbers = lines.filter(({ key, block }) => block.kind === 'paragraph' && bare.test(key))
    if (areSeries(numbers)) for (const line of numbers) yield [line, 'boilerplate']
  },
)

function areSeries(numbers: readonly Line[]): boolean {
  const first = Number(numbers[0]?.key)
  if (numbers.length < (first >= large ? fewestLarge : fewest)) return false
  return numbers.every(({ key, block }, i) => {
    const before = numbers[i - 1]
    return Number(key) === first + i && (!before || block.start - before.block.end >= shortestPage)
  })
}
