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
  ],
  leaves: ['高血压是常见的。', '手术是治疗胆结石的方法。', '荨麻疹是指什么？'],
}
