import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { sentencesIn } from '../block-parts.ts'
import type { PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

/** A scale by name: VAS 评分, 焦虑自评量表, Barthel 指数. */
const scale =
  /^(?:.{0,60}(?:[，。；：、（(]|采用|应用|使用|参照|依据|根据|按照?|以|用|行))?\s?(?<name>(?:[A-Za-z][A-Za-z0-9-]{1,15}\s?|[\u4e00-\u9fffA-Za-z -]{2,14}?)(?:评分量表|评分法|评分|量表|指数|分级)|(?<=[采用以]\s?)[A-Z][A-Za-z0-9-]{1,10}(?=\s?(?:进行)?评[定价估]))(?:法|系统|标准)?(?:\s?[（(][^（()）]{1,20}[)）]\s?(?:评分)?)?(?=[，。；：、\s]|进行|评定|评价|评估|评定|用来|总分|满分|$)/
/** 0 分为无痛: a score and what it stands for. */
const means = /^\s?(?:为|表示|代表|提示|即为?|是|指|说明)\s?(?<text>[^，。；：、]{1,30})$/
const direction =
  /^(?<result>(?:分值|得分|评分|分数|总分)(?:越[高低大小多少]))[，\s]?(?:则|说明|表示|提示|代表|表明)?(?<text>[^，。；]{2,30})$/

function claim(block: PageBlock, name: Span, value: Span, result: string): Claim {
  const by = block.block.content.start
  return {
    article: block.article,
    subject: { type: 'test', text: block.text.slice(name.start, name.end) },
    property: 'interpretation',
    value: { kind: 'text', text: block.text.slice(value.start, value.end) },
    qualifiers: { result },
    witnesses: [
      { role: 'value', start: value.start + by, end: value.end + by },
      { role: 'subject', start: name.start + by, end: name.end + by },
    ],
  }
}

const maximum = /^(?:满分|最高分|总分|最低分)/

/** What a clause says that a score means; its spans are offsets in the block's text. */
function meaningOf(block: PageBlock, clause: Span): { value: Span; result: string } | undefined {
  const text = block.text.slice(clause.start, clause.end)
  const directed = direction.exec(text)
  const { result = '', text: said = '' } = directed?.groups ?? {}
  if (directed && /越|严重|差|好|轻|重|高|低/.test(said)) {
    const start = clause.start + text.length - said.length
    return { value: { start, end: clause.end }, result }
  }
  const score = findQuantities(text.slice(0, 40)).find(({ kind }) => kind === 'score')
  const lead = score && text.slice(0, score.span.start).trim()
  if (!score || (lead !== '' && lead !== '其中' && lead !== '以')) return undefined
  const { text: meaning } = means.exec(text.slice(score.span.end))?.groups ?? {}
  if (meaning === undefined || maximum.test(meaning) || /\d/.test(meaning)) return undefined
  const start = clause.start + text.length - meaning.length
  return { value: { start, end: clause.end }, result: score.value.text }
}

const scales = new Sought(/(?:评分|量表|指数|分级|评[定价估])/)
const points = new Sought(/\d\s?分|得分|分值/)

function* blockClaims(block: PageBlock): Generator<Claim> {
  if (!scales.test(block) || !points.test(block)) return
  for (const sentence of sentencesIn(block)) {
    let name: Span | undefined
    for (const clause of splitOutside(block.text, sentence, '，；：。')) {
      const text = block.text.slice(clause.start, Math.min(clause.end, clause.start + 120))
      const meaning = name && meaningOf(block, clause)
      if (name && meaning) yield claim(block, name, meaning.value, meaning.result)
      const found = scale.exec(text)
      const { name: written } = found?.groups ?? {}
      if (!found || written === undefined || maximum.test(written)) continue
      const start = clause.start + found.index + found[0].indexOf(written)
      name = { start, end: start + written.length }
    }
  }
}

export const studyScale: StatementRule = {
  id: 'study-scale',
  why: 'Behind the name of a scale stand the scores that mean something, and which way the scale runs.',
  *find(page) {
    for (const block of scales.blocks(page))
      if (block.block.kind === 'paragraph' || block.block.kind === 'item') yield* blockClaims(block)
  },
  examples: [
    [
      '①焦虑：采用 HAMA 评分，0 分为无焦虑，56 分为极重度焦虑；②功能：采用 Barthel 指数，总分 0～100 分，得分越高生活能力越好。',
      [
        'test HAMA 评分 | interpretation | 无焦虑 | result=0 分',
        'test HAMA 评分 | interpretation | 极重度焦虑 | result=56 分',
        'test Barthel 指数 | interpretation | 生活能力越好 | result=得分越高',
      ],
    ],
    [
      '①嗜睡：采用爱泼沃斯嗜睡量表（ESS）评分，0 分为无嗜睡，24 分为重度嗜睡。',
      [
        'test 爱泼沃斯嗜睡量表 | interpretation | 无嗜睡 | result=0 分',
        'test 爱泼沃斯嗜睡量表 | interpretation | 重度嗜睡 | result=24 分',
      ],
    ],
  ],
  leaves: ['共 3 分为一组。', '采用 VAS 评分，总分 10 分。', '评分由专人完成，得分 5 分。'],
}
