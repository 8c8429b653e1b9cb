import type { StatementRule } from '../rule.ts'
import { stepClaims } from '../steps/claims.ts'

export const stepList: StatementRule = {
  id: 'step-list',
  why: 'A list under a heading or a lead that says how something is done tells its steps in order.',
  find: (page) => stepClaims(page, 'list'),
  examples: [
    [
      '# 急救手册\n\n## 一、静脉穿刺\n\n选前臂静脉。\n\n## 二、过敏性休克怎么处理\n\n处理流程如下：\n\n第一步　停药：立即停用可疑药物。\n\n第二步　体位：平卧，抬高下肢。',
      [
        'procedure 过敏性休克怎么处理 | step | 立即停用可疑药物 | ordinal=1 name=停药',
        'procedure 过敏性休克怎么处理 | step | 平卧，抬高下肢 | ordinal=2 name=体位',
      ],
    ],
    [
      '## 三、鼻喷剂使用四步\n\n1. 清洁：擤净鼻涕。\n2. 摇匀：用前摇动瓶身。',
      [
        'procedure 鼻喷剂使用 | step | 擤净鼻涕 | ordinal=1 name=清洁',
        'procedure 鼻喷剂使用 | step | 用前摇动瓶身 | ordinal=2 name=摇匀',
      ],
    ],
    [
      '### 【凯格尔运动】\n\n1. 仰卧屈膝，收缩盆底肌5秒。\n2. 放松10秒。',
      [
        'procedure 凯格尔运动 | step | 仰卧屈膝，收缩盆底肌5秒 | ordinal=1',
        'procedure 凯格尔运动 | step | 放松10秒 | ordinal=2',
      ],
    ],
    [
      '## 怎么量血压\n\n第一步　静坐：休息5分钟。\n\n第二步　绑袖带：下缘距肘窝2 cm。',
      [
        'procedure 量血压 | step | 休息5分钟 | ordinal=1 name=静坐',
        'procedure 量血压 | step | 下缘距肘窝2 cm | ordinal=2 name=绑袖带',
      ],
    ],
    [
      '## About Cardiac Catheterization\n\nDuring the procedure:\n\n- A thin tube is put into an artery in your groin\n- 医生注入造影剂并拍片',
      [
        'procedure Cardiac Catheterization | step | A thin tube is put into an artery in your groin | ordinal=1',
        'procedure Cardiac Catheterization | step | 医生注入造影剂并拍片 | ordinal=2',
      ],
    ],
    [
      '# 快速康复护理\n\n1.2 方法 对照组给予常规护理。观察组实施快速康复护理，具体措施如下：\n\n（1）术前宣教：讲解手术过程。\n\n（2）早期活动：术后6 h行踝泵运动。',
      [
        'procedure 快速康复护理 | step | 讲解手术过程 | ordinal=1 name=术前宣教',
        'procedure 快速康复护理 | step | 术后6 h行踝泵运动 | ordinal=2 name=早期活动',
      ],
    ],
    [
      '# 过敏\n\n## 过敏性休克如何急救\n\n1. 立即停药，平卧。\n2. 肌注肾上腺素0.5 mg。',
      [
        'procedure 过敏性休克如何急救 | step | 立即停药，平卧 | ordinal=1',
        'procedure 过敏性休克如何急救 | step | 肌注肾上腺素0.5 mg | ordinal=2',
      ],
    ],
    [
      '# 鼻出血急救记住三个字\n\n1. 坐。让孩子坐直，身体前倾。\n2. 捏。捏住鼻翼，不要松手。\n3. 敷。用冷毛巾敷在额头上。',
      [
        'procedure 鼻出血急救 | step | 让孩子坐直，身体前倾 | ordinal=1 name=坐',
        'procedure 鼻出血急救 | step | 捏住鼻翼，不要松手 | ordinal=2 name=捏',
        'procedure 鼻出血急救 | step | 用冷毛巾敷在额头上 | ordinal=3 name=敷',
      ],
    ],
    [
      '# 腹腔穿刺术\n\n1、嘱患者排空膀胱，取半卧位。\n\n2、常规消毒皮肤，铺洞巾。\n\n3、左手固定皮肤，右手持针垂直刺入。\n\n4、抽液后拔针，按压3分钟。',
      [
        'procedure 腹腔穿刺术 | step | 嘱患者排空膀胱，取半卧位 | ordinal=1',
        'procedure 腹腔穿刺术 | step | 常规消毒皮肤，铺洞巾 | ordinal=2',
        'procedure 腹腔穿刺术 | step | 左手固定皮肤，右手持针垂直刺入 | ordinal=3',
        'procedure 腹腔穿刺术 | step | 抽液后拔针，按压3分钟 | ordinal=4',
      ],
    ],
    [
      '## 颈内静脉置管术\n\n操作步骤：\n\n体位：去枕仰卧，头转向对侧。\n\n消毒：用碘伏消毒，铺洞巾。\n\n置管：置入导管12 cm。\n\n注意事项：\n\n防止空气进入。',
      [
        'procedure 颈内静脉置管术 | step | 去枕仰卧，头转向对侧 | ordinal=1 name=体位',
        'procedure 颈内静脉置管术 | step | 用碘伏消毒，铺洞巾 | ordinal=2 name=消毒',
        'procedure 颈内静脉置管术 | step | 置入导管12 cm | ordinal=3 name=置管',
      ],
    ],
    [
      '拔罐的主要步骤包括选罐、闪火、扣罐。\n\n1、选罐\n\n按部位选大小合适的罐。\n\n2、闪火\n\n火焰在罐内绕一圈。\n\n3、扣罐\n\n迅速扣在穴位上。',
      [
        'procedure 拔罐 | step | 按部位选大小合适的罐 | ordinal=1 name=选罐',
        'procedure 拔罐 | step | 火焰在罐内绕一圈 | ordinal=2 name=闪火',
        'procedure 拔罐 | step | 迅速扣在穴位上 | ordinal=3 name=扣罐',
      ],
    ],
  ],
  leaves: [
    '# 高血压\n\n## 如何应对焦虑\n\n1. 多与家人沟通。\n2. 少喝咖啡。',
    '# 疝修补术\n\n1. 术前禁食8小时。\n2. 术后早期下床。\n3. 保持切口干燥。\n4. 每日换药。',
    '## 操作步骤\n\n1. 洗手，戴口罩。\n2. 核对姓名。',
    '## 肩部康复\n\n1. 钟摆运动：弯腰，手臂下垂。\n2. 抗阻外旋：屈肘，向外旋转。',
    '## 操作注意事项\n\n1. 避免感染。\n2. 动作轻柔。',
    '## 高血压的危险因素\n\n1. 肥胖：体重指数高。\n2. 吸烟：每日1包。',
    '## 二、要做哪些检查\n\n做超声。\n\n## 三、怎么治疗\n\n治疗方法由结石大小决定：\n\n（1）观察：多饮水，定期复查。\n\n（2）手术：行碎石术。',
    '## 康复锻炼\n\n1. 踝泵运动：用力勾脚。\n2. 直腿抬高训练：抬腿。',
  ],
}
