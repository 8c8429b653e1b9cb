import type { Span } from '../../span.ts'
import { harmsIn } from '../drugs/states.ts'
import type { LeafletPart } from './leaflets.ts'
import type { Said } from './said.ts'
import { clausesIn, type Segment } from './segments.ts'

const degree = '(?:最|较|很|十分|非常|极|相对)?'
/** How often harms are seen, before them. */
const seen = new RegExp(
  `^(?:(?:本品|轻者|重者|轻症|重症|严重者|严重时|用药后|服药后|上市后|个别|少数|极少数|部分)?(?:患者|人)?(?:另|还|尚|也|可能|可|偶尔|偶|有时|亦可|也可)?(?:会)?)?(?:${degree}(?:常见|主要|多见|少见|罕见|偶见|偶有|可见|可有|严重|出现|发生|引起|可致|表现为|致|有|为)(?:而严重|但严重)?的?(?:不良反应|副作用|反应)?(?:主要)?(?:有|是|为|包括)?){1,2}`,
)
/** A clause about one of the harms, or about what to do. */
const ofHarm = /^(?:表现|发生率|多?发生|通常|一般|大多|停药|应|须|如|若|与|未|无)|(?:消失|恢复|缓解|停药|耐受)$|\d/

export const harmsAt = (text: string, list: Span): Said[] =>
  harmsIn(text, list, true).map(({ span, type }) => ({ property: 'adverse-effect', span, type }))

/** What a section on adverse effects names. */
export function harms({ block: { text } }: LeafletPart, segment: Segment): Said[] {
  return clausesIn(text, segment).flatMap((clause) => {
    const words = text.slice(clause.start, clause.end)
    if (clause.mark === '：' || ofHarm.test(words)) return []
    const from = clause.start + (seen.exec(words)?.[0].length ?? 0)
    const end = clause.end - (/的?(?:个案|病例)?报[告道]$/.exec(words)?.[0].length ?? 0)
    return harmsAt(text, { start: from, end })
  })
}
