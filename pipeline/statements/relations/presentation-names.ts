import type { Assertion } from '../../statement.ts'
import type { Topic } from '../topic.ts'
import { isDenied } from './assertion.ts'
import { topicOf } from './ellipsis.ts'
import type { Passage, TopicClause } from './passages.ts'
import { diseaseAt, isDiseaseName, isKind } from './presentation-subjects.ts'
import type { SignClause } from './sign-clauses.ts'

/** A disease that a clause beside the signs names. */
export interface Beside {
  readonly disease: Topic
  readonly assertion?: Assertion
}

const name = '(?<name>(?!一[种类组个])(?:\\d-)?[\\u4e00-\\u9fffA-Za-z-]{2,16}?)'
/** '…，可能是X', '…，要警惕X', '…，这就是“X”'. */
export const namedBehind: RegExp = new RegExp(
  `^(?:这|那|都|此|多)?(?:就|也|很|多半|往往|常)?(?:可能|考虑)?(?:是|为|属于?|提示|考虑|称为?|叫做?|应?(?:要|须|需)?(?:高度)?(?:警惕|当心|怀疑|小心|考虑|想到|提防))(?:有|是|为|发生|出现)?(?:可能)?[“"]?${name}[”"]?(?:的?可能|了|的表现|所致)?$`,
  'd',
)
/** '…可发生X，', '最怕的是X，', '…引起的X：'. */
const namedAhead = new RegExp(
  `(?:(?:引起|导致|所致)的|是|为|发生|出现|引起|诱发|导致|发展为|发展成|进展为|并发(?!症)|合并(?!症)|转成|警惕|叫做?|称为|适合|适用于)(?:了|一过性|典型的)?[“"]?${name}[”"]?(?:（[^（）]{1,30}）)?$`,
  'd',
)
/** The disease that the clause right behind or before the signs names. */
export function namedBeside(
  passage: Passage,
  part: readonly TopicClause[],
  tales: readonly SignClause[],
): Beside | undefined {
  const first = part.indexOf(tales[0]?.clause as TopicClause)
  const last = part.indexOf(tales.at(-1)?.clause as TopicClause)
  if (passage.label && isKind(passage)) return undefined
  const behind = named(passage, part[last + 1], namedBehind) ?? named(passage, part[last + 2], namedBehind)
  if (behind) return behind
  const ahead = named(passage, part[first - 1], namedAhead)
  return ahead && !(broughtOn.test(wordsBefore(passage, ahead.disease)) && ownHeading(passage))
    ? { disease: ahead.disease }
    : undefined
}

/** Under a disease's own heading, what it brings on is no other matter: '…导致鼓室积液，表现为…'. */
const broughtOn = /(?:引起|导致|诱发|出现|发生)(?:了|一过性|典型的)?$/

const wordsBefore = ({ block }: Passage, { span }: Topic): string => {
  const at = span.start - block.block.content.start
  return block.text.slice(Math.max(0, at - 8), at)
}

/** Whether the heading right over the block, below the title, names the disease that it is about. */
export const ownHeading = ({ block: { headings }, before }: Passage): boolean => {
  const heading = headings.at(-1)?.block
  const main = topicOf(before, ['disease'])?.span
  return (
    heading !== undefined &&
    heading.level !== 1 &&
    main !== undefined &&
    main.start >= heading.content.start &&
    main.end <= heading.content.end
  )
}

export function named(passage: Passage, clause: TopicClause | undefined, pattern: RegExp): Beside | undefined {
  if (!clause || clause.end - clause.start > 60) return undefined
  const written = passage.block.text.slice(clause.start, clause.end)
  const at = pattern.exec(written)?.indices?.groups?.['name']
  if (!at || !isDiseaseName(written.slice(...at), passage) || isDenied(written.slice(0, at[0]))) return undefined
  const disease = diseaseAt(passage, { start: clause.start + at[0], end: clause.start + at[1] })
  return { disease, ...(/可能|考虑为/.test(written.slice(0, at[0])) && { assertion: 'possible' }) }
}
