import type { Span } from '../../span.ts'
import type { Claim, Term } from '../../statement.ts'
import { sentencesIn } from '../block-parts.ts'
import { isCase } from '../drugs/given.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { regimensIn } from '../drugs/regimens.ts'
import { drugList } from '../drugs/spoken.ts'
import { articleOf } from '../header/article.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import type { Cell } from '../tabular/grid.ts'
import { articleTopic, headingTerm } from '../tabular/topic.ts'
import { isTerm } from '../terms.ts'

const onTreatment = /治疗|用药|药物|疗法/
const notTreatment =
  /预防|麻醉|围手术|禁忌|注意|不良|副作用|研究|方法|资料|结果|讨论|误区|药理|说明书|人群|妊娠|孕|诊断|检查|并发|病例|鉴别|病因|原因|手术/

/** Whether a block stands under a heading on treatment, and no heading below that on anything else. */
function isOnTreatment({ headings }: PageBlock): boolean {
  const under = headings.filter(({ block }) => block.level !== 1)
  return under.some(({ text }) => onTreatment.test(text)) && !under.some(({ text }) => notTreatment.test(text))
}

const chosen = new Sought(
  /(?:^|[，。；：、]|疼痛|者|患者|时|药物?)(?:首选|次选|可选用?|宜选用?|可用|常用|宜用|可给予|可予|应使用|可使用|推荐使用|多选用|外用|外涂|可外用|可外涂|可肌内注射|可静脉滴注|可口服|可皮下注射)(?<list>[^，。；：]{2,30}?)(?=[，。；]|$)/g,
)

/** Whether other words than the page's own disease open what a drug is said to be for. */
const ofAnother = /合并|并发|继发|伴有?|过敏|禁用|不宜|避免|慎用|停用|诱发|引起|导致|可致|预防/

/** The drugs that a block gives or names as a choice, each once. */
function drugsGiven(page: Page, block: PageBlock): Span[] {
  const found = regimensIn(block)
    .filter(({ dose, routes, frequency }) => dose !== undefined || (routes.length > 0 && frequency !== undefined))
    .flatMap(({ drugs }) => drugs)
  for (const { index, 0: cue, groups } of chosen.matches(block)) {
    const list = groups?.['list'] ?? ''
    const start = index + cue.lastIndexOf(list)
    found.push(...drugList(page, block, { start, end: start + list.length }))
  }
  const told = new Map<string, Span>()
  for (const span of found.sort((a, b) => a.start - b.start)) {
    const name = block.text.slice(span.start, span.end)
    if (!told.has(name) && !isDrugClass(name)) told.set(name, span)
  }
  return [...told.values()]
}

const otherDisease = /(?:[\u4e00-\u9fff]{2,12}(?:炎|病|症|征|癌|瘤|感染|休克|中毒|衰竭))/g

/** Whether the sentence's words before a drug name another disease: what is given there is not given for the page's. */
function isForAnother(block: PageBlock, disease: string, drug: Span): boolean {
  const sentence = sentencesIn(block).find(({ start, end }) => start <= drug.start && drug.end <= end)
  const before = block.text.slice(sentence?.start ?? 0, drug.start)
  if (ofAnother.test(before.slice(Math.max(0, before.lastIndexOf('；'))))) return true
  return (before.match(otherDisease) ?? []).some((name) => !name.endsWith(disease) && !disease.endsWith(name))
}

/** The disease that the page is about; undefined where the section's headings name another thing. */
function treatedOf(page: Page, block: PageBlock): Cell | undefined {
  const disease = articleTopic(articleOf(page, block), ['disease'])
  if (!disease || !isTerm(disease.text, ['disease'])) return undefined
  const other = block.headings.some((heading) => {
    const term = heading.block.level === 1 ? undefined : headingTerm(heading, ['disease'])
    return term !== undefined && term.text !== disease.text
  })
  return other ? undefined : disease
}

function* treatmentsIn(page: Page, block: PageBlock): Generator<Claim> {
  const disease = treatedOf(page, block)
  if (!disease) return
  const subject: Term = { type: 'disease', text: disease.text }
  for (const drug of drugsGiven(page, block)) {
    if (isForAnother(block, disease.text, drug)) continue
    yield {
      article: block.article,
      subject,
      property: 'treatment',
      value: { kind: 'entity', type: 'drug', text: block.text.slice(drug.start, drug.end) },
      witnesses: [
        { role: 'value', ...inPage(block, drug) },
        { role: 'subject', start: disease.start, end: disease.end },
      ],
    }
  }
}

export const drugTreatment: StatementRule = {
  id: 'drug-treatment',
  why: 'Under a heading on treatment the drugs that get a dose or are named as a choice treat the disease that the page is about.',
  *find(page) {
    for (const block of page.blocks.filter(isOnTreatment))
      if (block.block.kind !== 'table' && block.block.kind !== 'heading' && !isCase(block))
        yield* treatmentsIn(page, block)
  },
  examples: [
    [
      '# 痛风\n\n## 治疗\n\n秋水仙碱每次0.5 mg，口服，每日2次；依托考昔每次120 mg，每日1次。',
      ['disease 痛风 | treatment | 秋水仙碱', 'disease 痛风 | treatment | 依托考昔'],
    ],
    [
      '# 三叉神经痛\n\n## 治疗\n\n### 药物治疗\n\n首选卡马西平。疼痛仍不缓解者可用加巴喷丁或普瑞巴林。',
      [
        'disease 三叉神经痛 | treatment | 卡马西平',
        'disease 三叉神经痛 | treatment | 加巴喷丁',
        'disease 三叉神经痛 | treatment | 普瑞巴林',
      ],
    ],
    ['# 湿疹\n\n## 治疗\n\n渗出不多时，外用炉甘石洗剂，每日3次。', ['disease 湿疹 | treatment | 炉甘石洗剂']],
    [
      '# 肺结核\n\n## 三、治疗\n\n- 异烟肼：口服，每次0.3 g，每日1次。\n- 乙胺丁醇：口服，每次0.75 g，每日1次。',
      ['disease 肺结核 | treatment | 异烟肼', 'disease 肺结核 | treatment | 乙胺丁醇'],
    ],
    ['# 痤疮\n\n## 用药\n\n可口服多西环素，每次100 mg。', ['disease 痤疮 | treatment | 多西环素']],
  ],
  leaves: [
    '# 痛风\n\n## 病因\n\n长期服用氢氯噻嗪每日25 mg可诱发。',
    '# 痛风\n\n## 治疗\n\n合并高血压者可用氯沙坦。急性期禁用别嘌醇。',
    '# 痛风\n\n## 预防用药\n\n秋水仙碱每次0.5 mg，每日1次。',
    '# 布洛芬说明书\n\n## 治疗\n\n布洛芬每次0.2 g，每日3次。',
    '秋水仙碱每次0.5 mg，口服，每日2次。',
    '# 肺炎\n\n## 治疗\n\n感染性休克可用去甲肾上腺素，每分钟2 μg。',
  ],
}
