import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { parseChoice, parseCount } from './options.ts'

interface Flags {
  readonly raw: string
  readonly cleaned: string
  readonly extracted: string
  readonly jobs?: string
  readonly format: string
}

export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('run again, compare with what is on disk byte for byte, and say which rules drifted')
    .option('--raw <dir>', 'where the documents lie', 'raw')
    .option('--cleaned <dir>', 'where cleaned text and ledgers are', 'cleaned')
    .option('--extracted <dir>', 'where statements are; manifest.json is beside it', 'extracted')
    .option('--jobs <n>', 'worker threads (default: the processors)')
    .option('--format <format>', 'text, json, github, sarif or junit', 'text')
    .action(checkAndTell)
}

async function checkAndTell({ raw, cleaned, extracted, jobs, format }: Flags): Promise<void> {
  const { checkFormats, showDrift } = await import('../review/check-report.ts')
  const { check } = await import('../review/check.ts')
  const chosen = parseChoice('--format', format, checkFormats)
  const threads = jobs === undefined ? availableParallelism() : parseCount('--jobs', jobs, 1)
  const manifest = join(dirname(extracted), 'manifest.json')
  const drifts = await check({ raw, jobs: threads }, { cleaned, extracted, manifest })
  process.stdout.write(showDrift(drifts, chosen))
  process.stderr.write(drifts.length === 0 ? 'nothing drifted\n' : `${drifts.length} files drifted\n`)
  if (drifts.length > 0) process.exitCode = 1
}
