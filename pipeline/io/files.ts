import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../digest.ts'
import { BonesetterError, type ErrorCode } from '../errors.ts'

/** A file larger than this is refused: it would not fit into one string. */
const maxBytes = 400 * 1024 * 1024

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException)?.code

function failure(error: unknown, path: string, fallback: ErrorCode): BonesetterError {
  if (error instanceof BonesetterError) return error
  const code = codeOf(error)
  if (code === 'ENOENT') return new BonesetterError('not-found', `${path}: no such file`, { cause: error })
  if (code === 'EISDIR') return new BonesetterError('not-a-file', `${path}: is a folder`, { cause: error })
  return new BonesetterError(fallback, `${path}: ${code ?? String(error)}`, { cause: error })
}

/**
 * The bytes of a file.
 * @throws BonesetterError `not-found`, `not-a-file`, `too-large` or `unreadable`
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size, ...info } = await stat(path)
    if (info.isDirectory?.()) throw new BonesetterError('not-a-file', `${path}: is a folder`)
    if (size > maxBytes) throw new BonesetterError('too-large', `${path}: ${size} bytes, more than ${maxBytes}`)
    return await readFile(path)
  } catch (error) {
    throw failure(error, path, 'unreadable')
  }
}

/** The text of a UTF-8 file that we wrote; undefined where there is none. */
export async function readOwn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw failure(error, path, 'unreadable')
  }
}

/** Writes a file whole or not at all: a temporary file beside it, then a rename. Folders are made. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  // One name for each path: what a killed run left of it, the next run writes over.
  const temporary = `${path}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, data)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw failure(error, path, 'unwritable')
  }
}

/** Makes a folder and those above it. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw failure(error, path, 'unwritable')
  }
}

/** Deletes a file that an earlier run wrote; nothing happens where there is none. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
}

/** The names in a folder, sorted by code unit; empty where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw failure(error, folder, 'unreadable')
  }
}

/** Appends to a file that is put aside for this run alone. */
export async function appendSpill(path: string, text: string): Promise<void> {
  await appendFile(path, text)
}

/** SHA-256 over the names and contents of the program's own source files in a folder, sorted by name. */
export async function folderDigest(folder: URL): Promise<string> {
  const path = fileURLToPath(folder)
  const names = (await namesIn(path)).filter((name) => /(?<!\.d)\.(?:js|ts)$/.test(name))
  const parts = await Promise.all(names.map(async (name) => [name, await readOwn(join(path, name))]))
  return sha256(JSON.stringify(parts))
}
