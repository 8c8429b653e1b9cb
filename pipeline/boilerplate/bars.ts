import { foldWidth } from '../text/fold.ts'
import type { Line } from './page.ts'
import { clause } from './tables/meta.ts'
import {
  counters,
  menuWords,
  portalChannels,
  shareTargets,
  siteParts,
  siteSections,
  siteWords,
} from './tables/navigation.ts'

const site = new Set([...siteWords, ...siteSections].map((word) => word.replaceAll(' ', '')))
const menu = new Set(menuWords)
const counted = [...counters].sort((a, b) => b.length - a.length).join('|')
const number = '\\d[\\d.,]*[万千wk]?[+%]?'
const counter = new RegExp(
  `^(?:您的|本[站页文网]|(?:点击|下载|浏览|播放|访问)(?:次?数|量)[:：](?=.{1,6}[:：])|网站|网页|页面|文章|当前|累计)?(?:${counted})[:(]?(?:${number}|-+|加载中)(?:次|人|条|个|篇)?\\)?$|^${number}(?:次|人|条|个|篇)?(?:${counted})$|^${number}(?:人|位|名)?(?:妈妈|网友|用户|家长|病友|圈友|医生)?已?(?:看过|读过|已阅|阅读|浏览|关注|收藏|在看|学过|听过|报名|购买|付款)$`,
)
/** What a button does: a verb and a part of the page. */
const deed =
  /^(?:展开|收起|打开|下载|跳到|跳转到?|刷新|返回|回到|转到|点击|进入|切换到?|我来|我要|扫描到?|关闭|加入|设为|发送到?|保存到?|添加到?|阅读|查看|收听)(?:app|本站)?(?:阅读|查看|播放|收听|进入|打开)?(?:全文|全部|原文|评论|页面|本页|导航|搜索|首页|顶部|列表|目录|手机|手持设备|手机端|手机版|电脑版|主页|大图|原图|图片|高清图|图集|答案|解析|正文|剩余|回复|版块|论坛|频道|说两句|纠错|投诉|提问|回答|打赏|收藏夹|收藏|书签|桌面|窗口|更多|客户端|购物车|书架|登录|注册|app)$/
/** What a button offers to do at once. */
const offer =
  /^(?:立即|马上|在线|免费|一键|去|我要|点击)(?:收听|观看|播放|下载|购买|预约|咨询|挂号|问诊|报名|领取|试用|试听|开通|加入|体验|查看|订阅|提问|抢购|登录|注册|评论|测试|测评)$/
const isSite = (word: string): boolean => site.has(word) || deed.test(word) || offer.test(word)
const parting = /[\s|·•>»›[\]【】()（）<《》]+|(?<![登录])\/(?!注册)/
const decoration = /^[^\p{L}\p{N}+]{1,9}|(?<![^\p{L}\p{N}+])[^\p{L}\p{N}+]{1,9}$/gu
const bracketed = /^\s*(?:[【[][^】\]]{1,6}[】\]]\s*){2,}$/
const fontBar = /(?:^|[\s|【[(（])大[\s|/]{0,3}中[\s|/]{0,3}小(?:$|[\s|】\])）])/
const shares = /^(?:分享|转发|收藏|推荐)(?:本[页文站]|此文)?(?:到|至|给)[:：]?/
/** A word, a blank and a number: a label with its count, or two counts. */
const labelled = /^.{1,40}\p{Script=Han}\s{1,3}\d/u
const countable = /[\d-]|加载/
/** Any label with its number. */
const labelledCount = /^[\p{Script=Han}a-z]{2,5}\d{1,8}(?:\.\d)?[万wk]?$/u
const latinLabel = /^[a-z&'’-]{2,32}$/
/** Without one of these the line is one word. */
const parted = /[\s|·•>»›[\]【】()（）<《》/:：]/
const partsOfSites = new Set(siteParts)
const channels = new Set(portalChannels)
const sharing = new Set(shareTargets)

/** True where every word of the line belongs to a menu, a share bar or a count, and one of them to nothing else. */
export function isBar({ text, key }: Line): boolean {
  if (isSite(key.replace(/^[【[(]|[】\])]$/g, ''))) return true
  if (countable.test(key) && counter.test(key)) return !weakCount(key)
  if (countable.test(key) && fetched.test(key)) return true
  if ((!parted.test(text) && !shares.test(key)) || clause.test(text)) return false
  return (
    isBarOf(text, wordsOf(text)) ||
    (labelled.test(text) && isBarOf(text, wordsOf(text, false))) ||
    (text.includes('|') && isBarOf(text, text.split('|').map(joinWords)))
  )
}

const joinWords = (words: string): string => foldWidth(words).toLowerCase().replace(/\s+/g, '')

function isBarOf(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false
  if (words.length > 1 && words.some((word) => counter.test(word) && !weakCount(word)) && words.every(isCount))
    return true
  if (
    words.length >= 3 &&
    words.every((word) => labelledCount.test(word)) &&
    words.filter((word) => counter.test(word)).length >= 2
  )
    return true
  if (isHomeBar(words) || isChannelBar(words) || (text.includes('|') && isForumBar(words)) || isSectionBar(text, words))
    return true
  const known = words.filter((word) => menu.has(word) || isSite(word) || counter.test(word) || /^\d{1,6}$/.test(word))
  if (known.length < words.length) return false
  if (words.some((word) => isSite(word) || counter.test(word))) return words.length > 1
  return isMenu(words) || (words.length > 3 && fontBar.test(text)) || (words.length > 1 && bracketed.test(text))
}

const labels = new Set(counters)

/** True of a word for what pages count, with its number or without. */
export const isCounter = (key: string): boolean => labels.has(key) || (countable.test(key) && counter.test(key))

/** What a part of a page counts of itself: how often its text was fetched. */
const fetched =
  /^(?:[\p{Script=Han}a-z]{0,8})(?:访问|浏览|阅读|下载|点击|播放|收听|查看|引用)(?:数|量|次数|人数|总数|总量)[:：]?\d[\d,.]{0,9}[万千wk]?\+?(?:次|人)?$/u

/** Any count with what it counts, in the company of one that only pages have. */
const isCount = (word: string): boolean =>
  /^参考价[¥￥]\d{1,6}(?:-\d{1,6})?$/.test(word) ||
  /^\d[\d.,]*[万千wk]?\+?[人位篇个条次][\u4e00-\u9fff]{0,4}$/.test(word) ||
  counter.test(word)

/** A bar of short names of which at least two are a site's; sections have any names. */
const isSectionBar = (text: string, words: readonly string[]): boolean =>
  words.length >= 3 &&
  words.every((word) => /^(?:[^\d，。：；、]{1,12}|[a-z&'’-]{1,32})$/u.test(word)) &&
  words.filter((word) => isSite(word)).length >= (text.includes('|') ? 1 : 2) &&
  (words.filter((word) => isSite(word) || menu.has(word)).length * 3 >= words.length ||
    (text.includes('|') && words.every((word) => latinLabel.test(word))))

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

/** Sections of any name with the parts that only sites have. */
const isForumBar = (words: readonly string[]): boolean =>
  words.length >= 4 &&
  words.every((word) => /^[\p{Script=Han}a-z]{2,8}$/u.test(word)) &&
  words.filter((word) => menu.has(word)).length >= 2 &&
  words.some((word) => partsOfSites.has(word))

/** A count that content may state as well: so many collected, followed, downloaded. */
const weakCount = (key: string): boolean =>
  !/^\d[\d.,]{0,9}[万千wk]?\+?(?:[个条](?:回答|评论|回复)|[次人](?:收听|收看|观看|听过|看过|收藏|关注))$/.test(key) &&
  /^(?:[\d.,]+[万千wk]?[+%]?(?:次|人|条|个|篇)?)?(?:收藏|关注(?!者)|顶|踩|喜欢|下载|检查|没用|引用|被引|字数|等级|讨论|主题|经验|贡献|积分|帖子|精华|全部|评价|总评|回答|收听|收看|观看|综合评分|预约量|好评率|回复率|采纳率|经验|金币|威望|魅力|在读|热心|做过|问诊量|咨询量|服务人数|有图|追评|好评|中评|差评|本日|今日|昨日|本周|本月|总计|累计|可视化|图\/表|成员|动态|页数|总页数)/.test(
    key,
  )

function wordsOf(text: string, joins = true): string[] {
  const folded = foldWidth(text)
    .toLowerCase()
    .replace(/[(【[](\d{1,7})[)】\]]/g, '$1')
  // A label and its number are one word, whatever blank stands between them.
  const joined = (joins ? folded.replace(/(\p{Script=Han})[:\s]{1,3}(?=\d|-+(?:\s|$))/gu, '$1') : folded)
    .replace(/(\d) (?=[次条个人篇位](?:\p{Script=Han}{0,4})(?:\s|$))/gu, '$1')
    .replace(/:/g, ' ')
  return joined
    .split(parting)
    .flatMap((word) =>
      shares.test(word) ? ['分享到', ...(word.replace(shares, '') ? [word.replace(shares, '')] : [])] : [word],
    )
    .map((word) => (word.length > 2 ? word.replace(decoration, '') : word))
    .filter((word) => word !== '')
}
