import type { BlockRole } from '../block.ts'
import { sha256, shortHash } from '../digest.ts'
import { type Document, siteOf } from '../document.ts'
import type { Columns, Row } from '../stage.ts'
import { bucketsOf, soughtIn } from './buckets.ts'
import { MeaningHash } from './meaning.ts'
import { type Passage, passagesOf } from './passages.ts'

/** The place of the document itself, among the places of its blocks. */
export const wholeDocument = -1

/** What the stage asks of every document. Offsets and lengths count UTF-16 units of `texts.text`. */
export const surveyTables: Readonly<Record<'texts' | 'units' | 'buckets', Columns>> = {
  /** What a document says: the keys of its blocks, one a line. */
  texts: { id: 'VARCHAR', text: 'VARCHAR' },
  /** The document and those of its blocks that are looked for elsewhere. Equal digests are equal texts. */
  units: { id: 'VARCHAR', site: 'VARCHAR', place: 'BIGINT', digest: 'VARCHAR', start: 'BIGINT', length: 'BIGINT' },
  /** Units that may be near one another share a bucket; units of different meaning never do. */
  buckets: { id: 'VARCHAR', place: 'BIGINT', bucket: 'BIGINT' },
}

/** Shorter blocks recur by chance. */
const fewestHanzi = 20

/** What an article says again that cites the same works, comes from the same place or stands in the same issue. */
const ofItsArticle: ReadonlySet<BlockRole | undefined> = new Set([
  'caption',
  'reference',
  'question',
  'authors',
  'affiliation',
  'keywords',
  'running',
  'imprint',
])
const labelOrQuestion = /[：:？?]/

/** Whether a block is looked for in other documents: no heading, cell, caption, reference, label or question, and long enough. */
export function isSurveyed({ block, text, key }: Passage): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false
  if (key.length < fewestHanzi || ofItsArticle.has(block.role)) return false
  if (labelOrQuestion.test(text.charAt(text.length - 1))) return false
  return hasHanzi(key, fewestHanzi)
}

function hasHanzi(key: string, needed: number): boolean {
  let count = 0
  for (let at = 0; at < key.length && count < needed; at++) {
    const code = key.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) count++
  }
  return count === needed
}

/** The rows of one document; one that says nothing gives none and equals no other. */
export function* surveyDocument({ id, text, ...document }: Document): Generator<readonly [table: string, row: Row]> {
  const site = siteOf(document)
  const passages = passagesOf(text).filter(({ key }) => key !== '')
  const said = passages[0]?.said
  if (said === undefined) return
  yield ['texts', { id, text: said.text }]
  const { units } = said
  const meaning = new MeaningHash(units, 0, 0)
  const digests: string[] = []
  for (const passage of passages) {
    const { key, start, index: place } = passage
    const sought = soughtIn(units, start, start + key.length)
    meaning.append(sought.meaning)
    const digest = isSurveyed(passage) ? digestOf(units.subarray(start, sought.end)) : undefined
    digests.push(digest ?? key)
    if (digest === undefined) continue
    yield ['units', { id, site, place, digest, start, length: key.length }]
    for (const bucket of bucketsOf(sought, passageSalt)) yield ['buckets', { id, place, bucket }]
  }
  // What the parts are, in order: hashing the text once more would tell no more.
  const digest = shortHash(digests.join('\n'), 32)
  yield ['units', { id, site, place: wholeDocument, digest, start: 0, length: units.length }]
  const whole = { units, start: 0, end: units.length, meaning }
  for (const bucket of bucketsOf(whole, documentSalt)) yield ['buckets', { id, place: wholeDocument, bucket }]
}

const [documentSalt, passageSalt] = [1, 2]

/** 128 bits of the SHA-256 of units. */
const digestOf = ({ buffer, byteOffset, byteLength }: Uint16Array): string =>
  sha256(new Uint8Array(buffer, byteOffset, byteLength)).slice(0, 32)
