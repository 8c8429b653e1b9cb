import { passageKey } from '../../pipeline/duplicates/key.ts'
import { meaningOf } from '../../pipeline/duplicates/meaning.ts'

type Random = () => number

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T

/** Characters that change no meaning: the copy of a careless hand. */
const harmless = [...'的地得了着过与和及而其此该这那所以为于被把让使将由从向对']

/** A copy with at most this share of its characters changed, added or left out, none of which the meaning hangs on. */
export function changeWords(text: string, share: number, random: Random): string {
  const characters = [...text]
  const places = characters.flatMap((character, at) => (canChange(character) ? [at] : []))
  const most = Math.floor(share * passageKey(text).length)
  for (let done = 0; done < most && places.length > 0; done++) {
    const at = pick(places, random)
    characters[at] = changed(characters[at] as string, random)
  }
  const copy = characters.join('')
  return signatureOf(copy) === signatureOf(text) ? copy : text
}

const signatureOf = (text: string): string => meaningOf(passageKey(text)).signature

const canChange = (character: string): boolean =>
  /[\u4e00-\u9fff]/.test(character) && signatureOf(character) === '' && signatureOf(`1${character}`) === '1'

function changed(character: string, random: Random): string {
  const kind = random()
  return kind < 0.6 ? pick(harmless, random) : kind < 0.8 ? '' : character + pick(harmless, random)
}

/** A kind of change after which a passage says something else. */
export interface MeaningChange {
  readonly name: string
  readonly find: RegExp
  readonly to: (found: string, random: Random) => string
}

const swaps = ['左右', '上下', '前后', '内外', '升降', '增减', '高低', '多少', '早晚', '长短', '阴阳']

export const meaningChanges: readonly MeaningChange[] = [
  { name: 'number', find: /\d/g, to: (digit, random) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10) },
  {
    name: 'Chinese number',
    find: /[二三四五六七八九](?=[次年月日天项条款倍])/g,
    to: (one) => (one === '三' ? '五' : '三'),
  },
  {
    name: 'unit',
    find: /(?<=\d)(?:mg|g|ml|毫克|克|毫升|天|周|月|年|小时|分钟)/g,
    to: (unit) => (unit === '年' ? '月' : '年'),
  },
  { name: 'comparison sign', find: /[<>≤≥]/g, to: (sign) => ({ '<': '>', '>': '<', '≤': '≥' })[sign] ?? '≤' },
  { name: 'range', find: /(?<=\d)[-~～](?=\d)/g, to: () => '.' },
  ...swaps.map((pair) => ({
    name: [...pair].join('/'),
    find: new RegExp(`[${pair}]`, 'g'),
    to: (side: string) => (side === pair[0] ? (pair[1] as string) : (pair[0] as string)),
  })),
  { name: 'heavier/lighter', find: /加重|减轻/g, to: (word) => (word === '加重' ? '减轻' : '加重') },
  { name: 'advisable/not', find: /(?<!不)[宜可](?![爱能])/g, to: (word) => `不${word}` },
  { name: 'has/has not', find: /有/g, to: () => '无' },
  { name: 'is/is not', find: /是/g, to: () => '非' },
  { name: 'negation', find: /不|未|没有/g, to: () => '' },
  { name: 'forbidden', find: /应当|应/g, to: () => '禁止' },
]

/** The passage with one word of meaning changed; undefined where it has none of the kind. */
export function changeMeaning(text: string, { find, to }: MeaningChange, random: Random): string | undefined {
  const found = [...text.matchAll(find)]
  if (found.length === 0) return undefined
  const one = pick(found, random)
  const other = text.slice(0, one.index) + to(one[0], random) + text.slice(one.index + one[0].length)
  return other === text ? undefined : other
}
