import type { Replacement } from '../../edit.ts'
import type { Element } from './element.ts'
import { readReference, reference } from './references.ts'
import type { LineWriter, WrittenLine } from './writer.ts'

const longestTitle = 300
const shortestTitle = 4
/** How far down the page a line may be the article's title. */
const linesLookedAt = 12
const separator = /[_|｜]|[-–—](?=\s|[^-–—]{2,24}$)|(?<=\s)[-–—·]/

/** The title of a page stands in its heading too and goes; where it stands nowhere else, its own part of it becomes the heading. */
export function settleTitle(source: string, title: Element, writer: LineWriter): Replacement[] {
  const { edits, lines } = writer
  const at = edits.findIndex(({ start, end }) => start <= title.start && title.end <= end)
  const removal = edits[at]
  const text = source
    .slice(title.tagEnd, Math.min(title.end, title.tagEnd + longestTitle))
    .replace(/<\/?title.{0,20}$/is, '')
  if (!removal?.reason || fold(text) === '' || (lines[0]?.start ?? 0) < title.end) return edits
  const line = findTitle(decode(text), lines)
  const mark =
    line && !line.isHeading && !lines.some((one) => one.text.startsWith('# ')) ? markLine(edits, line) : edits
  if (line || lines.some((one) => one.text.startsWith('# ')) || lines.length === 0)
    return mark.map((edit) => (edit === removal ? { ...edit, reason: 'duplicate' } : edit))
  return keepTitle(source, title, text, edits, at)
}

const decode = (text: string): string => text.replace(new RegExp(reference.source, 'g'), readReference)
const fold = (text: string): string =>
  text
    .replace(/^#{1,6} /, '')
    .replace(/\s+/g, '')
    .toLowerCase()

/** The line that is the title, or one of the parts that its separators make of it from the front. */
function findTitle(title: string, lines: readonly WrittenLine[]): WrittenLine | undefined {
  const whole = fold(title)
  let seen = 0
  for (const line of lines) {
    if (!line.isHeading && ++seen > linesLookedAt) continue
    const text = fold(line.text)
    if (text.length < shortestTitle || !whole.includes(text)) continue
    const next = whole[whole.indexOf(text) + text.length] ?? ''
    if (next === '' || /[_|｜\-–—·,，:：(（]/.test(next)) return line
  }
  return undefined
}

function markLine(edits: readonly Replacement[], { start }: WrittenLine): Replacement[] {
  const after = edits.findIndex((edit) => edit.start >= start && edit.end > start)
  const mark = { start, end: start, text: '# ' }
  return after < 0 ? [...edits, mark] : [...edits.slice(0, after), mark, ...edits.slice(after)]
}

/** Writes the article's part of the title as the first line. */
function keepTitle(
  source: string,
  title: Element,
  text: string,
  edits: readonly Replacement[],
  at: number,
): Replacement[] {
  const cut = separator.exec(text)?.index ?? text.length
  const own = text.slice(0, cut >= shortestTitle ? cut : text.length)
  const start = title.tagEnd + (own.length - own.trimStart().length)
  const end = title.tagEnd + own.trimEnd().length
  const inner = referencesIn(source, start, end)
  const removal = edits[at] as Replacement
  const kept: Replacement[] = [
    { start: removal.start, end: start, text: '# ' },
    ...inner,
    { start: end, end: removal.end, text: '\n\n' },
  ]
  return [...edits.slice(0, at), ...kept, ...edits.slice(at + 1)]
}

/** References become characters, line feeds a blank. */
function referencesIn(source: string, start: number, end: number): Replacement[] {
  const found: Replacement[] = []
  const either = new RegExp(`${reference.source}|\\s*[\\n\\r]\\s*`, 'g')
  for (const { 0: whole, index } of source.slice(start, end).matchAll(either)) {
    const text = whole.startsWith('&') ? readReference(whole) : ' '
    if (text !== whole) found.push({ start: start + index, end: start + index + whole.length, text })
  }
  return found
}
