import { pageTags } from '../tables/html-elements.ts'

const seenAtStart = 20_000
/** What may stand before the first tag. */
const prolog = /\s{1,1000}|<\?xml[^<>]{0,200}\?>|<!--[^<>]{0,400}-->/y
const opening = /<(!doctype\s{1,20}html|[a-z][a-z0-9]{0,12})(?=[\s>/])/iy
const pageStart = /^[^\S\n]{0,8}<(?:!doctype\s{1,20}html|html)[\s>]/im
const tag = /<\/?([a-z][a-z0-9]{0,12})(?:\s[^<>]{0,2000})?\/?>/gi
const anyElement = /<\/(?:head|body|html|title|div|p|table|td|h1|script)\s{0,4}>|<(?:body|meta|title)[\s>]/i
/** What a server or a mail program may write before the page. */
const longestPreface = 1500

/**
 * True of the source of a web page or of a fragment of one: it begins as one, or with tags that are a good part of its
 * beginning. A text that quotes a tag, or that compares with < and >, is none.
 */
export function isPage(text: string): boolean {
  const start = text.slice(0, seenAtStart)
  const first = firstTag(start)
  if (first && /^(?:!doctype|html$|head$|body$)/.test(first)) {
    const { count, closing } = tagsIn(start)
    return anyElement.test(start) && count >= 3 && (closing > 0 || first !== 'html')
  }
  const later = pageStart.exec(start.slice(0, longestPreface))
  if (later) {
    const rest = start.slice(later.index)
    return /<(?:head|body)[\s>]/i.test(rest) && tagsIn(rest).count >= 6
  }
  if (!first || !pageTags.has(first)) return false
  const { count, closing, length } = tagsIn(start)
  return count >= 6 && closing >= 2 && length > 0.08 * start.length
}

/** The name of the tag with which a text begins. */
function firstTag(text: string): string | undefined {
  let at = 0
  for (prolog.lastIndex = at; prolog.test(text); prolog.lastIndex = at) at = prolog.lastIndex
  opening.lastIndex = at
  return opening.exec(text)?.[1]?.toLowerCase()
}

function tagsIn(text: string): { count: number; closing: number; length: number } {
  let count = 0
  let closing = 0
  let length = 0
  for (const [whole, name = ''] of text.matchAll(tag)) {
    if (!pageTags.has(name.toLowerCase())) continue
    count++
    length += whole.length
    if (whole[1] === '/') closing++
  }
  return { count, closing, length }
}
