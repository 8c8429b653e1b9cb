import type { StatementRule } from '../rule.ts'
import { therapyClaims } from '../steps/therapies.ts'

export const parameterTherapy: StatementRule = {
  id: 'parameter-therapy',
  why: 'How long one session of a physical treatment takes stands behind its name; so do the holds, angles and distances of an exercise.',
  find: therapyClaims,
  examples: [
    ['急性期可冰敷15～20分钟，每天3次。', ['procedure 冰敷 | parameter | 15～20分钟']],
    [
      '# 踝关节扭伤后的康复训练\n\n## 急性期\n\n- 毛巾牵拉：用毛巾勾住脚掌，保持20秒，重复5次。\n- 提踵：双脚分开10 cm，脚跟抬起3秒、放下2秒。\n- 塞来昔布：每次200 mg，服后10分钟起效。',
      [
        'procedure 毛巾牵拉 | parameter | 20秒 | attribute=保持',
        'procedure 毛巾牵拉 | parameter | 5次 | attribute=重复',
        'procedure 提踵 | parameter | 10 cm | attribute=双脚分开',
        'procedure 提踵 | parameter | 3秒 | attribute=脚跟抬起',
        'procedure 提踵 | parameter | 2秒 | attribute=放下',
      ],
    ],
    ['- 物理治疗：坐浴，每次10 min。', ['procedure 坐浴 | parameter | 10 min']],
    [
      '术后在治疗师指导下进行踝泵运动。每次屈伸保持5秒，每组20次。还可做靠墙静蹲（背贴墙，屈膝60°，保持30秒）、弹力带外旋（屈肘90°）等。',
      [
        'procedure 踝泵运动 | parameter | 5秒 | attribute=保持',
        'procedure 踝泵运动 | parameter | 20次 | attribute=每组',
        'procedure 靠墙静蹲 | parameter | 60° | attribute=屈膝',
        'procedure 靠墙静蹲 | parameter | 30秒 | attribute=保持',
        'procedure 弹力带外旋 | parameter | 90° | attribute=屈肘',
      ],
    ],
    [
      '## 直腿抬高\n\n仰卧，将腿抬高至30°，保持10秒后放下。',
      [
        'procedure 直腿抬高 | parameter | 30° | attribute=将腿抬高',
        'procedure 直腿抬高 | parameter | 10秒 | attribute=保持',
      ],
    ],
    [
      '## 一、动作名称：俯身侧平举\n\n跟我做：两腿同肩宽，上身前倾，两臂向外展到侧平举的位置。每组12～15次，3～4组。',
      ['procedure 俯身侧平举 | parameter | 12～15次 | attribute=每组'],
    ],
  ],
  leaves: [
    '热敷30分钟后再活动。',
    '等候约30分钟。',
    '避免深蹲运动，每次久坐保持30分钟。',
    '可以游泳。连续看书不超过45分钟。',
    '卧床休息3周。',
    '# 康复训练\n\n- 注意：训练后疼痛超过30分钟要减量。',
  ],
}
