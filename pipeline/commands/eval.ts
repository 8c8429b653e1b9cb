import type { Command } from 'commander'
import { parseChoice } from './options.ts'

interface Flags {
  readonly gold: string
  readonly raw: string
  readonly out?: string
  readonly fromGold?: boolean
  readonly only?: readonly string[]
  readonly faults?: boolean
  readonly format: string
}

export function registerEval(program: Command): void {
  program
    .command('eval')
    .description('score the program, or what a run wrote, against gold')
    .requiredOption('--gold <dir>', 'the folder of gold folders')
    .option('--raw <dir>', 'where the raw documents lie whose gold folder holds none', 'raw')
    .option('--out <dir>', 'score the outputs in this folder instead of running the program')
    .option('--from-gold', "extract statements from the gold's own text")
    .option('--only <id...>', 'only gold folders whose name begins so')
    .option('--faults', 'print everything that went wrong')
    .option('--format <format>', 'text or json', 'text')
    .action(evaluateAndTell)
}

async function evaluateAndTell(flags: Flags): Promise<void> {
  const format = parseChoice('--format', flags.format, ['text', 'json'])
  const { belowFloors, evaluate, readFloors } = await import('../review/evaluate.ts')
  const { scoresToJson, showFaults, showScores } = await import('../review/evaluate-report.ts')
  const scores = await evaluate(flags)
  if (flags.faults) process.stdout.write(showFaults(scores))
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(scoresToJson(scores), undefined, 2)}\n` : showScores(scores),
  )
  const below = flags.fromGold || flags.only ? [] : belowFloors(scores, await readFloors(flags.gold))
  for (const line of below) process.stderr.write(`below the floor: ${line}\n`)
  if (below.length > 0) process.exitCode = 1
}
