import { findDefinitions } from '../relations/definitions.ts'
import type { StatementRule } from '../rule.ts'

export const relationDefinition: StatementRule = {
  id: 'relation-definition',
  why: 'A sentence that says what a term means defines it: X是指D, X是一种D, D称为X.',
  find: findDefinitions,
  examples: [
    [
      '疝是腹腔内脏器向体表突出形成的包块。疝分为直疝和斜疝。',
      ['disease 疝 | definition | 腹腔内脏器向体表突出形成的包块'],
    ],
    ['带状疱疹是由水痘病毒引起的皮肤病。', ['disease 带状疱疹 | definition | 由水痘病毒引起的皮肤病']],
    [
      '胃食管反流病是指胃内容物反流入食管引起的不适。',
      ['disease 胃食管反流病 | definition | 胃内容物反流入食管引起的不适'],
    ],
    ['若肠管由腹壁薄弱处突出，称为腹壁疝。', ['disease 腹壁疝 | definition | 肠管由腹壁薄弱处突出']],
    [
      '心律失常是心脏搏动的节律紊乱，静息时心率持续低于60次/min者称为心动过缓。',
      ['disease 心动过缓 | definition | 静息时心率持续低于60次/min者'],
    ],
  ],
  leaves: [
    '结核菌素试验的硬结直径5 mm以上为阳性，提示结核病。',
    '高血压是常见的。',
    '后者指没有纤维包膜的囊肿。',
    '贫血是尿毒症患者最常见的血液改变。',
    '手术是治疗胆结石的方法。',
    '荨麻疹是指什么？',
  ],
}
