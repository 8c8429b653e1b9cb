import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { cueOf, isMeta } from '../cues.ts'
import { footStart } from '../foot.ts'
import { oddsOf } from '../line-odds.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line } from '../page.ts'
import { dated } from '../tables/meta.ts'

const longest = 40
const mostBetween = 3
/** The same where the foot has much chrome. */
const mostInFoot = 5
const manyCues = 5
const fewestCues = 2
/** Shorter lines say too little by their letters. */
const longestWord = 18
const leastOdds = -2
const address = new LinePattern(/^(?:https?:\/\/|www\.)[\x21-\x7e]{3,120}$/)
const siteRoot = new LinePattern(/^(?:https?:\/\/)?[a-z0-9.-]{3,60}\/?$/)
const siteName = /(?:网|网站|官网|论坛|频道|在线|平台|之家)$/

/** Takes out what stands between chrome at the foot of a page: site names, addresses, stray words of menus. */
export const siteFoot: Rule = pageRule(
  {
    id: 'site-foot',
    why: 'Below the text a page goes on with chrome, and what stands between it is chrome too.',
    examples: [
      [
        '中耳炎痊愈前不要游泳。\n\n登录 | 注册\n\n某某耳鼻喉网\n\nCopyright © 2020 某某',
        '中耳炎痊愈前不要游泳。\n\n登录 | 注册\n\nCopyright © 2020 某某',
      ],
      ['中耳炎痊愈前不要游泳。\n\nhttps://www.example.com/\n\n返回顶部', '中耳炎痊愈前不要游泳。\n\n返回顶部'],
    ],
    leaves: [
      '中耳炎痊愈前不要游泳。\n\n打印本页\n\n- 发热\n- 耳痛\n\n返回顶部',
      '中耳炎痊愈前不要游泳。\n\n文章网址：https://www.example.com/a/1.html\n\n更新时间：2020-01-02',
      '中耳炎痊愈前不要游泳。\n\n详见：\n\nhttps://www.example.com/guide/12',
      '中耳炎痊愈前不要游泳。\n\n返回顶部\n\n来源：某某日报\n\nCopyright © 2020 某某',
    ],
  },
  function* (page) {
    const foot = footStart(page)
    if (foot === 0) return
    const below = page.lines.slice(foot)
    const cued = below.filter((line) => cueOf(line) !== undefined)
    const first = cued[0]?.index ?? page.lines.length
    for (const line of below) {
      if (!address.test(line.key) || cued.length === 0) continue
      if (siteRoot.test(line.key) || line.index > first) yield [line, 'navigation']
    }
    if (cued.length >= fewestCues) yield* between(page.lines, cued)
  },
)

/** The few short lines between two lines of chrome. */
function* between(lines: readonly Line[], cued: readonly Line[]): Iterable<readonly [Line, Reason]> {
  for (const [i, line] of cued.entries()) {
    const next = cued[i + 1]
    if (!next || next.index - line.index - 1 > (cued.length >= manyCues ? mostInFoot : mostBetween)) continue
    const gap = lines.slice(line.index + 1, next.index)
    if (!gap.every(isStray)) continue
    for (const stray of gap) yield [stray, siteName.test(stray.key) ? 'navigation' : 'boilerplate']
  }
}

const isStray = (line: Line): boolean =>
  line.key.length <= longest && line.block.kind !== 'item' && !line.isProse && !isMeta(line) && !speaks(line)

/** What its letters show to be content: a heading, a day with more, a longer phrase. */
const speaks = ({ key, text, block }: Line): boolean =>
  (block.kind === 'heading' || key.length > longestWord) && (dated.test(key) || oddsOf(text) < leastOdds)
