import { describe, expect, it } from 'vitest'
import type { TermType } from '../../pipeline/statement.ts'
import { isBounded, nameWithin } from '../../pipeline/statements/boundaries.ts'
import { isTerm } from '../../pipeline/statements/terms.ts'

const nameIn = (text: string, type: TermType): string | undefined => {
  const span = nameWithin(text, { start: 0, end: text.length }, type, (part) => isTerm(part, [type]))
  return span && text.slice(span.start, span.end)
}

describe('names without the words of the sentence', () => {
  const trimmed: readonly (readonly [TermType, string, string])[] = [
    ['disease', '据说类风湿关节炎', '类风湿关节炎'],
    ['disease', '孩子病毒性肺炎', '病毒性肺炎'],
    ['disease', '考虑急性阑尾炎', '急性阑尾炎'],
    ['disease', '尤其是2型糖尿病', '2型糖尿病'],
    ['disease', '疾病如川崎病', '川崎病'],
    ['drug', '过头孢克肟', '头孢克肟'],
    ['drug', '许多口服降糖药', '口服降糖药'],
    ['drug', '两片阿司匹林', '阿司匹林'],
    ['drug', '5 d内静脉滴注人血白蛋白', '人血白蛋白'],
    ['drug', '换药物如氨氯地平', '氨氯地平'],
    ['test', '抽血查肌酸激酶', '肌酸激酶'],
    ['test', '看一下心电图', '心电图'],
    ['test', '建议此时查降钙素原', '降钙素原'],
    ['procedure', '手术方式首推髓芯减压', '髓芯减压'],
    ['procedure', '谈一谈手术治疗', '手术治疗'],
    ['symptom', '最早是尿频', '尿频'],
    ['symptom', '末了双下肢水肿', '双下肢水肿'],
  ]
  it.each(trimmed)('%s in %s is %s', (type, text, name) => expect(nameIn(text, type)).toBe(name))
})

describe('what holds a word of a sentence is no name', () => {
  const refused: readonly (readonly [TermType, string])[] = [
    ['disease', '听神经虽然紧邻肿瘤'],
    ['disease', '查心电图排除心肌梗死'],
    ['disease', '纠正酸中毒'],
    ['drug', '停用可疑药物'],
    ['drug', '高血压病人的药'],
    ['drug', '先别囤药'],
    ['test', '糖尿病控制血糖'],
    ['procedure', '抗癫痫药物实施治疗'],
    ['symptom', '癫痫也有头晕'],
  ]
  it.each(refused)('%s: %s', (type, text) => expect(nameIn(text, type)).toBeUndefined())
})

describe('syllables that names share with words of a sentence', () => {
  const names: readonly (readonly [TermType, string])[] = [
    ['disease', '过敏性紫癜'],
    ['disease', '不稳定型心绞痛'],
    ['disease', '妊娠合并糖尿病'],
    ['disease', '先天性心脏病'],
    ['disease', '并发性白内障'],
    ['disease', '洋地黄中毒引起的早搏'],
    ['drug', '过氧化氢溶液'],
    ['drug', '加巴喷丁'],
    ['drug', '结合雌激素'],
    ['drug', '被动免疫制剂'],
    ['drug', '静脉注射用人免疫球蛋白'],
    ['test', '查体'],
    ['test', '测听'],
    ['test', '随机血糖'],
    ['test', '24小时动态心电图'],
    ['procedure', '行为治疗'],
    ['procedure', '作业疗法'],
    ['procedure', '被动活动'],
    ['symptom', '持续升高而对降压药反应差'],
    ['anatomy', '三叉神经'],
  ]
  it.each(names)('%s: %s', (type, text) => expect(isBounded(text, type)).toBe(true))
})
