import { join } from 'node:path'
import { BonesetterError } from '../errors.ts'
import { namesIn, readBytes, readOwn } from './files.ts'

/** A raw line that should not survive, and why. */
export interface GoldRemoval {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

/**
 * One folder of gold, as read; `raw` is the file of that name in the folder, or the raw document of that id. A passage, whose folder
 * holds neither, is clean text, and its own raw text.
 */
export interface GoldFolder {
  readonly id: string
  readonly rawPath: string
  readonly raw: Uint8Array
  readonly cleaned: string
  readonly removed: readonly GoldRemoval[]
  readonly statements: readonly unknown[]
}

/**
 * Reads all gold folders below `gold`, sorted by name.
 * @param raw the folder in which the raw documents lie whose gold folder holds none; without it all gold is of clean passages
 * @throws BonesetterError `not-found` where there is no gold, `bad-gold` where a line cannot be read
 */
export async function readGold(gold: string, raw?: string): Promise<GoldFolder[]> {
  const folders: GoldFolder[] = []
  for (const id of await namesIn(gold)) {
    const cleaned = await readOwn(join(gold, id, 'cleaned.md'))
    if (cleaned === undefined) continue
    const own = (await namesIn(join(gold, id))).find((name) => name.startsWith('raw.'))
    const rawPath = own ? join(gold, id, own) : raw === undefined ? join(gold, id, 'cleaned.md') : await rawOf(raw, id)
    const removed = parseRemoved(id, (await readOwn(join(gold, id, 'removed.tsv'))) ?? '')
    const statements = parseStatements(id, (await readOwn(join(gold, id, 'statements.jsonl'))) ?? '')
    folders.push({ id, rawPath, raw: await readBytes(rawPath), cleaned, removed, statements })
  }
  if (folders.length === 0) throw new BonesetterError('not-found', `${gold}: no gold folder holds a cleaned.md`)
  return folders
}

async function rawOf(raw: string, id: string): Promise<string> {
  const name = (await namesIn(raw)).find((file) => file.replace(/\.[^.]+$/, '') === id)
  if (name === undefined) throw new BonesetterError('not-found', `${raw}: no raw document for the gold ${id}`)
  return join(raw, name)
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

function parseRemoved(id: string, text: string): GoldRemoval[] {
  return linesOf(text).map((row) => {
    const [line = '', reason = ''] = row.split('\t')
    if (!/^[1-9]\d*$/.test(line) || reason === '') throw new BonesetterError('bad-gold', `${id}/removed.tsv: ${row}`)
    return { line: Number(line), reason }
  })
}

function parseStatements(id: string, text: string): unknown[] {
  return linesOf(text).map((row, i) => {
    try {
      return JSON.parse(row) as unknown
    } catch (error) {
      throw new BonesetterError('bad-gold', `${id}/statements.jsonl: line ${i + 1} is no JSON`, { cause: error })
    }
  })
}
