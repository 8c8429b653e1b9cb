import { findRemedies } from '../relations/remedy-claims.ts'
import type { StatementRule } from '../rule.ts'

export const relationRemedy: StatementRule = {
  id: 'relation-remedy',
  why: 'A verb of choosing, giving or doing with the name of a drug or procedure says what a disease is treated with.',
  find: findRemedies,
  examples: [
    [
      '# 甲沟炎用什么药\n\n医生会开具抗菌药物如头孢呋辛酯片、阿奇霉素分散片，脓肿处可涂擦夫西地酸乳膏控制感染。外用聚维酮碘溶液。',
      [
        'disease 甲沟炎 | treatment | 抗菌药物',
        'disease 甲沟炎 | treatment | 头孢呋辛酯片',
        'disease 甲沟炎 | treatment | 阿奇霉素分散片',
        'disease 甲沟炎 | treatment | 夫西地酸乳膏',
        'disease 甲沟炎 | treatment | 聚维酮碘溶液',
      ],
    ],
    [
      '# 痛风\n\n## 怎么治\n\n急性发作时首选秋水仙碱0.5 mg口服，效果不佳者改用依托考昔120 mg。',
      [
        'disease 痛风 | treatment | 秋水仙碱',
        'drug 秋水仙碱 | indication | 急性发作',
        'disease 痛风 | treatment | 依托考昔',
        'drug 依托考昔 | indication | 效果不佳者',
      ],
    ],
    [
      '# 胆囊结石\n\n## 治疗\n\n反复发作者行胆囊切除术。',
      ['disease 胆囊结石 | treatment | 胆囊切除术', 'procedure 胆囊切除术 | indication | 反复发作者'],
    ],
    [
      '# 社区获得性肺炎\n\n有青霉素过敏史的换左氧氟沙星0.5 g，每日1次。',
      ['disease 社区获得性肺炎 | treatment | 左氧氟沙星', 'drug 左氧氟沙星 | indication | 有青霉素过敏史的'],
    ],
    [
      '# 心肌梗死\n\n## 治疗\n\n合并心源性休克者静脉滴注多巴胺。',
      ['disease 心源性休克 | treatment | 多巴胺', 'drug 多巴胺 | indication | 合并心源性休克者'],
    ],
    [
      '# 带状疱疹后神经痛\n\n加巴喷丁每晚300 mg；利多卡因贴剂、度洛西汀也可以考虑。疼痛剧烈时用阿片类药物，如曲马多50 mg。',
      [
        'disease 带状疱疹后神经痛 | treatment | 加巴喷丁',
        'disease 带状疱疹后神经痛 | treatment | 利多卡因贴剂',
        'disease 带状疱疹后神经痛 | treatment | 度洛西汀',
        'disease 带状疱疹后神经痛 | treatment | 阿片类药物',
        'drug 阿片类药物 | indication | 疼痛剧烈',
        'disease 带状疱疹后神经痛 | treatment | 曲马多',
      ],
    ],
  ],
  leaves: [
    '# 星状神经节阻滞\n\n气胸者慎用，绝不能同时行双侧阻滞。',
    '外用金黄膏。',
    '# 痛风\n\n## 病因\n\n长期服用氢氯噻嗪25 mg可诱发。',
    '# 高血压\n\n## 治疗\n\n双侧肾动脉狭窄者禁用依那普利。',
    '# 肺炎\n\n对照组给予头孢曲松2 g静滴。',
    '# 胃镜检查\n\n检查前口服西甲硅油30 ml。',
    '# 癫痫\n\n## 治疗\n\n服用丙戊酸钠者定期查肝功能。',
  ],
}
