import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js'
import type { Remark, Rule } from '../../rule.ts'
import { type Passage, passagesOf } from '../passages.ts'

/** Shorter passages are often alike by chance, longer ones cost more to compare than the note is worth. */
const [shortest, longest] = [40, 2_000]
/** Passages are compared with their neighbour in the order of their keys, if they begin with the same characters. */
const sameBeginning = 12
/** A number may be as long as the whole beginning. */
const longestBeginning = 3 * sameBeginning
const alike = 0.96

const isTelling = ({ key }: Passage): boolean => key.length >= shortest && key.length <= longest

/** A passage by its words: a number may be what differs. */
interface Shaped {
  readonly passage: Passage
  readonly shape: string
}

const numeral = /\d+/g

/** Passages that begin alike but for their numbers, in groups. */
function groupsOf(passages: readonly Passage[]): Iterable<Passage[]> {
  const telling = passages.filter(isTelling)
  const times = new Map<number, number>()
  const openings = telling.map(openingOf)
  for (const opening of openings) times.set(opening, (times.get(opening) ?? 0) + 1)
  if (times.size === telling.length) return []
  const groups = new Map<string, Passage[]>()
  for (const [i, passage] of telling.entries()) {
    if (times.get(openings[i] as number) === 1) continue
    const shape = passage.key.slice(0, longestBeginning).replace(numeral, '0')
    const beginning = shape.slice(0, sameBeginning)
    const group = groups.get(beginning)
    if (group) group.push(passage)
    else groups.set(beginning, [passage])
  }
  return groups.values()
}

/** A hash of the first characters, equal where the beginnings are: most passages begin like no other. */
function openingOf({ said: { units }, start }: Passage): number {
  let hash = 0
  let isNumber = false
  for (let at = start, size = 0; size < sameBeginning && at < start + longestBeginning; at++) {
    const unit = units[at] as number
    const isDigit = unit >= zero && unit <= nine
    if (isDigit && isNumber) continue
    isNumber = isDigit
    hash = (Math.imul(hash, 31) + (isDigit ? zero : unit)) | 0
    size++
  }
  return hash
}

const [zero, nine] = [48, 57]

function* nearPairs(passages: readonly Passage[]): Iterable<readonly [Passage, Passage]> {
  for (const group of groupsOf(passages)) {
    if (group.length === 1) continue
    const sorted = group
      .map((passage) => ({ passage, shape: passage.key.replace(numeral, '0') }))
      .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : a.passage.index - b.passage.index))
    for (let i = 1; i < sorted.length; i++) {
      const [one, two] = [sorted[i - 1] as Shaped, sorted[i] as Shaped]
      const { key } = one.passage
      if (mayBeNear(key, two.passage.key) && JaroWinklerDistance(key, two.passage.key) >= alike)
        yield [one.passage, two.passage]
    }
  }
}

/** The same characters at both ends for half of the length: a cheap look before the comparison, which costs the square. */
function mayBeNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < 0.9 * Math.max(a.length, b.length)) return false
  let head = 0
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++
  let tail = 0
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  return 2 * (head + tail) >= shorter
}

/** Notes passages that are nearly the same; both stay, since the difference may be the point. */
export const nearRepeat: Rule = {
  id: 'near-repeat',
  why: 'Two passages that differ in a few characters may be one with a slip, or two with another number, side or sign.',
  *find(text): Iterable<Remark> {
    for (const [one, two] of nearPairs(passagesOf(text))) {
      const [first, second] = one.block.start < two.block.start ? [one, two] : [two, one]
      const message = `nearly the same as the passage that begins ${JSON.stringify(first.text.slice(0, 16))}; both stay`
      yield { code: 'near-repeat', start: second.block.content.start, end: second.block.content.end, message }
    }
  },
  examples: [
    [
      '高血压患者应当限制食盐的摄入，每天不超过5g，同时多吃新鲜的蔬菜和水果，戒烟限酒，保持良好的心态。\n\n高血压患者应当限制食盐的摄入，每天不超过6g，同时多吃新鲜的蔬菜和水果，戒烟限酒，保持良好的心态。',
      '高血压患者应当限制食盐的摄入，每天不超过5g，同时多吃新鲜的蔬菜和水果，戒烟限酒，保持良好的心态。\n\n高血压患者应当限制食盐的摄入，每天不超过6g，同时多吃新鲜的蔬菜和水果，戒烟限酒，保持良好的心态。',
    ],
  ],
  leaves: ['咳嗽是一种保护性反射。\n\n咯血应当及时就医。'],
}
