import { randomFrom } from './founder-damage.ts'
import {
  journalAbbreviations,
  journalGiven,
  journalHerbs,
  journalPinyin,
  journalPlaces,
  journalSentences,
  journalSurnames,
  journalSyllables,
  journalUnits,
} from './founder-journals.ts'

/** Fills the slots of the journal sentences and joins them into paragraphs; the same seed gives the same text. */
export function makeJournals(medical: readonly string[], seed: number, count: number): string {
  const random = randomFrom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const digit = (): string => String(below(10))
  const number = (): string =>
    pick([
      () => String(1 + below(9)),
      () => String(10 + below(90)),
      () => String(100 + below(900)),
      () => String(1 + below(40)),
    ])()
  const decimal = (): string => `${number()}${point}${digit()}${random() < 0.6 ? digit() : ''}`
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
  const pinyin = (): string => {
    const given =
      capital(pick(journalSyllables)) + (random() < 0.6 ? pick(['－', '-', ' ', '']) + pick(journalSyllables) : '')
    return `${random() < 0.7 ? pick(journalPinyin) : capital(pick(journalPinyin).toLowerCase())} ${given}`
  }
  const letter = (): string => String.fromCharCode(0x41 + below(26))
  const surname = (): string =>
    pick([...(random() < 0.3 ? '袁原苑云岳喻俞虞余郁殷阴元宰臧曾易尹于叶阅燕' : journalSurnames)])
  const person = (): string =>
    surname() +
    (random() < 0.2
      ? pick(['某', '某某', '××'])
      : pick([...journalGiven]) + (random() < 0.6 ? pick([...journalGiven]) : ''))
  const probability = (): string =>
    `P${pick(['＜', '＞', '＝', '＜', '＞'])}0${point}${pick(['05', '01', '001', '0' + (1 + below(9)), String(10 + below(80))])}`
  let point = '．'
  const slots: Record<string, () => string> = {
    n: number,
    d: decimal,
    m: () => `${decimal()}±${decimal()}`,
    p: () => `${10 + below(90)}${point}${digit()}${pick(['％', '％', '%'])}`,
    y: () => String(1985 + below(40)),
    w: () => pick(medical),
    x: person,
    x2: () => surname() + pick(['某', '某某']),
    s: () => `${pick(['t', 'χ2', 'F', 'Z', 'r', 'U', 'Hc'])}＝${random() < 0.1 ? '－' : ''}${decimal()}`,
    P: probability,
    r: () => `［${1 + below(30)}${pick(['', '', `－${2 + below(30)}`, `，${2 + below(30)}`])}］`,
    U: () => pick(journalAbbreviations),
    u: () => pick(journalUnits),
    L: () => pick([...'AABBCCDEXTMPSKNQVR']),
    G: () =>
      `${random() < 0.5 ? String(2000 + below(24)) : ''}${letter()}${random() < 0.6 ? letter() : ''}${random() < 0.3 ? letter() : ''}${random() < 0.2 ? '－' : ''}${10 + below(9990)}`,
    E: pinyin,
    c2: () => capital(pick(journalSyllables)) + pick(journalSyllables),
    h: () => pick(journalHerbs),
    c: () =>
      `${random() < 0.5 ? `${person()}${pick(['市', '省', '县'])}` : pick(['北京', '江苏', '广东', '四川', '某某'])}${pick(journalPlaces)}`,
    e: () => pick(medical),
  }
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '')
  const paragraphs: string[] = []
  for (let made = 0; made < count; ) {
    point = random() < 0.7 ? '．' : '.'
    const length = random() < 0.3 ? 1 : 2 + below(6)
    paragraphs.push(Array.from({ length }, () => fill(pick(journalSentences))).join(''))
    made += length
  }
  return paragraphs.join('\n')
}
