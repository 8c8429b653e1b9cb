import { Prefilter } from '../../text/prefilter.ts'
import { Kept, type Page } from '../page.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

/** A clause in which a pattern may match. */
export interface Candidate {
  readonly passage: Passage
  readonly clause: TopicClause
}

/** What is longer is no clause of prose. */
const longestClause = 400

/** The patterns of all relation rules, learned as they are first looked for. */
const prefilter = new Prefilter()

/**
 * The clauses in which one of some patterns may match. A rule that reads a page clause by clause makes this of the patterns without
 * which it finds nothing, once, with its module, and looks at these clauses alone:
 *
 *     const told = new SoughtClauses(watch, shun)
 *     for (const { passage, clause } of told.of(page)) …
 *
 * Each pattern must have words in it that every match holds (`requiredWords`); one of mere single characters saves little.
 */
export class SoughtClauses {
  private readonly sign: RegExp

  constructor(...patterns: readonly RegExp[]) {
    this.sign = anyOf(patterns)
    prefilter.idOf(this.sign)
  }

  /** The clauses of the page's prose and headings in which one of the patterns may match, in order. */
  of(page: Page): readonly Candidate[] {
    return candidatesOf(page, this.sign)
  }
}

/** What requires a word of one of the patterns, wherever in the clause they are looked for; never matched itself. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(
    patterns.map(({ source }) => `(?:${source.replace(/^\^/, '').replace(/\(\?<[A-Za-z]+>/g, '(?:')})`).join('|'),
  )

interface Index {
  /** By the pattern's id in the prefilter; patterns learned later have no list. */
  readonly byPattern: readonly Candidate[][]
}

const indices = new Kept(indexOf)

/** The clauses of a page's prose and headings in which `pattern` may match, in order: found for all patterns in one pass. */
export function candidatesOf(page: Page, pattern: RegExp): readonly Candidate[] {
  const id = prefilter.idOf(pattern)
  return indices.of(page).byPattern[id] ?? clausesOf(page)
}

function indexOf(page: Page): Index {
  const byPattern: Candidate[][] = Array.from({ length: prefilter.size }, () => [])
  for (const passage of passagesOf(page)) {
    const { text } = passage.block
    for (const clause of passage.clauses) {
      if (clause.end - clause.start > longestClause) continue
      addTo(byPattern, prefilter.scan(text, clause.start, clause.end), { passage, clause })
    }
  }
  return { byPattern }
}

function addTo(byPattern: readonly Candidate[][], ids: readonly number[], candidate: Candidate): void {
  for (const id of ids) byPattern[id]?.push(candidate)
}

const clausesOf = (page: Page): Candidate[] =>
  passagesOf(page).flatMap((passage) =>
    passage.clauses.flatMap((clause) => (clause.end - clause.start > longestClause ? [] : [{ passage, clause }])),
  )
