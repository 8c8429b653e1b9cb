import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { listMembers } from './conjuncts.ts'
import { isNarrative } from './cues.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'
import { claimsOf, isTest, mayHaveSubject, tests } from './test-claims.ts'
import { labelled, seenNext, spoken } from './tests-spoken.ts'

/** Where a test may be named. */
const sought = new Sought(
  /[查检镜声线片影图像术验测培养]|CT|MR|超|活检|血|尿|抗体|[A-Z]{2}|造影|化验|穿刺|涂片|病理|功能|蛋白|酶|指标/,
)

/** Verbs with which a test is done. */
const does =
  /(?:进行|完善|行(?![走为业程])|[做查拍测戴选]|用(?![于药来法量途力户])|加(?:做|查|一次)|靠|依赖|依靠|改做|检测|化验|安排|首选)(?:一次|个|一下|一个|了|于)?/g
/** What opens before such a verb. */
const opens =
  /(?:^|[，、；：]|建议|应当?|应该|需要?|要|宜|可以?|须|必须|先去?|去|再|最好|必要时|一律|都|常规|进一步|同时|还|会|医生|定位|定性|确诊|诊断|筛查|初筛|仍|主要|全|推荐|不典型者|进而|者|人|的|并|前|后|时|及时|尽快|尽早|立即|本|标本|液|血)$/
/** Where the list of tests ends. */
const stop =
  /以(?!及)|来(?!氟)|用来|用于|等|了解|排除|明确|判断|评估|除外|确定|发现|诊断|鉴别|观察|随访|[看查]看|就|即|可以|(?<![功机性])能(?!量)|是否|有无|才|，|[（(]/
const denied = /(?:不|无需|不必|不用|没|未|别|勿|禁|拒绝)[^，。；]{0,4}$/

/** Tests that a disease's passage says are done, show something or are good for something. */
export function* testsTold(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.heading || !sought.in(passage.block)) continue
    for (const clause of passage.clauses) {
      if (!mayHaveSubject(passage, clause)) continue
      const claims = [...done(passage, clause), ...spoken(passage, clause)]
      if (claims.length > 0 && !isNarrative(passage, clause)) yield* claims
    }
  }
}

/** '查血常规、CRP', '戴动态心电图', '最好加一次结肠镜'. */
function done(passage: Passage, clause: TopicClause): Claim[] {
  const { text } = passage.block
  const words = text.slice(clause.start, clause.end)
  for (const { index, 0: verb } of matchesOf(does, words)) {
    const before = words.slice(0, index)
    if (!(opens.test(before) || verb === '首选') || denied.test(before)) continue
    const start = clause.start + index + verb.length
    const rest = text.slice(start, clause.end)
    const end = start + (stop.exec(rest)?.index ?? rest.length)
    const named = listMembers(text, { start, end }, tests).filter((span) => isTest(text.slice(span.start, span.end)))
    if (named[0]?.start !== start) continue
    if (named.length === 1 && seenNext(passage, clause)) return labelled(passage, clause, named)
    return claimsOf(passage, clause, named, { start: clause.start + index, end: start })
  }
  return []
}
