import type { Passage } from './passages.ts'
import type { Run } from './runs.ts'

/** Blocks of fewer characters recur in any text: they prove nothing. */
export const tellingSize = 12
/** So many characters, said twice under the same headings, are a repeat. */
const enough = 40
/** Under another heading, or in answer to another question, the same words may speak of something else. */
const enoughElsewhere = 90
/** Words that point back to what was said before, and entries of a list, need more. */
const enoughPointing = 200
/** A whole paragraph that goes under the same number elsewhere says the same thing there. */
const enoughNumbered = 56
/** An entry under its old number where no list is belongs to the list that had it. */
const enoughStray = 30
/** Sections of one name under different headings are parallel, not repeated. */
const enoughParallel = 400
const mostOfOne = 400
/** A lead stands above all headings, at most so many blocks before its copy. */
const nearby = 12

/** A journal prints its name, year and issue on each page; such heads stay. */
const longestHead = 120
const journalHeads: readonly RegExp[] = [
  /(?:19|20)\d\d年[^年]{0,8}第\d{1,4}[卷期]/,
  /vol\.?\d|issn|doi[:：]/i,
  /(?:19|20)\d\d[,，;；]\d{1,4}[(（]\d/,
  /(?:学报|杂志|汇编|论文集|会刊)[^\d]{0,12}(?:19|20)\d\d/,
]

/** What stands for the subject of a section. */
const anaphor = /[本该此](?:品|药|病|症|法|术|型|类|期|组|例|方|型)|两者|二者|前者|后者/
/** What stands for the words right before or after. */
const pointing = /前[款条项述]|[本该][款条项]|上述|同上|同前|如前|^其|^(?:其中|此外|但是?|因此|所以)/
const enumerated =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,3}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十百千零\d]{1,7}[条款项步])/
/** A number and the name of the matter: '(3)局部治疗：…', '2、休息：…'. */
const named =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,3}[、.．](?!\d)|[①-⑳])\s{0,3}[^，。；：:]{2,16}[：:]/
const asks = /[？?]$/

/** True where the run says enough, in a place that lets it mean the same. */
export function isProved(run: Run, passages: readonly Passage[]): boolean {
  const bodies = passages.slice(run.first, run.next).filter(({ block }) => block.kind !== 'heading')
  if (!bodies.some(({ block }) => block.kind !== 'table')) return false
  return bodies.reduce((sum, passage) => sum + weigh(passage), 0) >= needed(run, passages, bodies)
}

function needed(run: Run, passages: readonly Passage[], bodies: readonly Passage[]): number {
  const { first, next, distance } = run
  const copy = passages[first] as Passage
  if (bodies.length === 1 && isStray(first, distance, passages)) return enoughStray
  if (isNumberedWhole(copy, bodies) && !isParallel(first, distance, passages)) return enoughNumbered
  if (isEntry(copy) || isEntry(passages[next - 1] as Passage) || pointing.test(copy.text.slice(0, mostOfOne)))
    return enoughPointing
  if (isSameSection(run, passages)) return distance === 1 && copy.block.kind === 'paragraph' ? tellingSize : enough
  if (copy.block.kind === 'heading') return enoughParallel
  return bodies.length === 1 && anaphor.test(copy.text.slice(0, mostOfOne)) ? enoughPointing : enoughElsewhere
}

/** True where the copy and its original stand under the same headings and answer the same question. */
function isSameSection({ first, distance }: Run, passages: readonly Passage[]): boolean {
  const copy = passages[first] as Passage
  const original = passages[first - distance] as Passage
  return (
    (copy.chain === original.chain || (original.chain === 0 && distance <= nearby)) &&
    copy.article === original.article &&
    !answersAnother(passages[first - 1], passages[first - distance - 1])
  )
}

function isJournalHead(text: string): boolean {
  if (text.length > longestHead) return false
  const tight = text.replace(/\s/g, '')
  return journalHeads.some((head) => head.test(tight))
}

/** How much a block proves; a lost number may have been another one, so a block with a gap proves half. */
function weigh({ key, text }: Passage): number {
  if (key.length < tellingSize || isJournalHead(text)) return 0
  return Math.min(mostOfOne, text.includes('⟦?⟧') ? key.length >> 1 : key.length)
}

/** True of an entry of a list, whatever its mark. */
export const isEntry = ({ block, text }: Passage): boolean => block.kind === 'item' || enumerated.test(text)

const leadingNumber = /^[(（]?(\d{1,2})[)）、.．](?!\d)/

/** The number of an entry; 0 of what is none. */
const numberOf = (passage: Passage | undefined): number =>
  passage ? (passage.block.ordinal ?? Number(leadingNumber.exec(passage.text)?.[1] ?? 0)) : 0

/** True of an entry with the number of its original, and no entry before or behind it. */
function isStray(at: number, distance: number, passages: readonly Passage[]): boolean {
  const number = numberOf(passages[at])
  return (
    number > 1 &&
    number === numberOf(passages[at - distance]) &&
    [at - 1, at + 1].every((beside) => numberOf(passages[beside]) === 0)
  )
}

/** True of one paragraph behind a number in brackets or a circle, which says by itself what it speaks of. */
const isNumberedWhole = ({ block, text }: Passage, bodies: readonly Passage[]): boolean =>
  block.kind === 'paragraph' &&
  bodies.length === 1 &&
  named.test(text) &&
  !pointing.test(text.slice(0, mostOfOne)) &&
  !anaphor.test(text.slice(0, mostOfOne))

/** True where the paragraphs beside the copy and its original have the same label and say something else. */
const isParallel = (first: number, distance: number, passages: readonly Passage[]): boolean =>
  [first - 1, first + 1].some((at) => {
    const [beside, besideOriginal] = [passages[at], passages[at - distance]]
    if (!beside || !besideOriginal || beside.key === besideOriginal.key) return false
    const label = named.exec(beside.text)?.[0]
    return label !== undefined && label === named.exec(besideOriginal.text)?.[0]
  })

/** True where the blocks before the copy and before the original are two questions. */
const answersAnother = (above: Passage | undefined, aboveOriginal: Passage | undefined): boolean =>
  above !== undefined && asks.test(above.text.slice(-2)) && above.key !== aboveOriginal?.key
