import { isBar } from '../bars.ts'
import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'
import type { Line } from '../page.ts'

const longest = 120
const bracketedWord = new LinePattern(
  /^[【[](?:编辑|编辑源代码|隐藏|显示|展开|收起|查看|回复|引用|删除|打印|关闭|详细|详情|更多|投票)[】\]]$/,
)
const follow = /^\S{2,16}\s{1,4}\+?\s?(?:关注|已关注|加关注|订阅)$/
const fontSize = new LinePattern(/^[【[(]?(?:字号|字体|文字大小|字体大小)[:：]?[大中小默认标准t+a|\-[\]【】)]{0,12}$/)
const neighbour = new LinePattern(
  /^[【[(](?:上|下|前|后)一(?:篇|条|页|则)[】\])]|^(?:上|下|前|后)(?:一)?(?:篇|条|页|则)(?:文章|新闻|资讯|:|：|没有了|$)/,
)
const collection = new LinePattern(
  /^已?收录(?:于|在|至)(?:合集|话题|专辑|专栏)?|^(?:合集|话题|专辑)#.{2,40}(?:\d{1,4}(?:个|篇)(?:内容)?)?$/,
)
const tags = new LinePattern(
  /^(?:词条标签|本文关键词|网站搜索|站内搜索|标签|tags?|文章标签|本文标签|热门标签|相关标签|分类标签|所属(?:分类|栏目|专题|频道|话题)|热门(?:专题|词|话题|关键词)?|热词|热搜|热门搜索|大家都在搜|搜索热词)[:：]/,
)
const more = new LinePattern(
  /^(?:展开|查看|显示|加载|还有)(?:其余|剩余|另外|全部|更多)?\d{1,5}(?:项|条|个|篇|页|张|种)[^。]{0,8}$|^(?:查看|加载|浏览|点击查看|展开|显示)(?:更多|全部|所有).{0,8}$/,
)
const button =
  /^[↓⬇▼▽👇☟]{2,}.{2,12}[↓⬇▼▽👇☟]{0,}$|^(?:>>|»|▶|👉|→→).{2,20}$|^[^。；，]{2,20}(?:>>|»)$|^[^。；，:：=<>≥]{3,24}\p{Script=Han}[>›→]$/u
const formats = new LinePattern(
  /^(?:全文|下载(?:全文|指南|共识|文献|原文|附件|课件|文档)?|输出|导出|阅读全文|原文)[:：]?(?:(?:pdf|html|xml|epub|bibtex|endnote|ris|txt|word|refworks|noteexpress)(?:\([\d.]{0,6}(?:kb|mb)?\)|\([a-z]{2,5}\))?[|,，/、]?){1,6}$/,
)
const labelled = new LinePattern(
  /^【(?:手机版|电脑版|查看|下载|在线|点击|返回|打印|收藏|链接|直播|活动|公告|触屏版|移动版)】[^。]{2,40}$|^[「『【（(]?(?:手机|微信)?扫码[,，][^。]{2,14}[」』】）)]?$/,
)
const shareLabel = new LinePattern(/^(?:分享|转发|推荐)(?:到|至|给)(?:微信|朋友圈|好友)?[:：]$/)
const signIn = new LinePattern(
  /^(?:请|您需要|需要|您可以|注册用户|会员|用户|游客)?(?:先)?(?:登录|注册)(?:或(?:登录|注册))?(?:后|才|之后|即可|以后).{0,12}(?:评论|回复|发表|查看|下载|收藏|提问|发帖|参与|留言|内容)/,
)

/** Takes out menus, buttons, share bars and counts. */
export const navigationLine: LineRule = lineRule(
  {
    id: 'navigation-line',
    why: 'A page has menus, buttons, share bars, counts and tags around its text.',
    examples: [
      ['首页 | 登录 | 免费注册\n\n痔疮怎么治？', '痔疮怎么治？'],
      ['肘关节脱位。\n\n分享　收藏　在看 126', '肘关节脱位。'],
      ['肘关节脱位。\n\n阅读 1.2万 · 评论 35 · 点赞(208)', '肘关节脱位。'],
      ['>>我要找专家\n\n斜视。', '斜视。'],
      ['收录于合集 #儿童用药 8个\n\n退热药。', '退热药。'],
      ['上一篇：白内障术前准备\n\n下一篇：没有了\n\n滴眼液。', '滴眼液。'],
      ['字号：大 中 小 打印本页 关闭窗口\n\n贫血。', '贫血。'],
      ['贫血。\n\n关于我们 | 网站地图', '贫血。'],
      ['贫血。\n\n登录后发表评论', '贫血。'],
      ['标签：高血压 降压药 老年人\n\n控制血压。', '控制血压。'],
      ['控制血压。\n\n2.3万阅读\n\n打开APP阅读全文', '控制血压。'],
      ['控制血压。\n\n阅读原文', '控制血压。'],
      ['控制血压。\n\n下载共识 PDF(1.4MB)', '控制血压。'],
    ],
    leaves: [
      '【下肢】一篇综述',
      '检查',
      '手术',
      '疾病',
      '大 中 小',
      '推荐剂量：每次 2 片。',
      '患者通过微信群分享康复经验，护士每日回复。',
      '收藏 126 件',
      '随访方式：电话、微信、门诊。',
      '#1 磨牙缺失',
      '下一步：测量血压。',
      '来源：某某日报　作者：李某　浏览：332',
      '登录后用药记录可同步给家属，家属可以据此提醒老人。',
      '进入手术室\n\n返回病房',
      '分类：急性、慢性',
      '阅读障碍 20 例，书写障碍 12 例',
    ],
  },
  (line) => {
    const { key, isProse } = line
    if (isProse || key.length > longest || key.length < 2) return undefined
    if (
      button.test(key) ||
      collection.test(key) ||
      tags.test(key) ||
      fontSize.test(key) ||
      more.test(key) ||
      shareLabel.test(key) ||
      labelled.test(key) ||
      formats.test(key) ||
      bracketedWord.test(key) ||
      signIn.test(key)
    )
      return 'navigation'
    if (
      neighbour.test(key) ||
      /^[上下]一个[\s:：]/.test(line.text) ||
      (line.block.kind === 'paragraph' && follow.test(line.text)) ||
      isHashtags(line)
    )
      return 'navigation'
    return isBar(line) ? 'navigation' : undefined
  },
)

const topicCount = /^#[^\s#\d][^\s#。，]{0,18}#?\s{0,3}\d{0,5}(?:个|篇)?(?:内容)?$/

/** Two or more topics behind hash marks, or one with its count; it may be a number of a tooth or a case. */
function isHashtags({ text }: Line): boolean {
  if (topicCount.test(text.trim())) return true
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.length >= 2 && words.every((word) => /^#[^\s#\d]/.test(word))
}
