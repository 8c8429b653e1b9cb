import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Snapshot } from '../review/snapshot.ts'
import { parseChoice } from './options.ts'

export function registerDiff(program: Command): void {
  program
    .command('diff')
    .description('compare two output folders, or two git revisions of them')
    .argument('<a>', 'a folder that holds cleaned/ and extracted/, or a git revision')
    .argument('<b>', 'the same, later')
    .option('--format <format>', 'text, md or json', 'text')
    .action(diffAndTell)
}

async function snapshotOf(name: string): Promise<Snapshot> {
  const { foldersIn, readRevision, readSnapshot } = await import('../io/snapshot.ts')
  const isFolder = await stat(name).then(
    (info) => info.isDirectory(),
    () => false,
  )
  return isFolder ? readSnapshot(foldersIn(name)) : readRevision(name)
}

async function diffAndTell(a: string, b: string, flags: { readonly format: string }): Promise<void> {
  const format = parseChoice('--format', flags.format, ['text', 'md', 'json'])
  const { compareSnapshots, isSame } = await import('../review/compare.ts')
  const { showDelta, showDeltaMarkdown } = await import('../review/diff-report.ts')
  const deltas = compareSnapshots(await snapshotOf(a), await snapshotOf(b))
  const show = {
    text: showDelta,
    md: showDeltaMarkdown,
    json: (all: unknown) => `${JSON.stringify(all, undefined, 2)}\n`,
  }
  process.stdout.write(show[format](deltas))
  if (!deltas.every(isSame)) process.exitCode = 1
}
