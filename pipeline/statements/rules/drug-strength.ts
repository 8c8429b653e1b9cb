import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { numbersIn } from '../block-parts.ts'
import { drugsIn } from '../drugs/mentions.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

/** Shares of a mixture and parts of a dose are no strengths. */
const otherwise = /(?:含有?|占|约|其余|剩余|总量的?|降低|减少|增加|升高|改善|超过|达|为|和|与|、)\s?$/

/** Units of strength that stand right before a name; 5 g/L before one may be what was measured. */
const strengths: ReadonlySet<string | undefined> = new Set(['%', 'mg/mL', 'ug/mL', 'g/mL', 'U/mL', '[IU]/mL'])

const strong = new Sought(/[%％]|\d\s?(?:mg|μg|ug|g|U|IU|毫克|微克)\s?[/／]\s?(?:m?[lL]|毫升)/)

/** The drug right behind a strength, or right before one in a bracket or behind a colon: X（0.5%）, X：1%～2%，. */
function strengthOf(text: string, { start, end }: Span): Span | undefined {
  const behind = drugsIn(text, end, Math.min(text.length, end + 18))[0]
  if (behind && behind.start - end <= 1) return behind
  const apart = /[（(：:]\s?$/.exec(text.slice(Math.max(0, start - 2), start))
  if (!apart || !/^\s?[)），；。]/.test(text.slice(end, end + 2))) return undefined
  const at = start - apart[0].length
  return drugsIn(text, Math.max(0, at - 18), at).find((one) => one.end === at)
}

function* blockClaims(block: PageBlock): Generator<Claim> {
  const { text, article } = block
  if (!strong.test(block)) return
  const by = block.block.content.start
  for (const { span, value } of numbersIn(block)) {
    if (!strengths.has(value.unit) || value.sd !== undefined || value.comparator !== undefined) continue
    if (otherwise.test(text.slice(Math.max(0, span.start - 6), span.start))) continue
    const name = strengthOf(text, span)
    if (!name) continue
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
    for (const block of strong.blocks(page))
      if (block.block.kind === 'paragraph' || block.block.kind === 'item') yield* blockClaims(block)
  },
  examples: [
    [
      '创面用3%硼酸溶液湿敷，或改用5%葡萄糖注射液。',
      ['drug 硼酸溶液 | concentration | 3%', 'drug 葡萄糖注射液 | concentration | 5%'],
    ],
    ['1. 毛果芸香碱滴眼液：1%～2%，每日4次。', ['drug 毛果芸香碱滴眼液 | concentration | 1%～2%']],
    ['外用莫匹罗星软膏（2%）。', ['drug 莫匹罗星软膏 | concentration | 2%']],
    ['注入0.5 mg/ml罗哌卡因10 ml。', ['drug 罗哌卡因 | concentration | 0.5 mg/ml']],
  ],
  leaves: ['约30%青霉素过敏者有皮疹。', '含30%胰岛素。', '有效率为85%，疫苗保护率90%。'],
}
