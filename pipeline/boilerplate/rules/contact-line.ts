import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'
import type { Line } from '../page.ts'
import { chatAccount, email, phone } from '../tables/numbers.ts'

const longest = 160
const longestPlain = 70

/** What a contact line begins with, after the name of whom it reaches. */
const label =
  /(?:电话|热线|专线|手机|传真|座机|总机|tel|fax|phone|mobile|qq群?|微信号?|邮箱|邮件|e-?mail|客服|联系人|联系方式|联系我们|联络|投稿|邮编|邮政编码|网址|官网|地址|挂号|预约|咨询|门诊时间|服务时间|乘车路线|交通)(?:号码?|号)?(?:\(.{1,12}\))?[:：]?/
const leadingLabel = new LinePattern(new RegExp(`^[^。；，,]{0,24}?${label.source}`))
const bareAddress = new LinePattern(
  /^(?:医院|单位|公司|联系|通讯|通信|总部|门诊|来院|院区|编辑部|详细)?地址[:：].{4,80}$/,
)
/** A number, an account or an address; a place or a way may do without. */
const hasNumber = /[a-z\d@*]{3}|\d:\d{2}/
const place = /预约|挂号|取号|放号|号源|爽约|退号|加号|停诊|地址|路线|线路|指南|方式|方法|主办|承办|网站管理|投稿/
const extension = /转\d{1,5}|分机\d{1,5}/
/** Bibliographic lines name an author's address; they stay. */
const bibliographic =
  /通讯作者|通信作者|作者简介|作者单位|第一作者|共同作者|corresponding|correspondence|作者[:：]|doi|issn|收稿|基金|第\d{1,3}[卷期]|\(\d{1,3}\)[:：]\d|vol\.?\d/
/** The way to the house, and where to send papers: no number is needed. */
const way =
  /^(?:来院|乘车|公交|交通|行车|自驾|乘坐)(?:路线|线路|指南|方式|方法)[:：].{4,120}$|^(?:主办|承办|主办单位|承办单位|网站管理|网站主办)[:：][^。]{2,40}?(?:地址|技术支持|维护|承办|邮编|电话|备案号?)[:：][^。]{2,60}$|^.{0,20}投稿(?:网址|系统|平台|邮箱|方式)[:：].{4,60}$/
/** Words of a study or of advice: the number is not the line's business. */
const content = /患者[，,]?(?:男|女)|随访|调查|问卷|受试者|入院|病历|住院号|病理号/

/** When a house is open. */
const hours = new LinePattern(
  /^(?:门诊|营业|服务|工作|上班|接诊|坐诊|应诊|客服|咨询|开诊|开放)时间[:：][^。]{0,30}\d{1,2}:\d{2}[^。]{0,24}$/,
)
/** When and where a clinic is held. */
const clinic =
  /^(?:.{0,10}门诊|出诊|坐诊|接诊)(?:时间|安排)?[:：][^。]{0,24}(?:周|星期)[一二三四五六日天][^。]{0,24}$|^(?:就诊|门诊|诊室|科室)?(?:地点|位置|诊室)[:：][^。]{0,24}(?:楼|层|诊室|区|号|室)$/
/** A row of cells, and the words that announce a table, are the text's own. */
const row = /^[^|:：]{1,40}(?:\|[^|:：]{1,40}){2,8}$/
const announces = /(?:见下表|见附表|如下|见附件|下列|以下)[^。]{0,8}[:：]?$/
/** Ways to register, as a list at the foot gives them. */
const registers =
  /^(?:\d{1,2}[.、)）]|[①-⑨]|[•·▪●-])?(?:[^，。；]{0,16}(?:公众号|小程序|app|自助机|自助|窗口|现场|诊间|电话|网络|网上|微信|支付宝|114|12320|线上)){1,4}[^，。；]{0,24}?(?:预约|挂号|取号)[^，。；]{0,24}$/
/** How a house gives out its numbers. */
const numbering =
  /^[^。；]{0,30}(?:放号|号源|爽约|退号|取号|加号|停诊|预约资格|就诊卡号?|实名预约|预约周期)[^。；]{0,36}$/
/** Where to send money. */
const account = /(?:开户行|开户银行|账号|帐号|户名|登记证号|收款人|汇款)[:：][^。]{0,40}\d{4}/
const registering =
  /^.{0,10}(?:门诊|出诊|坐诊|专家)(?:信息|安排表?|一览表?|时间表)[:：]?$|^(?:预约|挂号|就诊|门诊)?(?:预约|挂号|就诊)(?:的)?(?:须知|规则|说明|方式|途径|方法|渠道|流程|平台|入口)[:：]?$/

/** Takes out lines whose business is how to reach the site. */
export const contactLine: LineRule = lineRule(
  {
    id: 'contact-line',
    why: 'A page says how to reach the site, the hospital or the shop.',
    examples: [
      ['每日换药。\n\n咨询电话：400-000-0000　QQ群：000000000', '每日换药。'],
      ['每日换药。\n\n电话：010-66660000 传真：010-66660001', '每日换药。'],
      ['卫教咨询专线：(02)2345-0000 转 12（周一至周五 08:00～17:00）\n\n每日换药。', '每日换药。'],
      ['每日换药。\n\n用药咨询热线：400-000-0000（9:00-18:00）', '每日换药。'],
      ['每日换药。\n\n商务合作请联系微信：abc_12345', '每日换药。'],
      ['每日换药。\n\n医院地址：某某市某某区某某路12号\n\n邮箱：kefu@example.com', '每日换药。'],
      ['每日换药。\n\n乘车路线：乘2路、9路到某某路口', '每日换药。'],
      ['每日换药。\n\n预约挂号方式\n\n1、医院公众号预约\n\n2、自助机、窗口挂号', '每日换药。'],
      ['每日换药。\n\n张医生 13800000000（微信同号）', '每日换药。'],
    ],
    leaves: [
      '某某药学 2015, 12(3): 1021-1024 Acta Pharm, 2015',
      '出院后每月电话随访一次，共 6 个月。',
      '如出现胸痛、大汗，请立即拨打120。',
      '患者男，54 岁，住院号：0012345，联系电话：13800000000。',
      '通讯作者：李某，电话：010-00000000，E-mail：li@example.com',
      '某某县人民医院 | 建设街3号 | 0000-6620000',
      '微信：一种新的健康教育工具',
      '热线的作用：心理援助热线能降低自杀风险。',
      '随机数字 40012345678 由软件产生。',
      '咨询：门诊药师应询问过敏史。',
      '地址码：DNA 序列上的结合位点。',
    ],
  },
  (line) => {
    const { key } = line
    if (registering.test(key)) return 'contact'
    if (key.length > longest || !(hasNumber.test(key) || place.test(key) || /门诊|出诊|坐诊|诊室|地点/.test(key)))
      return undefined
    if (bibliographic.test(key) || content.test(key) || row.test(key) || announces.test(key)) return undefined
    return (!line.isProse &&
      (hours.test(key) ||
        clinic.test(key) ||
        way.test(key) ||
        registers.test(key) ||
        numbering.test(key) ||
        account.test(key))) ||
      reaches(line)
      ? 'contact'
      : undefined
  },
)

function reaches({ key, isProse }: Line): boolean {
  if (bareAddress.test(key) && (key.match(/[省市区县路街号楼]/g)?.length ?? 0) >= 2) return true
  const numbers = [phone, chatAccount, email].filter((pattern) => pattern.test(key)).length
  if (numbers === 0) return false
  const labelled = leadingLabel.test(key)
  if (isProse) return labelled && key.length <= longestPlain && (numbers > 1 || !/[。；].{12,}/.test(key))
  if (labelled || extension.test(key)) return true
  // A name and a number, and little else.
  return key.length <= longestPlain && phone.test(key) && key.replace(/[^\p{L}]/gu, '').length <= 20
}
