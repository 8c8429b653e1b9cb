import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/edit.ts'
import { readPage } from '../../pipeline/encoding/html/page.ts'

const read = (body: string, head = ''): string => {
  const source = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
  return applyEdits(source, readPage(source))
}

const title = '<h1>帕金森病的药物治疗</h1>'
const prose =
  '<p>帕金森病的药物治疗从小剂量开始，逐渐加量。</p><p>左旋多巴餐前1小时服用，不与高蛋白饮食同服，以免影响吸收。</p>'
const lines =
  '帕金森病的药物治疗从小剂量开始，逐渐加量。\n\n左旋多巴餐前1小时服用，不与高蛋白饮食同服，以免影响吸收。\n'

describe('around the article', () => {
  test.each([
    ['a menu without a telling class', `<div><span>首页</span> <span>疾病</span></div>${title}<div>${prose}</div>`],
    [
      'cards behind it',
      `${title}<div>${prose}</div><div class="x1"><a href="#"><p>震颤是怎么回事</p><p>简介……</p></a></div>`,
    ],
    [
      'a section of links',
      `${title}<div>${prose}<div><h3>相关阅读</h3><p><a href="#">震颤是怎么回事</a></p></div></div>`,
    ],
    ['counters and controls', `${title}<div>${prose}<p>赞 12 收藏 分享</p></div>`],
    ['cards of doctors', `${title}<div>${prose}<div><b>王某</b><p>擅长：运动障碍</p><a href="#">咨询</a></div></div>`],
    [
      'what a style sheet hides',
      `<style>.tip{display:none}</style>${title}<div>${prose}<p class="tip">隐藏的字</p></div>`,
    ],
  ])('%s', (_, body) => expect(read(body)).toBe(`# 帕金森病的药物治疗\n\n${lines}`))
})

describe('what stays', () => {
  test.each([
    [
      'a section of the article about related diseases',
      '<div><h2>相关疾病</h2><p>路易体痴呆也有震颤，进展更快。</p></div>',
      '## 相关疾病',
    ],
    ['a heading that is also a control', '<h2>讨论</h2><p>两组差异有统计学意义，与文献一致。</p>', '## 讨论'],
    [
      'terms that are links',
      '<ul><li><a href="#">震颤</a></li><li><a href="#">肌强直</a></li></ul><p>以上为主要症状，缓慢加重。</p>',
      '- 震颤\n- 肌强直',
    ],
    ['a reference behind the article', '</div><p>参考文献：某某杂志，2019，12：3-5</p><div>', '参考文献：某某杂志'],
    [
      'long text behind a tab',
      `<div style="display:none"><p>${'司来吉兰早晨服用，可引起失眠。'.repeat(4)}</p></div>`,
      '司来吉兰',
    ],
  ])('%s', (_, body, kept) => expect(read(`${title}<div>${prose}${body}</div>`)).toContain(kept))
})

describe('by look', () => {
  test('a title in large type, headings in bold', () => {
    const body = `<center><font size=5><b>帕金森病</b></font></center>${prose}<p><b>预防</b></p><p>多饮水，少久坐。</p>`
    expect(read(body)).toBe(`# 帕金森病\n\n${lines}\n## 预防\n\n多饮水，少久坐。\n`)
  })
  test('a page in bold from end to end has no headings', () =>
    expect(
      read(`${title}<p><b>先查血压</b></p><p><b>再查血糖</b></p>${prose.replaceAll('<p>', '<p><b>')}`),
    ).not.toContain('## '))
})

describe('text in a script', () => {
  const script = (text: string): string => `<div id="app"></div><script>window.__STATE__ = ${text}</script>`
  const sentence =
    '帕金森病的药物治疗从小剂量开始，逐渐加量；左旋多巴餐前1小时服用，不与高蛋白饮食同服，以免影响吸收。症状波动时加用恩他卡朋，出现幻觉时减量。'

  test('escapes are read', () =>
    expect(
      read(
        script(
          `{"title":"药物","content":"\\u003cp\\u003e${sentence}\\u003c\\/p\\u003e\\u003cp\\u003e剂量\\u0026lt;0.6 g\\u003c/p\\u003e"}`,
        ),
      ),
    ).toBe(`# 药物\n\n${sentence}\n\n剂量<0.6 g\n`))
  test('comments and lists of other articles are not the text', () => {
    const other = `{"comments":[{"content":"${sentence}${sentence}"}],"article":{"title":"用药","body":"${sentence}"}}`
    expect(read(script(other))).toBe(`# 用药\n\n${sentence}\n`)
  })
  test('a page that shows its article keeps what it shows', () =>
    expect(read(`${title}<div>${prose}</div>${script(`{"content":"${sentence}"}`)}`)).toBe(
      `# 帕金森病的药物治疗\n\n${lines}`,
    ))
  test.each(['{"content":"没有结束', '{{{{[[[["', '"\\', '{"a":}'])('broken: %s', (text) =>
    expect(read(`${title}${script(text)}`)).toBe('# 帕金森病的药物治疗\n'),
  )
})

describe('a byline', () => {
  test('parts that only their style keeps apart get a blank', () =>
    expect(read(`${title}<div><span>李某</span><span>2021-03-04</span></div><div>${prose}</div>`)).toContain(
      '李某 2021-03-04',
    ))
  test('counters go', () =>
    expect(
      read(`${title}<div>来源：某报 阅读：<b>120</b> 字号：<a>大</a><a>小</a></div><div>${prose}</div>`),
    ).toContain('\n来源：某报\n'))
})
