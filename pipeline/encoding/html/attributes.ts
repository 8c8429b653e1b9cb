import type { Token } from 'parse5'
import type { Attributes } from './element.ts'

/** No honest element has more; the rest of a hostile one is not read. */
const mostAttributes = 64
const longestNames = 200
const longestStyle = 1000
const mostSpan = 60
const hiddenStyle = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i
const chinese = /\p{Script=Han}/u

export const noAttributes: Attributes = {
  names: '',
  role: '',
  isHidden: false,
  colspan: 1,
  rowspan: 1,
  first: 1,
  hasContent: false,
}

/** Reads what the attributes of a start tag say about its text. */
export function readAttributes(list: readonly Token.Attribute[]): Attributes {
  if (list.length === 0) return noAttributes
  const values = new Map(list.slice(0, mostAttributes).map(({ name, value }) => [name, value]))
  const get = (name: string): string => values.get(name) ?? ''
  return {
    names: `${get('class').slice(0, longestNames)} ${get('id').slice(0, longestNames)}`,
    role: get('role').slice(0, longestNames).trim().toLowerCase(),
    isHidden:
      values.has('hidden') || get('aria-hidden') === 'true' || hiddenStyle.test(get('style').slice(0, longestStyle)),
    colspan: spanOf(get('colspan'), mostSpan),
    rowspan: spanOf(get('rowspan'), 1000),
    first: /^\s{0,4}\d{1,3}\s{0,4}$/.test(get('start')) ? Number(get('start')) : 1,
    hasContent: chinese.test(get('content').slice(0, longestStyle)),
  }
}

const spanOf = (value: string, most: number): number =>
  Math.min(Math.max(1, Number.parseInt(value.slice(0, 8), 10) || 1), most)
