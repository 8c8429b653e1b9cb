import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js'
import type { Remark, Rule } from '../../rule.ts'
import { type Passage, passagesOf } from '../passages.ts'

/** Shorter passages are often alike by chance, longer ones cost more to compare than the note is worth. */
const [shortest, longest] = [40, 2_000]
/** Passages are compared with their neighbour in the order of their keys, if they begin with the same characters. */
const sameBeginning = 12
const alike = 0.96

const isTelling = ({ key }: Passage): boolean => key.length >= shortest && key.length <= longest

/** A passage by its words: a number may be what differs. */
interface Shaped {
  readonly passage: Passage
  readonly shape: string
}

const numeral = /\d+/g

function* nearPairs(passages: readonly Passage[]): Iterable<readonly [Passage, Passage]> {
  const sorted = passages
    .filter(isTelling)
    .map((passage) => ({ passage, shape: passage.key.replace(numeral, '0') }))
    .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : a.passage.index - b.passage.index))
  for (let i = 1; i < sorted.length; i++) {
    const [one, two] = [sorted[i - 1] as Shaped, sorted[i] as Shaped]
    const comparable = one.passage.key !== two.passage.key && one.shape.startsWith(two.shape.slice(0, sameBeginning))
    if (comparable && JaroWinklerDistance(one.passage.key, two.passage.key) >= alike) yield [one.passage, two.passage]
  }
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
