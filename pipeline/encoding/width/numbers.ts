import { isDigitAt, kindAt, kinds, nearest } from './classes.ts'
import { isKaryotype } from './formula.ts'

/** Identifiers after which the colon is no sentence's. */
const identifier = /(?:DOI|ISSN|ISBN|PMID|PMCID|CSTR|https?)\s{0,2}$/i
/** Words whose number is a label, so that a colon after it is no ratio and no time. */
const labels = '(?:[图表题注附型期组项段章节条款法案骤号步验究者本院问程准阶类]|(?<!比)例)'
const label = new RegExp(`${labels}[ \\t]{0,2}\\d{1,3}[ \\t]?$`)
/** The volume and the issue of a journal before the page: 30(5), 33 (Suppl 1); but not the part of a table: 表3(2). */
const issue = /\d[ \t]?[(（](?:\d{1,4}(?:[-–/]\d{1,4})?|Suppl?\.?[ \t]?\d{0,3}|Pt[ \t]?\d{1,2})[)）]$/
const labelledPart = new RegExp(`${labels}[ \\t]{0,2}\\d{1,3}[ \\t]?[(（][^()（）]{1,12}[)）]$`)
const page = /^[ \t]?[A-Za-z]?\d/

/** Marks that belong to a number, a time, a ratio or an identifier: `ascii`, or `stays` where that is not sure. */
export function inNumber(text: string, at: number, mark: string): 'ascii' | 'stays' | undefined {
  // Most stand behind a hanzi.
  if ((mark !== ':' && mark !== ',') || kindAt(text, at - 1) === kinds.hanzi) return undefined
  if (mark === ':') return colonInNumber(text, at)
  // A thousand, or locants of chemistry: 1,25- and N,N-.
  if (text.charAt(at) === ',' && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) {
    return partsNumbers(text, at) ? undefined : 'stays'
  }
  if (/^[A-Za-zα-ω],[A-Za-zα-ω]'?-/.test(text.slice(Math.max(0, at - 1), at + 4))) return 'stays'
  return isKaryotype(text, at) ? 'stays' : undefined
}

/** After a decimal fraction, and after the year of a reference, a comma stands between two numbers. */
const partsNumbers = (text: string, at: number): boolean =>
  /\d\.\d{1,6}$/.test(text.slice(Math.max(0, at - 8), at)) ||
  (/(?<!\d)(?:19|20)\d\d$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\d{1,3}[(（:：]/.test(text.slice(at + 1, at + 5)))

function colonInNumber(text: string, at: number): 'ascii' | 'stays' | undefined {
  const before = text.slice(Math.max(0, at - 24), at)
  if (identifier.test(before)) return nearest(text, at + 1, 1, false) === kinds.latin ? 'ascii' : undefined
  const after = text.slice(at + 1, at + 4)
  if (issue.test(before) && page.test(after) && !labelledPart.test(before)) return 'ascii'
  const isApart = kindAt(text, at - 1) === kinds.blank || kindAt(text, at + 1) === kinds.blank
  if (!/\d[ \t]?$/.test(before) || !/^[ \t]?[\d０-９]/.test(after)) return undefined
  if (!label.test(before)) return 'ascii'
  return isApart ? undefined : 'stays'
}
