import { findComplications } from '../relations/complications.ts'
import type { StatementRule } from '../rule.ts'

export const relationComplication: StatementRule = {
  id: 'relation-complication',
  why: 'Words such as 并发症包括, 合并 and 可导致 name the diseases that follow or accompany another disease or an operation.',
  find: findComplications,
  examples: [
    ['急性阑尾炎起病急。如不及时治疗，可发生弥漫性腹膜炎。', ['disease 急性阑尾炎 | complication | 弥漫性腹膜炎']],
    [
      '保守治疗需要长期卧床，容易发生肺炎、褥疮。',
      ['procedure 保守治疗 | complication | 肺炎', 'procedure 保守治疗 | complication | 褥疮'],
    ],
    ['糖尿病肾病是糖尿病最常见的慢性并发症之一。', ['disease 糖尿病 | complication | 糖尿病肾病']],
    ['甲状腺功能亢进症多见于女性。严重者可发生甲状腺危象。', ['disease 甲状腺功能亢进症 | complication | 甲状腺危象']],
    [
      '# 胃溃疡\n\n3. 并发症：反复发作可发展为幽门梗阻、胃癌。',
      ['disease 胃溃疡 | complication | 幽门梗阻', 'disease 胃溃疡 | complication | 胃癌'],
    ],
    [
      '阑尾切除术后的主要并发症是切口感染和粘连性肠梗阻。',
      ['procedure 阑尾切除术 | complication | 切口感染', 'procedure 阑尾切除术 | complication | 粘连性肠梗阻'],
    ],
    [
      '甲状腺腺瘤可行甲状腺次全切除术。术后可能出现切口感染和甲状旁腺功能减退症。',
      [
        'procedure 甲状腺次全切除术 | complication | 切口感染 | possible',
        'procedure 甲状腺次全切除术 | complication | 甲状旁腺功能减退症 | possible',
      ],
    ],
    [
      '# 甲状腺切除术\n\n术后并发症主要有声音嘶哑、甲状旁腺功能减退症。',
      [
        'procedure 甲状腺切除术 | complication | 声音嘶哑',
        'procedure 甲状腺切除术 | complication | 甲状旁腺功能减退症',
      ],
    ],
    ['# 肝硬化\n\n其主要并发症为肝性脑病。', ['disease 肝硬化 | complication | 肝性脑病']],
    ['# 流行性腮腺炎\n\n脑膜炎是本病最常见的并发症。', ['disease 流行性腮腺炎 | complication | 脑膜炎']],
    ['# 麻疹\n\n肺炎（占12%）是最常见的并发症。', ['disease 麻疹 | complication | 肺炎']],
    [
      '# 青光眼\n\n粘连广泛的选小梁切除术，浅前房、滤过泡漏是术后常见的麻烦。',
      ['procedure 小梁切除术 | complication | 浅前房', 'procedure 小梁切除术 | complication | 滤过泡漏'],
    ],
    [
      '# 水痘\n\n免疫力低的可合并肺炎、脑炎。',
      ['disease 水痘 | complication | 肺炎', 'disease 水痘 | complication | 脑炎'],
    ],
    [
      '百日咳病程长，部分患者可能出现并发症，如肺炎、窒息等。',
      ['disease 百日咳 | complication | 肺炎 | possible', 'disease 百日咳 | complication | 窒息 | possible'],
    ],
    ['糖尿病可导致视网膜病变。', ['disease 糖尿病 | complication | 视网膜病变']],
    ['心房颤动常合并心力衰竭。', ['disease 心房颤动 | complication | 心力衰竭']],
  ],
  leaves: ['阿司匹林会诱发或加重哮喘。', '及时治疗可避免肺炎并发心力衰竭。', '并发症很少。'],
}
