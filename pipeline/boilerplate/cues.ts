import type { BlockRole } from '../block.ts'
import type { Reason } from '../edit.ts'
import type { LineRule } from './line-rule.ts'
import { type Line, vouched } from './page.ts'
import { accessLine } from './rules/access-line.ts'
import { aiNotice } from './rules/ai-notice.ts'
import { answerBar } from './rules/answer-bar.ts'
import { breadcrumb } from './rules/breadcrumb.ts'
import { contactLine } from './rules/contact-line.ts'
import { englishFoot } from './rules/english-foot.ts'
import { formLine } from './rules/form-line.ts'
import { forumLine } from './rules/forum-line.ts'
import { interfacePhrase } from './rules/interface-phrase.ts'
import { legalLine } from './rules/legal-line.ts'
import { navigationLine } from './rules/navigation-line.ts'
import { pageNumber } from './rules/page-number.ts'
import { promotionLine } from './rules/promotion-line.ts'
import { readerComment } from './rules/reader-comment.ts'
import { readingGuide } from './rules/reading-guide.ts'
import { runningHead } from './rules/running-head.ts'
import { shopLine } from './rules/shop-line.ts'
import { siteNotice } from './rules/site-notice.ts'
import { ownMeta, reference } from './tables/meta.ts'

/** The rules that know chrome by its own words; the rules of place build on them. */
export const lineRules: readonly LineRule[] = [
  breadcrumb,
  navigationLine,
  interfacePhrase,
  legalLine,
  contactLine,
  promotionLine,
  aiNotice,
  readingGuide,
  siteNotice,
  accessLine,
  readerComment,
  formLine,
  pageNumber,
  runningHead,
  forumLine,
  shopLine,
  answerBar,
  englishFoot,
]

/** The reason for which the line goes by its own words, if it does. */
export function cueOf(line: Line): Reason | undefined {
  const { words } = line
  if (words.verdict === null || vouched.has(line)) return undefined
  words.verdict ??= verdictOn(line)
  return words.verdict ?? undefined
}

function verdictOn(line: Line): Reason | null {
  for (const { judge } of lineRules) {
    const reason = judge(line)
    if (reason) return reason
  }
  return null
}

/** True of a line by which an article names its source, date or references. */
export const isMeta = (line: Line): boolean =>
  vouched.has(line) || ofArticle.has(line.block.role) || ownMeta.test(line.key) || reference.test(line.key)

const ofArticle: ReadonlySet<BlockRole | undefined> = new Set([
  'caption',
  'reference',
  'authors',
  'affiliation',
  'abstract',
  'keywords',
  'imprint',
])
