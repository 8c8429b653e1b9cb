import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { assertionOf, claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'
import { testAt } from './results.ts'

/** 'T 3级为Y': what a grade is called. */
const gradedAs =
  /^(?<s>[^，。；：]{2,20}?\s?[0-9ⅠⅡⅢⅣⅤ]{1,3}[A-Ca-c]?[级类期])(?:者|时)?(?:为|指|是)(?<v>[^，。；：]{2,30})$/dg

/** What the grades of a grading are called. */
export function* findGrades(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, gradedAs)) yield* graded(cue)
}

/** 'BI-RADS 3级为Y': a grading by its Latin name, or by the word for one. */
function* graded(cue: Cue): Generator<Claim> {
  const { block } = cue.passage
  const words = block.text.slice(cue.subject.start, cue.subject.end)
  const found =
    /^(?<name>[A-Za-z][A-Za-z-]{1,16}(?:征|分[级期型]|评分|指数|量表)?|[\u4e00-\u9fffA-Za-z-]{2,14}(?:分级|分期|分类|评分))\s?(?<grade>[0-9ⅠⅡⅢⅣⅤ]\S{1,4})$/d.exec(
      words,
    )
  const { name, grade } = found?.indices?.groups ?? {}
  if (!name || !grade || assertionOf(cue) === 'denied') return
  const { start } = cue.subject
  const subject = testAt(block, { start: start + name[0], end: start + name[1] })
  const qualifiers = { result: words.slice(...grade) }
  const claim = claimOf(cue, { property: 'interpretation', subject, value: cue.value, qualifiers })
  if (claim) yield claim
}
