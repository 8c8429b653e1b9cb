import type { Claim } from '../../statement.ts'
import { bySentence, numbersIn, sentencesIn } from '../block-parts.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { type ArmCount, armCounts } from '../study/arm-counts.ts'
import { type StudyArticle, studiesOf } from '../study/article.ts'
import { type Counted, countClaim, countedIn } from '../study/people.ts'
import { isTerm } from '../terms.ts'

const happened = '(?:发生|出现|并发|发现|合并|继发|产生)'
/** 3 例出现切口感染: the event follows the number. */
const after = new RegExp(
  `^(?:患者|患儿|病人)?\\s?(?:术后|均|分别|相继)?${happened}了?(?:轻度|轻微|短暂|一过性)?(?<event>[\\u4e00-\\u9fff]{2,14})$`,
)
/** 发生切口感染 3 例, 恶心 2 例、呕吐 1 例: the event stands before it. */
const before = new RegExp(`^(?:.*(?:${happened}了?|[、，；：]|组))(?<event>[\\u4e00-\\u9fff]{2,12})\\s?$`)
const listed = new RegExp(`${happened}[^。；]{0,80}$|不良反应|并发症|不良事件`)
const noEvent =
  /显效|有效|无效|治愈|好转|男|女|左|右|患者|病例|例|组|其中|各|收治|比较|症状$|改善|缓解|消失|恢复|疗效|随访|满意|优|良|差/
const past = /(?:既往|曾|术前|入院前|入组前|治疗前|合并症|病史)[^，。；]{0,12}$/

const isEvent = (event: string): boolean => !noEvent.test(event) && isTerm(event, ['disease', 'symptom', 'finding'])

/** A组2例、B组5例、C组3例出现肝损害: the event stands behind the last arm. */
const otherArms = /^(?:\s?[、和与及]\s?[^，。；、\d]{0,12}组\s?(?:各|有)?\s?\d{1,4}\s?例){1,5}/

const harmed =
  /(?:渗漏|移位|松动|断裂|脱落|感染|出血|磨损|反流|升高|降低|异常|脱出|堵塞|外渗|坏死|裂开|愈合不良|不愈合|下沉|残留|损伤|损害|受损|抑制|中毒|硬结|血肿|不全|障碍|失败)$/

/** An event that a word of happening names; of what is no term only harm to something. */
const named = (event: string | undefined): string | undefined =>
  event !== undefined && (isEvent(event) || (harmed.test(event) && !noEvent.test(event))) ? event : undefined

/** 术后胆漏3例, 随访3～24个月，残石1例: without a word of happening, behind the words for what came later. */
const afterwards = /术后|随访|治疗后|用药后|用药期间|治疗期间|产后/
const later = /^(?:术后|术中|随访期间|治疗后|用药后|期间|产后)/
const outcomes = /^(?:复发|死亡|再住院|再入院|再手术|二次手术|再出血|再狭窄|中转开腹|转开腹|残石|残余结石)$/

function told(event: string): string | undefined {
  const bare = event.replace(later, '')
  return outcomes.test(bare) || isEvent(bare) ? bare : undefined
}

function eventOf({ quantity, before: words, after: following }: Counted): string | undefined {
  const { value, kind } = quantity
  const counts = kind === 'people' || kind === 'things'
  if (!counts || value.value === undefined || value.comparator || past.test(words)) return undefined
  const rest = following.replace(otherArms, '').trim()
  const { event: behind } = after.exec(rest)?.groups ?? {}
  if (behind !== undefined) return isEvent(behind) || harmed.test(behind) ? behind : undefined
  if (/(?:组|[，、；]|共|其中)\s?死亡\s?$/.test(words)) return '死亡'
  // 有 2 例关节积液: the number stands between the verb and the event.
  const plain =
    /(?:有|出现|发生)\s?$/.test(words) && rest.length > 2 && rest.length < 14 && (isEvent(rest) || rest === '并发症')
  if (plain) return rest
  const stood = before.exec(words)?.groups?.['event']
  if (listed.test(words)) return named(stood)
  return afterwards.test(words) && stood !== undefined ? told(stood) : undefined
}

function* blockClaims(block: PageBlock, study: StudyArticle, told: Set<string>): Generator<Claim> {
  const paired = pairsIn(block, study)
  for (const counted of countedIn(block, study)) {
    const pair = paired.get(counted.quantity.span.start)
    const event = pair?.event ?? eventOf(counted)
    const group = pair?.group ?? counted.group
    const key = `${group ?? ''} ${event}`
    if (event === undefined || told.has(key)) continue
    told.add(key)
    yield countClaim(block, 'event-count', { ...counted, group }, { event })
  }
}

/** What happened in two arms side by side, by the place of the number. */
function pairsIn(block: PageBlock, { groups }: StudyArticle): ReadonlyMap<number, ArmCount> {
  const found = new Map<number, ArmCount>()
  if (groups.length < 2 || !/\d\s?例/.test(block.text)) return found
  for (const [sentence, numbers] of bySentence(sentencesIn(block), numbersIn(block)))
    for (const one of armCounts(block.text, sentence, numbers, groups)) found.set(one.count.span.start, one)
  return found
}

export const studyEvent: StatementRule = {
  id: 'study-event',
  why: 'A report counts the patients who had a complication or an untoward effect.',
  *find(page) {
    for (const study of studiesOf(page)) {
      const told = new Set<string>()
      for (const block of study.blocks) yield* blockClaims(block, study, told)
    }
  },
  examples: [
    [
      '结果：腹腔镜组 2 例出现切口感染，开腹组 5 例发生切口感染。腹腔镜组与开腹组比较，P<0.05。资料与方法略。',
      ['group 腹腔镜组 | event-count | 2 例 | event=切口感染', 'group 开腹组 | event-count | 5 例 | event=切口感染'],
    ],
    [
      '资料与方法略。A组1例、B组4例出现恶心；术后C组发生假体下沉2例、切口裂开3例。A组、B组、C组比较，P<0.05。',
      [
        'group A组 | event-count | 1例 | event=恶心',
        'group B组 | event-count | 4例 | event=恶心',
        'group C组 | event-count | 2例 | event=假体下沉',
        'group C组 | event-count | 3例 | event=切口裂开',
      ],
    ],
    [
      '资料与方法。试验组与对照组各48例。随访期间试验组再入院5例（10.4%），对照组14例（29.2%），χ²=5.32，P=0.021。',
      ['group 试验组 | event-count | 5例 | event=再入院', 'group 对照组 | event-count | 14例 | event=再入院'],
    ],
    [
      '本组平均手术时间（52.4±12.8）min，术后胆漏3例，随访3～24个月，复发1例，差异无统计学意义。',
      ['study 研究 | event-count | 3例 | event=胆漏', 'study 研究 | event-count | 1例 | event=复发'],
    ],
    ['资料与方法。术后发生肺炎 3 例。P<0.05。', ['study 研究 | event-count | 3 例 | event=肺炎']],
  ],
  leaves: [
    '资料与方法：试验组脑梗死20例，脑出血15例；对照组脑梗死18例，脑出血17例。P<0.05。',
    '资料与方法：既往发生脑梗死 3 例。P<0.05。',
    '资料与方法：显效 20 例，有效 5 例，P<0.05。',
  ],
}
