import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { sentencesIn } from '../block-parts.ts'
import { isCase } from '../drugs/given.ts'
import {
  clausesIn,
  type DrugClause,
  drugBefore,
  drugClaim,
  drugsNamed,
  type Spoken,
  spokenAt,
} from '../drugs/spoken.ts'
import { harmsIn } from '../drugs/states.ts'
import type { Page, PageBlock } from '../page.ts'
import { findHarms } from '../relations/harms.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const anyCue = new Sought(/不良反应|副作用|副反应/)
/** X的常见不良反应是A、B和C; without a name before it, that of the drug spoken of. */
const named =
  /^(?<who>[^，。；：]{0,24}?)的?(?:(?:最为?|较|更)?(?:常见|多见|主要|严重|突出)的?|其|可能的|少见的?){0,3}(?:不良反应|副作用|副反应|毒副作用)(?:主要|通常|一般|可能|大多|常){0,2}(?:表现)?(?:是|为|有(?!哪|无|没|所)|包括|：)(?:但不限于)?(?<v>[^。；]{2,60}?)$/d
/** D不良反应轻微，主要为…. */
const mild =
  /^(?<who>[^，。；：]{0,24}?)的?(?:不良反应|[毒副]{1,2}作用|副反应)(?:发生率)?(?:均|都|一般|通常|相对|较|很|比较|多|[较比][\u4e00-\u9fff]{2,8}?)?(?:轻微?|少见?|小|低|不多|不大)$/d
/** 最严重的是Y, behind a clause on adverse effects. */
const further =
  /^(?:最为?|较|更)?(?:(?:严重|多见|常见|少见|危险|罕见)的?(?:是|为|有|包括)|主要(?:表现)?(?:是|为|有|包括)|偶[见有]|少数(?:可有|出现)|(?:例如|比如|如|以及)(?![出发有果何下]))(?<v>[^，。；]{2,40})$/d
/** 低血压是X的主要不良反应. */
const inverse =
  /^(?<v>[^，。；：]{2,30}?)(?:是|为)(?<who>[^，。；：]{1,20}?)的?(?:最为?|较)?(?:常见|多见|主要|严重|突出)?的?(?:不良反应|副作用|副反应)(?:之一)?$/d
const at = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by })

/** The drugs that a clause names before its cue; undefined where other words stand there. */
function subjectsIn(page: Page, block: PageBlock, clause: DrugClause, who: Span): readonly Spoken[] {
  const written = block.text.slice(who.start, who.end)
  if (/^(?:其|它|该药|本品|此药|本药|该类药物|这类药物)?$/.test(written)) {
    const before = drugBefore(page, block, clause)
    return before ? [before] : []
  }
  const drugs = drugsNamed(page, block, who)
  const [first] = drugs
  const last = drugs.at(-1)
  // Nothing but the names stands before the cue: 注射部位的不良反应 is no drug's.
  if (!first || !last || first.start > who.start || last.end < who.end) return []
  return drugs.map((one) => spokenAt(block, one))
}

function* harmClaims(block: PageBlock, drugs: readonly Spoken[], value: Span): Generator<Claim> {
  for (const drug of drugs)
    for (const { span, type } of harmsIn(block.text, value))
      yield drugClaim(block, drug, 'adverse-effect', span, { type })
}

function* harmsOf(page: Page, block: PageBlock, clauses: readonly DrugClause[]): Generator<Claim> {
  let last: readonly Spoken[] = []
  for (const clause of clauses) {
    const words = block.text.slice(clause.start, clause.end)
    const found = named.exec(words)?.indices?.groups
    if (found?.['who'] && found['v']) {
      last = subjectsIn(page, block, clause, at(found['who'], clause.start))
      yield* harmClaims(block, last, at(found['v'], clause.start))
      continue
    }
    const turned = inverse.exec(words)?.indices?.groups
    if (turned?.['v'] && turned['who']) {
      yield* harmClaims(
        block,
        subjectsIn(page, block, clause, at(turned['who'], clause.start)),
        at(turned['v'], clause.start),
      )
      continue
    }
    const light = mild.exec(words)?.indices?.groups?.['who']
    if (light) {
      last = subjectsIn(page, block, clause, at(light, clause.start))
      continue
    }
    const more = further.exec(words)?.indices?.groups?.['v']
    if (more) yield* harmClaims(block, last, at(more, clause.start))
  }
}

export const drugHarm: StatementRule = {
  id: 'drug-harm',
  why: 'Behind 不良反应为, 常见, 易致, 吃了 or 长期服用可引起 stands what the drug that the clause, its sentence or its item names can do.',
  *find(page) {
    yield* findHarms(page)
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading' || !anyCue.test(block) || isCase(block))
        continue
      for (const sentence of sentencesIn(block)) yield* harmsOf(page, block, clausesIn(block, sentence))
    }
  },
  examples: [
    [
      '低血压是缬沙坦的主要不良反应，应从小剂量起始。沙丁胺醇、麻黄碱等药物也能使心跳加快。',
      [
        'drug 沙丁胺醇 | adverse-effect | 心跳加快',
        'drug 麻黄碱 | adverse-effect | 心跳加快',
        'drug 缬沙坦 | adverse-effect | 低血压',
      ],
    ],
    [
      '吃铁剂期间大便发黑、便秘。服用阿司匹林期间患流感可诱发瑞氏综合征。',
      [
        'drug 铁剂 | adverse-effect | 大便发黑',
        'drug 铁剂 | adverse-effect | 便秘',
        'drug 阿司匹林 | adverse-effect | 瑞氏综合征',
      ],
    ],
    [
      '加巴喷丁起始剂量为每次0.3 g，每日3次，最常见的不良反应为头晕和嗜睡。',
      ['drug 加巴喷丁 | adverse-effect | 头晕', 'drug 加巴喷丁 | adverse-effect | 嗜睡'],
    ],
    [
      '二甲双胍最常见的不良反应是腹泻，停药后可消失；最严重的是乳酸酸中毒。',
      ['drug 二甲双胍 | adverse-effect | 腹泻', 'drug 二甲双胍 | adverse-effect | 乳酸酸中毒'],
    ],
    [
      '# 常用药\n\n## 血管紧张素受体拮抗剂（ARB）\n\nARB的主要不良反应是头晕和高钾血症。',
      ['drug ARB | adverse-effect | 头晕', 'drug ARB | adverse-effect | 高钾血症'],
    ],
    ['- 螺内酯：口服，每次20 mg，长期服用可引起男性乳房发育。', ['drug 螺内酯 | adverse-effect | 男性乳房发育']],
    [
      '异烟肼每次0.3 g，口服，主要不良反应有周围神经炎、肝损害等。',
      ['drug 异烟肼 | adverse-effect | 周围神经炎', 'drug 异烟肼 | adverse-effect | 肝损害'],
    ],
    [
      '亮丙瑞林3.75 mg皮下注射，前三个月点滴出血常见，会潮热、骨丢失。',
      [
        'drug 亮丙瑞林 | adverse-effect | 点滴出血',
        'drug 亮丙瑞林 | adverse-effect | 潮热',
        'drug 亮丙瑞林 | adverse-effect | 骨丢失',
      ],
    ],
    ['利福平吃了尿发红。', ['drug 利福平 | adverse-effect | 尿发红']],
    ['不用阿司匹林，可能引起瑞氏综合征。', ['drug 阿司匹林 | adverse-effect | 瑞氏综合征 | possible']],
    [
      '心衰者用地高辛0.125 mg，每日1次，出现恶心、黄视要马上停药。',
      ['drug 地高辛 | adverse-effect | 恶心', 'drug 地高辛 | adverse-effect | 黄视'],
    ],
    ['泼尼松每日30 mg，长期使用可导致骨质疏松。', ['drug 泼尼松 | adverse-effect | 骨质疏松']],
    [
      '# 奈韦拉平片\n\n该药的副作用包括过敏反应如皮疹、发热等，以及肝损害。仍可能引起周围神经炎和头痛，部分患者服药后出现失眠等不良反应。',
      [
        'drug 奈韦拉平片 | adverse-effect | 周围神经炎 | possible',
        'drug 奈韦拉平片 | adverse-effect | 头痛 | possible',
        'drug 奈韦拉平片 | adverse-effect | 失眠',
        'drug 奈韦拉平片 | adverse-effect | 过敏反应',
        'drug 奈韦拉平片 | adverse-effect | 皮疹',
        'drug 奈韦拉平片 | adverse-effect | 发热',
        'drug 奈韦拉平片 | adverse-effect | 肝损害',
      ],
    ],
    [
      '氯雷他定属于抗组胺药，副作用较异丙嗪轻微，主要为口干，如喉干。可能增加癫痫的风险。',
      ['drug 氯雷他定 | adverse-effect | 癫痫 | possible', 'drug 氯雷他定 | adverse-effect | 口干'],
    ],
  ],
  leaves: [
    '他汀类药物能使胆固醇降低，也能使斑块缩小。',
    '服用头孢期间饮酒要当心。',
    '二甲双胍治疗糖尿病，糖尿病常见多饮、多尿。',
    '肺炎患者用阿莫西林，出现高热、胸痛要警惕胸腔积液。',
    '阿司匹林和氯吡格雷均可用，最常见的不良反应为出血。',
    '该手术的常见不良反应是疼痛。',
    '不良反应有哪些？',
    '观察组不良反应为3例。',
    '长期使用手机可引起颈椎病。',
    '患者，女，40岁，服甲氨蝶呤，不良反应为恶心。',
  ],
}
