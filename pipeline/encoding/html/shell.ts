import type { Replacement } from '../../edit.ts'
import type { Span } from '../../span.ts'
import { readEscapes } from './escapes.ts'
import { type JsonString, readStrings } from './strings.ts'

const contentKeys =
  /^(?:content|contents|body|articleBody|article_?content|text|html|detail|details|richText|markdown|value|para|paragraph|p)$/i
const titleKeys = /^(?:title|headline|subject|articleTitle|article_?title)$/i
const authorKeys = /^(?:author|authorName|author_?name|writer|source|sourceName)$/i
const dateKeys =
  /^(?:pub(?:lish)?_?(?:time|date|at|edAt)|publishedAt|date_?published|pubTime|datePublished|create_?time|date)$/i
/** What stands under such a name is not the article of this page. */
const otherPaths =
  /comment|reply|replies|recommend|relat|similar|hot|guess|rank|side|footer|header|nav|menu|seo|copyright|agreement|privacy|disclaimer|config|i18n|locale|\bad|banner|doctor|expert|userinfo/i
const hanzi = /[\u4e00-\u9fff]|\\u[4-9][0-9a-fA-F]{3}/g
const stop = /[。！？；]|\\u3002|\\uff01|\\uff1f|\\uff1b/i
const tag = /(?:<|\\u003c|\\x3c)\/?[a-z][a-z0-9]{0,9}/i
const leastHanzi = 60

/** The article of a page whose text stands in a script. */
export interface Shell {
  /** Turn the page into one whose body holds the article. */
  readonly edits: readonly Replacement[]
  /** How many hanzi the article has. */
  readonly size: number
}

/** What a page has that shows no text: spans of its source, in order. */
export interface ShellParts {
  /** What stands in its scripts. */
  readonly scripts: readonly Span[]
  /** The title element. */
  readonly title: Span | undefined
}

/**
 * Finds the text of a page that shows none, or only its beginning, before its scripts run: the strings of one name that hold
 * most of the sentences, and the title, author and date that stand before them in the same object.
 */
export function findShell(source: string, { scripts, title }: ShellParts): Shell | undefined {
  const strings = scripts.flatMap((script) => stringsIn(source, script))
  const groups = new Map<string, { size: number; strings: JsonString[] }>()
  for (const string of strings) {
    const size = sizeOf(source, string)
    if (size === 0) continue
    const name = `${string.path}.${string.key}`
    const group = groups.get(name) ?? { size: 0, strings: [] }
    group.size += size
    group.strings.push(string)
    groups.set(name, group)
  }
  let best: { size: number; strings: JsonString[] } | undefined
  for (const group of groups.values()) if (group.size > (best?.size ?? leastHanzi)) best = group
  const first = best?.strings[0]
  if (!best || !first) return undefined
  const body = strings.filter((one) => one.path === first.path && one.key === first.key && one.end > one.start)
  const begin = body[0] ?? first
  const near = new Set([begin.holder, ...begin.around])
  const before = strings.filter(
    ({ start, holder, around }) => start < begin.start && (near.has(holder) || near.has(around[0] ?? 0)),
  )
  return { edits: editsOf(source, title, headOf(before, begin), body), size: best.size }
}

/** The strings of a script that holds enough Chinese. */
function stringsIn(source: string, span: Span): readonly JsonString[] {
  const size = source.slice(span.start, span.end).match(hanzi)?.length ?? 0
  return size > leastHanzi ? readStrings(source, span) : []
}

/** The hanzi of a string that may be a part of an article; 0 of any other. */
function sizeOf(source: string, { start, end, key, path }: JsonString): number {
  if (end - start < 12 || otherPaths.test(path) || !(contentKeys.test(key) || key === '')) return 0
  const text = source.slice(start, end)
  return stop.test(text) ? (text.match(hanzi)?.length ?? 0) : 0
}

interface Named extends Span {
  readonly tag: string
}

/** The last title, author and date before the text: those of its own object, rather than of what stands further out. */
function headOf(before: readonly JsonString[], first: JsonString): Named[] {
  const find = (isOne: (string: JsonString) => boolean): JsonString | undefined =>
    before.filter(isOne).find(({ holder }) => holder === first.holder) ?? before.filter(isOne).at(-1)
  const isIn = ({ path }: JsonString): boolean => !otherPaths.test(path)
  const found = [
    [find((one) => isIn(one) && titleKeys.test(one.key)), 'h1'],
    [
      find((one) => isIn(one) && (authorKeys.test(one.key) || (one.key === 'name' && /author$/i.test(one.path)))),
      'div',
    ],
    [find((one) => isIn(one) && dateKeys.test(one.key)), 'div'],
  ] as const
  return found.flatMap(([string, tag]) =>
    string && string.end > string.start ? [{ start: string.start, end: string.end, tag }] : [],
  )
}

/** All of the source but its title becomes tags around the strings; the strings lose their escapes. */
function editsOf(
  source: string,
  title: Span | undefined,
  head: readonly Named[],
  body: readonly JsonString[],
): Replacement[] {
  const parts: Named[] = [...head, ...body.map(({ start, end }) => ({ start, end, tag: 'div' }))]
  if (title && parts.every(({ start }) => start >= title.end))
    parts.push({ start: title.start, end: title.end, tag: '' })
  parts.sort((a, b) => a.start - b.start)
  const edits: Replacement[] = []
  let at = 0
  let closing = ''
  for (const part of parts) {
    const opening = part.tag === '' ? '<html>' : `<${part.tag}>`
    edits.push({ start: at, end: part.start, text: closing + opening })
    if (part.tag !== '') edits.push(...withoutEscapes(source, part))
    closing = part.tag === '' ? '' : `</${part.tag}>`
    at = part.end
  }
  edits.push({ start: at, end: source.length, text: closing })
  return edits
}

function withoutEscapes(source: string, span: Span): Replacement[] {
  const isMarkup = tag.test(source.slice(span.start, span.end))
  return readEscapes(source, span).map((edit) =>
    edit.text === '\n' && !isMarkup ? { ...edit, text: '<br><br>' } : edit,
  )
}
