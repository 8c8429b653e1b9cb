import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { stages } from '../pipeline/stages.ts'
import { bonesetter } from './cli/program.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const readme = read('README.md')
const architecture = read('ARCHITECTURE.md')

test("the README's before and after are what stands in raw, cleaned and extracted", () => {
  const [before = '', after = '', fact = ''] = [...readme.matchAll(/^```(?:markdown|json)?\n([^`]*?)\n```$/gm)].map(
    ([, body]) => body,
  )
  expect(read('raw/002_7a0ef5a9dda707a9.txt')).toContain(before)
  expect(read('cleaned/002_7a0ef5a9dda707a9.md')).toContain(after)
  expect(read('extracted/002_7a0ef5a9dda707a9.json')).toContain(fact.slice(1).split(' …')[0])
})

test.each(['README.md', 'ARCHITECTURE.md'])('%s: every link and every file that is named is there', (file) => {
  const text = read(file)
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path)
  const named = [...text.matchAll(/`((?:pipeline|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path)
  for (const path of [...links, ...named]) expect([path, existsSync(path)]).toEqual([path, true])
})

test('the architecture names every room and every stage', () => {
  const rooms = readdirSync('pipeline', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of rooms) expect(architecture).toMatch(new RegExp(`\`(?:pipeline/)?${name}/\``))
  for (const { name } of stages) expect(readme).toContain(`| ${name} |`)
  const kernel = readdirSync('pipeline').filter((name) => name.endsWith('.ts'))
  for (const name of kernel) expect(architecture).toContain(`\`${name.replace('.ts', '')}\``)
})

test('every command that the README names is one, and every command is in the README', async () => {
  const { out } = await bonesetter(['--help'])
  const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).filter((name) => name !== 'help')
  for (const name of commands)
    expect([
      name,
      readme.includes(`\`${name} `) || readme.includes(`${name}\``) || readme.includes(`run ${name} `),
    ]).toEqual([name, true])
})

test('exported functions say what goes in and out', () => {
  const bare: string[] = []
  for (const file of readdirSync('pipeline', { recursive: true, encoding: 'utf8' })) {
    const room = dirname(file)
    if (!file.endsWith('.ts') || !['.', 'text', 'io'].includes(room)) continue
    const lines = read(join('pipeline', file)).split('\n')
    lines.forEach((line, i) => {
      if (/^export (?:async )?function/.test(line) && !/\*\/$/.test(lines[i - 1] ?? '')) bare.push(`${file}: ${line}`)
    })
  }
  expect(bare).toEqual([])
})

const tables = stages.flatMap(({ name }) => {
  const folder = join('pipeline', name, 'tables')
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []
})

test.each(tables)('%s says what it is and where it comes from', (file) => {
  const comments =
    read(file)
      .slice(0, 4000)
      .match(/\/\*\*[\s\S]*?\*\/|^\/\/.*$/gm) ?? []
  expect(/source|our own|written|made by/i.test(comments.join('\n'))).toBe(true)
})
