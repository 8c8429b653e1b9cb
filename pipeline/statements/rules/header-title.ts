import { articlesOf, pieceOf, textClaim } from '../header/article.ts'
import type { StatementRule } from '../rule.ts'

export const headerTitle: StatementRule = {
  id: 'header-title',
  why: "A heading of the first level is an article's own title.",
  *find(page) {
    for (const article of articlesOf(page)) {
      if (!article.title) continue
      const claim = textClaim(article, 'title', pieceOf(article.title, 0, article.title.text.length))
      if (claim) yield claim
    }
  },
  examples: [
    ['# 肺炎怎么治？\n\n多休息。', ['document 肺炎怎么治？ | title | 肺炎怎么治？']],
    ['# 一\n\n甲。\n\n---\n\n# 二\n\n乙。', ['document 一 | title | 一', 'document 二 | title | 二']],
  ],
  leaves: ['## 一、病因\n\n感染。', '没有标题。'],
}
