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
