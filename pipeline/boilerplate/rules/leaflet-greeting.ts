import type { Rule } from '../../rule.ts'
import { cueOf, isMeta } from '../cues.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line } from '../page.ts'

const longest = 24
const wish = new LinePattern(
  /^[※★◎~～*•-]{0,3}(?:我们|本院|全体(?:医护人员|同仁))?(?:敬祝|恭祝|谨祝|祝愿|祝福|祝)(?:您|你|大家|各位|所有|阖家|贵|患者|病友)?[^，。；,;]{0,6}?(?:早日|身体|平安|健康|康复|愉快|幸福|快乐|顺利)[^，。；,;]{0,8}[!！~～。]?$/,
)
const care = /^[^，。；]{0,20}(?:医院|中心|科|部|诊所)?(?:全体(?:同仁|医护人员))?关心您(?:的健康)?[!！~～。]?$/
/** A person answers another; a greeting of the answer stays. */
const answers = /您好|你好|提问|回答|病情描述|楼主|^[问答qa][:：]|咨询[:：]|回复|谢谢/
/** A house that hands out forms prints its number or its telephone. */
const proves = new Set(['boilerplate', 'contact'])

/** Takes out the wish at the end of a leaflet. */
export const leafletGreeting: Rule = pageRule(
  {
    id: 'leaflet-greeting',
    why: 'A leaflet of a hospital ends in a wish that says nothing of its matter.',
    examples: [
      [
        '某某医院　表单编号：NS-0000-02\n\n拔牙后咬住纱布30分钟。\n\n祝您　早日康复',
        '某某医院　表单编号：NS-0000-02\n\n拔牙后咬住纱布30分钟。',
      ],
      [
        '拔牙后咬住纱布30分钟。\n\n牙科咨询专线：(02)2345-0000\n\n敬祝 身体健康！',
        '拔牙后咬住纱布30分钟。\n\n牙科咨询专线：(02)2345-0000',
      ],
    ],
    leaves: [
      '拔牙后咬住纱布30分钟。\n\n祝您早日康复！',
      '您好，拔牙后咬住纱布30分钟。\n\n电话：010-66660000\n\n祝您早日康复',
      '祝您早日康复\n\n拔牙后咬住纱布30分钟。\n\n电话：010-66660000',
    ],
  },
  function* ({ lines }) {
    const wishes = wishesAtEnd(lines)
    if (wishes.length === 0 || lines.some(({ key }) => answers.test(key))) return
    if (!lines.some((line) => proves.has(cueOf(line) ?? ''))) return
    for (const line of wishes) yield [line, 'boilerplate']
  },
)

/** The wishes below which only chrome stands. */
function wishesAtEnd(lines: readonly Line[]): Line[] {
  const wishes: Line[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    if (line.key.length <= longest && (wish.test(line.key) || care.test(line.key))) wishes.push(line)
    else if (cueOf(line) === undefined && !isMeta(line)) break
  }
  return wishes
}
