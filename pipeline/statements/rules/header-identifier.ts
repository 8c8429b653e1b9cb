import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, lines, pieceOf, textClaim } from '../header/article.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const doi = /(?:DOI\s?[：:]?\s?|doi\.org\/)(?<value>10\.\d{4,9}\/[A-Za-z0-9.()/:;_-]{1,80}[A-Za-z0-9])/gi
const issn =
  /(?<![A-Za-z.])(?:ISSN|国际标准(?:连续出版物|刊)号)\s?[：:]?\s?(?:ISSN\s?)?(?<value>\d{4}[-–—]\d{3}[\dXx])(?!\d)/g
const url =
  /(?:文章网址|文章链接|文章地址|本文网址|本文链接|本文地址|本文来源|原文网址|原文链接|原文地址|原文出处|转载地址|来源网址|来源链接|网址|链接|URL)\s?[：:]\s?(?<value>(?:https?:\/\/|www\.)[A-Za-z0-9./?=&_%#:~+-]{4,200}[A-Za-z0-9/])/gi
/** A journal's own site at the end of its running foot. */
const journalUrl = /[)）:：\d–-]\s?\d{1,5}\s(?<value>(?:https?:\/\/)?www\.[a-z0-9-]{2,40}(?:\.[a-z]{2,6}){1,3})\s*$/g

const identifiers: readonly (readonly [string, Sought])[] = [
  ['doi', new Sought(doi)],
  ['issn', new Sought(issn)],
  ['source-url', new Sought(url)],
  ['source-url', new Sought(journalUrl)],
]

const mayIdentify = (block: PageBlock): boolean => identifiers.some(([, sought]) => sought.in(block))

function* blockClaims(article: Article, block: PageBlock): Generator<Claim | undefined> {
  // An entry of a list of references speaks of another article.
  if (block.block.kind === 'item') return
  if (/^\s*(?:\[\d|\d{1,3}[.．]\s)/.test(block.text)) return
  for (const [property, sought] of identifiers) {
    for (const match of sought.matches(block)) {
      const { value = '' } = match.groups ?? {}
      const start = match.index + match[0].lastIndexOf(value)
      yield textClaim(article, property, pieceOf(block, start, start + value.length))
    }
  }
}

export const headerIdentifier: StatementRule = {
  id: 'header-identifier',
  why: "A line about the article gives its DOI, its journal's ISSN or its own address behind their names.",
  *find(page) {
    for (const article of articlesOf(page))
      for (const block of lines(article, 300).filter(mayIdentify))
        for (const claim of blockClaims(article, block)) if (claim) yield claim
  },
  examples: [
    [
      '# 题目\n\nDOI：10.3760/cma.j.issn.0253-3758.2015.03.011\n\nISSN 0253-3758　CN 11-2148/R',
      ['document 题目 | doi | 10.3760/cma.j.issn.0253-3758.2015.03.011', 'document 题目 | issn | 0253-3758'],
    ],
    [
      '# 题目\n\n本文链接：https://www.example.org/a/12.html',
      ['document 题目 | source-url | https://www.example.org/a/12.html'],
    ],
  ],
  leaves: [
    '# 题目\n\n[3] Smith J. Heart failure[J]. Lancet, 2010. DOI: 10.1016/S0140-6736(10)60001-1.',
    '# 题目\n\n血压 140-1590 之间。',
  ],
}
