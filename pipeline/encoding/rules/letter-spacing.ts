import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Sites, sitesOf } from '../../signs.ts'
import { abbreviations } from '../tables/abbreviations.ts'

/** Single letters and digits, parted by one blank each, and words of such, parted by two or three. */
const spaced =
  /(?<![0-9A-Za-z])[0-9A-Za-z](?:[ \t][0-9A-Za-z.．:/%=<>±-](?![0-9A-Za-z])|[ \t]{2,3}[0-9A-Za-z](?![0-9A-Za-z])){2,200}/y
/** Grades, letters of significance, answers, Roman numerals and sexes stand alone in the cells of a row; words have other letters. */
const cellLetters = /[abcdefivxynm]/g
const fewestOthers = 2
/** So many words of lower-case letters set like that show that the text spaces out all of its words. */
const wordsThroughout = 3
/** What cells and lists are made of even there: grades, groups, sexes, Roman numerals. */
const listLetters = /^(?:[A-Ea-e]+|[IVXivx]+|[MFmf]+|[NSns]+|[YNyn]+)$/
const fewestLetters = 5
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

const signs = ' \t'

export const letterSpacing: Rule = {
  id: 'letter-spacing',
  why: 'Typesetting spaces out words in Latin letters and numbers (S P S S 1 9 . 0), and a PDF gives each space as a blank.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    const runs = spacedRuns(text, sites)
    const throughout = runs.filter(({ 0: run }) => hasPlainWord(run)).length >= wordsThroughout
    for (const { index, 0: run } of runs) yield* joins(text, index, run, throughout)
  },
  examples: [
    ['采用 S P S S 2 2 . 0 统计软件', '采用 SPSS 22.0 统计软件'],
    ['D O I : 1 0 . 3 9 6 9', 'DOI:10.3969'],
    ['差异有统计学意义，0 . 0 5', '差异有统计学意义，0.05'],
    ['P = 0 . 0 3 1', 'P = 0.031'],
    ['2 0 1 4 年收治，批号：2 0 1 9-K-027', '2014 年收治，批号：2019-K-027'],
    ['（K e y w o r d s）', '（Keywords）'],
    ['O b j e c t i v e: T o   c o m p a r e   t h e two', 'Objective: To compare the two'],
    ['光化学疗法（P U V A）、N S A I D、阿司匹林', '光化学疗法（PUVA）、NSAID、阿司匹林'],
    [
      '病灶 S U V m a x 升高，P a C O 2 为 45 mmHg，H b A 1 c 控制差',
      '病灶 SUVmax 升高，PaCO2 为 45 mmHg，HbA1c 控制差',
    ],
    [
      '予 c i s p l a t i n（C D D P）、d o c e t a x e l（D T X）与 l e u c o v o r i n（C F）治疗',
      '予 cisplatin（CDDP）、docetaxel（DTX）与 leucovorin（C F）治疗',
    ],
    ['G u i l l a i n-Barré 综合征', 'Guillain-Barré 综合征'],
  ],
  leaves: [
    'A B C 三组',
    'A B O 血型',
    'T 1 2 椎体',
    '3 5 2 1',
    'A B A C B',
    '1 2 3 4 5',
    'a b c d e f g',
    'a b  a b  b c  a c',
    '维生素 A D E K',
    '+ - + -',
    '男 女 1 2 0 4',
    'I II III IV V',
    'M F M M F',
    'I am a b',
    'A  B  C  D',
    '张某 P U L S 男',
    '维生素A D E K',
    '评级（A B B A）、性别（M F M）、D E F 三组',
  ],
}

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)

/** All runs of spaced characters; each has a blank behind its first. */
function spacedRuns(text: string, sites: Sites): RegExpExecArray[] {
  const runs: RegExpExecArray[] = []
  let end = 0
  for (let blank = sites.next(1); blank >= 0; blank = sites.next(Math.max(blank + 1, end))) {
    if (blank <= end || !isAlphanumeric(text.charCodeAt(blank - 1))) continue
    spaced.lastIndex = blank - 1
    const run = spaced.exec(text)
    if (!run) continue
    runs.push(run)
    end = spaced.lastIndex
  }
  return runs
}

/** A word, a number or the signs between, within a run. */
interface Part {
  readonly start: number
  readonly end: number
  /** Its characters without the blanks between them. */
  readonly text: string
}

/** What of a run goes: the blanks within its words and numbers, and in a phrase all but one between words. */
function* joins(text: string, start: number, run: string, throughout: boolean): Generator<Replacement> {
  const isIdentifier = /^(?:DOI|ISSN|ISBN|PMID)[:/]?\d/.test(run.replace(/[ \t]/g, ''))
  const parts = isIdentifier ? [partOf(run, 0, run.length)] : withAbbreviations(run, partsOf(run))
  const isPhrase = /[ \t]{2}/.test(run) && parts.some(({ text: part }) => isWord(part))
  const inSentence = isInSentence(text, start, run.length)
  let before: Part | undefined
  for (const part of parts) {
    if (isPhrase && before) yield* oneBlank(start, run, before, part)
    before = part
    const joined =
      isIdentifier || (isPhrase && /^[A-Za-z]+$/.test(part.text)) || isJoined(part.text, inSentence, throughout)
    if (joined || isNumber(part.text, run, text.slice(start + part.end, start + part.end + 2))) {
      yield* joined ? blanksOf(start, run, part) : blanksOf(start, run, part, true)
    }
  }
}

const partOf = (run: string, start: number, end: number): Part => ({
  start,
  end,
  text: run.slice(start, end).replace(/[ \t]/g, ''),
})

/** Letters, digits with their stops, and signs, by turns; two blanks end a part. */
const partsOf = (run: string): Part[] =>
  [...run.matchAll(/[A-Za-z](?:[ \t][A-Za-z])*|[\d.．](?:[ \t][\d.．])*|[^A-Za-z\d.． \t]/g)].map(
    ({ index, 0: part }) => partOf(run, index, index + part.length),
  )

function* blanksOf(start: number, run: string, part: Part, isNumber = false): Generator<Replacement> {
  for (let i = part.start; i < part.end; i++) {
    const at = start + i
    const unit = run.charAt(i)
    if (unit === ' ' || unit === '\t') yield { start: at, end: at + 1, text: '' }
    else if (isNumber && unit === '．') yield { start: at, end: at + 1, text: '.' }
  }
}

/** Two or three blanks between the words of a phrase become one. */
function* oneBlank(start: number, run: string, before: Part, part: Part): Generator<Replacement> {
  if (part.start - before.end > 1 && run.slice(before.end, part.start).trim() === '') {
    yield { start: start + before.end, end: start + part.start, text: ' ' }
  }
}

function isWord(part: string): boolean {
  if (!/^[A-Za-z]{3,}$/.test(part)) return false
  if (abbreviations.has(part) || abbreviations.has(part.toUpperCase())) return true
  // The alphabet is a list, and so are capitals that no abbreviation is known for.
  const letters = part.toLowerCase()
  if (letters.length < fewestLetters || alphabet.includes(letters) || !/^.[a-z]+$/.test(part)) return false
  return letters.replace(cellLetters, '').length >= fewestOthers
}

/** Whether the characters of a part are one word, by what it is and where it stands. */
const isJoined = (part: string, inSentence: boolean, throughout: boolean): boolean =>
  isWord(part) ||
  abbreviations.has(part) ||
  (inSentence && ((throughout && isLikelyWord(part)) || isAbbreviation(part)))

/** A run with a word of lower-case letters, which is nothing else. */
const hasPlainWord = (run: string): boolean =>
  partsOf(run).some(({ text: part }) => /^.?[a-z]{4,}$/.test(part) && isWord(part))

/** In a text that spaces out its words, any letters that are no list. */
const isLikelyWord = (part: string): boolean =>
  /^[A-Za-z]{3,12}$/.test(part) && !listLetters.test(part) && !alphabet.includes(part.toLowerCase())

/** So many parts may make one abbreviation: HbA, 1 and c. */
const mostJoined = 4

/** The parts, those that make an abbreviation together as one. */
function withAbbreviations(run: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (let at = 0; at < parts.length; at++) {
    const first = parts[at] as Part
    let whole = first
    for (let count = 2; count <= mostJoined && at + count <= parts.length; count++) {
      const last = parts[at + count - 1] as Part
      const one = partOf(run, first.start, last.end)
      if (!/[ \t]{2}/.test(run.slice(first.start, last.end)) && abbreviations.has(one.text)) whole = one
    }
    while (at + 1 < parts.length && (parts[at + 1] as Part).end <= whole.end) at++
    joined.push(whole)
  }
  return joined
}

/** Capitals among which are some that no cell holds alone. */
const isAbbreviation = (part: string): boolean =>
  /^[A-Z]{4,8}$/.test(part) &&
  !alphabet.includes(part.toLowerCase()) &&
  part.toLowerCase().replace(cellLetters, '').length >= fewestOthers

/** True where a hanzi or a mark touches the run; blanks part the cells of a row. */
const isInSentence = (text: string, start: number, length: number): boolean =>
  /[\u3001-\u9fff\uff00-\uff1f]/.test(text.charAt(start - 1) + text.charAt(start + length))

/** A number with a stop of its own among its digits, or a year. */
function isNumber(part: string, run: string, after: string): boolean {
  if (/^\d{1,8}[.．]\d{1,8}$/.test(part)) return true
  return run.length === 7 && /^(?:19|20)\d\d$/.test(part) && /^(?:[ \t]?年|[-./][0-9A-Z])/.test(after)
}
