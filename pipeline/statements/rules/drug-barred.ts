import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { sentencesIn } from '../block-parts.ts'
import { isCase } from '../drugs/given.ts'
import { clausesIn, type DrugClause, drugBefore, drugClaim } from '../drugs/spoken.ts'
import type { Page, PageBlock } from '../page.ts'
import { findBarred } from '../relations/barred.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const anyCue = new Sought(/禁止|严禁|禁忌|忌|不得|不可|不能/)
/** 禁止与X合用. */
const apart =
  /^(?:也|亦|并|严格)?(?:禁止|严禁|禁忌|忌|不得|不可|不能)(?<v>与(?<other>[^，。；：]{2,24}?)(?:合用|同用|联用|并用|同服|配伍|联合使用|联合应用|同时使用|同时服用|合并使用))$/d
const at = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by })

function* apartIn(page: Page, block: PageBlock, clause: DrugClause): Generator<Claim> {
  const found = apart.exec(block.text.slice(clause.start, clause.end))
  const { v } = found?.indices?.groups ?? {}
  const drug = v && drugBefore(page, block, clause)
  if (v && drug) yield drugClaim(block, drug, 'contraindication', at(v, clause.start))
}

export const drugBarred: StatementRule = {
  id: 'drug-barred',
  why: 'Those before 禁用, 不宜 or 慎用 must not have the drugs or the operation beside it, or only with care; without a name beside it, not what the sentence, its block or its heading is about.',
  *find(page) {
    yield* findBarred(page)
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || !anyCue.test(block) || isCase(block))
        continue
      for (const sentence of sentencesIn(block))
        for (const clause of clausesIn(block, sentence)) {
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
    [
      '外涂克罗米通乳膏，每天两次，皮肤破溃的、两岁以下的婴儿不能用。',
      ['drug 克罗米通乳膏 | contraindication | 皮肤破溃的', 'drug 克罗米通乳膏 | contraindication | 两岁以下的婴儿'],
    ],
    [
      '8岁以下儿童不能用多西环素；孕晚期复方新诺明不宜用。',
      ['drug 多西环素 | contraindication | 8岁以下儿童', 'drug 复方新诺明 | contraindication | 孕晚期'],
    ],
    ['心动过缓没控制住的人，普萘洛尔禁用。', ['drug 普萘洛尔 | contraindication | 心动过缓没控制住的人']],
    ['房颤合并预激综合征时禁用地高辛。', ['drug 地高辛 | contraindication | 房颤合并预激综合征']],
    [
      '普萘洛尔哮喘患者禁用，心衰患者慎用。',
      ['drug 普萘洛尔 | contraindication | 哮喘患者', 'drug 普萘洛尔 | precaution | 心衰患者慎用'],
    ],
    ['# 肾癌\n\n射频消融：适用于直径小于4厘米的肿瘤，孕妇禁用。', ['procedure 射频消融 | contraindication | 孕妇']],
    [
      '## 治疗\n\n- 茶碱缓释片：舒张支气管平滑肌，饭后服用，心律失常患者不宜使用。',
      ['drug 茶碱缓释片 | contraindication | 心律失常患者'],
    ],
    [
      '来氟米特口服，每日1次，每次20 mg，腹泻时可配合蒙脱石散3 g；严重肝损害者禁用。',
      ['drug 来氟米特 | contraindication | 严重肝损害者'],
    ],
    [
      '异烟肼每次0.3 g，每日1次，口服，同时补充维生素B6 10 mg；急性肝病患者禁用。',
      ['drug 异烟肼 | contraindication | 急性肝病患者'],
    ],
    [
      '# 中医外治\n\n皮肤溃疡处不予刮痧，孕妇腰骶部不宜艾灸，严重心律失常患者不建议行肠镜检查，体内有起搏器者禁行磁共振检查。经期暂缓洗牙。',
      [
        'procedure 刮痧 | contraindication | 皮肤溃疡处',
        'procedure 艾灸 | contraindication | 孕妇腰骶部',
        'test 肠镜检查 | contraindication | 严重心律失常患者',
        'test 磁共振检查 | contraindication | 体内有起搏器者',
        'procedure 洗牙 | contraindication | 经期',
      ],
    ],
    ['哮喘患者慎用普萘洛尔。', ['drug 普萘洛尔 | precaution | 哮喘患者慎用']],
    ['## 二甲双胍\n\n肾功能不全者禁用。', ['drug 二甲双胍 | contraindication | 肾功能不全者']],
  ],
  leaves: [
    '阿司匹林和华法林均可用，出血者禁用。',
    '患者，男，50岁，青霉素过敏，禁用青霉素。',
    '未成年者禁止使用电子烟。',
    '18岁以下者禁止进入。',
    '患者不宜用力排便，老年人不能久坐，孕妇不能吃螃蟹。',
    '高血压患者不宜做剧烈运动。',
    '驾驶员不得服用国家管制的精神药品。',
    '运动员慎用。',
    '未经检定、检定不合格或者超过检定周期的，不得使用。',
    '不得擅自将林地改为非林地。合资合作造林的，不得使用。',
    '卡比马唑可换用。激光治疗孕妇绝对禁止使用。',
    '不能使用该药者可换用其他药物。',
  ],
}
