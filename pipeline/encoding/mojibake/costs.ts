import { characterCosts, classNames, steps } from '../tables/character-costs.ts'
import { hanziByCost } from '../tables/hanzi-costs.ts'

const perRow = 0.5
/** What a character costs that no table knows. */
const unknown = 16

interface CostTables {
  readonly base: Float32Array
  readonly kinds: Uint8Array
  /** What a character of the second class costs more after one of the first: `first * 32 + second`. */
  readonly steps: Float32Array
}

const width = 32

function build(): CostTables {
  const base = new Float32Array(0x10000).fill(unknown)
  const kinds = new Uint8Array(0x10000)
  const kindOf = (name: string): number => classNames.indexOf(name)
  for (const [name, cost, characters] of characterCosts) {
    const kind = kindOf(name)
    for (const unit of unitsOf(characters)) {
      base[unit] = cost
      kinds[unit] = kind
    }
  }
  hanziByCost.forEach((hanzi, row) => {
    for (const one of hanzi) base[one.charCodeAt(0)] = row * perRow
  })
  const table = new Float32Array(width * width)
  for (const [firsts, seconds, cost] of steps)
    for (const first of firsts.split(' '))
      for (const second of seconds === '=' ? [first] : seconds.split(' '))
        table[kindOf(first) * width + kindOf(second)] = cost
  return { base, kinds, steps: table }
}

/** `characters` is a list of characters in which `a…z` stands for all between. */
function* unitsOf(characters: readonly (string | readonly [from: number, to: number])[]): Generator<number> {
  for (const one of characters) {
    if (typeof one === 'string') for (let at = 0; at < one.length; at++) yield one.charCodeAt(at)
    else for (let unit = one[0]; unit <= one[1]; unit++) yield unit
  }
}

let tables: CostTables | undefined

const load = (): CostTables => {
  tables ??= build()
  return tables
}

/** The class of a UTF-16 unit, for the cost of the next. */
export const kindOf = (unit: number): number => load().kinds[unit] as number

/** How improbable a UTF-16 unit is in sound text after one of the class `before`, in nats. */
export function costOf(unit: number, before: number): number {
  const { base, kinds, steps } = load()
  return (base[unit] as number) + (steps[before * width + (kinds[unit] as number)] as number)
}

/** How improbable a text is, in nats. */
export function costOfText(text: string, before = 0): number {
  let sum = 0
  let kind = before
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    sum += costOf(unit, kind)
    kind = kindOf(unit)
  }
  return sum
}
