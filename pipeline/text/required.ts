/**
 * The words one of which a text must hold for a regular expression to match in it, read from the expression's source: what
 * RE2's FilteredRE2 and grep programs call required literals (Russ Cox, 'Regular Expression Matching with a Trigram Index', 2012).
 */

/** Words of which one stands in every match. */
export type RequiredWords = readonly string[]

interface Node {
  /** All the texts that the node can be, where they are few; '' among them where it can be empty. */
  readonly exact: readonly string[] | undefined
  /** Sets of words, one of each of which stands in every match of the node. */
  readonly sets: readonly RequiredWords[]
}

/** More texts than this are no longer listed one by one. */
const mostExact = 96
const mostInClass = 40
const anything: Node = { exact: undefined, sets: [] }
const nothing: Node = { exact: [''], sets: [] }

/** The words that hold no other word of the set. */
function shortestOf(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const kept: string[] = []
  for (const word of sorted) if (!kept.some((one) => word.includes(one))) kept.push(word)
  return kept
}

/** How many texts in a million hold a word of so many characters, roughly; the fewer the better the set. */
const frequencies = [1_000_000, 4000, 150, 20, 5]

const frequencyOf = (words: RequiredWords): number =>
  words.reduce((sum, { length }) => sum + (frequencies[Math.min(length, 4)] as number), 0)

const rarest = (sets: readonly RequiredWords[]): RequiredWords | undefined =>
  sets.reduce<RequiredWords | undefined>(
    (best, one) => (best === undefined || frequencyOf(one) < frequencyOf(best) ? one : best),
    undefined,
  )

/** The sets of a node, what it is exactly among them. */
function setsOf({ exact, sets }: Node): readonly RequiredWords[] {
  return exact && !exact.includes('') ? [...sets, shortestOf(exact)] : sets
}

function alternatives(branches: readonly Node[]): Node {
  if (branches.length === 1) return branches[0] as Node
  const exact = branches.flatMap((branch) => branch.exact ?? [])
  if (branches.every((branch) => branch.exact) && exact.length <= mostExact) return { exact, sets: [] }
  const best = branches.map((branch) => rarest(setsOf(branch)))
  if (best.some((set) => set === undefined)) return anything
  return { exact: undefined, sets: [shortestOf(best.flatMap((set) => set ?? []))] }
}

/** Nodes one behind the other: texts that are known on either side are joined while they are few. */
function sequence(nodes: readonly Node[]): Node {
  const sets: RequiredWords[] = []
  let run: readonly string[] = ['']
  let broken = false
  const close = (): void => {
    if (!run.includes('')) sets.push(shortestOf(run))
  }
  for (const { exact, sets: own } of nodes) {
    sets.push(...own)
    if (exact && run.length * exact.length <= mostExact) run = run.flatMap((left) => exact.map((right) => left + right))
    else {
      close()
      broken = true
      run = exact ?? ['']
    }
  }
  if (!broken) return { exact: run, sets }
  close()
  return { exact: undefined, sets }
}

function repeated(node: Node, least: number, most: number): Node {
  if (least === 1 && most === 1) return node
  if (least === 0) return most === 1 && node.exact ? { exact: [...new Set([...node.exact, ''])], sets: [] } : anything
  return { exact: undefined, sets: setsOf(node) }
}

const controls = 'bBdDsSwWpPnrtvfk0123456789cx'

/** Reads the source of an expression from left to right; what it does not know requires nothing. */
class Reader {
  private at = 0
  private readonly source: string
  private readonly ignoreCase: boolean

  constructor({ source, flags }: RegExp) {
    this.source = source
    this.ignoreCase = flags.includes('i')
  }

  read(): Node {
    const branches = [this.readSequence()]
    while (this.source[this.at] === '|') {
      this.at++
      branches.push(this.readSequence())
    }
    return alternatives(branches)
  }

  private readSequence(): Node {
    const nodes: Node[] = []
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      nodes.push(this.quantified(this.atom()))
    return sequence(nodes)
  }

  private quantified(node: Node): Node {
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (!found) return node
    this.at += found[0].length
    const [, sign, low = '', comma, high] = found
    if (sign) return repeated(node, sign === '+' ? 1 : 0, sign === '?' ? 1 : 2)
    return repeated(node, Number(low), comma ? (high ? Number(high) : Number(low) + 2) : Number(low))
  }

  private atom(): Node {
    const char = this.source[this.at++] as string
    if (char === '(') return this.group()
    if (char === '[') return this.characters()
    if (char === '\\') return this.escape()
    if (char === '.') return anything
    return char === '^' || char === '$' ? nothing : this.literal(char)
  }

  private literal(char: string): Node {
    return (this.ignoreCase && /[A-Za-z]/.test(char)) || /[\ud800-\udfff]/.test(char)
      ? anything
      : { exact: [char], sets: [] }
  }

  private group(): Node {
    const opened = /^\?(?:<?[=!]|:|<[A-Za-z]+>)/.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? ''
    this.at += opened.length
    const node = this.read()
    this.at++
    if (opened.endsWith('!')) return nothing
    return opened.endsWith('=') ? { exact: [''], sets: setsOf(node) } : node
  }

  private escape(): Node {
    const char = this.source[this.at++] as string
    if (char === 'b' || char === 'B') return nothing
    if (char === 'u') {
      const code = /^[\da-fA-F]{4}/.exec(this.source.slice(this.at, this.at + 4))
      this.at = code ? this.at + 4 : this.source.indexOf('}', this.at) + 1
      return code ? this.literal(String.fromCharCode(Number.parseInt(code[0], 16))) : anything
    }
    if ('pPk'.includes(char)) this.at = this.source.indexOf(char === 'k' ? '>' : '}', this.at) + 1
    return controls.includes(char) ? anything : this.literal(char)
  }

  private characters(): Node {
    const start = this.at
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    const inside = this.source.slice(start, this.at++)
    if (/^\^|[\\-]|[\ud800-\udfff]/.test(inside) || inside.length > mostInClass) return anything
    return this.ignoreCase && /[A-Za-z]/.test(inside) ? anything : { exact: [...inside], sets: [] }
  }
}

/** Sets beyond these tell little more. */
const mostSets = 3

/**
 * Sets of words such that every text in which `pattern` matches holds a word of each; the rarest set first.
 * @param pattern any expression; of one with the flag v nothing is said
 * @returns an empty list where nothing is required
 */
export function requiredWords(pattern: RegExp): RequiredWords[] {
  if (pattern.flags.includes('v')) return []
  const sets = new Map(setsOf(new Reader(pattern).read()).map((set) => [set.join('|'), set]))
  return [...sets.values()].sort((a, b) => frequencyOf(a) - frequencyOf(b)).slice(0, mostSets)
}
