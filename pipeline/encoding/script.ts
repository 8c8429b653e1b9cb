import { type Sites, sitesOf } from '../signs.ts'
import type { Span } from '../span.ts'
import { countScript, isTraditionalCount, type ScriptCount, traditionalHanzi } from './variants.ts'

/** All hanzi that Simplified text does not have, and 著, which is in neither script alone. */
export const scriptSigns: string = `${traditionalHanzi}著`

/** A line, and what its characters say. */
interface Line extends Span {
  readonly count: ScriptCount
}

/** A line, or a sentence in other text, is Traditional where it has so many different characters that only Traditional text has. */
const enoughForLine = 4
const enoughForSentence = 5
/** So many of its hanzi are such, at least; in Traditional prose it is about every third. */
const shareOfLine = 0.15
const shareOfSentence = 0.25
/** Of a short line with no Simplified form in it: in a text that has Traditional ones, and in any other. */
const enoughForShort = 2
const shareOfShort = 0.2
const shareOfLone = 0.3
/** A line of mixed script has so many of them, and so has a text, in which each line may have few. */
const mixedLine = { distinct: 5, share: 0.08 }
const mixedText = { distinct: 12, traditional: 24, share: 0.03 }

/**
 * The stretches of a text that are in Traditional Chinese characters: all of a Traditional document but its Simplified and Japanese
 * lines; in any other document the lines and quoted sentences that show it by themselves, and short lines beside them.
 */
export function traditionalSpans(text: string, sites: Sites = sitesOf(text, scriptSigns)): Span[] {
  const lines = linesWithTraditional(text, sites)
  if (lines.length === 0) return []
  if (isTraditionalText(text, lines)) return [...linesOf(text)].flatMap((line) => spansOfLine(text, line))
  return spansAmongOther(text, lines)
}

/** The lines that hold a hanzi that only Traditional text has. */
function linesWithTraditional(text: string, sites: Sites): Line[] {
  const lines: Line[] = []
  for (let at = sites.next(0); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const end = endOfLine(text, at)
    const count = countScript(text, start, end)
    if (count.traditional > 0) lines.push({ start, end, count })
    at = sites.next(end)
  }
  return lines
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    if (end > start) yield { start, end }
    start = end + 1
  }
}

/** Japanese writes Traditional forms as well, so its lines do not count. */
const isJapanese = ({ japanese, hanzi, traditional }: ScriptCount): boolean =>
  japanese >= 2 && (8 * japanese >= hanzi || 6 * japanese >= traditional)

function sumOf(counts: Iterable<ScriptCount>): ScriptCount {
  let [hanzi, traditional, simplified, japanese] = [0, 0, 0, 0]
  for (const count of counts) {
    if (isJapanese(count)) continue
    hanzi += count.hanzi
    traditional += count.traditional
    simplified += count.simplified
    japanese += count.japanese
  }
  return { hanzi, traditional, distinct: 0, simplified, japanese }
}

function isTraditionalText(text: string, lines: readonly Line[]): boolean {
  // What the other lines add can only speak against it.
  if (!isTraditionalCount(sumOf(lines.map(({ count }) => count)))) return false
  return isTraditionalCount(sumOf([...linesOf(text)].map(({ start, end }) => countScript(text, start, end))))
}

/** Of a line of a Traditional text all of it, or the sentences that stand among Simplified ones; nothing of a Japanese line. */
function spansOfLine(text: string, { start, end }: Span): Span[] {
  const count = countScript(text, start, end)
  if (isJapanese(count)) return []
  const isOther = count.simplified >= 2 && count.simplified > count.traditional
  return isOther ? quotedSpans(text, { start, end, count }) : [{ start, end }]
}

function spansAmongOther(text: string, lines: readonly Line[]): Span[] {
  const isMixed = isMixedText(text, lines)
  const strong = lines.map(({ count }) => isStrong(count, enoughForLine, shareOfLine))
  const hasStrong = strong.includes(true)
  const isBeside = (at: number, other: number): boolean => {
    const [a, b] = [lines[Math.min(at, other)], lines[Math.max(at, other)]]
    return strong[other] === true && a !== undefined && b !== undefined && touch(text, a, b)
  }
  return lines.flatMap((line, at) => {
    if (strong[at] || isMixedLine(line, isMixed)) return [line]
    const isPure = line.count.simplified + line.count.japanese === 0
    const isShort = isPure && isStrong(line.count, enoughForShort, hasStrong ? shareOfShort : shareOfLone)
    return isShort || (isPure && hasStrong && (isBeside(at, at - 1) || isBeside(at, at + 1)))
      ? [line]
      : quotedSpans(text, line)
  })
}

/** Some program or person has turned a part of the characters only. */
const isMixedLine = ({ count }: Line, inMixedText: boolean): boolean =>
  !isJapanese(count) &&
  (inMixedText || (count.distinct >= mixedLine.distinct && count.traditional >= mixedLine.share * count.hanzi))

function isMixedText(text: string, lines: readonly Line[]): boolean {
  const { traditional } = sumOf(lines.map(({ count }) => count))
  if (traditional < mixedText.traditional) return false
  const { distinct, hanzi } = countScript(text, 0, text.length)
  return distinct >= mixedText.distinct && traditional >= mixedText.share * hanzi
}

const isStrong = (count: ScriptCount, enough: number, share: number): boolean =>
  count.distinct >= enough &&
  count.traditional >= share * count.hanzi &&
  isTraditionalCount(count) &&
  !isJapanese(count)

/** True where only line breaks and blanks stand between two lines. */
const touch = (text: string, a: Span, b: Span): boolean =>
  b.start - a.end <= 8 && text.slice(a.end, b.start).trim() === ''

/** Sentences end here, and quotations begin and end. */
const edges = /[。！？；“”「」『』]/g

/** The sentences and quotations of a line that are wholly Traditional. */
function quotedSpans(text: string, line: Line): Span[] {
  if (line.count.distinct < enoughForSentence) return []
  const ends = [...text.slice(line.start, line.end).matchAll(edges)].map(({ index }) => line.start + index)
  const spans: Span[] = []
  let start = line.start
  for (const end of [...ends, line.end]) {
    const count = countScript(text, start, end)
    if (count.simplified === 0 && isStrong(count, enoughForSentence, shareOfSentence)) spans.push({ start, end })
    start = Math.min(end + 1, line.end)
  }
  return spans
}
