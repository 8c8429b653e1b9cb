import { type LineRule, lineRule } from '../line-rule.ts'
import {
  binders,
  deedsOnPages,
  idle,
  ofAccount,
  otherDeeds,
  pages,
  partsOfPages,
  partsOfTexts,
} from '../tables/interface.ts'

const longest = 18
const longestIdle = 30
/** What the parts of a phrase found so far are, as bits. */
const bits = { partOfPage: 1, deedOnPage: 2, deed: 4, partOfText: 8, several: 16, any: 32 }
const kinds = new Map<string, number>([
  ...binders.map((word) => [word, 0] as const),
  ...partsOfTexts.map((word) => [word, bits.partOfText] as const),
  ...otherDeeds.map((word) => [word, bits.deed] as const),
  ...deedsOnPages.map((word) => [word, bits.deedOnPage] as const),
  ...partsOfPages.map((word) => [word, bits.partOfPage] as const),
])
const longestPart = Math.max(...[...kinds.keys()].map((word) => word.length))

/** Takes out the phrases of buttons, forms and pagers. */
export const interfacePhrase: LineRule = lineRule(
  {
    id: 'interface-phrase',
    why: 'The controls of a page speak in phrases of which each part is a deed on pages or a part of them.',
    examples: [
      ['肩周炎。\n\n查看通信作者其他文章', '肩周炎。'],
      ['肩周炎。\n\n返回文献列表', '肩周炎。'],
      ['登录后享受更多服务\n\n肩周炎。', '肩周炎。'],
      ['肩周炎。\n\n在浏览器中打开', '肩周炎。'],
      ['肩周炎。\n\n暂无评价', '肩周炎。'],
      ['肩周炎。\n\n网络异常，请稍后再试', '肩周炎。'],
      ['肩周炎。\n\n共128条结果', '肩周炎。'],
      ['我的优惠券\n\n按科室找医生\n\n肩周炎。', '肩周炎。'],
    ],
    leaves: [
      '返回病房',
      '打开气道',
      '选择材料',
      '评价内容',
      '注册护士',
      '删除记录',
      '暂无资料',
      '微信健康教育',
      '查看伤口',
      '引用文献',
      '参考文献',
      '共128条染色体',
      '展开无菌巾',
      '积分',
      '会员',
      '内容与方法',
      '检索文献',
      '微信公众号',
      'APP使用',
      '查看结果',
    ],
  },
  ({ key, isProse }) => {
    if (isProse || key.length > longestIdle) return undefined
    if (idle.test(key) || pages.test(key) || ofAccount.test(key)) return 'navigation'
    return key.length >= 4 && key.length <= longest && isPhrase(key) ? 'navigation' : undefined
  },
)

/** True of a phrase that can be read as parts of pages and deeds on them, whichever way it is cut. */
function isPhrase(key: string): boolean {
  const reached: (Set<number> | undefined)[] = [new Set([0])]
  for (let at = 0; at < key.length; at++) {
    const before = reached[at]
    if (!before) continue
    for (let length = 1; length <= longestPart && at + length <= key.length; length++) {
      const kind = kinds.get(key.slice(at, at + length))
      if (kind === undefined) continue
      const after = reached[at + length] ?? new Set<number>()
      for (const state of before) after.add(grown(state, kind))
      reached[at + length] = after
    }
  }
  return [...(reached[key.length] ?? [])].some(isOfPage)
}

/** One part more; what binds them is none. */
function grown(state: number, kind: number): number {
  if (kind === 0) return state
  return state & bits.any ? state | kind | bits.several : state | kind | bits.any
}

/** A part of pages with a deed, or a deed on pages with a part of texts. */
const isOfPage = (state: number): boolean => {
  const has = (kind: number): boolean => (state & kind) !== 0
  if (!has(bits.several)) return false
  return has(bits.partOfPage) ? has(bits.deed) || has(bits.deedOnPage) : has(bits.deedOnPage) && has(bits.partOfText)
}
