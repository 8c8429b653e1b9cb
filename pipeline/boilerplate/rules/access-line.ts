import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 70
/** How much of the page is withheld. */
const rest = new LinePattern(
  /^(?:亲[,，])?(?:还有|还剩|剩余|余下|后面还有|文章还有|当前仅?(?:可)?(?:预览|显示)|(?:以上|本次)?仅(?:可)?(?:预览|展示|显示)|试读|免费(?:阅读|试读|预览))[^。]{0,12}?(?:\d{1,4}[%页字章节条]|全文|部分|内容|章节?)[^。]{0,40}$/,
)
const withheld = /未读|未显示|付费|购买|登录|解锁|会员|展开|继续|下载|预览|试读|结束|查看|点击|全文|vip/
/** What a reader must do to read on, and what it opens. */
const condition =
  '(?:登录|注册|关注|付费|购买|开通|订阅|绑定(?:手机)?|实名|验证|充值|升级|下载|安装|打开|分享|转发|扫码|授权|评论|回复|成为|加入)(?:本?(?:站|号|公众号|账号|帐号|vip|会员|客户端|app|手机号?|即可|之后|以后|后|才|并))*'
const opens =
  /(?:阅读|查看|浏览|观看|收听|下载|显示|解锁|可见|畅(?:读|看|听)|参与|使用|操作|评论|发言|提问|免费(?:看|听|读)|看(?:更多|全文|完整))/
const demand = new LinePattern(
  new RegExp(
    `^.{0,16}?(?:需要?|请(?:先)?|须|必须|您?还?(?:没有|未)|立即|仅(?:限|对)?|只有|无法.{0,6}[,，]请)(?:您)?(?:先)?(?:在)?.{0,6}?${condition}.{0,24}$`,
  ),
)
const promise = new LinePattern(
  new RegExp(`^.{0,8}?${condition}[,，]?(?:即可|可|后|就能|免费|才能|可以|立享|享受?)?.{0,4}${opens.source}.{0,16}$`),
)
/** What is closed, and to whom it is open. */
const members = new LinePattern(
  /^(?:本|该|此)(?:文|篇?文章|章节|内容|资料|视频|课程|资源|专栏|帖子?|主题|页面)(?:为|是|属于)?(?:付费|会员|vip|专享|收费|加密|私密|仅).{0,24}$|^(?:会员|vip|付费|订阅)(?:用户)?(?:专享|专属|可见|内容|才能|免费).{0,16}$|^(?:您|你)(?:当前|目前|还|尚|所在的?).{0,14}(?:没有权限|无权|权限不足|不能|未登录|尚未登录|没有登录).{0,20}$/,
)
const page =
  /阅读|查看|浏览|观看|全文|内容|文章|页面|本站|账号|帐号|下载|附件|资料|文档|视频|评论|留言|app|客户端|登录|会员|vip/
/** Registers of studies and of patients are meant otherwise. */
const content =
  /患者|医保|病例|研究|试验|医院|门诊|药品|疫苗|信息系统|上报|单位|企业|应当|身份证|医生(?!.{0,4}(?:查看|浏览))/

/** Takes out the walls before a text: log in, pay, open the app to read on. */
export const accessLine: LineRule = lineRule(
  {
    id: 'access-line',
    why: 'A page withholds its text until the reader logs in, pays or opens its program.',
    examples: [
      ['还有 8 页未读，点击继续阅读\n\n荨麻疹多为一过性。', '荨麻疹多为一过性。'],
      ['荨麻疹多为一过性。\n\n剩余 62% 内容需付费后查看', '荨麻疹多为一过性。'],
      ['荨麻疹多为一过性。\n\n本文需要登录后阅读全文', '荨麻疹多为一过性。'],
      ['荨麻疹多为一过性。\n\n开通会员，畅读全站内容', '荨麻疹多为一过性。'],
      ['荨麻疹多为一过性。\n\n该内容为会员专享', '荨麻疹多为一过性。'],
      ['荨麻疹多为一过性。\n\n您还没有登录，请登录后发表评论', '荨麻疹多为一过性。'],
    ],
    leaves: [
      '还有 8 例失访',
      '受试者需要注册后参与研究',
      '剩余 62% 为女性',
      '请打开瓶盖，取出药片后立即关闭',
      '医院需要登录疫苗信息系统后上报',
      '仅限口服',
      '本文为综述',
      '请下载附件并填写，单位盖章后寄回',
    ],
  },
  ({ key, isProse }) => {
    if (isProse || key.length > longest || key.length < 5 || content.test(key)) return undefined
    if (rest.test(key) && withheld.test(key)) return 'navigation'
    if (members.test(key)) return 'navigation'
    if (!page.test(key)) return undefined
    return (demand.test(key) || promise.test(key)) && opens.test(key) ? 'navigation' : undefined
  },
)
