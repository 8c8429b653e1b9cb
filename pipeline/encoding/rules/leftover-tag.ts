import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { raisedForm } from '../powers.ts'

const signs = '<'
const tag =
  /<(\/?)(br|p|div|span|b|strong|i|em|u|font|a|sup|sub|li|ul|ol|h[1-6]|section|center)(?:\s{1,4}[a-z-]{1,20}=[^<>\n]{0,300}|\s{0,4})\/?>/iy
/** Elements that stand within a line. */
const inline = /^(?:span|b|strong|i|em|u|font|a|sup|sub)$/i
/** So many tags beside Chinese text show that they are left over. */
const fewest = 2
const chinese = /[\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]/
/** What texts about markup speak of. */
const markup = /标签|标记语言|元素|HTML|代码|换行符|尖括号/i
/** Where tags mean what they are: code, and the cells of a table. */
const code = /[`|]/
const power = /^([-+−]?)(\d{1,2})<\/sup\s{0,2}>/i
const raisable = /[0-9A-Za-zμχ)](?:<\/?(?:i|em|b)>)?$/i

/** What stands instead of a tag: nothing within a line, else its break; a power keeps its place above the line. */
function replacementOf(text: string, { index: start, 0: whole, 1: slash, 2: name = '' }: RegExpExecArray): Replacement {
  const end = start + whole.length
  if (!inline.test(name)) return { start, end, text: '\n' }
  const found = name.toLowerCase() === 'sup' && slash === '' ? power.exec(text.slice(end, end + 12)) : null
  if (!found || !raisable.test(text.slice(Math.max(0, start - 6), start))) return { start, end, text: '' }
  const [, sign = '', digits = ''] = found
  return { start, end: end + sign.length + digits.length, text: raisedForm(sign + digits) }
}

/** Whether the line of a tag is one of code or of a table. */
function isInCode(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return code.test(text.slice(Math.max(start, at - 400), end < 0 ? at + 400 : Math.min(end, at + 400)))
}

export const leftoverTag: Rule = {
  id: 'leftover-tag',
  why: 'Text taken out of web pages or their data keeps tags (<br>, <p>, <strong>) that a browser would not show.',
  signs,
  find(text, sites = sitesOf(text, signs)) {
    const tags = [...sites.matches(tag)].filter(({ index }) => !isInCode(text, index))
    const beside = tags.filter(({ index, 0: whole }) =>
      chinese.test(text.charAt(index - 1) + text.charAt(index + whole.length)),
    )
    if (beside.length < fewest || markup.test(text)) return []
    return tags.map((one) => replacementOf(text, one))
  },
  examples: [
    ['一、病因<br>1. 遗传因素；<br/>2. 环境因素。<br />二、症状', '一、病因\n1. 遗传因素；\n2. 环境因素。\n二、症状'],
    [
      '白细胞 12×10<sup>9</sup>/L，<strong>中性粒细胞</strong>升高，H<sub>2</sub>受体',
      '白细胞 12×10⁹/L，中性粒细胞升高，H2受体',
    ],
    ['<p class="x">多饮水。</p><p>忌酒<a href="/a" title="痛风">痛风</a>。</p>', '\n多饮水。\n\n忌酒痛风。\n'],
    ['差异有统计学意义（<i>P</i><0.05），<i>t</i>检验', '差异有统计学意义（P<0.05），t检验'],
  ],
  leaves: [
    '段落用 <p> 标签，换行用 <br>。',
    'a<b>c 与 P<0.05',
    '| 药名 | 用法<br>用量 |\n| --- | --- |\n| 甲<br>乙 | 每日<br>一次 |',
    '`<br>换行<br>`',
    '若 x<i 且 y>p，则<b 不成立>',
  ],
}
