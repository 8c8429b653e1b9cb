import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, lines, textClaim } from '../header/article.ts'
import { bylineIn, namesOf } from '../header/byline.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import type { Cell } from '../tabular/grid.ts'

const label =
  /(?:^|[\s　|｜，,。；;])(?:回答医[生师]|答复医[生师]|解答医[生师]|回复医[生师]|回答专家|回答者|原创作者|文章作者|本文作者|作者姓名|作者|撰文|撰稿人?|执笔|主笔|编写|编著|作 者|原创|文字|文)(?:\s?[：:/／|｜丨]\s?|[\s　]+)/
const labels = new Sought(label)
const nameEnd = /[\s　|｜（(）)]|审核|来源|单位|编辑|更新|发布|日期|时间|医师|医生|教授|主任|博士|药师|$/

/** 作者：王某, 原创 王某, 文/王某: the names behind the label. */
function labelled(block: PageBlock): Cell[] {
  if (block.text.length > 120 || !labels.in(block)) return []
  const match = label.exec(block.text.slice(0, 60))
  if (!match || match.index > 40) return []
  const from = match.index + match[0].length
  const rest = block.text.slice(from)
  const to = from + (nameEnd.exec(rest)?.index ?? rest.length)
  return namesOf(block, from, to) ?? []
}

const isAffiliation = (block: PageBlock | undefined): boolean =>
  block !== undefined &&
  /^[（(【[]?(?:作者单位|单位)?.{0,80}(?:医院|大学|学院|研究[所院]|中心|卫生院|公司)/.test(block.text)

/** Authors stand at an article's head. */
const headBlocks = 6

/** Names that stand by themselves between the title and the institution, or at once behind the title. */
function byline({ blocks, title }: Article): Cell[] {
  const head = blocks.slice(0, headBlocks).filter(({ block }) => block.kind === 'paragraph')
  const [whole] = head.flatMap((block) => bylineIn(block) ?? [])
  if (whole) return [...whole.names]
  for (const [i, block] of blocks.entries()) {
    if (block.block.kind !== 'paragraph' || block.text.length > 120 || /[。：:？]/.test(block.text)) continue
    const under = title !== undefined && blocks[i - 1] === title
    if (!(under || isAffiliation(blocks[i + 1]))) continue
    const names = namesOf(block, 0, block.text.length)
    if (names && (isAffiliation(blocks[i + 1]) || names.length > 1)) return names
  }
  return []
}

function* authorsOf(article: Article): Generator<Claim | undefined> {
  const named = byline(article)
  const places = named.length > 0 ? named : lines(article, 120).flatMap(labelled)
  const seen = new Set<string>()
  for (const place of places) {
    if (seen.has(place.text)) continue
    seen.add(place.text)
    yield textClaim(article, 'author', place)
  }
}

export const headerAuthor: StatementRule = {
  id: 'header-author',
  why: 'Authors stand in a line of names between title and institution, or behind the word 作者.',
  *find(page) {
    for (const article of articlesOf(page)) for (const claim of authorsOf(article)) if (claim) yield claim
  },
  examples: [
    [
      '# 急性胰腺炎的早期补液\n\n王一民1，赵二*，欧阳三 孙 四\n\n（某市第二医院消化内科，某市 310000）',
      [
        'document 急性胰腺炎的早期补液 | author | 王一民',
        'document 急性胰腺炎的早期补液 | author | 赵二',
        'document 急性胰腺炎的早期补液 | author | 欧阳三',
        'document 急性胰腺炎的早期补液 | author | 孙 四',
      ],
    ],
    [
      '# 急性胰腺炎的早期补液\n\n王一民1，赵二2*（1.某市第二医院消化内科，某市 310000；2.某大学附属医院）\n\n摘要：补液。',
      ['document 急性胰腺炎的早期补液 | author | 王一民', 'document 急性胰腺炎的早期补液 | author | 赵二'],
    ],
    ['# 痛风怎么吃\n\n回答医生：孙某 副主任医师 某市医院风湿科', ['document 痛风怎么吃 | author | 孙某']],
    ['# 痛风怎么吃\n\n作者：钱某　审核：周某某', ['document 痛风怎么吃 | author | 钱某']],
    ['# 痛风怎么吃\n\n原创　吴某　风湿课堂　2021-06-18', ['document 痛风怎么吃 | author | 吴某']],
  ],
  leaves: [
    '# 痛风怎么吃\n\n海鲜，啤酒，内脏\n\n都要少吃。',
    '# 痛风怎么吃\n\n来源：某健康网',
    '# 痛风怎么吃\n\n有作者认为，饮水可降低血尿酸。',
  ],
}
