import { parseFragment } from 'parse5'

/** What a character reference may look like; whether it is one, and how much of it, `readReference` knows. */
export const reference: RegExp = /&(?:#[xX][0-9a-fA-F]{1,12}|#[0-9]{1,12}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y

const known = new Map<string, string>()
const mostKnown = 4096

/**
 * The text that a browser shows for a character reference, by the HTML standard: `&plusmn;` is ±, `&ltb` is <b.
 * @param source the reference as it stands in text, from its ampersand on
 */
export function readReference(source: string): string {
  const found = known.get(source)
  if (found !== undefined) return found
  const text = parseFragment(source)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
  if (known.size < mostKnown) known.set(source, text)
  return text
}

/** A text with its character references read. */
export const readReferences = (text: string): string =>
  text.includes('&') ? text.replace(new RegExp(reference.source, 'g'), readReference) : text
