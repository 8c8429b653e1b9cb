import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 200
const masked = new LinePattern(
  /^(?:(?:用户|网友|会员|游客|匿名|手机用户|微信用户|读者)[\p{L}\d]{0,8}|[a-z\d]{1,8})\*{2,6}[\p{L}\d]{0,6}[:：]/u,
)
const floor = new LinePattern(
  /^(?:\d{1,4}楼|沙发|板凳|地板|来自.{2,8}的?(?:网友|用户)).{0,30}(?:发表于|回复|举报|说[:：]|\d{4}-\d{1,2}-\d{1,2})/,
)
const reply = new LinePattern(
  /^(?:商家|店家|卖家|药师|客服|掌柜|店铺|平台|官方)回复[:：](?:亲|您好|感谢|谢谢|非常感谢|尊敬的)|^#?\d{0,4}[.楼]?re:|^回复\d{0,4}楼?@/,
)
const handle = /(?:回复|举报|赞|顶|支持)\(\d+\)(?:(?:回复|举报|赞|顶|踩|反对)(?:\(\d+\))?){0,3}$/

/** Takes out comments that readers left below a page. */
export const readerComment: LineRule = lineRule(
  {
    id: 'reader-comment',
    why: 'A page shows what readers wrote below it, under masked names and floor numbers.',
    examples: [
      ['哮喘的控制。\n\n用户139****0000：我家孩子也是这样。2021-05-06', '哮喘的控制。'],
      ['哮喘的控制。\n\n3楼 来自某某省网友 发表于 2019-02-03\n\n写得好 赞(12) 回复(0)', '哮喘的控制。'],
    ],
    leaves: [
      '网友：孩子咳嗽三天了怎么办？',
      '5楼病房为隔离区。',
      '评分标注为**：与对照组比较 P<0.01。',
      '患者张**：男，34岁。',
    ],
  },
  ({ key }) => {
    if (key.length > longest || /^患者|^病例/.test(key)) return undefined
    return masked.test(key) || floor.test(key) || reply.test(key) || handle.test(key) ? 'boilerplate' : undefined
  },
)
