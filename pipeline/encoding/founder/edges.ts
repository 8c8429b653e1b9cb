import type { Lexicon } from './lexicon.ts'
import type { Stretch } from './stretch.ts'
import { classOf, HANZI } from './symbols.ts'

const longestWord = 8
/** Cost in nats of a hanzi that no dictionary has. */
const unknownHanzi = 17.5

/** The words that may be read in a stretch; those that start at unit i are first[i] to first[i + 1]. */
export interface Edges {
  readonly first: Int32Array
  readonly ends: Int32Array
  readonly costs: Float32Array
}

/** Where the words of a stretch are gathered before their number is known. */
const room = { ends: new Int32Array(0), costs: new Float32Array(0) }

/** Looks up every word of every place of the stretch; a hanzi is a word at least of its own. */
export function collectEdges(stretch: Stretch, lexicon: Lexicon): Edges {
  const { length } = stretch
  if (room.ends.length < longestWord * length) {
    room.ends = new Int32Array(2 * longestWord * length)
    room.costs = new Float32Array(2 * longestWord * length)
  }
  const edges: Edges = { first: new Int32Array(length + 1), ...room }
  let count = 0
  for (let i = 0; i < length; i++) {
    edges.first[i] = count
    if (classOf[stretch.units[i] as number] === HANZI) count = wordsFrom(stretch, i, lexicon, edges, count)
  }
  edges.first[length] = count
  return {
    first: edges.first,
    ends: room.ends.slice(0, count),
    costs: room.costs.slice(0, count),
  }
}

function wordsFrom({ units, length }: Stretch, i: number, lexicon: Lexicon, edges: Edges, count: number): number {
  let node = lexicon.start(units[i] as number)
  edges.ends[count] = i + 1
  edges.costs[count] = Math.min(unknownHanzi, lexicon.cost(node))
  let next = count + 1
  const limit = Math.min(length, i + longestWord)
  for (let j = i + 1; j < limit && node !== 0; j++) {
    node = lexicon.step(node, units[j] as number)
    const cost = lexicon.cost(node)
    if (cost === Number.POSITIVE_INFINITY) continue
    edges.ends[next] = j + 1
    edges.costs[next++] = cost
  }
  return next
}
