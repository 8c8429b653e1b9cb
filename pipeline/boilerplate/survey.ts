import type { Columns, Row, Step } from '../stage.ts'
import { recurs } from '../text/recurrence.ts'
import { pageOf } from './page.ts'

/** What the stage asks of every document: each line, with its numbers folded, as a hash. */
export const surveyTables: Readonly<Record<'lines', Columns>> = {
  lines: { id: 'VARCHAR', place: 'BIGINT', site: 'VARCHAR', line: 'BIGINT' },
}

const longest = 300

/** The lines of one document that could be a site's. */
export function* surveyLines(id: string, site: string, text: string): Generator<readonly [table: string, row: Row]> {
  for (const { block, index, key } of pageOf(text).lines) {
    if (block.kind === 'table' || block.kind === 'separator' || key === '' || key.length > longest) continue
    yield ['lines', { id, place: index, site, line: hashOf(key) }]
  }
}

const [zero, nine] = [48, 57]

/**
 * 53 bits: FNV-1a, and the same with another prime and seed. Dates, counts and numbers of pages differ from page to page: digits
 * side by side count as one 0.
 */
function hashOf(key: string): number {
  let [one, two] = [0x811c9dc5, 0x1b873593]
  let isNumber = false
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    const isDigit = code >= zero && code <= nine
    if (isDigit && isNumber) continue
    isNumber = isDigit
    one = Math.imul(one ^ (isDigit ? zero : code), 0x01000193)
    two = Math.imul(two ^ (isDigit ? zero : code), 0x85ebca6b)
  }
  return (one >>> 0) * 0x200000 + (two >>> 11)
}

/**
 * From lines to knowledge: for each document its lines that recur on its site, on how many of the site's documents, and on how
 * many sites. Plain SQL for DuckDB and Spark SQL.
 */
export const learning: readonly Step[] = [
  { table: 'sites', sql: 'SELECT site, COUNT(DISTINCT id) AS documents FROM lines GROUP BY site' },
  {
    table: 'recurring',
    sql: `
SELECT counted.site, counted.line, counted.documents, sites.documents AS site_documents
FROM (SELECT site, line, COUNT(DISTINCT id) AS documents FROM lines GROUP BY site, line) AS counted
JOIN sites ON sites.site = counted.site
WHERE ${recurs('counted.documents', 'sites.documents')}`,
  },
  {
    table: 'spread',
    sql: `
SELECT recurring.line, COUNT(DISTINCT lines.site) AS sites
FROM recurring JOIN lines ON lines.line = recurring.line
GROUP BY recurring.line`,
  },
  {
    table: 'knowledge',
    sql: `
SELECT lines.id, lines.place, recurring.documents, recurring.site_documents, spread.sites
FROM lines
JOIN recurring ON recurring.site = lines.site AND recurring.line = lines.line
JOIN spread ON spread.line = lines.line`,
  },
]
