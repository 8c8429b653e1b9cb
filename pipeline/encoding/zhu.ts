import type { Replacement } from '../edit.ts'
import type { Span } from '../span.ts'
import {
  evidentAfter,
  leftoverZhu,
  longVerbsBefore,
  particleAfter,
  particleWords,
  touchedAfter,
  verbsBefore,
  writtenAfter,
  writtenBefore,
} from './tables/traditional-words.ts'

/**
 * What the 著 at `at` of a Traditional text is in Simplified writing: 着 where it is the particle or means to touch, 著 where it means
 * to write or to be evident.
 */
export function senseOfZhu(text: string, at: number): '着' | '著' {
  const before = text.charAt(at - 1) || ' '
  const after = text.charAt(at + 1) || ' '
  if (touchedAfter.includes(after) || particleWords.includes(after)) return '着'
  if (particleAfter.some((word) => text.startsWith(word, at + 1))) return '着'
  if (after === '名') return '著'
  if (before === '為' || before === '为') return writtenAfter.includes(after) || isEvident(text, at) ? '著' : '着'
  if (verbsBefore.includes(before) || longVerbsBefore.some((verb) => text.endsWith(verb, at))) return '着'
  return writtenBefore.includes(before) || writtenAfter.includes(after) ? '著' : '着'
}

/** A clause about what is most evident: 以夜間為著. */
const mostly = /以[^\s，。；：！？,;:!?]{1,16}[為为]$/

/** Whether the 著 at `at`, behind 為, means evident: 左側為著，以踝部為著者; 為著健康 tells what for. */
const isEvident = (text: string, at: number): boolean => {
  const after = text.charAt(at + 1)
  return after.trim() === '' || evidentAfter.includes(after) || mostly.test(text.slice(Math.max(0, at - 18), at))
}

/**
 * The places where Simplified text has 著 for 着 beyond doubt.
 * @param kept stretches that are not Simplified, in order
 */
export function* leftoverParticles(text: string, kept: readonly Span[]): Generator<Replacement> {
  let next = 0
  for (let at = text.indexOf('著'); at >= 0; at = text.indexOf('著', at + 1)) {
    while (next < kept.length && (kept[next] as Span).end <= at) next++
    if ((kept[next]?.start ?? text.length) <= at) continue
    const isWord = leftoverZhu.some((word) => text.startsWith(word, at - word.indexOf('著')))
    const isWritten = writtenBefore.includes(text.charAt(at - 1) || ' ') || /[名作述者录称书]/.test(text.charAt(at + 1))
    if (isWord && !isWritten) yield { start: at, end: at + 1, text: '着' }
  }
}
