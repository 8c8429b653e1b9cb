import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { BonesetterError } from '../errors.ts'
import { readOwn } from './files.ts'

const git = promisify(execFile)

/** Where the outputs of a run stand. */
export interface OutputFolders {
  readonly cleaned: string
  readonly extracted: string
  readonly manifest: string
}

export const foldersIn = (folder: string): OutputFolders => ({
  cleaned: join(folder, 'cleaned'),
  extracted: join(folder, 'extracted'),
  manifest: join(folder, 'manifest.json'),
})

async function filesBelow(folder: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob')
  return (await glob('**/*', { cwd: folder, dot: true, suppressErrors: true })).sort()
}

/** All output files below these folders, as text, by their path in the standard layout. */
export async function readSnapshot({ cleaned, extracted, manifest }: OutputFolders): Promise<Map<string, string>> {
  const snapshot = new Map<string, string>()
  for (const [name, folder] of [['cleaned', cleaned] as const, ['extracted', extracted] as const]) {
    for (const path of await filesBelow(folder))
      snapshot.set(`${name}/${path}`, (await readOwn(join(folder, path))) ?? '')
  }
  const text = await readOwn(manifest)
  if (text !== undefined) snapshot.set('manifest.json', text)
  return snapshot
}

/**
 * The outputs that a git revision of the current checkout holds.
 * @throws BonesetterError `not-found` where there is no such revision
 */
export async function readRevision(revision: string): Promise<Map<string, string>> {
  const snapshot = new Map<string, string>()
  const settings = { maxBuffer: 1 << 30, encoding: 'utf8' } as const
  try {
    // What stands behind `--end-of-options` is a name, whatever it looks like.
    const verify = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]
    const commit = (await git('git', verify, settings)).stdout.trim()
    const names = ['ls-tree', '-r', '-z', '--name-only', commit, 'cleaned', 'extracted', 'manifest.json']
    const { stdout } = await git('git', names, settings)
    for (const path of stdout.split('\0').filter((name) => name !== '')) {
      snapshot.set(path, (await git('git', ['show', `${commit}:./${path}`], settings)).stdout)
    }
  } catch (error) {
    throw new BonesetterError('not-found', `${revision}: neither a folder of outputs nor a git revision`, {
      cause: error,
    })
  }
  return snapshot
}

/**
 * The outputs in a folder, or, where no folder has this name, in a git revision of the current checkout.
 * @throws BonesetterError `not-found` where the name is neither
 */
export async function readOutputs(name: string): Promise<Map<string, string>> {
  const isFolder = await stat(name).then(
    (info) => info.isDirectory(),
    () => false,
  )
  return isFolder ? readSnapshot(foldersIn(name)) : readRevision(name)
}
