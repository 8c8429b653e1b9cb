import { findAffected } from '../relations/affected.ts'
import type { StatementRule } from '../rule.ts'

export const relationAffected: StatementRule = {
  id: 'relation-affected',
  why: 'Words such as 好发于 and 多见于 name the site or the people that a disease affects.',
  find: findAffected,
  examples: [
    [
      '# 网球肘\n\n网球肘很常见。木工、厨师和长时间打字的人发病率较高，女性最多见。',
      [
        'disease 网球肘 | affected-group | 女性',
        'disease 网球肘 | affected-group | 木工',
        'disease 网球肘 | affected-group | 厨师',
        'disease 网球肘 | affected-group | 长时间打字的人',
      ],
    ],
    [
      '# 输尿管结石\n\n最容易卡在肾盂输尿管连接处和膀胱壁段。',
      ['disease 输尿管结石 | affected-site | 肾盂输尿管连接处', 'disease 输尿管结石 | affected-site | 膀胱壁段'],
    ],
    ['桡骨远端骨折多由跌倒引起，绝经后女性多见。', ['disease 桡骨远端骨折 | affected-group | 绝经后女性']],
    [
      '股骨颈、桡骨远端是骨质疏松性骨折的常见部位。',
      ['disease 骨质疏松性骨折 | affected-site | 股骨颈', 'disease 骨质疏松性骨折 | affected-site | 桡骨远端'],
    ],
    [
      '脂溢性皮炎皮损多位于头皮、面部。',
      ['disease 脂溢性皮炎 | affected-site | 头皮', 'disease 脂溢性皮炎 | affected-site | 面部'],
    ],
    ['甲状腺结节很常见，女性更易发病。', ['disease 甲状腺结节 | affected-group | 女性']],
    [
      '类风湿关节炎是一种主要侵犯滑膜、软骨和小关节的慢性疾病，女性多于男性。',
      [
        'disease 类风湿关节炎 | affected-site | 滑膜',
        'disease 类风湿关节炎 | affected-site | 软骨',
        'disease 类风湿关节炎 | affected-site | 小关节',
        'disease 类风湿关节炎 | affected-group | 女性',
      ],
    ],
    ['川崎病主要影响5岁以下儿童。', ['disease 川崎病 | affected-group | 5岁以下儿童']],
    ['银屑病好发于头皮、四肢。', ['disease 银屑病 | affected-site | 头皮', 'disease 银屑病 | affected-site | 四肢']],
    ['手足口病多见于5岁以下儿童。', ['disease 手足口病 | affected-group | 5岁以下儿童']],
    ['肠套叠是急腹症。该病以婴幼儿最为多见。', ['disease 肠套叠 | affected-group | 婴幼儿']],
  ],
  leaves: ['肺炎常见于冬季。', '发生在上周的事。'],
}
