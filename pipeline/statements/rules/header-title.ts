import { articlesOf, pieceOf, textClaim } from '../header/article.ts'
import type { StatementRule } from '../rule.ts'

/** A heading that only says that a case follows titles nothing. */
const partOnly = /^(?:典型)?(?:病例|病历|病案|临床|案例)(?:资料|介绍|摘要|简介)?$/

export const headerTitle: StatementRule = {
  id: 'header-title',
  why: "A heading of the first level is an article's own title.",
  *find(page) {
    for (const article of articlesOf(page)) {
      if (!article.title || partOnly.test(article.title.text)) continue
      const claim = textClaim(article, 'title', pieceOf(article.title, 0, article.title.text.length))
      if (claim) yield claim
    }
  },
  examples: [
    ['# 肺炎怎么治？\n\n多休息。', ['document 肺炎怎么治？ | title | 肺炎怎么治？']],
    ['# 一\n\n甲。\n\n---\n\n# 二\n\n乙。', ['document 一 | title | 一', 'document 二 | title | 二']],
  ],
  leaves: [
    '慢性肾脏病诊治建议\n\n执笔：秦某某\n\n## 一、病因\n\n肾小球疾病最多见。\n\n## 二、治疗\n\n控制血压。\n\n# 高钾血症处理建议',
    '## 一、病因\n\n感染。',
    '没有标题。',
    '# 病历资料\n\n患者，女，30岁，腹痛2天。',
  ],
}
