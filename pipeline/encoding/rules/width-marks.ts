import type { Rule } from '../../rule.ts'
import { changeMarks } from '../width/marks.ts'

export const widthMarks: Rule = {
  id: 'width-marks',
  why: 'A comma, colon, semicolon, bracket, exclamation or question mark is full width beside a hanzi and in Chinese prose, ASCII in English and numbers.',
  find: changeMarks,
  examples: [
    ['高血压(EH)患者,每日1次;监测血压:早晚各一次', '高血压（EH）患者，每日1次；监测血压：早晚各一次'],
    ['常见于 hepatitis, 也见于肝硬化', '常见于 hepatitis，也见于肝硬化'],
    ['(1)轻症:多无症状', '（1）轻症：多无症状'],
    ['注:①t=2.31,P<0.05;②t=1.02,P>0.05', '注：①t=2.31，P<0.05；②t=1.02，P>0.05'],
    [
      'Results：The patients were divided into groups，ranging from 20 to 40 years（mean 31）．',
      'Results: The patients were divided into groups, ranging from 20 to 40 years (mean 31)．',
    ],
    ['中华肝脏病杂志 30（5）：211', '中华肝脏病杂志 30(5):211'],
    ['某某消化杂志, 2018, 33 (9): 675-679, 34: 12-15', '某某消化杂志，2018，33 (9): 675-679，34: 12-15'],
    ['IL-6（interleukin 6）and AMI（n=30）in Table 1', 'IL-6 (interleukin 6) and AMI (n=30) in Table 1'],
    ['男女比例 3: 1，试验2: 15只小鼠，见表3(2): 10例', '男女比例 3: 1，试验2： 15只小鼠，见表3(2)： 10例'],
    ['DOI：10.1234/abc', 'DOI:10.1234/abc'],
    ['主动脉夹层(aortic dissection, AD)是急症', '主动脉夹层（aortic dissection，AD）是急症'],
    ['疼痛剧烈吗?请及时就诊!', '疼痛剧烈吗？请及时就诊！'],
  ],
  leaves: [
    '| 组别 | 例数 | 有效（%） |\n| --- | --- | --- |\n| 对照组 | 40 | 31(77.5) |',
    'Aspirin, clopidogrel and heparin were given (see Table 2); no bleeding occurred.',
    '门诊时间 08:00-17:30，比例为1:1000',
    '见 https://example.org/a,b;c?d=1:2(3) 一文',
    '邮箱 zhang.san@example.com',
    '1,25-二羟维生素D3、3,5-二硝基苯甲酸',
    '共 12,345 例',
    '<a href="x?y=1;z" title="脊柱,手术">脊柱</a>&nbsp;',
    'print("血压, 心率: 正常")',
    '{"病名": "高血压", "例数": 30, "备注": "无"}',
    'Ca(OH)2与Fe(III)2O3',
    'eGFR<45 mL/(min·1.73 m2)者慎用',
    '静脉注射 0.4 g/(kg·d)，连用 3 天',
    'After the procedure:\n\n在家休息',
    'Why is it done?\n\n医生会解释',
    '谢谢 :)',
  ],
}
