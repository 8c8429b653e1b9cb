import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { bySentence, numbersIn, sentencesIn } from '../block-parts.ts'
import { caseBlocks } from '../cases/claims.ts'
import { linked } from '../drugs/consequences.ts'
import { type Decided, decidedBy } from '../drugs/deciding.ts'
import { isMatter, isMeasured } from '../drugs/limit-guards.ts'
import { type Limit, limitsOf } from '../drugs/limits.ts'
import { meaningsOf } from '../drugs/meanings.ts'
import type { Page, PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { passageAt } from '../relations/block-passages.ts'
import { isNarrative } from '../relations/cues.ts'
import type { StatementRule } from '../rule.ts'

function* sentenceClaims(page: Page, block: PageBlock, sentence: Span, own: readonly Quantity[]): Generator<Claim> {
  let next: { start: number; decided: Decided | undefined } | undefined
  const found: Claim[] = []
  const limits = limitsOf(block, sentence, own).filter((limit) => isMeasured(limit, block.text))
  const passage = limits.length > 0 ? passageAt(page, block, sentence.start) : undefined
  const told = passage && !isNarrative(passage) ? meaningsOf(passage, limits, sentence) : []
  for (const limit of limits.reverse()) {
    const { start, end } = limit.quantity.span
    const meaning = told.find((one) => one.limit === limit)
    if (meaning && isMatter(block, sentence, limit, { term: meaning.test })) {
      next = undefined
      found.push(limitClaim(block, limit, { term: meaning.test, span: meaning.test.span }))
      continue
    }
    const joined = next && linked.test(block.text.slice(end, next.start))
    const decided = (joined ? next?.decided : undefined) ?? decidedBy(page, block, sentence, limit)
    next = { start, decided }
    if (decided && isMatter(block, sentence, limit, decided)) found.push(limitClaim(block, limit, decided))
  }
  yield* found.reverse()
}

function limitClaim(
  block: PageBlock,
  { quantity: { span, value }, attribute }: Limit,
  { term, span: place }: Decided,
): Claim {
  const by = block.block.content.start
  return {
    article: block.article,
    subject: { type: term.type, text: term.text },
    property: 'threshold',
    value,
    ...(attribute !== undefined && { qualifiers: { attribute } }),
    witnesses: [
      { role: 'value', start: span.start + by, end: span.end + by },
      ...(place ? [{ role: 'subject' as const, ...place }] : []),
    ],
  }
}

/** Words and signs of a limit. */
const limit =
  /[≤≥<>＜＞≦≧]|控制|维持|保持|目标|[降升达]至?|\d\s?[^\d，。；]{1,16}者|[超大高多]于|超过|小于|低于|少于|以上|以下|不足|未满/

function* blockClaims(page: Page, block: PageBlock): Generator<Claim> {
  if (!/\d/.test(block.text) || !limit.test(block.text)) return
  for (const [sentence, own] of bySentence(sentencesIn(block), numbersIn(block)))
    if (own.length > 0) yield* sentenceClaims(page, block, sentence, own)
}

export const drugThreshold: StatementRule = {
  id: 'drug-threshold',
  why: 'A limit before words of forbidding, giving, diagnosing or seeing a doctor decides about that drug or disease.',
  *find(page) {
    const cases = caseBlocks(page)
    for (const block of page.blocks.filter((one) => numbersIn(one).length > 0 && !cases.has(one)))
      if (block.block.kind === 'paragraph' || block.block.kind === 'item') yield* blockClaims(page, block)
  },
  examples: [
    [
      '# 二甲双胍怎么吃\n\n1. 查肾功能：eGFR低于30 mL/min者禁用。\n2. 体温超过38.5℃时可口服对乙酰氨基酚。',
      [
        'drug 二甲双胍 | threshold | 低于30 mL/min | attribute=eGFR',
        'drug 对乙酰氨基酚 | threshold | 超过38.5℃ | attribute=体温',
      ],
    ],
    ['空腹血糖高于7.0 mmol/L可诊断为糖尿病。', ['disease 糖尿病 | threshold | 高于7.0 mmol/L | attribute=空腹血糖']],
    ['内镜黏膜切除术适用于直径小于3 mm的息肉。', ['procedure 内镜黏膜切除术 | threshold | 小于3 mm | attribute=直径']],
    [
      '息肉直径超过2 cm或反复出血时，可行肠段切除术。',
      ['procedure 肠段切除术 | threshold | 超过2 cm | attribute=直径'],
    ],
    [
      '重度贫血指血红蛋白低于60 g/L。严重低钠血症指血钠<120 mmol/L或尿量少于400 mL。',
      [
        'disease 重度贫血 | threshold | 低于60 g/L | attribute=血红蛋白',
        'disease 严重低钠血症 | threshold | <120 mmol/L | attribute=血钠',
        'disease 严重低钠血症 | threshold | 少于400 mL | attribute=尿量',
      ],
    ],
    ['# 骨质疏松症\n\nT值≤-2.5即可诊断。', ['disease 骨质疏松症 | threshold | ≤-2.5 | attribute=T值']],
    ['血钾超过6.5 mmol/L时，极易发生心律失常。', ['disease 心律失常 | threshold | 超过6.5 mmol/L | attribute=血钾']],
    [
      '氨茶碱可静脉滴注。用药期间心率低于120次/min，血药浓度控制在10～20 mg/L。',
      [
        'drug 氨茶碱 | threshold | 低于120次/min | attribute=心率',
        'drug 氨茶碱 | threshold | 10～20 mg/L | attribute=血药浓度',
      ],
    ],
    [
      '# 肾病综合征\n\n每日食盐应少于3 g。血压应控制在130 mmHg以下。',
      [
        'disease 肾病综合征 | threshold | 少于3 g | attribute=食盐',
        'disease 肾病综合征 | threshold | 130 mmHg以下 | attribute=血压',
      ],
    ],
    ['eGFR为15～30 mL/min者慎用二甲双胍。', ['drug 二甲双胍 | threshold | 15～30 mL/min | attribute=eGFR']],
    [
      '## 阿昔洛韦片\n\n【用法用量】肌酐清除率<25 mL/min者，首剂0.4 g。\n\n【禁忌】对本品过敏者。\n\n【注意事项】血小板计数<50×10⁹/L者，手术前应停药。\n\n【规格】0.2 g',
      [
        'drug 阿昔洛韦片 | threshold | <25 mL/min | attribute=肌酐清除率',
        'drug 阿昔洛韦片 | threshold | <50×10⁹/L | attribute=血小板计数',
      ],
    ],
    [
      '- 老年人首选缬沙坦。氢氯噻嗪易引起低钾血症，血钾低于3.0 mmol/L时应停药。',
      ['drug 氢氯噻嗪 | threshold | 低于3.0 mmol/L | attribute=血钾'],
    ],
    [
      '术中收缩压低于 90 mmHg 时静脉注射去氧肾上腺素 0.1 mg。肛温≥38.5 ℃ 者可用布洛芬。静脉注射吗啡 2 mg，疼痛评分≥5 分时可重复给药。',
      [
        'drug 去氧肾上腺素 | threshold | 低于 90 mmHg | attribute=收缩压',
        'drug 布洛芬 | threshold | ≥38.5 ℃ | attribute=肛温',
        'drug 吗啡 | threshold | ≥5 分 | attribute=疼痛评分',
      ],
    ],
    ['# 痤疮\n\n皮损持续超过3个月者，口服异维A酸。', ['drug 异维A酸 | threshold | 超过3个月 | attribute=皮损持续']],
    [
      '# 甲状腺结节\n\n结节直径>1 cm且有恶性征象者应做细针穿刺。TSH<0.1 mU/L说明抑制过度。',
      ['procedure 细针穿刺 | threshold | >1 cm | attribute=直径', 'test TSH | threshold | <0.1 mU/L | attribute=TSH'],
    ],
    [
      '# 慢性肾脏病\n\n透析的紧急指征：血钾>6.5 mmol/L、pH<7.2。',
      ['procedure 透析 | threshold | >6.5 mmol/L | attribute=血钾', 'procedure 透析 | threshold | <7.2 | attribute=pH'],
    ],
    [
      '# 三角肌挛缩\n\n若外展不足60°，多半是挛缩带未松开。',
      ['disease 三角肌挛缩 | threshold | 不足60° | attribute=外展'],
    ],
    [
      '# 肝硬化\n\n可用普萘洛尔。血钠<125 mmol/L时托伐普坦减量，TSH低于0.1 mU/L时先行核素显像。茶碱血药浓度应保持在5～15 mg/L。',
      [
        'drug 托伐普坦 | threshold | <125 mmol/L | attribute=血钠',
        'test 核素显像 | threshold | 低于0.1 mU/L | attribute=TSH',
        'drug 茶碱 | threshold | 5～15 mg/L | attribute=茶碱血药浓度',
      ],
    ],
    ['# 流感防治\n\n体温超过39℃，请尽快就医。', ['disease 流感 | threshold | 超过39℃ | attribute=体温']],
    [
      '空腹血糖达到或超过7.0毫摩尔每升可诊断为糖尿病。',
      ['disease 糖尿病 | threshold | 达到或超过7.0毫摩尔每升 | attribute=空腹血糖'],
    ],
  ],
  leaves: [
    '# 早产儿护理\n\n1. 室温维持在24～26 ℃。',
    '血红蛋白<70 g/L 时多伴乏力。',
    '血压低于90/60 mmHg者停用氨氯地平。',
    '随访时间超过6个月。',
    '出血量少于50 mL，手术顺利。',
    '②保守：适用于直径小于8 mm的结石，先观察。',
    '体温38℃。',
    '患者，女，62岁，因胸闷入院。CT示肾上腺占位，直径大于3 cm，行腹腔镜切除。',
    '# 痛风\n\n超过60%的患者有家族史。疗程不超过2周，每次不超过30分钟。',
    '# 肺炎\n\n多见于65岁以上老人，病死率超过10%。',
  ],
}
