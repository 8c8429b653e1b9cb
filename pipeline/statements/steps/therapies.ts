import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { procedureClaim } from './claims.ts'
import { stepBlocks } from './series.ts'

/** Treatments that are told by how long one session of them takes, and those words alone. */
const therapy =
  /(?:热敷|冰敷|冷敷|湿敷|按压|压迫止血|散步|快走|慢跑|步行|熏洗|坐浴|足浴|泡脚|浸泡|艾灸|拔罐|留针|牵引|理疗|红外线照射|紫外线照射|光疗|电疗|吸氧|雾化吸入|热水浴|超声波治疗|蜡疗|磁疗|胸外按压|颈托固定|卧床休息|有氧运动)(?=(?:，|,)?(?:每次|每回|一次|每日|每天|时间)?(?:约|至少|不少于|大约)?\s?$)/

/** How long one session of a treatment takes: '热敷15至20分钟'. */
export function therapyClaims(page: Page): Claim[] {
  const steps = stepBlocks(page)
  return page.blocks.flatMap((told) => {
    const { block, text, article } = told
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    if (!/[\d一二三四五六半]\s?(?:分钟|min|秒|s)/.test(text)) return []
    const { start } = block.content
    if (steps.has(told)) return []
    return findQuantities(text).flatMap(({ span, kind, value }) => {
      if (kind !== 'time' || !/^(?:s|min|h)$/.test(value.unit ?? '') || /^(?:后|前|内)/.test(text.slice(span.end)))
        return []
      const before = text.slice(Math.max(0, span.start - 16), span.start)
      const found = therapy.exec(before)
      if (!found) return []
      const at = start + span.start - before.length + found.index
      const subject = { start: at, end: at + found[0].length }
      return [
        procedureClaim(page.text, { article, subject }, 'parameter', value, {
          start: start + span.start,
          end: start + span.end,
        }),
      ]
    })
  })
}
