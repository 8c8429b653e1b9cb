import type { TermType } from '../../statement.ts'
import { isTerm, opensClause, typeOf } from '../terms.ts'

/** Words of a clause or of a heading about the text; no name holds them. */
const clausal =
  /[，。；：？！“”"…\s⟦]|^(?:如|若|当(?!归)|对(?!乙)|在|从(?!军)|对于|根据|由于|应|请|需|须|要|会(?!阴|厌)|能|有(?!机)|是|为|其|该|本|此|以上|上述|总|另|注意|提示|首先|其次|最后|一般|通常|主要|常见|第|无|未|及时|避免|防止|预防|保持|加强|尽量|定期|控制|减少)|是|会(?![阴厌])|可以|可能|应该|应当|必须|需要|导致|引起|造成|出现|发生|表现|包括|怎么|如何|什么|哪|[吗呢您你我他她它]|患者|病人|原因|病因|诱因|症状$|体征$|机制|机理|学说|原理|概述|简介|阶段|步骤|方面|情况|问题|特点|方法|措施|原则|[的时期型级度]$|者$/

/** Parts of the body, times and courses by which a text orders what it says, and names of whole groups. */
const ordering =
  /^(?:局部|全身|早期|中期|晚期|近期|远期|急性|慢性|亚急性|轻度|中度|重度|轻症|重症|轻型|重型|成人|儿童|老年人|女性|男性|孕妇|其他|其它|其余|内因|外因|原发性?|继发性?|续发性?|先天性?|后天性?|生理性?|病理性?|特殊|典型|不典型)$|(?:系统|部位|方式|年龄|性别|地区|季节|职业|病程|预后|治疗|检查|诊断|并发症|合并症|不良反应|处理|护理|饮食|人群)$/

const longestPhrase = 16

/** Whether a text reads as a name or a short phrase of noun or verb and object, not as a clause, nor as words that order the text. */
export function isPhrase(text: string): boolean {
  if (text.length < 2 || text.length > longestPhrase || !/[\u4e00-\u9fffA-Za-z]$/.test(text)) return false
  return !clausal.test(text) && !ordering.test(text) && !/^[\d.～~-]+/.test(text)
}

/** Endings that tell diseases, signs and tests only where the heading does so too. */
const openEndings: Partial<Record<TermType, RegExp>> = {
  disease:
    /(?:麻痹|积聚|损害|受损|不良|不全|延迟|残留|癌变|恶变|出血|脑病|肺病?|心脏?病|失调|紊乱|障碍|形成|中断|痉挛|缺血|挛缩|黄疸|昏迷)$/,
  symptom: /(?:痣|掌|斑|征|音|纹|貌|舌|疼|汗|尿|低热|潮热|肿|硬|瘦|少|多尿|便|稀|带|块)$/,
  test: /(?:酶|蛋白|抗体|抗原|因子|激素|素|电解质|指标|[DR]NA|镜|图|像|显影|计数|比值|水平|指数|分析|测量|监测|量表|片)$/,
}

/** The type that a name has under a heading that asks for one of `types`; undefined where it is none. */
export function typeUnder(name: string, types: readonly TermType[]): TermType | undefined {
  const type = typeOf(name)
  if (/(?:症状|体征|表现)$/.test(name)) return undefined
  if (type !== undefined) return types.includes(type) && isTerm(name) ? type : undefined
  if (!isPhrase(name) || opensClause(name)) return undefined
  return types.find((one) => openEndings[one]?.test(name))
}
