import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { bonesetter, emptyFolder, into } from './program.ts'

/** A copy of the raw documents with one of them changed, run. */
async function runChanged(id: string, change: (text: string) => string): Promise<string> {
  const folder = emptyFolder()
  cpSync('raw', join(folder, 'raw'), { recursive: true })
  const path = join(folder, 'raw', `${id}.txt`)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  expect((await bonesetter(['run', '--raw', join(folder, 'raw'), ...into(folder)])).code).toBe(0)
  return folder
}

const spine = '000_c1a781a4f0343ab5'

test.each(['\n\n', '修补术。\n\n'])(
  'an unrelated paragraph after %j changes no line of the statements',
  async (after) => {
    const folder = await runChanged(spine, (text) => {
      return text.replace(after, `${after}本站编辑部于春天整理了这一页，文字未经改动，特此说明。\n\n`)
    })
    const extracted = `extracted/${spine}.json`
    expect(readFileSync(join(folder, extracted), 'utf8')).toBe(readFileSync(extracted, 'utf8'))
  },
)

test('a changed number changes only what quotes it, and the threshold is updated, not lost and found', async () => {
  const folder = await runChanged(spine, (text) => text.replace('直径大于2mm', '直径大于3mm'))
  const { code, out } = await bonesetter(['diff', '.', folder, '--format', 'json'])
  expect(code).toBe(1)
  const delta = JSON.parse(out).find(({ id }: { id: string }) => id === spine)
  const touched = [
    ...delta.added,
    ...delta.absent,
    ...delta.updated.flatMap(({ before, after }: Record<string, unknown>) => [before, after]),
  ]
  for (const statement of touched) expect(JSON.stringify(statement.evidence)).toMatch(/[23]mm/)
  const threshold = delta.updated.find(({ after }: { after: { property: string } }) => after.property === 'threshold')
  expect([threshold?.before.value.value, threshold?.after.value.value]).toEqual([2, 3])
  expect(threshold?.before.id).toBe(threshold?.after.id)
})

test('diff of a folder with itself finds nothing; Markdown and text name what differs', async () => {
  const same = await bonesetter(['diff', '.', '.'])
  expect(same.code).toBe(0)
  expect(same.out).toMatch(/0 new, 0 updated, 0 absent, \d+ unchanged/)
  const folder = await runChanged(spine, (text) => text.replace('直径大于2mm', '直径大于3mm'))
  expect((await bonesetter(['diff', '.', folder, '--format', 'md'])).out).toMatch(
    /^\| updated \| .*2mm.* \| .*3mm.* \|$/m,
  )
  expect((await bonesetter(['diff', '.', 'no-such-revision'])).code).toBe(2)
})

test('check names the file, the document and the rules that drifted, in every format', async () => {
  const folder = emptyFolder()
  for (const name of ['cleaned', 'extracted', 'manifest.json']) cpSync(name, join(folder, name), { recursive: true })
  const ledger = join(folder, 'cleaned', `${spine}.edits.jsonl`)
  const lines = readFileSync(ledger, 'utf8').split('\n')
  const gone = JSON.parse(lines[1] ?? '')
  writeFileSync(ledger, lines.toSpliced(1, 1).join('\n'))
  writeFileSync(join(folder, 'cleaned', 'stray.md'), 'x\n')
  const text = await bonesetter(['check', ...into(folder)])
  expect(text.code).toBe(1)
  expect(text.out).toContain(
    `cleaned/${spine}.edits.jsonl differs from what the program makes: ${gone.stage}/${gone.rule} (1)`,
  )
  expect(text.out).toContain('cleaned/stray.md is not among what the program makes')
  const formats = {
    json: /"kind": "unexpected"/,
    github: /^::error file=cleaned\/stray.md::/m,
    sarif: /"version": "2.1.0"/,
    junit: /failures="2"/,
  }
  for (const [format, pattern] of Object.entries(formats)) {
    const { code, out } = await bonesetter(['check', ...into(folder), '--format', format])
    expect([code, out]).toEqual([1, expect.stringMatching(pattern)])
  }
})

test('explain follows a number back to the garbled glyphs and their bytes', async () => {
  const journal = '002_7a0ef5a9dda707a9'
  const { statements } = JSON.parse(readFileSync(`extracted/${journal}.json`, 'utf8'))
  const statement = statements.find(({ property }: { property: string }) => property === 'sample-size')
  const { code, out } = await bonesetter(['explain', journal, '--statement', statement.id])
  expect(code).toBe(0)
  expect(out).toContain(`raw         `)
  expect(out).toMatch(/源员/)
  expect(out).toMatch(/bytes \d+-\d+ of 002/)
  expect((await bonesetter(['explain', journal, '--raw-at', '0'])).out).toMatch(/raw 0-1, cleaned/)
  expect((await bonesetter(['explain', journal, '--at', '0'])).code).toBe(0)
  expect((await bonesetter(['explain', journal, '--at', '999999'])).code).toBe(2)
  expect((await bonesetter(['explain', 'no-such-document', '--at', '0'])).code).toBe(2)
})

test('what is extracted fits the schema that the program prints', async () => {
  const { out } = await bonesetter(['schema'])
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(out))
  for (const id of [spine, '002_7a0ef5a9dda707a9', '004_4b798dc39e3ca003']) {
    validate(JSON.parse(readFileSync(`extracted/${id}.json`, 'utf8')))
    expect(validate.errors).toBeNull()
  }
  expect(validate({ schema: 'urn:bonesetter:statements:1', document: { id: 'x' }, statements: [{}] })).toBe(false)
})

test('play shows edits and statements of one string', async () => {
  const { code, out } = await bonesetter(['play', '嵴柱侧弯是一种疾病,常表现为腰痛。'])
  expect(code).toBe(0)
  expect(out).toContain('脊柱侧弯')
  expect(out).toMatch(/"嵴" -> "脊"/)
})

test('rules prints every rule with its reason', async () => {
  const { out } = await bonesetter(['rules'])
  expect(out.match(/^## /gm)).toHaveLength(5)
  expect(out).toContain('### founder-upright')
})

test('eval fails below a floor', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'g', 'd'), { recursive: true })
  writeFileSync(join(folder, 'g', 'd', 'raw.txt'), '贫血常表现为乏力。\n')
  writeFileSync(join(folder, 'g', 'd', 'cleaned.md'), '完全另一段文字在这里。\n')
  writeFileSync(
    join(folder, 'g', 'floors.json'),
    JSON.stringify([{ documents: ['d'], least: { textF1: 0.9 }, most: {} }]),
  )
  const { code, err } = await bonesetter(['eval', '--gold', join(folder, 'g')])
  expect([code, err]).toEqual([1, expect.stringContaining('below the floor: textF1 of d')])
})
