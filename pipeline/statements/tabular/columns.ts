import type { TermType } from '../../statement.ts'
import { likeness } from '../../text/lcs.ts'
import { routeWords } from '../dosing.ts'
import { type ColumnRow, columnHeads, meaningHeads, resultHeads } from '../tables/column-heads.ts'
import { tellsDoses } from './contents.ts'
import type { Cell } from './grid.ts'

/** What the cells of a column are. */
export interface Column {
  readonly index: number
  readonly head: Cell
  readonly row: ColumnRow
  /** Who the column's doses are for, and how they are given, where the head says so: 成人剂量, 口服剂量. */
  readonly group?: string
  readonly route?: string
}

export const list = (heads: string): string[] => heads.split(/\s+/).filter((head) => head !== '')

const byHead = new Map<string, ColumnRow>()
for (const row of columnHeads) for (const head of list(row.heads)) if (!byHead.has(head)) byHead.set(head, row)
const meanings: ReadonlySet<string> = new Set(list(meaningHeads))
const results: ReadonlySet<string> = new Set(list(resultHeads))

/** A head without brackets, blanks and numbering: '1. 用法用量（成人）' is 用法用量. */
export function bareHead(text: string): string {
  return text
    .replace(/<br>/g, '')
    .replace(/[（(][^（()）]{0,40}[)）]/g, '')
    .replace(/^\s*(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、)/, '')
    .replace(/[\s:：*]/g, '')
}

/** The known head that a text is, ends with, or is a misspelling of; the longest counts. */
export function lookUp<T>(text: string, known: ReadonlyMap<string, T>): T | undefined {
  const head = bareHead(text)
  if (head.length === 0 || head.length > 12) return undefined
  for (let at = 0; at <= head.length - 2; at++) {
    const found = known.get(head.slice(at))
    if (found !== undefined) return found
  }
  if (head.length < 4) return undefined
  for (const [word, found] of known)
    if (Math.abs(word.length - head.length) < 2 && likeness(word, head) >= 0.8) return found
  return undefined
}

const has = (text: string, known: ReadonlySet<string>): boolean => {
  const head = bareHead(text)
  if (known.has(head)) return true
  // ACT总分: the name of a scale before the word.
  const named = /^[A-Za-z][A-Za-z0-9-]{1,12}(?<word>[\u4e00-\u9fff]{2,4})$/.exec(head)?.groups?.['word']
  return (named !== undefined && known.has(named)) || [...known].some((word) => word.length > 2 && head.endsWith(word))
}

/** True of a column that says what a result means. */
export const isMeaningHead = (text: string): boolean =>
  has(text, meanings) || /[\u4e00-\u9fff](?:评价|程度|水平|风险|意义|分层|等级|判断)$/.test(bareHead(text))
/** True of a column that holds results. */
export const isResultHead = (text: string): boolean => has(text, results)

/** Heads of a column that says whom a row of drugs is for. */
export const groupHead: RegExp =
  /^(?:适用疾病|疾病|人群|适用人群|患者|患者类型|患者分类|患者人群|患者状态|患者情况|病人类型|年龄|年龄段|年龄组|体重|肾功能|肌酐清除率|肝功能|[\u4e00-\u9fff]{0,4}[肾肝]功能(?:状态|状况|情况|分级)|感染部位|感染类型|病情|病情程度|严重程度|[\u4e00-\u9fff]{0,4}程度|程度|分度|病情分度|临床情况|意识状态|孕周|用途|对象|使用对象|接种对象)$/

const people = /成人|成年人|儿童|小儿|老年人?|婴儿|婴幼儿|新生儿|孕妇|男性|女性|肾功能不全|肝功能不全/
const notSingle = /最大|最高|极量|日剂量|每日剂量|总剂量|总量|日用量|累积/
const routeWord = new RegExp(`静脉|肌肉|${routeWords}`)

/** Properties of what is given or done, which a disease has not. */
const notOfDiseases: ReadonlySet<string> = new Set([
  'characteristic',
  'precaution',
  'contraindication',
  'indication',
  'purpose',
  'course',
  'frequency',
])

/** True where a column of this kind can tell something of a subject of this type. */
function tells(row: ColumnRow, head: string, type: TermType): boolean {
  if (row.of !== undefined && row.of !== type) return false
  if (type === 'disease' && notOfDiseases.has(row.property)) return false
  return row.property !== 'dose' || !notSingle.test(head)
}

/** Heads of a column that says whom a drug is for; of ages and weights it says for whom a dose is. */
const suitedHead = /^(?:适用人群|适宜人群|适合人群|推荐人群|优选人群|适用患者|适宜患者|适合患者)$/
const plainPeople =
  /^(?:健康)?(?:成年?人?|儿童|小儿|老年人?|婴幼?儿|新生儿|青少年|孕妇|女性|男性|普通人群?)(?:患者)?$|\d\s?(?:岁|月龄|个月|kg|千克|公斤)|^体重|肾功能|肝功能|肌酐|透析/

/** A column of conditions and not of ages: most of its cells are no plain kind of people. */
function tellsSuited(head: string, index: number, rows: readonly (readonly Cell[])[]): boolean {
  if (!suitedHead.test(head)) return false
  const cells = rows.map((row) => row[index]?.text ?? '').filter((text) => text !== '')
  return cells.length > 0 && cells.filter((text) => !plainPeople.test(text)).length * 2 > cells.length
}

/** 用途 over what drugs do, 缓解疼痛, and not over whom they are for. */
const tellsDeeds = (head: string, index: number, rows: readonly (readonly Cell[])[]): boolean =>
  head === '用途' && rows.length > 0 && rows.every((row) => deed.test(row[index]?.text ?? ''))
const deed =
  /^(?:缓解|减轻|减少|改善|抑制|促进|降低|提高|增强|软化|预防|防止|控制|治疗|解除|消除|补充|营养|保护|松弛|扩张|清除|止[痛吐咳泻血]|镇[痛静吐咳]|退热|平喘|化痰|利尿|抗|降|纠正|维持|调节|润滑|消[炎肿])/

type Rows = readonly (readonly Cell[])[]

const cellsOf = (rows: Rows, index: number): string[] => rows.map((row) => row[index]?.text ?? '')

/**
 * What the columns of a table give about a subject of some type.
 * @param rows the rows under the header, where a column's head alone does not tell; none if left out
 */
export function columnsOf(header: readonly Cell[], type: TermType, except: number, rows: Rows = []): Column[] {
  return header.flatMap((head, index) => {
    const row = index === except ? undefined : rowOf(head.text, type, index, rows)
    if (!row) return []
    const group = people.exec(head.text)?.[0]
    const route = row.property === 'dose' ? routeWord.exec(head.text)?.[0] : undefined
    return [{ index, head, row, ...(group !== undefined && { group }), ...(route !== undefined && { route }) }]
  })
}

/** What the cells of one column give, by its head, else by what they hold. */
function rowOf(head: string, type: TermType, index: number, rows: Rows): ColumnRow | undefined {
  const bare = bareHead(head)
  if (/最佳|何时|术前|术后|停药|峰|半衰|最大作用|最强/.test(head)) return undefined
  const suited = type === 'drug' && tellsSuited(bare, index, rows)
  if (type === 'drug' && groupHead.test(bare) && !suited && !tellsDeeds(bare, index, rows)) return undefined
  const row = suited ? byHead.get('适用人群') : lookUp(head, byHead)
  const told = row && tells(row, head, type) ? row : undefined
  const open = type === 'drug' && (told === undefined || told.property === 'duration')
  return open && tellsDoses(bare, cellsOf(rows, index)) ? byHead.get('剂量') : told
}

/** True of a head or label that names a property. */
export const namesProperty = (text: string): boolean => lookUp(text, byHead) !== undefined

/** The property that a head or label names. */
export const headedProperty = (text: string): string | undefined => lookUp(text, byHead)?.property
