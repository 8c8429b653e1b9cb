import { eitherOpenings, joinedOpenings, type Openings, repeatedOpenings } from './pattern-openings.ts'

/** What is known of a regular expression's matches, put together from its parts; nothing is claimed that is not sure. */
export interface PatternNode {
  /** All the texts that it can be, where they are few; '' among them where it can be empty. */
  readonly exact: readonly string[] | undefined
  /** Sets of words, one of each of which stands in every match. */
  readonly sets: readonly (readonly string[])[]
  /** How a match can begin, worked out when asked for; undefined where it may begin with anything. */
  readonly openings: () => Openings | undefined
  /** The characters that a match can end with, likewise. */
  readonly last: () => Characters | undefined
  /** Whether a match can be empty. */
  readonly empty: boolean
  /** Whether it matches at the beginning only. */
  readonly anchored: boolean
}

/** A set of characters, each one UTF-16 unit. */
export type Characters = ReadonlySet<string>

/** More texts than this are no longer listed one by one. */
const mostExact = 96
const none: Characters = new Set()
const unknown = (): undefined => undefined
/** Matches that may be any text. */
export const anything: PatternNode = {
  exact: undefined,
  sets: [],
  openings: unknown,
  last: unknown,
  empty: false,
  anchored: false,
}
/** The empty match. */
export const nothing: PatternNode = {
  exact: [''],
  sets: [],
  openings: () => ({ ones: none, pairs: none }),
  last: () => none,
  empty: true,
  anchored: false,
}
/** The beginning of the text. */
export const beginning: PatternNode = { ...nothing, anchored: true }

/** The words that hold no other word of the set. */
function shortestOf(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const kept: string[] = []
  for (const word of sorted) if (!kept.some((one) => word.includes(one))) kept.push(word)
  return kept
}

/** How many texts in a million hold a word of so many characters, roughly; the fewer the better the set. */
const frequencies = [1_000_000, 4000, 150, 20, 5]

/** How often one of the words stands in a text, as a measure to compare by. */
export const frequencyOf = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + (frequencies[Math.min(length, 4)] as number), 0)

const rarest = (sets: PatternNode['sets']): readonly string[] | undefined =>
  sets.reduce<readonly string[] | undefined>(
    (best, one) => (best === undefined || frequencyOf(one) < frequencyOf(best) ? one : best),
    undefined,
  )

/** The sets of a node, what it is exactly among them. */
export function setsOf({ exact, sets }: PatternNode): PatternNode['sets'] {
  return exact && !exact.includes('') ? [...sets, shortestOf(exact)] : sets
}

function union(sets: readonly (Characters | undefined)[]): Characters | undefined {
  const all = new Set<string>()
  for (const set of sets) {
    if (!set) return undefined
    for (const char of set) all.add(char)
  }
  return all
}

/** Whether what a node can be tells all that it requires: a look-around is empty, and requires words. */
const isExact = ({ exact, sets }: PatternNode): boolean =>
  exact !== undefined && (sets.length === 0 || !exact.includes(''))

/** One of several nodes. */
export function alternatives(branches: readonly PatternNode[]): PatternNode {
  if (branches.length === 1) return branches[0] as PatternNode
  const edges = {
    openings: () => eitherOpenings(branches.map(({ openings }) => openings())),
    last: () => union(branches.map(({ last }) => last())),
    empty: branches.some(({ empty }) => empty),
    anchored: branches.every(({ anchored }) => anchored),
  }
  const exact = branches.flatMap((branch) => branch.exact ?? [])
  if (branches.every(isExact) && exact.length <= mostExact) return { exact, sets: [], ...edges }
  const best = branches.map((branch) => rarest(setsOf(branch)))
  const sets = best.some((set) => set === undefined) ? [] : [shortestOf(best.flatMap((set) => set ?? []))]
  return { exact: undefined, sets, ...edges }
}

/** The characters that nodes one behind the other can end with. */
function lastOf(nodes: readonly PatternNode[]): Characters | undefined {
  const filled = nodes.findLastIndex(({ empty }) => !empty)
  return union(nodes.slice(Math.max(0, filled)).map(({ last }) => last()))
}

/** Nodes one behind the other: texts that are known on either side are joined while they are few. */
export function sequence(nodes: readonly PatternNode[]): PatternNode {
  const sets: (readonly string[])[] = []
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
  if (broken) close()
  const edges = {
    openings: () => joinedOpenings(nodes),
    last: () => lastOf(nodes),
    empty: nodes.every(({ empty }) => empty),
    anchored: nodes[0]?.anchored === true,
  }
  return { exact: broken ? undefined : run, sets, ...edges }
}

/** A node between `least` and `most` times. */
export function repeated(node: PatternNode, least: number, most: number): PatternNode {
  if (least === 1 && most === 1) return node
  const openings = most === 1 ? node.openings : () => repeatedOpenings(node.openings())
  if (least > 0) return { ...node, exact: undefined, sets: setsOf(node), openings }
  const exact = most === 1 && node.exact ? [...new Set([...node.exact, ''])] : undefined
  return { ...node, exact, sets: [], openings, empty: true, anchored: false }
}

/** One of some characters; `listed` is how many of them are still written out as exact texts. */
export const oneOf = (chars: Characters, listed: number): PatternNode => ({
  exact: chars.size <= listed ? [...chars] : undefined,
  sets: [],
  openings: () => ({ ones: chars, pairs: none }),
  last: () => chars,
  empty: false,
  anchored: false,
})
