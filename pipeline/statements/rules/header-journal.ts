import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, documentClaim, lines, pieceOf, textClaim } from '../header/article.ts'
import { bareIssueIn, type Citation, citationsIn, isJournalName } from '../header/citation.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'

/** 570 573 and 570～573 are written 570-573. */
const normalPages = (text: string): string => text.replace(/\s?[-–—~～\s]\s?/, '-').replace(/\s/g, '')

function* citationClaims(article: Article, block: PageBlock, citation: Citation): Generator<Claim | undefined> {
  for (const { start, end } of citation.journals) yield textClaim(article, 'journal', pieceOf(block, start, end))
  for (const property of ['year', 'volume', 'issue'] as const) {
    const span = citation[property]
    if (span) yield textClaim(article, property, pieceOf(block, span.start, span.end))
  }
  const { pages } = citation
  if (!pages) return
  const place = pieceOf(block, pages.start, pages.end)
  const value = normalPages(place.text)
  yield documentClaim(
    article,
    'pages',
    { kind: 'text', ...(value !== place.text && { value }), text: place.text },
    place,
  )
}

/** A journal's name on one line and its issue on the next, over an article. */
function* partedClaims(article: Article, blocks: readonly PageBlock[]): Generator<Claim | undefined> {
  const issues = blocks.flatMap((block, i) => {
    const issue = bareIssueIn(block.text)
    return issue ? [{ block, issue, near: [blocks[i - 1], blocks[i + 1]] }] : []
  })
  for (const { block, issue, near } of issues) {
    const name = near.find((one) => one && isJournalName(one.text))
    if (!name) continue
    yield textClaim(article, 'journal', pieceOf(name, 0, name.text.length))
    yield* citationClaims(article, block, issue)
  }
}

function* articleClaims(article: Article, blocks: readonly PageBlock[]): Generator<Claim | undefined> {
  for (const block of blocks)
    for (const citation of citationsIn(block.text)) yield* citationClaims(article, block, citation)
  yield* partedClaims(article, blocks)
}

export const headerJournal: StatementRule = {
  id: 'header-journal',
  why: 'A running head or foot that begins with a journal and goes on with year, volume and issue says where the article stands.',
  *find(page) {
    for (const article of articlesOf(page))
      for (const claim of articleClaims(article, lines(article, 300))) if (claim) yield claim
  },
  examples: [
    [
      '某某中医药大学学报\n\n2019年6月第41卷第3期\n\n# 白癜风的治疗',
      [
        'document 白癜风的治疗 | journal | 某某中医药大学学报',
        'document 白癜风的治疗 | year | 2019',
        'document 白癜风的治疗 | volume | 41',
        'document 白癜风的治疗 | issue | 3',
      ],
    ],
    [
      '第37卷 第2期 某某大学学报（医学版） Vol.37 No.2\n\n2016年3月 Journal of Some University (Medical Sciences)\n\n# 肝移植术后感染',
      [
        'document 肝移植术后感染 | journal | 某某大学学报（医学版）',
        'document 肝移植术后感染 | volume | 37',
        'document 肝移植术后感染 | issue | 2',
        'document 肝移植术后感染 | year | 2016',
      ],
    ],
    [
      '# 心房颤动的射频消融\n\n中华心律杂志 2018 年 6 月第 22 卷第 3 期\n\nChin J Arrhythm, 2018, 22(3):201 206 www.example.com',
      [
        'document 心房颤动的射频消融 | journal | 中华心律杂志',
        'document 心房颤动的射频消融 | year | 2018',
        'document 心房颤动的射频消融 | volume | 22',
        'document 心房颤动的射频消融 | issue | 3',
        'document 心房颤动的射频消融 | journal | Chin J Arrhythm',
        'document 心房颤动的射频消融 | year | 2018',
        'document 心房颤动的射频消融 | volume | 22',
        'document 心房颤动的射频消融 | issue | 3',
        'document 心房颤动的射频消融 | pages | 201 206',
      ],
    ],
    [
      '# 小儿肺炎\n\n临床儿科杂志, 2012, 30(4): 311-315',
      [
        'document 小儿肺炎 | journal | 临床儿科杂志',
        'document 小儿肺炎 | year | 2012',
        'document 小儿肺炎 | volume | 30',
        'document 小儿肺炎 | issue | 4',
        'document 小儿肺炎 | pages | 311-315',
      ],
    ],
  ],
  leaves: [
    '# 小儿肺炎\n\n[1] 赵一, 钱二. 支气管肺炎的治疗[J]. 临床儿科杂志, 2012, 30(4): 311-315.',
    '# 小儿肺炎\n\n2012 年 3 月收治 30 例，第 2 期复查。',
  ],
}
