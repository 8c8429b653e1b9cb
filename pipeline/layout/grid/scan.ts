const sentenceMarks = ',，。;；:：!！?？'

/** True of more hanzi than so many, and where a mark of a sentence stands outside brackets. */
export function runsOn(text: string, start: number, end: number, mostHanzi: number): boolean {
  let depth = 0
  let hanzi = 0
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    if (char >= '\u4e00' && char <= '\u9fff') hanzi++
    else if (char === '(' || char === '（') depth++
    else if (char === ')' || char === '）') depth--
    else if (depth === 0 && sentenceMarks.includes(char)) return true
  }
  return hanzi > mostHanzi
}

/** How many runs of blanks stand inside a line, and whether one of them is a tab or wider than one blank. */
export interface Spacing {
  readonly runs: number
  readonly wide: boolean
}

const unspaced: Spacing = { runs: 0, wide: false }

export function spacingOf(text: string, start: number, end: number): Spacing {
  let runs = 0
  let wide = false
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isBlank(code)) continue
    if (isBlank(text.charCodeAt(at - 1))) wide = true
    else runs++
    if (code === 9) wide = true
  }
  return runs === 0 ? unspaced : { runs, wide }
}

/** True of any white space, for the lines of a table come before line ends are put right. */
export const isBlank = (code: number): boolean =>
  code <= 0x3000 &&
  (code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b))
