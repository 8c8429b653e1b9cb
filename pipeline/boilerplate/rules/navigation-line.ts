import { foldWidth } from '../../text/fold.ts'
import { type LineRule, lineRule } from '../line-rule.ts'
import type { Line } from '../page.ts'
import { counters, menuWords, siteSections, siteWords } from '../tables/navigation.ts'

const longest = 120
const site = new Set([...siteWords, ...siteSections].map((word) => word.replaceAll(' ', '')))
const menu = new Set(menuWords)
const counted = [...counters].sort((a, b) => b.length - a.length).join('|')
const number = '\\d[\\d.,]*[万wk]?\\+?'
const counter = new RegExp(
  `^(?:${counted})[:(]?(?:${number}|-+|加载中)(?:次|人|条|个|篇)?\\)?$|^${number}(?:次|人|条|个|篇)?(?:${counted})$`,
)
/** What a button does: a verb and a part of the page. */
const deed =
  /^(?:展开|收起|打开|下载|跳到|跳转到?|刷新|返回|回到|转到|点击|进入|切换到?|我来|我要|扫描到?|关闭|加入|设为|发送到?|保存到?|添加到?|阅读|查看|收听)(?:app|本站)?(?:阅读|查看|播放|收听|进入|打开)?(?:全文|全部|原文|评论|页面|本页|导航|搜索|首页|顶部|列表|目录|手机|手持设备|手机端|手机版|电脑版|主页|版块|论坛|频道|说两句|纠错|投诉|提问|回答|打赏|收藏夹|收藏|书签|桌面|窗口|更多|客户端|购物车|书架|登录|注册|app)$/
const isSite = (word: string): boolean => site.has(word) || deed.test(word)
const bracketedWord =
  /^[【[](?:编辑|编辑源代码|隐藏|显示|展开|收起|查看|回复|引用|删除|打印|关闭|详细|详情|更多|投票)[】\]]$/
const follow = /^\S{2,16}\s{1,4}\+?\s?(?:关注|已关注|加关注|订阅)$/
const parting = /[\s|·•>»›[\]【】()（）<《》]+|(?<![登录])\/(?!注册)/
const decoration = /^[^\p{L}\p{N}+]{1,9}|(?<![^\p{L}\p{N}+])[^\p{L}\p{N}+]{1,9}$/gu
const fontSize = /^(?:字号|字体|文字大小|字体大小)[:：]?[大中小默认标准t+a|\-[\]【】]{0,12}$/
const bracketed = /^\s*(?:[【[][^】\]]{1,6}[】\]]\s*){2,}$/
const neighbour = /^(?:上|下|前|后)(?:一)?(?:篇|条|页)(?:文章|新闻|资讯|:|：|没有了|$)/
const collection =
  /^已?收录(?:于|在|至)(?:合集|话题|专辑|专栏)?|^(?:合集|话题|专辑)#.{2,40}(?:\d{1,4}(?:个|篇)(?:内容)?)?$/
const tags = /^(?:词条标签|本文关键词|网站搜索|站内搜索|标签|tags?|文章标签|本文标签|热门标签|相关标签|分类标签)[:：]/
const more = /^(?:查看|加载|浏览|点击查看|展开|显示)(?:更多|全部|所有).{0,8}$/
const button = /^(?:>>|»|▶|👉|→→).{2,20}$|^[^。；，]{2,20}(?:>>|»)$/
const shareLabel = /^(?:分享|转发|推荐)(?:到|至|给)(?:微信|朋友圈|好友)?[:：]$/
const shares = /^(?:分享|转发|收藏|推荐)(?:到|至|给)[:：]?/
const signIn =
  /^(?:请|您需要|需要|您可以|注册用户|会员|用户|游客)?(?:先)?(?:登录|注册)(?:或(?:登录|注册))?(?:后|才|之后|即可|以后).{0,12}(?:评论|回复|发表|查看|下载|收藏|提问|发帖|参与|留言|内容)/

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
    ],
    leaves: [
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
      bracketedWord.test(key) ||
      signIn.test(key)
    )
      return 'navigation'
    if (neighbour.test(key) || (line.block.kind === 'paragraph' && follow.test(line.text)) || isHashtags(line))
      return 'navigation'
    return isBar(line) ? 'navigation' : undefined
  },
)

/** Two or more topics behind hash marks; one may be a number of a tooth or a case. */
function isHashtags({ text }: Line): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.length >= 2 && words.every((word) => /^#[^\s#\d]/.test(word))
}

/** True where every word of the line belongs to a menu, a share bar or a count, and one of them to nothing else. */
function isBar({ text, key }: Line): boolean {
  if (isSite(key.replace(/^[【[(]|[】\])]$/g, ''))) return true
  if (counter.test(key)) return !weakCount(key)
  return isBarOf(text, wordsOf(text)) || (text.includes('|') && isBarOf(text, text.split('|').map(joinWords)))
}

const joinWords = (words: string): string => foldWidth(words).toLowerCase().replace(/\s+/g, '')

function isBarOf(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false
  if (isHomeBar(words) || isChannelBar(words) || isSectionBar(text, words)) return true
  const known = words.filter((word) => menu.has(word) || isSite(word) || counter.test(word) || /^\d{1,6}$/.test(word))
  if (known.length < words.length) return false
  if (words.some((word) => isSite(word) || counter.test(word))) return words.length > 1
  return isMenu(words) || (words.length > 1 && bracketed.test(text))
}

/** A bar of short names of which at least two are a site's; sections have any names. */
const isSectionBar = (text: string, words: readonly string[]): boolean =>
  words.length >= 3 &&
  words.every((word) => /^(?:[^\d，。：；、]{1,12}|[a-z&'’-]{1,32})$/u.test(word)) &&
  words.filter((word) => isSite(word)).length >= (text.includes('|') ? 1 : 2) &&
  words.filter((word) => isSite(word) || menu.has(word)).length * 3 >= words.length

/** Menus without a telling word start at the home page, or share to several places. */
const isMenu = (words: readonly string[]): boolean =>
  (words.length >= 3 && (words[0] === '首页' || words[0] === '主页')) ||
  (words.length >= 3 && words.filter((word) => sharing.has(word)).length >= 3)

/** A bar that starts at the home page and goes on with short names, whatever the sections are called. */
const isHomeBar = (words: readonly string[]): boolean =>
  words.length >= 4 &&
  /^(?:网站)?(?:首页|主页)$/.test(words[0] as string) &&
  words.every((word) => /^\D{1,6}$/u.test(word))

/** A bar of the channels of a portal, above the title. */
const isChannelBar = (words: readonly string[]): boolean =>
  words.length >= 5 &&
  words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word)) &&
  words.filter((word) => channels.has(word) || menu.has(word) || isSite(word)).length * 2 >= words.length &&
  words.filter((word) => channels.has(word)).length >= 3

const channels = new Set([
  ...['国内', '国际', '财经', '体育', '娱乐', '社会', '军事', '科技', '教育', '房产', '汽车', '旅游', '文化', '评论'],
  ...['时政', '法治', '女性', '时尚', '育儿', '母婴', '两性', '美容', '减肥', '养生', '保健', '饮食', '男科', '妇科'],
])

const sharing = new Set([
  '分享',
  '收藏',
  '赞',
  '评论',
  '转发',
  '关注',
  '留言',
  '打印',
  '微信',
  '微博',
  '新浪微博',
  'qq空间',
  '朋友圈',
  '在看',
  '举报',
])

/** A count that content may state as well: so many collected, followed, downloaded. */
const weakCount = (key: string): boolean =>
  /^(?:收藏|关注|顶|踩|喜欢|下载|检查|有用|没用|引用次数|被引频次|字数)/.test(key)

function wordsOf(text: string): string[] {
  const folded = foldWidth(text).toLowerCase()
  // A label and its number are one word, whatever blank stands between them.
  const joined = folded
    .replace(/(\p{Script=Han})[:\s]{1,3}(?=\d|-+(?:\s|$))/gu, '$1')
    .replace(/(\d) (?=[次条个人篇](?:\s|$))/g, '$1')
    .replace(/\((\d{1,7})\)/g, '$1')
    .replace(/:/g, ' ')
  return joined
    .split(parting)
    .flatMap((word) =>
      shares.test(word) ? ['分享到', ...(word.replace(shares, '') ? [word.replace(shares, '')] : [])] : [word],
    )
    .map((word) => (word.length > 2 ? word.replace(decoration, '') : word))
    .filter((word) => word !== '')
}
