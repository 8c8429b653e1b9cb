import type { StatementRule } from '../rule.ts'
import { asideClaims } from '../steps/asides.ts'
import { settingClaims } from '../steps/settings.ts'

export const parameterSetting: StatementRule = {
  id: 'parameter-setting',
  why: 'Flows, powers, pressures and the like beside their own words are what a treatment is set to; 每次 behind its name tells how long a session takes.',
  *find(page) {
    yield* settingClaims(page)
    yield* asideClaims(page)
  },
  examples: [
    [
      '血液灌流每周1次，每次2 h，血流量150～200 ml/min。',
      ['procedure 血液灌流 | parameter | 2 h', 'procedure 血液灌流 | parameter | 150～200 ml/min | attribute=血流量'],
    ],
    [
      '## 激光光凝\n\n波长532 nm，光斑直径200 μm，功率为150 mW。',
      [
        'procedure 激光光凝 | parameter | 532 nm | attribute=波长',
        'procedure 激光光凝 | parameter | 200 μm | attribute=光斑直径',
        'procedure 激光光凝 | parameter | 150 mW | attribute=功率',
      ],
    ],
    [
      '重症者给予无创正压通气，PEEP设为5 cmH2O，吸入氧浓度40%。',
      [
        'procedure 无创正压通气 | parameter | 5 cmH2O | attribute=PEEP',
        'procedure 无创正压通气 | parameter | 40% | attribute=吸入氧浓度',
      ],
    ],
    [
      '有血栓者便后坐浴，水温38～41℃，每次10分钟。室颤时立即电复律，双相波首次200 J。',
      [
        'procedure 坐浴 | parameter | 38～41℃ | attribute=水温',
        'procedure 坐浴 | parameter | 10分钟',
        'procedure 电复律 | parameter | 200 J | attribute=双相波首次',
      ],
    ],
    [
      '可行腰椎牵引（重量20～30 kg，每次30 min，每日1次）、微波治疗（功率40 W）。',
      [
        'procedure 腰椎牵引 | parameter | 20～30 kg | attribute=重量',
        'procedure 腰椎牵引 | parameter | 30 min',
        'procedure 微波治疗 | parameter | 40 W | attribute=功率',
      ],
    ],
    ['腹水患者洗胃，每次注入200～300 mL。', ['procedure 洗胃 | parameter | 200～300 mL | attribute=每次注入']],
    [
      '# 经口气管插管患者吸痰\n\n吸痰管插入深度15 cm，单次吸引时间控制在15秒内，负压维持在80～120 mmHg，床头抬高30°。',
      [
        'procedure 吸痰 | parameter | 15 cm | attribute=吸痰管插入深度',
        'procedure 吸痰 | parameter | 15秒内 | attribute=单次吸引时间',
        'procedure 吸痰 | parameter | 80～120 mmHg | attribute=负压',
        'procedure 吸痰 | parameter | 30° | attribute=床头抬高',
      ],
    ],
    ['## 二、中药熏洗\n\n每晚1次，每次20分钟。', ['procedure 中药熏洗 | parameter | 20分钟']],
  ],
  leaves: [
    '手术治疗（12例）中开放手术（术后3个月随访）较少。子宫切除术（3 h）。',
    '## 分娩镇痛\n\n术后行硬膜外自控镇痛，单次剂量5 mL。',
    '钻孔深度30 m，插入深度2 m，水的温度18℃。',
    '电热水器功率2000 W，水温60 ℃。',
    '阿莫西林口服，每次0.5 g，每日3次。',
    '头痛每次持续2 h。',
    '患者，女，50岁，因呼吸困难1天入院。予机械通气，潮气量450 ml。',
  ],
}
