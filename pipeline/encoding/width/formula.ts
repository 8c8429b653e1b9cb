import { isDigitAt, kindAt, kinds } from './classes.ts'

/** Descriptors of stereochemistry and links of sugars, with a hyphen behind the bracket: (R)-, (±)-, (2S,3R)-, (1→3)-. */
const descriptor = /^(?:[RSEZrs±+−-]|\d{0,2}[RSEZ](?:,\d{0,2}[RSEZ]){0,3}|\d{1,2}→\d{1,2})$/
/** Changes of chromosomes before their brackets: t(9;22), del(5), and the bands behind them: (q34;q11). */
const rearrangement = /(?:^|[^A-Za-z])(?:t|del|dup|inv|ins|add|der|dic|iso|i|r|trp|rob)$/
const chromosomes = /^[\dXYpq;.?]{1,24}$/
const bands = /^[pq][\dpqter;.?-]{0,24}$/
/** What is lost or put in between two places of a protein: del(E746_A750). */
const places = /^[A-Z]\d{1,4}_[A-Z]\d{1,4}$/
/** The protein behind a change of its gene: (p.Phe508del). */
const protein = /^p\.[A-Za-z\d*?_=]{2,30}$/
/** The argument of a function of mathematics. */
const argument = /^[txynsz](?:,[txynsz])?$/
const functionName = /(?:^|[^A-Za-z\d])[fghFGφψ]$/

/** The count and the sexes of a karyotype with its changes: 46,XY,del(5)(q13q33), 47,XX,+21. */
const countBefore = /(?<![\d.])4[4-9]$/
const sexesBefore = /(?<![\d.])4[4-9],X[XYO]?Y?(?:,[+\-\dXY]{1,4}){0,3}(?:\([^()]{1,12}\)){0,2}$/
const sexesAfter = /^X[XYO]?(?![A-Za-z])/
const changeAfter = /^(?:[+-]\d|[+-][XY]|(?:del|inv|t|i|der|dup|add|ins|mar|r)[(（])/

/** What a change of a karyotype, or its sexes, begin with. */
const changeLetters = 'X+-dtiamr'

/** True where the comma at `at` belongs to a karyotype. */
export function isKaryotype(text: string, at: number): boolean {
  if (!changeLetters.includes(text.charAt(at + 1) || ' ')) return false
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + 1, at + 5)
  return (countBefore.test(before) && sexesAfter.test(after)) || (changeAfter.test(after) && sexesBefore.test(before))
}

/**
 * Brackets within a number, a formula or a name: '24(7):570', 'Ca(OH)2', '1,25-(OH)2D3', '(00)0000', '(R)-', 'U/(kg·h)', 't(9;22)'.
 * @param open the offset of the opening bracket
 * @param close the offset of its partner
 */
export function isFormula(text: string, open: number, close: number): boolean {
  const content = text.slice(open + 1, close)
  // The denominator of a unit: 'mg/(kg·d)'.
  if (text.charAt(open - 1) === '/' && /^[\w.·*×²³+ -]{1,24}$/.test(content)) return true
  return isName(text, open, close, content) || isAmongLatin(text, open, close, content)
}

/** Names that science writes with brackets, whatever stands beside them. */
function isName(text: string, open: number, close: number, content: string): boolean {
  if (text.charAt(close + 1) === '-' && descriptor.test(content)) return true
  const before = text.slice(Math.max(0, open - 5), open)
  if ((chromosomes.test(content) || places.test(content)) && rearrangement.test(before)) return true
  if (bands.test(content) && /[\dXY?]\)$/.test(before)) return true
  if (protein.test(content) && kindAt(text, open - 1) === kinds.latin) return true
  return argument.test(content) && functionName.test(before)
}

function isAmongLatin(text: string, open: number, close: number, content: string): boolean {
  if (isIssue(text, open, close, content)) return true
  if (!/^[\w.+-]{1,20}$/.test(content)) return false
  const before = kindAt(text, open - 1)
  const after = text.charAt(close + 1)
  const isLatinAfter = kindAt(text, close + 1) === kinds.latin
  if (before === kinds.latin && isLatinAfter) return true
  // A group on a locant: 25-(OH)2.
  if (text.charAt(open - 1) === '-' && isDigitAt(text, open - 2) && isLatinAfter) return true
  const number = /^\d{1,4}$/.test(content)
  if (number && isDigitAt(text, open - 1) && kindAt(text, close + 1) !== kinds.hanzi) return true
  if (number && /^\d{3,8}/.test(text.slice(close + 1, close + 9))) return true
  return after === '-' && (text.charAt(open - 1) === '-' || before === kinds.other)
}

/** The issue of a journal between its volume and the page: 33 (9): 675, 12(Suppl 1):S3. */
function isIssue(text: string, open: number, close: number, content: string): boolean {
  if (!isDigitAt(text, kindAt(text, open - 1) === kinds.blank ? open - 2 : open - 1)) return false
  return (
    /^(?:\d{1,4}(?:[-–/]\d{1,4})?|Suppl?\.?[ \t]?\d{0,3}|Pt[ \t]?\d{1,2})$/.test(content) &&
    /^[ \t]?[:：][ \t]?[A-Za-z]?\d/.test(text.slice(close + 1, close + 6))
  )
}
