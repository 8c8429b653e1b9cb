import type { Token } from 'parse5'
import type { Attributes } from './element.ts'

/** No honest element has more; the rest of a hostile one is not read. */
const mostAttributes = 64
const longestNames = 200
const longestStyle = 1000
const mostSpan = 60
const hiddenStyle = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i
const centredStyle = /text-align\s{0,4}:\s{0,4}center/i
const strongStyle =
  /font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)|font-size\s{0,4}:\s{0,4}(?:(?:2[0-9]|3[0-9])(?:\.\d)?px|(?:1[89]|2[0-9])(?:\.\d)?pt|x+-large|1\.[5-9]r?em|2r?em)/i
const chinese = /\p{Script=Han}/u

export const noAttributes: Attributes = {
  names: '',
  role: '',
  isHidden: false,
  isCentred: false,
  isStrong: false,
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
  const style = get('style').slice(0, longestStyle)
  return {
    names: `${get('class').slice(0, longestNames)} ${get('id').slice(0, longestNames)}`,
    role: get('role').slice(0, longestNames).trim().toLowerCase(),
    isHidden: values.has('hidden') || get('aria-hidden') === 'true' || hiddenStyle.test(style),
    isCentred: get('align').toLowerCase() === 'center' || centredStyle.test(style),
    isStrong: /^\s{0,3}(?:\+[2-4]|[5-7])\s{0,3}$/.test(get('size')) || strongStyle.test(style),
    colspan: spanOf(get('colspan'), mostSpan),
    rowspan: spanOf(get('rowspan'), 1000),
    first: /^\s{0,4}\d{1,3}\s{0,4}$/.test(get('start')) ? Number(get('start')) : 1,
    hasContent: chinese.test(get('content').slice(0, longestStyle)),
  }
}

const spanOf = (value: string, most: number): number =>
  Math.min(Math.max(1, Number.parseInt(value.slice(0, 8), 10) || 1), most)
