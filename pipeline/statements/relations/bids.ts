import { QuickPattern } from '../../text/quick.ts'

/** Words of a ban; 不能缓解 and 分别 forbid nothing. */
const ban =
  '(?:不要(?!紧)|不得(?![不已])|不可(?![逆避缺或小忽少靠能])|不能(?=自[己行](?!好|消|缓)|擅自|随[意便]|突然|单[独用]|马上|立[即刻]|再|同时|长期|一次|直接|用力|太|过[早快多度]|隔着|[与和跟同][^，]{1,12}[一同混合联]|超过|[少高低多大]于|漏|一?直接|[停减吃喝服用打洗泡揉碰压弯抬端提撑扛搬坐站躺蹲跑跳骑开戴摘拔拿放掰嚼碾拉扯抓挠晒烤熬泡](?!到|出|起来|稳))|不宜|不应|不许|不准|请勿|切勿|切忌|切莫|严禁|禁止|禁(?=[食水饮烟酒])|(?<![告顾])忌(?![讳惮])|谨防|提防|避开|远离|勿|(?<![分鉴性区特识级类差个派告辨])别(?![嘌名的处人墅嘧])|避免(?!感染|病情|再次|[^，]{0,8}(?:恶化|加重|并发症|复发|发生|出血|形成|导致|引起|影响|出现|损伤|造成|风险|传染)))'
/** Words of duty; 适应, 主要 and 只要 bind nobody. */
const duty =
  '(?:(?<![反适效响供感相对顺呼不无没])应(?![用激力答急邀付对症变])|须(?!知)|必须|务必|(?<![无不必急所按刚])需(?![求氧时量])|(?<![主重需不只想必若次简摘将快正概纲提])要(?![是求素害点塞么闻领职紧])|(?:(?:^|[，、：])请(?!问|教|假|内科)|请(?=[返回到来联通告立马及尽]))|(?<![适便不相权事时])宜(?!居)|(?:还|都|就|先|也)得(?![了到的出])|(?<!效果)最好(?!的|$)|尽量|记得|切记|注意(?!力)|当心|小心(?!脏)|留意|警惕|慎重|谨慎|只能|只可|只许|才能|才可|方可)'
/** Deeds that are told to the reader without a word of duty: 随时来院, 马上停, 复查血钾. */
const deed =
  '(?:(?:^|[的者时后前天日晨晚了、]|就|便|要|应|须|需|请|一般|，)(?:及时|立[即刻]|马上|尽[快早]|赶[紧快]|随时|快(?=[打去来送叫])|先(?=[停告请问去打])|暂停|停[用药服]?(?=$|[1-9一二两](?![^，]*[也仍]))|缓一缓|定期|密切)|^(?:监测|复查|严密)|每(?:隔)?[\\d一二两三四五六半]{0,2}个?[天日周月年](?:应|需|要)?(?:[一1]次)?(?:查|检查|监测|复查|检测)|每次(?![\\d一两半])[^，]{0,4}(?:都|要|须)|(?:慎用|减半|减量|酌减|[用服时前]摇匀|留观)$)'
/** What one leaves after an operation or with a device: 一个月内不揉眼, 病人不做强刺激. */
const without =
  '[内前后天周月时间日者人的孕妇、]不(?:再)?(?=[揉游提骑刷漱咬嚼擤捏剪挤穿洗吃喝坐泡做用拎抬碰沾抽打灸贴压开签负举同盆泡熬弯蹲拿背搬跑跳染烫敷按接化戴换停睡])(?![用吃喝]?(?:紧|着|完|了|来|得|担心|怕))'
const bid = new QuickPattern(new RegExp(`${ban}|${duty}|${deed}|${without}`))
const banned = new RegExp(`${ban}|${without}`)

/** What tells how things are, why, or what somebody thinks, asks or does. */
const tells =
  /[要的点处]的?是(?!$)|又(?=[犯发疼痛痒])|可能(?!性)|[？?]|(?:需|应|要|须)(?:冷藏|避光|密封|保存)|学校|学籍|公共|国家|机关|法院|部门|单位|政府|条例|本法|签字|(?:医生|医师|护士|医护人员?)(?:应|需|要|须|会|可)|显示|满意|根据[^，]*(?:确定|决定|选择|制定)|个体|相关症状|关注并发症|耐心|生活方式|多数|仅需|只需|听医生|遵医嘱$|阅读|读完|提问|误区|怀疑|考虑|排除|想(?!要)|目标|达到|要(?:超过|大于|低于|小于|达)|控制在|维持在|大约|约需|(?:需要?|要)[\d一二两三四五六七八九十半～~-]+\s?(?:多|几)?个?(?:天|周|个月|月|年|小时|分钟)(?:左右)?$|需要?[^，]{0,8}\d[\d～~-]*\s?(?:个月|[天周月年])(?:左右)?$|是(?:因为|否|指|为了)|为了|属于?(?:正常|于)|正常(?:现象|反应)|多半|说明|研究|认为|报道|指出|推荐(?!剂量)|从而|有效|如何|哪些|什么|怎[么样]|原因|意味|不要紧|不用|不必|无需|没关系|主要|常见|应用于|适用于|用于|首选|可以?(?:避免|预防|减少)|能(?:避免|减少)|以(?:避免|防止|免|防)|免得|否则|不然|目的|只要|才是|即将|将要|有[^，]{0,8}的?风险|需要[^，]{2,14}的[^，]{2,12}$|结果|标准|指征|患者中/
/** A deed of treatment or of an examination is no caution: 需要手术切除, 应行活检. */
const treats =
  /(?:应该?|须|需|要)[^，]{0,4}(?:静脉?(?:滴注|推注|注射)|口服|肌内?注射?|皮下注射)[^，]*\d|(?:应该?|须|需要?|要|宜|必须|最好|尽[快早]|及时|立即|考虑)[^，]{0,4}(?:行(?![走动])|做(?=[^，]{0,12}(?:超声|检查|磁共振|造影|化验|[BC]超|CT|片|镜|手术|治疗)$)|改[做行为]|采[用取]|选[用择]|给予|予以?(?![^，]{0,4}告)|进行|接受|手术|切除|住院|治疗|加用|联合)/

/** Whether a clause bids or forbids something, and says nothing else. */
export const bids = (words: string): boolean =>
  bid.test(words) && !tells.test(words) && (banned.test(words) || !treats.test(words))

/** Whether it holds a word of bidding or forbidding at all. */
export const holdsBid = (words: string): boolean => bid.test(words)

const opening = new RegExp(`^(?:${ban}|${duty}|当[天日]|术[前后])`)
/** Whether words open with what they bid. */
export const opensBid = (words: string): boolean => opening.test(words)

/** Where the bidding word stands in the clause. */
export const bidAt = (words: string): number => bid.search(words)?.index ?? -1

/** A clause that names when, or for whom, the next one holds. */
const condition =
  /^(?:如果?|若|一旦|万一|要是|倘若|假如|凡|遇到?|出现|发生|发现|有(?!机)|(?:正在|长期|曾)[^，]*(?:的|者|人|时)$)(?![^，]{0,12}[是为])|(?:(?<![小同])时|之?前|以?后|的|者|的话|期间|病人|患者|的人|孕妇|老人|儿童|了)$|(?<!不)(?:超过|低于|高于|大于|小于|不足|[<>≥≤])[^，]{1,14}$|(?:出现|发生|突然|加重|剧痛|红肿|流脓|发[烧热])[^，是为]{0,12}$/
/** A deed that calls for a case in which it is done. */
const helps =
  /^(?:请|就|要|应|须|需|则){0,2}(?:及时|立[即刻]|马上|尽[快早]|赶[紧快]|随时|快|直接|不管|暂停|停|缓一缓|先)/

/** What is, may be or comes of something is no case in which a deed is called for. */
const states = /会|引起|导致|影响|可|多半|是|提示|说明|因/

/** Whether the clause before belongs to a bidding clause as its condition. */
export const isConditionOf = (before: string, words: string): boolean =>
  before.length <= 40 &&
  !holdsBid(before) &&
  !/不超过|^(?:继以|速度|剂量)/.test(before) &&
  (condition.test(before) || (helps.test(words) && !states.test(before)))

/** 立即就医: without a case in which it is done. */
export const isBareHelp = (words: string): boolean => helps.test(words) && words.length <= 8

/** '不要再加，马上去急诊': a deed that follows a ban or a duty without a case of its own belongs to it. */
export const isSequel = (words: string): boolean => helps.test(words) && words.length <= 16

/** Those who must not have it at all are a property of their own. */
const barred =
  /(?:者|患者|病人|孕妇|的人?|儿童|[孕哺][^，]{0,4}期)[^，]{0,12}(?:不宜|不可|不能|不要|不应|禁止|别|勿|不)(?:再)?(?:使用|服用|采用|施行|手术|用|吃|喝|打|拔|戴|做|贴|灸|泡|刮|敷|熏|扎)(?:本品|该药|它)?$|^(?:[^，]{0,4})不宜(?:采用|施行|使用|手术)$|者不宜[^，]{0,16}$|禁用|禁忌|慎用|禁止使用/
export const bars = (words: string): boolean => barred.test(words)
