import type { Row, Step } from '../stage.ts'
import { recurs } from '../text/recurrence.ts'
import { mayBeNear, nearness } from './nearness.ts'
import { saysTheSame } from './same-meaning.ts'

/**
 * What hangs together by pairs, each with the smallest of its cluster: the smallest label is passed on along the pairs until nothing changes.
 * @param pairs the table of pairs, in columns a and b
 * @param node the column of the clusters' members
 */
const clustersOf = (pairs: string, table: string, node: string): Step => ({
  table,
  sql: `SELECT ${node}, ${node} AS keeper FROM (SELECT a AS ${node} FROM ${pairs} UNION SELECT b AS ${node} FROM ${pairs}) AS nodes`,
  repeat: `
SELECT ${node}, MIN(keeper) AS keeper
FROM (
  SELECT ${node}, keeper FROM ${table}
  UNION ALL
  SELECT a AS ${node}, keeper FROM ${pairs} JOIN ${table} ON ${table}.${node} = b
  UNION ALL
  SELECT b AS ${node}, keeper FROM ${pairs} JOIN ${table} ON ${table}.${node} = a
) AS reached
GROUP BY ${node}`,
})

/**
 * From the survey's rows to knowledge, in SQL that DuckDB and Spark SQL read alike. Whatever stays is chosen by the smallest
 * id by code points, so the order of rows, the number of workers and the engine decide nothing.
 *
 * Documents come first: equal digests, then near ones. Passages of the documents that stay follow in the same way. Near ones
 * are found in shared buckets, each paired with the first and the previous of its bucket, and confirmed text by text; whatever
 * hangs together by confirmed pairs is one cluster. What recurs on a site is its frame, which the next stage judges.
 */
export const learning: readonly Step[] = [
  {
    table: 'equal_documents',
    sql: `
SELECT id, MIN(id) OVER (PARTITION BY digest) AS keeper
FROM units
WHERE place = -1`,
  },
  {
    table: 'document_pairs',
    sql: `
SELECT DISTINCT pairs.id AS a, pairs.other AS b
FROM (
  SELECT buckets.id, MIN(buckets.id) OVER (PARTITION BY bucket) AS other
  FROM buckets JOIN equal_documents ON equal_documents.id = buckets.id
  WHERE place = -1 AND equal_documents.keeper = buckets.id
  UNION ALL
  SELECT buckets.id, LAG(buckets.id) OVER (PARTITION BY bucket ORDER BY buckets.id) AS other
  FROM buckets JOIN equal_documents ON equal_documents.id = buckets.id
  WHERE place = -1 AND equal_documents.keeper = buckets.id
) AS pairs
WHERE pairs.id <> pairs.other`,
  },
  {
    table: 'near_documents',
    sql: `
SELECT a, b, ta.text AS text_a, tb.text AS text_b
FROM document_pairs
JOIN texts AS ta ON ta.id = a
JOIN texts AS tb ON tb.id = b
ORDER BY a, b`,
    confirm: {
      columns: { a: 'VARCHAR', b: 'VARCHAR', similarity: 'BIGINT' },
      look: (row) => confirmed(row, String(row['text_a']), String(row['text_b'])),
    },
  },
  clustersOf('near_documents', 'document_clusters', 'id'),
  {
    table: 'copies',
    sql: `
SELECT equal_documents.id, COALESCE(document_clusters.keeper, equal_documents.keeper) AS keeper,
  COALESCE(best.similarity, 1000) AS similarity
FROM equal_documents
LEFT JOIN document_clusters ON document_clusters.id = equal_documents.keeper
LEFT JOIN (SELECT a AS id, MAX(similarity) AS similarity FROM near_documents GROUP BY a) AS best
  ON best.id = equal_documents.keeper
WHERE equal_documents.id <> COALESCE(document_clusters.keeper, equal_documents.keeper)`,
  },
  {
    table: 'site_passages',
    sql: `
SELECT counted.site, digest
FROM (SELECT site, digest, COUNT(DISTINCT id) AS documents FROM units WHERE place >= 0 GROUP BY site, digest) AS counted
JOIN (SELECT site, COUNT(DISTINCT id) AS documents FROM units GROUP BY site) AS sites ON sites.site = counted.site
WHERE ${recurs('counted.documents', 'sites.documents')}`,
  },
  {
    table: 'passages',
    sql: `
SELECT ROW_NUMBER() OVER (ORDER BY units.id, place) AS node, units.id, place, units.digest, start, length
FROM units
LEFT JOIN copies ON copies.id = units.id
LEFT JOIN site_passages ON site_passages.site = units.site AND site_passages.digest = units.digest
WHERE place >= 0 AND copies.id IS NULL AND site_passages.digest IS NULL`,
  },
  {
    table: 'equal_passages',
    sql: 'SELECT node, id, place, start, length, MIN(node) OVER (PARTITION BY digest) AS keeper FROM passages',
  },
  {
    table: 'passage_buckets',
    sql: `
SELECT node, bucket
FROM buckets
JOIN equal_passages ON equal_passages.id = buckets.id AND equal_passages.place = buckets.place
WHERE node = keeper`,
  },
  {
    table: 'passage_pairs',
    sql: `
SELECT DISTINCT node AS a, other AS b
FROM (
  SELECT node, MIN(node) OVER (PARTITION BY bucket) AS other FROM passage_buckets
  UNION ALL
  SELECT node, LAG(node) OVER (PARTITION BY bucket ORDER BY node) AS other FROM passage_buckets
) AS pairs
WHERE node <> other`,
  },
  {
    table: 'near_passages',
    sql: `
SELECT a, b, ta.text AS text_a, pa.start AS start_a, pa.length AS length_a,
  tb.text AS text_b, pb.start AS start_b, pb.length AS length_b
FROM passage_pairs
JOIN passages AS pa ON pa.node = a
JOIN passages AS pb ON pb.node = b
JOIN texts AS ta ON ta.id = pa.id
JOIN texts AS tb ON tb.id = pb.id
WHERE ${mayBeNear('pa.length', 'pb.length')}
ORDER BY a, b`,
    confirm: {
      columns: { a: 'BIGINT', b: 'BIGINT', similarity: 'BIGINT' },
      look: (row) => confirmed(row, unitOf(row, 'a'), unitOf(row, 'b')),
    },
  },
  clustersOf('near_passages', 'passage_clusters', 'node'),
  {
    table: 'knowledge',
    sql: `
SELECT id, -1 AS place, keeper, -1 AS keeper_place, similarity FROM copies
UNION ALL
SELECT repeats.id, repeats.place, kept.id AS keeper, kept.place AS keeper_place, similarity
FROM (
  SELECT equal_passages.id, equal_passages.place, COALESCE(passage_clusters.keeper, equal_passages.keeper) AS keeper,
    COALESCE(best.similarity, 1000) AS similarity
  FROM equal_passages
  LEFT JOIN passage_clusters ON passage_clusters.node = equal_passages.keeper
  LEFT JOIN (SELECT a AS node, MAX(similarity) AS similarity FROM near_passages GROUP BY a) AS best
    ON best.node = equal_passages.keeper
) AS repeats
JOIN passages AS kept ON kept.node = repeats.keeper
WHERE kept.id <> repeats.id`,
  },
]

/** The part of a document's text that is a unit. */
function unitOf(row: Row, side: 'a' | 'b'): string {
  const start = Number(row[`start_${side}`])
  return String(row[`text_${side}`]).slice(start, start + Number(row[`length_${side}`]))
}

/** The pair with its similarity in thousandths, where the texts are near and mean the same. */
function confirmed({ a, b }: Row, one: string, other: string): Row | undefined {
  const similarity = nearness(one, other)
  return similarity === undefined || !saysTheSame(one, other)
    ? undefined
    : { a: a ?? '', b: b ?? '', similarity: Math.round(similarity * 1000) }
}
