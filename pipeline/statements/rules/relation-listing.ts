import { illsApart } from '../relations/ills-among-signs.ts'
import { findListings } from '../relations/listings.ts'
import type { StatementRule } from '../rule.ts'

export const relationListing: StatementRule = {
  id: 'relation-listing',
  why: 'Under a heading or label such as 症状, 并发症 or 注意事项, list items and bare lists state the property it names.',
  find: (page) => illsApart(page, findListings(page)),
  examples: [
    ['# 川崎病\n\n## 症状\n\n偶见无菌性脑膜炎。', ['disease 川崎病 | complication | 无菌性脑膜炎']],
    [
      '# 阿仑膦酸钠片说明书\n\n【不良反应】腹痛、腹泻。\n\n【禁忌】食管动力障碍者；低钙血症。',
      [
        'drug 阿仑膦酸钠片 | adverse-effect | 腹痛',
        'drug 阿仑膦酸钠片 | adverse-effect | 腹泻',
        'drug 阿仑膦酸钠片 | contraindication | 食管动力障碍者',
        'drug 阿仑膦酸钠片 | contraindication | 低钙血症',
      ],
    ],
    [
      '# 胆囊炎\n\n3. 症状：（1）腹痛：位于右上腹。（2）黄疸：少数人出现。',
      ['disease 胆囊炎 | symptom | 腹痛', 'disease 胆囊炎 | symptom | 黄疸'],
    ],
    [
      '# 急性胰腺炎\n\n## 临床表现\n\n（1）轻型：上腹痛，恶心、呕吐。',
      [
        'disease 急性胰腺炎 | symptom | 上腹痛',
        'disease 急性胰腺炎 | symptom | 恶心',
        'disease 急性胰腺炎 | symptom | 呕吐',
      ],
    ],
    [
      '# 白内障手术\n\n## 并发症\n\n- 角膜水肿\n- 眼内炎（罕见）',
      ['procedure 白内障手术 | complication | 角膜水肿', 'procedure 白内障手术 | complication | 眼内炎'],
    ],
    [
      '# 华法林\n\n## 注意事项\n\n- 定期监测凝血功能；\n- 避免与阿司匹林同服。',
      ['drug 华法林 | precaution | 定期监测凝血功能', 'drug 华法林 | precaution | 避免与阿司匹林同服'],
    ],
    [
      '# 脑出血的护理\n\n## 二、并发症的预防\n\n- 坠积性肺炎：使用气垫床，定期翻身叩背。\n- 下肢静脉血栓：穿弹力袜。',
      [
        'disease 脑出血 | complication | 坠积性肺炎',
        'disease 坠积性肺炎 | prevention | 使用气垫床',
        'disease 坠积性肺炎 | prevention | 定期翻身叩背',
        'disease 脑出血 | complication | 下肢静脉血栓',
        'disease 下肢静脉血栓 | prevention | 穿弹力袜',
      ],
    ],
    [
      '# 痛风\n\n## 平时怎么防\n\n动物内脏、浓肉汤不碰；体重慢慢减；每天喝水2000毫升以上。',
      [
        'disease 痛风 | prevention | 动物内脏、浓肉汤不碰',
        'disease 痛风 | prevention | 体重慢慢减',
        'disease 痛风 | prevention | 每天喝水2000毫升以上',
      ],
    ],
    [
      '# 疝修补术知情同意书\n\n术中及术后可能发生的并发症如下：\n\n（1）术中膀胱损伤、肠管损伤，严重者需改行开腹手术；\n\n（2）术后阴囊血肿，切口感染，需再次手术；\n\n（3）慢性疼痛；复发。',
      [
        'procedure 疝修补术 | complication | 膀胱损伤',
        'procedure 疝修补术 | complication | 肠管损伤',
        'procedure 疝修补术 | complication | 阴囊血肿',
        'procedure 疝修补术 | complication | 切口感染',
        'procedure 疝修补术 | complication | 慢性疼痛',
      ],
    ],
    [
      '# 呋塞米的副作用\n\n1. 电解质紊乱：如低钾血症、低钠血症等。\n\n2. 耳部反应：可出现耳鸣、听力下降。',
      [
        'drug 呋塞米 | adverse-effect | 低钾血症',
        'drug 呋塞米 | adverse-effect | 低钠血症',
        'drug 呋塞米 | adverse-effect | 耳鸣',
        'drug 呋塞米 | adverse-effect | 听力下降',
      ],
    ],
    [
      '# 脑卒中\n\n## 危险因素\n\n- 主要危险因素：高血压，吸烟，卒中家族史。',
      [
        'disease 脑卒中 | risk-factor | 高血压',
        'disease 脑卒中 | risk-factor | 吸烟',
        'disease 脑卒中 | risk-factor | 卒中家族史',
      ],
    ],
    [
      '# 听力减退\n\n## 三、戴助听器要注意什么\n\n- 耳模每周用肥皂水清洗1次。',
      ['device 戴助听器 | precaution | 耳模每周用肥皂水清洗1次'],
    ],
  ],
  leaves: [
    '# 哮喘\n\n## 预防\n\n发作与过敏原有关；目前尚无办法根治；约三成患者在换季时发作。',
    '# 肺炎\n\n## 概述\n\n- 发热',
    '## 症状\n\n无发热、咳嗽。',
    '# 莫西沙星\n\n## 注意事项\n\n1. 孕妇和哺乳期妇女\n\n2. 老年人',
    '# 骨质疏松\n\n## 预防\n\n- 运动可刺激骨生长，增强骨密度，每周至少3次。',
  ],
}
