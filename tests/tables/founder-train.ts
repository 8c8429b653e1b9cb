import { FeatureTable } from '../../pipeline/encoding/founder/features.ts'
import { Lattice, type Model, type Stretch } from '../../pipeline/encoding/founder/lattice.ts'
import { stretchOf } from '../../pipeline/encoding/founder/stretch.ts'
import { classCount, classOf, coarseOf, normalOf, symbolOf } from '../../pipeline/encoding/founder/symbols.ts'
import { type Damaged, randomFrom, shiftSymbols, spaceOut, wrapLines } from './founder-damage.ts'

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

interface Sample extends Damaged {
  readonly damage: Float32Array
}

/** Some fonts lose the glyphs of a face: blanks stand where numbers, Latin or marks stood. */
function loseGlyphs(text: string, random: () => number): string {
  const lost = [
    /[0-9．.～±]+/g,
    /[A-Za-z0-9．.～±－％]+/g,
    /[，。、；：（）]/g,
    /[A-Za-z0-9．.～±，。、；：（）－％＝＜＞“”]+/g,
  ]
  return text.replace(lost[Math.floor(random() * lost.length)] as RegExp, ' ')
}

/** Damages a paragraph in a manner chosen by chance. */
function damageByChance(paragraph: string, random: () => number): Sample {
  let text = random() < 0.5 ? spaceOut(paragraph) : paragraph
  if (random() < 0.3) text = text.replace(/。/g, '。 ')
  if (random() < 0.2)
    text = text.replace(/[，；：。！？、）（．／]/g, (mark) =>
      random() < 0.15 ? ` ${mark}` : random() < 0.4 ? `${mark} ` : mark,
    )
  if (random() < 0.25) text = loseGlyphs(text, random)
  if (random() < 0.6) text = wrapLines(text, 18 + Math.floor(random() * 30), '\n')
  let share = random()
  const [classes] = habits.find(([, part]) => (share -= part) < 0) ?? [blanksStay]
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
    visit(0, at(i - 1), at(i))
    visit(coarseOf(at(i - 2)), coarseOf(at(i - 1)), coarseOf(at(i)))
    if (breaks[i]) {
      visit(0, lineEnd, at(i))
      visit(0, at(i - 1), lineEnd)
    }
  }
}

/** Trains the weights of n-grams by an averaged structured perceptron with a margin. */
export function trainGrams(base: Model, journals: string, texts: readonly string[]): FeatureTable {
  const size = 2_000_000
  const weights = new FeatureTable(size)
  const sums = new Float64Array(weights.values.length)
  const lattice = new Lattice({ ...base, features: weights })
  const random = randomFrom(11)
  const paragraphs = gatherParagraphs(journals, texts, random)
  const step = 0.25
  let time = 1
  const update = (slotSign: number) => (a: number, b: number, c: number) => {
    const slot = weights.slot(a, b, c)
    if (weights.pairs[slot] === 0) weights.set(a, b, c, 0)
    weights.values[slot] = (weights.values[slot] as number) + slotSign * step
    sums[slot] = (sums[slot] as number) + slotSign * step * time
  }
  for (let epoch = 0; epoch < 8; epoch++) {
    let errors = 0
    let open = 0
    for (const paragraph of paragraphs) {
      const sample = damageByChance(paragraph, random)
      const { stretch, places } = stretchOf(sample.text, 0, sample.text.length)
      const gold = new Uint8Array(stretch.length)
      const bias = new Float32Array(2 * stretch.length)
      for (let i = 0; i < stretch.length; i++) {
        const truth = sample.truth.charCodeAt(places[i] as number)
        gold[i] = classOf[truth] === 0 ? 0 : 1
        if (symbolOf[stretch.units[i] as number] === 0) continue
        open++
        bias[2 * i + (gold[i] as number)] = 1.5
      }
      lattice.load(stretch)
      const { asSymbol } = lattice.search(sample.damage, bias)
      time++
      let wrong = 0
      for (let i = 0; i < stretch.length; i++) if (asSymbol[i] !== gold[i]) wrong++
      if (wrong === 0) continue
      errors += wrong
      visitGrams(stretch, gold, update(-1))
      visitGrams(stretch, asSymbol, update(1))
    }
    console.log('epoch', epoch, 'wrong within margin', errors, 'of', open)
  }
  for (let slot = 0; slot < sums.length; slot++) {
    weights.values[slot] = (weights.values[slot] as number) - (sums[slot] as number) / time
  }
  return weights
}

function gatherParagraphs(journals: string, texts: readonly string[], random: () => number): string[] {
  const split = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.length > 3)
      .map((line) => line.slice(0, 600))
  const all = split(journals)
  for (const text of texts) {
    let rest = 600_000
    for (const line of split(text)
      .map((line) => [random(), line] as const)
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line)) {
      if ((rest -= line.length) < 0) break
      all.push(line)
    }
  }
  return all
    .map((line) => [random(), line] as const)
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line)
}

/** Writes the n-grams whose weight matters, in order, as three units and one for the weight. */
export function packGrams(table: FeatureTable): { packed: string; count: number } {
  const rows: string[] = []
  for (let slot = 0; slot < table.values.length; slot++) {
    const value = Math.max(-45, Math.min(45, Math.round((table.values[slot] as number) * 10)))
    if (table.pairs[slot] === 0 || Math.abs(value) < 3) continue
    const pair = table.pairs[slot] as number
    const first = table.firsts[slot] as number
    rows.push(String.fromCharCode(first || 0x24, pair >>> 16, pair & 0xffff, 0x50 + value))
  }
  return { packed: rows.sort().join(''), count: rows.length }
}
