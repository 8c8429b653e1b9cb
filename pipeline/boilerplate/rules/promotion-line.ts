import { QuickPattern } from '../../text/quick.ts'
import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'
import type { Line } from '../page.ts'
import { phone } from '../tables/numbers.ts'
import { claims, disguised, offers, pageCalls, praises, prices } from '../tables/promotion.ts'

const longestLine = 70
const longestBlock = 420
/** What share of the sentences of a block must promote. */
const share = 0.6
const fewestInBlock = 3
const ad = /^[^\p{L}\d]{0,6}(?:广告|ad|推广|赞助内容|赞助商|广告位)[^\p{L}\d]{0,6}$/u
const cues = [...pageCalls, ...offers, ...prices]
/** Any cue at all: most lines have none and are read once. */
const anyCue = new QuickPattern(new RegExp(cues.map(({ source }) => source).join('|')))
const house = /提供|医院|门诊部|我[院们科]|本[院店科中]/

/** Words of studies, statutes and advice: the reader is not being called. */
const content =
  /受试者|研究|干预|问卷|对照组|观察组|本组|护理人员|医务人员|医护人员|参与者|纳入|随访|第[一二三四五六七八九十百\d]+条|应当|120|急救|患者(?:及家属|家属|可|应|通过|扫)|家属|急诊|医保|政策|纳税|法律|处方药|见下表|见附表|见附件|如下[:：]?$/
const advice = new LinePattern(/^(?:温馨提示|注意|提示|小贴士|建议|提醒)/)
const slogan =
  /^[^，。；]{2,24}(?:网|网站|平台|论坛|公众号|频道|商城|药房|医院|诊所|中心|app)(?:[,，])?(?:专注于?.{0,12})?为(?:您|你|广大.{2,8})提供[^。]{4,60}$/

/** How a site closes a text: what it was about, and that there is more on the site. */
const closing = new LinePattern(
  /^(?:小编(?:结语|总结|提示|寄语)[:：])?(?:好了[,，])?(?:以上(?:就是|便是|即是|是)|关于).{2,60}(?:全部)?(?:内容|介绍|讲解|解答|知识|问题|相关|资料|整理).{0,60}(?:关注|浏览|访问|收藏|登录|咨询|查看|阅读|继续)(?:我们|本[站网]|.{2,14}(?:网|频道|栏目|平台|公众号|论坛|专题)).{0,20}$/,
)

/** How an editor opens a text: for whom it was put together, and that it should help. */
const opening =
  /^(?:导读[:：])?[^。]{0,16}(?:下面|接下来|现在|那么)[^。]{0,12}(?:小编|本站|本网|编辑)[^。]{0,16}(?:介绍|讲解|了解|看看|解答|说说|分享)[^。]{0,6}[。!！~]?$|^(?:【.{2,4}】)?[^。]{0,30}(?:小编|编辑|本站|本网|.{2,10}[网站])(?:[^。]{0,10})?(?:整理|汇总|搜集|收集|准备|编辑|归纳|总结)了?[^。]{0,36}(?:希望|供|以备|敬请|仅供)[^。]{0,16}(?:帮助|参考|有用|有益|备考|关注|查阅)[^。]{0,6}[。!！~]?$/

/** Takes out calls to consult, follow, buy and come, and what a site says in its own praise. */
export const promotionLine: LineRule = lineRule(
  {
    id: 'promotion-line',
    why: 'A page calls its readers to consult, follow, buy or come, and praises itself.',
    examples: [
      ['点击上方蓝字　关注“内科小讲堂”，每天学一点\n\n痛风的饮食。', '痛风的饮食。'],
      ['痛风的饮食。\n\n长按识别二维码，进群领取《降尿酸食谱》', '痛风的饮食。'],
      ['正品低价，在线购药，满199减30\n\n痛风的饮食。', '痛风的饮食。'],
      ['痛风的饮食。\n\n免费咨询某某医学顾问', '痛风的饮食。'],
      ['某某肝病网为您提供肝病前沿资讯及名医预约服务。\n\n痛风的饮食。', '痛风的饮食。'],
      [
        '痛风的饮食。\n\n某某医疗集团是一家专注于痛风诊疗的连锁机构，汇聚国内外知名专家，以患者满意为宗旨，为您提供一对一的在线咨询和预约服务。【了解更多】',
        '痛风的饮食。',
      ],
      ['痛风的饮食。\n\n觉得有用就点个在看，分享给更多需要的人吧！', '痛风的饮食。'],
      ['痛风的饮食。\n\n以上就是痛风饮食的全部内容，想了解更多健康知识，请继续关注本站！', '痛风的饮食。'],
      ['痛风的饮食。\n\n免费语音问诊　今日仅剩12个名额', '痛风的饮食。'],
      ['痛风的饮食。\n\n超声医师研修班火热报名', '痛风的饮食。'],
      ['痛风的饮食。\n\n扫码加入痛风打卡群', '痛风的饮食。'],
      ['痛风的饮食。\n\n后台回复“食谱”即可领取电子版', '痛风的饮食。'],
    ],
    leaves: [
      '研究者指导患者扫描二维码关注公众号，每周推送康复视频。',
      '患者可通过微信群咨询护士，护士在24 h内答复。',
      '纳税人享受税收优惠的，限时申报。',
      '温馨提示：如有疑问，请咨询专业医生，以获取更为详尽的指导。',
      '该院成立于1956年，是一所三级甲等医院，年手术量约2万台。',
      '每年免费领取一次叶酸，孕前三个月开始服用。',
      '推荐关注：血压、心率、尿量。',
      '大便时突然晕倒，家人立即拨打120，送来我院。',
      '以上就是痛风饮食的全部内容，核心是限制嘌呤并多饮水，尿酸仍高者应当用药。',
      '试验状态：招募中',
      '第二组剩余3个名额由候补者递补。',
      '欢迎致辞：各位代表，大家好。',
      '希望本网小编的介绍能帮助您理解膝关节镜：它是一种微创手术，切口约5 mm，术后次日可下地，多数人两周后恢复工作，平时注意加强股四头肌锻炼即可。如有疑问，欢迎在线咨询。',
    ],
  },
  (line) => (promotes(line) ? 'promotion' : undefined),
)

const isAd = (key: string): boolean =>
  (ad.test(key) && key !== 'ad') || (key.length <= longestLine && disguised.test(key))

function promotes(line: Line): boolean {
  const { key } = line
  if (key.length > longestBlock) return false
  if (isAd(key)) return true
  if (!mayPromote(key) || content.test(key)) return false
  if (advice.test(key)) return phone.test(key) && count(offers, key) >= 2
  if (key.length <= 140 && (closing.test(key) || opening.test(key))) return true
  if (slogan.test(key.replace(/[。.!！]$/, ''))) return true
  if (praisesItself(key) || boasts(key)) return true
  if (key.length <= longestLine) return promotesInLine(line)
  const sentences = key.split(/[。!！;；]/).filter((sentence) => sentence.length > 3)
  const promoting = sentences.filter((sentence) => count(cues, sentence) > 0).length
  return count(cues, key) >= fewestInBlock && promoting >= share * sentences.length
}

const mayPromote = (key: string): boolean =>
  /以上[就便即]?是|^关于|^好了|小编|编辑|本[站网]/.test(key.slice(0, 40)) ||
  anyCue.test(key) ||
  house.test(key) ||
  (praises[0] as RegExp).test(key.slice(0, 60))

/** A sentence needs more than a label: an offer may be advice in it, and the news in a title. */
function promotesInLine({ key, isProse, block }: Line): boolean {
  const called = count(pageCalls, key)
  const offered = count(offers, key)
  if (called + offered + count(prices, key) >= 2) return called + offered > 0 || !isProse
  if (isProse) return called + offered === 1 && (phone.test(key) || (called === 1 && /您|你|我们|小编/.test(key)))
  const mayOffer = block.kind !== 'item' && block.level !== 1
  return (called === 1 || (offered === 1 && mayOffer)) && !isHeadingOfContent(key, block.kind)
}

const count = (cues: readonly RegExp[], key: string): number => cues.filter((cue) => cue.test(key)).length

/** Three kinds of claims of a clinic that speaks of itself. */
const boasts = (key: string): boolean =>
  /我[院们科]|本[院店科中]|医院|门诊部/.test(key.slice(0, 30)) && count(claims, key) >= 3

/** Four of the five ways in which companies speak of themselves, in one block that names one first and calls. */
const praisesItself = (key: string): boolean =>
  (praises[0] as RegExp).test(key.slice(0, 60)) && (praises.at(-1) as RegExp).test(key) && count(praises, key) >= 4

/** A heading that asks or names: 怎样关注…, 如何在线预约. */
const isHeadingOfContent = (key: string, kind: string): boolean =>
  /[?？]$/.test(key) ||
  (kind === 'heading' && /^(?:[一二三四五六七八九十\d]{1,2}[、.]|如何|怎样|怎么|为什么)/.test(key))
