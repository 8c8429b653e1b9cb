import type { Claim, TermType, Value } from '../../statement.ts'
import type { Page } from '../page.ts'
import { passagesBefore } from '../relations/block-passages.ts'
import { pureList } from '../relations/conjuncts.ts'
import { headingTopics } from '../relations/heading-topics.ts'
import { namesOf } from '../relations/names.ts'
import type { Topic } from '../topic.ts'
import { bareHead } from './columns.ts'
import { type Cell, cellAt, type Grid, itemsOf } from './grid.ts'
import { claimOf, type RowSubject } from './row-subject.ts'

interface Heading {
  readonly property: string
  /** Heads over the values themselves. */
  readonly values: RegExp
  /** Whom the table speaks of. */
  readonly of: readonly TermType[]
  /** The types of its values, first that which they all have; none where any phrase is one. */
  readonly types: readonly TermType[]
}

const most = '(?:常见|主要|可能的?|具体|引起)*'

/** First columns that hold no names of what the rows are about, but what a page's own matter has. */
const headings: readonly Heading[] = [
  {
    property: 'cause',
    values: new RegExp(`^${most}(?:原因|病因|诱因|致病因素|疾病原因|引起的疾病)$`),
    of: ['symptom', 'disease'],
    types: [],
  },
  {
    property: 'symptom',
    values: new RegExp(`^${most}(?:症状|临床症状|症状表现|体征)$`),
    of: ['disease'],
    types: ['symptom', 'disease'],
  },
  {
    property: 'complication',
    values: new RegExp(`^${most}(?:并发症|合并症|后遗症|并发症名称)$`),
    of: ['procedure', 'disease'],
    types: ['disease', 'symptom'],
  },
  {
    property: 'adverse-effect',
    values: new RegExp(`^${most}(?:不良反应|副作用)$`),
    of: ['drug'],
    types: ['symptom', 'disease'],
  },
]

const classHead = /(?:类别|类型|分类|种类|方面|系统)$/
const other = /^(?:其他|其它|其余|更多|无|-|—|\/)/

/** Tables whose first column lists causes, signs or harms of what the page is about: '| 原因 | 说明 |'. */
export function* listedInColumn(page: Page, grid: Grid): Generator<Claim> {
  const head = bareHead(grid.header[0]?.text ?? '')
  const told = headings.find(({ values }) => values.test(head.replace(classHead, '')))
  if (!told) return
  // '原因类别' names classes; what belongs to them stands in a column under 具体原因.
  const index = classHead.test(head)
    ? grid.header.findIndex(({ text }, i) => i > 0 && told.values.test(bareHead(text)))
    : 0
  const topic = index < 0 ? undefined : topicOver(page, grid, told.of)
  if (!topic) return
  const { type, text, span } = topic
  const row: RowSubject = {
    article: grid.block.article,
    subject: { type, text },
    witnesses: [{ role: 'subject', ...span }],
  }
  for (const cells of grid.rows)
    for (const value of valuesIn(page, cellAt(cells, index), told))
      yield claimOf(row, told.property, valueAs(value.text, told.types), value, { head: grid.header[index] as Cell })
}

/** What the nearest heading over the table names, or the paragraph right before it speaks of. */
function topicOver(page: Page, { block }: Grid, types: readonly TermType[]): Topic | undefined {
  const names = namesOf(page)
  for (const heading of [...block.headings].reverse()) {
    const found = headingTopics(page, heading, names).find(({ type }) => types.includes(type))
    if (found) return found
  }
  const [before] = passagesBefore(page, block, 1)
  return before?.clauses.at(-1)?.topics.find(({ type }) => types.includes(type))
}

function valuesIn(page: Page, cell: Cell, { types }: Heading): Cell[] {
  return itemsOf(page, cell).flatMap((item) => {
    const lead = /^(?:如|例如|包括|常见)(?=.{2})/.exec(item.text)?.[0].length ?? 0
    const span = { start: lead, end: item.text.length }
    if (other.test(item.text) || /[，。；⟦]/.test(item.text)) return []
    const found = pureList(item.text, span, { types: types.length > 0 ? types : anyCause, open: true })
    return found
      .filter(({ start, end }) => !says.test(item.text.slice(start, end)))
      .map(({ start, end }) => ({
        start: item.start + start,
        end: item.start + end,
        text: item.text.slice(start, end),
      }))
  })
}

/** What says something and names nothing. */
const says = /影响|导致|引起|造成|可能|因为/
const anyCause: readonly TermType[] = ['disease', 'symptom', 'drug', 'procedure']

const valueAs = (text: string, [type]: readonly TermType[]): Value =>
  type === undefined ? { kind: 'text', text } : { kind: 'entity', type, text }
