import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'
import { menuWords, siteSections, siteWords } from '../tables/navigation.ts'

const fewest = 4
const site = new Set([...siteWords, ...siteSections])
const menu = new Set([...menuWords, ...site])
const longestWord = Math.max(...[...menu].map(({ length }) => length))

/** Takes out menus that stand one word a line. */
export const menuColumn: Rule = pageRule(
  {
    id: 'menu-column',
    why: 'A menu lost its layout, so that each of its words stands on a line.',
    examples: [
      ['首页\n\n疾病\n\n药品\n\n问医生\n\n登录\n\n荨麻疹反复发作。', '荨麻疹反复发作。'],
      ['荨麻疹反复发作。\n\n- 微信\n- 微博\n- 设为首页\n- 返回顶部\n- 收藏', '荨麻疹反复发作。'],
    ],
    leaves: ['检查\n\n手术\n\n急救\n\n健康', '疾病\n\n症状\n\n检查', '- 药品\n- 医院\n- 医生\n- 科室'],
  },
  (page) => menuLines(page),
)

/** The menus of a page, one word a line. */
export function* menuLines({ lines }: Page): Iterable<readonly [Line, Reason]> {
  let run: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line && line.key.length <= longestWord && menu.has(line.key)) {
      run.push(line)
      continue
    }
    if (isMenu(run)) for (const item of run) yield [item, 'navigation']
    run = []
  }
}

/** Long enough, and with words that nothing but a site says. */
const isMenu = (run: readonly Line[]): boolean =>
  run.length >= fewest &&
  (run.filter(({ key }) => site.has(key)).length >= 2 || /^(?:首页|主页)$/.test(run[0]?.key ?? ''))
