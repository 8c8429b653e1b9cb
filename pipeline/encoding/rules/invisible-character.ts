import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

/** Characters of no width: soft hyphens, word joiners, zero-width blanks, byte order marks, places of objects, fillers. */
const invisible = 1
/** Joiners and direction marks make emoji and right-to-left text; beside hanzi and Latin letters they are nothing. */
const joiner = 2
/** The choice of a glyph, which a hanzi needs no more than its reader does; emoji and signs need it. */
const selector = 3
/** The first half of one of 240 more of these. */
const selectorLead = 4
/** Blanks of other widths. */
const blank = 5

const ranges: readonly (readonly [kind: number, first: number, last?: number])[] = [
  [invisible, 0xad],
  [invisible, 0x115f, 0x1160],
  [invisible, 0x180e],
  [invisible, 0x200b],
  [invisible, 0x2060, 0x2064],
  [invisible, 0x206a, 0x206f],
  [invisible, 0x3164],
  [invisible, 0xfeff],
  [invisible, 0xffa0],
  [invisible, 0xfff9, 0xfffc],
  [joiner, 0x061c],
  [joiner, 0x200c, 0x200f],
  [joiner, 0x202a, 0x202e],
  [joiner, 0x2066, 0x2069],
  [selector, 0xfe00, 0xfe0f],
  [selectorLead, 0xdb40],
  [blank, 0xa0],
  [blank, 0x1680],
  [blank, 0x2000, 0x200a],
  [blank, 0x202f],
  [blank, 0x205f],
  [blank, 0x2800],
]

const kinds = new Uint8Array(0x10000)
for (const [kind, first, last = first] of ranges) kinds.fill(kind, first, last + 1)

/** Latin, Greek and Chinese text with its marks in all their forms, and the ends of a text. */
const plain =
  /^$|[\t-~\u00A0-\u024F\u0370-\u03FF\u2010-\u2027\u2030-\u205E\u2100-\u218F\u2200-\u22FF\u2460-\u24FF\u2E80-\u2FDF\u3000-\u30FF\u3400-\u9FFF\uE000-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFFE6]/
/** So many joiners and characters of no width in a row are looked over. */
const mostInRow = 16
const hanzi = /[\u3400-\u9FFF\uF900-\uFAFF\uDC00-\uDFFF]/
/** The second half of a selector. */
const isTrail = (unit: number) => unit >= 0xdd00 && unit <= 0xddef

/** The end of a run of one kind. */
function endOfRun(text: string, start: number, kind: number): number {
  if (kind === selectorLead) return isTrail(text.charCodeAt(start + 1)) ? start + 2 : start + 1
  let end = start + 1
  while (kinds[text.charCodeAt(end)] === kind) end++
  return end
}

/** The nearest character that is seen, from `at` on to one side. */
function shown(text: string, at: number, step: 1 | -1): string {
  let i = at
  for (let left = mostInRow; left > 0; left--, i += step) {
    const kind = kinds[text.charCodeAt(i)]
    if (kind !== invisible && kind !== joiner) break
  }
  return text.charAt(i)
}

/** What stands in the place of a run; undefined where it stays. */
function shownInstead(text: string, start: number, end: number, kind: number): string | undefined {
  const before = text.charAt(start - 1)
  const unit = text.charCodeAt(start)
  // After a Latin-1 letter it may be the second byte of a garbled character.
  if ((unit === 0xa0 || unit === 0xad) && /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/.test(before)) return undefined
  if (kind === blank) return ' '.repeat(end - start)
  if (kind === invisible) return ''
  if (kind === joiner) return plain.test(shown(text, start - 1, -1)) && plain.test(shown(text, end, 1)) ? '' : undefined
  return hanzi.test(before) && (kind === selector || end - start === 2) ? '' : undefined
}

const signs = String.fromCharCode(
  ...ranges.flatMap(([, first, last = first]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
)

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  why: 'Web pages and PDF files leave characters of no width in their text, and blanks of other kinds where a blank is meant.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (let at = sites.next(0); at >= 0; at = sites.next(at)) {
      const kind = kinds[text.charCodeAt(at)] as number
      const end = endOfRun(text, at, kind)
      const shown = shownInstead(text, at, end, kind)
      if (shown !== undefined) yield { start: at, end, text: shown }
      at = end
    }
  },
  examples: [
    ['阿司\u200B匹林\uFEFF每日一次', '阿司匹林每日一次'],
    ['血压\u00A0140/90\u00A0mmHg，±\u00A05', '血压 140/90 mmHg，± 5'],
    ['高\u200D血压', '高血压'],
    ['hyper\u00ADtension\u2009=\u2009高血压', 'hypertension = 高血压'],
    ['葛\u{E0100}根汤、神\uFE00经', '葛根汤、神经'],
    ['收缩压\u200B\u200D﹥160\u200D﹐脉压≥\u200D60', '收缩压﹥160﹐脉压≥60'],
    ['\u202A急诊\u202C科 \u200E[3]', '急诊科 [3]'],
  ],
  leaves: ['👨\u200D👩\u200D👧 家庭', 'Â\u00A0', 'Â\u00AD', '⚠\uFE0F 注意', '1\uFE0F\u20E3', '　　首行缩进两格'],
}
