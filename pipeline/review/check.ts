import { join } from 'node:path'
import { foldersIn, type OutputFolders, readSnapshot } from '../io/snapshot.ts'
import { dropSpill, makeSpill } from '../io/spill.ts'
import { type RunOptions, run } from '../run.ts'
import { compareSnapshots, type DocumentDelta } from './compare.ts'
import { documentOf, type Snapshot } from './snapshot.ts'

/** One file that is not what the program makes of the inputs. */
export interface Drift {
  readonly path: string
  readonly kind: 'changed' | 'missing' | 'unexpected'
  readonly document?: string
  /** The rules whose edits or statements differ, as far as ledger and statements tell. */
  readonly rules: readonly string[]
  readonly message: string
}

/** The rules that differ in a document, with how many edits and statements. */
function blame(delta: DocumentDelta | undefined): string[] {
  if (!delta) return []
  const counts = new Map<string, number>()
  const count = (rule: string, by = 1) => counts.set(rule, (counts.get(rule) ?? 0) + by)
  for (const [rule, { gone, added }] of Object.entries(delta.edits)) count(rule, gone + added)
  for (const { rule } of [...delta.added, ...delta.absent]) count(`statements/${rule}`)
  for (const { after } of delta.updated) count(`statements/${after.rule}`)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, by]) => `${rule} (${by})`)
}

const reasons: Readonly<Record<Drift['kind'], string>> = {
  changed: 'differs from what the program makes',
  missing: 'is missing; the program makes it',
  unexpected: 'is not among what the program makes',
}

function driftOf(path: string, kind: Drift['kind'], deltas: ReadonlyMap<string, DocumentDelta>): Drift {
  const document = documentOf(path)
  const all = document === undefined || path.endsWith('.notes.jsonl') ? [] : blame(deltas.get(document))
  // Statement rules write no text; text rules show in the statements too, through what they changed.
  const rules = path.startsWith('cleaned/') ? all.filter((rule) => !rule.startsWith('statements/')) : all
  const because = rules.length > 0 ? `: ${rules.join(', ')}` : ''
  return {
    path,
    kind,
    ...(document !== undefined && { document }),
    rules,
    message: `${path} ${reasons[kind]}${because}`,
  }
}

/** How what is on disk differs from what the program makes, by path. */
export function findDrift(disk: Snapshot, fresh: Snapshot): Drift[] {
  const deltas = new Map(compareSnapshots(disk, fresh).map((delta) => [delta.id, delta]))
  const paths = [...new Set([...disk.keys(), ...fresh.keys()])].sort()
  return paths.flatMap((path) => {
    const was = disk.get(path)
    const is = fresh.get(path)
    if (was === is) return []
    const kind = was === undefined ? 'missing' : is === undefined ? 'unexpected' : 'changed'
    return [driftOf(path, kind, deltas)]
  })
}

/** Runs the corpus again into a folder of its own and compares byte for byte; changes nothing. */
export async function check(options: Partial<RunOptions>, folders: OutputFolders): Promise<Drift[]> {
  const folder = await makeSpill()
  try {
    await run({ ...options, cleaned: join(folder, 'cleaned'), extracted: join(folder, 'extracted') })
    return findDrift(await readSnapshot(folders), await readSnapshot(foldersIn(folder)))
  } finally {
    await dropSpill(folder)
  }
}
