import type { TermType } from '../../statement.ts'
import { isDrugName } from '../drugs/names.ts'
import { subjectHeads } from '../tables/column-heads.ts'
import { typeOf } from '../terms.ts'
import { bareHead, columnsOf, groupHead, headedProperty, list, lookUp, namesProperty } from './columns.ts'
import type { Grid } from './grid.ts'

/** The column that names what each row is about. */
export interface SubjectColumn {
  readonly index: number
  readonly type: TermType
}

const subjects = new Map<string, string>()
for (const [type, heads] of Object.entries(subjectHeads))
  for (const head of list(heads)) if (!subjects.has(head)) subjects.set(head, type)

export const entityTypes: ReadonlySet<TermType | undefined> = new Set<TermType>([
  'drug',
  'disease',
  'procedure',
  'test',
  'device',
])

/** The type that most of a column's cells have. */
function typeOfCells(grid: Grid, index: number): TermType | undefined {
  const counts = new Map<TermType, number>()
  let written = 0
  for (const row of grid.rows) {
    const text = row[index]?.text ?? ''
    if (text === '') continue
    written++
    const own = typeOf(text.replace(/[（(][^（()）]{0,40}[)）]$/, ''))
    // Among names of diseases some end like symptoms: 偏头痛, 蛛网膜下腔出血.
    const type = own === 'symptom' ? 'disease' : own
    if (type && entityTypes.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  for (const [type, count] of counts) if (count * 5 >= written * 3 && written > 1) return type
  return undefined
}

/** Names with a dose beside them are drugs. */
function dosedType(grid: Grid, index: number): TermType | undefined {
  const isDosed = grid.header.some(({ text }, at) => at !== index && headedProperty(text) === 'dose')
  return isDosed && grid.rows.some((row) => isDrugName(row[index]?.text ?? '')) ? 'drug' : undefined
}

/** A first column of drugs under a head of its own (眼药水), beside columns that tell of drugs. */
function namesDrugs(grid: Grid): boolean {
  const head = bareHead(grid.header[0]?.text ?? '')
  if (namesProperty(head) || groupHead.test(head) || columnsOf(grid.header, 'drug', 0).length === 0) return false
  const names = grid.rows.map((row) => row[0]?.text ?? '').filter((text) => text !== '')
  return names.length > 0 && names.filter(isDrug).length * 5 >= names.length * 3
}

/** A drug's name, with or without another in brackets. */
export function isDrug(written: string): boolean {
  const name = written.replace(/[（(][^（()）]{0,40}[)）]$/, '')
  return typeOf(name) === 'drug' || isDrugName(name)
}

/** The column that names the rows' subjects: by its head, or where the head only says 名称 or 类型, by its cells. */
export function subjectColumnOf(grid: Grid): SubjectColumn | undefined {
  const typed = grid.header.map(({ text }) => lookUp(text, subjects))
  const index = typed.findIndex((type) => type !== undefined && type !== '')
  if (index >= 0 && index < 3) return { index, type: typed[index] as TermType }
  if (typed[0] === undefined && namesDrugs(grid)) return { index: 0, type: 'drug' }
  for (let at = 0; at < Math.min(3, grid.header.length); at++) {
    const open = typed[at] === '' || (at === 0 && grid.header[0]?.text === '')
    const type = open ? (typeOfCells(grid, at) ?? dosedType(grid, at)) : undefined
    if (type) return { index: at, type }
  }
  return undefined
}
