import { classNames } from '../tables/character-costs.ts'
import { costOf, costOfText, kindOf } from './costs.ts'
import { pendingFlag, unreadable, utf8BytesToCome } from './readers.ts'
import { lost, type Step, type Writing } from './step.ts'
import { type Node, type Stretch, sound, stretchesOf, whole } from './stretches.ts'
import { wordBonus } from './words.ts'

/** A character of which bytes are lost: where a mark shows it, and where nothing does. */
const lossCosts = { marked: 8, questioned: 10, unmarked: 18 }
const exitCost = 2
/** Damage begins and ends where a line, a phrase or a word does, hardly ever between two letters. */
const insideCost = 7
const otherKind = 1
const kindsOf = (names: string): ReadonlySet<number> =>
  new Set(names.split(' ').map((name) => classNames.indexOf(name)))
const letterKinds = [kindsOf('hanzi kana hangul'), kindsOf('accented capital')]
const boundaryKinds = kindsOf('blank mark stop quote opening closing symbol')
const replacement = 0xfffd
const question = 0x3f

/** Characters of two units reach two places ahead. */
const rows = 3

/** All ways to read a text, each part of it either sound or damaged, from left to right; the best to each state is kept. */
class Lattice {
  private readonly text: string
  private readonly step: Step
  private readonly entry: number
  /** The best nodes of a place and of the next two, one for each state. */
  private readonly ahead: Node[][] = Array.from({ length: rows }, () => [])

  constructor(text: string, step: Step, entry: number) {
    this.text = text
    this.step = step
    this.entry = entry
  }

  /** The last node of the most probable way. */
  read(): Node | undefined {
    const { text } = this
    this.keep({ at: 0, cost: 0, state: sound, kind: 0, unit: 0, text: '', from: undefined })
    for (let at = 0; at < text.length; at++) {
      const nodes = this.ahead[at % rows] as Node[]
      for (const node of nodes) this.advance(node, text.charCodeAt(at))
      nodes.length = 0
    }
    let best: Node | undefined
    for (const node of this.ahead[text.length % rows] as Node[]) {
      const done = node.state > whole ? { ...node, cost: node.cost + lossCosts.unmarked, text: node.text + lost } : node
      if (!best || done.cost < best.cost) best = done
    }
    return best
  }

  private keep(node: Node): void {
    const { isConverted } = this.step
    const nodes = this.ahead[node.at % rows] as Node[]
    for (let i = 0; i < nodes.length; i++) {
      const known = nodes[i] as Node
      // Which word a hanzi belongs to shows with the next one.
      if (known.state !== node.state || (isConverted && known.unit !== node.unit)) continue
      if (known.cost > node.cost) nodes[i] = node
      return
    }
    nodes.push(node)
  }

  private advance(node: Node, unit: number): void {
    const isOpen = node.state > whole
    // Bytes are lost unseen where other text follows, or where the pairs are off; else a mark stands for them.
    if (!isOpen) this.pass(node, unit)
    else if (unit < 0x80 || this.step.offPhase) this.breakOff(node, unit)
    else if (this.step.isProved) this.readUnit(halfOf(node), unit)
    if (unit >= 0x80 || node.state >= whole) this.readUnit(node, unit)
    if (isOpen && (unit === replacement || unit === question)) {
      const cost = node.cost + (unit === question ? lossCosts.questioned : lossCosts.marked)
      this.keep({ at: node.at + 1, cost, state: this.restOf(node), kind: otherKind, unit: 0, text: lost, from: node })
    }
    if (node.state < sound) this.skip(node, unit)
  }

  /** The character stays as it is. */
  private pass(node: Node, unit: number): void {
    const kind = kindOf(unit)
    const cost = node.cost + costOf(unit, node.kind)
    const leaving = node.state === sound ? 0 : exitCostOf(node, this.step, kind)
    this.keep({ at: node.at + 1, cost: cost + leaving, state: sound, kind, unit, text: '', from: node })
    if (node.state === whole && unit === replacement)
      this.keep({ at: node.at + 1, cost, state: whole, kind, unit, text: this.text.charAt(node.at), from: node })
  }

  /** The character stays as it is, and the bytes before it are half a character. */
  private breakOff(node: Node, unit: number): void {
    const kind = kindOf(unit)
    const half = halfOf(node)
    const cost = half.cost + costOf(unit, otherKind) + exitCostOf(node, this.step, kind)
    this.keep({ at: node.at + 1, cost, state: sound, kind, unit, text: '', from: half })
  }

  /** The state behind a byte that is lost, where others of its character may be left. */
  private restOf({ state }: Node): number {
    return this.step.isProved ? afterLoss(utf8BytesToCome(state) - 1) : whole
  }

  /** The unit is a byte of a character that has lost one. */
  private skip(node: Node, unit: number): void {
    const byte = this.step.write(unit, this.text, node.at)[0]?.bytes
    if (unit !== replacement && (byte?.length !== 1 || ((byte[0] as number) & 0xc0) !== 0x80)) return
    this.keep({ ...node, at: node.at + 1, state: afterLoss(sound - node.state - 1), text: '', from: node })
  }

  /** The character is read anew, in each way it can be written. */
  private readUnit(node: Node, unit: number): void {
    const { step, text } = this
    let entering = 0
    if (node.state === sound) entering = this.entry + (isInside(step, node.kind, node.kind) ? insideCost : 0)
    for (const writing of step.write(unit, text, node.at)) {
      this.readBytes(node, writing, 0, entering + writing.cost)
      if (step.offPhase && node.state === sound && writing.bytes.length === 2)
        this.readBytes(node, writing, 1, entering + writing.cost + lossCosts.marked)
    }
  }

  private readBytes(from: Node, { bytes, units = 1 }: Writing, first: number, cost: number): void {
    let state = Math.max(whole, from.state)
    let sum = from.cost + cost
    let { kind, unit } = from
    let text = first === 0 ? '' : lost
    for (let i = first; i < bytes.length; i++) {
      const answer = this.step.read(state, bytes[i] as number)
      if (answer === unreadable) return
      state = answer >= pendingFlag ? answer : whole
      if (state !== whole) continue
      const read = String.fromCodePoint(answer)
      sum += costOfText(read, kind)
      if (this.step.isConverted) sum -= wordBonus(unit, answer)
      unit = read.charCodeAt(read.length - 1)
      kind = kindOf(unit)
      text += read
    }
    this.keep({ at: from.at + units, cost: sum, state, kind, unit, text, from })
  }
}

/** The state in which so many bytes may be left of a character that has lost one. */
const afterLoss = (count: number): number => (count > 0 ? sound - count : whole)

/** A node in the middle of a character as one behind it, with the rest lost unseen. */
const halfOf = (node: Node): Node => ({
  ...node,
  cost: node.cost + lossCosts.unmarked,
  text: node.text + lost,
  state: whole,
})

/** True where damage does not begin or end between characters of these classes. */
function isInside(step: Step, before: number, after: number): boolean {
  if (step.isProved || step.keepsLatin) return letterKinds.some((kinds) => kinds.has(before) && kinds.has(after))
  return !boundaryKinds.has(before) && !boundaryKinds.has(after)
}

/** What it costs that damage ends before a character of the class `next`. */
const exitCostOf = (node: Node, step: Step, next: number): number =>
  isInside(step, node.kind, next) ? exitCost + insideCost : exitCost

/**
 * Finds the stretches that make a text more probable when read anew (Viterbi's algorithm).
 * @param entry what it costs to take a text for damaged
 * @returns stretches in order, disjoint, in the offsets of `text`
 */
export function readAnew(text: string, step: Step, entry: number = step.entry): Stretch[] {
  const last = new Lattice(text, step, entry).read()
  return last ? stretchesOf(text, last, step.name) : []
}
