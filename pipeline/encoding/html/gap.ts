/** What parts two runs of characters: nothing, one line break of the page (`<br>`), or the edge of a block. */
export type Break = 'none' | 'line' | 'block'

/** Characters that stand in a square of their own: no blank belongs beside a line feed of the source. */
const square =
  /[\u2018-\u201d\u2014\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\ud840-\ud88f\udc00-\udfff]/
/** After these a sentence goes on. */
const opens = /[，、（(《“‘【[—]/
/** These belong to what stands before them. */
const closes = /[，。、；：！？）》”’】,.;:!?)\]]/
const fullMark = /[\u3001\u3002\u300a-\u3011\uff01-\uff0f\uff1a-\uff1f]/

/** True where a single line break of the page cuts a sentence. */
export function joinsLines(last: string, next: string): boolean {
  return opens.test(last) || closes.test(next)
}

/**
 * What white space of the source becomes between two characters of a line: a blank, or nothing where the source only breaks
 * its own line in Chinese text.
 * @param blank the white space as HTML collapses it; longer where the page asks for more
 */
export function gapBetween(last: string, next: string, blank: string, hasFeed: boolean): string {
  if (blank !== ' ' || !hasFeed) return blank
  if (fullMark.test(last) || fullMark.test(next)) return ''
  return square.test(last) && square.test(next) ? '' : ' '
}

const item = /^(?:- |\d{1,3}\. )/

/** What parts two lines: items follow each other, everything else has a blank line between. */
export function lineSeparator(line: string, next: string): string {
  return item.test(line) && item.test(next) ? '\n' : '\n\n'
}
