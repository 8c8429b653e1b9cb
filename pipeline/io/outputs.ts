import { join } from 'node:path'
import type { Document } from '../document.ts'
import { BonesetterError } from '../errors.ts'
import { checkLedger, type LedgerLine, ledgerLines } from '../ledger.ts'
import type { Statement, Value } from '../statement.ts'
import { readOwn, removeFile, writeWhole } from './files.ts'

/** The name of the form of `extracted/<id>.json`. */
export const schemaName = 'urn:bonesetter:statements:1'

/** What a run writes for one document, as read back. */
export interface DocumentOutput {
  readonly cleaned: string
  readonly ledger: readonly LedgerLine[]
  readonly statements: readonly Statement[]
}

/** The files that a run writes for one document: paths, or contents. */
export interface OutputFiles<Content> {
  readonly cleaned: string
  readonly ledger: string
  /** Left out where there are no notes. */
  readonly notes: Content
  /** Left out where the run stops before the statements. */
  readonly extracted: Content
}

/** Where a run's files of a document stand, below the folders that hold cleaned and extracted text. */
export function pathsOf(cleaned: string, extracted: string, id: string): OutputFiles<string> {
  return {
    cleaned: join(cleaned, `${id}.md`),
    ledger: join(cleaned, `${id}.edits.jsonl`),
    notes: join(cleaned, `${id}.notes.jsonl`),
    extracted: join(extracted, `${id}.json`),
  }
}

const jsonLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const valueKeys = ['kind', 'type', 'value', 'low', 'high', 'sd', 'comparator', 'unit', 'text'] as const

/** A statement with its keys in the written order, whatever the order in which a rule put them. */
export function orderStatement(statement: Statement): Statement {
  const { id, article, subject, property, value, qualifiers, assertion, evidence, rule } = statement
  const ordered = Object.fromEntries(
    valueKeys.filter((key) => key in value).map((key) => [key, value[key as keyof Value]]),
  )
  const names = Object.keys(qualifiers ?? {}).sort()
  return {
    id,
    ...(article && { article }),
    subject: { type: subject.type, text: subject.text },
    property,
    value: ordered as unknown as Value,
    ...(qualifiers && { qualifiers: Object.fromEntries(names.map((name) => [name, qualifiers[name] ?? ''])) }),
    ...(assertion && { assertion }),
    evidence,
    rule,
  }
}

/** The text of `extracted/<id>.json`: valid JSON with one statement a line. */
export function formatStatements(id: string, statements: readonly Statement[]): string {
  const head = JSON.stringify({ schema: schemaName, document: { id } }).slice(0, -1)
  const lines = statements.map((statement, i) => `${i === 0 ? '' : ','}${JSON.stringify(orderStatement(statement))}\n`)
  return `${head},"statements":[\n${lines.join('')}]}\n`
}

/** The text of `cleaned/<id>.edits.jsonl`. */
export function formatLedger({ source, raw }: Document, lines: readonly LedgerLine[]): string {
  const { path, sha256, runs, evidence } = source
  const described = { path, sha256, length: raw.length, runs, ...(evidence !== undefined && { evidence }) }
  return jsonLines([{ source: described }, ...lines])
}

/**
 * Everything that is written for a document.
 * @param statements undefined where the run stops before them
 * @throws BonesetterError `ledger-broken` where the ledger does not lead from raw to cleaned and back
 */
export function formatDocument(
  document: Document,
  statements: readonly Statement[] | undefined,
): OutputFiles<string | undefined> {
  const lines = ledgerLines(document)
  checkLedger(document, lines)
  const notes = document.notes.map(({ code, rule, raw, message }) => ({
    code,
    rule,
    raw: [raw.start, raw.end],
    message,
  }))
  return {
    cleaned: document.text,
    ledger: formatLedger(document, lines),
    notes: notes.length > 0 ? jsonLines(notes) : undefined,
    extracted: statements && formatStatements(document.id, statements),
  }
}

/** Writes a document's files, and deletes those that an earlier run wrote and this one does not. */
export async function writeOutput(paths: OutputFiles<string>, files: OutputFiles<string | undefined>): Promise<void> {
  for (const name of ['cleaned', 'ledger', 'notes', 'extracted'] as const) {
    const content = files[name]
    if (content === undefined) await removeFile(paths[name])
    else await writeWhole(paths[name], content)
  }
}

/** Deletes what an earlier run wrote of a document. */
export async function removeOutput(paths: OutputFiles<string>): Promise<void> {
  for (const path of Object.values(paths)) await removeFile(path)
}

function parse<T>(path: string, text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new BonesetterError('unreadable', `${path}: not the JSON that a run writes`, { cause: error })
  }
}

/** The edits of a ledger file's text. */
export function parseLedger(path: string, text: string): LedgerLine[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.slice(1).map((line) => parse<LedgerLine>(path, line))
}

/** The statements of an `extracted/<id>.json`. */
export function parseStatements(path: string, text: string): readonly Statement[] {
  return parse<{ statements: Statement[] }>(path, text).statements
}

/** What an earlier run wrote of a document; undefined where it wrote none. */
export async function readOutput(cleaned: string, extracted: string, id: string): Promise<DocumentOutput | undefined> {
  const paths = pathsOf(cleaned, extracted, id)
  const text = await readOwn(paths.cleaned)
  if (text === undefined) return undefined
  const statements = await readOwn(paths.extracted)
  return {
    cleaned: text,
    ledger: parseLedger(paths.ledger, (await readOwn(paths.ledger)) ?? ''),
    statements: statements === undefined ? [] : parseStatements(paths.extracted, statements),
  }
}
