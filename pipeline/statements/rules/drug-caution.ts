import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { sentencesIn } from '../block-parts.ts'
import { isCase } from '../drugs/given.ts'
import { clausesIn, type DrugClause, drugBefore, drugClaim, drugList, spokenAt } from '../drugs/spoken.ts'
import type { Page, PageBlock } from '../page.ts'
import { findDrugAdvice } from '../relations/drug-advice.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const anyCue = new Sought(/(?:服药|用药|服用|给药)期间|(?:使用|服用|应用|口服|注射|静滴)[^，。；]{2,16}[应须需]/)
/** 使用X应监测Y. */
const using =
  /^(?:使用|服用|应用|口服|注射|静滴)(?<d>[^，。；：]{2,14}?)(?:治疗)?(?:时|期间|后|前|过程中)?(?:应当?|必须|须|需要?)(?<v>(?:定期|密切|注意|严密|常规|同时){0,2}(?:监测|检测|复查|补充|警惕|避免|观察|检查)[^，。；：]{2,24})$/d
/** 服药期间每日饮水不少于1500 mL. */
const during =
  /^(?:服药|用药|服用|给药)期间(?:应当?|须|需要?|宜)?(?:每[日天]|多|避免|禁止|不宜|不要|不得|定期|忌|注意|监测|密切)[^，。；：]{2,30}$/
const further = /^(?:并|同时)?(?:应|须|需)?(?:注意|避免|监测|忌)[^，。；：]{2,16}$/

const at = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by })

function* cautionsOf(page: Page, block: PageBlock, clauses: readonly DrugClause[]): Generator<Claim> {
  let goes = false
  for (const clause of clauses) {
    const words = block.text.slice(clause.start, clause.end)
    const { d, v } = using.exec(words)?.indices?.groups ?? {}
    if (d && v)
      for (const drug of drugList(page, block, at(d, clause.start)))
        yield drugClaim(block, spokenAt(block, drug), 'precaution', at(v, clause.start))
    goes = during.test(words) || (goes && further.test(words))
    const drug = goes ? drugBefore(page, block, clause) : undefined
    if (drug) yield drugClaim(block, drug, 'precaution', clause)
  }
}

function* cautions(page: Page): Generator<Claim> {
  yield* findDrugAdvice(page)
  for (const block of page.blocks) {
    if (block.block.kind === 'table' || block.block.kind === 'heading' || !anyCue.test(block) || isCase(block)) continue
    for (const sentence of sentencesIn(block)) yield* cautionsOf(page, block, clausesIn(block, sentence))
  }
}

export const drugCaution: StatementRule = {
  id: 'drug-caution',
  why: 'Behind 使用X应, and in clauses that go on about a drug with 服药期间, 不要掰开, 需监护 or 应减量, stands what to mind with it.',
  *find(page) {
    const told = new Set<string>()
    for (const claim of cautions(page)) {
      const key = `${claim.subject.text} ${claim.witnesses[0]?.start}`
      if (!told.has(key)) yield claim
      told.add(key)
    }
  },
  examples: [
    ['使用华法林应定期监测凝血功能。', ['drug 华法林 | precaution | 定期监测凝血功能']],
    ['服用螺内酯时须监测血钾。', ['drug 螺内酯 | precaution | 监测血钾']],
    ['应用甲氨蝶呤期间需补充叶酸。', ['drug 甲氨蝶呤 | precaution | 补充叶酸']],
    [
      '苯溴马隆每次50 mg，每日1次。服药期间每日饮水不少于2000 mL，注意碱化尿液。',
      ['drug 苯溴马隆 | precaution | 服药期间每日饮水不少于2000 mL', 'drug 苯溴马隆 | precaution | 注意碱化尿液'],
    ],
    ['- 头孢哌酮：静脉滴注，用药期间忌饮酒。', ['drug 头孢哌酮 | precaution | 用药期间忌饮酒']],
    [
      '阿仑膦酸钠70 mg口服，每周1次，服后半小时内不可平卧，消化不良的人可随餐服。',
      ['drug 阿仑膦酸钠 | precaution | 服后半小时内不可平卧', 'drug 阿仑膦酸钠 | precaution | 消化不良的人可随餐服'],
    ],
    ['磷苯妥英20 mg/kg静注，需心电监护。', ['drug 磷苯妥英 | precaution | 需心电监护']],
    ['口服左甲状腺素钠后应定期复查甲状腺功能。', ['drug 左甲状腺素钠 | precaution | 定期复查甲状腺功能']],
  ],
  leaves: [
    '胃镜检查前要禁食，检查后别开车。',
    '患者应注意休息，避免劳累，多喝水。',
    '使用轮椅应检查刹车。',
    '可选阿莫西林或克拉霉素。服药期间避免饮酒。',
    '服药期间避免饮酒。',
    '使用抗生素的患者应多休息。',
    '患者，男，60岁，口服华法林后应监测凝血功能。',
  ],
}
