import type { Claim, Term } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { headingTerm } from '../tabular/topic.ts'
import { typeOf } from '../terms.ts'

const labelled =
  /^(?:[（(]?\d{1,2}[)）.、．]\s?|[①-⑳]|[-•]\s?|【)?(?<label>[\u4e00-\u9fff]{2,10})(?:】[：:]?|[：:])\s?(?:取|用)?(?=[\u4e00-\u9fff（）]{1,10}\s?\d)/d
/** Labels that only say that a prescription follows. */
const generic = /^(?:处方|组成|药物组成|方药|方药组成|药用|药物|用药|配方|方剂|组方|基本方|基础方|方用|材料|配料|食材)$/
const member =
  /(?:^|[，、；\s])(?<name>(?:生|炒|炙|制|熟|煅|焦)?[\u4e00-\u9fff]{1,6})(?:（[^（）]{1,8}）)?\s?(?<amount>\d{1,3}(?:\.\d)?\s?(?:g|克|枚|片|个|根|粒|条|只|ml|mL|毫升))(?:（[^（）]{1,12}）)?(?=[，、；。\s]|$)/dg
const noName = /^(?:每次|一次|每日|约|加水|加|水|取|用|煎|至|药液|浓缩|温水|开水|各|再|即|米醋)$/

const anyList = new Sought(/[：:】]\s?(?:取|用)?[\u4e00-\u9fff（）]{1,10}\s?\d{1,3}(?:\.\d)?\s?(?:g|克|枚)/)

/** 处方：艾叶30 g，红花15 g: what a decoction or bath is made of, three at least with their amounts. */
export function* prescriptionClaims(block: PageBlock): Generator<Claim> {
  if (block.text.length > 400 || !anyList.test(block)) return
  const found = labelled.exec(block.text)
  const [start, end] = found?.indices?.groups?.['label'] ?? [0, 0]
  const subject = found ? subjectOf(block, start, end) : undefined
  if (!found || !subject) return
  const from = found[0].length
  const first = block.text.slice(from).split('。')[0] ?? ''
  const members = matchesOf(member, first).filter(({ groups }) => !noName.test(groups?.['name'] ?? ''))
  if (members.length < 3) return
  for (const { indices, groups } of members) {
    const [name, amount] = [indices?.groups?.['name'], indices?.groups?.['amount']]
    if (!name || !amount) continue
    yield {
      article: block.article,
      subject: subject.term,
      property: 'component',
      value: { kind: 'entity', type: 'drug', text: groups?.['name'] ?? '' },
      qualifiers: { amount: groups?.['amount'] ?? '' },
      witnesses: [
        { role: 'value', ...inPage(block, { start: from + name[0], end: from + name[1] }) },
        { role: 'unit', ...inPage(block, { start: from + amount[0], end: from + amount[1] }) },
        { role: 'subject', ...subject.span },
      ],
    }
  }
}

/** What is made of them: the label itself, else what the heading names. */
function subjectOf(
  block: PageBlock,
  start: number,
  end: number,
): { term: Term; span: { start: number; end: number } } | undefined {
  const label = block.text.slice(start, end)
  if (!generic.test(label)) {
    const type = typeOf(label) === 'procedure' ? 'procedure' : 'drug'
    return /[饮汤散膏丸茶粥方剂酒洗浴敷]$/.test(label)
      ? { term: { type, text: label }, span: inPage(block, { start, end }) }
      : undefined
  }
  const heading = block.headings.at(-1)
  const named = heading && headingTerm(heading, ['procedure', 'drug'])
  return (
    named && { term: { type: typeOf(named.text) === 'drug' ? 'drug' : 'procedure', text: named.text }, span: named }
  )
}
