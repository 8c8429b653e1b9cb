import { sha256 } from '../digest.ts'
import { type Document, type Note, newDocument } from '../document.ts'
import { BonesetterError } from '../errors.ts'
import type { Span } from '../span.ts'
import { controlShare, magicOf } from './decoding/binary.ts'
import { type Choice, chooseByteOrder, chooseEncoding, doubtful } from './decoding/choose.ts'
import type { Part } from './decoding/pieces.ts'
import { halvesPerBit } from './decoding/rarity.ts'
import { readRun } from './decoding/read.ts'
import { type Run, splitRuns } from './decoding/runs.ts'
import { bitsPerByte, scoreOf } from './decoding/score.ts'
import { statefulEncoding } from './decoding/stateful.ts'
import { strictUtf8 } from './decoding/utf8.ts'

/**
 * Reads bytes as text, and remembers which bytes were read in which encoding: UTF-8, UTF-16 with or without a byte order mark,
 * GB18030 or Big5, also line by line; encodings of other languages, so that they are not taken for Chinese. A byte order mark is in
 * no run and not in the raw text; nothing else is changed.
 * @param id the document's id
 * @param bytes the file as it came
 * @param path what the ledger calls the source; the id where it is left out
 * @returns a document; bytes that belong to no character are U+FFFD and noted as `bad-bytes`
 * @throws BonesetterError `not-text` where the bytes are no text
 */
export function openDocument(id: string, bytes: Uint8Array, path: string = id): Document {
  const { raw, runs, bad, evidence, remark } = decode(bytes, path)
  if (bad.length > 0.1 * bytes.length && bytes.length > 16)
    throw notText(path, `${bad.length} of ${bytes.length} bytes cannot be read`)
  const notes = badByteNotes(bad)
  if (remark) notes.push({ ...remark, rule: 'decode', raw: { start: 0, end: raw.length } })
  const source = { path, sha256: sha256(bytes), runs, evidence }
  return newDocument(id, source, raw, notes)
}

interface Decoded {
  readonly raw: string
  readonly runs: readonly Run[]
  /** Offsets in `raw` of the U+FFFD that stand for bad bytes. */
  readonly bad: readonly number[]
  /** Why the bytes were read so. */
  readonly evidence: string
  readonly remark?: Pick<Note, 'code' | 'message'>
}

function decode(bytes: Uint8Array, path: string): Decoded {
  const { skip, marked } = byteOrderMark(bytes)
  if (marked && marked !== 'utf-8') return readRuns(bytes, [[skip, bytes.length, marked]], 'byte order mark')
  const magic = magicOf(bytes)
  if (magic) throw notText(path, `it is ${magic}`)
  const text = strictUtf8(bytes.subarray(skip))
  if (text !== undefined) return decodeValid(bytes, skip, text, path)
  if (marked) return splitAndRead(bytes, skip, 'utf-8', 'byte order mark')
  const full = controlShare(bytes) > controlsAtMost
  const choice = full ? chooseByteOrder(bytes) : chooseEncoding(bytes)
  if (!choice) throw notText(path, 'it is full of control characters')
  const { encoding } = choice
  const evidence = evidenceOf(choice)
  // What reads badly everywhere is not cut into runs: each line would look foreign.
  const isMixable = encoding !== 'windows-1252' && encoding !== 'utf-16le' && encoding !== 'utf-16be'
  const read =
    isMixable && bitsPerByte(choice.score) <= doubtful
      ? splitAndRead(bytes, 0, encoding, evidence)
      : readRuns(bytes, [[0, bytes.length, encoding]], evidence)
  return withRemark(read, remarkOf(choice))
}

const withRemark = (read: Decoded, remark: Decoded['remark']): Decoded => (remark ? { ...read, remark } : read)

const controlsAtMost = 0.005
/** Fewer bytes above ASCII say nothing. */
const sureBytes = 40

function remarkOf({ encoding, score }: Choice): Decoded['remark'] {
  if (bitsPerByte(score) > doubtful && score.bytes >= sureBytes)
    return {
      code: 'encoding-doubtful',
      message: 'reads badly in every encoding that was tried; it may be in another one',
    }
  return foreignRemark(encoding)
}

const foreignLanguages: Readonly<Record<string, string>> = {
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese',
  'iso-2022-jp': 'Japanese',
  'euc-kr': 'Korean',
  'iso-2022-kr': 'Korean',
  'windows-1252': 'a language of Western Europe',
}

function foreignRemark(encoding: string): Decoded['remark'] {
  const language = foreignLanguages[encoding]
  return language === undefined
    ? undefined
    : { code: 'encoding-foreign', message: `read as ${encoding}, so that it is in ${language} and not in Chinese` }
}

/** Bytes whose form is that of UTF-8: some other encodings may look so. */
function decodeValid(bytes: Uint8Array, skip: number, text: string, path: string): Decoded {
  const stateful = text.length === bytes.length ? statefulEncoding(bytes, text) : undefined
  if (stateful)
    return withRemark(readRuns(bytes, [[0, bytes.length, stateful]], 'escape sequences'), foreignRemark(stateful))
  const control = controlShare(bytes)
  const choice = skip > 0 ? undefined : (control > 0 && wideChoice(bytes)) || shortChoice(bytes, text)
  if (choice) return readRuns(bytes, [[0, bytes.length, choice.encoding]], evidenceOf(choice))
  if (control > controlsAtMost) throw notText(path, 'it is full of control characters')
  return { raw: text, runs: [[skip, bytes.length, 'utf-8']], bad: [], evidence: skip > 0 ? 'byte order mark' : 'valid' }
}

/** UTF-16, where that is likelier than UTF-8: Latin letters with NUL between them have the form of UTF-8. */
function wideChoice(bytes: Uint8Array): Choice | undefined {
  const choice = chooseEncoding(bytes)
  const isWide = choice.encoding === 'utf-16le' || choice.encoding === 'utf-16be'
  return isWide && bitsPerByte(choice.score) <= doubtful ? choice : undefined
}

/** GB18030, where a few hanzi in it have the form of letters of two bytes in UTF-8. */
function shortChoice(bytes: Uint8Array, text: string): Choice | undefined {
  if (bytes.length > shortBytes || text.length === bytes.length || !/^[^\u0800-\ud7ff\ue000-\uffff]+$/.test(text))
    return undefined
  const choice = chooseEncoding(bytes)
  const lead = scoreOf(bytes, 0, bytes.length, 'utf-8').total - choice.score.total
  return choice.encoding === 'gb18030' && lead >= shortLead ? choice : undefined
}

const shortBytes = 24
const shortLead = 4 * halvesPerBit

function evidenceOf({ score, next, nextScore }: Choice): string {
  const ofNext = bitsPerByte({ ...score, cost: score.cost + nextScore.total - score.total })
  return `${bitsPerByte(score).toFixed(1)} bits a byte outside ASCII in a sample of ${score.bytes}; ${next} ${ofNext.toFixed(1)}`
}

function splitAndRead(bytes: Uint8Array, skip: number, main: Part, evidence: string): Decoded {
  const { runs, suspects } = splitRuns(bytes, skip, bytes.length, main)
  return readRuns(bytes, runs, evidence, suspects)
}

function readRuns(bytes: Uint8Array, runs: readonly Run[], evidence: string, suspects?: readonly Span[]): Decoded {
  const bad: number[] = []
  let units = 0
  const pieces = runs.map((run) => {
    // Where a file mixes encodings, the suspects of its main one are cut by the runs of the others.
    const read = readRun(bytes, run, runs.length === 1 ? suspects : undefined)
    for (const at of read.bad) bad.push(units + at)
    units += read.text.length
    return read.text
  })
  return { raw: pieces.join(''), runs, bad, evidence }
}

function byteOrderMark(bytes: Uint8Array): { skip: number; marked?: 'utf-8' | 'utf-16le' | 'utf-16be' } {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { skip: 3, marked: 'utf-8' }
  if (first === 0xff && second === 0xfe) return { skip: 2, marked: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { skip: 2, marked: 'utf-16be' }
  return { skip: 0 }
}

const notText = (what: string, why: string) => new BonesetterError('not-text', `${what} is not text: ${why}`)

const notesAtMost = 20

/** One note for each place, at most `notesAtMost` of them; the message gives the whole number. */
function badByteNotes(bad: readonly number[]): Note[] {
  const notes: Note[] = []
  const message = `cannot be read in this encoding; ${bad.length} such characters in the document`
  for (let i = 0; i < bad.length && notes.length < notesAtMost; ) {
    const start = bad[i] as number
    let end = start
    while (i < bad.length && bad[i] === end) {
      end++
      i++
    }
    notes.push({ code: 'bad-bytes', rule: 'decode', raw: { start, end }, message })
  }
  return notes
}
