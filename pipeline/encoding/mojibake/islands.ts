import { costOfText } from './costs.ts'
import type { Stretch, Unit } from './stretches.ts'

/** What an island must gain for itself; less where signs become hanzi. */
const leastGain = { odd: 0.5, sound: 3 }
const hanzi = /[\u4e00-\u9fff]/
/** Characters that damage consists of, and that text is not marked with. */
const letter = /[\u00c0-\u024f\u02b0-\u052f\u3040-\u312f\u3400-\u9fff\ue000-\uf8ff\ufe30-\ufe6f\uff61-\uff9f]/

const sourceOf = (text: string, units: readonly Unit[]): string =>
  text.slice((units[0] as Unit).start, (units.at(-1) as Unit).end)

function gainOf(text: string, units: readonly Unit[]): number {
  return costOfText(sourceOf(text, units)) - costOfText(units.map((unit) => unit.text).join(''))
}

/** True for a sign that gains nothing as something else. */
const isIdleSign = (text: string, unit: Unit | undefined): boolean =>
  unit !== undefined && !letter.test(sourceOf(text, [unit])) && gainOf(text, [unit]) < leastGain.sound

/** Units that stand side by side or a blank apart, signs at their ends left out that may well be sound. */
function islandsOf(text: string, units: readonly Unit[]): Unit[][] {
  const islands: Unit[][] = []
  for (const unit of units) {
    const open = islands.at(-1)
    const end = open?.at(-1)?.end ?? -2
    if (open && (end === unit.start || (end + 1 === unit.start && text[end] === ' '))) open.push(unit)
    else islands.push([unit])
  }
  return islands.flatMap((island) => {
    let [start, end] = [0, island.length]
    while (start < end && isIdleSign(text, island[start])) start++
    while (end > start && isIdleSign(text, island[end - 1])) end--
    return start < end ? [island.slice(start, end)] : []
  })
}

/**
 * A stretch without what is read anew only because it stands in the middle or at an end, where bytes prove nothing: the sign between two
 * numbers, a sound word. None where nothing is left.
 */
export function withoutIdle(text: string, { units }: Stretch): Stretch[] {
  const kept: Unit[] = []
  let gain = 0
  for (const island of islandsOf(text, units)) {
    const more = gainOf(text, island)
    const isSound = hanzi.test(sourceOf(text, island)) || !island.some((unit) => hanzi.test(unit.text))
    if (more < leastGain[isSound ? 'sound' : 'odd']) continue
    kept.push(...island)
    gain += more
  }
  const [head, tail] = [kept[0], kept.at(-1)]
  return head && tail ? [{ start: head.start, end: tail.end, units: kept, gain }] : []
}
