import { join } from 'node:path'
import { BonesetterError } from '../errors.ts'
import type { LedgerLine } from '../ledger.ts'
import type { Statement } from '../statement.ts'
import { readOwn } from './files.ts'

/** What a run wrote for one document. */
export interface DocumentOutput {
  readonly cleaned: string
  readonly ledger: readonly LedgerLine[]
  readonly statements: readonly Statement[]
}

/** The paths of the files that a run writes for one document. */
export interface OutputPaths {
  readonly cleaned: string
  readonly ledger: string
  readonly notes: string
  readonly extracted: string
}

/** Where a run's files of a document stand, below the folders that hold cleaned and extracted text. */
export function pathsOf(cleaned: string, extracted: string, id: string): OutputPaths {
  return {
    cleaned: join(cleaned, `${id}.md`),
    ledger: join(cleaned, `${id}.edits.jsonl`),
    notes: join(cleaned, `${id}.notes.jsonl`),
    extracted: join(extracted, `${id}.json`),
  }
}

function parse<T>(path: string, text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw new BonesetterError('unreadable', `${path}: not the JSON that a run writes`, { cause: error })
  }
}

/** What an earlier run wrote of a document; undefined where it wrote none. */
export async function readOutput(cleaned: string, extracted: string, id: string): Promise<DocumentOutput | undefined> {
  const paths = pathsOf(cleaned, extracted, id)
  const text = await readOwn(paths.cleaned)
  if (text === undefined) return undefined
  const ledger = (await readOwn(paths.ledger)) ?? ''
  const statements = await readOwn(paths.extracted)
  return {
    cleaned: text,
    ledger: ledger
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => parse<LedgerLine>(paths.ledger, line)),
    statements:
      statements === undefined ? [] : parse<{ statements: Statement[] }>(paths.extracted, statements).statements,
  }
}
