import { cueOf } from './cues.ts'
import { footStart } from './foot.ts'
import { LinePattern } from './line-pattern.ts'
import type { Line, Page } from './page.ts'

const inline = new LinePattern(
  /^(?:友情链接|合作(?:伙伴|媒体|网站|单位)|快速链接|常用链接|站内导航|快捷入口)[:：].{2,200}$|^相(?:关|似)(?:条目|词条|专题|话题|页面|百科|主题|帖子|视频|问答)[:：].{4,80}$|^【(?:专家|小编|编辑|热点|重点|精彩|为您|相关)?(?:推荐|阅读|链接|文章|关注|活动|公告|福利|直播)[:：][^【】。]{4,60}】$|^[【[(（]?(?:相关(?:文章|阅读|链接|推荐|新闻|资讯)|推荐阅读|往期(?:推荐|回顾|精选)|更多阅读|热门(?:文章|推荐)|相关附件|附件下载|猜你喜欢)[】\])）]?[:：].{4,80}$/,
)
/** The same without a colon: a heading and short names behind it, as links of one line are left. */
const bar =
  /^(?:相关|相似|同类|热门|推荐|关联)(?:条目|词条|文章|阅读|链接|资讯|新闻|页面|帖子|话题|专题|视频|搜索|标签|百科|主题|问答|问题)(?![:：的])\s?(.+)$/
const name = /^[^，。；：:,;!?！？\d]{2,20}$/
const fewestNames = 2
/** True of a heading that has the titles or names of other pages on its own line. */
export const isLinkLine = (page: Page, line: Line): boolean =>
  !line.isProse && (inline.test(line.key) || isBarOfNames(page, line))

/** A heading with names of other pages on one line, below the text and among chrome. */
function isBarOfNames(page: Page, { text, index }: Line): boolean {
  const names = bar.exec(text.trim())?.[1]?.split(/[|｜、\s]{1,4}/) ?? []
  if (names.length < fewestNames || !names.every((one) => name.test(one))) return false
  const foot = footStart(page)
  return foot > 0 && index >= foot && page.lines.slice(foot).some((line) => cueOf(line) !== undefined)
}
