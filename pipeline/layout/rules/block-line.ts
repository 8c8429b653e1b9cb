import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Line, linesOf } from '../lines.ts'

const itemMark = /^(?:- |\d{1,3}\. )/
const isItem = ({ text }: Line): boolean => text.charCodeAt(0) < 0x3a && itemMark.test(text)
const isRow = ({ text }: Line): boolean => text.startsWith('| ')

/** What parts two blocks: items and table rows follow each other, everything else has a blank line between. */
function separator(a: Line, b: Line): string {
  const together = (isItem(a) && isItem(b)) || (b.gap === 0 && isRow(a) && isRow(b))
  return together ? '\n' : '\n\n'
}

function* find(text: string): Generator<Replacement> {
  const lines = linesOf(text)
  const first = lines[0]
  if (!first) {
    yield { start: 0, end: text.length, text: '' }
    return
  }
  yield { start: 0, end: first.start, text: '' }
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1] as Line
    const b = lines[i] as Line
    const put = separator(a, b)
    if (b.start - a.end !== put.length || !text.startsWith(put, a.end)) yield { start: a.end, end: b.start, text: put }
  }
  yield { start: (lines.at(-1) as Line).end, end: text.length, text: '\n' }
}

export const blockLine: Rule = {
  id: 'block-line',
  why: 'Sources part paragraphs by one line feed or by several, and indent them; blocks are parted by exactly one blank line.',
  find,
  examples: [
    ['　　哮喘是慢性气道炎症。\n　　发作多在夜间。', '哮喘是慢性气道炎症。\n\n发作多在夜间。\n'],
    ['- 头痛\n\n\n- 呕吐\n复查 CT。\n\n', '- 头痛\n- 呕吐\n\n复查 CT。\n'],
  ],
  leaves: ['', '# 题目\n\n正文。\n', '| a | b |\n| --- | --- |\n\n| c | d |\n| --- | --- |\n'],
}
