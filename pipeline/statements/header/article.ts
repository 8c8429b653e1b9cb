import type { Claim, Term, Value, Witness } from '../../statement.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { doubleSurnames, surnames } from '../tables/surnames.ts'
import type { Cell } from '../tabular/grid.ts'

/** One of the articles of a page, with the term that stands for it as a document. */
export interface Article {
  readonly number: number
  readonly blocks: readonly PageBlock[]
  readonly title?: PageBlock
  /** Absent where nothing names the article. */
  readonly subject?: Term
}

const articles = new Kept(groupArticles)

/** The articles of a page, in order. An article is named by its title, else by its first heading. */
export const articlesOf = (page: Page): readonly Article[] => articles.of(page)

/** The number of a section: a first heading that has one names a part, not the article. */
const section =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}(?:[.．、]|\s)|第[一二三四五六七八九十\d]{1,3}[章节部]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳])/

/** A heading behind everything else with no text under it is a link to another article. */
const endsPage = (blocks: readonly PageBlock[], at: number): boolean =>
  at > 3 && blocks.length - at < 4 && blocks.slice(at + 1).every(({ text }) => text.length < 24)

function groupArticles(page: Page): Article[] {
  const groups: PageBlock[][] = []
  for (const block of page.blocks) {
    const group = groups[block.article - 1] ?? []
    groups[block.article - 1] = group
    group.push(block)
  }
  return groups.flatMap((blocks, i) => {
    const title = blocks.find((one, at) => one.block.level === 1 && !endsPage(blocks, at))
    const first = title ?? blocks.find(({ block }) => block.kind === 'heading' && block.level !== 1)
    const heading = first && (first === title || !section.test(first.text)) ? first : undefined
    const subject = heading && ({ type: 'document', text: heading.text } as const)
    return { number: i + 1, blocks, ...(title && { title }), ...(subject && { subject }) }
  })
}

/** The index of a block among the blocks of its article. */
export function indexIn(blocks: readonly PageBlock[], { block }: PageBlock): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle] as PageBlock).block.start < block.start) low = middle + 1
    else high = middle
  }
  return low
}

/** The article that a block stands in. */
export function articleOf(page: Page, { article }: PageBlock): Article {
  const articles = articlesOf(page)
  const at = articles[article - 1]
  return (
    (at?.number === article ? at : articles.find(({ number }) => number === article)) ?? { number: article, blocks: [] }
  )
}

/** A claim about an article as a document; undefined where nothing names the article. */
export function documentClaim(article: Article, property: string, value: Value, place: Cell): Claim | undefined {
  if (!article.subject) return undefined
  const witnesses: Witness[] = [{ role: 'value', start: place.start, end: place.end }]
  return { article: article.number, subject: article.subject, property, value, witnesses }
}

/** A claim whose value is a text as it stands. */
export function textClaim(article: Article, property: string, place: Cell): Claim | undefined {
  return documentClaim(article, property, { kind: 'text', text: place.text }, place)
}

/** A piece of a block's text as a cell. */
export function pieceOf({ block, text }: PageBlock, start: number, end: number): Cell {
  return { start: block.content.start + start, end: block.content.start + end, text: text.slice(start, end) }
}

/** The paragraphs of an article that are short enough to be lines about the article itself. */
export function lines(article: Article, longest = 400): PageBlock[] {
  return article.blocks.filter(({ block, text }) => block.kind !== 'table' && text.length <= longest)
}

const family: ReadonlySet<string> = new Set(surnames)
const families: ReadonlySet<string> = new Set(doubleSurnames.split(/\s+/))

/** True of a personal name of two to four hanzi; 某 may stand for the given name. */
export function isPersonName(text: string): boolean {
  if (!/^[\u4e00-\u9fff·]{2,4}$/.test(text)) return false
  if (/[医院科部组室网编辑社学校员师生长者师]$/.test(text) && text.length > 3) return false
  return (text.length > 2 && families.has(text.slice(0, 2))) || family.has(text[0] as string)
}
