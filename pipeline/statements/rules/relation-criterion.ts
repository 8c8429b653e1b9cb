import { findCriteria } from '../relations/criteria.ts'
import { criteriaLists, scoredItems } from '../relations/criteria-lists.ts'
import type { StatementRule } from '../rule.ts'

export const relationCriterion: StatementRule = {
  id: 'relation-criterion',
  why: 'After 诊断标准, numbered clauses are the criteria by which a disease is diagnosed.',
  *find(page) {
    yield* findCriteria(page)
    yield* criteriaLists(page)
    yield* scoredItems(page)
  },
  examples: [
    [
      '类风湿关节炎很常见。符合下列3项中的2项即可诊断：①晨僵；②类风湿因子阳性。',
      [
        'disease 类风湿关节炎 | diagnostic-criterion | 晨僵 | ordinal=1',
        'disease 类风湿关节炎 | diagnostic-criterion | 类风湿因子阳性 | ordinal=2',
      ],
    ],
    [
      '偏头痛很常见。诊断标准：①反复发作；②伴恶心或呕吐；③不能归因于其他疾病。',
      [
        'disease 偏头痛 | diagnostic-criterion | 反复发作 | ordinal=1',
        'disease 偏头痛 | diagnostic-criterion | 伴恶心或呕吐 | ordinal=2',
        'disease 偏头痛 | diagnostic-criterion | 不能归因于其他疾病 | ordinal=3',
      ],
    ],
    [
      '糖尿病的诊断标准：空腹血糖≥7.0 mmol/L；糖化血红蛋白≥6.5%。',
      [
        'disease 糖尿病 | diagnostic-criterion | 空腹血糖≥7.0 mmol/L',
        'disease 糖尿病 | threshold | ≥7.0 mmol/L | attribute=空腹血糖',
        'disease 糖尿病 | diagnostic-criterion | 糖化血红蛋白≥6.5%',
        'disease 糖尿病 | threshold | ≥6.5% | attribute=糖化血红蛋白',
      ],
    ],
    [
      '肝肾综合征的诊断标准：在肝硬化腹水的基础上，①停用利尿剂后血肌酐仍>133 μmol/L；②无休克。',
      [
        'disease 肝肾综合征 | diagnostic-criterion | 停用利尿剂后血肌酐仍>133 μmol/L | ordinal=1',
        'disease 肝肾综合征 | threshold | >133 μmol/L | attribute=血肌酐',
        'disease 肝肾综合征 | diagnostic-criterion | 无休克 | ordinal=2',
      ],
    ],
    [
      '急性胰腺炎的诊断须同时符合下列两条：\n\n（1）急性持续性上腹痛；\n\n（2）血淀粉酶≥600 U/L。',
      [
        'disease 急性胰腺炎 | diagnostic-criterion | 急性持续性上腹痛 | ordinal=1',
        'disease 急性胰腺炎 | diagnostic-criterion | 血淀粉酶≥600 U/L | ordinal=2',
        'disease 急性胰腺炎 | threshold | ≥600 U/L | attribute=血淀粉酶',
      ],
    ],
    [
      'CURB评分包括三项：①血尿素>7 mmol/L；②呼吸频率≥30次/min；③意识模糊。',
      [
        'test CURB评分 | threshold | >7 mmol/L | attribute=血尿素',
        'test CURB评分 | threshold | ≥30次/min | attribute=呼吸频率',
      ],
    ],
    ['骨质疏松症的诊断标准为：T值<-2.5；发生脆性骨折。', ['disease 骨质疏松症 | diagnostic-criterion | T值<-2.5']],
  ],
  leaves: [
    '本研究采用两个量表：①焦虑量表；②抑郁量表，总分≥50分。',
    '急性胰腺炎的治疗须同时符合两条：\n\n（1）病情平稳；\n\n（2）无感染。',
    '纳入标准：①年龄18岁以上；②知情同意。',
    '目前没有统一的诊断标准。',
  ],
}
