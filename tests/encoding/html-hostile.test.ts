import { expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/edit.ts'
import { readPage } from '../../pipeline/encoding/html/page.ts'

const head = '<!DOCTYPE html><html><head><title>x</title></head><body><h1>题目</h1><p>正文。</p>'
const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('')

/** Pages that are slow, or overflow the stack, where anything is recursive or quadratic. */
const hostile: Readonly<Record<string, string>> = {
  'nested blocks': `${'<div>'.repeat(50_000)}尾`,
  'nested inline elements': `${'<b>'.repeat(50_000)}尾`,
  'nested lists': `${'<ul><li>'.repeat(50_000)}<p>尾`,
  'nested tables': `${'<table><tr><td>'.repeat(50_000)}尾`,
  'open fonts in every paragraph': `${many(20_000, (i) => `<p><font size=${i}>字`)}<p>尾`,
  'end tags that nothing began': `${'<span>'.repeat(50_000)}${'</q></div>'.repeat(50_000)}<p>尾`,
  'a table of many rows': `<table>${'<tr><td>甲<td>乙'.repeat(30_000)}</table>尾`,
  'a row of many cells': `<table><tr>${'<td>甲'.repeat(50_000)}${'<tr>'.repeat(50_000)}</table>尾`,
  'cells that span everything': `<table>${`<tr>${'<td rowspan=65534 colspan=1000>甲'.repeat(20)}`.repeat(1000)}</table>尾`,
  'many attributes': `<p ${many(100_000, (i) => `a${i}=1`)}>尾`,
  'huge attribute values': `<p class="${'x y '.repeat(250_000)}" style="${'a:b;'.repeat(250_000)}">尾`,
  'many comments': `${'<!---->'.repeat(100_000)}<p>尾`,
  'less-than signs': `${'<'.repeat(500_000)}<p>尾`,
  ampersands: `${'&'.repeat(500_000)}<p>尾`,
  'character references': `${many(60_000, (i) => `&#${i + 0x4e00};`)}<p>尾`,
  'NUL characters': `${'\0'.repeat(500_000)}<p>尾`,
  'white space': `${' \n'.repeat(500_000)}<p>尾`,
  'scripts with end tags in strings': `${'<script>var a = "</" + "b>"</script>'.repeat(20_000)}<p>尾`,
  'containers that go': `${'<div class=nav><a>x</a></div>'.repeat(30_000)}<p>尾`,
}

test.each(Object.entries(hostile))('%s', { timeout: 20_000 }, (_, body) => {
  const source = head + body
  const lines = applyEdits(source, readPage(source))
  expect(lines.startsWith('# 题目\n\n正文。\n\n')).toBe(true)
  expect(lines.endsWith('尾\n')).toBe(true)
})

test.each(['<!--', '<p class="', '<textarea>', '<style>', '<title>'])('nothing ends %s', (tag) => {
  const source = `${head}${tag}${'字'.repeat(1000)}`
  expect(applyEdits(source, readPage(source))).toBe('# 题目\n\n正文。\n')
})

test('time grows with the length of the page, not faster', { timeout: 60_000 }, () => {
  const row = '<tr><td>血压&nbsp;<b>140</b>/90<td>&plusmn;3 <a href="#">mm</a></tr>\n'
  const page = (size: number): string => `${head}<table>${row.repeat(size / row.length)}</table>`
  const time = (source: string): number => {
    const before = process.cpuUsage().user
    readPage(source)
    return process.cpuUsage().user - before
  }
  time(page(200_000))
  const small = time(page(500_000))
  const large = time(page(2_000_000))
  expect(large).toBeLessThan(12 * small + 200_000)
})
