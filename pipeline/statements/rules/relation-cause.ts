import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { findCauses } from '../relations/causes.ts'
import { findEffects } from '../relations/effects.ts'
import { happenings } from '../relations/happenings.ts'
import { withoutOverlaps } from '../relations/overlaps.ts'
import { spreadCauses } from '../relations/spread-causes.ts'
import type { StatementRule } from '../rule.ts'

function* told(page: Page): Generator<Claim> {
  yield* findCauses(page)
  yield* findEffects(page)
  yield* happenings(page)
  yield* spreadCauses(page)
}

export const relationCause: StatementRule = {
  id: 'relation-cause',
  why: 'Clauses such as 由A引起 and X的原因是A say what a disease or symptom comes from.',
  find: (page) => withoutOverlaps(told(page)),
  examples: [
    [
      '便秘可由久坐、缺水引起。手麻由颈、胸椎间盘突出引起。',
      ['symptom 手麻 | cause | 颈、胸椎间盘突出', 'symptom 便秘 | cause | 久坐', 'symptom 便秘 | cause | 缺水'],
    ],
    [
      '# 失眠\n\n失眠可能是精神紧张、作息紊乱等因素造成。部分患者与服用药物有关。心理性因素包括焦虑、抑郁。',
      [
        'symptom 失眠 | cause | 精神紧张 | possible',
        'symptom 失眠 | cause | 作息紊乱 | possible',
        'symptom 失眠 | cause | 焦虑',
        'symptom 失眠 | cause | 抑郁',
        'symptom 失眠 | cause | 服用药物',
      ],
    ],
    ['当胃酸反流到食管时，黏膜受到刺激，就会发生反流性食管炎。', ['disease 反流性食管炎 | cause | 胃酸反流到食管']],
    ['当椎间盘突出压迫神经根时，会引起坐骨神经痛。', ['disease 坐骨神经痛 | cause | 椎间盘突出压迫神经根']],
    [
      '# 社区获得性肺炎\n\n肺炎链球菌和流感嗜血杆菌是两大元凶。',
      ['disease 社区获得性肺炎 | cause | 肺炎链球菌', 'disease 社区获得性肺炎 | cause | 流感嗜血杆菌'],
    ],
    [
      '# 斑秃\n\n目前认为遗传、精神应激共同起作用。',
      ['disease 斑秃 | cause | 遗传', 'disease 斑秃 | cause | 精神应激'],
    ],
    ['压疮有两大原因：局部受压、营养不良。', ['disease 压疮 | cause | 局部受压', 'disease 压疮 | cause | 营养不良']],
    [
      '# 肝硬化\n\n慢性乙型肝炎、酒精性肝病是常见的感染性病因。',
      ['disease 肝硬化 | cause | 慢性乙型肝炎', 'disease 肝硬化 | cause | 酒精性肝病'],
    ],
    [
      '牙周脓肿多因深牙周袋，异物嵌入，牙槽骨吸收等引起。',
      [
        'disease 牙周脓肿 | cause | 牙槽骨吸收',
        'disease 牙周脓肿 | cause | 深牙周袋',
        'disease 牙周脓肿 | cause | 异物嵌入',
      ],
    ],
    [
      '心包积液常见于结核性心包炎、尿毒症等。',
      ['disease 心包积液 | cause | 结核性心包炎', 'disease 心包积液 | cause | 尿毒症'],
    ],
    ['水痘由水痘-带状疱疹病毒感染引起。', ['disease 水痘 | cause | 水痘-带状疱疹病毒感染']],
    [
      '便秘的常见原因包括饮水不足、膳食纤维摄入少。',
      ['symptom 便秘 | cause | 饮水不足', 'symptom 便秘 | cause | 膳食纤维摄入少'],
    ],
    [
      '肠梗阻是由粘连、肿瘤、粪石等原因引起的急腹症。',
      ['disease 肠梗阻 | cause | 粘连', 'disease 肠梗阻 | cause | 肿瘤', 'disease 肠梗阻 | cause | 粪石'],
    ],
    [
      '潮湿、久坐均可能是诱发痔疮的重要因素之一。',
      ['disease 痔疮 | cause | 潮湿 | possible', 'disease 痔疮 | cause | 久坐 | possible'],
    ],
    [
      '# 跟骨骨折\n\n跟骨骨折多见于青壮年。高处坠落和交通事故是最常见的致伤原因。',
      ['disease 跟骨骨折 | cause | 高处坠落', 'disease 跟骨骨折 | cause | 交通事故'],
    ],
  ],
  leaves: [
    '腮腺炎和睾丸炎是由同一种病毒引起的。',
    '少数患儿可引起脑膜炎。',
    '扁平足患者后期容易出现膝关节疼痛。',
    '卡马西平和丙戊酸钠突然停用，可能诱发癫痫持续状态。',
    '湿疹的病因尚不明确。',
    '头痛是由什么引起的？',
  ],
}
