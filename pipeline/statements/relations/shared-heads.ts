import type { Span } from '../../span.ts'
import { opensClause, typeOf } from '../terms.ts'

/** Functions and qualities that share the head of the next member: 感觉、运动障碍. */
export const halfTerm: RegExp =
  /^(?:感觉|听觉|视觉|嗅觉|味觉|触觉|运动|语言|言语|听力|视力|呼吸|循环|吞咽|排尿|排便|咀嚼|记忆|认知|心理|精神|情绪|睡眠|性欲|肝脏|肾脏|体力|智力|平衡|步态|急性|慢性|全身|局部|轻度|中度|重度|早期|晚期|消化|神经|心肺|肝肾|血压|心率|原发|继发|先天|后天|良性|恶性)$/

/** Words that compare or refer, and name nothing. */
export const refers: RegExp =
  /相似|不同|差异|区别|相同|之处|所述|多少|以下|如下|上述|前者|后者|两者|有关|相关|关系|情况|很多|许多|各异|不一|多样|差别|类似|期治疗|科$|选择$|时间$|方面|症状|体征|病史/

/** What is done, by itself. */
const deed = /^(?:护理|休息|锻炼|训练|运动|观察|随访|饮食|按摩|隔离|药物|卧床)$/

/** A part that can share its neighbour's head: a place, or a syllable or two. */
export const sharesHead = (part: string): boolean =>
  part.length <= 4 &&
  !deed.test(part) &&
  !opensClause(part) &&
  (typeOf(part) === 'anatomy' || (part.length <= 2 && typeOf(part) === undefined && !refers.test(part)))

/** Heads that several names often share: 血液及影像学检查. */
const sharedHead = /(?:检查|检测|化验|测定|试验|治疗|疗法|手术|切除术?|置换术?|锻炼|训练|护理)$/

/** What a kind or quality ends in. */
const quality = /[性型期效度级侧位体相段]$/

/** Whether a short part before a name shares its head: a syllable, a quality, or a place before another place. */
export function sharesWith(text: string, held: Span, name: string): boolean {
  const part = text.slice(held.start, held.end).replace(/[、和与及或]$/, '')
  if (sharedHead.test(name)) return true
  if (typeOf(name) === 'drug') return quality.test(part)
  const last = part.split('、').at(-1) ?? part
  return (
    last.length === 1 ||
    /[周旁]$/.test(last) ||
    quality.test(last) ||
    halfTerm.test(last) ||
    (typeOf(last) === 'anatomy' && opensPlace(name))
  )
}

/** Whether a name opens with a part of the body: 脊膜膨出, 腰椎病. */
function opensPlace(name: string): boolean {
  for (let length = 1; length < Math.min(5, name.length); length++)
    if (typeOf(name.slice(0, length)) === 'anatomy') return true
  return false
}
