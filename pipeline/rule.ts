import { composeEdits } from './compose.ts'
import { type Document, type Note, rawSpan, revise, withNotes } from './document.ts'
import { applyEdits, changesNothing, type Edit, type Edits, type Replacement } from './edit.ts'
import { type OffsetMap, offsetMap, spanBefore } from './offsets.ts'
import type { Options } from './options.ts'
import type { Span } from './span.ts'

/** Something noticed and not changed; the span is in the text the rule saw. */
export interface Remark extends Span {
  readonly code: string
  readonly message: string
}

/** A pair of a text and the text the rule makes of it. */
export type Example = readonly [before: string, after: string]

/** One named change to text, with its reason, the examples that prove it and the look-alikes it must leave alone. */
export interface Rule {
  /** Kebab-case, equal to the file's name. Unique over all stages. */
  readonly id: string
  /** One sentence that ends in a full stop: the kind of damage, and how it comes about. */
  readonly why: string
  /** Sorted, disjoint replacements in the offsets of `text`, and remarks in any order. */
  readonly find: (text: string) => Iterable<Replacement | Remark>
  readonly examples: readonly Example[]
  readonly leaves: readonly string[]
}

/** What a list of rules did to a text. */
export interface RuleResult {
  readonly text: string
  /** One sorted, disjoint list in the offsets of the text before the first rule. */
  readonly edits: Edits
  /** Remarks with their rule, in the offsets of the text before the first rule. */
  readonly remarks: readonly (Remark & { readonly rule: string })[]
}

const isRemark = (found: Replacement | Remark): found is Remark => 'code' in found

/** Runs the rules in list order, each on the text that the one before it left. */
export function runRules(text: string, stage: string, rules: readonly Rule[], options: Options): RuleResult {
  let now = text
  let edits: Edits = []
  const remarks: (Remark & { rule: string })[] = []
  for (const rule of rules) {
    if (options.off.has(rule.id)) continue
    const found: Edit[] = []
    let map: OffsetMap | undefined
    for (const item of rule.find(now)) {
      if (isRemark(item)) {
        map ??= offsetMap(edits)
        remarks.push({ ...item, ...spanBefore(map, item), rule: rule.id })
      } else if (!changesNothing(now, item)) found.push({ ...item, rule: rule.id, stage })
    }
    if (found.length === 0) continue
    now = applyEdits(now, found)
    edits = composeEdits(edits, found)
  }
  return { text: now, edits, remarks }
}

/**
 * The document after a stage's rules: one revision with all their edits, and their remarks as notes.
 * @param stage the stage's name
 */
export function applyRules(document: Document, stage: string, rules: readonly Rule[], options: Options): Document {
  const { edits, remarks } = runRules(document.text, stage, rules, options)
  return withNotes(
    revise(document, stage, edits),
    remarks.map((remark) => noteOf(document, remark)),
  )
}

/** A remark on `document.text` as a note with its place in the raw text. */
function noteOf(document: Document, { code, rule, message, start, end }: RuleResult['remarks'][number]): Note {
  return { code, rule, raw: rawSpan(document, { start, end }), message }
}
