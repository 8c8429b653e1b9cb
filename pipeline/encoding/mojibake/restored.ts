import type { Edit, Replacement } from '../../edit.ts'
import type { Span } from '../../span.ts'

/** A stretch of edits side by side, unchanged ASCII between them left out. */
export interface Restored extends Span {
  readonly edits: readonly Edit[]
  /** The kinds of damage of all edits. */
  readonly names: ReadonlySet<string>
  readonly before: string
  readonly after: string
}

/** What may be left unchanged between two edits of one stretch. */
const between = /^[\x20-\x7e]{0,40}$/

/** Groups edits, in the offsets of `text`, into stretches. */
export function restoredOf(text: string, edits: readonly Edit[]): Restored[] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1)
    if (last && between.test(text.slice(last.end, edit.start))) groups.at(-1)?.push(edit)
    else groups.push([edit])
  }
  return groups.map((group) => {
    const [start, end] = [(group[0] as Edit).start, (group.at(-1) as Edit).end]
    let at = start
    let after = ''
    for (const edit of group) {
      after += text.slice(at, edit.start) + edit.text
      at = edit.end
    }
    return { start, end, edits: group, names: new Set(group.flatMap(namesOf)), before: text.slice(start, end), after }
  })
}

/** The kinds of damage that an edit takes back, outermost first. */
export const namesOf = ({ rule, via = [] }: Edit): string[] => [...via, rule]

/** Restored text stands in edits of about a clause. */
const clauseEnd = /[，。；！？：、\n]$/
const longestEdit = 40

/** Joins edits that stand side by side, so that what is restored stands in edits of about a clause. */
export function* mergeUnits(edits: readonly Replacement[]): Generator<Replacement> {
  let open: Replacement | undefined
  for (const edit of edits) {
    if (open && open.end === edit.start && open.text.length < longestEdit && !clauseEnd.test(open.text)) {
      open = { start: open.start, end: edit.end, text: open.text + edit.text }
      continue
    }
    if (open) yield open
    open = edit
  }
  if (open) yield open
}
