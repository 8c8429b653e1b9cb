#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { registerAnnotations } from './commands/annotations.ts'
import { registerCheck } from './commands/check.ts'
import { registerDescribe } from './commands/describe.ts'
import { registerDiff } from './commands/diff.ts'
import { compileExpressionsAtOnce } from './commands/engine.ts'
import { registerEval } from './commands/eval.ts'
import { registerExplain } from './commands/explain.ts'
import { registerPlay } from './commands/play.ts'
import { registerRun } from './commands/run.ts'
import { BonesetterError, type ErrorCode } from './errors.ts'

/** Codes of errors that the caller can put right by calling otherwise. */
const wrongUse: ReadonlySet<ErrorCode> = new Set(['bad-option', 'not-found', 'not-a-file', 'bad-gold'])

const commands = [
  registerRun,
  registerCheck,
  registerDiff,
  registerExplain,
  registerEval,
  registerAnnotations,
  registerDescribe,
  registerPlay,
]

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  return error instanceof BonesetterError && wrongUse.has(error.code) ? 2 : 1
}

function buildProgram(): Command {
  const program = new Command('bonesetter')
    .description('sets broken Chinese text right and writes down the facts it states')
    .exitOverride()
  for (const register of commands) register(program)
  return program
}

compileExpressionsAtOnce()

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
  if (error instanceof BonesetterError) process.stderr.write(`${error.code}: ${error.message}\n`)
  else if (!(error instanceof CommanderError)) throw error
}
