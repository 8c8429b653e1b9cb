import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Bytes that are gathered before they are written. */
const most = 1 << 20
/** Units of the texts that were taken last, which are kept: they are mostly asked for again soon. */
const mostKept = 1 << 22
/** Bytes before each text, which tell its length. */
const head = 4

/** Texts that are put aside in one file and taken back by where they stand. A text comes back unit for unit. */
export class TextFile {
  readonly #file: number
  readonly #gathered = Buffer.allocUnsafe(most)
  #size = 0
  /** Bytes in the file. */
  #written = 0
  readonly #kept = new Map<number, string>()
  #keptUnits = 0

  /** @param path of a new file; it is kept open until `close` */
  constructor(path: string) {
    this.#file = openSync(path, 'w+')
  }

  /** Puts a text aside; the number tells where. */
  put(text: string): number {
    const bytes = 2 * text.length
    if (this.#size + head + bytes > most) this.#flush()
    const at = this.#written + this.#size
    this.#size = this.#gathered.writeUInt32LE(text.length, this.#size)
    if (head + bytes <= most) this.#size += this.#gathered.write(text, this.#size, 'utf16le')
    else {
      this.#flush()
      this.#write(Buffer.from(text, 'utf16le'))
    }
    return at
  }

  /** The text that was put at this place. */
  take(at: number): string {
    let text = this.#kept.get(at)
    if (text !== undefined) this.#kept.delete(at)
    else {
      this.#flush()
      const length = this.#read(at, head).readUInt32LE()
      text = this.#read(at + head, 2 * length).toString('utf16le')
      this.#keptUnits += length
    }
    this.#kept.set(at, text)
    for (const [oldest, { length }] of this.#kept) {
      if (this.#keptUnits <= mostKept) break
      this.#kept.delete(oldest)
      this.#keptUnits -= length
    }
    return text
  }

  close(): void {
    closeSync(this.#file)
  }

  #flush(): void {
    this.#write(this.#gathered.subarray(0, this.#size))
    this.#size = 0
  }

  #write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const size = writeSync(this.#file, bytes, from, bytes.length - from, this.#written)
      from += size
      this.#written += size
    }
  }

  #read(at: number, size: number): Buffer {
    const bytes = Buffer.allocUnsafe(size)
    for (let from = 0; from < size; ) {
      const read = readSync(this.#file, bytes, from, size - from, at + from)
      if (read === 0) throw new RangeError(`no text stands at ${at}`)
      from += read
    }
    return bytes
  }
}
