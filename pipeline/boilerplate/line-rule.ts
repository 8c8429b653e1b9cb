import { type Block, removeBlocks } from '../block.ts'
import type { Reason } from '../edit.ts'
import type { Rule } from '../rule.ts'
import { bareKey, type Line, type Page, pageOf, vouched } from './page.ts'

/** What all rules of the stage state about themselves. */
type Card = Pick<Rule, 'id' | 'why' | 'examples' | 'leaves'>

/** A rule that judges a line by its own words, wherever it stands. */
export interface LineRule extends Rule {
  /** The reason for which the line goes; undefined where it stays. */
  readonly judge: (line: Line) => Reason | undefined
}

/** A rule that judges lines by their neighbours and their place on the page. */
export function pageRule(card: Card, judge: (page: Page) => Iterable<readonly [Line, Reason]>): Rule {
  return {
    ...card,
    find: (text) => {
      const page = pageOf(text)
      const reasons = new Map<Block, Reason>()
      for (const [line, reason] of judge(page)) reasons.set(line.block, reason)
      if (reasons.size === 0) return []
      return removeBlocks(
        page.lines.map(({ block }) => block),
        reasons,
        text.length,
      )
    },
  }
}

/** The line without them, if it has any. */
function undecorated(line: Line): Line | undefined {
  const key = line.bare
  return key === line.key || key === '' ? undefined : { ...line, key, text: bareKey(line.text.trim()) }
}

const open = new WeakMap<Page, readonly Line[]>()

/** The lines of a page that may be chrome by their words; on a page of plain text the first rules leave none to the others. */
function openLines(page: Page): readonly Line[] {
  const before = open.get(page)
  if (before) return before
  const lines = page.lines.filter((line) => line.words.verdict !== null && !vouched.has(line))
  open.set(page, lines)
  return lines
}

/** Makes a rule of a judgement on one line. Tables and the lines between articles are never judged. */
export function lineRule(card: Card, judge: (line: Line) => Reason | undefined): LineRule {
  const judgeText = (line: Line): Reason | undefined => {
    if (line.block.kind === 'table' || line.block.kind === 'separator' || line.key === '') return undefined
    const reason = judge(line)
    if (reason || line.isProse) return reason
    const plain = undecorated(line)
    return plain && judge(plain)
  }
  const rule = pageRule(card, function* (page) {
    for (const line of openLines(page)) {
      const reason = judgeText(line)
      if (reason) yield [line, reason]
    }
  })
  return { ...rule, judge: judgeText }
}
