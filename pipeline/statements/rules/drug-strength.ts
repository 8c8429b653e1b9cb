import type { Claim } from '../../statement.ts'
import { numbersIn } from '../block-parts.ts'
import { drugsIn } from '../drugs/mentions.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'

/** Shares of a mixture and parts of a dose are no strengths. */
const otherwise = /(?:含有?|占|约|其余|剩余|总量的?|降低|减少|增加|升高|改善|超过|达|为|和|与|、)\s?$/

/** Units of strength that stand right before a name; 5 g/L before one may be what was measured. */
const strengths: ReadonlySet<string | undefined> = new Set(['%', 'mg/mL', 'ug/mL', 'g/mL', 'U/mL', '[IU]/mL'])

function* blockClaims(block: PageBlock): Generator<Claim> {
  const { text, article } = block
  if (!/[%％]|\d\s?(?:mg|μg|ug|g|U|IU|毫克|微克)\s?[/／]\s?(?:m?[lL]|毫升)/.test(text)) return
  const by = block.block.content.start
  for (const { span, value } of numbersIn(block)) {
    if (!strengths.has(value.unit) || value.sd !== undefined || value.comparator !== undefined) continue
    if (otherwise.test(text.slice(Math.max(0, span.start - 6), span.start))) continue
    const name = drugsIn(text, span.end, Math.min(text.length, span.end + 18))[0]
    if (!name || name.start - span.end > 1) continue
    yield {
      article,
      subject: { type: 'drug', text: text.slice(name.start, name.end) },
      property: 'concentration',
      value,
      witnesses: [
        { role: 'value', start: span.start + by, end: span.end + by },
        { role: 'subject', start: name.start + by, end: name.end + by },
      ],
    }
  }
}

export const drugStrength: StatementRule = {
  id: 'drug-strength',
  why: 'A percentage or an amount by volume right before the name of a drug is its concentration.',
  *find(page) {
    for (const block of page.blocks)
      if (block.block.kind === 'paragraph' || block.block.kind === 'item') yield* blockClaims(block)
  },
  examples: [
    [
      '创面用3%硼酸溶液湿敷，或改用5%葡萄糖注射液。',
      ['drug 硼酸溶液 | concentration | 3%', 'drug 葡萄糖注射液 | concentration | 5%'],
    ],
    ['注入0.5 mg/ml罗哌卡因10 ml。', ['drug 罗哌卡因 | concentration | 0.5 mg/ml']],
  ],
  leaves: ['约30%青霉素过敏者有皮疹。', '含30%胰岛素。', '有效率为85%，疫苗保护率90%。'],
}
