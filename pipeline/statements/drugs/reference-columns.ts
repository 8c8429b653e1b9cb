import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { type Cell, cellAt, type Grid, gridsOf, unbracket } from '../tabular/grid.ts'

const ofNormal =
  /^(?:正常)?(?:参考|正常)(?:值|范围|区间|值范围|参考值)(?:\s?[（(](?<unit>[^（()）]{1,12})[)）])?$|^标准(?:值|范围)$/
const ofTests = /^(?:[检化]?(?:查|验|测)?(?:项目|指标)(?:名称)?|(?:检[查验测]|化验)(?:项目|指标|名称)|项目名称|名称)$/
/** Kinds of people in a cell: 男：…；女：…. */
const parts = /[；;]|<br>|(?<=\d[^，]{0,12})，(?=[\u4e00-\u9fff])/

/** Ranges of what is normal in the column of a table of tests. */
export function* findReferenceColumns(page: Page): Generator<Claim> {
  for (const grid of gridsOf(page)) {
    const column = grid.header.findIndex(({ text }) => ofNormal.test(text))
    const tests = grid.header.findIndex(({ text }) => ofTests.test(text))
    if (column > 0 && tests >= 0) yield* rangesIn(grid, tests, column)
  }
}

function* rangesIn({ block, header, rows }: Grid, tests: number, column: number): Generator<Claim> {
  const unit = ofNormal.exec(cellAt(header, column).text)?.groups?.['unit']
  for (const row of rows) {
    const { term } = unbracket(cellAt(row, tests))
    const cell = cellAt(row, column)
    if (unit !== undefined || term.text.length < 2 || cell.text.length > 60) continue
    for (const claim of cellRanges(cell)) yield { article: block.article, ...claim(term) }
  }
}

/** What makes the claims of a cell, one for each range in it. */
function cellRanges(cell: Cell): ((test: Cell) => Omit<Claim, 'article'>)[] {
  let from = 0
  return cell.text.split(parts).flatMap((part) => {
    const start = cell.text.indexOf(part, from)
    from = start + part.length
    const [only, more] = findQuantities(part, { unitless: true })
    const isRange = only && !more && (only.value.low !== undefined || only.value.comparator !== undefined)
    if (!isRange) return []
    const span = { start: cell.start + start + only.span.start, end: cell.start + start + only.span.end }
    return [
      (test: Cell): Omit<Claim, 'article'> => ({
        subject: { type: 'test', text: test.text },
        property: 'threshold',
        value: only.value,
        witnesses: [
          { role: 'value', ...span },
          { role: 'subject', start: test.start, end: test.end },
        ],
      }),
    ]
  })
}
