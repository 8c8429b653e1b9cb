import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, lines, pieceOf, textClaim } from '../header/article.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

/** 来源：某健康网; an account or a site that names itself as its own source. */
const source = new Sought(
  /(?:^|[\s　|｜])(?:文章来源|信息来源|稿件来源|来源|来自|出处|转自)\s?[：:]\s?(?<value>[\u4e00-\u9fffA-Za-z0-9]{2,20}?(?:网|网站|平台|在线|频道|公众号|百科))(?=[\s　|｜，,。；;]|$)/,
)
/** 某某网小编: the editor of a site speaks. */
const editor = new Sought(
  /(?<=^|[。！？；，\s])(?:希望|本期|今天|下面|跟着|和|由|请|随|让|听|看|跟|就让|接下来)?(?<value>[\u4e00-\u9fffA-Za-z0-9]{2,14}(?:网|网站|平台|百科|在线))小编/,
)

const ownWords = /^(?:互联|本|我们|该|医院官|某|各|官)网/

function* sitesOf(article: Article): Generator<Claim | undefined> {
  const found = (sought: Sought, blocks: Article['blocks']) => {
    for (const block of blocks) {
      const match = sought.exec(block)
      const { value } = match?.groups ?? {}
      if (!match || value === undefined || ownWords.test(value)) continue
      const start = match.index + match[0].indexOf(value)
      return pieceOf(block, start, start + value.length)
    }
    return undefined
  }
  const place = found(source, lines(article, 100)) ?? found(editor, article.blocks)
  if (place) yield textClaim(article, 'website', place)
}

export const headerWebsite: StatementRule = {
  id: 'header-website',
  why: "The article's source line, or the editor who speaks in it, names the site.",
  *find(page) {
    for (const article of articlesOf(page)) for (const claim of sitesOf(article)) if (claim) yield claim
  },
  examples: [
    ['# 痛风怎么吃\n\n来源：示例健康网　2020-03-27', ['document 痛风怎么吃 | website | 示例健康网']],
    ['# 痛风怎么吃\n\n痛风很常见。示例健康网小编将为您说明。', ['document 痛风怎么吃 | website | 示例健康网']],
  ],
  leaves: ['# 痛风怎么吃\n\n互联网小编说的话不能全信。', '# 痛风怎么吃\n\n血液来源：肠系膜网'],
}
