import { findFrames } from '../relations/frames.ts'
import { outlookFrames } from '../relations/outlook-frames.ts'
import type { StatementRule } from '../rule.ts'

export const relationOutlook: StatementRule = {
  id: 'relation-outlook',
  why: 'Survival and mortality rates, and what most patients come to, say how a disease ends.',
  find: (page) => findFrames(page, outlookFrames),
  examples: [
    ['# 听神经瘤\n\n术后可有面瘫，多数面瘫会在半年内逐渐恢复。', ['disease 面瘫 | prognosis | 会在半年内逐渐恢复']],
    ['胃癌恶性程度高。早期胃癌治疗后5年生存率可达90%以上。', ['disease 早期胃癌 | prognosis | 5年生存率可达90%以上']],
    ['破伤风发病急，死亡率高达50%。', ['disease 破伤风 | prognosis | 死亡率高达50%']],
    ['带状疱疹起病突然。大多数患者2～4周内可痊愈。', ['disease 带状疱疹 | prognosis | 大多数患者2～4周内可痊愈']],
    ['突发性耳聋应尽早治疗，治疗越早效果越好。', ['disease 突发性耳聋 | prognosis | 治疗越早效果越好']],
    ['甲状腺腺瘤多见于女性，癌变的可能性很小。', ['disease 甲状腺腺瘤 | prognosis | 癌变的可能性很小']],
    [
      '面神经炎预后较好，约70%的患者可恢复面部表情功能。',
      ['disease 面神经炎 | prognosis | 约70%的患者可恢复面部表情功能'],
    ],
    ['水痘有自限性，愈后一般不留瘢痕。', ['disease 水痘 | prognosis | 一般不留瘢痕']],
    ['单纯疱疹由病毒引起，易复发。', ['disease 单纯疱疹 | prognosis | 易复发']],
    ['病毒性脑炎起病急，重症患者常遗留肢体瘫痪。', ['disease 病毒性脑炎 | prognosis | 常遗留肢体瘫痪']],
  ],
  leaves: [
    '手术后5年生存率如何？',
    '患者，女，40岁，术后3个月疼痛消失。',
    '本组患者均在2周内痊愈。',
    '感冒时多数人会用药。',
  ],
}
