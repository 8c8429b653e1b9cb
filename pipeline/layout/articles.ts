import { isTitleText } from './heading-text.ts'
import { isAuthorLine } from './line-start.ts'
import type { Line } from './lines.ts'

const discussion = /^(?:#{1,6} )?(?:\d{1,2} ?|[一二三四五六七八九十]{1,2}、)?讨 ?论$/
const abstract = /^(?:[【[]摘 ?要[】\]]|摘 ?要[ ：:])|^ABSTRACT\b|^Abstract[ :]/
const caseOpening = /^患者[，,]? ?[^，。]{0,6}[，,]? ?(?:男|女)(?:性)?[，,。]/

/**
 * The lines, apart from the first, at which another article begins: a second title with its authors and abstract, or a case report
 * that begins after the discussion of the article before and comes to a discussion of its own.
 */
export function findArticles(lines: readonly Line[]): number[] {
  if (lines.some((line) => line.text === '---')) return []
  const titles = titlesOf(lines)
  return [...new Set([...titles.slice(1), ...casesOf(lines)])].sort((a, b) => a - b)
}

/** Lines that hold a title, above its authors, with an abstract before the next title. */
function titlesOf(lines: readonly Line[]): number[] {
  const titles: number[] = []
  let pending: number | undefined
  lines.forEach((line, i) => {
    if (isAuthorLine(lines, i)) pending = i > 0 && isTitleText(lines[i - 1] as Line) ? i - 1 : i
    else if (pending !== undefined && abstract.test(line.text)) {
      titles.push(pending)
      pending = undefined
    }
  })
  return titles
}

/** Openings of case reports between one discussion and the next. */
function casesOf(lines: readonly Line[]): number[] {
  const cases: number[] = []
  let discussed = false
  let opening: number | undefined
  lines.forEach((line, i) => {
    if (discussion.test(line.text)) {
      if (opening !== undefined) cases.push(opening)
      opening = undefined
      discussed = true
    } else if (discussed && opening === undefined && caseOpening.test(line.text)) opening = i
  })
  return cases
}
