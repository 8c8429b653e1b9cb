import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { caseBlocks } from '../cases/claims.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { termBefore } from '../relations/term-before.ts'
import { Sought } from '../sought.ts'
import { tooGeneral } from './names.ts'
import { settingsIn } from './parameters.ts'
import { stepBlocks } from './series.ts'

const aside = new Sought(/[\u4e00-\u9fff]（(?<told>[^（）]{2,60})）/g)
/** What the words in brackets tell of a study, of people or of a result is no setting. */
const otherwise = /[=＝±]|例|岁|患者|病人|复发|成功|有效|发生|见[图表]|[图表]\d|[P<>]\s?0|%CI|术后|住院|随访|随机/
/** A name that somebody is given or undergoes: 颈托制动、牵引. */
const longest = 16

/** '牵引（重量3～6 kg，每次30 min）': what stands in brackets behind a procedure's name sets how it is done. */
export function asideClaims(page: Page): Claim[] {
  let told: ReadonlySet<PageBlock> | undefined
  return aside.blocks(page).flatMap((block) => {
    const { kind } = block.block
    if ((kind !== 'paragraph' && kind !== 'item') || !/\d/.test(block.text)) return []
    told ??= new Set([...stepBlocks(page), ...caseBlocks(page)])
    return told.has(block)
      ? []
      : matchesOf(aside.pattern, block.text).flatMap((found) => settingsBehind(page, block, found))
  })
}

function settingsBehind(page: Page, block: PageBlock, found: RegExpExecArray): Claim[] {
  const told = found.groups?.['told'] ?? ''
  if (!/[\u4e00-\u9fff]{2}[^\d]{0,4}\d/.test(told) || otherwise.test(told)) return []
  const end = found.index + 1
  const name = procedureBefore(block, { start: Math.max(0, end - longest), end })
  if (!name) return []
  const text = inPage(block, { start: end + 1, end: end + 1 + told.length })
  return settingsIn(page.text, text, { article: block.article, subject: inPage(block, name) })
}

function procedureBefore(block: PageBlock, span: Span): Span | undefined {
  const found = termBefore(block.text, span, ['procedure', 'device'])
  return found && !tooGeneral.test(block.text.slice(found.start, found.end)) ? found : undefined
}
