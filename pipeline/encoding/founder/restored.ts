import { doubt, type Reading } from './reading.ts'
import { BLANK, classOf } from './symbols.ts'

/** Units that are skipped at most. */
const farthest = 60

/** A text in which the symbols that are believed so far stand restored. */
export class Restored {
  readonly #text: string
  /** Symbols by their distance from the first reading; 0 where nothing is restored. */
  readonly #symbols: Uint16Array
  readonly #first: number

  /** @param readings in order, one at least */
  constructor(text: string, readings: readonly Reading[]) {
    this.#text = text
    this.#first = (readings[0] as Reading).at
    this.#symbols = new Uint16Array((readings.at(-1) as Reading).at - this.#first + 1)
    for (const { at, symbol, margin } of readings) if (margin >= doubt) this.#symbols[at - this.#first] = symbol
  }

  /** The unit at a place, as its half-width form where it has one; NaN outside the text. */
  at(place: number): number {
    const unit = this.#symbols[place - this.#first] || this.#text.charCodeAt(place)
    return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  }

  char(place: number): string {
    const unit = this.at(place)
    return Number.isNaN(unit) ? '' : String.fromCharCode(unit)
  }

  /** The character that is shown. */
  shown(place: number): string {
    return this.#text.charAt(place)
  }

  /** The first place from `place` on, in steps of `step`, that no blank fills; line ends stop the search. */
  skipBlanks(place: number, step: 1 | -1): number {
    const limit = place + step * farthest
    while (place !== limit && classOf[this.at(place)] === BLANK && !this.isLineEnd(place)) place += step
    return place
  }

  /** The first place from `place` on, in steps of `step`, where none of the characters stands. */
  skip(place: number, step: 1 | -1, characters: string): number {
    const limit = place + step * farthest
    while (place !== limit && this.char(place) !== '' && characters.includes(this.char(place))) place += step
    return place
  }

  /** True at a line end, and outside the text. */
  isLineEnd(place: number): boolean {
    const unit = this.at(place)
    return Number.isNaN(unit) || unit === 0x0a || unit === 0x0d
  }
}
