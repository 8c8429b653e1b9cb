import { lstat, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { BonesetterError } from '../errors.ts'

const documentTypes = ['.txt', '.md', '.html', '.htm']
const recordTypes = ['.jsonl', '.jsonl.gz', '.parquet']

/** Whether a file is one document, a table of records, or of no known type. */
export function typeOfFile(path: string): 'document' | 'records' | undefined {
  const name = path.toLowerCase()
  if (documentTypes.some((type) => name.endsWith(type))) return 'document'
  return recordTypes.some((type) => name.endsWith(type)) ? 'records' : undefined
}

/** A path without its extension. */
export function stem(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '')
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/**
 * The files below `root` that the patterns name, sorted by code unit, as paths with `/`; files of unknown type and dot files
 * are left out. A pattern that is the name of a file is that file; a plain name of no file is given back as it is, to fail by name.
 * @throws BonesetterError `not-found` where there is no such folder, `bad-option` where a pattern leads out of it
 */
export async function listFiles(root: string, patterns: readonly string[]): Promise<string[]> {
  const outside = patterns.find((pattern) => isAbsolute(pattern) || pattern.split(/[\\/]/).includes('..'))
  if (outside !== undefined) throw new BonesetterError('bad-option', `${outside}: patterns stay below ${root}`)
  const isFolder = await stat(root).then(
    (info) => info.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new BonesetterError('not-found', `${root}: no such folder`)
  const { default: glob } = await import('fast-glob')
  const literal: string[] = []
  const dynamic: string[] = []
  for (const pattern of patterns) {
    const plain = (await exists(join(root, pattern))) || !glob.isDynamicPattern(pattern)
    if (plain) literal.push(pattern)
    else dynamic.push(pattern)
  }
  const settings = { cwd: root, onlyFiles: false, followSymbolicLinks: false, dot: false }
  const found = dynamic.length > 0 ? await glob(dynamic, settings) : []
  const known = found.filter((path) => typeOfFile(path) !== undefined)
  return [...new Set([...literal, ...known])].sort()
}
