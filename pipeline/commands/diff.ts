import type { Command } from 'commander'
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

async function diffAndTell(a: string, b: string, flags: { readonly format: string }): Promise<void> {
  const format = parseChoice('--format', flags.format, ['text', 'md', 'json'])
  const { readOutputs } = await import('../io/snapshot.ts')
  const { compareSnapshots, isSame } = await import('../review/compare.ts')
  const { showDelta, showDeltaMarkdown } = await import('../review/diff-report.ts')
  const deltas = compareSnapshots(await readOutputs(a), await readOutputs(b))
  const show = {
    text: showDelta,
    md: showDeltaMarkdown,
    json: (all: unknown) => `${JSON.stringify(all, undefined, 2)}\n`,
  }
  process.stdout.write(show[format](deltas))
  if (!deltas.every(isSame)) process.exitCode = 1
}
