import type { Edit, Edits } from './edit.ts'

/** An edit of the first list at its place in the middle text; what a removal cut off its front is gone from `text`. */
interface Early {
  readonly edit: Edit
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Walks the first list in the offsets of the middle text. */
class Reader {
  early: Early | undefined
  private readonly edits: Edits
  private index = -1
  private shift = 0

  constructor(edits: Edits) {
    this.edits = edits
    this.next()
  }

  next(): void {
    const done = this.edits[this.index]
    if (done) this.shift += done.text.length - (done.end - done.start)
    this.index++
    const edit = this.edits[this.index]
    const from = edit ? edit.start + this.shift : 0
    this.early = edit && { edit, text: edit.text, from, to: from + edit.text.length }
  }

  /** Leaves of the current edit only what stands from the middle offset `at` on. */
  cutBefore(at: number): void {
    const { early } = this
    if (early) this.early = { ...early, text: early.text.slice(at - early.from), from: at }
  }

  /** The offset before the first list of a middle offset that no edit not yet passed lies before. */
  before(middle: number): number {
    const raw = middle - this.shift
    // Of an edit that has lost its front, what stands before it in the middle text belongs to its own raw characters.
    return this.early ? Math.min(raw, this.early.edit.start) : raw
  }
}

/** Collects the composed edits; `floor` is the first raw offset that is still free. */
class Writer {
  readonly edits: Edit[] = []
  floor = 0

  put(edit: Edit): void {
    this.floor = Math.max(this.floor, edit.end)
    if (edit.start < edit.end || edit.text !== '') this.edits.push(edit)
  }

  putEarly({ edit, text }: Early): void {
    this.put(text === edit.text ? edit : { ...edit, text })
  }
}

const meets = (early: Early, late: Edit): boolean => early.from < late.end && late.start < early.to

/** A removal can only be told apart from its surroundings where it takes whole raw characters. */
const isWhole = (late: Edit, early: Early): boolean =>
  late.reason !== undefined && !(early.from < late.start && late.end < early.to)

/**
 * The one list that does what `first` and then `second` do, in the offsets of the text before `first`.
 *
 * Where both changed the same characters the later edit has the last word and names the earlier rules in `via`. A removal
 * with a reason keeps to itself: an earlier edit that it cuts keeps the raw characters and the text that remains.
 * Linear in the two lists.
 */
export function composeEdits(first: Edits, second: Edits): Edit[] {
  if (first.length === 0) return [...second]
  if (second.length === 0) return [...first]
  const reader = new Reader(first)
  const writer = new Writer()
  let index = 0
  for (let late = second[index]; late; late = second[index]) {
    for (let early = reader.early; early && early.to <= late.start; early = reader.early) {
      writer.putEarly(early)
      reader.next()
    }
    const { early } = reader
    if (!early || !meets(early, late)) index = putAlone(reader, writer, late, index)
    else if (isWhole(late, early)) index = remove(reader, writer, late, index)
    else index = merge(reader, writer, second, index)
  }
  for (let { early } = reader; early; early = reader.early) {
    writer.putEarly(early)
    reader.next()
  }
  return writer.edits
}

function putAlone(reader: Reader, writer: Writer, late: Edit, index: number): number {
  const start = Math.max(reader.before(late.start), writer.floor)
  writer.put({ ...late, start, end: Math.max(reader.before(late.end), start) })
  return index + 1
}

function remove(reader: Reader, writer: Writer, late: Edit, index: number): number {
  let start = Math.max(reader.before(late.start), writer.floor)
  for (let { early } = reader; early && early.from < late.end && early.to <= late.end; early = reader.early) {
    if (early.from < late.start) {
      writer.putEarly({ ...early, text: early.text.slice(0, late.start - early.from) })
      start = early.edit.end
    }
    reader.next()
  }
  const { early } = reader
  const cuts = early !== undefined && early.from < late.end
  const end = cuts ? early.edit.start : reader.before(late.end)
  if (end > start) writer.put({ ...late, start, end })
  if (cuts) reader.cutBefore(late.end)
  return index + 1
}

/** Merges all early and late edits that meet, directly or through one another, into one edit. */
function merge(reader: Reader, writer: Writer, second: Edits, first: number): number {
  let index = first
  let late = second[index] as Edit
  let early = reader.early as Early
  const start = early.from < late.start ? early.edit.start : reader.before(late.start)
  const via: string[] = []
  let text = early.text.slice(0, Math.max(0, late.start - early.from))
  for (;;) {
    text += late.text
    passCovered(reader, late, via)
    if (!reader.early || reader.early.from >= late.end) break
    early = reader.early
    const next = second[index + 1]
    const goesOn = next !== undefined && next.start < early.to && !isWhole(next, early)
    const upTo = next ? Math.max(0, next.start - early.from) : undefined
    text += early.text.slice(late.end - early.from, upTo)
    if (!goesOn) {
      via.push(...(early.edit.via ?? []), early.edit.rule)
      writer.put(withVia({ ...late, start: Math.max(start, writer.floor), end: early.edit.end, text }, via))
      reader.next()
      return index + 1
    }
    via.push(...(late.via ?? []), late.rule)
    late = next
    index++
  }
  writer.put(withVia({ ...late, start: Math.max(start, writer.floor), end: reader.before(late.end), text }, via))
  return index + 1
}

/** Passes the early edits that `late` covers and names their rules in `via`. */
function passCovered(reader: Reader, late: Edit, via: string[]): void {
  for (let { early } = reader; early && early.from < late.end && early.to <= late.end; early = reader.early) {
    via.push(...(early.edit.via ?? []), early.edit.rule)
    reader.next()
  }
}

function withVia({ reason: _, via: own = [], ...edit }: Edit, earlier: readonly string[]): Edit {
  const via = [...new Set([...earlier, ...own])].filter((rule) => rule !== edit.rule)
  return via.length > 0 ? { ...edit, via } : edit
}
