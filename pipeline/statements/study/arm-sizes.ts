import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page, PageBlock } from '../page.ts'
import { readQuantity } from '../quantity.ts'
import { bareHead } from '../tabular/columns.ts'
import { cellAt, gridOf } from '../tabular/grid.ts'
import { labelOf } from '../tabular/labels.ts'
import { joinArms, type StudyArticle, subjectOf, witness } from './article.ts'

const sized = /(?<arm>[\u4e00-\u9fffA-Za-z0-9+-]{1,12}组)\s?[（(](?<size>[nN]\s?=\s?(?<count>\d{1,5}))\s?[)）]/dg

/** 治疗组（n=34）: the size of an arm behind its name. */
export function* sizedArms(block: PageBlock, { groups }: StudyArticle): Generator<Claim> {
  for (const found of joinArms(block.text) === block.text ? matchesOf(sized, block.text) : []) {
    const { arm = '', size = '', count = '' } = found.groups ?? {}
    const group = groups.find((name) => arm.endsWith(name))
    const [start, end] = found.indices?.groups?.['size'] ?? [0, 0]
    if (group === undefined) continue
    const value = { kind: 'quantity', value: Number(count), unit: '{patient}', text: size } as const
    yield {
      article: block.article,
      subject: subjectOf(group),
      property: 'sample-size',
      value,
      witnesses: [witness(block, 'value', start, end)],
    }
  }
}

/** The sizes of arms in a table's column of numbers of patients. */
export function* tableSizes(page: Page, { article, groups }: StudyArticle): Generator<Claim> {
  for (const block of article.blocks) {
    const grid = gridOf(page, block)
    const column = grid?.header.findIndex(({ text }) => labelOf(text).statistic === 'count') ?? -1
    const head = grid?.header[column]
    if (!grid || !head || !/^(?:组别|分组|组)$/.test(bareHead(grid.header[0]?.text ?? ''))) continue
    for (const row of grid.rows) {
      const group = joinArms(cellAt(row, 0).text)
      const { start, end, text } = cellAt(row, column)
      const number = /^\d{1,5}$/.test(text) ? readQuantity(text) : undefined
      if (!number || !groups.includes(group)) continue
      yield {
        article: block.article,
        subject: subjectOf(group),
        property: 'sample-size',
        value: { ...number, unit: '{patient}', text },
        witnesses: [
          { role: 'value', start, end },
          { role: 'header', start: head.start, end: head.end },
        ],
      }
    }
  }
}
