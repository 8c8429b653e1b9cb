/** How likely the text turns from content to chrome at a line, and back. */
const turns = { toChrome: 0.08, toContent: 0.08 }

/** What stands at either end of a run of lines: the page's edge, or content. */
/** The edge of the page, content, or chrome for sure. */
export type Edge = 'content' | 'edge' | 'chrome'
export interface Edges {
  readonly before: Edge
  readonly after: Edge
}

type Weights = readonly [content: number, chrome: number]
const ofEdge = { content: [0.9, 0.1], edge: [0.4, 0.6], chrome: [0.05, 0.95] } as const satisfies Record<Edge, Weights>

const normal = ([content, chrome]: Weights): Weights => {
  const sum = content + chrome
  return [content / sum, chrome / sum]
}

/** The weights one line further, whichever way: chrome stands beside chrome, content beside content. */
const step = ([content, chrome]: Weights): Weights => [
  content * (1 - turns.toChrome) + chrome * turns.toContent,
  content * turns.toChrome + chrome * (1 - turns.toContent),
]

const seen = ([content, chrome]: Weights, odds: number): Weights => normal([content, chrome * Math.exp(odds)])

/**
 * How sure it is that each line of a run is chrome, from what each says by itself and from its neighbours: the
 * forward-backward algorithm over a chain of two states.
 * @param odds log-odds of the lines in nats
 * @returns probabilities, as many
 */
export function sureties(odds: readonly number[], { before, after }: Edges): number[] {
  const ahead: Weights[] = []
  let weights: Weights = ofEdge[before]
  for (const each of odds) {
    weights = seen(step(weights), each)
    ahead.push(weights)
  }
  const found: number[] = []
  let back: Weights = ofEdge[after]
  for (let at = odds.length - 1; at >= 0; at--) {
    const reached = step(back)
    const [content, chrome] = ahead[at] as Weights
    found[at] = normal([content * reached[0], chrome * reached[1]])[1]
    back = seen(reached, odds[at] as number)
  }
  return found
}
