#!/usr/bin/env node
import { Command } from 'commander'

const program = new Command('bonesetter')

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
  .action(async (options) => {
    const { evaluate } = await import('./review/evaluate.ts')
    const { measure, showFaults, showScores } = await import('./review/evaluate-report.ts')
    const scores = await evaluate(options)
    if (options.faults) process.stdout.write(showFaults(scores))
    if (options.format === 'json') process.stdout.write(`${JSON.stringify(measure(scores), undefined, 2)}\n`)
    else process.stdout.write(showScores(scores))
  })

await program.parseAsync()
