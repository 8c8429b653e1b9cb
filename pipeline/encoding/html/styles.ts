import type { Element } from './element.ts'

const longestStyles = 200_000
const brace = /[{}]/g
const hides = /(?:^|[;\s])display\s{0,4}:\s{0,4}none|(?:^|[;\s])visibility\s{0,4}:\s{0,4}hidden/i
const shows = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}(?!none)[a-z]|visibility\s{0,4}:\s{0,4}visible)/i
/** A name that stands with another, as in `.tab.active`. */
const toggled = /[.#][A-Za-z][\w-]{0,60}(?=[.:[])/g
const simple = /^[.#]([A-Za-z][\w-]{0,60})$/

/**
 * The class names and ids that the style sheets in the page hide. Only selectors of one name count, and only outside of media
 * queries: what `.list li:hover .tip` hides cannot be told without laying the page out.
 */
export function hiddenNames(source: string, elements: readonly Element[]): ReadonlySet<string> {
  const names = new Set<string>()
  let left = longestStyles
  for (const { name, tagEnd, end } of elements) {
    if (name !== 'style' || left <= 0) continue
    readSheet(source.slice(tagEnd, Math.min(end, tagEnd + left)), names)
    left -= end - tagEnd
  }
  return names
}

function readSheet(sheet: string, names: Set<string>): void {
  let depth = 0
  let from = 0
  let selector = ''
  for (const { 0: char, index } of sheet.matchAll(brace)) {
    const before = sheet.slice(Math.max(from, index - 500), index)
    if (char === '}') depth = Math.max(0, depth - 1)
    else if (depth++ === 0) selector = before
    if (char === '}' && depth === 0) readRule(selector, before, names)
    from = index + 1
  }
}

function readRule(selector: string, style: string, names: Set<string>): void {
  if (hides.test(style)) for (const name of namesIn(selector)) names.add(name)
  if (shows.test(style)) for (const name of selector.match(toggled) ?? []) names.delete(name.slice(1))
}

function namesIn(selector: string): string[] {
  if (selector.trimStart().startsWith('@')) return []
  return selector
    .replace(/\/\*[^*]{0,200}\*\//g, '')
    .split(',')
    .flatMap((one) => simple.exec(one.trim())?.[1] ?? [])
}
