import type { Replacement } from '../../edit.ts'
import { countProse, findArticle } from './article.ts'
import { judgeElements } from './chrome.ts'
import { type GridPlan, planGrids } from './grid.ts'
import { judgeLines } from './judge.ts'
import { edge, type PageLine, readLines } from './lines.ts'
import { findHeadings, findTitleByLook } from './looks.ts'
import { PageReader } from './reader.ts'
import { readReferences } from './references.ts'
import { hiddenNames } from './styles.ts'
import { pairTerms } from './terms.ts'
import { findMainHeading, findTitle, readTitle, settleTitle, type TitleCandidate } from './title.ts'
import { parsePage } from './tree.ts'

const longestTitle = 120

/**
 * The replacements that turn the source of a web page into lines of Markdown: tags go, references become characters, blocks
 * become lines, what is not content is removed for a reason. Nothing changes its place.
 * @param source the source of a page
 * @returns sorted, disjoint replacements in its offsets
 */
export function readPage(source: string): Replacement[] {
  const tree = parsePage(source)
  const { elements } = tree
  judgeElements(elements, hiddenNames(source, elements))
  const named = readTitle(source, elements)
  const grid = planGrids(elements)
  const lines = readLines(source, tree)
  countProse(elements, lines)
  const isData = (line: PageLine): boolean => isInGrid(grid, line)
  const candidates = lines.filter(({ ink }) => ink <= longestTitle).map((line) => candidateOf(line, isData(line)))
  const byName = ((named && findTitle(named, candidates)) ?? findMainHeading(candidates))?.line
  const title = byName ?? findTitleByLook(lines, isData)
  const region = findArticle(elements, lines, title)
  const cuts = judgeLines({ lines, region, title, isData })
  const headings = findHeadings(lines, cuts, region, isData)
  if (title && !byName) headings.set(title.start, '# ')
  const writer = new PageReader(source, grid, { cuts, headings, pairs: pairTerms(elements) }).readAll(tree.events)
  return named ? settleTitle(source, named, writer) : writer.edits
}

const isInGrid = ({ cells }: GridPlan, { element: { cell } }: PageLine): boolean =>
  cell !== undefined && cells.has(cell)

function candidateOf(line: PageLine, isRow: boolean): TitleCandidate & { readonly line: PageLine } {
  const { heading } = line.element
  const mark = heading ? `${'#'.repeat(Number(heading.name[1]))} ` : ''
  const text = mark + readReferences(line.text.replaceAll(edge, ''))
  return { line, text, isRow, isHeading: heading !== undefined }
}
