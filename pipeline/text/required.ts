/**
 * Which characters a text must hold for a regular expression to match in it: a cheap look before the expression runs, in
 * the manner of the required literals of grep programs.
 */

/** Sets of characters, one of each of which stands in every match. */
type Required = readonly ReadonlySet<string>[]

const none: Required = []
const largest = 24

interface Node {
  readonly required: Required
  /** The characters of which the node is exactly one, where that is so. */
  readonly single: ReadonlySet<string> | undefined
}

/** Reads the source of an expression from left to right; what it does not know requires nothing. */
class Scanner {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  alternatives(): Required {
    const branches = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      branches.push(this.sequence())
    }
    return branches.length === 1 ? (branches[0] as Required) : either(branches)
  }

  private sequence(): Required {
    const found: ReadonlySet<string>[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const node = this.atom()
      if (!this.optional()) found.push(...(node.single ? [node.single] : node.required))
    }
    return found
  }

  private atom(): Node {
    const char = this.source[this.at++] as string
    if (char === '(') return this.group()
    if (char === '[') return this.characters()
    if (char === '\\') return this.escape()
    if ('.^$'.includes(char)) return { required: none, single: undefined }
    return { required: none, single: new Set([char]) }
  }

  private group(): Node {
    const opened = /^\?(?:<?[=!]|:|<[A-Za-z]+>)/.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? ''
    this.at += opened.length
    const required = this.alternatives()
    this.at++
    return { required: /[=!]/.test(opened) ? none : required, single: undefined }
  }

  private escape(): Node {
    const char = this.source[this.at++] as string
    if (/[a-zA-Z0-9]/.test(char)) {
      if (char === 'u') this.at += 4
      return { required: none, single: undefined }
    }
    return { required: none, single: new Set([char]) }
  }

  private characters(): Node {
    const start = this.at
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const inside = this.source.slice(start, this.at++)
    const plain = !/^\^|[\\-]/.test(inside) && inside.length <= largest
    return { required: none, single: plain ? new Set(inside) : undefined }
  }

  /** Whether what was read may be missing; passes over its quantifier. */
  private optional(): boolean {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 10))
    if (!found) return false
    this.at += found[0].length
    return /^[?*]/.test(found[0]) || found[1] === '0'
  }
}

const smallest = (required: Required): ReadonlySet<string> | undefined =>
  required.reduce<ReadonlySet<string> | undefined>(
    (least, one) => (least === undefined || one.size < least.size ? one : least),
    undefined,
  )

/** One of several: the rarest set of each, together. */
function either(branches: readonly Required[]): Required {
  const joined = new Set<string>()
  for (const branch of branches) {
    const set = smallest(branch)
    if (!set) return none
    for (const char of set) joined.add(char)
  }
  return joined.size <= largest * 3 ? [joined] : none
}

/** Most sets looked for. */
const most = 3

/** Characters share a place in the table where their codes end alike: that lets a few more texts through, and keeps the tables small. */
const places = 1024

const tables = new WeakMap<RegExp, { readonly bits: Uint8Array; readonly full: number }>()

function tableOf(pattern: RegExp): { readonly bits: Uint8Array; readonly full: number } {
  const known = tables.get(pattern)
  if (known) return known
  const sets = [...new Scanner(pattern.source).alternatives()].sort((a, b) => a.size - b.size).slice(0, most)
  const bits = new Uint8Array(places)
  const ignoreCase = pattern.flags.includes('i')
  for (const [i, set] of ignoreCase ? [] : sets.entries())
    for (const char of set) {
      const place = char.charCodeAt(0) % places
      bits[place] = (bits[place] as number) | (1 << i)
    }
  const table = { bits, full: ignoreCase ? 0 : (1 << sets.length) - 1 }
  tables.set(pattern, table)
  return table
}

/**
 * Whether `pattern` can match in `text` between `start` and `end`: false only where it cannot.
 * @param pattern literals, classes, groups and bounded quantifiers; without the flags i, u and v it is looked into
 */
export function mayMatch(pattern: RegExp, text: string, start: number, end: number): boolean {
  const { bits, full } = tableOf(pattern)
  let seen = 0
  for (let at = start; at < end && seen !== full; at++) seen |= bits[text.charCodeAt(at) % places] as number
  return seen === full
}
