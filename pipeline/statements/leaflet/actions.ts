import { isDrugName } from '../drugs/names.ts'
import type { LeafletPart } from './leaflets.ts'
import { type Said, within } from './said.ts'
import { clausesIn, type Segment } from './segments.ts'

const kind =
  /(?:^本品|^|[\u4e00-\u9fff]{2})(?:为|是|属于?)(?:一种)?(?<v>[\u4e00-\u9fffA-Za-zα-ω0-9-]{2,20}?(?:类(?:抗[\u4e00-\u9fff]{1,4}药物?|抗生素|药物?)?|抑制剂|拮抗剂|激动剂|阻滞剂|受体阻断剂|抗生素|抗菌药|利尿剂|[抗降镇止][\u4e00-\u9fff]{1,4}药))$/d
const power = /^对[^，。；]{2,24}(?:作用|活性|效果|疗效|抗菌活性)(?:很|较|更|最|极)?(?:强|弱|差|好|佳|高|低|明显)$/

/** What a section on how the drug acts says: what kind it is, and how strong. */
export function actions({ block: { text } }: LeafletPart, segment: Segment): Said[] {
  return clausesIn(text, segment).flatMap((clause): Said[] => {
    const words = text.slice(clause.start, clause.end)
    const named = kind.exec(words)?.indices?.groups?.['v']
    // 'X属Y' with the drug's own name is the rule on classes'.
    if (named && isDrugName(words.replace(/(?:为|是|属于?)[^，]{0,40}$/, ''))) return []
    if (named) return [{ property: 'drug-class', span: within(clause, named[0], named[1]) }]
    return power.test(words) ? [{ property: 'characteristic', span: clause }] : []
  })
}
