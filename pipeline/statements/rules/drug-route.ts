import type { Claim } from '../../statement.ts'
import { DrugClaims, isCase } from '../drugs/given.ts'
import { type Regimen, regimensIn } from '../drugs/regimens.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'

/** 口服避孕药 and 吸入剂 are names of drugs, not ways of giving them. */
const ownNames =
  /^(?!非甾|非类固醇|β|他汀)[^，。]{0,14}药物?$|^(?:避孕药|氧气|抗生素|补液盐|药物?|液|剂|降糖药|抗凝药|抗凝剂|疫苗|麻醉药?|激素|糖皮质激素)$/

function* routeClaims(block: PageBlock, { drugs, dose, routes }: Regimen): Generator<Claim> {
  if (dose) return
  for (const name of drugs) {
    const text = block.text.slice(name.start, name.end)
    for (const route of routes) if (!ownNames.test(text)) yield new DrugClaims(block, name).route(route)
  }
}

export const drugRoute: StatementRule = {
  id: 'drug-route',
  why: 'A way of giving beside the name of a drug, or alone in the clause behind it, is its route.',
  *find(page) {
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || isCase(block)) continue
      for (const regimen of regimensIn(block)) yield* routeClaims(block, regimen)
    }
  },
  examples: [
    [
      '急性期静脉滴注青霉素，好转后改为阿莫西林口服。',
      ['drug 青霉素 | route | 静脉滴注', 'drug 阿莫西林 | route | 口服'],
    ],
    ['可口服降糖药或胰岛素治疗，也可考虑口服二甲双胍。', ['drug 二甲双胍 | route | 口服']],
    ['静脉滴注更昔洛韦。', ['drug 更昔洛韦 | route | 静脉滴注']],
    ['雾化吸入布地奈德可减轻喘息。', ['drug 布地奈德 | route | 雾化吸入']],
    ['- 泼尼松龙：口服或关节内注射。', ['drug 泼尼松龙 | route | 口服', 'drug 泼尼松龙 | route | 关节内注射']],
  ],
  leaves: [
    '口服避孕药的女性风险较高。',
    '口服药物治疗。',
    '外用时避开眼睛。',
    '感冒灵片，抗病毒口服液。',
    '规律口服降压药物。',
    '不宜口服阿司匹林。',
    '不建议口服华法林。',
    '因此平时口服的药要带齐。',
    '余药肌内注射至远离疫苗接种的部位。',
  ],
}
