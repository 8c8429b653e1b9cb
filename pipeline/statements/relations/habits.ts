import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { Passage } from './passages.ts'
import { sectionClaims } from './section-claims.ts'
import { cutEtcetera, trimValue } from './trim.ts'

const urges =
  /^(?:应该?|要|注意|避免|保持|加强|多(?=[吃饮喝运参做晒])|少(?=[吃饮喝食])|限(?=[盐酒糖制])|防止|增强|戒烟|戒酒|不要|禁止|定期|养成|适量|适当|均衡|戒|坚持|控制|减少|增加|远离|合理|做好|勤|接种|积极|限制|每[日天](?:饮水|喝水|尿量|运动|步行)|规律|清淡|补充|穿(?![孔刺透])|安装|佩戴|选择|常晒|忌|勿|切勿|注重|关注|尽量|平时)(?![的了])/

/** Habits that keep well, whatever they open with. */
const habit =
  /^(?!.*(?:如果|若|期间|禁|过敏|患者|症状|治疗|发生率|感染后))[^，。；：]{0,12}(?:洗手|消毒|佩戴|锻炼|热身|休息|起身活动|接种|保暖|通风|戒烟|清洁|排便|提肛运动|不[喝吃穿用去][\u4e00-\u9fff]{1,8}|少[去吃喝][\u4e00-\u9fff]{1,8}|别[\u4e00-\u9fff]{2,10}|为宜)$/

/** Advice under a heading on prevention: clauses that open with what is to be done. */
export function* habitsOf(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  for (const clause of clauses) {
    for (const part of splitOutside(block.text, cutEtcetera(block.text, clause), '、')) {
      const span = trimValue(block.text, part, (one) => urges.test(one) && !/[，。；、的\s]$/.test(one))
      const text = block.text.slice(span.start, span.end)
      if (
        !(urges.test(text) || habit.test(text)) ||
        /[是都能会]|可以|可能|可(?:以|有效)*地?预防/.test(text) ||
        text.length < 3 ||
        text.length > 30
      )
        continue
      yield* sectionClaims(passage, clause, 'prevention', [{ span }])
    }
  }
}
