import type { Span } from '../../span.ts'

/** A string value in JSON, or in an object literal of a script. Offsets are those of the source, without the quotation marks. */
export interface JsonString extends Span {
  /** Names of the objects and lists around it, the innermost last; a list has the name of its key and `[]`. */
  readonly path: string
  readonly key: string
  /** The object or list that holds it: a number in the order of their beginning. */
  readonly holder: number
  /** The four around it, the innermost first. */
  readonly around: readonly number[]
}

interface Holder {
  readonly id: number
  readonly isList: boolean
  readonly path: string
}

const deepest = 60
const longestPath = 300
const token = /["{}[\],]|(?<![\w$])[A-Za-z_$][\w$]{0,60}(?=\s{0,4}:)/g
const quoted = /[^"\\]{1,4000}|\\[\s\S]/y
const colon = /^\s{0,8}:/

/** Reads one script; what is open is on a stack. */
class StringReader {
  readonly strings: JsonString[] = []
  private readonly holders: Holder[] = []
  private readonly source: string
  private key = ''
  private count = 0

  constructor(source: string) {
    this.source = source
  }

  read({ start, end }: Span): void {
    for (let at = start; this.holders.length <= deepest; ) {
      token.lastIndex = at
      const found = token.exec(this.source)
      if (!found || found.index >= end) return
      at = this.take(found[0], found.index, end)
    }
  }

  /** @returns where to go on */
  private take(char: string, at: number, end: number): number {
    if (char === '"') return this.takeString(at + 1, end)
    if (char === '{' || char === '[') this.open(char)
    else if (char === '}' || char === ']') this.holders.pop()
    if ('}],'.includes(char)) this.key = ''
    else if (char !== '{' && char !== '[') this.key = char
    return at + char.length
  }

  private open(char: string): void {
    const path = `${this.holders.at(-1)?.path ?? ''}.${this.key}${char === '[' ? '[]' : ''}`
    this.holders.push({ id: ++this.count, isList: char === '[', path: path.slice(-longestPath) })
    this.key = ''
  }

  private get around(): number[] {
    return this.holders
      .slice(-5, -1)
      .map(({ id }) => id)
      .reverse()
  }

  private takeString(start: number, end: number): number {
    const close = endOfString(this.source, start, end)
    const holder = this.holders.at(-1)
    if (holder && !holder.isList && this.key === '' && colon.test(this.source.slice(close + 1, close + 10)))
      this.key = this.source.slice(start, Math.min(close, start + 60))
    else if (holder) {
      const { path, id } = holder
      this.strings.push({ start, end: close, path, key: this.key, holder: id, around: this.around })
    }
    return close + 1
  }
}

/**
 * The string values in a span of a script, in its order. What is no JSON gives nothing, or strings that nobody asks for: the
 * reading never fails, and its time is linear.
 */
export function readStrings(source: string, span: Span): readonly JsonString[] {
  const reader = new StringReader(source)
  reader.read(span)
  return reader.strings
}

function endOfString(source: string, start: number, end: number): number {
  let at = start
  for (quoted.lastIndex = at; at < end && source[at] !== '"' && quoted.test(source); ) at = quoted.lastIndex
  return Math.min(at, end)
}
