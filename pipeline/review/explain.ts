import { join } from 'node:path'
import { nameBlock } from '../block.ts'
import { cleanDocument, extract } from '../clean.ts'
import type { Document } from '../document.ts'
import { openDocument } from '../encoding/decode.ts'
import { bytesOf } from '../encoding/decoding/offsets.ts'
import { BonesetterError } from '../errors.ts'
import { readBytes } from '../io/files.ts'
import { listFiles, stem } from '../io/list.ts'
import { defaultOptions } from '../options.ts'
import type { Span } from '../span.ts'
import { showClaim } from '../statements/rule.ts'

import { type Trace, traceRaw, traceStatement, traceText } from './trace.ts'

/** What is asked of a document; exactly one of the places. */
export interface Question {
  readonly raw: string
  /** The document's id, or its path under the raw folder. */
  readonly name: string
  readonly rawAt?: number
  readonly at?: number
  readonly statement?: string
}

async function findFile(raw: string, name: string): Promise<{ readonly id: string; readonly path: string }> {
  const files = await listFiles(raw, ['**/*'])
  const path = files.find((file) => file === name) ?? files.find((file) => stem(file) === name)
  if (path === undefined) throw new BonesetterError('not-found', `${raw}: no document is called ${name}`)
  return { id: stem(path), path }
}

const show = (text: string): string => JSON.stringify(text).slice(1, -1)

function showTrace(document: Document, bytes: Uint8Array, trace: Trace): string[] {
  const { start, end } = bytesOf(bytes, document.source.runs, trace.raw)
  const hex = Buffer.from(bytes.subarray(start, Math.min(end, start + 24)))
    .toString('hex')
    .replace(/../g, '$& ')
    .trim()
  const block = document.blocks.find((one) => trace.text.start < one.end && one.start < trace.text.end)
  const isGone = trace.text.start === trace.text.end
  const place = isGone ? '  (nothing is left of it)' : block ? `  (${nameBlock(block)})` : ''
  const lines = [
    `bytes ${start}-${end} of ${document.source.path}: ${hex}${end - start > 24 ? ' …' : ''}`,
    `raw ${trace.raw.start}-${trace.raw.end}, cleaned ${trace.text.start}-${trace.text.end}${place}`,
  ]
  for (const { stage, before, here, after, edits } of trace.steps) {
    lines.push(`${stage.padEnd(11)} …${show(before)}[${show(here)}]${show(after)}…`)
    for (const { rule, via = [], reason, text } of edits) {
      const names = [...via, rule].join(' > ')
      lines.push(`${' '.repeat(12)}${names}${reason ? `, removed: ${reason}` : ` put ${JSON.stringify(text)}`}`)
    }
  }
  return lines
}

function checkOffset(name: string, offset: number, length: number): Span {
  if (offset >= length)
    throw new BonesetterError('bad-option', `${name} ${offset} lies beyond the text's ${length} units`)
  return { start: offset, end: offset + 1 }
}

/**
 * Says how a character or a statement came to be, stage by stage, back to the bytes. The document is run again.
 * @throws BonesetterError `not-found` for a document or statement that is not there, `bad-option` for an offset beyond the text
 */
export async function explain({ raw, name, rawAt, at, statement }: Question): Promise<string> {
  const { id, path } = await findFile(raw, name)
  const bytes = await readBytes(join(raw, path))
  const opened = openDocument(id, bytes, path)
  const outcome = cleanDocument(opened, defaultOptions)
  if (outcome.kind === 'drop')
    return `${id} is dropped: ${outcome.reason}${outcome.detail ? ` (${outcome.detail})` : ''}\n`
  const { document } = outcome
  const lines: string[] = []
  if (rawAt !== undefined) {
    lines.push(...showTrace(document, bytes, traceRaw(document, checkOffset('--raw-at', rawAt, document.raw.length))))
  } else if (at !== undefined) {
    lines.push(...showTrace(document, bytes, traceText(document, checkOffset('--at', at, document.text.length))))
  } else if (statement !== undefined) {
    const found = extract(document).find((one) => one.id === statement)
    if (!found) throw new BonesetterError('not-found', `${id}: no statement ${statement}`)
    lines.push(`${showClaim({ ...found, witnesses: [] })}  (${found.rule})`)
    for (const [{ role, quote }, trace] of traceStatement(document, found)) {
      lines.push('', `${role} ${JSON.stringify(quote)}`, ...showTrace(document, bytes, trace))
    }
  } else throw new BonesetterError('bad-option', 'say which place: --raw-at, --at or --statement')
  return `${lines.join('\n')}\n`
}
