import { sha256 } from '../digest.ts'
import { type Document, type Note, newDocument } from '../document.ts'
import { BonesetterError } from '../errors.ts'
import { doubtful } from './decoding/costs.ts'
import { readRun, strictUtf8, writtenReplacements } from './decoding/read.ts'
import { mainEncoding, type Run, splitRuns } from './decoding/runs.ts'
import { utf16Order } from './decoding/utf16.ts'

/**
 * Reads bytes as text, and remembers which bytes were read in which encoding: UTF-8, UTF-16 with or without a byte order mark,
 * GB18030 or Big5, also line by line. A byte order mark is in no run and not in the raw text; nothing else is changed.
 * @param id the document's id
 * @param bytes the file as it came
 * @param path what the ledger calls the source; the id where it is left out
 * @returns a document; bytes that belong to no character are U+FFFD and noted as `bad-bytes`
 * @throws BonesetterError `not-text` where the bytes are no text
 */
export function openDocument(id: string, bytes: Uint8Array, path: string = id): Document {
  const { raw, runs, bad, doubtful: unsure } = decode(bytes, path)
  if (bad > 0.1 * bytes.length && bytes.length > 16)
    throw notText(path, `${bad} of ${bytes.length} bytes cannot be read`)
  const notes = bad === 0 ? [] : badByteNotes(raw, bad)
  if (unsure)
    notes.push({
      code: 'encoding-doubtful',
      rule: 'decode',
      raw: { start: 0, end: raw.length },
      message: unsureMessage,
    })
  return newDocument(id, { path, sha256: sha256(bytes), runs }, raw, notes)
}

interface Decoded {
  readonly raw: string
  readonly runs: readonly Run[]
  readonly bad: number
  /** Set where the text reads badly in every encoding. */
  readonly doubtful?: boolean
}

const unsureMessage = 'reads badly in every encoding that was tried; it may be in another one'
/** A few bytes above ASCII say nothing. */
const sureBytes = 40

function decode(bytes: Uint8Array, path: string): Decoded {
  const { skip, marked } = byteOrderMark(bytes)
  if (marked && marked !== 'utf-8') return readRuns(bytes, [[skip, bytes.length, marked]])
  const magic = magicOf(bytes)
  if (magic) throw notText(path, `it is ${magic}`)
  const control = controlShare(bytes)
  const wide = control > 0 && !marked ? utf16Order(bytes) : undefined
  if (wide) return readRuns(bytes, [[0, bytes.length, wide]])
  if (control > 0.005) throw notText(path, 'it is full of control characters')
  const content = bytes.subarray(skip)
  const text = strictUtf8(content)
  if (text !== undefined) return { raw: text, runs: [[skip, bytes.length, 'utf-8']], bad: 0 }
  const main = mainEncoding(content)
  const order = main.cost > doubtful && !marked ? utf16Order(bytes) : undefined
  if (order) return readRuns(bytes, [[0, bytes.length, order]])
  const read = readRuns(bytes, splitRuns(bytes, skip, bytes.length, main.encoding))
  return main.cost > doubtful && main.bytes >= sureBytes ? { ...read, doubtful: true } : read
}

function readRuns(bytes: Uint8Array, runs: readonly Run[]): Decoded {
  const raw = runs.map((run) => readRun(bytes, run)).join('')
  let bad = 0
  for (let at = raw.indexOf('\uFFFD'); at >= 0; at = raw.indexOf('\uFFFD', at + 1)) bad++
  if (bad > 0) for (const run of runs) bad -= writtenReplacements(bytes, run)
  return { raw, runs, bad }
}

function byteOrderMark(bytes: Uint8Array): { skip: number; marked?: 'utf-8' | 'utf-16le' | 'utf-16be' } {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { skip: 3, marked: 'utf-8' }
  if (first === 0xff && second === 0xfe) return { skip: 2, marked: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { skip: 2, marked: 'utf-16be' }
  return { skip: 0 }
}

/** How often NUL and other controls stand in text is: hardly ever; a NUL weighs as much as four. */
function controlShare(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x20) continue
    if (byte === 0) count += 4
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c) count++
  }
  return bytes.length === 0 ? 0 : count / bytes.length
}

/** The first bytes of formats that people drop among texts. */
const magics: readonly (readonly [head: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
]

function magicOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return magics.find(([start]) => head.startsWith(start))?.[1]
}

const notText = (what: string, why: string) => new BonesetterError('not-text', `${what} is not text: ${why}`)

const notesAtMost = 20

/** One note for each place, at most `notesAtMost` of them; the message gives the whole number. */
function badByteNotes(raw: string, bad: number): Note[] {
  const notes: Note[] = []
  for (let at = raw.indexOf('\uFFFD'); at >= 0 && notes.length < notesAtMost; ) {
    let end = at
    while (raw[end] === '\uFFFD') end++
    const message = `cannot be read in this encoding; ${bad} such characters in the document`
    notes.push({ code: 'bad-bytes', rule: 'decode', raw: { start: at, end }, message })
    at = raw.indexOf('\uFFFD', end)
  }
  return notes
}
