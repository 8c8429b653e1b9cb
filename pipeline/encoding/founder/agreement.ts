import { askForBrackets, refuseBrackets } from './brackets.ts'
import { weighComparisons } from './comparison.ts'
import { marksOf } from './marks.ts'
import { askForNumbers, refuseNumbers } from './numbering.ts'
import { weighPlaces } from './places.ts'
import { decide, isDoubtful, type Reading } from './reading.ts'
import { Restored } from './restored.ts'

/**
 * Lets symbols speak for and against each other: a bracket without its partner, a number without the one before it, and
 * a letter or digit and a digit with nothing but a doubtful sign between them ask for a doubtful hanzi to be read so;
 * then a rare bracket or a number that still lacks what belongs to it is refused.
 * @param readings those of a window, in order
 */
export function agree(text: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 0) return readings
  const asked = new Set<Reading>()
  const refused = new Set<Reading>()
  const doubtful = readings.filter(isDoubtful)
  if (doubtful.length > 0) {
    const marks = marksOf(text, readings)
    askForBrackets(marks, doubtful, asked)
    askForNumbers(marks, doubtful, asked)
  }
  const restored = new Restored(text, readings)
  weighComparisons(restored, readings, asked, refused)
  weighPlaces(restored, readings, asked, refused)
  return refuseLone(text, decide(readings, asked, refused))
}

function refuseLone(text: string, readings: readonly Reading[]): readonly Reading[] {
  const refused = new Set<Reading>()
  const marks = marksOf(text, readings)
  const ends = [(readings[0] as Reading).at, (readings.at(-1) as Reading).at] as const
  refuseBrackets(marks, ends, refused)
  refuseNumbers(marks, ends[0], refused)
  return decide(readings, new Set(), refused)
}
