import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import type { Totals } from '../corpus/manifest.ts'
import type { RunReport } from '../corpus/recorder.ts'
import { BonesetterError } from '../errors.ts'
import { defaultPatterns, type RunOptions, run } from '../run.ts'
import { parseChoice, parseCount, parseOptions, type StageFlags } from './options.ts'

interface Flags extends StageFlags {
  readonly raw: string
  readonly cleaned: string
  readonly extracted: string
  readonly jobs?: string
  readonly limit?: string
  readonly format?: string
  readonly perDocument?: boolean
  readonly dryRun?: boolean
  readonly quiet?: boolean
  readonly log?: string
}

export function registerRun(program: Command): void {
  program
    .command('run')
    .description('run the pipeline over the documents below --raw')
    .argument('[patterns...]', 'globs below --raw, or - for records on standard input')
    .option('--raw <dir>', 'where the documents lie', 'raw')
    .option('--cleaned <dir>', 'where cleaned text and ledgers go', 'cleaned')
    .option('--extracted <dir>', 'where statements go; manifest.json goes beside it', 'extracted')
    .option('--jobs <n>', 'worker threads (default: the processors)')
    .option('--until <stage>', 'stop after this stage')
    .option('--off <rule...>', 'leave these rules out')
    .option('--redact', 'mask phone numbers, accounts, addresses and identity numbers; the ledger can undo it')
    .option('--min-hanzi <n>', 'drop documents with fewer hanzi (too-short)')
    .option('--min-chinese <share>', 'drop documents whose letters are hanzi by a smaller share (language)')
    .option('--max-unreadable <share>', 'drop documents in which more cannot be read (unreadable)')
    .option('--format <format>', 'jsonl or parquet: tables; for files, beside the files', 'json')
    .option('--per-document', 'with --format json: a file for each record too, in place of tables')
    .option('--limit <n>', 'only the first n documents by id')
    .option('--dry-run', 'report, and write nothing')
    .option('--quiet', 'no progress bar and no summary')
    .option('--log <format>', 'json: one JSON object a line on standard error')
    .action(async (patterns: string[], flags: Flags) => {
      const report = await run(await toRunOptions(patterns, flags))
      if (report.totals.documents === 0) throw new BonesetterError('not-found', 'nothing to do: no document matches')
      if (report.totals.failed > 0) process.exitCode = 1
      tell(report, flags)
    })
}

const event = (kind: string, fields: object): void => {
  process.stderr.write(`${JSON.stringify({ event: kind, ...fields })}\n`)
}

async function toRunOptions(patterns: readonly string[], flags: Flags): Promise<Partial<RunOptions>> {
  const asJson = flags.log !== undefined && parseChoice('--log', flags.log, ['json']) === 'json'
  const onMessage = (message: string) => (asJson ? event('message', { message }) : process.stderr.write(`${message}\n`))
  return {
    raw: flags.raw,
    cleaned: flags.cleaned,
    extracted: flags.extracted,
    patterns: patterns.length > 0 ? patterns : defaultPatterns,
    jobs: flags.jobs === undefined ? availableParallelism() : parseCount('--jobs', flags.jobs, 1),
    limit: flags.limit === undefined ? undefined : parseCount('--limit', flags.limit, 1),
    options: parseOptions(flags),
    format: parseFormat(flags),
    dryRun: flags.dryRun ?? false,
    onMessage,
    onProgress: await progress(flags, asJson),
  }
}

function parseFormat({ format = 'json', perDocument = false }: Flags): RunOptions['format'] {
  const choice = parseChoice('--format', format, ['json', 'jsonl', 'parquet'])
  if (choice === 'json') return perDocument ? 'per-document' : 'usual'
  if (perDocument) throw new BonesetterError('bad-option', `--per-document goes with --format json, not ${choice}`)
  return choice
}

/** A bar on a terminal, an event a batch in the JSON log, else nothing. */
async function progress({ quiet }: Flags, asJson: boolean): Promise<(done: number) => void> {
  let total = 0
  if (asJson) {
    return (done) => {
      total += done
      event('progress', { documents: total })
    }
  }
  if (quiet || !process.stderr.isTTY || process.env['NO_COLOR'] !== undefined) return () => undefined
  const { default: bars } = await import('cli-progress')
  const bar = new bars.SingleBar({ format: '{value} documents | {duration_formatted}', stream: process.stderr })
  bar.start(0, 0)
  process.once('exit', () => bar.stop())
  return (done) => bar.increment(done)
}

const summary = ({ documents, kept, dropped, failed, edits, remarks, statements }: Totals): string =>
  `${documents} documents: ${kept} kept, ${dropped} dropped, ${failed} failed; ` +
  `${edits} edits, ${remarks} notes, ${statements} statements`

function tell({ totals, losses, rules }: RunReport, { dryRun, quiet, log }: Flags): void {
  if (log === 'json') {
    for (const loss of losses) event('loss', loss)
    event('end', { totals })
    return
  }
  for (const { id, kind, stage, reason, detail } of losses) {
    process.stderr.write(`${kind} ${id}: ${reason} (${stage})${detail ? `: ${detail}` : ''}\n`)
  }
  if (!quiet) process.stderr.write(`${summary(totals)}\n`)
  if (!dryRun) return
  for (const [rule, [edits, before, after]] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    process.stdout.write(`${rule}\t${edits} edits\t-${before}\t+${after}\n`)
  }
}
