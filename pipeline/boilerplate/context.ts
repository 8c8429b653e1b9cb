import { isMeta } from './cues.ts'
import { amount, entry, type Known, label } from './evidence.ts'
import { oddsOf } from './line-odds.ts'
import type { Line, Page } from './page.ts'
import { dated } from './tables/meta.ts'
import { titleOf } from './title.ts'

/** Where on a page a line stands, told by the title and by sentences that no rule knows. */
export const zones = ['above', 'head', 'inside', 'foot'] as const
export type Zone = (typeof zones)[number]

/** Shorter sentences may stand in comments and calls. */
const shortestAnchor = 30
const far = 99
const [beside, reach] = [3, 8]
const mostOdds = 4
const windows = [2, 5, 10] as const

/** What is looked at of a line, without its neighbours. */
interface Look {
  readonly odds: number
  readonly known: 0 | 1
  readonly prose: 0 | 1
  readonly heading: 0 | 1
  readonly meta: 0 | 1
  readonly amount: 0 | 1
  readonly anchor: 0 | 1
  readonly shape: string
}

const bit = (is: boolean): 0 | 1 => (is ? 1 : 0)

function lookAt(page: Page, line: Line, known: Known, odds: number): Look {
  const isKnown = known.has(line)
  const prose = bit(line.isProse && !isKnown)
  const { kind } = line.block
  const isBlock = kind === 'table' || kind === 'separator' || (!isKnown && line === titleOf(page))
  return {
    odds: Math.max(-mostOdds, Math.min(mostOdds, odds)),
    known: bit(isKnown),
    prose,
    heading: bit(kind === 'heading'),
    meta: bit(isMeta(line)),
    amount: bit(amount.test(line.key)),
    anchor: bit(isBlock || (prose === 1 && line.key.length > shortestAnchor)),
    shape: shapeOf(line.key),
  }
}

/** Lines of a list have one shape: how its digits, letters and hanzi follow each other. */
const shapeOf = (key: string): string =>
  key
    .slice(0, 60)
    .replace(/\d[\d.,]*/g, '0')
    .replace(/\p{Script=Han}{9,}/gu, 'T')
    .replace(/\p{Script=Han}+/gu, 'H')
    .replace(/[a-z*]+/g, 'a')

/** The sums of the first n values. */
function sums(values: readonly number[]): number[] {
  const found = [0]
  for (const value of values) found.push((found.at(-1) as number) + value)
  return found
}

/** How far the nearest marked one stands before each, or behind it. */
function distances(marks: readonly number[]): readonly [before: number[], behind: number[]] {
  const before: number[] = []
  let last = -far
  for (const [i, mark] of marks.entries()) {
    before.push(i - last)
    if (mark) last = i
  }
  const behind: number[] = []
  last = marks.length + far
  for (let i = marks.length - 1; i >= 0; i--) {
    behind[i] = last - i
    if (marks[i]) last = i
  }
  return [before, behind]
}

/** A page as lines are judged in it. */
export interface Setting {
  readonly zoneOf: (at: number) => Zone
  /** What speaks for and against chrome in a line and round it, in a fixed order. */
  readonly featuresOf: (at: number) => number[]
}

/**
 * @param known the lines that are chrome already
 * @param oddsFor log-odds of a line's letters; another model where it is being trained
 */
export function settingOf(page: Page, known: Known, oddsFor: (text: string) => number = oddsOf): Setting {
  const { lines } = page
  const looks = lines.map((line) => lookAt(page, line, known, oddsFor(line.text)))
  const times = new Map<string, number>()
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1)
  const title = titleOf(page)
  const [first, last] = [looks.findIndex((look) => look.anchor), looks.findLastIndex((look) => look.anchor)]
  const ofKnown = distances(looks.map((look) => look.known))
  const ofAnchors = distances(looks.map((look) => look.anchor))
  const [knownSums, oddsSums] = [sums(looks.map((look) => look.known)), sums(looks.map((look) => look.odds))]
  const share = (knownSums.at(-1) as number) / lines.length

  const zoneOf = (at: number): Zone => {
    if (title && !known.has(title) && at < title.index) return 'above'
    if (at > last) return 'foot'
    return at < first ? 'head' : 'inside'
  }
  const mean = (of: readonly number[], at: number, width: number): number => {
    const [from, to] = [Math.max(0, at - width), Math.min(lines.length, at + width + 1)]
    return ((of[to] as number) - (of[from] as number)) / (to - from)
  }
  const featuresOf = (at: number): number[] => {
    const { odds } = looks[at] as Look
    const near = (distance: readonly [number[], number[]]): number[] => distance.map((each) => 1 / (each[at] as number))
    const means = windows.flatMap((width) => [mean(knownSums, at, width), mean(oddsSums, at, width) / mostOdds])
    return [
      1,
      share,
      bit((times.get((lines[at] as Line).key) ?? 0) > 1),
      ...ownFeatures(lines[at] as Line, looks[at] as Look),
      ...neighbours(looks, at),
      ...means,
      (means[2] as number) * odds,
      (means[3] as number) * odds,
      ...near(ofKnown),
      Math.min(...near(ofKnown)),
      ...near(ofAnchors),
      ...likeness(looks, at),
    ]
  }
  return { zoneOf, featuresOf }
}

/** Ends of length classes. */
const lengths = [2, 4, 8, 14, 20, 30, 45]

function ownFeatures({ key, isProse, block }: Line, { odds, heading, meta, amount }: Look): number[] {
  return [
    odds,
    Math.max(0, odds),
    Math.max(0, odds - 2),
    ...lengths.map((most) => bit(key.length > most)),
    bit(isProse),
    heading,
    bit(block.kind === 'item'),
    meta,
    amount,
    bit(entry.test(key)),
    bit(dated.test(key)),
    bit(/[?？!！]$/.test(key)),
    bit(/[:：]$/.test(key)),
    bit(label.test(key)),
    bit(/^[\d.,:万+%/*-]+$/.test(key)),
    bit(/[，,。；]/.test(key)),
  ]
}

function neighbours(looks: readonly Look[], at: number): number[] {
  const { odds } = looks[at] as Look
  const found: number[] = []
  for (let step = 1; step <= beside; step++)
    for (const other of [looks[at - step], looks[at + step]]) {
      if (!other) found.push(0, 0, 0, 0, 0, 1)
      else found.push(other.odds / mostOdds, (other.odds * odds) / 8, other.known, other.prose, other.heading, 0)
      if (step === 1) found.push(other?.meta ?? 0, other?.amount ?? 0)
    }
  return found
}

/** How many lines round it have its shape, how many of these are chrome, and what their letters say. */
function likeness(looks: readonly Look[], at: number): number[] {
  const { shape } = looks[at] as Look
  let [count, known, odds] = [0, 0, 0]
  for (let other = Math.max(0, at - reach); other <= at + reach && other < looks.length; other++) {
    const look = looks[other] as Look
    if (other === at || look.shape !== shape) continue
    count++
    known += look.known
    odds += look.odds
  }
  return count === 0 ? [0, 0, 0] : [Math.min(count, 5) / 5, known / count, odds / count / mostOdds]
}
