import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { routeWords } from '../dosing.ts'
import { isCase, withheld } from '../drugs/given.ts'
import { drugAfter, drugBefore } from '../drugs/names.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { typeOf } from '../terms.ts'

const routes = new RegExp(routeWords, 'g')
/** 口服避孕药 and 吸入剂 are names of drugs, not ways of giving them. */
const ownNames = /^(?:避孕药|补液盐|药物?|液|剂|降糖药|抗凝药|抗凝剂|疫苗|麻醉药?|激素)$/

function routeClaim({ block, text, article }: PageBlock, route: Span, name: Span): Claim | undefined {
  const drug = text.slice(name.start, name.end)
  if ((typeOf(drug) !== 'drug' && name.start !== route.end) || ownNames.test(drug)) return undefined
  const by = block.content.start
  return {
    article,
    subject: { type: 'drug', text: drug },
    property: 'route',
    value: { kind: 'text', text: text.slice(route.start, route.end) },
    witnesses: [
      { role: 'value', start: route.start + by, end: route.end + by },
      { role: 'subject', start: name.start + by, end: name.end + by },
    ],
  }
}

const clauseStart = (text: string, at: number): number =>
  at - (/[^，。；：、]{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0)

function* blockClaims(block: PageBlock): Generator<Claim> {
  const { text } = block
  for (const { index, 0: written } of text.matchAll(routes)) {
    // 向神经根鞘内注射: the place into which it goes belongs to the way.
    const into = /向([\u4e00-\u9fff]{1,8})$/.exec(text.slice(Math.max(0, index - 10), index))?.[1] ?? ''
    const route = { start: index - into.length, end: index + written.length }
    const to = route.end + (/^[^，。；：]{0,16}/.exec(text.slice(route.end, route.end + 16))?.[0].length ?? 0)
    const name = drugAfter(text, route.end, to) ?? drugBefore(text, clauseStart(text, index), index)
    if (withheld.test(text.slice(clauseStart(text, index), index))) continue
    const claim = name && (name.start === route.end || name.end === route.start) && routeClaim(block, route, name)
    if (claim) yield claim
  }
}

export const drugRoute: StatementRule = {
  id: 'drug-route',
  why: 'A way of giving right before or right behind the name of a drug is its route.',
  *find(page) {
    for (const block of page.blocks)
      if (block.block.kind !== 'table' && block.block.kind !== 'heading' && !isCase(block.text))
        yield* blockClaims(block)
  },
  examples: [
    [
      '急性期静脉滴注青霉素，好转后改为阿莫西林口服。',
      ['drug 青霉素 | route | 静脉滴注', 'drug 阿莫西林 | route | 口服'],
    ],
    ['雾化吸入布地奈德可减轻喘息。', ['drug 布地奈德 | route | 雾化吸入']],
  ],
  leaves: ['口服避孕药的女性风险较高。', '口服药物治疗。', '外用时避开眼睛。', '不宜口服阿司匹林。'],
}
