import type { Claim, Qualifiers, Witness } from '../../statement.ts'
import { articleOf } from '../header/article.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { study } from '../study/subject.ts'
import { captionOf } from '../tabular/caption.ts'
import { type NotedStatistic, notedStatistics } from '../tabular/footnotes.ts'
import { type Grid, gridsOf } from '../tabular/grid.ts'
import { labelOf } from '../tabular/labels.ts'
import { type Result, type ResultTable, resultTableOf } from '../tabular/results.ts'

/** What a statistic of a footnote is about. */
interface Compared {
  readonly measure: string
  readonly comparison: string
  readonly timepoint?: string
  readonly heads: Result['heads']
}

const folded = (text: string): string => text.replace(/\s/g, '')

/** The name in the table that a note's reference means: the same, or the one that it begins or ends with. */
function named(reference: string, names: readonly string[]): string | undefined {
  const wanted = folded(reference)
  return (
    names.find((name) => folded(name) === wanted) ??
    names.find((name) => wanted.startsWith(folded(name)) || wanted.endsWith(folded(name)))
  )
}

function comparedWith(table: ResultTable, result: Result, reference: string): Compared | undefined {
  const { measure, timepoint, group } = result.label
  if (measure === undefined) return undefined
  const other = named(reference, table.groups)
  if (other !== undefined && group !== undefined && other !== group)
    return {
      measure,
      comparison: `${group}与${other}`,
      heads: result.heads,
      ...(timepoint !== undefined && { timepoint }),
    }
  const time =
    named(reference, table.timepoints) ?? (labelOf(reference).timepoint === reference ? reference : undefined)
  if (time === undefined || timepoint === undefined || time === timepoint) return undefined
  return { measure, comparison: `${timepoint}与${time}`, heads: result.heads }
}

function comparedPair(first: Result, second: Result): Compared | undefined {
  const { measure, timepoint, group } = first.label
  if (measure === undefined || measure !== second.label.measure) return undefined
  const heads = [...first.heads, ...second.heads]
  if (timepoint !== second.label.timepoint && timepoint !== undefined && second.label.timepoint !== undefined)
    return { measure, comparison: `${timepoint}与${second.label.timepoint}`, heads }
  if (group !== undefined && second.label.group !== undefined && group !== second.label.group)
    return {
      measure,
      comparison: `${group}与${second.label.group}`,
      heads,
      ...(timepoint !== undefined && { timepoint }),
    }
  return undefined
}

function comparedBy(table: ResultTable, { marks, reference }: NotedStatistic): Compared[] {
  const marked = (sign: string | undefined) => table.results.filter(({ marks: own }) => own.includes(sign ?? ''))
  if (reference !== undefined)
    return marks.flatMap((sign) => marked(sign).flatMap((result) => comparedWith(table, result, reference) ?? []))
  const [first, second] = [marked(marks[0]), marked(marks[1])]
  return first.flatMap((one) => second.flatMap((two) => comparedPair(one, two) ?? []))
}

function* noteClaims(note: PageBlock, table: ResultTable): Generator<Claim> {
  const told = new Set<string>()
  for (const noted of notedStatistics(note.text)) {
    for (const { heads, ...about } of comparedBy(table, noted)) {
      const key = JSON.stringify([noted.property, about, noted.value.text])
      if (told.has(key)) continue
      told.add(key)
      const qualifiers: Qualifiers = { ...about }
      const distinct = [...new Map(heads.map((head) => [head.start, head])).values()]
      const witnesses: Witness[] = [
        { role: 'value', ...inPage(note, noted.span) },
        ...distinct.map(({ start, end }): Witness => ({ role: 'header', start, end })),
      ]
      yield {
        article: note.article,
        subject: study,
        property: noted.property,
        value: noted.value,
        qualifiers,
        witnesses,
      }
    }
  }
}

const isNote = ({ block, text }: PageBlock): boolean =>
  block.kind === 'paragraph' &&
  text.length < 1000 &&
  /^(?:注|备注|说明)\s?[：:]|^(?:与|较|[①*#△▲]).{1,20}(?:比较|相比)/.test(text)

/** The table that a note belongs to: the nearest one above that bears all its marks, else the nearest below. */
function tableOf(note: PageBlock, tables: readonly ResultTable[]): ResultTable | undefined {
  const wanted = new Set(notedStatistics(note.text).flatMap(({ marks }) => marks))
  if (wanted.size === 0) return undefined
  const bearing = tables.filter(({ grid, results }) => {
    const borne = new Set(results.flatMap(({ marks }) => marks))
    return grid.block.article === note.article && [...wanted].every((sign) => borne.has(sign))
  })
  const at = note.block.start
  return bearing.filter(({ grid }) => grid.block.block.start < at).at(-1) ?? bearing[0]
}

const tableFrom = (page: Page, grid: Grid): ResultTable | undefined =>
  resultTableOf(grid, captionOf(page, grid.block)?.text ?? '')

export const tableFootnote: StatementRule = {
  id: 'table-footnote',
  why: "The marks of a table's footnote lead to the numbers whose measure and times its statistics compare.",
  *find(page) {
    const tables = gridsOf(page).flatMap((grid) => tableFrom(page, grid) ?? [])
    for (const article of new Set(tables.map(({ grid }) => articleOf(page, grid.block)))) {
      for (const note of article.blocks.filter(isNote)) {
        const table = tableOf(note, tables)
        if (table) yield* noteClaims(note, table)
      }
    }
  },
  examples: [
    [
      '| 指标 | 术前 | 术后 1 周 | 末次随访 |\n| --- | --- | --- | --- |\n| 眼压（mmHg） | 28.4±5.2 | 15.1±3.3① | 14.8±3.0② |\n\n注：与术前比较，①t=9.21，P<0.01；②t=9.40，P<0.01。①与②比较，t=0.41，P>0.05',
      [
        'study 研究 | t-value | t=9.21 | measure=眼压 comparison=术后 1 周与术前',
        'study 研究 | p-value | P<0.01 | measure=眼压 comparison=术后 1 周与术前',
        'study 研究 | t-value | t=9.40 | measure=眼压 comparison=末次随访与术前',
        'study 研究 | p-value | P<0.01 | measure=眼压 comparison=末次随访与术前',
        'study 研究 | t-value | t=0.41 | measure=眼压 comparison=术后 1 周与末次随访',
        'study 研究 | p-value | P>0.05 | measure=眼压 comparison=术后 1 周与末次随访',
      ],
    ],
    [
      '| 组别 | 治疗前FBG | 治疗后FBG |\n| --- | --- | --- |\n| 试验组 | 9.1±1.2 | 6.2±0.9*# |\n| 对照组 | 9.0±1.1 | 7.4±1.0* |\n\n注：与同组治疗前比较，*P<0.05；与对照组比较，#P<0.01',
      [
        'study 研究 | p-value | P<0.05 | measure=FBG comparison=治疗后与治疗前',
        'study 研究 | p-value | P<0.01 | measure=FBG comparison=试验组与对照组 timepoint=治疗后',
      ],
    ],
  ],
  leaves: [
    '| 组别 | 治疗前FBG | 治疗后FBG |\n| --- | --- | --- |\n| 试验组 | 9.1±1.2 | 6.2±0.9 |\n| 对照组 | 9.0±1.1 | 7.4±1.0 |\n\n注：与治疗前比较，*P<0.05',
    '注：与治疗前比较，①P<0.05',
  ],
}
