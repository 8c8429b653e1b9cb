import type { Edit } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { costOf, kindOf } from './costs.ts'

/** A part of the text that was read anew, as small as whole characters on both sides allow. */
export type Unit = Edit

/** A damaged stretch: its units side by side, and how much more probable the text is with than without them. */
export interface Stretch extends Span {
  readonly units: readonly Unit[]
  readonly gain: number
}

/** A way to read the text up to `at`. */
export interface Node {
  readonly at: number
  readonly cost: number
  /** `sound`, `whole` between damaged characters, or a reader's pending bytes. */
  readonly state: number
  readonly kind: number
  /** The last UTF-16 unit put down. */
  readonly unit: number
  /** What the last step put down. */
  readonly text: string
  readonly from: Node | undefined
}

/** The state of text that stays as it is, and of damaged text between two characters; greater states are a reader's, lesser ones those behind a loss. */
export const sound = -1
export const whole = 0

/**
 * The damaged stretches of the best way, from its last node back.
 * @param rule what the units are said to be of
 */
export function stretchesOf(text: string, last: Node, rule: string): Stretch[] {
  const path: Node[] = []
  for (let node: Node | undefined = last; node; node = node.from) path.push(node)
  path.reverse()
  const stretches: Stretch[] = []
  for (let i = 1; i < path.length; ) {
    if ((path[i] as Node).state === sound) {
      i++
      continue
    }
    let end = i
    while (end < path.length && (path[end] as Node).state !== sound) end++
    const stretch = stretchOf(text, path.slice(i - 1, end), rule)
    if (stretch) stretches.push(stretch)
    i = end
  }
  return stretches
}

function stretchOf(text: string, path: readonly Node[], rule: string): Stretch | undefined {
  const [before, last] = [path[0] as Node, path.at(-1) as Node]
  const units: Unit[] = []
  let start = before.at
  let put = ''
  for (const node of path.slice(1)) {
    put += node.text
    if (node.state > whole && node !== last) continue
    units.push({ start, end: node.at, text: put, rule, stage: 'encoding' })
    start = node.at
    put = ''
  }
  while (units[0] && units[0].text === text.slice(units[0].start, units[0].end)) units.shift()
  for (let unit = units.at(-1); unit && unit.text === text.slice(unit.start, unit.end); unit = units.at(-1)) units.pop()
  const [head, tail] = [units[0], units.at(-1)]
  if (!head || !tail) return undefined
  const changed = units.filter((unit) => unit.text !== text.slice(unit.start, unit.end))
  let cost = before.cost
  let { kind } = before
  for (let at = before.at; at < last.at; at++) {
    cost += costOf(text.charCodeAt(at), kind)
    kind = kindOf(text.charCodeAt(at))
  }
  return { start: head.start, end: tail.end, units: changed, gain: cost - last.cost }
}
