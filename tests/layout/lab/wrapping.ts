import { measureWidth } from '../../../pipeline/layout/lines.ts'
import { seeded } from '../../bench/corpus.ts'

/** How a page was set: everything a reader of the PDF text would see. */
export interface PageStyle {
  /** Width of the column in em. */
  readonly width: number
  /** What stands between two lines of a paragraph, and between two paragraphs. */
  readonly feed: '\n' | '\n\n'
  /** Blanks before the first line of a paragraph. */
  readonly indent: '' | '　　' | '    '
  /** Whether long Latin words are cut by a hyphen. */
  readonly hyphens: boolean
  /** Whether a page's number and its running head come every few lines. */
  readonly furniture: boolean
  readonly seed: number
}

/** A line of the page; `ends` where a paragraph ends with it, `furniture` where it belongs to none. */
export interface SetLine {
  readonly text: string
  readonly ends: boolean
  readonly furniture: boolean
  /** Whether a hyphen at its end was put in by the typesetter. */
  readonly hyphen: boolean
}

const noStart = /^[，。、；：！？）》〉」』】”’,.;:!?)\]%℃‰]/
const noEnd = /[（《〈「『【“‘([]$/
const piece = /[A-Za-z0-9.%‰～~+\-/±<>=×μαβγ°℃²³]{1,24}|./gsu

/** Cuts a Latin word of some length into halves that end on a vowel, as typesetters mostly do. */
function halves(word: string): [string, string] | undefined {
  if (!/^[a-z]{8,}$/i.test(word)) return undefined
  const at = [...word].findIndex((letter, i) => i > 2 && i < word.length - 3 && /[aeiou]/.test(letter))
  return at < 0 ? undefined : [word.slice(0, at + 1), word.slice(at + 1)]
}

function hyphenate(line: string, word: string, width: number): [string, string] | undefined {
  const parts = halves(word)
  return parts && measureWidth(line + parts[0]) + 0.5 <= width ? parts : undefined
}

interface CutLine {
  readonly text: string
  readonly hyphen: boolean
}

/** Lines of at most `width` em; a mark that closes never begins a line: it hangs, or takes the character before it along. */
function cut(paragraph: string, style: PageStyle, hangs: boolean): CutLine[] {
  const lines: CutLine[] = []
  let line: string = style.indent
  for (const next of paragraph.match(piece) ?? []) {
    const fits = measureWidth(line) + measureWidth(next) <= style.width || line.trim() === ''
    if (fits || (noStart.test(next) && hangs)) line += next
    else {
      const [kept, rest] = breakBefore(line, next, style)
      lines.push({ text: kept.trimEnd(), hyphen: kept.length > line.length })
      line = rest.trimStart()
    }
  }
  lines.push({ text: line.trimEnd(), hyphen: false })
  return lines.filter(({ text }) => text.trim() !== '')
}

/** The full line, and what the next one begins with. */
function breakBefore(line: string, next: string, style: PageStyle): [string, string] {
  const parts = style.hyphens ? hyphenate(line, next, style.width) : undefined
  if (parts) return [`${line}${parts[0]}-`, parts[1]]
  const carried = carriedOver(line, next)
  return [line.slice(0, line.length - carried.length), carried + next]
}

function carriedOver(line: string, next: string): string {
  if (noStart.test(next)) return /(?:[A-Za-z0-9.]{1,12}|.)$/su.exec(line)?.[0] ?? ''
  return noEnd.test(line) ? line.slice(-1) : ''
}

/** The paragraphs as the lines of a page. */
export function setPage(paragraphs: readonly string[], style: PageStyle): SetLine[] {
  const below = seeded(style.seed)
  const hangs = below(2) === 0
  let page = 100 + below(700)
  let since = 0
  const perPage = 24 + below(20)
  const lines: SetLine[] = []
  for (const paragraph of paragraphs) {
    const texts = cut(paragraph, style, hangs)
    texts.forEach(({ text, hyphen }, i) => {
      const ends = i === texts.length - 1
      lines.push({ text, ends, furniture: false, hyphen })
      if (!style.furniture || ++since < perPage || hyphen) return
      since = 0
      lines.push({ text: `· ${page++} ·`, ends: true, furniture: true, hyphen: false })
      if (below(2) === 0) return
      const head = `某某医学杂志 ${2001 + below(20)} 年 ${1 + below(12)} 月第 ${3 + below(40)} 卷第 ${1 + below(12)} 期`
      lines.push({ text: head, ends: true, furniture: true, hyphen: false })
    })
  }
  return lines
}
