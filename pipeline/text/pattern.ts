import {
  alternatives,
  anything,
  beginning,
  type Characters,
  nothing,
  oneOf,
  type PatternNode,
  repeated,
  sequence,
  setsOf,
} from './pattern-node.ts'

const digits: Characters = new Set('0123456789')
const blanks: Characters = new Set(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
)
const surrogate = /[\ud800-\udfff]/
const mostInClass = 40
const mostMembers = 200
const kinds: Readonly<Record<string, Characters>> = { '\\d': digits, '\\s': blanks }
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }

/** Reads the source of an expression from left to right. */
class Reader {
  private at = 0
  private readonly source: string
  private readonly ignoreCase: boolean

  constructor({ source, flags }: RegExp) {
    this.source = source
    this.ignoreCase = flags.includes('i')
  }

  read(): PatternNode {
    const branches = [this.readSequence()]
    while (this.source[this.at] === '|') {
      this.at++
      branches.push(this.readSequence())
    }
    return alternatives(branches)
  }

  private readSequence(): PatternNode {
    const nodes: PatternNode[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      nodes.push(this.quantified(this.atom()))
    return sequence(nodes)
  }

  private quantified(node: PatternNode): PatternNode {
    const found = /^(?:([?*+])|\{(\d{1,5})(?:(,)(\d{0,5}))?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!found) return node
    this.at += found[0].length
    const [, sign, low = '', comma, high] = found
    if (sign) return repeated(node, sign === '+' ? 1 : 0, sign === '?' ? 1 : 2)
    return repeated(node, Number(low), comma ? Number(high || Number(low) + 2) : Number(low))
  }

  private atom(): PatternNode {
    const char = this.source[this.at++] as string
    if (char === '(') return this.group()
    if (char === '[') return this.characters()
    if (char === '\\') return this.escape()
    if (char === '.') return anything
    if (char === '^') return beginning
    return char === '$' ? nothing : this.literal(char)
  }

  private literal(char: string): PatternNode {
    if (surrogate.test(char)) return anything
    if (!this.ignoreCase || !/[A-Za-z]/.test(char)) return oneOf(new Set([char]), 1)
    return oneOf(new Set([char.toLowerCase(), char.toUpperCase()]), 0)
  }

  private group(): PatternNode {
    const opened = /^\?(?:<?[=!]|:|<[A-Za-z]+>)/.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? ''
    this.at += opened.length
    const node = this.read()
    this.at++
    if (opened.endsWith('!')) return nothing
    return opened.endsWith('=') ? { ...nothing, sets: setsOf(node) } : node
  }

  private escape(): PatternNode {
    const char = this.source[this.at++] as string
    if (char === 'b' || char === 'B') return nothing
    const kind = kinds[`\\${char}`]
    if (kind) return oneOf(kind, 0)
    if (char === 'u') {
      const code = /^[\da-fA-F]{4}/.exec(this.source.slice(this.at, this.at + 4))
      this.at = code ? this.at + 4 : this.source.indexOf('}', this.at) + 1
      return code ? this.literal(String.fromCharCode(Number.parseInt(code[0], 16))) : anything
    }
    if (char === 'k') return { ...anything, empty: true }
    const control = controls[char]
    if (control) return this.literal(control)
    if (char === 'p' || char === 'P') this.at = this.source.indexOf('}', this.at) + 1
    return /[A-Za-z0-9]/.test(char) ? anything : this.literal(char)
  }

  private characters(): PatternNode {
    const start = this.at
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const inside = this.source.slice(start, this.at++)
    const chars = charactersOf(inside)
    if (!chars || (this.ignoreCase && /(?<!\\)[A-Za-z]/.test(inside))) return anything
    return oneOf(chars, /[\\-]/.test(inside) ? 0 : mostInClass)
  }
}

/** One member of a class: a kind, a control character, a range, or a character. */
const member = /\\[ds]|\\([nrtfv])|\\?([^\\])-\\?([^\\])|\\([^A-Za-z0-9])|([^\\])/gs

/** The members of a class, where they are no more than can be listed. */
function charactersOf(inside: string): Characters | undefined {
  if (inside.startsWith('^') || surrogate.test(inside)) return undefined
  const chars: string[] = []
  let end = 0
  for (const [written, control = '', low, high, escaped, plain] of inside.matchAll(member)) {
    end += written.length
    if (control) chars.push(controls[control] as string)
    else if (low && high) chars.push(...rangeOf(low.charCodeAt(0), high.charCodeAt(0)))
    else chars.push(...(kinds[written] ?? [(escaped ?? plain) as string]))
  }
  return end === inside.length && chars.length < mostMembers ? new Set(chars) : undefined
}

const rangeOf = (from: number, to: number): string[] =>
  Array.from({ length: Math.min(to - from + 1, mostMembers) }, (_, i) => String.fromCharCode(from + i))

/**
 * Reads what an expression tells of its matches.
 * @param pattern any expression; of one with the flag v nothing is told
 */
export function readPattern(pattern: RegExp): PatternNode {
  return pattern.flags.includes('v') ? { ...anything, empty: true } : new Reader(pattern).read()
}
