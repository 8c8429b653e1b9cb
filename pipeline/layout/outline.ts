import type { NumberingKind } from './numbering.ts'

/** How a heading is made: by its number, by a canonical word (讨论), or by standing alone. */
export type HeadingKind = NumberingKind | 'canonical' | 'plain'

export interface HeadingMark {
  readonly kind: HeadingKind
  readonly ordinals: readonly number[]
  /** True where the heading before it stands directly above, with no text between. */
  readonly stacked: boolean
  /** True where a heading of the same kind stands directly below. */
  readonly carries: boolean
}

interface Sequence {
  readonly kind: HeadingKind
  readonly level: number
  readonly ordinal: number
}

const top = 2
const deepest = 6

/**
 * Gives headings their levels in reading order. A kind of numbering takes its level where it first appears: below the heading it
 * stands under. A number goes on in the innermost list that it continues; 一、 directly under 三、 opens a list of its own.
 */
export class Outline {
  private readonly levels = new Map<HeadingKind, number>()
  private open: Sequence[] = []
  private pairs = false

  levelOf(heading: HeadingMark): number {
    const level = Math.min(deepest, this.place(heading))
    this.open = this.open.filter((sequence) => sequence.level < level)
    this.open.push({ kind: heading.kind, level, ordinal: heading.ordinals.at(-1) ?? 0 })
    if (!this.levels.has(heading.kind)) this.levels.set(heading.kind, level)
    return level
  }

  private get current(): Sequence | undefined {
    return this.open.at(-1)
  }

  private place(heading: HeadingMark): number {
    const { kind, ordinals } = heading
    if (kind === 'canonical') {
      this.pairs = false
      return top
    }
    if (kind === 'plain') return this.placePlain(heading)
    if (kind === 'decimal') return this.base(kind, ordinals.length - 1) + ordinals.length - 1
    const ordinal = ordinals.at(-1)
    if (ordinal === undefined) return this.base(kind, 0)
    const continued = this.open.findLast((sequence) => sequence.kind === kind && sequence.ordinal === ordinal - 1)
    if (continued) return continued.level
    if (ordinal === 1 && heading.stacked && this.current?.kind === kind) return this.current.level + 1
    return this.base(kind, 0)
  }

  /** The level of a kind, or the one below the heading that is open. */
  private base(kind: HeadingKind, depth: number): number {
    const known = this.levels.get(kind)
    if (known) return known
    if (kind === 'part' || kind === 'chapter') return top + (kind === 'chapter' && this.levels.has('part') ? 1 : 0)
    const chapter = kind === 'section' ? this.open.findLast((sequence) => sequence.kind === 'chapter') : undefined
    const above = chapter ?? this.current
    const under = above ? above.level + 1 : top
    return kind === 'decimal' ? Math.max(top, under - depth) : under
  }

  /** Of unnumbered headings, one that carries another of its kind is the upper one. */
  private placePlain({ carries, stacked }: HeadingMark): number {
    const first = stacked && this.current ? this.current.level + 1 : top
    const upper = this.levels.get('plain') ?? first
    if (carries) {
      this.pairs = true
      return upper
    }
    return this.pairs ? upper + 1 : upper
  }
}
