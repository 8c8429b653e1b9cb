import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { isCounter } from '../bars.ts'
import { cueOf, isMeta } from '../cues.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const longest = 30
const fewest = 2
/** What the software of a site knows of an account: only there. */
const ofAccount = new LinePattern(
  /^(?:uid|用户id|注册(?:时间|日期)|最后(?:登录|登陆|访问|发表|活动)|上次(?:在线|登录|活动)(?:时间)?|在线时[间长]|阅读权限|用户组|头衔|积分|威望|金钱|金币|铜币|铜板|丁当|银元|社区币|健康币|精华(?:帖|贴)?|主题(?:数|帖)?|帖子(?:数)?|发帖(?:数)?|回帖(?:数)?|贡献(?:值)?|好友(?:数)?|听众(?:数)?|粉丝(?:数)?|关注(?:数)?|人气|魅力|经验(?:值)?|等级|级别|勋章|诚信|开通时间|总访问(?:量)?|昨日访问(?:量)?|总患者数?|总文章(?:数)?|昨日诊后报到患者|微信诊后报到患者|日志|相册|记录|状态|串门)[:：]?(?:lv\.?)?(?:\(?[+-]?\d[\d,.]{0,9}[万千kw]?\+?(?:次|人|篇|个|小时|分|点|级)?\)?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}:\d{2})?|离线|在线|当前离线|当前在线|保密)$/,
)
/** The marks that buyers and patients give, with how many gave them. */
const praise =
  /^(?=.{0,7}[好快差值优满佳实专耐细认及清完廉])(?!.{0,7}(?:转|评分|率|症|病|型|期))[\u4e00-\u9fff]{3,8}\(?\d{1,6}\)?$/
const bare = new LinePattern(/^\d[\d,.]{0,9}[万千kw]?\+?$/)

type Kind = 'account' | 'count' | 'number' | 'label' | 'praise' | 'cue'

/** Takes out the figures of an account, of a page and of an opinion, one a line. */
export const accountColumn: Rule = pageRule(
  {
    id: 'account-column',
    why: 'A site prints what it counts of an account, a page or an opinion one figure a line.',
    examples: [
      ['注册时间 2011-3-4\n\n阅读权限 20\n\n积分 311\n\n鱼际处麻木三个月。', '鱼际处麻木三个月。'],
      ['鱼际处麻木三个月。\n\n1203\n\n阅读\n\n17\n\n下载\n\n正中神经受压。', '鱼际处麻木三个月。\n\n正中神经受压。'],
      ['鱼际处麻木三个月。\n\n讲解很清楚(31)\n\n回复及时(12)\n\n态度好评论多(9)', '鱼际处麻木三个月。'],
    ],
    leaves: [
      '积分 311\n\n鱼际处麻木三个月。',
      '等级 2\n\n鱼际处麻木三个月。\n\n等级 3',
      '12\n\n患者\n\n17\n\n对照',
      '优良率(31)\n\n显效(12)\n\n好转(9)',
      '男性(31)\n\n女性(12)\n\n儿童(9)',
    ],
  },
  (page) => accountLines(page),
)

/** The figures of a page that stand one below the other. */
export function* accountLines({ lines }: Page): Iterable<readonly [Line, Reason]> {
  let run: (readonly [Line, Kind])[] = []
  for (const line of [...lines, undefined]) {
    const kind = line && kindOf(line)
    if (line && kind) {
      run.push([line, kind])
      continue
    }
    if (run.length >= fewest) yield* figuresOf(run)
    run = []
  }
}

function kindOf(line: Line): Kind | undefined {
  const { key, isProse, block } = line
  if (isProse || key.length > longest || block.kind === 'table' || isMeta(line)) return undefined
  if (ofAccount.test(key)) return 'account'
  if (bare.test(key)) return 'number'
  if (isCounter(key)) return /\d/.test(key) ? 'count' : 'label'
  if (praise.test(key)) return 'praise'
  return cueOf(line) ? 'cue' : undefined
}

/** Two figures of an account or of a page prove each other; praise takes three. */
function* figuresOf(run: readonly (readonly [Line, Kind])[]): Iterable<readonly [Line, Reason]> {
  const proved = provedIn(run.map(([, kind]) => kind))
  for (const [line, kind] of run) if (proved.has(kind)) yield [line, 'boilerplate']
}

function provedIn(kinds: readonly Kind[]): ReadonlySet<Kind> {
  const count = (test: (kind: Kind, i: number) => boolean): number => kinds.filter(test).length
  const below = count((kind, i) => kind === 'label' && kinds[i - 1] === 'number')
  const above = count((kind, i) => kind === 'label' && kinds[i + 1] === 'number')
  return new Set<Kind>([
    ...(Math.max(below, above) >= fewest ? (['number', 'label'] as const) : []),
    ...(count((kind) => kind === 'account' || kind === 'count') >= fewest ? (['account', 'count'] as const) : []),
    ...(count((kind) => kind === 'praise') > fewest ? (['praise'] as const) : []),
  ])
}
