import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, invertEdits } from '../../pipeline/edit.ts'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { isPage } from '../../pipeline/encoding/html/detect.ts'
import { readPage } from '../../pipeline/encoding/html/page.ts'

const read = (body: string): string => {
  const source = `<!DOCTYPE html><html><body>${body}</body></html>`
  return applyEdits(source, readPage(source))
}

const texts = [
  ...readdirSync('raw').map((name) => `raw/${name}`),
  ...readdirSync('tests/gold')
    .filter((name) => !name.endsWith('.json'))
    .map((name) => `tests/gold/${name}/cleaned.md`),
]

describe('what is a page', () => {
  test.each([
    '<!doctype html>\n<html lang=zh><head><meta charset=gbk><title>题</title><body>正文',
    '\ufeff<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html><head></head><body></body></html>',
    '<!-- saved from url=(0020)http://example.org/ -->\n<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY>正文</BODY></HTML>',
    'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!DOCTYPE html><html><head><title>x</title></head><body><p>正文</p></body></html>',
    '<p>高血压</p><p>收缩压升高。</p><ul><li>头晕</li><li>头痛</li></ul>',
  ])('%j', (text) => expect(isPage(text)).toBe(true))

  test.each([
    '',
    '<',
    '网页由 <html>、<head> 和 <body> 三部分组成，例如 <p>段落</p>。',
    '<html> 是根元素，<head> 里写标题，<body> 里写正文，三者都要有。',
    `<b>注意</b>：${'本药餐后服用。'.repeat(60)}`,
    'P<0.01，a<b>c',
    '# README\n\n<div align="center"><img src="a.png"></div>\n\n正文',
    '<ref>1</ref><ref>2</ref><ref>3</ref><ref>4</ref>',
  ])('not %j', (text) => expect(isPage(text)).toBe(false))

  test.each(texts)('not %s', (path) => expect(isPage(readFileSync(path, 'utf8'))).toBe(false))
})

const structures: readonly (readonly [what: string, source: string, lines: string])[] = [
  ['inline elements vanish', '<p>血<b>压</b><i>140</i>/<span>90</span></p>', '血压140/90\n'],
  ['a line feed of the source between hanzi vanishes', '<p>慢性\n  肾病 与\n糖尿病</p>', '慢性肾病 与糖尿病\n'],
  ['one beside Latin is a blank', '<p>given\n  5 mg\nof</p>', 'given 5 mg of\n'],
  ['blanks that the page wants stay', '<p>甲&nbsp;&emsp;乙　丙</p>', '甲\u00a0\u2003乙　丙\n'],
  ['a line break in a sentence is none', '<p>头痛，<br>呕吐。<br>发热</p>', '头痛，呕吐。\n\n发热\n'],
  ['headings', '<h1>题<br>目</h1><h3>小 节</h3><h6>注</h6>', '# 题目\n\n### 小 节\n\n###### 注\n'],
  ['items with their own numbers', '<ul><li>1、洗手</li><li>②戴帽</li></ul>', '1、洗手\n\n②戴帽\n'],
  ['a list that starts later', '<ol start=3><li>甲<li>乙</ol>', '3. 甲\n4. 乙\n'],
  ['paragraphs of an item', '<ul><li><p>甲</p><p>乙</p></li></ul>', '- 甲\n\n乙\n'],
  ['readings go', '<p><ruby>癌<rp>(</rp><rt>ái</rt><rp>)</rp></ruby>症</p>', '癌症\n'],
  ['preformatted lines', '<pre>甲 1\n乙 2</pre>', '甲 1\n\n乙 2\n'],
  [
    'spans of a table',
    '<table><tr><th colspan=3>表1 用量</th></tr><tr><td rowspan=2>成人<td>首剂<td>1 g<tr><td>维持<td>a|b<tr><td colspan=2>小儿<td></table>',
    '表1 用量\n\n| 成人 | 首剂 | 1 g |\n| --- | --- | --- |\n|  | 维持 | a\\|b |\n| 小儿 |  |  |\n',
  ],
  [
    'lines of a cell',
    '<table><tr><th>治<br>法<th>量<tr><td><p>甲</p><p>乙</p><td>1<br></table>',
    '| 治法 | 量 |\n| --- | --- |\n| 甲<br>乙 | 1 |\n',
  ],
  [
    'a table in a table',
    '<table><tr><td><table><tr><td>甲<td>1<tr><td>乙<td>2</table><td>尾</table>',
    '| 甲 | 1 |\n| --- | --- |\n| 乙 | 2 |\n\n尾\n',
  ],
  ['text between rows is no cell', '<table>注<tr><td>甲<td>1<tr><td>乙<td>2</table>', '注\n\n甲\n\n1\n\n乙\n\n2\n'],
  ['hidden', '<p>甲<span style="DISPLAY : none">乙</span>丙</p><p hidden>丁</p>', '甲丙\n'],
  [
    'what holds most of the text stays',
    '<div class="sidebar">慢性阻塞性肺疾病</div><p>短</p>',
    '慢性阻塞性肺疾病\n\n短\n',
  ],
  ['unclosed code', '<p>甲</p><script>var a = "</p>"; if (1<2) b()', '甲\n'],
  ['an end tag in a string', '<p>甲<script>s="<\\/script>"+"</b>"</script>乙</p>', '甲乙\n'],
  ['an svg has titles of its own', '<p>甲<svg><title>图</title><style/></svg>乙</p>', '甲乙\n'],
  ['end tags that nothing began', '</div></p></td>甲</span>乙', '甲乙\n'],
]

describe('structure', () => {
  test.each(structures)('%s', (_, source, lines) => expect(read(source)).toBe(lines))

  test('a title that stands nowhere else becomes the heading, without the site', () => {
    const source =
      '<html><head><title>肝硬化&amp;腹水的治疗_消化科_某某网</title></head><body><p>限钠利尿。</p></body></html>'
    expect(applyEdits(source, readPage(source))).toBe('# 肝硬化&腹水的治疗\n\n限钠利尿。\n')
  })

  test('a heading that is the link of a logo is no title', () => {
    const source =
      '<html><head><title>胆囊息肉要手术吗_某某健康网</title></head><body><h1><a href="/">某某健康网</a></h1><h2>胆囊息肉要手术吗</h2><p>看大小。</p></body></html>'
    expect(applyEdits(source, readPage(source))).toBe('# 胆囊息肉要手术吗\n\n看大小。\n')
  })

  test('links above the title go', () => {
    expect(read('<div><a>内科</a><a>外科</a></div><h1>痛风</h1><p><a>尿酸</a>升高</p>')).toBe('# 痛风\n\n尿酸升高\n')
  })
})

describe('characters', () => {
  test.each([
    ['&plusmn;&ge;&#8451;&#x3bc;&beta;', '±≥℃μβ'],
    ['1&lt2&ampx &notit; &nosuch; & &#;', '1<2&x ¬it; &nosuch; & &#;'],
    ['&#128; &#0;x', '€ \ufffdx'],
  ])('%s', (source, text) => expect(read(`<p>${source}</p>`)).toBe(`${text}\n`))

  test('each reference is an edit of its own place', () => {
    const source = '<html><body><p>（6.4&plusmn;1.8）%，<em>P</em>&lt;0.05</p></body></html>'
    const edits = readPage(source).filter(({ start }) => source[start] === '&')
    expect(edits.map(({ start, end, text }) => [source.slice(start, end), text])).toEqual([
      ['&plusmn;', '±'],
      ['&lt;', '<'],
    ])
  })

  test('the bytes decide the encoding, not the page', () => {
    const { raw, source } = openDocument('d4', readFileSync('tests/gold/d4-page/raw.html'))
    expect(source.runs.map(([, , encoding]) => encoding)).toEqual(['gb18030'])
    expect(raw).toContain('charset=gb2312')
    expect(applyEdits(raw, readPage(raw))).toContain('| 变形性骨炎 | 5\u00a0mg | 只用1次 |')
  })
})

const piece = fc.constantFrom(
  ...'<div>|</div>|<p>|</p>|<li>|<ul>|</ul>|<ol>|<table>|</table>|<tr>|<td>|<td rowspan=2 colspan=2>|</tr>|<th>|<br>|<b>|</b>'.split(
    '|',
  ),
  ...'<nav>|</nav>|<span class=ad>|<div class=share>|<h1>|</h1>|<script>|</script>|<!--|-->|<title>|</title>|<head>|<svg>'.split(
    '|',
  ),
  ...'&nbsp;|&plusmn;|&lt;|&|高血压|3 mg|，|。| |\n|　|\r\n|<|>|\0|1. |热线：400'.split('|'),
  '|',
)

test('on any source: sorted, disjoint, invertible, in the shape of lines, and what is kept is the source itself', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const edits = readPage(source)
      let at = 0
      for (const { start, end, text, reason } of edits) {
        expect(start).toBeGreaterThanOrEqual(at)
        if (!source.includes('<title>')) expect(source.slice(at, start)).not.toMatch(/<\/?(?:div|p|td|b|nav)>/)
        expect(reason === undefined || text === '').toBe(true)
        at = end
      }
      const lines = applyEdits(source, edits)
      expect(applyEdits(lines, invertEdits(source, edits))).toBe(source)
      expect(lines).not.toMatch(/\n\n\n|\n\n$|^\n|[^\n]$/)
    }),
    { numRuns: 2000, seed: 6 },
  )
})
