import type { Lexicon } from '../../pipeline/encoding/founder/lexicon.ts'
import { BLANK, classCount, classOf, HANZI } from '../../pipeline/encoding/founder/symbols.ts'

/** Ends of the words of a clean text by the cheapest path through the lexicon. */
export function wordEnds(text: string, lexicon: Lexicon): Uint8Array {
  const n = text.length
  const costs = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(n + 1)
  costs[0] = 0
  for (let i = 0; i < n; i++) {
    const here = costs[i] as number
    const relax = (end: number, cost: number): void => {
      if (here + cost >= (costs[end] as number)) return
      costs[end] = here + cost
      from[end] = i
    }
    relax(i + 1, 17.5)
    let node = lexicon.start(text.charCodeAt(i))
    for (let j = i + 1; node !== 0; j++) {
      relax(j, lexicon.cost(node))
      node = j < n ? lexicon.step(node, text.charCodeAt(j)) : 0
    }
  }
  const ends = new Uint8Array(n + 1)
  for (let at = n; at > 0; at = from[at] as number) ends[at] = 1
  ends[0] = 1
  return ends
}

/** Costs in tenths of a nat, interpolated from counts of one, two and three classes. */
export function countClasses(
  lexicon: Lexicon,
  weighted: readonly (readonly [text: string, weight: number])[],
): number[] {
  const k = classCount
  const three = new Float64Array(k * k * k)
  for (const [text, weight] of weighted) {
    for (const paragraph of text.split('\n')) {
      const ends = wordEnds(paragraph, lexicon)
      let before = BLANK
      let before2 = BLANK
      for (let i = 0; i < paragraph.length; i++) {
        const cls = classOf[paragraph.charCodeAt(i)] as number
        const index = (before2 * k + before) * k + cls
        if (cls !== HANZI || ends[i]) three[index] = (three[index] as number) + weight
        before2 = before
        before = cls
      }
    }
  }
  return interpolate(three)
}

function interpolate(three: Float64Array): number[] {
  const k = classCount
  const one = new Float64Array(k)
  const two = new Float64Array(k * k)
  for (let i = 0; i < three.length; i++) {
    const count = three[i] as number
    one[i % k] = (one[i % k] as number) + count
    two[i % (k * k)] = (two[i % (k * k)] as number) + count
  }
  const sum = (list: Float64Array, from: number, to: number): number =>
    list.subarray(from, to).reduce((a, b) => a + b, 0)
  const all = sum(one, 0, k) + k
  const costs: number[] = []
  for (let context = 0; context < k * k; context++) {
    const before = context % k
    for (let cls = 0; cls < k; cls++) {
      const p1 = ((one[cls] as number) + 1) / all
      const p2 = ((two[before * k + cls] as number) + 50 * p1) / (sum(two, before * k, before * k + k) + 50)
      const p3 = ((three[context * k + cls] as number) + 50 * p2) / (sum(three, context * k, context * k + k) + 50)
      costs.push(Math.round(-Math.log(p3) * 10))
    }
  }
  return costs
}
