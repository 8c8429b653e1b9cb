import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const longest = 40
/** How far above its button a form may begin. */
const mostFields = 10
const field =
  /^(?:请输入|请填写|请选择)?(?:您的|你的|患者|真实|宝宝|预约|咨询|联系)?(?:姓名|预约病种|病种|所患疾病|电话|电话号码|手机|手机号码?|联系电话|联系方式|称呼|性别|年龄|生日|微信|微信号|邮箱|地区|城市|区域|验证码|密码|用户名|昵称|预约(?:项目|时间|日期|科室|医生|门店|院区)|就诊(?:时间|科室)|到店时间|意向(?:项目|医院)|留言|备注|病情(?:描述)?|内容|标题)[:：*]{0,2}(?:先生|女士|男|女|请选择|必填|选填|[\u4e00-\u9fff]{2,4}){0,6}[:：*]{0,2}$/
const consent = /我(?:已|同意)?(?:阅读并)?(?:同意|接受).{0,6}《.{2,16}》/
const button =
  /^(?:(?:提交|确定|发送)(?:重写|重置|取消|清空|重填)|提交|确认提交|马上提交|立即提交|提交(?:预约|评论|问题|申请|信息|留言)|立即(?:预约|领取|报名|申请|咨询|获取)|免费(?:领取|预约|获取|报名|评估|咨询).{0,4}|获取(?:验证码|报价|方案)|确认预约|马上(?:预约|领取)|重置|(?:登录|注册)|发送)$/

/** Takes out the forms by which a site asks readers for their number. */
export const formFields: Rule = pageRule(
  {
    id: 'form-fields',
    why: 'A page asks its readers for name and number, field by field, above a button.',
    examples: [
      ['牙龈出血先洁治。\n\n姓名：\n\n手机号：\n\n预约项目：洗牙 补牙 拔牙\n\n提交预约', '牙龈出血先洁治。'],
      ['牙龈出血先洁治。\n\n您的称呼 先生 女士\n\n手机号码\n\n免费领取', '牙龈出血先洁治。'],
    ],
    leaves: ['姓名：\n\n性别：\n\n年龄：\n\n主诉：牙龈出血一月。', '联系电话\n\n牙龈出血先洁治。\n\n提交'],
  },
  (page) => fieldLines(page),
)

/** The fields directly above a button. */
export function* fieldLines({ lines }: Page): Iterable<readonly [Line, Reason]> {
  for (const line of lines) {
    if (line.key.length > longest || !button.test(line.key)) continue
    let found = 0
    for (let at = line.index - 1; at >= 0 && at >= line.index - mostFields; at--) {
      const above = lines[at] as Line
      if (above.key.length > longest || !(field.test(above.key) || consent.test(above.key) || button.test(above.key)))
        break
      yield [above, 'promotion']
      found++
    }
    if (found > 0) yield [line, 'promotion']
  }
}
