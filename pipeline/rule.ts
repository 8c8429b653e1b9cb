import { composeEdits } from './compose.ts'
import { type Document, type Note, rawSpan, revise, withNotes } from './document.ts'
import { applyEdits, changesNothing, type Edit, type Edits, type Replacement } from './edit.ts'
import { offsetMap, spanBefore } from './offsets.ts'
import type { Options } from './options.ts'
import { type Signed, SignsSeen, type Sites } from './signs.ts'
import type { Span } from './span.ts'

/** Something noticed and not changed; the span is in the text the rule saw. */
export interface Remark extends Span {
  readonly code: string
  readonly message: string
}

/** A pair of a text and the text the rule makes of it. */
export type Example = readonly [before: string, after: string]

/** One named change to text, with its reason, the examples that prove it and the look-alikes it must leave alone. */
export interface Rule extends Signed {
  /** Kebab-case, equal to the file's name. Unique over all stages. */
  readonly id: string
  /** One sentence that ends in a full stop: the kind of damage, and how it comes about. */
  readonly why: string
  /** Characters one of which stands in every text that the rule has to do with; it is not asked about others. */
  readonly signs?: string
  /**
   * Sorted, disjoint replacements in the offsets of `text`, and remarks in any order.
   * @param sites where the rule's signs stand in `text`; a rule that goes by them finds them itself where they are left out
   */
  readonly find: (text: string, sites?: Sites) => Iterable<Replacement | Remark>
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
  const signs = new SignsSeen(rules)
  signs.read(text)
  rules.forEach((rule, index) => {
    if (options.off.has(rule.id) || !signs.concerns(index)) return
    const found = ask(rule, stage, now, signs.sites(index, now))
    if (found.remarks.length > 0) {
      const map = offsetMap(edits)
      for (const remark of found.remarks) remarks.push({ ...remark, ...spanBefore(map, remark), rule: rule.id })
    }
    if (found.edits.length === 0) return
    now = applyEdits(now, found.edits)
    signs.follow(found.edits, now)
    edits = composeEdits(edits, found.edits)
  })
  return { text: now, edits, remarks }
}

// Written out: in texts with many edits a spread costs more than all else here.
const editBy = (rule: string, stage: string, { start, end, text, reason }: Replacement): Edit =>
  reason === undefined ? { start, end, text, rule, stage } : { start, end, text, reason, rule, stage }

/** What one rule finds in a text, in the text's offsets. */
function ask(
  rule: Rule,
  stage: string,
  text: string,
  sites: Sites,
): { readonly edits: Edit[]; readonly remarks: Remark[] } {
  const edits: Edit[] = []
  const remarks: Remark[] = []
  for (const item of rule.find(text, sites)) {
    if (isRemark(item)) remarks.push(item)
    else if (!changesNothing(text, item)) edits.push(editBy(rule.id, stage, item))
  }
  return { edits, remarks }
}

/**
 * The document after a stage's rules: one revision with all their edits, and their remarks as notes.
 * @param stage the stage's name
 */
export function applyRules(document: Document, stage: string, rules: readonly Rule[], options: Options): Document {
  const { text, edits, remarks } = runRules(document.text, stage, rules, options)
  return withNotes(
    revise(document, stage, edits, text),
    remarks.map((remark) => noteOf(document, remark)),
  )
}

/** A remark on `document.text` as a note with its place in the raw text. */
function noteOf(document: Document, { code, rule, message, start, end }: RuleResult['remarks'][number]): Note {
  return { code, rule, raw: rawSpan(document, { start, end }), message }
}
