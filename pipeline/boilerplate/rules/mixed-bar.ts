import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { cueOf, isMeta } from '../cues.ts'
import { oddsOf } from '../line-odds.ts'
import { pageRule } from '../line-rule.ts'
import { type Line, type Page, partOf } from '../page.ts'
import { clause } from '../tables/meta.ts'
import { menuWords, shareTargets } from '../tables/navigation.ts'

const longest = 160
const parting = /[|｜·•丨]|[\s\u3000]+/
const mostParts = 16
const menu = new Set(menuWords)
const targets = new Set(shareTargets)
const fewestTargets = 3
/** What its letters must say of a part that nothing else knows. */
const leastOdds = 1.5
/** What the software prints beside a post: its floor, where and from what it was sent. */
const post =
  /^(?:\d{1,5}楼|#\d{1,5}|第\d{1,5}楼|楼主|沙发|板凳|ip(?:属地)?[:：].{2,6}|来自.{0,12}(?:客户端|手机版?|网页版?|网友|iphone|android|安卓|小程序|app)|发自.{2,16})$/
const time =
  /^(?:(?:发表|回复|编辑|发布|更新)于)?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?|刚刚|昨天|前天|\d{1,2}(?:分钟|小时|天|个?月|年)前)$/
/** Only the head of a site tells what day it is. */
const weekday = /^(?:星期|周)[一二三四五六日天]$/
const count = /^\(?\d{1,7}(?:\.\d)?[万w+]?\)?$/

/** Takes out lines that set buttons, counts, stamps and prices side by side. */
export const mixedBar: Rule = pageRule(
  {
    id: 'mixed-bar',
    why: 'A page sets buttons, counts, prices and the stamp of a post side by side, each of another kind.',
    examples: [
      [
        '疝气修补后三周避免提重物。\n\nIP属地：福建 来自iPhone客户端 6楼 2020-03-04 09:12 回复',
        '疝气修补后三周避免提重物。',
      ],
      ['疝气修补后三周避免提重物。\n\n访问量：20412　建议使用谷歌浏览器', '疝气修补后三周避免提重物。'],
      ['疝气修补后三周避免提重物。\n\n导出题录 收藏 分享 打印', '疝气修补后三周避免提重物。'],
    ],
    leaves: [
      '发布时间：2020-03-04　作者：李某　浏览：33',
      '2020-03-04 打印 关闭',
      '检查 手术 急救 健康',
      '6楼 病房 2020-03-04',
      '登录 患者 出院',
    ],
  },
  (page) => mixedLines(page),
)

/** The mixed bars of a page. */
export function* mixedLines({ lines }: Page): Iterable<readonly [Line, Reason]> {
  for (const line of lines) if (isMixed(line)) yield [line, 'navigation']
}

type Part = 'weekday' | 'cue' | 'target' | 'menu' | 'post' | 'time' | 'count' | 'likely' | 'other'

function isMixed(line: Line): boolean {
  if (line.isProse || line.key.length > longest || line.block.kind === 'table') return false
  if (!parting.test(line.text) || clause.test(line.text)) return false
  const texts = line.text.split(parting).filter((text) => text !== '')
  if (texts.length < 2 || texts.length > mostParts || isMeta(line) || cueOf(line)) return false
  const seen = { weekday: 0, cue: 0, target: 0, menu: 0, post: 0, time: 0, count: 0, likely: 0 }
  for (const text of texts) {
    const part = kindOf(line, text)
    if (part === 'other') return false
    seen[part]++
  }
  // A day with counts and buttons is the article's own.
  if (seen.time > 0 && seen.weekday === 0)
    return seen.post > 1 || (seen.post > 0 && seen.cue + seen.target + seen.menu > 0)
  return seen.cue > 0 || seen.target >= fewestTargets || (seen.post > 0 && seen.target + seen.menu > 0) || seen.post > 1
}

function kindOf(line: Line, text: string): Part {
  const part = partOf(line, text)
  const { key } = part
  if (post.test(key)) return 'post'
  if (time.test(key)) return 'time'
  if (weekday.test(key)) return 'weekday'
  if (count.test(key)) return 'count'
  if (targets.has(key)) return 'target'
  if (isMeta(part)) return 'other'
  if (cueOf(part)) return 'cue'
  if (menu.has(key)) return 'menu'
  return oddsOf(text) >= leastOdds ? 'likely' : 'other'
}
