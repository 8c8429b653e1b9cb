import { caseClaims } from '../cases/claims.ts'
import type { StatementRule } from '../rule.ts'

export const casePatient: StatementRule = {
  id: 'case-patient',
  why: 'A case report names its patient by sex and age before it tells the story.',
  find: (page) => caseClaims(page, 'sex', 'age'),
  examples: [
    ['患者，女，56 岁，因反复胸痛 3 个月入院。', ['case 病例 | sex | 女', 'case 病例 | age | 56 岁']],
    ['## 病例 2\n\n患者为8个月男婴，发热2天就诊。', ['case 病例 2 | sex | 男', 'case 病例 2 | age | 8个月']],
    ['患者，女，⟦?⟧岁，因腹痛2天入院。', ['case 病例 | sex | 女']],
    ['病情描述：女，45岁，反复上腹隐痛3个月。请问要不要做胃镜？', ['case 病例 | sex | 女', 'case 病例 | age | 45岁']],
    ['例3：李某，男性，45岁，左侧肢体无力2小时。', ['case 例3 | sex | 男性', 'case 例3 | age | 45岁']],
    ['验案1：赵某，男，52岁，2011年5月3日初诊。', ['case 验案1 | sex | 男', 'case 验案1 | age | 52岁']],
    ['【基本信息】性别：女，年龄：41岁\n\n【疾病类型】胆囊结石', ['case 病例 | sex | 女', 'case 病例 | age | 41岁']],
    ['周强，男，8月，因腹泻2天入院。诊断：肠套叠？肠炎。', ['case 病例 | sex | 男', 'case 病例 | age | 8月']],
  ],
  leaves: [
    '病情描述：我最近总是头晕，请问是怎么回事？',
    '男 10 例，女 31 例；年龄 61～83 岁，平均 67.5 岁。',
    '60岁女性患者更易发生骨质疏松。',
    '患者年龄大于65岁时应减量。',
  ],
}
