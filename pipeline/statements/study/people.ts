import type { Claim, Qualifiers } from '../../statement.ts'
import { quantitiesIn } from '../block-parts.ts'
import { Kept, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { pairIn } from './arms-compared.ts'
import { joinArms, lastGroup, type StudyArticle, subjectOf, witness } from './article.ts'

/** A quantity of a block with the words that stand round it. */
export interface Counted {
  readonly quantity: Quantity
  /** From the end of the sentence before to the number. */
  readonly before: string
  /** From the number to the end of the clause. */
  readonly after: string
  readonly group: string | undefined
}

/** How far back the words count that stand before a number of its sentence. */
const reach = 400

/** The words of a sentence before `at`. */
export function wordsBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - reach), at)
  return near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('！'), near.lastIndexOf('？')) + 1)
}

/** The quantities of a block that count people, things or time, each with its clause and the arm of the study that its sentence speaks of. */
export function countedIn(block: PageBlock, study: StudyArticle): readonly Counted[] {
  const held = known.of(block)
  held.counted ??= readBlock(block, study)
  return held.counted
}

const known = new Kept((): { counted?: readonly Counted[] } => ({}))
const countedKinds: ReadonlySet<string | undefined> = new Set(['people', 'things', 'age', 'time', 'occasions'])

function readBlock(block: PageBlock, { groups }: StudyArticle): Counted[] {
  const counted = quantitiesIn(block).filter(({ kind, value }) => countedKinds.has(kind) || value.unit === '%')
  return counted.map((quantity) => {
    const before = joinArms(wordsBefore(block.text, quantity.span.start))
    const after = /^[^，。；]{0,60}/.exec(block.text.slice(quantity.span.end, quantity.span.end + 60))?.[0] ?? ''
    return { quantity, before, after, group: inTurn(block.text, quantity, groups) ?? lastGroup(before, groups)?.name }
  })
}

/** 甲组、乙组年龄分别为a和b: the arm at the place of the number. */
function inTurn(text: string, { kind, span }: Quantity, groups: readonly string[]): string | undefined {
  if (kind !== 'age' || groups.length < 2) return undefined
  const before = joinArms(wordsBefore(text, span.start))
  const row = /^(?<words>.*)分别为?\s?(?<first>[^，。；]{0,24}[和与、]\s?)?$/.exec(before)?.groups
  const pair = row && pairIn(row['words'] ?? '', groups)
  return pair?.[row?.['first'] === undefined ? 0 : 1]
}

/** A claim about a study or one of its arms with a quantity of a block as its value. */
export function countClaim(
  block: PageBlock,
  property: string,
  { quantity, group }: Pick<Counted, 'quantity' | 'group'>,
  qualifiers?: Qualifiers,
): Claim {
  const { start, end } = quantity.span
  return {
    article: block.article,
    subject: subjectOf(group),
    property,
    value: quantity.value,
    ...(qualifiers && { qualifiers }),
    witnesses: [witness(block, 'value', start, end)],
  }
}

/** range, mean or median, as the words before a quantity and its form say; undefined for a bare single number. */
export function statisticOf(before: string, { value }: Quantity): string | undefined {
  if (/中位[^，。；]{0,8}$/.test(before)) return 'median'
  if (value.sd !== undefined || /平均(?:年龄|随访|病程|时间|为|约|[^，。；\d]{0,6})?\s?$/.test(before)) return 'mean'
  return value.low === undefined ? undefined : 'range'
}
