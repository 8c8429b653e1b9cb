import type { Command } from 'commander'
import { parseCount } from './options.ts'

interface Flags {
  readonly raw: string
  readonly rawAt?: string
  readonly at?: string
  readonly statement?: string
}

export function registerExplain(program: Command): void {
  program
    .command('explain')
    .description('how a character or a statement came to be, stage by stage, back to the raw bytes')
    .argument('<doc>', "the document's id, or its path below --raw")
    .option('--raw <dir>', 'where the documents lie', 'raw')
    .option('--raw-at <n>', 'the character at this offset of the raw text (UTF-16 units)')
    .option('--at <n>', 'the character at this offset of the cleaned text (UTF-16 units)')
    .option('--statement <id>', 'the statement with this id')
    .action(async (name: string, { raw, rawAt, at, statement }: Flags) => {
      const { explain } = await import('../review/explain.ts')
      const question = {
        raw,
        name,
        ...(rawAt !== undefined && { rawAt: parseCount('--raw-at', rawAt) }),
        ...(at !== undefined && { at: parseCount('--at', at) }),
        ...(statement !== undefined && { statement }),
      }
      process.stdout.write(await explain(question))
    })
}
