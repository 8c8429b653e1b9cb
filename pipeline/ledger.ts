import { shortHash } from './digest.ts'
import { type Document, lineage } from './document.ts'
import { applyEdits, changesNothing, type Edit, invertEdits, type Reason } from './edit.ts'
import { BonesetterError } from './errors.ts'

/** One line of `cleaned/<id>.edits.jsonl`; the keys stand in the order in which they are written. */
export interface LedgerLine {
  readonly id: string
  readonly stage: string
  readonly rule: string
  readonly via?: readonly string[]
  readonly reason?: Reason
  readonly raw: readonly [start: number, end: number]
  readonly before: string
  readonly after: string
}

/** Raw characters on either side that go into an edit's id, so that it survives edits elsewhere. */
const idContext = 8

const ledgers = new WeakMap<Document, readonly LedgerLine[]>()

/**
 * The ledger of a document: raw order, disjoint, nothing that changes nothing, removals on their own, other edits that
 * touch joined into one. Made once for each document: its files, its account and its row in the tables all need it.
 */
export function ledgerLines(document: Document): readonly LedgerLine[] {
  const known = ledgers.get(document)
  if (known) return known
  const lines = makeLines(document)
  ledgers.set(document, lines)
  return lines
}

function makeLines(document: Document): LedgerLine[] {
  const { raw } = document
  const order = document.revisions.map((revision) => revision.stage)
  const edits = joinTouching(
    lineage(document).edits.filter((edit) => !changesNothing(raw, edit)),
    order,
  ).filter((edit) => !changesNothing(raw, edit))
  const seen = new Map<string, number>()
  return edits.map((edit) => {
    const before = raw.slice(edit.start, edit.end)
    const around = [
      raw.slice(Math.max(0, edit.start - idContext), edit.start),
      raw.slice(edit.end, edit.end + idContext),
    ]
    const hash = `ed_${shortHash(JSON.stringify([edit.rule, before, edit.text, ...around]), 12)}`
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return {
      id: count === 1 ? hash : `${hash}~${count}`,
      stage: edit.stage,
      rule: edit.rule,
      ...(edit.via && { via: edit.via }),
      ...(edit.reason && { reason: edit.reason }),
      raw: [edit.start, edit.end],
      before,
      after: edit.text,
    }
  })
}

function joinTouching(edits: readonly Edit[], order: readonly string[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last && last.end === edit.start && !last.reason && !edit.reason)
      joined[joined.length - 1] = join(last, edit, order)
    else joined.push(edit)
  }
  return joined
}

function join(left: Edit, right: Edit, order: readonly string[]): Edit {
  const [word, other] = order.indexOf(left.stage) > order.indexOf(right.stage) ? [left, right] : [right, left]
  const via = [...new Set([...(other.via ?? []), other.rule, ...(word.via ?? [])])].filter((rule) => rule !== word.rule)
  const edit = { start: left.start, end: right.end, text: left.text + right.text, rule: word.rule, stage: word.stage }
  return via.length > 0 ? { ...edit, via } : edit
}

/**
 * Replays the ledger on the raw text and takes it back again.
 * @throws BonesetterError `ledger-broken` where either does not give the other text exactly
 */
export function checkLedger(document: Document, lines: readonly LedgerLine[]): void {
  const edits = lines.map(({ raw, after }) => ({ start: raw[0], end: raw[1], text: after }))
  if (applyEdits(document.raw, edits) !== document.text) {
    throw new BonesetterError('ledger-broken', `${document.id}: replaying the ledger does not give the cleaned text`)
  }
  if (applyEdits(document.text, invertEdits(document.raw, edits)) !== document.raw) {
    throw new BonesetterError('ledger-broken', `${document.id}: taking the ledger back does not give the raw text`)
  }
}
