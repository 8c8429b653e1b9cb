import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'

/** A regular expression of the program, and the file that it was found in. */
export interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** A regular expression literal where an expression may begin. */
const literal =
  /(?<=[=(,:[!&|?{};>]\s{0,40}|return |^\s{0,40})\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]{0,8})(?=[\s.,;)\]}:]|$)/gm

const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
const sources = files.map((file) => [file, readFileSync(join('pipeline', file), 'utf8')] as const)

/** The literals of all files. */
function writtenOut(): Expression[] {
  return sources.flatMap(([file, text]) =>
    [...text.matchAll(literal)].map(([, source = '', flags = '']) => ({ file, source, flags })),
  )
}

/** What the files make with `new RegExp` while they are loaded and while `use` runs. */
async function putTogether(use: () => Promise<void>): Promise<Expression[]> {
  const found: Expression[] = []
  const { RegExp: plain } = globalThis
  globalThis.RegExp = new Proxy(plain, {
    construct(target, parts: [string, string?]) {
      const made = new target(...parts)
      const file = /\/pipeline\/([\w/.-]+\.ts)/.exec(new Error().stack ?? '')?.[1]
      if (file) found.push({ file, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    const makers = sources.filter(([file, text]) => text.includes('new RegExp(') && file !== 'cli.ts')
    for (const [file] of makers) await import(/* @vite-ignore */ `../../pipeline/${file}`)
    await use()
  } finally {
    globalThis.RegExp = plain
  }
  return found
}

/** The rules' own examples make what is put together from words of a page. */
async function runStatementRules(): Promise<void> {
  const { statementRules } = await import('../../pipeline/statements/rules/index.ts')
  const { pageOfMarkdown } = await import('../../pipeline/statements/page.ts')
  for (const { find, examples } of statementRules)
    for (const [markdown] of examples) for (const _ of find(pageOfMarkdown(markdown)));
}

/** The checker knows no v flag and no named properties with it; without either the pattern is the same or wider. */
const checkedFlags = (flags: string): string => flags.replace(/[gd]/g, '').replace('v', 'u')

/**
 * All expressions of the program, each once, under the first file that has it; one that only matches where it is tried is left
 * out where it is there without that limit.
 */
export async function allExpressions(): Promise<Expression[]> {
  const byKey = new Map<string, Expression>()
  const all = [...writtenOut(), ...(await putTogether(runStatementRules))]
  for (const { file, source, flags } of all) {
    const key = `/${source}/${checkedFlags(flags)}`
    if (!byKey.has(key)) byKey.set(key, { file, source, flags: checkedFlags(flags) })
  }
  return [...byKey.values()].filter(
    ({ source, flags }) => !flags.includes('y') || !byKey.has(`/${source}/${flags.replace('y', '')}`),
  )
}

/** A short name of an expression for the table of slow ones. */
export const digestOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

export type Verdict = 'safe' | 'vulnerable' | 'unknown'

/** What the checker says of an expression: vulnerable where its time can grow faster than the text; unknown where it gives up. */
export async function verdictOf({ source, flags }: Expression): Promise<Verdict> {
  const { status } = await check(source, flags, { checker: 'automaton', timeout: 10_000 })
  return status
}
