import { expect, test } from 'vitest'
import { applyEdits, invertEdits } from '../../pipeline/edit.ts'
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

/** Pages that try what is looked for around an article: much of it goes, and nothing may take long. */
const crowded: Readonly<Record<string, string>> = {
  'sections that go, in one another': '<div><h3>相关文章</h3>'.repeat(20_000),
  'headings over nothing': '<h3>热门文章</h3>'.repeat(20_000),
  'doctors in one another': '<div><p>擅长：心脏</p>'.repeat(20_000),
  'side cells': `<table><tr>${'<td>甲<br>乙<br>丙</td>'.repeat(20_000)}<td>血压升高的原因有很多，主要是遗传和饮食。</table>`,
  'controls and counters': '<p>收藏分享点赞评论 阅读 123 浏览：x</p>'.repeat(20_000),
  'paragraphs in one another': '<div>血压升高的原因有很多，主要是遗传和饮食。'.repeat(20_000),
  'rules of a style sheet': `<style>${'.a{display:none}'.repeat(50_000)}${'{'.repeat(50_000)}</style>`,
  'objects in a script': `<script>${'{"content":"血压升高的原因。'.repeat(10_000)}${'{"a":['.repeat(50_000)}</script>`,
  'a long word in a script': `<script>${'血压。'.repeat(100)}${'a'.repeat(1_000_000)}</script>`,
  'conditional comments': '<!--[if lt IE 9]><p>旧</p><![endif]-->'.repeat(20_000),
  'terms and descriptions': `<dl>${'<dt>词<dd>释'.repeat(20_000)}</dl>`,
}

test.each(Object.entries(crowded))('%s', { timeout: 20_000 }, (_, body) => {
  const source = `${head}${body}<p>尾`
  const edits = readPage(source)
  const lines = applyEdits(source, edits)
  expect(applyEdits(lines, invertEdits(source, edits))).toBe(source)
})

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

test('a table of 30,000 rows gives them all', () => {
  const row = '<tr><td>血压&nbsp;<b>140</b>/90<td>&plusmn;3 <a href="#">mm</a></tr>\n'
  const source = `${head}<table>${row.repeat(30_000)}</table>`
  expect(applyEdits(source, readPage(source)).match(/^\| 血压/gm)).toHaveLength(30_000)
})
