import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder } from './cli/program.ts'

const run = (cwd: string, command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

test('the packed package installs in an empty folder, runs, and its types hold', () => {
  const folder = emptyFolder()
  const packed = run('.', 'npm', ['pack', '--json', '--pack-destination', folder])
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }]
  const odd = files
    .map(({ path }) => path)
    .filter((path) => !/^(dist\/|README\.md|LICENSE|CHANGELOG\.md|package\.json)/.test(path))
  expect(odd).toEqual([])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename)])
  expect(run(folder, join('node_modules', '.bin', 'bonesetter'), ['play', '嵴柱骨折是常见的损伤。'])).toContain(
    '脊柱骨折',
  )
  const program = `import { clean, extract, type Document, type Statement } from 'bonesetter'
const document: Document = clean('肺炎常表现为发热、咳嗽。', { id: 'a' })
const statements: readonly Statement[] = extract(document)
const wrong: number = document.text
console.log(document.text, statements.length, wrong)
`
  writeFileSync(join(folder, 'user.ts'), program)
  const settings = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  let said = ''
  try {
    run(folder, process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...settings, 'user.ts'])
  } catch (error) {
    said = String((error as { stdout?: string }).stdout)
  }
  // The one deliberate error proves that the types are really there.
  expect(said.match(/error TS\d+/g)).toEqual(['error TS2322'])
  expect(readFileSync(join(folder, 'node_modules', 'bonesetter', 'package.json'), 'utf8')).toContain('"license": "MIT"')
}, 300_000)
