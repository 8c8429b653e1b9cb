import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, lines, pieceOf, textClaim } from '../header/article.ts'
import { siteLine } from '../header/meta-line.ts'
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
  const place = found(source, lines(article, 100)) ?? siteLine(article)?.site ?? found(editor, article.blocks)
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
    [
      '# 偏头痛是怎么引起的\n\n示例健康网　2021-03-18 09:25　作者：周某某\n\n偏头痛很常见。',
      ['document 偏头痛是怎么引起的 | website | 示例健康网'],
    ],
    ['# 湿疹反复怎么办\n\n2019年5月6日 | 示例医生在线\n\n正文。', ['document 湿疹反复怎么办 | website | 示例医生在线']],
    ['# 骨折后的饮食\n\n示例百科 阅读：1024 编辑：李某', ['document 骨折后的饮食 | website | 示例百科']],
  ],
  leaves: [
    '# 痛风怎么吃\n\n脉络膜网　示意图',
    '# 痛风怎么吃\n\n互联网 2020-01-02',
    '# 痛风怎么吃\n\n示例健康网很有名。',
    '# 痛风怎么吃\n\n互联网小编说的话不能全信。',
    '# 痛风怎么吃\n\n血液来源：肠系膜网',
  ],
}
