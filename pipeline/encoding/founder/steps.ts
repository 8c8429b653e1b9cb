import type { Features } from './features.ts'
import { lineEnd } from './grams.ts'
import type { Model } from './model.ts'
import type { Stretch } from './stretch.ts'
import { BLANK, classCount, classOf, coarseOf, HANZI, normalOf, symbolCost, symbolOf } from './symbols.ts'

/** Cost of reading a hanzi as a damaged symbol of each class: −ln of the class's damage rate. */
export type DamageCosts = Float32Array

/** Places before the first unit, so that every unit has two before it; only blanks stand there. */
export const padding = 2
/** Bits of what a unit may be read as. */
export const asHanzi = 1
export const asSymbol = 2
const either = asHanzi | asSymbol

/** Where the costs of a state (the readings of the two units before) stand among those of a unit. */
export const columnOf = (state: number): number => (state & 2) | ((state & 1) << 2)

/** Of each UTF-16 unit: as what n-grams know it where it is a symbol, then its class as a symbol, then what it may be read as. */
const unitInfo = new Int32Array(0x10000)
const classShift = 16
const kindShift = 20
for (let unit = 0; unit < 0x10000; unit++) {
  const symbol = (symbolOf[unit] as number) || unit
  const cls = classOf[symbol] as number
  const kind = (classOf[unit] === HANZI ? asHanzi : 0) | (cls === HANZI ? 0 : asSymbol)
  unitInfo[unit] = (kind << kindShift) | (cls << classShift) | normalOf(symbol)
}

/**
 * What one step of a path through a stretch costs, in nats: reading a unit as a symbol, or beginning a word with it.
 * A reading is 0 for a hanzi and 1 for a symbol.
 */
export class Steps {
  readonly #features: Features
  readonly #classCosts: Float32Array
  readonly #scale: number
  #length = 0
  /** Bits of the readings of unit i, at i + 2. */
  kinds: Uint8Array = new Uint8Array(0)
  /** As what n-grams know each unit, by its reading, at 2(i + 2) + reading; exactly, without its letters, and by class. */
  #read = new Uint16Array(0)
  #coarse = new Uint16Array(0)
  #classes = new Uint8Array(0)
  /** Cost of reading unit i, at 8i + its reading + 2 × that of the unit before + 4 × that of the one before that. */
  costs: Float32Array = new Float32Array(0)
  /** Weight of unit i as a hanzi after a hanzi, at 2i + the reading of the unit before both. */
  second: Float32Array = new Float32Array(0)
  /** Sums of the weights of the units before unit i where they and their neighbours are read as hanzi. */
  literal: Float64Array = new Float64Array(1)
  /** The first unit with a choice from unit i on; the length where there is none. */
  nextChoice: Int32Array = new Int32Array(1)
  /** Cost of reading each unit as a symbol that depends on nothing before it. */
  own: Float32Array = new Float32Array(0)

  constructor(model: Model) {
    this.#features = model.features
    this.#classCosts = model.classes
    this.#scale = model.features.scale
  }

  /** Weighs all readings of the units of a stretch. */
  read(stretch: Stretch): void {
    if (stretch.length > this.own.length) this.#reserve(stretch.length)
    this.#length = stretch.length
    this.#readUnits(stretch)
    for (let i = 0; i < stretch.length; i++) {
      const kind = this.kinds[i + 2] as number
      const before = this.kinds[i + 1] as number
      const first = this.kinds[i] as number
      if (kind === either || before === either || first === either) this.#weigh(i, stretch.breaks[i] === 1)
      else this.#weighPlain(i, kind >> 1, before >> 1, first >> 1)
    }
    this.#sum()
  }

  #reserve(length: number): void {
    this.kinds = new Uint8Array(length + padding).fill(asHanzi, 0, padding)
    this.#read = new Uint16Array(2 * (length + padding)).fill(lineEnd, 0, 2 * padding)
    this.#coarse = new Uint16Array(2 * (length + padding)).fill(lineEnd, 0, 2 * padding)
    this.#classes = new Uint8Array(2 * (length + padding)).fill(BLANK, 0, 2 * padding)
    this.costs = new Float32Array(8 * length)
    this.second = new Float32Array(2 * length)
    this.literal = new Float64Array(length + 1)
    this.nextChoice = new Int32Array(length + 1)
    this.own = new Float32Array(length)
  }

  #readUnits({ units, length }: Stretch): void {
    this.nextChoice[length] = length
    for (let i = length - 1; i >= 0; i--) {
      const unit = units[i] as number
      const at = i + padding
      const info = unitInfo[unit] as number
      const normal = info & 0xffff
      this.kinds[at] = info >> kindShift
      this.#read[2 * at] = unit
      this.#read[2 * at + 1] = normal
      this.#coarse[2 * at] = unit
      this.#coarse[2 * at + 1] = coarseOf(normal)
      this.#classes[2 * at] = HANZI
      this.#classes[2 * at + 1] = (info >> classShift) & 0xf
      this.nextChoice[i] = info >> kindShift === either ? i : (this.nextChoice[i + 1] as number)
    }
  }

  /** Costs of reading each unit as a symbol at these damage rates. */
  damage({ units }: Stretch, damage: DamageCosts): void {
    for (let i = 0; i < this.#length; i++) {
      const symbol = symbolOf[units[i] as number] as number
      this.own[i] = symbol === 0 ? 0 : (symbolCost[symbol] as number) + (damage[classOf[symbol] as number] as number)
    }
  }

  /** Adds to the costs of the hanzi (index 2i) and of the symbol (2i + 1) at each unit, whatever stands before. */
  handicap(bias: Float32Array): void {
    for (let k = 0; k < 8 * this.#length; k++) {
      this.costs[k] = (this.costs[k] as number) + (bias[2 * (k >> 3) + (k & 1)] as number)
    }
    for (let k = 0; k < 2 * this.#length; k++) {
      this.second[k] = (this.second[k] as number) + (bias[2 * (k >> 1)] as number)
    }
    this.#sum()
  }

  #sum(): void {
    for (let i = 0; i < this.#length; i++) {
      this.literal[i + 1] = (this.literal[i] as number) + (this.second[2 * i] as number)
    }
  }

  /** A unit that can be read in one way only, like the two before it: n-grams are the same on every path. */
  #weighPlain(i: number, last: number, middle: number, first: number): void {
    this.costs[8 * i + last + 2 * middle + 4 * first] = this.#classCost(
      2 * i + first,
      2 * i + 2 + middle,
      2 * i + 4 + last,
    )
    this.second[2 * i] = 0
    this.second[2 * i + 1] = 0
  }

  #classCost(a: number, b: number, c: number): number {
    const classes = this.#classes
    const context = classCount * (classCount * (classes[a] as number) + (classes[b] as number))
    return this.#classCosts[context + (classes[c] as number)] as number
  }

  #weigh(i: number, isBroken: boolean): void {
    const kind = this.kinds[i + 2] as number
    const before = this.kinds[i + 1] as number
    const isPairOpen = kind === either || before === either
    this.second[2 * i] = 0
    for (let pair = 0; pair < 4; pair++) {
      if (((kind >> (pair & 1)) & (before >> (pair >> 1)) & 1) === 0) continue
      const b = 2 * i + 2 + (pair >> 1)
      const c = 2 * i + 4 + (pair & 1)
      const weight = isPairOpen ? this.#features.pair(this.#read[b] as number, this.#read[c] as number, isBroken) : 0
      this.#weighTriples(i, pair, weight)
    }
  }

  /** @param weight of the n-grams of the last two */
  #weighTriples(i: number, pair: number, weight: number): void {
    const coarse = this.#coarse
    const first = this.kinds[i] as number
    const b = 2 * i + 2 + (pair >> 1)
    const c = 2 * i + 4 + (pair & 1)
    for (let reading = 0; reading < 2; reading++) {
      if (((first >> reading) & 1) === 0) continue
      const a = 2 * i + reading
      const triple = this.#features.triple(coarse[a] as number, coarse[b] as number, coarse[c] as number)
      const grams = (weight + triple) * this.#scale
      this.costs[8 * i + pair + 4 * reading] = grams + this.#classCost(a, b, c)
      if (pair === 0) this.second[2 * i + reading] = grams
    }
  }
}
