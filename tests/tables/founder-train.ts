import type { Lexicon } from '../../pipeline/encoding/founder/lexicon.ts'
import type { Model } from '../../pipeline/encoding/founder/model.ts'
import { type Stretch, stretchOf } from '../../pipeline/encoding/founder/stretch.ts'
import { classCount, classOf, HANZI, normalOf, symbolOf } from '../../pipeline/encoding/founder/symbols.ts'
import { Workspace } from '../../pipeline/encoding/founder/workspace.ts'
import { type Damaged, randomFrom, shiftSymbols, spaceOut, wrapLines } from './founder-damage.ts'
import { gatherParagraphs, shuffle } from './founder-paragraphs.ts'
import { sprinkle } from './founder-sprinkle.ts'
import { pairGrams, tripleGram, WeightTable } from './founder-weights.ts'

const every = new Set(Array.from({ length: classCount }, (_, cls) => cls))
const without = (...classes: number[]): Set<number> => new Set([...every].filter((cls) => !classes.includes(cls)))
const blanksStay = without(13)

/** Which classes are damaged, and how often that is met. */
const habits: readonly (readonly [classes: ReadonlySet<number>, share: number])[] = [
  [blanksStay, 0.55],
  [every, 0.1],
  [new Set([1]), 0.08],
  [new Set([1, 2, 3, 6, 9, 10, 11, 12]), 0.07],
  [new Set([4, 5, 7, 8, 9, 11, 14]), 0.12],
  [without(2, 3, 13), 0.08],
]

function chooseHabit(chance: number): ReadonlySet<number> {
  let sum = 0
  for (const [classes, share] of habits) {
    sum += share
    if (chance < sum) return classes
  }
  return blanksStay
}

interface Sample extends Damaged {
  readonly damage: Float32Array
}

/** Some fonts lose the glyphs of a face: blanks stand where numbers, Latin or marks stood. */
function loseGlyphs(text: string, random: () => number): string {
  const lost = [
    /[0-9．.]+/g,
    /[0-9．.～±]+/g,
    /[0-9．.＜＞＝]+/g,
    /[A-Za-z0-9．.～±－％]+/g,
    /[，。、；：（）]/g,
    /[A-Za-z0-9．.～±，。、；：（）－％＝＜＞“”]+/g,
  ]
  return text.replace(lost[Math.floor(random() * lost.length)] as RegExp, ' ')
}

const scatterBlanks = (text: string, random: () => number): string =>
  text.replace(/[，；：。！？、）（．／]/g, (mark) => {
    if (random() < 0.15) return ` ${mark}`
    return random() < 0.35 ? `${mark} ` : mark
  })

const sprinkledShare = 0.25

/** Damages a paragraph in a manner chosen by chance. */
function damageByChance(paragraph: string, lexicon: Lexicon, random: () => number): Sample {
  let text = random() < sprinkledShare ? sprinkle(paragraph, lexicon, random) : paragraph
  if (random() < 0.5) text = spaceOut(text)
  if (random() < 0.3) text = text.replace(/。/g, '。 ')
  if (random() < 0.2) text = scatterBlanks(text, random)
  if (random() < 0.25) text = loseGlyphs(text, random)
  if (random() < 0.6) text = wrapLines(text, 18 + Math.floor(random() * 30), '\n')
  const classes = chooseHabit(random())
  const damage = new Float32Array(classCount).map((_, cls) => (classes.has(cls) ? 0.05 : 4))
  return { ...shiftSymbols(text, classes), damage }
}

const lineEnd = 0x0a

/** Every n-gram that the lattice weighs at a place with a choice, for the given readings. */
function visitGrams(
  { units, breaks, length }: Stretch,
  read: Uint8Array,
  visit: (a: number, b: number, c: number) => void,
): void {
  const at = (i: number): number => {
    if (i < 0) return lineEnd
    const unit = units[i] as number
    return read[i] ? normalOf((symbolOf[unit] as number) || unit) : unit
  }
  const open = (i: number): boolean => i >= 0 && symbolOf[units[i] as number] !== 0
  for (let i = 0; i < length; i++) {
    if (!(open(i) || open(i - 1) || open(i - 2))) continue
    for (const [a, b, c] of pairGrams(at(i - 1), at(i), breaks[i] === 1)) visit(a, b, c)
    visit(...tripleGram(at(i - 2), at(i - 1), at(i)))
  }
}

const epochs = 10
const step = 0.1
/** Nats by which the true reading must win in training: a hanzi by more, as a wrong repair is worse than a missed one. */
const margins = { hanzi: 5, symbol: 2.5 }
const tableSize = 2_000_000

/** An averaged structured perceptron over the n-grams of the lattice. */
class Trainer {
  readonly weights = new WeightTable(tableSize)
  readonly #sums = new Float64Array(this.weights.values.length)
  readonly #workspace: Workspace
  #time = 1

  constructor(base: Model) {
    this.#workspace = new Workspace({ ...base, features: this.weights })
  }

  /** Learns from one damaged paragraph; gives the number of units read wrongly. */
  learn(sample: Sample): number {
    const { stretch, places } = stretchOf(sample.text, 0, sample.text.length)
    const gold = new Uint8Array(stretch.length)
    const bias = new Float32Array(2 * stretch.length)
    for (let i = 0; i < stretch.length; i++) {
      gold[i] = classOf[sample.truth.charCodeAt(places[i] as number)] === HANZI ? 0 : 1
      if (symbolOf[stretch.units[i] as number] !== 0)
        bias[2 * i + (gold[i] as number)] = gold[i] ? margins.symbol : margins.hanzi
    }
    this.#workspace.release()
    const lattice = this.#workspace.lattice(stretch)
    lattice.handicap(bias)
    const { asSymbol } = lattice.search(sample.damage)
    this.#time++
    const wrong = asSymbol.reduce((count, reading, i) => count + (reading === gold[i] ? 0 : 1), 0)
    if (wrong > 0) {
      visitGrams(stretch, gold, (a, b, c) => this.#move(a, b, c, -step))
      visitGrams(stretch, asSymbol, (a, b, c) => this.#move(a, b, c, step))
    }
    return wrong
  }

  #move(a: number, b: number, c: number, by: number): void {
    const slot = this.weights.slot([a, b, c])
    this.weights.values[slot] = (this.weights.values[slot] as number) + by
    this.#sums[slot] = (this.#sums[slot] as number) + by * this.#time
  }

  /** Replaces each weight by its mean over the training. */
  average(): WeightTable {
    for (let slot = 0; slot < this.#sums.length; slot++) {
      const sum = this.#sums[slot] as number
      this.weights.values[slot] = (this.weights.values[slot] as number) - sum / this.#time
    }
    return this.weights
  }
}

/** What seeds the order and the damage of each training; their mean is steadier than any. */
const seeds = [11, 12]

/** Trains the weights of n-grams on journals, articles and clean texts, damaged anew in each epoch. */
export function trainGrams(base: Model, sources: Sources): WeightTable {
  const mean = new WeightTable(2 * tableSize)
  for (const seed of seeds) {
    const table = trainOnce(base, sources, seed)
    for (let slot = 0; slot < table.values.length; slot++) {
      const gram = table.gram(slot)
      if (gram === undefined) continue
      const at = mean.slot(gram)
      mean.values[at] = (mean.values[at] as number) + (table.values[slot] as number) / seeds.length
    }
  }
  return mean
}

interface Sources {
  readonly journals: readonly string[]
  readonly articles: readonly string[]
  readonly texts: readonly string[]
}

function trainOnce(base: Model, { journals, articles, texts }: Sources, seed: number): WeightTable {
  const random = randomFrom(seed)
  const paragraphs = shuffle([...gatherParagraphs(journals, texts, random), ...articles], random)
  const trainer = new Trainer(base)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const wrong = paragraphs.reduce(
      (sum, paragraph) => sum + trainer.learn(damageByChance(paragraph, base.lexicon, random)),
      0,
    )
    console.log('seed', seed, 'epoch', epoch, 'wrong within the margin', wrong)
  }
  return trainer.average()
}
