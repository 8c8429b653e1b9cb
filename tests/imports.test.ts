import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const stageRooms = ['encoding', 'layout', 'duplicates', 'boilerplate', 'statements']
const doors = ['cli', 'index', 'clean', 'run', 'stages']

/** The room a file of `pipeline/` stands in: a folder's name, `tables`, `door/<name>` or `kernel`. */
function room(file: string): string {
  const parts = file.split('/')
  if (parts.includes('tables') && stageRooms.includes(parts[0] ?? '')) return 'tables'
  if (parts.length > 1) return parts[0] ?? ''
  const name = file.replace(/\.ts$/, '')
  return doors.includes(name) ? `door/${name}` : 'kernel'
}

/** What each room may import besides itself; `node:x` is a module of Node, `npm` any package. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  tables: [],
  kernel: ['node:crypto'],
  text: ['kernel', 'npm'],
  ...Object.fromEntries(stageRooms.map((stage) => [stage, ['kernel', 'text', 'tables', 'npm']])),
  io: ['kernel', 'npm', 'node:*'],
  'door/stages': ['kernel', ...stageRooms],
  'door/clean': ['kernel', 'door/stages', 'encoding', 'statements'],
  'door/run': ['kernel', 'door/stages', 'corpus', 'io', 'node:path'],
  'door/index': ['kernel', 'door/clean', 'door/run'],
  corpus: ['kernel', 'door/stages', 'encoding', 'io', 'text', 'npm', 'node:path', 'node:zlib'],
  review: [
    'kernel',
    'door/clean',
    'door/run',
    'door/stages',
    'encoding',
    'statements',
    'io',
    'text',
    'npm',
    'node:path',
  ],
  commands: [
    'kernel',
    'corpus',
    'review',
    'io',
    'statements',
    'door/clean',
    'door/run',
    'door/stages',
    'npm',
    'node:os',
    'node:path',
    'node:v8',
  ],
  'door/cli': ['kernel', 'commands', 'npm'],
}

const mayImport = (from: string, to: string): boolean =>
  from === to || (allowed[from] ?? []).some((one) => one === to || (one === 'node:*' && to.startsWith('node:')))

const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** A static import or export begins its line, also where its names stand on lines of their own. */
const importPattern =
  /^(?:(?:import|export)\b[^'\n]{0,200}|\} )from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (source: string): string[] =>
  [...source.matchAll(importPattern)].flatMap(([, named, bare, dynamic]) => named ?? bare ?? dynamic ?? [])

test.each(files)('%s imports only what its room may', (file) => {
  const wrong = importsOf(readFileSync(join('pipeline', file), 'utf8')).filter((target) => {
    const to = target.startsWith('.')
      ? room(normalize(join(dirname(file), target)))
      : target.startsWith('node:')
        ? target
        : 'npm'
    return !mayImport(room(file), to)
  })
  expect(wrong).toEqual([])
})

test.each(files.filter((file) => file.includes('/tables/')))('%s belongs to the stage that reads it', (file) => {
  const readers = files.filter((other) => {
    const targets = importsOf(readFileSync(join('pipeline', other), 'utf8')).filter((target) => target.startsWith('.'))
    return targets.some((target) => normalize(join(dirname(other), target)) === file)
  })
  expect(readers.length).toBeGreaterThan(0)
  expect(readers.filter((other) => other.split('/')[0] !== file.split('/')[0])).toEqual([])
})

test('every room is known', () => {
  expect([...new Set(files.map(room))].filter((name) => !(name in allowed))).toEqual([])
})

test.each(files.filter((file) => !file.includes('/tables/')))(
  '%s stays under 200 lines, at most three deep',
  (file) => {
    expect(readFileSync(join('pipeline', file), 'utf8').split('\n').length).toBeLessThanOrEqual(201)
    expect(file.split('/').length).toBeLessThanOrEqual(3)
  },
)
