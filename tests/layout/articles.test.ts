import { expect, test } from 'vitest'
import { layoutRules } from '../../pipeline/layout/rules/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const blocksOf = (lines: readonly string[], feed = '\n\n'): string[] =>
  runRules(lines.join(feed), 'layout', layoutRules, defaultOptions).text.trimEnd().split('\n\n')

const head = '某某骨科杂志 2008 年 3 月第 16 卷第 3 期'
const authors = ['段某某，汤某', '（某某市人民医院骨科，某某 530099）']
const opening = '患者，男，55 岁，摔伤右肩 2 h 入院。查体：右肩肿胀，活动受限。'
const end = ['参考文献', '[1] 张某. 肩袖损伤[J]. 某某杂志，2004，3（2）：77-79.', '（收稿日期：2007-10-12）']
const text = '本组 56 例均获随访，随访 6～24 个月，疗效满意，现报告如下。'

test.each(['\n', '\n\n'])('a title over two lines is one heading', (feed) => {
  const page = [head, '微创经皮钢板与交锁髓内钉治疗胫骨干多段', '骨折的疗效比较', ...authors, opening]
  expect(blocksOf(page, feed)).toEqual([
    head,
    '# 微创经皮钢板与交锁髓内钉治疗胫骨干多段骨折的疗效比较',
    ...authors,
    opening,
  ])
})

test('neither a column of the journal nor the journal itself goes into the title', () => {
  for (const above of ['·病例报告·', '临床研究', '中华某某创伤与骨科临床研究杂志']) {
    expect(blocksOf([above, '肱骨近端骨折 21 例', ...authors, opening])).toContain('# 肱骨近端骨折 21 例')
  }
})

test.each([
  ['several authors', authors],
  ['one author', ['段某某', '（某某市人民医院骨科，某某 530099）']],
  ['the postcode before the hospital', ['段某某 柯某 汤某某', '作者单位：530099 某某市中医院骨科']],
])('an article opens before its title block: %s', (_, names) => {
  const title = '椎间孔镜治疗腰椎间盘突出症 56 例'
  const above = ['讨论', text, ...end]
  for (const lead of [[], [head]]) {
    const blocks = blocksOf([...above, ...lead, title, ...names, text, '1 临床资料', text])
    expect(blocks.slice(blocks.indexOf('---'))).toEqual([
      '---',
      ...lead,
      `# ${title}`,
      ...names,
      text,
      '## 1 临床资料',
      text,
    ])
  }
})

test('references do not become the title of what they close', () => {
  expect(blocksOf(end)[0]).not.toBe('# 参考文献')
})

test('one article is not cut', () => {
  const page = ['肩袖损伤 30 例', ...authors, text, '讨论', text, ...end]
  expect(blocksOf(page)).not.toContain('---')
  expect(blocksOf([...page.slice(3), ...page.slice(0, 3)])).not.toContain('---')
})

test('a title, a byline and a long paragraph with a blank line between stay apart', () => {
  const page = [
    '被蜱虫咬了怎么办？取虫、消毒、观察，一次讲清',
    '原创 皮肤科 某某医院 2021-06-08 发布于某地',
    `${text}${text}${text}`,
  ]
  expect(blocksOf(page)).toHaveLength(3)
})
