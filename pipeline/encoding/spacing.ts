import type { Replacement } from '../edit.ts'
import type { Sites } from '../signs.ts'
import { abbreviations, shortAbbreviations } from './tables/abbreviations.ts'

/** Single letters and digits, parted by one blank each, and words of such, parted by two or three. */
const spaced =
  /(?<![0-9A-Za-z])[0-9A-Za-z](?:[ \t][0-9A-Za-z.．:/%=<>±-](?![0-9A-Za-z])|[ \t]{2,3}[0-9A-Za-z](?![0-9A-Za-z])){1,200}/y
/** Grades, letters of significance, answers, Roman numerals and sexes stand alone in the cells of a row; words have other letters. */
const cellLetters = /[abcdefivxynm]/g
const fewestOthers = 2
/** So many words of lower-case letters set like that show that the text spaces out all of its words. */
const wordsThroughout = 3
/** What cells and lists are made of even there: grades, groups, sexes, Roman numerals. */
const listLetters = /^(?:[A-Ea-e]+|[IVXivx]+|[MFmf]+|[NSns]+|[YNyn]+)$/
const fewestLetters = 5
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** A blank stands in every spaced word. */
export const blanks = ' \t'

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)

/** The blanks that go, in the order of the text. */
export function* joinLetters(text: string, sites: Sites): Generator<Replacement> {
  const runs = spacedRuns(text, sites)
  const throughout = runs.filter(({ 0: run }) => hasPlainWord(run)).length >= wordsThroughout
  const hasOther = runs.some(
    ({ 0: run }) => run.length > shortest && partsOf(run).some(({ text: part }) => isWord(part)),
  )
  for (const { index, 0: run } of runs) {
    if (run.length > shortest) yield* joins(text, index, run, throughout)
    else if (hasOther && isShort(text, index, run)) yield { start: index + 1, end: index + 2, text: '' }
  }
}

/** Two letters and the blank between them. */
const shortest = 3

/** A known abbreviation of two letters within a sentence; a cell may hold two letters as well. */
function isShort(text: string, start: number, run: string): boolean {
  const end = start + shortest
  const touches =
    text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .slice(-1) +
    text
      .slice(end, end + 2)
      .trimStart()
      .charAt(0)
  return shortAbbreviations.has(run.charAt(0) + run.charAt(2)) && /^[\u3001-\u9fff\uff00-\uff1f]{2}$/.test(touches)
}

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
  const isPhrase = /[ \t]{2}/.test(run) && parts.some(({ text: part }) => isWord(part) || isName(part))
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

/** In a phrase, a name in its letters; a cell holds no capital with small letters behind it. */
const isName = (part: string): boolean =>
  /^[A-Z][a-z]{2,}$/.test(part) && part.toLowerCase().replace(cellLetters, '').length >= fewestOthers

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
