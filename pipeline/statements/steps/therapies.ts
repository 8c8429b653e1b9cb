import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { caseBlocks } from '../cases/claims.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { type Doing, procedureClaim } from './claims.ts'
import { exerciseClaims, practisedClaims } from './exercises.ts'
import { stepBlocks } from './series.ts'

/** Treatments that are told by how long one session of them takes, and those words alone. */
const therapy =
  /(?:热敷|冰敷|冷敷|湿敷|按压|压迫止血|散步|快走|慢跑|步行|熏洗|坐浴|足浴|泡脚|浸泡|艾灸|拔罐|留针|牵引|理疗|红外线照射|紫外线照射|光疗|电疗|吸氧|雾化吸入|热水浴|超声波治疗|蜡疗|磁疗|胸外按压|有氧运动)(?=(?:患[部处肢侧]|局部|关节|腹部|额头|伤口|双[膝足])?(?:，|,)?(?:每次|每回|一次|每日|每天|时间)?(?:约|至少|不少于|大约)?\s?$)/

/** A treatment with the words up to the end of its sentence. */
interface Therapy extends Doing {
  /** From the session's length to the end of the sentence. */
  readonly text: Span
  readonly claim: Claim
}

const session = new Sought(/[\d一二三四五六半]\s?(?:分钟|min|秒|s)/)

const therapies = new Kept(therapiesIn)

/** The treatments whose session is told: '热敷15至20分钟'. */
export const therapiesOf = (page: Page): readonly Therapy[] => therapies.of(page)

function therapiesIn(page: Page): Therapy[] {
  const steps = stepBlocks(page)
  const cases = caseBlocks(page)
  return page.blocks.flatMap((told) => {
    if (told.block.kind !== 'paragraph' && told.block.kind !== 'item') return []
    if (cases.has(told) || steps.has(told) || !session.test(told)) return []
    return sessionsIn(page.text, told)
  })
}

function sessionsIn(page: string, { block, text, article }: PageBlock): Therapy[] {
  const { start } = block.content
  return findQuantities(text).flatMap(({ span, kind, value }) => {
    if (
      kind !== 'time' ||
      !/^(?:s|min|h)$/.test(value.unit ?? '') ||
      /^(?:后|前|内)/.test(text.slice(span.end, span.end + 1))
    )
      return []
    const before = text.slice(Math.max(0, span.start - 16), span.start)
    const found = therapy.exec(before)
    if (!found) return []
    const at = start + span.start - before.length + found.index
    const subject = { start: at, end: at + found[0].length }
    const stop = text.slice(span.end).search(/[。；]|，(?:再|然后|并|同时)/)
    const rest = { start: start + span.end, end: stop < 0 ? block.content.end : start + span.end + stop }
    const sessionAt = { start: start + span.start, end: start + span.end }
    return [
      {
        article,
        subject,
        text: rest,
        claim: procedureClaim(page, { article, subject }, 'parameter', value, sessionAt),
      },
    ]
  })
}

/** How long one session of a treatment takes, and how an exercise is done that a line is headed with. */
export function therapyClaims(page: Page): Claim[] {
  const told = exerciseClaims(page)
  const places = new Set(told.map(({ witnesses: [value] }) => value?.start))
  const isNew = ({ witnesses: [value] }: Claim): boolean => !places.has(value?.start)
  const practised = practisedClaims(page).filter(isNew)
  for (const { witnesses } of practised) places.add(witnesses[0]?.start)
  const sessions = therapiesOf(page).map(({ claim }) => claim)
  return [...told, ...practised, ...sessions.filter(isNew)]
}
