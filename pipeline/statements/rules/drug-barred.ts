import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { sentencesIn } from '../block-parts.ts'
import { isCase } from '../drugs/given.ts'
import { clausesIn, type DrugClause, drugBefore, drugClaim, drugList, spokenAt } from '../drugs/spoken.ts'
import { stateMembers } from '../drugs/states.ts'
import type { Page, PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const anyCue = new Sought(/禁用|忌用|禁止|禁服|忌服|不宜|严禁|禁忌|不应|不得|不可|不能/)
const bars =
  /^(?:注意|此外|另外|其中|但)?[，：:]?(?:对于|凡)?(?<who>[^，。；：]{2,60}?)(?:应|均|须|绝对|严格|一律|也|都)*(?:禁用|忌用|禁服|忌服|禁止(?:使用|服用|应用|接种|注射|口服)|(?:不宜|不应|不得|不可|不能)(?:使用|服用|应用|接种|用))(?<what>[^，。；：]{0,40})$/d
const ofPeople =
  /(?:者|患者|病人|人群|孕妇|妇女|儿童|婴幼?儿|新生儿|产妇|老年人|女性|男性|期|岁)(?:（[^（）]{0,30}）)?$/
const holding = /^含[\u4e00-\u9fff]{2,10}的(?:复方)?(?:制剂|药物|药品|疫苗)$/
/** 禁止与X合用. */
const apart =
  /^(?:也|亦|并|严格)?(?:禁止|严禁|禁忌|忌|不得|不可|不能)(?<v>与(?<other>[^，。；：]{2,24}?)(?:合用|同用|联用|并用|同服|配伍|联合使用|联合应用|同时使用|同时服用|合并使用))$/d
/** 本品, 该药: the drug that is spoken of. */
const pointsBack = /^(?:本品|本药|该药|此药|该品|该类药物?|此类药物?|这类药物?|该疫苗|本疫苗)?$/

const at = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by })

function* barredIn(page: Page, block: PageBlock, clause: DrugClause): Generator<Claim> {
  const words = block.text.slice(clause.start, clause.end)
  const found = bars.exec(words)
  const { who, what } = found?.indices?.groups ?? {}
  if (!found || !who || !what || !ofPeople.test(words.slice(...who))) return
  const span = at(what, clause.start)
  const written = words.slice(...what)
  const listed = pointsBack.test(written) ? [] : drugList(page, block, span)
  // 含X的复方制剂: whatever holds X.
  if (holding.test(written)) listed.push(span)
  const back = pointsBack.test(written) ? drugBefore(page, block, clause) : undefined
  const drugs = back ? [back] : listed.map((one) => spokenAt(block, one))
  for (const drug of drugs)
    for (const value of stateMembers(block.text, at(who, clause.start)))
      yield drugClaim(block, drug, 'contraindication', value)
}

function* apartIn(page: Page, block: PageBlock, clause: DrugClause): Generator<Claim> {
  const found = apart.exec(block.text.slice(clause.start, clause.end))
  const { v } = found?.indices?.groups ?? {}
  const drug = v && drugBefore(page, block, clause)
  if (v && drug) yield drugClaim(block, drug, 'contraindication', at(v, clause.start))
}

export const drugBarred: StatementRule = {
  id: 'drug-barred',
  why: 'Those before 禁用 must not have the drugs behind it, each of them none of the drugs; without a name behind it, not the one drug that the sentence or its heading is about.',
  *find(page) {
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || !anyCue.test(block) || isCase(block))
        continue
      for (const sentence of sentencesIn(block))
        for (const clause of clausesIn(block, sentence)) {
          yield* barredIn(page, block, clause)
          yield* apartIn(page, block, clause)
        }
    }
  },
  examples: [
    [
      '青光眼、前列腺增生患者禁用阿托品和东莨菪碱。',
      [
        'drug 阿托品 | contraindication | 青光眼',
        'drug 阿托品 | contraindication | 前列腺增生',
        'drug 东莨菪碱 | contraindication | 青光眼',
        'drug 东莨菪碱 | contraindication | 前列腺增生',
      ],
    ],
    [
      '# 常用药\n\n## 血管紧张素转换酶抑制剂（ACEI）\n\n妊娠和高钾血症患者禁用ACEI。',
      ['drug ACEI | contraindication | 妊娠', 'drug ACEI | contraindication | 高钾血症'],
    ],
    ['- 格列本脲：口服，每次2.5 mg；严重肝功能不全者禁用。', ['drug 格列本脲 | contraindication | 严重肝功能不全者']],
    [
      '- 普萘洛尔：口服，每次10 mg，支气管哮喘、二度及以上房室传导阻滞者禁用。',
      ['drug 普萘洛尔 | contraindication | 支气管哮喘', 'drug 普萘洛尔 | contraindication | 二度及以上房室传导阻滞者'],
    ],
    ['西地那非每次50 mg，禁止与硝酸甘油合用。', ['drug 西地那非 | contraindication | 与硝酸甘油合用']],
    ['流感疫苗每年接种1剂。对鸡蛋过敏者禁止接种。', ['drug 流感疫苗 | contraindication | 对鸡蛋过敏者']],
    [
      '哮喘、严重肾功能不全（肌酐清除率<30 mL/min）者禁用含阿司匹林的复方制剂。',
      [
        'drug 含阿司匹林的复方制剂 | contraindication | 哮喘',
        'drug 含阿司匹林的复方制剂 | contraindication | 严重肾功能不全（肌酐清除率<30 mL/min）者',
      ],
    ],
    ['对磺胺过敏者禁用塞来昔布。', ['drug 塞来昔布 | contraindication | 对磺胺过敏者']],
    [
      '孕妇及哺乳期妇女禁用利巴韦林。',
      ['drug 利巴韦林 | contraindication | 孕妇', 'drug 利巴韦林 | contraindication | 哺乳期妇女'],
    ],
    ['## 二甲双胍\n\n肾功能不全者禁用。', ['drug 二甲双胍 | contraindication | 肾功能不全者']],
  ],
  leaves: [
    '阿司匹林和华法林均可用，出血者禁用。',
    '患者，男，50岁，青霉素过敏，禁用青霉素。',
    '未成年者禁止使用电子烟。',
    '18岁以下者禁止进入。',
    '患者不宜用力排便。',
    '运动员慎用。',
    '不能使用该药者可换用其他药物。',
  ],
}
