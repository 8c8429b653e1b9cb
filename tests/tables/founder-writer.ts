import { randomFrom } from './founder-damage.ts'
import {
  journalAbbreviations,
  journalGiven,
  journalHerbs,
  journalMeasures,
  journalPinyin,
  journalPlaces,
  journalSentences,
  journalSurnames,
  journalSyllables,
  journalUnits,
} from './founder-journals.ts'
import { englishWords, foreignNames, kindSentences, occupations, villages } from './founder-kinds.ts'
import { shapeSentences } from './founder-shapes.ts'
import { latinTokens } from './founder-sprinkle.ts'

const tellingGiven = '远源园圆缘媛原愿岳跃云泽运韵则早允愉毅裕羽宇雨玉昱煜钰郁悦越月阅耘匀遥尧益艺依怡宜夷'
const tellingSurnames = '袁原苑云岳喻俞虞余郁殷阴元宰臧曾易尹于叶阅燕'

/** Writes what the slots of the journal sentences stand for; the same seed writes the same. */
export class JournalWriter {
  readonly #random: () => number
  readonly #medical: readonly string[]
  #point = '．'
  readonly #slots: Readonly<Record<string, () => string>>

  constructor(medical: readonly string[], seed: number) {
    this.#random = randomFrom(seed)
    this.#medical = medical
    this.#slots = { ...this.#numberSlots(), ...this.#wordSlots() }
  }

  below(n: number): number {
    return Math.floor(this.#random() * n)
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** The list that the next sentence is from. */
  source(): readonly string[] {
    if (this.chance(0.15)) return kindSentences
    return this.chance(0.2) ? shapeSentences : journalSentences
  }

  /** A sentence with its slots filled. */
  write(sentence: string): string {
    return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => this.#slots[slot]?.() ?? '')
  }

  /** Other figures of the same length; years and numbers that begin with 0 stay. */
  vary(text: string): string {
    return text.replace(/\d+/g, (figures) => {
      if (figures.startsWith('0') || /^(?:19|20)\d\d$/.test(figures) || this.chance(0.3)) return figures
      return figures.replace(/\d/g, (_, at: number) => String(at === 0 ? 1 + this.below(9) : this.below(10)))
    })
  }

  /** Decides how decimal points are set from here on. */
  choosePoint(): void {
    this.#point = this.chance(0.7) ? '．' : '.'
  }

  #numberSlots(): Record<string, () => string> {
    return {
      n: () => this.#number(),
      d: () => this.#decimal(),
      m: () => `${this.#decimal()}±${this.#decimal()}`,
      p: () => `${10 + this.below(90)}${this.#point}${this.below(10)}${this.pick(['％', '％', '%'])}`,
      y: () => String(1985 + this.below(40)),
      s: () => `${this.pick(['t', 'χ2', 'F', 'Z', 'r', 'U', 'Hc'])}＝${this.chance(0.1) ? '－' : ''}${this.#decimal()}`,
      P: () => this.#probability(),
      r: () => `［${1 + this.below(30)}${this.pick(['', '', `－${2 + this.below(30)}`, `，${2 + this.below(30)}`])}］`,
      G: () => this.#grant(),
    }
  }

  #wordSlots(): Record<string, () => string> {
    return {
      w: () => this.pick(this.#medical),
      x: () => this.#person(),
      x2: () => this.#surname() + this.pick(['某', '某某']),
      U: () => this.pick(journalAbbreviations),
      u: () => this.pick(journalUnits),
      L: () => this.pick([...'AABBCCDEXTMPSKNQVR']),
      R: () => this.pick(latinTokens)(this.#random),
      l: () => String.fromCharCode(0x61 + this.below(26)),
      C: () => String.fromCharCode(0x41 + this.below(26)),
      g: () => this.pick([...'αβγδεκλμω']),
      E: () => this.#pinyin(),
      c: () => this.#place(),
      c2: () => capital(this.pick(journalSyllables)) + this.pick(journalSyllables),
      h: () => this.pick(journalHerbs),
      a: () => this.pick(journalMeasures),
      q: () => this.pick(['*', '*', '＊', '#', '△', '▲', '**', '①', '②', 'a', 'b', '*#', '△△']),
      o: () => this.pick(occupations),
      v: () => this.pick(villages),
      e: () => this.pick(englishWords),
      N: () => this.pick(foreignNames),
      g2: () => this.#given(),
    }
  }

  #number(): string {
    const digits = this.below(4)
    if (digits === 0) return String(1 + this.below(9))
    if (digits === 1) return String(10 + this.below(90))
    return String(digits === 2 ? 100 + this.below(900) : 1 + this.below(40))
  }

  #decimal(): string {
    return `${this.#number()}${this.#point}${this.below(10)}${this.chance(0.6) ? this.below(10) : ''}`
  }

  #probability(): string {
    const places = this.pick(['05', '01', '001', `0${1 + this.below(9)}`, String(10 + this.below(80))])
    return `P${this.pick(['＜', '＞', '＝', '＜', '＞'])}0${this.#point}${places}`
  }

  #grant(): string {
    const year = this.chance(0.5) ? String(2000 + this.below(24)) : ''
    const letters = Array.from({ length: 1 + this.below(3) }, () => String.fromCharCode(0x41 + this.below(26)))
    return `${year}${letters.join('')}${this.chance(0.2) ? '－' : ''}${10 + this.below(9990)}`
  }

  #surname(): string {
    return this.pick([...(this.chance(0.3) ? tellingSurnames : journalSurnames)])
  }

  #person(): string {
    if (this.chance(0.2)) return this.#surname() + this.pick(['某', '某某', '××'])
    return this.#surname() + this.#given()
  }

  /** A given name; now and then of hanzi that symbols are shown as. */
  #given(): string {
    const hanzi = [...(this.chance(0.15) ? tellingGiven : journalGiven)]
    return this.pick(hanzi) + (this.chance(0.6) ? this.pick(hanzi) : '')
  }

  #pinyin(): string {
    const second = this.chance(0.6) ? this.pick(['－', '-', ' ', '']) + this.pick(journalSyllables) : ''
    const surname = this.pick(journalPinyin)
    return `${this.chance(0.7) ? surname : capital(surname.toLowerCase())} ${capital(this.pick(journalSyllables))}${second}`
  }

  #place(): string {
    const name = this.pick([...journalSurnames]) + this.pick([...placeHanzi])
    const region = this.chance(0.5) ? name + this.pick(['市', '省', '县']) : this.pick(regions)
    return region + this.pick(journalPlaces)
  }
}

const placeHanzi = '江河山海州阳宁安平城川原源云泽溪湖林沙岭南北东西'
const regions: readonly string[] = ['北京', '江苏', '广东', '四川', '某某']

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
