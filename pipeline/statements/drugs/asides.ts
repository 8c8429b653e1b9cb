import type { Span } from '../../span.ts'
import type { PageBlock } from '../page.ts'
import { isDrugClass } from './mentions.ts'

/** 'D属于钙通道阻滞剂', '副作用较E轻', '服用F者': what a drug is, is compared with, or is taken besides is not what is spoken of. */
export function isAside({ text }: PageBlock, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  const behind = text.slice(end, end + 24)
  if (/[较比]$|优于$|不同于$/.test(before) || sensitive.test(behind)) return true
  if (/[与和同跟]$/.test(before) && together.test(behind)) return true
  if (/(?:服用|使用|接受|应用|正在[吃用服])$/.test(before) && takers.test(behind)) return true
  return (
    isDrugClass(text.slice(start, end)) &&
    !behind.startsWith('：') &&
    /(?:属于?|[为是])(?:一[种类]|第[一二三四]代|新型|强效|[长短中]效|广谱){0,3}$/.test(before)
  )
}
/** 对头孢菌素类有过敏史者. */
const sensitive =
  /^(?:类(?:药物?|抗生素)?|制剂)?(?:[、或及和][^，。；]{1,12}?)?(?:有|存在)?(?:严重|既往)?(?:过敏|高度?敏感)/
/** 避免与G合用. */
const together = /^(?:等[^，。；]{0,6}|类药物?)?(?:合用|同用|联用|同服|并用|合并|联合|配伍|一起|同时)/
const takers = /^(?:（[^（）]{1,20}）)?(?:治疗|期间)?的?(?:者|患者|病人|人(?![体员])|患儿|(?<=的)(?=[，、不禁慎]))/
