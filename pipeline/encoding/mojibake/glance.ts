import { costOf, kindOf } from './costs.ts'
import { pendingFlag, unreadable } from './readers.ts'
import type { Step } from './step.ts'

/** What a character beyond the UTF-16 units costs here. */
const astralCost = 10

/** The straight reading from some character on: bytes read, and what has been gained since. */
class Run {
  gain = 0
  state = 0
  kind = 0
  private readonly step: Step

  constructor(step: Step) {
    this.step = step
  }

  /** Adds a character that costs `cost` as it is; the run ends where its bytes cannot be read or nothing is gained. */
  add(bytes: number, cost: number, kind: number): void {
    const isNew = this.state === 0 && this.gain === 0
    this.gain += cost
    if (bytes === 0 || !this.read(isNew && this.step.offPhase ? withoutFirst(bytes) : bytes) || this.gain <= 0) {
      this.gain = 0
      this.state = 0
      this.kind = kind
    }
  }

  private read(bytes: number): boolean {
    for (let rest = bytes; rest > 1; rest >>>= 8) {
      const answer = this.step.read(this.state, rest & 0xff)
      if (answer === unreadable) return false
      this.state = answer >= pendingFlag ? answer : 0
      if (this.state !== 0) continue
      const isAstral = answer > 0xffff
      this.gain -= isAstral ? astralCost : costOf(answer, this.kind)
      this.kind = isAstral ? 0 : kindOf(answer)
    }
    return true
  }
}

/** The bytes of a character in one number, the first lowest, with 1 above the last; 0 for none. */
const packed = (bytes: readonly number[] | undefined): number =>
  bytes?.reduceRight((sum, byte) => (sum << 8) | byte, 1) ?? 0
const withoutFirst = (bytes: number): number => bytes >>> 8

/** A text as it is: what each UTF-16 unit costs, and its class. */
export interface Source {
  readonly text: string
  readonly costs: Float32Array
  readonly kinds: Uint8Array
  /** The bytes that each unit is first of all written as, by what writes them; worked out when first needed. */
  readonly bytes: Map<Step['write'], Int32Array>
}

function bytesOf({ text, bytes }: Source, write: Step['write']): Int32Array {
  const known = bytes.get(write)
  if (known) return known
  const made = new Int32Array(text.length)
  for (let at = 0; at < text.length; at++) made[at] = packed(write(text.charCodeAt(at), text, at)[0]?.bytes)
  bytes.set(write, made)
  return made
}

/** Weighs a text once for all steps. */
export function sourceOf(text: string): Source {
  const costs = new Float32Array(text.length)
  const kinds = new Uint8Array(text.length)
  let kind = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    costs[at] = costOf(unit, kind)
    kind = kindOf(unit)
    kinds[at] = kind
  }
  return { text, costs, kinds, bytes: new Map() }
}

/**
 * True where reading the text anew from some character on, straight ahead, makes a stretch of it more probable (Kadane's algorithm). Far
 * cheaper than weighing all readings, and it misses only what those would not gain much from.
 * @param least what the straight reading must gain
 */
export function isWorthReading(source: Source, step: Step, least: number): boolean {
  if (step.isConverted && isMuchConverted(source.text, step)) return true
  const { text, costs, kinds } = source
  const bytes = bytesOf(source, step.write)
  const run = new Run(step)
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[at] as number
    if (run.state === 0 && text.charCodeAt(at) < 0x80) {
      run.kind = kind
      continue
    }
    run.add(bytes[at] as number, costs[at] as number, kind)
    // Half a pair off, a character is always still to come.
    if (run.gain > least && (run.state === 0 || step.offPhase)) return true
  }
  return false
}

/** Of hanzi that a converter has been over, so many may be another's image. */
const convertedShare = 0.3

/** True where the straight reading says nothing, as every third character stands for several. */
function isMuchConverted(text: string, step: Step): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) if (step.write(text.charCodeAt(at), text, at).length > 1) count++
  return count > text.length * convertedShare
}
