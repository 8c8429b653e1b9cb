import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Sites, sitesOf } from '../../signs.ts'

/** Question marks with a blank between any two. */
const run = /\?(?:[ \u3000]{1,2}\?)+[ \u3000]{0,2}/y
const signs = '?'

/** How many marks leave no doubt wherever they stand within a line. */
const many = 3
/** Two are enough between names and numbers, where nobody asks. */
const nameBefore = /[A-Za-z\d)\]]$/
const nameBehind = /^[A-Z\d[(\u4e00-\u9fff【]/
/** Somebody asks: these marks are meant. */
const asking =
  /[吗呢么谁哪几何怎否吧啊]|多少|是不是|有没有|\b(?:what|why|how|who|when|where|which|is|are|do|does|did|can|could|should|will|would)\b/i
const clauseReach = 30

/** What stands before in the same clause. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - clauseReach), at)
    .split(/[\n。！？!，,；;]/)
    .at(-1) as string

function isLost(text: string, start: number, end: number, marks: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const behind = text.slice(end, end + 1)
  if (behind === '' || /[\n|?]/.test(behind) || /(?:^|[\n|?])\s?$/.test(before)) return false
  if (marks < many && !(nameBefore.test(before) && nameBehind.test(behind))) return false
  return !asking.test(clauseBefore(text, start))
}

function* lostBlanks(text: string, sites: Sites): Generator<Replacement> {
  for (const { index, 0: found } of sites.matches(run)) {
    const end = index + found.length
    const marks = found.split('?').length - 1
    if (!isLost(text, index, end, marks)) continue
    const start = /[ \u3000]/.test(text[index - 1] ?? '') ? index - 1 : index
    yield { start, end, text: ' ' }
  }
}

export const lostBlank: Rule = {
  id: 'lost-blank',
  why: 'A page set its parts apart by no-break spaces, and a code without that character has a question mark for each.',
  signs,
  find: (text, sites = sitesOf(text, signs)) => lostBlanks(text, sites),
  examples: [
    [
      '[中图分类号] R563.8? ? ? ? ? [文献标识码] B? ? ? ? [文章编号] 1673-4418(2019)07-0031-04',
      '[中图分类号] R563.8 [文献标识码] B [文章编号] 1673-4418(2019)07-0031-04',
    ],
    ['ZHOU Minhua? ?HE Li? ?QIN Shuang', 'ZHOU Minhua HE Li QIN Shuang'],
    ['中图分类号:R245.3 ? ? ? ?文献标识码:A', '中图分类号:R245.3 文献标识码:A'],
    ['People’s Hospital, Ningde? ?352100, China', 'People’s Hospital, Ningde 352100, China'],
  ],
  leaves: [
    '孩子咳嗽半个月怎么办? ? ? 求医生解答',
    '真的没事吗? ? 谢谢',
    'Is it safe? ? I asked twice.',
    '| 出血量 | ? ? ? | 40 mL |',
    '疗效不明? ? ?\n随访中',
    'HLA-B27(?) (?) (?)',
    '? ? ? 第三行',
  ],
}
