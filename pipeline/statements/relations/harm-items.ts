import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { pureList } from './conjuncts.ts'
import { itemMark } from './inline-items.ts'
import type { Passage, TopicClause } from './passages.ts'
import { sectionClaims } from './section-claims.ts'

/** When it happens, and that it may: words before the name of a complication. */
const when =
  /^(?:(?:术[中后前]及?或?|手术[中后]|麻醉[中后]|围手?术期|早期|晚期|近期|远期|局部|全身)*(?:可能|或许|有可能|可|会|偶)*(?:的|会)?(?:发生|出现|并发(?!症)|引起|导致|致|有|造成)?)(?=.{2})/
/** What a clause goes on with that tells of no other: what comes of it, what is done, whom it befalls. */
const tells =
  /^(?:严重|可|需|必要|多|常|一般|如|若|因|与|导致|引起|造成|危及|甚至|或需|以致|致|有时|包括|例如|应|约|是|为|主要|通常|大多)|[需应]|死亡|生命|手术|处理|患者|医生|[时者后]$/
/** Harms whose names no ending tells. */
const like =
  /^[\u4e00-\u9fff]{2,12}(?:损伤|伤|漏|瘘|感染|形成|脱出|堵塞|狭窄|粘连|不愈合|愈合不良|坏死|移位|失败|中毒|破裂|穿破|穿孔|反应|裂开|断裂|折断|松动|脱位|不稳|残留|复发|麻木|意外|血肿|积液|出血)$/

/** The complications that the items of a list name: what each opens with, and the lists with which it goes on. */
export function* harmItems(passage: Passage): Generator<Claim> {
  for (const whole of itemsOf(passage)) {
    const item = withoutPlace(passage.block.text, whole)
    for (const [i, clause] of item.entries()) {
      const found = harmsIn(passage.block.text, clause, i === 0)
      if (found.length === 0) break
      yield* sectionClaims(
        passage,
        clause,
        'complication',
        found.map((span) => ({ span, type: 'disease' })),
      )
      if (/[：:]/.test(clause.mark)) break
    }
  }
}

const place =
  /^(?:[\u4e00-\u9fff]{1,5}(?:系统|部|方面|期|症)|[心脑肾肝肺眼耳脾胃肠骨]脏?|血管|关节|皮肤|神经|局部|全身|呼吸道|消化道|泌尿道|心血管|脑血管|其他)$/

/** '心脏：A、B': what is harmed stands over the harms. */
const withoutPlace = (text: string, [first, ...rest]: readonly TopicClause[]): readonly TopicClause[] =>
  first && /[：:]/.test(first.mark) && place.test(text.slice(first.start, first.end))
    ? rest
    : first
      ? [first, ...rest]
      : []

/** The clauses of each item: those of the block, or of each number inside it. */
function itemsOf({ block, clauses, sentence }: Passage): TopicClause[][] {
  const items: TopicClause[][] = []
  for (const clause of clauses) {
    const mark = itemMark(block.text, clause)
    const opens = mark !== undefined || (sentence.start === 0 && clause.index === 0)
    if (opens) items.push([mark ? { ...clause, start: clause.start + mark.length } : clause])
    else if (/[，,：:]/.test(clauses[clause.index - 1]?.mark ?? '')) items.at(-1)?.push(clause)
  }
  return items
}

function harmsIn(text: string, clause: TopicClause, first: boolean): readonly Span[] {
  const words = text.slice(clause.start, clause.end)
  if (!first && tells.test(words)) return []
  const lead = when.exec(words)?.[0].length ?? 0
  const list = { start: clause.start + lead, end: clause.end }
  if (first && lead === 0 && itemIsOne(text, clause)) return []
  const open = first && lead === 0
  return pureList(text, list, { types: ['disease', 'symptom'], like, open }).filter(
    ({ start, end }) => !noHarm.test(text.slice(start, end)),
  )
}

/** What is done, and words for all that may happen. */
const noHarm = /并发症$|检[查验]?$|治疗$|手术$|方案$|麻醉$|[送行做]/

/** A whole item of one name is read as it stands. */
const itemIsOne = (text: string, clause: TopicClause): boolean =>
  clause.end >= text.length - 1 && !/[、和及]/.test(text.slice(clause.start, clause.end))
