import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export const cli: string = resolve('dist/cli.js')

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built program as a user does. */
export function bonesetter(args: readonly string[], cwd: string = process.cwd(), input?: string): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { cwd, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    )
    child.stdin?.end(input ?? '')
  })
}

/** Starts a run and kills it after so many milliseconds; resolves when it is gone. */
export function killAfter(args: readonly string[], milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('exit', () => {
      clearTimeout(timer)
      done()
    })
  })
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bonesetter-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** SHA-256 of every file below a folder, by path. */
export function digests(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}

/** The arguments that send a run's output into `folder`. */
export const into = (folder: string): string[] => [
  '--cleaned',
  join(folder, 'cleaned'),
  '--extracted',
  join(folder, 'extracted'),
]
