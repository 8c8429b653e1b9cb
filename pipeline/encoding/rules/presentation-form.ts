import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { halfWidthForms, latinForms, smallForms, verticalForms } from '../tables/presentation-forms.ts'

const plainOf = new Map<string, string>()
for (const table of [verticalForms, smallForms, halfWidthForms, latinForms]) {
  const parts = table.split(' ')
  for (let i = 0; i + 1 < parts.length; i += 2) plainOf.set(parts[i] as string, parts[i + 1] as string)
}

/** Letters and digits of formulas in their faces: U+1D400 to U+1D7FF. */
const faceLead = '\ud835'
const forms =
  /\ud835[\udc00-\udfff]|[\uFF66-\uFF9D][\uFF9E\uFF9F]|[\u2126\u212A\u212B\uFB00-\uFB06\uFE10-\uFE6B\uFF61-\uFF9F]/y

const signs = [faceLead, ...new Set([...plainOf.keys()].map((form) => form.charAt(0)))].join('')

export const presentationForm: Rule = {
  id: 'presentation-form',
  why: 'Vertical and small marks, half-width kana, ligatures and the faces of letters in formulas are choices of a layout that have codes.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (const { index, 0: found } of sites.matches(forms)) {
      const whole = found.startsWith(faceLead) ? found.normalize('NFKC') : plainOf.get(found)
      const plain = whole ?? plainOf.get(found.charAt(0))
      if (plain !== undefined) yield { start: index, end: index + (whole ? found.length : 1), text: plain }
    }
  },
  examples: [
    ['甲状腺功能亢进︵甲亢︶﹐多见于女性', '甲状腺功能亢进（甲亢），多见于女性'],
    ['﹁上火﹂的含义', '「上火」的含义'],
    ['有效率﹕85﹪﹔P﹤0﹒05', '有效率：85%；P<0.05'],
    ['The oﬃce was ﬂooded; a ﬁnding of signiﬁcance', 'The office was flooded; a finding of significance'],
    ['差异有统计学意义（𝑃<0.05，𝜒²=5.6），𝐂𝐓 值 𝟏𝟐', '差异有统计学意义（P<0.05，χ²=5.6），CT 值 12'],
    ['ﾊﾟﾆｯｸ障害｡', 'パニック障害。'],
  ],
  leaves: ['10³ ① ½ Ⅱ ℃ ‰ ㎎ ㎡', '￥200', '⚠️ 注意', '（甲亢）'],
}
