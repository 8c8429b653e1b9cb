import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const total = '(?:[,，/]?(?:共|总共|/)?\\d{1,4}页?)?'
const numbered = new LinePattern(
  new RegExp(`^[-–—·(（\\[【]{0,4}第\\d{1,4}页${total}[-–—·)）\\]】]{0,4}$|^第\\d{1,4}页/共\\d{1,4}页$`),
)
const dashed = new LinePattern(/^[-–—·]{1,3}\d{1,4}[-–—·]{1,3}$/)
/** What is left of '- 12 -' once its first dash is read as the mark of an item. */
const asItem = new LinePattern(/^\d{1,4}-$/)
const english = new LinePattern(/^[-–—]?page\d{1,4}(?:of|\/)\d{1,4}[-–—]?$/)
const pager = new LinePattern(/^(?:首页|上一页|<|«|\[1\]|1)[\d[\].]{0,60}(?:下一页|>|»|尾页|末页){1,3}$/)

/** Takes out page numbers that stand alone. */
export const pageNumber: LineRule = lineRule(
  {
    id: 'page-number',
    why: 'Pages of a print or a PDF leave their numbers between the lines.',
    examples: [
      ['— 12 —\n\n甲状腺结节。', '甲状腺结节。'],
      ['甲状腺结节。\n\n- 12 -', '甲状腺结节。'],
      ['甲状腺结节。\n\n第 3 页 共 8 页', '甲状腺结节。'],
      ['甲状腺结节。\n\nPage 2 of 5', '甲状腺结节。'],
      ['甲状腺结节。\n\n上一页 1 2 3 下一页', '甲状腺结节。'],
    ],
    leaves: ['第3页的图示为右侧结节。', '12', '-3', '第 3 例', '(1)', '0-12'],
  },
  ({ key, block }) => {
    if (key.length > 40) return undefined
    if (block.kind === 'item' && asItem.test(key)) return 'boilerplate'
    return numbered.test(key) || dashed.test(key) || english.test(key) || pager.test(key) ? 'boilerplate' : undefined
  },
)
