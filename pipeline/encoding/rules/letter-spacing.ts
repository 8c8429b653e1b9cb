import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

/** Single letters, digits and the signs of numbers, parted by one blank each; three of them are the least that is looked at. */
const spaced = /(?<![!-~][ \t]?)[0-9A-Za-z](?:[ \t][0-9A-Za-z.．:/%=<>±-]){2,60}(?![ \t]?[!-~])/g
/** Words that journals and forms set so, and that are no list of single letters. */
const known = new Set(
  'SPSS SAS STATA PASW SCI DOI ISSN ISBN PMID ICU MRI PET DSA VAS ADL NIHSS GCS ASA BMI HIV DNA RNA PCR ELISA WHO FDA'.split(
    ' ',
  ),
)
/** Grades, answers, Roman numerals, sexes and signs stand alone in the cells of a row. */
const single = /[ABCDEFIVXYNM]/g
/** So many letters that stand for no such thing make a word of any letters. */
const enoughOthers = 4

export const letterSpacing: Rule = {
  id: 'letter-spacing',
  why: 'Typesetting spaces out words in Latin letters and numbers (S P S S 1 9 . 0), and a PDF gives each space as a blank.',
  *find(text) {
    for (const { index, 0: run } of text.matchAll(spaced)) yield* joins(text, index, run)
  },
  examples: [
    ['采用 S P S S 2 2 . 0 统计软件', '采用 SPSS 22.0 统计软件'],
    ['D O I : 1 0 . 3 9 6 9', 'DOI:10.3969'],
    ['差异有统计学意义，0 . 0 5', '差异有统计学意义，0.05'],
    ['P = 0 . 0 3 1', 'P = 0.031'],
    ['2 0 1 4 年收治', '2014 年收治'],
    ['（K e y w o r d s）', '（Keywords）'],
  ],
  leaves: [
    'A B C 三组',
    'A B O 血型',
    'T 1 2 椎体',
    '3 5 2 1',
    'A B A C B',
    '1 2 3 4 5',
    'a b c d e f g',
    '+ - + -',
    '男 女 1 2 0 4',
    'I II III IV V',
    'M F M M F',
    'I am a b',
  ],
}

/** A word or number within a run: its tokens from `from` to before `to`. */
interface Part {
  readonly from: number
  readonly to: number
}

/** The blanks of a run that go. Token `i` of the run stands at twice its number, its blank behind it. */
function* joins(text: string, start: number, run: string): Generator<Replacement> {
  const tokens = run.replace(/[ \t]/g, '')
  const isIdentifier = /^(?:DOI|ISSN|ISBN|PMID)[:/]?\d/.test(tokens)
  for (const { from, to } of isIdentifier ? [{ from: 0, to: tokens.length }] : partsOf(tokens)) {
    const part = tokens.slice(from, to)
    const end = start + 2 * to - 1
    if (!isIdentifier && !isWord(part) && !isNumber(part, tokens, text.slice(end, end + 2))) continue
    for (let i = from; i < to; i++) {
      const at = start + 2 * i
      if (tokens.charAt(i) === '．') yield { start: at, end: at + 1, text: '.' }
      if (i + 1 < to) yield { start: at + 1, end: at + 2, text: '' }
    }
  }
}

/** Letters, digits with their stops, and signs, by turns. */
const partsOf = (tokens: string): Part[] =>
  [...tokens.matchAll(/[A-Za-z]+|[\d.．]+|[^A-Za-z\d.．]+/g)].map(({ index, 0: part }) => ({
    from: index,
    to: index + part.length,
  }))

function isWord(part: string): boolean {
  if (known.has(part)) return true
  // The alphabet, and letters of one kind, are lists.
  if (!/^[A-Za-z]{5,}$/.test(part) || 'abcdefghijklmnopqrstuvwxyz'.includes(part.toLowerCase())) return false
  return /^[A-Za-z][a-z]+$/.test(part) && part.toUpperCase().replace(single, '').length >= enoughOthers
}

/** A number with a stop or colon of its own among its digits, or a year. */
function isNumber(part: string, tokens: string, after: string): boolean {
  if (/^\d{1,8}[.．]\d{1,8}$/.test(part)) return true
  return part === tokens && /^(?:19|20)\d\d$/.test(part) && /^[ \t]?年/.test(after)
}
