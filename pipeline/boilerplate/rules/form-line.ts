import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 90
const longestGreeting = 44
const formNumber =
  /(?:表单|表格|单张|文件|文书|表单据|单据|资料|教材|衛教|卫教)(?:单张|单)?(?:编号|号码|代码|代号)[:：]?[a-z0-9]/
const formFields = /(?:版本|版次|页码|页次|编号|文件号|表号|生效日期|打印(?:时间|日期))(?:号)?[:：]|第\d{1,3}页/g
const printed = new LinePattern(
  /^(?:打印|列印|制表|导出|下载)(?:时间|日期|人员?|者|机构)[:：]|^print(?:ed)?(?:on|date|time|by)[:：]/,
)
/** Numbers that identify a text, a study, a patient or a drug. */
const identifies = /文章编号|doi|issn|基金|项目|注册|批准文号|病理|住院号|病历号|标本|试验编号|标准编号|cn\d/
const organisation =
  '(?:医院|卫生院|诊所|门诊部|卫生所|中心|药房|药店|大药房|护理站|科|部|室|网|平台|团队|集团|公司|全体(?:员工|同仁|医护人员))'
const greeting = new LinePattern(
  new RegExp(
    `^.{2,26}${organisation}(?:全体(?:员工|同仁|医护人员))?(?:关心您|关爱您|敬祝|恭祝|祝(?:福)?(?:您|你|大家)|竭诚为您|与您同行|与您携手|守护(?:您|你)|为您(?:的)?(?:健康|生命)|真诚(?:祝愿|欢迎))[^。]{0,24}[。!！~～]?$`,
  ),
)
const internal = new LinePattern(
  /^内部(?:资料|文件|教材|使用|刊物)[,，·]?(?:注意保[存密]|请勿外传|严禁外传|免费交流|仅供.{2,8}|不得外传)[。!！]?$/,
)
const mark = new LinePattern(/^[-=*~·•—─_]{2,}(?:[^-=*~·•—─_。，]{2,20})[-=*~·•—─_]{2,}$/)
const ending = new LinePattern(
  /^theend$|^(?:thankyou|thanks|谢谢|感谢)(?:聆听|观看|大家|欣赏|收看|收听|您的(?:聆听|观看|阅读))?[!！.。~～]{0,3}$|^‹#›$|^[-=*~·•—─_(（[【]{0,8}(?:全文完|正文完|完|end|theend|本文完|正文结束|未完待续|全文结束|文章结束)[-=*~·•—─_)）\]】]{1,8}$/,
)

/** Takes out the heads and feet of forms and sites that state no facts. */
export const formLine: LineRule = lineRule(
  {
    id: 'form-line',
    why: 'Forms and sites print heads and feet without facts: form numbers, print times, greetings, their name.',
    examples: [
      ['某某医院　护理部　　表单编号：NS-0000-01\n\n胰岛素注射。', '胰岛素注射。'],
      ['某某市立医院　版本：V2.1　页码：1/2\n\n胰岛素注射。', '胰岛素注射。'],
      ['胰岛素注射。\n\n某某中医院关心您，祝您早日康复', '胰岛素注射。'],
      ['胰岛素注射。\n\n内部资料，请勿外传', '胰岛素注射。'],
      ['胰岛素注射。\n\n打印时间：2021-03-04 10:22', '胰岛素注射。'],
      ['胰岛素注射。\n\n--某某糖尿病网--', '胰岛素注射。'],
      ['胰岛素注射。\n\n（全文完）', '胰岛素注射。'],
    ],
    leaves: [
      '祝您早日康复！',
      '文章编号：1000-0000（2015）03-0211-04',
      '修订日期：2019年6月1日',
      '某某医院内分泌科提醒您：注射后10分钟内进餐。',
      '批准文号：国药准字H00000000',
      '骨科团队祝愿患者康复的同时，每周复查一次伤口，记录渗出。',
      '编号：3',
      '完',
    ],
  },
  ({ key }) => {
    if (key.length > longest || identifies.test(key)) return undefined
    if (formNumber.test(key) || printed.test(key)) return 'boilerplate'
    if ((key.match(formFields)?.length ?? 0) >= 2 && !/[。；]/.test(key)) return 'boilerplate'
    if (key.length <= longestGreeting && greeting.test(key)) return 'boilerplate'
    return internal.test(key) || mark.test(key) || ending.test(key) ? 'boilerplate' : undefined
  },
)
