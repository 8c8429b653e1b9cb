import type { Span } from '../../span.ts'

const figure = /\s?[（(](?:见?[图表]|Fig|Tab)[^（）()]{0,20}[）)]$/
const leadingJoin =
  /^(?:\d[.、．]\s?(?=[\u4e00-\u9fffA-Z])|(?:再次|门诊)?复[查诊](?=[^，。]{4})|但|并且|并(?!发|指)|且|其余?(?=[\u4e00-\u9fff]{4})|而)\s?/

/** Without the figure that is pointed at, the word that joins the clause to the last one, and closing marks. */
export function trimFact(text: string, { start, end }: Span): Span {
  let words = text.slice(start, end)
  const marks = /^[\s。；，、：]{1,4}/.exec(words)?.[0].length ?? 0
  const lead = marks + (leadingJoin.exec(words.slice(marks))?.[0].length ?? 0)
  words = words.slice(lead).replace(/[\s。；，、：]{1,8}$/, '')
  const shown = figure.exec(words)
  if (shown) words = words.slice(0, shown.index)
  const quoted = /^[“"「][^”"」]+[”"」]$/.test(words) ? 1 : 0
  return { start: start + lead + quoted, end: start + lead + words.length - quoted }
}
