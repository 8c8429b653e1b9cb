import { blockElements, scopeElements } from '../tables/html-elements.ts'
import type { Element } from './element.ts'

/** What a search for an open element does not look behind. */
export type Barrier = 'scope' | 'block' | 'table' | 'list'

const barrierOf: Readonly<Record<Barrier, (name: string) => boolean>> = {
  scope: (name) => scopeElements.has(name),
  block: (name) => blockElements.has(name),
  table: (name) => name === 'table' || name === 'template',
  list: (name) => name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl' || scopeElements.has(name),
}
const barriers = Object.keys(barrierOf) as readonly Barrier[]

/**
 * The stack of open elements. Every search is O(1), whatever stands on the stack: each name and each barrier keeps the places
 * of its own open elements.
 */
export class OpenElements {
  private readonly stack: Element[] = []
  private readonly places = new Map<string, number[]>()
  private readonly walls: Readonly<Record<Barrier, number[]>> = { scope: [], block: [], table: [], list: [] }

  get current(): Element | undefined {
    return this.stack.at(-1)
  }

  get size(): number {
    return this.stack.length
  }

  push(element: Element): void {
    const place = this.stack.length
    this.stack.push(element)
    const places = this.places.get(element.name)
    if (places) places.push(place)
    else this.places.set(element.name, [place])
    for (const barrier of barriers) if (barrierOf[barrier](element.name)) this.walls[barrier].push(place)
  }

  pop(): Element | undefined {
    const element = this.stack.pop()
    if (!element) return undefined
    this.places.get(element.name)?.pop()
    for (const barrier of barriers) if (this.walls[barrier].at(-1) === this.stack.length) this.walls[barrier].pop()
    return element
  }

  /** The place of the innermost open element of that name, unless a barrier stands further in; -1 where there is none. */
  find(name: string, barrier: Barrier): number {
    const place = this.places.get(name)?.at(-1) ?? -1
    return place >= (this.walls[barrier].at(-1) ?? 0) ? place : -1
  }

  /** The innermost open element that is such a barrier. */
  innermost(barrier: Barrier): Element | undefined {
    const place = this.walls[barrier].at(-1)
    return place === undefined ? undefined : this.stack[place]
  }
}
