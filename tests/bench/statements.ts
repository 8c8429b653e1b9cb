import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Block } from '../../pipeline/block.ts'
import { compileExpressionsAtOnce } from '../../pipeline/commands/engine.ts'
import { assemble, type Found } from '../../pipeline/statements/assemble.ts'
import { Kept, type Page, pageOf } from '../../pipeline/statements/page.ts'
import type { StatementRule } from '../../pipeline/statements/rule.ts'
import { statementRules } from '../../pipeline/statements/rules/index.ts'
import { parseBlocks } from '../../pipeline/text/markdown.ts'
import { makeCorpus } from './corpus.ts'

const usage = `What each statement rule, and each thing that rules share, costs on clean text, in ns a character.

  npx tsx tests/bench/statements.ts [FILES…] [--only step- table-] [--rounds 8] [--rows 40]

FILES are clean Markdown, cut into pages of some thousand characters; without them the bench's own texts are read.
--only takes beginnings of rules' ids: what the others share with them is then paid by these alone.
Each row is the best of the rounds, without what it calls that has a row of its own; ~ stands before what is kept for all rules.
`

const pageLength = 6000
const warmUps = 4

interface Source {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A file cut at line ends, so that pages are as long as articles are. */
function pagesOf(text: string): string[] {
  const pages = ['']
  for (const line of text.split('\n')) {
    if ((pages.at(-1) as string).length > pageLength) pages.push('')
    pages[pages.length - 1] += `${line}\n`
  }
  return pages
}

/** Time by name, each without what is timed within it. */
class Clock {
  readonly times = new Map<string, number>()
  private readonly stack: string[] = []
  private last = 0

  private charge(): void {
    const now = performance.now()
    const name = this.stack.at(-1)
    if (name !== undefined) this.times.set(name, (this.times.get(name) ?? 0) + now - this.last)
    this.last = performance.now()
  }

  time<T>(name: string, work: () => T): T {
    this.charge()
    this.stack.push(name)
    try {
      return work()
    } finally {
      this.charge()
      this.stack.pop()
    }
  }
}

/** What `Kept` hides: where it keeps its value, and how it makes it. */
interface Maker {
  readonly kind: number
  readonly make: (of: { readonly kept: unknown[] }) => unknown
}

/** Has the clock time what is worked out once for all rules under its own name. */
function timeKept(clock: () => Clock): void {
  const of = Kept.prototype.of
  Kept.prototype.of = function (this: Kept<unknown, { kept: unknown[] }>, thing: { kept: unknown[] }) {
    const { kind, make } = this as unknown as Maker
    if (thing.kept[kind] !== undefined) return of.call(this, thing as never)
    const name = `~ ${String(make).replace(/\s+/g, ' ').slice(0, 72)}`
    return clock().time(name, () => of.call(this, thing as never))
  }
}

function read(source: Source, rules: readonly StatementRule[], clock: Clock): number {
  const page: Page = clock.time('page', () => pageOf(source))
  const found: Found[] = []
  for (const rule of rules)
    clock.time(rule.id, () => {
      for (const claim of rule.find(page)) found.push({ claim, rule: rule.id })
    })
  return clock.time('assemble', () => assemble(page, found)).length
}

/** The best time of each name over the rounds, in ms. */
function measure(sources: readonly Source[], rules: readonly StatementRule[], rounds: number): Map<string, number> {
  let clock = new Clock()
  timeKept(() => clock)
  const best = new Map<string, number>()
  for (let round = -warmUps; round < rounds; round++) {
    clock = new Clock()
    const before = process.cpuUsage()
    for (const source of sources) read(source, rules, clock)
    const { user, system } = process.cpuUsage(before)
    if (round < 0) continue
    clock.times.set('processor time', (user + system) / 1000)
    for (const [name, time] of clock.times) best.set(name, Math.min(time, best.get(name) ?? Number.POSITIVE_INFINITY))
  }
  return best
}

function report(best: ReadonlyMap<string, number>, sources: readonly Source[], rows: number): string {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0)
  const bytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const each = ([name, time]: readonly [string, number]): string =>
    `${((time * 1e6) / characters).toFixed(1).padStart(8)}  ${name}`
  const sorted = [...best].sort(([, a], [, b]) => b - a).slice(0, rows + 1)
  const speed = bytes / 1000 / (best.get('processor time') ?? 0)
  return `${characters} characters, ${speed.toFixed(2)} MB/s of UTF-8 on one core, ns a character:\n${sorted.map(each).join('\n')}\n`
}

compileExpressionsAtOnce()

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '8' },
    rows: { type: 'string', default: '40' },
    help: { type: 'boolean' },
  },
})
if (values.help) process.stdout.write(usage)
else {
  const texts =
    positionals.length > 0 ? positionals.map((path) => readFileSync(path, 'utf8')) : makeCorpus(20_240_501, 400_000)
  const sources = texts.flatMap(pagesOf).map((text) => ({ text, blocks: parseBlocks(text) }))
  const { only } = values
  const rules = statementRules.filter(({ id }) => !only || only.some((one) => id.startsWith(one)))
  process.stdout.write(report(measure(sources, rules, Number(values.rounds)), sources, Number(values.rows)))
}
