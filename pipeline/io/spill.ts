import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** A folder for what does not fit into memory between two passes over the corpus. */
export async function makeSpill(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'bonesetter-'))
}

/** Deletes the folder and all in it. */
export async function dropSpill(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** Puts a value aside. */
export async function spill(path: string, value: unknown): Promise<void> {
  await writeFile(path, serialize(value))
}

/** Takes a value back that this program put aside. */
export async function unspill<T>(path: string): Promise<T> {
  return deserialize(await readFile(path)) as T
}
