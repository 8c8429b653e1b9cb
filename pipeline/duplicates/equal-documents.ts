/**
 * The documents that say what another one says, with the one of them that stays: the smallest id by code points, so the
 * order of the rows and the engine (DuckDB, Spark SQL) decide nothing.
 */
export const equalDocuments = `
SELECT id, keeper
FROM (SELECT id, MIN(id) OVER (PARTITION BY digest, size) AS keeper FROM rows) AS clusters
WHERE id <> keeper
`
