import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bonesetter, digests, emptyFolder, into, killAfter } from './program.ts'

test('one worker and two, twice: the same bytes', async () => {
  const [one, two, again] = [emptyFolder(), emptyFolder(), emptyFolder()]
  expect((await bonesetter(['run', '--jobs', '1', ...into(one)])).code).toBe(0)
  expect((await bonesetter(['run', '--jobs', '2', ...into(two)])).code).toBe(0)
  expect((await bonesetter(['run', '--jobs', '2', ...into(again)])).code).toBe(0)
  const wanted = digests(one)
  expect(Object.keys(wanted)).toContain('manifest.json')
  expect(digests(two)).toEqual(wanted)
  expect(digests(again)).toEqual(wanted)
})

test('what is committed is what the program makes', async () => {
  const { code, out } = await bonesetter(['check'])
  expect(out).toBe('')
  expect(code).toBe(0)
})

test('a run that is killed leaves whole files, and the next one completes it to the same bytes', async () => {
  const [wanted, broken] = [emptyFolder(), emptyFolder()]
  await bonesetter(['run', ...into(wanted)])
  const whole = digests(wanted)
  for (const milliseconds of [300, 700, 1100, 1500]) {
    await killAfter(['run', ...into(broken)], milliseconds)
    const left = Object.entries(digests(broken)).filter(([path]) => !path.endsWith('.tmp'))
    for (const [path, digest] of left) expect([path, digest]).toEqual([path, whole[path]])
  }
  await bonesetter(['run', ...into(broken)])
  expect(digests(broken)).toEqual(whole)
})

test('bad input is told with a code and loses nothing else', async () => {
  const folder = emptyFolder()
  const raw = join(folder, 'raw')
  mkdirSync(join(raw, 'x.txt'), { recursive: true })
  writeFileSync(join(raw, 'empty.txt'), '')
  writeFileSync(join(raw, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)))
  writeFileSync(join(raw, '[报告](1).txt'), '胃溃疡是一种常见的消化道疾病。\n')
  symlinkSync(join(folder, 'nowhere'), join(raw, 'dangling.txt'))
  const { code, out, err } = await bonesetter(['run', '--raw', raw, ...into(folder)])
  expect([code, out]).toEqual([1, ''])
  const losses = readFileSync(join(folder, 'cleaned', 'dropped.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(losses.map(({ id, kind, reason }) => [id, kind, reason])).toEqual([
    ['binary', 'failed', 'not-text'],
    ['dangling', 'failed', 'not-found'],
    ['empty', 'dropped', 'empty'],
    ['x', 'failed', 'not-a-file'],
  ])
  expect(err).toMatch(/5 documents: 1 kept, 1 dropped, 3 failed/)
  expect(err).not.toContain(folder)
  expect(readFileSync(join(folder, 'cleaned', '[报告](1).md'), 'utf8')).toBe('胃溃疡是一种常见的消化道疾病。\n')
})

test('a file that is named and not there, and a pattern that leads out', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'raw'))
  const missing = await bonesetter(['run', 'gone.txt', '--raw', join(folder, 'raw'), ...into(folder)])
  expect(missing.code).toBe(1)
  expect(missing.err).toContain('not-found')
  const outside = await bonesetter(['run', '../secret.txt', '--raw', join(folder, 'raw'), ...into(folder)])
  expect([outside.code, outside.err.split(':')[0]]).toEqual([2, 'bad-option'])
  expect((await bonesetter(['run', '--raw', join(folder, 'none'), ...into(folder)])).code).toBe(2)
})

test('a single line of 50 MB goes through', async () => {
  const folder = emptyFolder()
  const raw = join(folder, 'raw')
  mkdirSync(raw)
  const sentence = '患者因咳嗽三天入院，查体未见异常，给予对症治疗后好转。'
  writeFileSync(join(raw, 'long.txt'), sentence.repeat(Math.ceil(50_000_000 / Buffer.byteLength(sentence))))
  const { code, err } = await bonesetter(['run', '--raw', raw, ...into(folder)])
  expect(err).toMatch(/1 documents: 1 kept, 0 dropped, 0 failed/)
  expect(code).toBe(0)
}, 600_000)

test('records: their own ids, equal ids, lines that cannot be read', async () => {
  const folder = emptyFolder()
  const raw = join(folder, 'raw')
  mkdirSync(raw)
  const rows = [
    JSON.stringify({ id: 'a', text: '肺炎常表现为发热、咳嗽。' }),
    '{"id": "broken"',
    JSON.stringify({ text: '痛风是一种代谢性疾病。' }),
    JSON.stringify({ id: 'a', text: '哮喘常表现为喘息。' }),
    JSON.stringify({ id: '../../x', text: '同名不是路径，请勿当真。' }),
    JSON.stringify({ id: 'b', words: 1 }),
  ]
  writeFileSync(join(raw, 't.jsonl'), rows.join('\n'))
  const { code, err } = await bonesetter(['run', '--raw', raw, ...into(folder)])
  expect(code).toBe(1)
  expect(err).toContain('"a~2"')
  expect(readdirSync(join(folder, 'cleaned')).sort()).toEqual(['dropped.jsonl', 'part-000.jsonl.gz'])
  const { gunzipSync } = await import('node:zlib')
  const part = gunzipSync(readFileSync(join(folder, 'cleaned', 'part-000.jsonl.gz'))).toString()
  expect(
    part
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['../../x', 'a', 'a~2', 't.jsonl#3'])
  const losses = readFileSync(join(folder, 'cleaned', 'dropped.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(losses.map(({ id, reason }) => [id, reason])).toEqual([
    ['b', 'bad-record'],
    ['t.jsonl#2', 'bad-record'],
  ])
})

test('records whose ids differ in half a pair only stay two', async () => {
  const folder = emptyFolder()
  const raw = join(folder, 'raw')
  mkdirSync(raw)
  const texts = ['肺炎常表现为发热、咳嗽。', '痛风是一种代谢性疾病。']
  writeFileSync(join(raw, 't.jsonl'), texts.map((text, i) => `{"id":"x\\ud83${i}","text":"${text}"}`).join('\n'))
  const { code } = await bonesetter(['run', '--raw', raw, ...into(folder)])
  expect(code).toBe(0)
  const { gunzipSync } = await import('node:zlib')
  const part = gunzipSync(readFileSync(join(folder, 'cleaned', 'part-000.jsonl.gz'))).toString()
  const ids = part
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids).toEqual(['x\\ud830', 'x\\ud831'])
})

test('the account in the manifest is exact, and its digests are those of the files', async () => {
  const folder = emptyFolder()
  await bonesetter(['run', ...into(folder)])
  const files = digests(folder)
  const { documents, totals } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  expect(documents).toHaveLength(totals.kept)
  for (const row of documents) {
    const counts = Object.values(row.rules) as [number, number, number][]
    const sum = (place: 0 | 1 | 2) => counts.reduce((all, count) => all + count[place], 0)
    expect([row.edits, row.raw, row.text]).toEqual([sum(0), row.kept + sum(1), row.kept + sum(2)])
    expect(row.cleaned).toBe(files[`cleaned/${row.id}.md`])
    expect(row.ledger).toBe(files[`cleaned/${row.id}.edits.jsonl`])
    expect(row.extracted).toBe(files[`extracted/${row.id}.json`])
  }
})

test('records on standard input', async () => {
  const folder = emptyFolder()
  const row = JSON.stringify({ id: 'one', text: '湿疹是一种皮肤病。' })
  const { code, err } = await bonesetter(['run', '-', ...into(folder)], process.cwd(), `${row}\n`)
  expect([code, err]).toEqual([0, expect.stringContaining('1 documents: 1 kept')])
})

test('a document that is gone or dropped leaves no stale files', async () => {
  const folder = emptyFolder()
  const raw = join(folder, 'raw')
  mkdirSync(raw)
  const text = '糖尿病是一组以高血糖为特征的代谢性疾病。患者常有多饮、多食、多尿。\n'
  writeFileSync(join(raw, 'a.txt'), text)
  writeFileSync(join(raw, 'b.txt'), '骨折是骨的连续性中断。\n')
  await bonesetter(['run', '--raw', raw, ...into(folder)])
  expect(existsSync(join(folder, 'cleaned', 'b.md'))).toBe(true)
  writeFileSync(join(raw, 'b.txt'), text)
  await bonesetter(['run', '--raw', raw, ...into(folder)])
  expect(existsSync(join(folder, 'cleaned', 'b.md'))).toBe(false)
  expect(readFileSync(join(folder, 'cleaned', 'dropped.jsonl'), 'utf8')).toContain('"reason":"duplicate"')
})

test('until, off, limit, dry-run', async () => {
  const folder = emptyFolder()
  cpSync('raw', join(folder, 'raw'), { recursive: true })
  const raw = ['--raw', join(folder, 'raw')]
  const dry = await bonesetter(['run', '--dry-run', ...raw, ...into(folder)])
  expect([dry.code, existsSync(join(folder, 'cleaned'))]).toEqual([0, false])
  expect(dry.out).toMatch(/^[a-z]+\/[a-z-]+\t\d+ edits/m)
  await bonesetter(['run', '--until', 'encoding', '--limit', '2', ...raw, ...into(folder)])
  expect(readdirSync(join(folder, 'cleaned')).filter((name) => name.endsWith('.md'))).toHaveLength(2)
  expect(existsSync(join(folder, 'extracted'))).toBe(false)
  expect((await bonesetter(['run', '--until', 'nowhere', ...raw])).code).toBe(2)
  expect((await bonesetter(['run', '--off', 'no-such-rule', ...raw])).code).toBe(2)
  expect((await bonesetter(['run', '--jobs', 'many', ...raw])).code).toBe(2)
  expect((await bonesetter(['walk'])).code).toBe(2)
})
