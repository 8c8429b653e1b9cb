import { findInterpretations } from '../relations/interpretations.ts'
import type { StatementRule } from '../rule.ts'

export const relationInterpretation: StatementRule = {
  id: 'relation-interpretation',
  why: 'A level, number or change before 提示, or what is called positive, says what a result of the test means.',
  find: findInterpretations,
  examples: [
    [
      'MMSE评分≤24分提示认知功能障碍。',
      [
        'test MMSE评分 | interpretation | 认知功能障碍 | result=≤24分',
        'test MMSE评分 | threshold | ≤24分 | attribute=MMSE评分',
      ],
    ],
    [
      '# 化验单\n\n若血磷升高，则提示甲状旁腺功能减退的可能。TSH降低，而FT3、FT4升高，属于甲亢。嗜碱性粒细胞增多见于过敏。',
      [
        'test 嗜碱性粒细胞 | interpretation | 过敏 | result=增多',
        'test 血磷 | interpretation | 甲状旁腺功能减退的可能 | result=升高',
        'test TSH | interpretation | 甲亢 | result=降低',
        'test FT3 | interpretation | 甲亢 | result=升高',
        'test FT4 | interpretation | 甲亢 | result=升高',
      ],
    ],
    [
      'TI-RADS 2级为良性结节，TI-RADS 4A级表示可疑恶性。胸片显示斑片影时提示肺部感染。',
      [
        'test TI-RADS | interpretation | 可疑恶性 | result=4A级',
        'test 胸片 | interpretation | 肺部感染 | result=斑片影',
        'test TI-RADS | interpretation | 良性结节 | result=2级',
      ],
    ],
    ['降钙素原升高提示细菌感染。', ['test 降钙素原 | interpretation | 细菌感染 | result=升高']],
    [
      '1、结核菌素试验：在前臂注射，硬结直径5 mm以上为阳性，提示结核感染。',
      [
        'test 结核菌素试验 | interpretation | 阳性 | result=硬结直径5 mm以上',
        'test 结核菌素试验 | threshold | 5 mm以上 | attribute=直径',
        'test 结核菌素试验 | interpretation | 结核感染 | result=硬结直径5 mm以上',
      ],
    ],
    [
      '直腿抬高试验：患者仰卧，抬高不到60°出现放射痛为阳性。',
      [
        'test 直腿抬高试验 | interpretation | 阳性 | result=抬高不到60°出现放射痛',
        'test 直腿抬高试验 | threshold | 不到60° | attribute=抬高',
      ],
    ],
    [
      '糖尿病足很常见。ABI<0.9提示下肢缺血，<0.4说明严重缺血。取分泌物做细菌培养，阳性可以确诊。',
      [
        'test ABI | interpretation | 下肢缺血 | result=<0.9',
        'test ABI | threshold | <0.9 | attribute=ABI',
        'test 细菌培养 | interpretation | 可以确诊 | result=阳性',
        'test ABI | interpretation | 严重缺血 | result=<0.4',
      ],
    ],
  ],
  leaves: [
    '疼痛突然加重提示骨折移位。',
    '血沉不快不提示感染。',
    '术后CT提示骨水泥分布良好。',
    '患者的结核菌素试验为阳性。',
    '夜间痛提示肿瘤。',
    '体温升高提示感染未控制。观察组有效率升高，说明疗法有效。',
    'HLA-B27常为阳性。',
  ],
}
