import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 90
const place = new LinePattern(/^(?:您|你)?(?:现在|当前|目前)?(?:所在|所处)?(?:的)?(?:位置|页面)(?:是|为)?[:>»]/)
const home = /^(?:[^>»›/]{0,10})(?:首页|主页|home)(?:>|»|›|\/|-|→|::)/
const section = /^[\u4e00-\u9fff]{2,10}(?:网|频道|网站|首页|在线|论坛|百科|问答)[>»›][\u4e00-\u9fff]{2,12}$/
const leaf = /(?:>|»|›)(?:正文|详情|内容|文章|浏览(?:文章)?|文章正文|详细内容)?$/
const plain = /^(?:[\u4e00-\u9fff]{2,10}[>»›]){2,5}[\u4e00-\u9fff]{0,20}$/
/** Blanks on both sides: no comparison of groups is written so. */
const spaced = /^[^>»›/。，:：]{2,14}(?: [>»›/] [^>»›/。，:：=<]{2,16}){2,5}$/
const compared = /组|法|评分|^[a-z]+$|\d(?:mg|g|%)/
const deepest = 4
const step = /[>»›]/g

/** Takes out the trail of sections that leads to a page. */
export const breadcrumb: LineRule = lineRule(
  {
    id: 'breadcrumb',
    why: 'A page shows the trail of sections it stands in.',
    examples: [
      ['您当前所在位置：某某骨科网 > 颈椎病 >\n\n颈椎病多见。', '颈椎病多见。'],
      ['首页 > 疾病库 > 外科 > 疝气\n\n疝气的表现。', '疝气的表现。'],
      ['当前位置：首页 » 用药指南 » 正文\n\n阿司匹林。', '阿司匹林。'],
      ['某某医院 › 健康教育 › 糖尿病 › 正文\n\n饮食。', '饮食。'],
    ],
    leaves: [
      '肿瘤位置：左侧额叶。',
      '疗效：A组>B组>C组，差异有统计学意义。',
      '疼痛评分 > 4 分者给予镇痛药。',
      '准确率的次序为MRI>CT>X线',
      '# 疗效\n\n见表。\n\n比较。\n\n如下。\n\n甲组>乙组>丙组',
      '首页为病案首页，由经治医师填写。',
    ],
  },
  ({ key, text, isProse, index }) => {
    if (index < deepest && !isProse && key.length <= longest && spaced.test(text.trim()) && !compared.test(key))
      return 'navigation'
    if (isProse || key.length > longest || /[。；]/.test(key) || /\d[>»]|[>»]=?\d/.test(key)) return undefined
    // The position on a site, as against one in the body, has sections.
    if (home.test(key) || (place.test(key) && /[>»›]|首页|主页/.test(key))) return 'navigation'
    if (index < deepest && (plain.test(key) || section.test(key))) return 'navigation'
    return leaf.test(key) && (key.match(step)?.length ?? 0) >= 2 ? 'navigation' : undefined
  },
)
