import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import type { Page, PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { isTerm, typeOf } from '../terms.ts'
import { procedureClaim } from './claims.ts'
import { spokenProcedure } from './lead.ts'
import { settingsIn } from './parameters.ts'

/** Heads of columns that say how long, how much or how something is done. */
const lengthHead =
  /^(?:作用|浸泡|消毒|持续|保持|每次)?(?:时间|时长)$|多久$|多长时间$|^(?:运动|训练|练习)?量$|^(?:每次)?(?:频次|次数|组数)/
const wayHead = /^(?:要领|动作(?:要领|要点)?|做法|方法要领|操作要点|具体做法|怎么做)$/
/** Heads of columns that name what is done. */
const deedHead =
  /^(?:(?:锻炼|训练|运动|康复|练习)(?:项目|内容|动作|方法|名称|方式)?|练习|动作|项目|方法|方式|处理(?:方法|方式)|消毒(?:方法|方式)|怎么.{1,4}|如何.{1,4}|治疗(?:方法|方式|项目)?|操作)$/
const siteHead = /^(?:穴位|取穴|部位|穴名|选穴|位置)(?:名称)?$/
const drugOrStudy = /^(?:药物|药品|组别|分组|剂量|用量|疗程)/

interface Columns {
  readonly deed: number
  readonly site: number
}

/** Tables of exercises, treatments by hand and disinfection: how long, at which angle, how far. */
export function timeTableClaims(page: Page): Claim[] {
  return page.blocks.flatMap((block) => {
    const [head, ...rows] = block.block.rows ?? []
    if (!head) return []
    const titles = head.map((cell) =>
      page.text.slice(cell.start, cell.end).replace(/\s|[（(][^（()）]{0,40}[)）]/g, ''),
    )
    const told = titles.map((title) => lengthHead.test(title) || wayHead.test(title))
    const deed = titles.findIndex((title, i) => deedHead.test(title) && !told[i])
    const site = titles.findIndex((title) => siteHead.test(title))
    if (!told.includes(true) || titles.some((title) => drugOrStudy.test(title)) || (deed < 0 && site < 0)) return []
    return rows.flatMap((row) => rowClaims(page, block, { deed, site }, row, told))
  })
}

function rowClaims(
  page: Page,
  block: PageBlock,
  { deed, site }: Columns,
  row: readonly Span[],
  told: readonly boolean[],
): Claim[] {
  const subject = deed >= 0 ? deedIn(page.text, row[deed]) : spokenProcedure(page, block)
  const place = deed < 0 ? row[site] : undefined
  if (!subject || (place && place.end <= place.start)) return []
  const doing = { article: block.article, subject }
  const at = place && page.text.slice(place.start, place.end)
  return row.flatMap((cell, i) => {
    if (!told[i]) return []
    const whole = at === undefined ? settingsIn(page.text, cell, doing) : []
    return whole.length > 0 ? whole.filter(isHeld) : timeClaims(page.text, cell, doing, at)
  })
}

/** The cell's time, alone or behind 每侧. */
function timeClaims(
  text: string,
  cell: Span,
  doing: { readonly article: number; readonly subject: Span },
  site: string | undefined,
): Claim[] {
  const words = text.slice(cell.start, cell.end)
  const [only, ...more] = findQuantities(words)
  if (!only || more.length > 0 || !/^(?:s|min|h)$/.test(only.value.unit ?? '')) return []
  if (!/^(?:每[次侧穴回]|各|约|至少|不少于)?\s?$/.test(words.slice(0, only.span.start))) return []
  const at = { start: cell.start + only.span.start, end: cell.start + only.span.end }
  return [procedureClaim(text, doing, 'parameter', only.value, at, site === undefined ? {} : { site })]
}

const isHeld = ({ value }: Claim): boolean =>
  value.kind === 'quantity' && /^(?:s|min|h|deg|[mc]?m|Cel)$/.test(value.unit ?? '')

/** The first clause of a cell, where it names something done and no drug, disease or test. */
function deedIn(text: string, cell: Span | undefined): Span | undefined {
  if (!cell) return undefined
  const name = /^[^，。；、（(]{2,14}/.exec(text.slice(cell.start, cell.end))?.[0] ?? ''
  const type = typeOf(name)
  if (
    name === '' ||
    (type !== undefined && type !== 'procedure' && !isTerm(name, ['procedure', 'device']) && type !== 'anatomy')
  )
    return undefined
  return { start: cell.start, end: cell.start + name.length }
}
