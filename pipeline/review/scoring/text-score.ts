import { distance } from 'fastest-levenshtein'
import { foldDashes, foldWidth } from '../../text/fold.ts'
import { lcsLength } from '../../text/lcs.ts'
import type { Counts } from './ratio.ts'

const leadingMark = /^(?:#{1,6} |[-*+] |\d{1,3}\. )/
const ruleRow = /^\|(?: *-{3,} *\|)+$/

/** Characters alone: widths and dashes folded, white space and `<br>` out. */
export function foldCharacters(text: string): string {
  return foldDashes(foldWidth(text.replace(/<br>/g, ''))).replace(/\s+/g, '')
}

/** One line of Markdown without its marks, folded; an empty string for rule rows and `---`. */
export function foldLine(line: string): string {
  if (line === '---' || ruleRow.test(line)) return ''
  const isRow = line.startsWith('|')
  const bare = isRow ? line.replace(/(^|[^\\])\|/g, '$1').replace(/(^|[^\\])\|/g, '$1') : line.replace(leadingMark, '')
  return foldCharacters(bare.replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1'))
}

/** A whole text, folded as for the text measure. */
export function foldMarkdown(text: string): string {
  return text.split('\n').map(foldLine).join('')
}

export interface TextScore {
  readonly counts: Counts
  /** Levenshtein distance; over `counts.wanted` it is the character error rate. */
  readonly distance: number
}

export function scoreText(output: string, gold: string): TextScore {
  const a = foldMarkdown(output)
  const b = foldMarkdown(gold)
  return { counts: { right: lcsLength(a, b), given: a.length, wanted: b.length }, distance: distance(a, b) }
}
