import { join } from 'node:path'
import { cleanDocument, extract } from '../clean.ts'
import type { Document } from '../document.ts'
import { openDocument } from '../encoding/decode.ts'
import { readBytes } from '../io/files.ts'
import { listFiles, stem, typeOfFile } from '../io/list.ts'
import { defaultOptions } from '../options.ts'
import type { Statement } from '../statement.ts'
import { findQuote } from './trace.ts'

/** A selector of the W3C Web Annotation Data Model; positions count code points, as the model asks. */
export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }

/** A statement as an annotation of `cleaned/<id>.md`: https://www.w3.org/TR/annotation-model/ */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: { readonly type: 'TextualBody'; readonly format: 'application/json'; readonly value: string }
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[]
}

/** Offsets of the second halves of surrogate pairs: each makes an offset in UTF-16 units one larger than in code points. */
function secondHalves(text: string): Int32Array {
  const found: number[] = []
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const before = text.charCodeAt(at - 1)
    if (code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff) found.push(at)
  }
  return Int32Array.from(found)
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: Int32Array, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The statements of a cleaned document as annotations, in order. */
export function* annotationsOf(document: Document, statements: readonly Statement[]): Generator<Annotation> {
  const halves = secondHalves(document.text)
  const source = `${document.id.split('/').map(encodeURIComponent).join('/')}.md`
  for (const { evidence, ...fact } of statements) {
    yield {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:bonesetter:statement:${encodeURIComponent(document.id)}:${fact.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: { type: 'TextualBody', format: 'application/json', value: JSON.stringify(fact) },
      target: evidence.map((one) => {
        const { start, end } = findQuote(document, one)
        return {
          source,
          selector: [
            { type: 'TextQuoteSelector', exact: one.quote, prefix: one.prefix, suffix: one.suffix },
            {
              type: 'TextPositionSelector',
              start: start - countBelow(halves, start),
              end: end - countBelow(halves, end),
            },
          ],
        }
      }),
    }
  }
}

/**
 * The annotations of the documents that the patterns name, one JSON object a line. The documents are run again.
 * @throws BonesetterError `not-found` where there is no such folder or file
 */
export async function* exportAnnotations(raw: string, patterns: readonly string[]): AsyncGenerator<string> {
  for (const path of await listFiles(raw, patterns)) {
    if (typeOfFile(path) === 'records') continue
    const outcome = cleanDocument(openDocument(stem(path), await readBytes(join(raw, path)), path), defaultOptions)
    if (outcome.kind === 'drop') continue
    for (const annotation of annotationsOf(outcome.document, extract(outcome.document)))
      yield `${JSON.stringify(annotation)}\n`
  }
}
