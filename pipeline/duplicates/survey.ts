import { shortHash } from '../digest.ts'
import { type Document, siteOf } from '../document.ts'
import type { Columns, Row } from '../stage.ts'
import { bucketsOf } from './buckets.ts'
import { type Meaning, meaningOf } from './meaning.ts'
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

const caption = /^(?:图|表|附图|附表|Fig|Table)\s?\.?\d/i
const label = /[：:]$/
const question = /[？?]$/

/** Whether a block is looked for in other documents: no heading, cell, caption, label or question, and long enough. */
export function isSurveyed({ block, text, key }: Passage): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false
  if (key.length < fewestHanzi || label.test(text) || question.test(text) || caption.test(text)) return false
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
  const units = passagesOf(text).flatMap((passage) => (passage.key === '' ? [] : unitOf(passage)))
  if (units.length === 0) return
  const said = units.map(({ key }) => key).join('\n')
  yield ['texts', { id, text: said }]
  const whole: Unit = {
    place: wholeDocument,
    key: said,
    // What the parts are, in order: hashing the text once more would tell no more.
    digest: shortHash(units.map(({ digest, key }) => digest ?? key).join('\n'), 32),
    meaning: {
      signature: units.flatMap(({ meaning: { signature } }) => (signature === '' ? [] : signature)).join(' '),
      size: units.reduce((sum, { meaning: { size } }) => sum + size, 0),
    },
  }
  yield* unitRows(id, site, whole, 0)
  let start = 0
  for (const unit of units) {
    if (unit.digest !== undefined) yield* unitRows(id, site, unit, start)
    start += unit.key.length + 1
  }
}

/** A document or a passage as it is looked for. */
interface Unit {
  readonly place: number
  readonly key: string
  /** Undefined of a passage that is not looked for elsewhere. */
  readonly digest: string | undefined
  readonly meaning: Meaning
}

function unitOf(passage: Passage): Unit {
  const { index: place, key } = passage
  return { place, key, digest: isSurveyed(passage) ? shortHash(key, 32) : undefined, meaning: meaningOf(key) }
}

function* unitRows(
  id: string,
  site: string,
  { place, key, digest = '', meaning }: Unit,
  start: number,
): Generator<readonly [string, Row]> {
  yield ['units', { id, site, place, digest, start, length: key.length }]
  for (const bucket of bucketsOf(key, place === wholeDocument ? 1 : 2, meaning))
    yield ['buckets', { id, place, bucket }]
}
