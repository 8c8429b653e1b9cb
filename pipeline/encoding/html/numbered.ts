import type { Element } from './element.ts'

const bareNumber = /^\s{0,8}(?:<[^<>]{0,200}>\s{0,8}){0,4}[[（(]?\d{1,3}[\]）).、]?\s{0,8}(?:<|$)/

/** True of a list, such as one of references, whose numbers stand in a column of their own. */
export function isNumbered(source: string, { children }: Element): boolean {
  return children.every(({ children: [first, second, ...more] }) => {
    if (!first || !second || more.length > 0 || first.ink > 5 || second.ink < 12 || first.name === 'th') return false
    return bareNumber.test(source.slice(first.tagEnd, Math.min(first.end, first.tagEnd + 900)))
  })
}
