import type { LedgerLine } from '../ledger.ts'
import type { Statement } from '../statement.ts'
import { documentsOf, ledgerOf, type Snapshot, statementsOf } from './snapshot.ts'

/** A statement that both sides have under one id, or under one subject, property and qualifiers, with another content. */
export interface Update {
  readonly before: Statement
  readonly after: Statement
}

/** Edits that only one side has, by rule. */
export type RuleDelta = Readonly<Record<string, { readonly gone: number; readonly added: number }>>

export interface StatementDelta {
  readonly added: readonly Statement[]
  readonly absent: readonly Statement[]
  readonly updated: readonly Update[]
  readonly unchanged: number
  /** How many of the unchanged quote other words around the same fact. */
  readonly requoted: number
}

export interface DocumentDelta extends StatementDelta {
  readonly id: string
  readonly edits: RuleDelta
  readonly textChanged: boolean
}

const content = ({ subject, value, qualifiers, assertion }: Statement): string =>
  JSON.stringify([subject, value, qualifiers, assertion])

const place = ({ article, subject, property, qualifiers }: Statement): string =>
  JSON.stringify([article, subject, property, qualifiers])

/** The only member under each key; keys with several are left out. */
function singles<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const found = new Map<string, T | undefined>()
  for (const item of items) found.set(keyOf(item), found.has(keyOf(item)) ? undefined : item)
  return new Map([...found].flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const])))
}

/** What became of the statements of one document. */
export function compareStatementLists(before: readonly Statement[], after: readonly Statement[]): StatementDelta {
  const old = new Map(before.map((statement) => [statement.id, statement]))
  const kept = new Set<string>()
  const updated: Update[] = []
  let unchanged = 0
  let requoted = 0
  const unknown = after.filter((statement) => {
    const known = old.get(statement.id)
    if (!known) return true
    kept.add(statement.id)
    if (content(known) !== content(statement)) updated.push({ before: known, after: statement })
    else {
      unchanged++
      if (JSON.stringify(known.evidence) !== JSON.stringify(statement.evidence)) requoted++
    }
    return false
  })
  const lost = before.filter(({ id }) => !kept.has(id))
  // An id that had to take its value in does not survive a change of it; where the place is still clear, it is an update.
  const lostByPlace = singles(lost, place)
  const paired = new Set<Statement>()
  for (const [key, statement] of singles(unknown, place)) {
    const known = lostByPlace.get(key)
    if (!known) continue
    updated.push({ before: known, after: statement })
    paired.add(known).add(statement)
  }
  const others = (list: readonly Statement[]) => list.filter((statement) => !paired.has(statement))
  return { added: others(unknown), absent: others(lost), updated, unchanged, requoted }
}

function compareLedgers(before: readonly LedgerLine[], after: readonly LedgerLine[]): RuleDelta {
  const delta: Record<string, { gone: number; added: number }> = {}
  const count = (lines: readonly LedgerLine[], others: readonly LedgerLine[], side: 'gone' | 'added') => {
    const known = new Set(others.map(({ id }) => id))
    for (const { id, stage, rule } of lines) {
      if (known.has(id)) continue
      const name = `${stage}/${rule}`
      delta[name] ??= { gone: 0, added: 0 }
      delta[name][side]++
    }
  }
  count(before, after, 'gone')
  count(after, before, 'added')
  return Object.fromEntries(Object.entries(delta).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function compareDocument(before: Snapshot, after: Snapshot, id: string): DocumentDelta {
  return {
    id,
    ...compareStatementLists(statementsOf(before, id), statementsOf(after, id)),
    edits: compareLedgers(ledgerOf(before, id), ledgerOf(after, id)),
    textChanged: before.get(`cleaned/${id}.md`) !== after.get(`cleaned/${id}.md`),
  }
}

/** True where nothing that a reader would look at differs. */
export function isSame(delta: DocumentDelta): boolean {
  const { added, absent, updated, edits, textChanged } = delta
  return added.length + absent.length + updated.length + Object.keys(edits).length === 0 && !textChanged
}

/** What differs between two snapshots, by document; documents without a difference are there too, for their counts. */
export function compareSnapshots(before: Snapshot, after: Snapshot): DocumentDelta[] {
  const ids = [...new Set([...documentsOf(before), ...documentsOf(after)])].sort()
  return ids.map((id) => compareDocument(before, after, id))
}
