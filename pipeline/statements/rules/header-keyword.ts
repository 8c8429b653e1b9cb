import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, documentClaim, pieceOf } from '../header/article.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import type { Cell } from '../tabular/grid.ts'

const label = new Sought(/^\s*[【[〔]?\s?(?:关\s?键\s?[词字]|主题词|(?<en>KEY\s?WORDS?))\s?[】\]〕]?\s?[：:]?\s?/i)

/** The keywords of a line; a keyword may hold a comma where semicolons part them (骨折，闭合性). */
function keywordsOf(block: PageBlock, from: number): Cell[] {
  const rest = block.text.slice(from)
  const marks = /[；;]/.test(rest) ? /[；;]/ : /[、，,]/.test(rest) ? /[、，,]/ : /[\s　]+/
  const words: Cell[] = []
  let start = from
  for (const part of rest.split(new RegExp(`(${marks.source})`))) {
    const lead = part.length - part.trimStart().length
    const word = part.trim().replace(/[。.]$/, '')
    if (word !== '' && !marks.test(word)) words.push(pieceOf(block, start + lead, start + lead + word.length))
    start += part.length
  }
  return words
}

function* blockClaims(article: Article, block: PageBlock): Generator<Claim> {
  const match = block.block.kind === 'table' || block.text.length > 400 ? null : label.exec(block)
  if (!match || match[0].length === block.text.length) return
  const { en } = match.groups ?? {}
  const language = en === undefined ? 'zh' : 'en'
  for (const word of keywordsOf(block, match[0].length)) {
    if (word.text.length > 60 || word.text.includes('⟦?⟧')) continue
    const claim = documentClaim(article, 'keyword', { kind: 'text', text: word.text }, word)
    if (claim) yield { ...claim, qualifiers: { language } }
  }
}

export const headerKeyword: StatementRule = {
  id: 'header-keyword',
  why: 'The line that begins with 关键词 or KEYWORDS lists the words under which the article is to be found.',
  *find(page) {
    for (const article of articlesOf(page))
      for (const block of label.blocks(article)) yield* blockClaims(article, block)
  },
  examples: [
    [
      '# 题目\n\n【关键词】心肌梗死，急性；他汀类药；预后',
      [
        'document 题目 | keyword | 心肌梗死，急性 | language=zh',
        'document 题目 | keyword | 他汀类药 | language=zh',
        'document 题目 | keyword | 预后 | language=zh',
      ],
    ],
    [
      '# 题目\n\n关键词：肺炎，支原体 儿童\n\nKEYWORDS Pneumonia; Child',
      [
        'document 题目 | keyword | 肺炎 | language=zh',
        'document 题目 | keyword | 支原体 儿童 | language=zh',
        'document 题目 | keyword | Pneumonia | language=en',
        'document 题目 | keyword | Child | language=en',
      ],
    ],
  ],
  leaves: ['# 题目\n\n饮食是控制血糖的关键词之一。', '# 题目\n\n关键词'],
}
