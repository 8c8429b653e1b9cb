import { newDocument, textSpan } from '../../../pipeline/document.ts'
import { layout } from '../../../pipeline/layout/index.ts'
import { defaultOptions } from '../../../pipeline/options.ts'
import { seeded } from '../../bench/corpus.ts'
import { type PageStyle, type SetLine, setPage } from './wrapping.ts'

/** What came out of pages that were set from known paragraphs. */
export interface ReflowScore {
  /** Ends of paragraphs found, given and wanted. */
  right: number
  given: number
  wanted: number
  /** Characters taken out that are neither blanks nor hyphens of the typesetter. */
  lost: number
  /** Lines at whose end it went wrong, each with the next. */
  readonly faults: string[]
}

export const newScore = (): ReflowScore => ({ right: 0, given: 0, wanted: 0, lost: 0, faults: [] })

/** Ends of paragraphs: twice the harmonic mean of what was found of those wanted and of those given. */
export const f1 = ({ right, given, wanted }: ReflowScore): number => (2 * right) / Math.max(1, given + wanted)

/** Sets the paragraphs, runs the layout stage over the page and adds what came out to `score`. */
export function scorePage(paragraphs: readonly string[], style: PageStyle, score: ReflowScore): void {
  const lines = setPage(paragraphs, style)
  const raw = lines.map(({ text }) => text).join(style.feed)
  const outcome = layout.apply(newDocument('page', { path: '', sha256: '', runs: [] }, raw), defaultOptions)
  if (outcome.kind !== 'keep') throw new Error('a page was dropped')
  const { document } = outcome
  let start = 0
  let before: { line: SetLine; end: number } | undefined
  for (const line of lines) {
    const from = start + line.text.length - line.text.trimStart().length
    if (before) {
      const left = textSpan(document, { start: before.end - (before.line.hyphen ? 2 : 1), end: before.end })
      const right = textSpan(document, { start: from, end: from + 1 })
      const parted = document.text.slice(left.start, right.end).includes('\n')
      count(score, before.line, line, parted)
    }
    before = { line, end: start + line.text.length }
    start += line.text.length + style.feed.length
  }
  score.lost += lostCharacters(raw, document.revisions[0]?.edits ?? [], lines)
}

/** A break beside what belongs to no paragraph is neither wanted nor unwanted. */
function count(score: ReflowScore, a: SetLine, b: SetLine, parted: boolean): void {
  if (a.furniture || b.furniture) return
  if (a.ends) score.wanted++
  if (parted) score.given++
  if (a.ends && parted) score.right++
  if (a.ends !== parted) score.faults.push(`${parted ? 'parted' : 'joined'}\t${a.text}\t${b.text}`)
}

const visible = (text: string): string => text.replaceAll(/\s/g, '')

/** Characters that edits took out, but for hyphens that were put in and page numbers that go. */
function lostCharacters(
  raw: string,
  edits: readonly { start: number; end: number; text: string; reason?: string }[],
  lines: readonly SetLine[],
): number {
  const hyphens = lines.filter((line) => line.hyphen).length
  let gone = 0
  for (const { start, end, text, reason } of edits) {
    if (reason !== undefined) continue
    const before = visible(raw.slice(start, end))
    const kept = [...before].filter((char) => text.includes(char)).length
    gone += before.length - kept
  }
  return Math.max(0, gone - hyphens)
}

/** The paragraphs of a clean text that running prose holds: no marks of Markdown, no comments. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 2 && !/^[#<|[]/.test(line) && !line.includes('\ufffd'))
}

/** `most` pages of paragraphs that follow each other in the texts, from places that the seed chooses. */
export function samplePages(texts: readonly string[], most: number, seed: number): string[][] {
  const below = seeded(seed)
  const all = texts.map(paragraphsOf)
  return Array.from({ length: most }, (_, i) => {
    const paragraphs = all[i % all.length] as string[]
    const size = 8 + below(16)
    const from = below(Math.max(1, paragraphs.length - size))
    return paragraphs.slice(from, from + size)
  })
}
