import { composeEdits } from '../../compose.ts'
import { applyEdits, type Edit, type Replacement } from '../../edit.ts'
import { offsetMap, spanAfter } from '../../offsets.ts'
import type { Span } from '../../span.ts'
import { countProse, findArticle } from './article.ts'
import { findBlanks } from './bylines.ts'
import { judgeElements } from './chrome.ts'
import type { Element, PageTree } from './element.ts'
import { type GridPlan, planGrids } from './grid.ts'
import { judgeLines } from './judge.ts'
import { edge, type PageLine, readLines } from './lines.ts'
import { demoteHeadings, findHeadings, findTitleByLook } from './looks.ts'
import { PageReader } from './reader.ts'
import { readReferences } from './references.ts'
import { findShell, type Shell, type ShellParts } from './shell.ts'
import { hiddenNames } from './styles.ts'
import { pairTerms } from './terms.ts'
import { findMainHeading, findTitle, namesBehind, readTitle, settleTitle, type TitleCandidate } from './title.ts'
import { parsePage } from './tree.ts'
import { unwrapScripts } from './unwrap.ts'

const longestTitle = 120
/** So many of the first lines, and all headings, may be the title. */
const mostCandidates = 200
/** A page that shows more prose than this has its article in what it shows. */
const mostShown = 300
/** So many times the prose it shows a page must hold in its scripts. */
const timesShown = 3

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
  const lines = readLines(source, tree)
  const prose = countProse(elements, lines)
  const shell = prose < mostShown ? readShell(source, elements) : undefined
  if (!shell || shell.size < timesShown * prose) return writePage(source, tree, lines)
  return compose(shell.edits, readArticle(applyEdits(source, shell.edits)))
}

/** The article in the scripts of a page, also where they hold it in a string of its own. */
function readShell(source: string, elements: readonly Element[]): Shell | undefined {
  const scripts = elements.filter(({ name }) => name === 'script').map(({ tagEnd, end }) => ({ start: tagEnd, end }))
  const parts: ShellParts = { scripts, title: elements.find(({ name }) => name === 'title') }
  const edits = unwrapScripts(source, scripts)
  if (edits.length === 0) return findShell(source, parts)
  const offsets = offsetMap(edits)
  const moved = (span: Span): Span => spanAfter(offsets, span)
  const inner = findShell(applyEdits(source, edits), {
    scripts: scripts.map(moved),
    title: parts.title && moved(parts.title),
  })
  return inner && { ...inner, edits: compose(edits, inner.edits) }
}

/** Reads a page made of what a script holds: nothing of it is the site's. */
function readArticle(source: string): Replacement[] {
  const tree = parsePage(source)
  judgeElements(tree.elements, hiddenNames(source, tree.elements))
  const lines = readLines(source, tree)
  countProse(tree.elements, lines)
  return writePage(source, tree, lines, [])
}

function writePage(
  source: string,
  { elements, events }: PageTree,
  lines: readonly PageLine[],
  siteNames?: readonly string[],
): Replacement[] {
  const named = readTitle(source, elements)
  const grid = planGrids(source, elements)
  const isData = (line: PageLine): boolean => isInGrid(grid, line)
  const candidates = lines
    .filter(({ ink, element: { heading } }, i) => ink <= longestTitle && (heading || i < mostCandidates))
    .map((line) => candidateOf(line, isData(line)))
  const byName = ((named && findTitle(named, candidates)) ?? findMainHeading(candidates))?.line
  const title = byName ?? findTitleByLook(lines, isData)
  const region = findArticle(elements, lines, title)
  const names = siteNames ?? (named ? namesBehind(named) : [])
  const view = { lines, region, title, isData, names }
  const cuts = judgeLines(view)
  const blanks = findBlanks(source, view)
  const headings = new Map([...findHeadings(lines, cuts, region, isData), ...demoteHeadings(lines, view)])
  if (title && !byName) headings.set(title.start, '# ')
  const writer = new PageReader(source, grid, { cuts, headings, blanks, pairs: pairTerms(source, elements) }).readAll(
    events,
  )
  return named ? settleTitle(source, named, writer) : writer.edits
}

/** One list of replacements for two that follow each other. */
function compose(first: readonly Replacement[], second: readonly Replacement[]): Replacement[] {
  const made = (edit: Replacement): Edit => ({ ...edit, rule: '', stage: '' })
  return composeEdits(first.map(made), second.map(made)).map(({ start, end, text, reason }) =>
    reason ? { start, end, text, reason } : { start, end, text },
  )
}

const isInGrid = ({ cells }: GridPlan, { element: { cell } }: PageLine): boolean =>
  cell !== undefined && cells.has(cell)

function candidateOf(line: PageLine, isRow: boolean): TitleCandidate & { readonly line: PageLine } {
  const { heading } = line.element
  const mark = heading ? `${'#'.repeat(Number(heading.name[1]))} ` : ''
  const text = mark + readReferences(line.text.replaceAll(edge, ''))
  return { line, text, isRow, isHeading: heading !== undefined, isLink: line.linked === line.ink }
}
