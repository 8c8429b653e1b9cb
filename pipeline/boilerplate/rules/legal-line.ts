import { type LineRule, lineRule } from '../line-rule.ts'
import type { Line } from '../page.ts'

const longest = 420
const longestPlain = 120

/** Marks of a site's imprint: one is enough. */
const imprint =
  /知识共享.{0,30}(?:协议|许可)|creativecommons|ccby(?:-|\d)|^未经.{0,14}(?:授权|书面).{0,14}(?:禁止|不得|严禁|请勿).{0,6}(?:转载|复制|使用)|(?:我们|本[站网]|网站).{0,8}cookies?|copyright(?:©|\(c\)|&copy;|@|\d{4}|20)|(?:©|\(©\)|&copy;)\s*(?:19|20)\d{2}|(?:19|20)\d{2}[-~至]?(?:(?:19|20)\d{2})?(?:©|版权所有)|版权所有|allrightsreserved|icp(?:备|证|许可)|[\u4e00-\u9fff]icp[备证]|公网安备|网安备\d|经营许可证(?:编号)?[:：]|(?:药品|医疗|保健)信息服务(?:资格)?证|营业执照(?:编号)?[:：]|药品监管部门提示|违法和不良信息|医疗广告(?:审查)?(?:证明)?[(（]?文号|医广[(（【[]/
/** What a site says of its own pages. */
const subject =
  /本(?:文|站|网站?|页面?|平台|公众号|号|资料|内容|栏目|app|图文|账号)|以上(?:内容|信息|文章|资料|图文)|(?:文章|页面|网站|站内|平台|图片|图文|文中|部分|所有|全部|转载)(?:的)?(?:内容|信息|资料|图片|文字|文章|素材|观点)|(?:图片|素材|文章|内容|资料|视频)(?:均|全部|部分)?来(?:源于?|自)|本著作(?:权)?|^(?:声明|免责声明|版权声明|特别声明|郑重声明|重要声明|免责条款|特别提示|转载声明)/
const families: readonly RegExp[] = [
  /(?:来源于?|来自|摘自|转载自|转自|整理自|收集于|摘编自)(?:于)?(?:互联)?网络?|网友(?:分享|投稿|提供|上传)|用户(?:分享|投稿|上传|发布)|版权归原?作者|(?:归|属)(?:原)?(?:作者|出处|版权方)(?:所有)?|侵删/,
  /仅供(?:参考|学习|交流|科普|阅读|读者|医学|专业|个人|健康)|仅(?:作|为)(?:参考|科普|分享|信息|传播)|供.{0,8}参考(?:之用)?|(?:不|不能|不可|不得|不应|请勿)(?:作为|构成|代替|替代|视为|当作|等同于?).{0,16}(?:诊断|诊疗|医疗|治疗|医嘱|用药|依据|建议|意见|面诊|就医)|不代表(?:本(?:站|网|平台|公众号|号)|平台).{0,6}(?:观点|立场)|仅代表(?:作者|其)(?:个人|本人)/,
  /侵(?:权|犯).{0,16}(?:删除|联系|告知|通知|处理|撤)|(?:联系|告知|通知).{0,12}删除|(?:未经|非经|严禁|禁止|不得|请勿).{0,14}转载|转载.{0,10}(?:注明|联系|授权)|(?:侵权|违者)必究|追究.{0,8}法律责任|知识产权.{0,6}(?:归|属)/,
  /不[对为就][^不，,。]{0,16}(?:承担|负|作出|做出)|不(?:承担|负|做|作)(?:任何|相关|由此|法律|直接)?[^不，,。]{0,8}(?:责任|保证|担保)|概不负责|免责|责任自负|风险自担|后果自负/,
  /(?:咨询|遵(?:从|循)?|听从|请教|询问|在)(?:专业)?(?:执业)?(?:医[生师嘱]|药师|医务人员|医疗机构).{0,12}(?:指导|意见|建议|为准|下)/,
  /(?:使用|同意|接受).{0,8}cookies?|cookies?(?:政策|声明|设置|来)|隐私(?:政策|条款|声明)|(?:违法|不良)(?:和|及|与)?(?:不良)?信息举报/,
]
/** A statute, a journal's own head or a study is no imprint. */
const content =
  /^第[一二三四五六七八九十百千零〇\d]{1,8}[条章节款]|issn|doi[:：]|中图分类号|收稿日期|伦理|知情同意|病例|数据库|检索/

/** Takes out imprints and disclaimers. */
export const legalLine: LineRule = lineRule(
  {
    id: 'legal-line',
    why: 'A page states its copyright, licences, sources and what it is not liable for.',
    examples: [
      ['多饮水。\n\nCopyright © 2012-2022 某某健康网 版权所有 某ICP备00000000号-1', '多饮水。'],
      ['多饮水。\n\n本站内容仅供参考，不能作为诊断及医疗的依据，如有不适请及时就医。', '多饮水。'],
      ['多饮水。\n\n声明：图片来源于网络，如有侵权请联系我们删除。', '多饮水。'],
      ['多饮水。\n\n本页信息仅供参考，请在医生或药师指导下用药。', '多饮水。'],
      ['多饮水。\n\n未经本站授权不得转载、摘编，违者必究。', '多饮水。'],
      ['多饮水。\n\n我们使用 Cookie 来改善您的体验，详见隐私政策。', '多饮水。'],
    ],
    leaves: [
      '第十二条 未经著作权人许可不得转载其作品，违反者应当承担法律责任。',
      '请在医生指导下用药。',
      '该评分仅供参考，不能代替影像学诊断。',
      '出版者与著作权人约定版权归作者所有的，从其约定。',
      '病例资料来源于网络数据库 PubMed 和中国知网。',
      '本研究内容经伦理委员会批准，未经同意不得转载患者信息，侵权必究。',
      '以上建议仅供参考，祝您早日康复！',
      '治疗必须在医生指导下进行，不能作为常规，后果自负的说法是错误的。',
    ],
  },
  (line) => (line.key.length <= longest && !content.test(line.key) && disclaims(line) ? 'legal' : undefined),
)

function disclaims({ key }: Line): boolean {
  if (imprint.test(key)) return key.length <= longestPlain * 2 && !/^[^。]{0,60}应当/.test(key)
  const met = families.filter((family) => family.test(key)).length
  const about = subject.exec(key)
  if (!about) return met >= 2 && key.length <= longestPlain && /本[站网]|转载|我们使用|侵权/.test(key)
  if (key.length > longestPlain) return met >= 3 || (met === 2 && about.index < 12)
  return met >= 2 || (met === 1 && about.index < 12 && onlyDisclaims(key))
}

/** True where the line says nothing besides: its one cue stands in the first two clauses of a short line. */
const onlyDisclaims = (key: string): boolean =>
  key.length <= 60 && families.slice(0, 4).some((family) => family.test(key.split(/[。；!！]/)[0] as string))
