/** A site is known from so many documents on. */
const fewestDocuments = 8
/** What stands on so many of a site's documents, and on this share of them, recurs. */
const fewestRecurrences = 4
const recurringPercent = 30

/**
 * The SQL condition under which something recurs on a site, as the frames of its pages do.
 * @param documents SQL for the number of documents it stands on
 * @param all SQL for the number of the site's documents
 */
export const recurs = (documents: string, all: string): string =>
  `${all} >= ${fewestDocuments} AND ${documents} >= ${fewestRecurrences} AND ${documents} * 100 >= ${all} * ${recurringPercent}`
