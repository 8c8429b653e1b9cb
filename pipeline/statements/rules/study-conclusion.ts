import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { type StudyArticle, studiesOf, witness } from '../study/article.ts'
import { study } from '../study/subject.ts'

const abstract = /目\s?的|方\s?法|结\s?果|摘\s?要/
const section = /(?:^|[。；\s])[【[]?\s?结\s?论\s?[】\]]?\s?[：:]?\s?/g
/** An abstract whose sections follow each other without a mark: 目的观察…。方法选取…。结果…。结论…. */
const unmarked = /^(?:【?摘\s?要】?[：:]?\s?)?【?目\s?的[^。]{4,160}。\s?【?方\s?法/
const next = /\s?(?:[【[〔]|关\s?键\s?词|中图分类号|DOI)/
const saying =
  /(?:本组|本研究|本文|本次研究)[^，。；]{0,12}(?:结果|资料|研究)?(?:说明|表明|证明|提示|显示|证实)[了，：,:\s]{0,2}(?<said>[^。]{8,160})(?=。|$)/

function conclusionClaim(block: PageBlock, start: number, end: number): Claim {
  return {
    article: block.article,
    subject: study,
    property: 'conclusion',
    value: { kind: 'text', text: block.text.slice(start, end) },
    witnesses: [witness(block, 'value', start, end)],
  }
}

/** The section 结论 of a structured abstract, to its end. */
function abstractConclusion(block: PageBlock): Claim | undefined {
  for (const match of matchesOf(section, block.text)) {
    const start = match.index + match[0].length
    const rest = block.text.slice(start, start + 1200)
    const labelled = /[：:】\]]\s?$/.test(match[0]) || /\s$/.test(match[0])
    const before = block.text.slice(Math.max(0, match.index - 4000), match.index)
    const bare = unmarked.test(block.text) && block.text.lastIndexOf('。结果', match.index) > 0
    if (!(labelled || bare) || !(abstract.test(before) || /[Pp]\s?[=<>]\s?0?\.\d/.test(before))) continue
    const stop = next.exec(rest)?.index ?? rest.length
    const text = rest.slice(0, stop).replace(/[。；.\s]{1,8}$/, '')
    if (text.length >= 6) return conclusionClaim(block, start, start + text.length)
  }
  return undefined
}

/** What the authors say their results show. */
function saidConclusion(block: PageBlock): Claim | undefined {
  const match = saying.exec(block.text)
  const { said } = match?.groups ?? {}
  if (!match || said === undefined || /[=<>±]/.test(said)) return undefined
  const start = match.index + match[0].indexOf(said)
  const text = said.replace(/[；，\s]{1,8}$/, '')
  return conclusionClaim(block, start, start + text.length)
}

function* articleClaims({ blocks }: StudyArticle): Generator<Claim> {
  for (const block of blocks) {
    const claim = abstractConclusion(block) ?? saidConclusion(block)
    if (claim) yield claim
  }
}

export const studyConclusion: StatementRule = {
  id: 'study-conclusion',
  why: 'The section 结论 of a structured abstract, and what authors say that their own results show, is the conclusion.',
  *find(page) {
    for (const article of studiesOf(page)) yield* articleClaims(article)
  },
  examples: [
    [
      '【摘要】目的：观察疗效。方法：随机分组。结果：差异有统计学意义（P<0.05）。结论：二甲双胍可改善胰岛素抵抗，且耐受性好。',
      ['study 研究 | conclusion | 二甲双胍可改善胰岛素抵抗，且耐受性好'],
    ],
    [
      '资料与方法略，P<0.05。\n\n本研究结果表明，早期康复训练有利于卒中患者恢复行走能力。',
      ['study 研究 | conclusion | 早期康复训练有利于卒中患者恢复行走能力'],
    ],
    [
      '目的观察针刺治疗面瘫的疗效。方法选取60例患者随机分为两组。结果治疗组优于对照组（P<0.05）。结论针刺治疗面瘫效果较好，值得推广。',
      ['study 研究 | conclusion | 针刺治疗面瘫效果较好，值得推广'],
    ],
  ],
  leaves: ['资料与方法，P<0.05。目前尚无结论。', '结论：多喝水。'],
}
