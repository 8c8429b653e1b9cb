import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import type { Page } from '../page.ts'
import { listMembers, pureList } from '../relations/conjuncts.ts'
import { isNarrative } from '../relations/cues.ts'
import { type Passage, passagesOf, type TopicClause } from '../relations/passages.ts'
import { sectionClaims } from '../relations/section-claims.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { headsIn } from './heads.ts'
import { isPhrase } from './phrases.ts'

const routes =
  '口服|静脉滴注|静脉注射|静脉输注|静脉推注|静滴|肌内注射|肌肉注射|肌注|皮下注射|外用|外涂|外搽|外敷|吸入|雾化吸入|含服|局部涂抹|涂抹|滴眼'
const amount = '\\d[\\d.,～~—-]{0,9}\\s?(?:mg|g|μg|ug|ml|mL|U|IU|万U|万单位|单位|片|粒|毫克|克|毫升|微克|滴|喷)'

/** 'D每次800 mg', 'D初始剂量每日30 mg', 'D 5 mg口服': a drug with its dose. */
const dosed = new RegExp(
  `^(?:(?:可|应|宜|常用|首选|选用|给予|予以?|加用|或|继以|${routes}){1,3})?(?<v>[\\u4e00-\\u9fffA-Za-z][\\u4e00-\\u9fffA-Za-z\\d-]{1,15}?)(?:（[^（）]{1,20}）)?\\s?(?:的?(?:起始|初始|首次|常用|成人|推荐|维持|一般|单次|标准)?(?:剂量|用量)(?:一般|通常)?(?:为|是)?)?(?:成人|首日|首剂|首次|每次|每[日天晚]|每\\d+小时|一次|一日|1次|[1-9]日)?(?:为|约|予)?\\s?(?=${amount})`,
  'd',
)

/** '可选A或B', '静脉输注A', '首选A': what is to be given or done. */
const chosen = new RegExp(
  `(?:^(?:${routes}|首选|选用|给予|予以|联合|加用)|(?:可以?|应|宜|需|常|建议|推荐|一般|必要时|多|首先|者|时){1,3}(?:首选|选用|选择|选|使用|应用|采用|用|给予|予以|予|服用|行|加用|联用|${routes})|首选(?:药物)?(?:为|是)?|(?<=内|时|后|[^外内药专])(?:${routes}))(?:用)?(?:\\d[\\d.]{0,4}%)?(?<v>[^，。；：\\d]{2,40}?)(?:等(?:药物)?)?(?:治疗|进行治疗|湿敷|外敷|冲洗|${routes}|止痛|镇痛|退热|止血|缓解|控制)?$`,
  'd',
)

/** 'P、Q可促进…': what a means of treatment does. */
const works =
  /^(?<v>[^，。；：]{2,40}?)(?:等)?(?:均|都|也)?(?:可以?|能够?|有助于|有利于)(?:有效|明显|显著|迅速|快速)?地?(?:促进|减轻|缓解|改善|加速|减少|控制|消除|抑制|缩短|解除|清除|止痛|止痒)/d

/** What bars a means, or gives it for something else than what the section speaks of. */
const barred =
  /不宜|禁[用止忌]|忌|慎用|避免|不[能可应得要]|无需|不必|停[用药]|勿|过量|中毒|过敏|预防|(?:合并|伴有?|出现|发生|并发|继发)[^，。；]{0,14}(?:时|者|患者|后)|妊娠|孕妇|检查前|术前/

/** Classes and words too general to be a means. */
const general =
  /^(?:治疗|用药|药物|手术|(?:药物|手术|一般|对症|支持|综合|其他|常规|保守|局部|全身|抗感染|中医|西医)?治疗|口服药物?|外用药物?|制剂|抑制剂|阻滞剂|拮抗剂|激动剂|激素类?药物|[\u4e00-\u9fff]{0,6}(?:注射|滴注|输注)|口服用药|该药|此药|这类药物)$|者/

const rest =
  /^(?:绝对|适当|注意|严格|短期|暂时?|充分|多|完全)?(?:卧床休息|卧床|休息|禁食水?|禁饮食|禁水|吸氧|给氧|补液|制动|抬高患肢|冷敷|热敷|冰敷|保暖|胃肠减压|心电监护|清淡饮食|[低高][盐脂糖蛋白嘌呤钾磷钠热量纤维]{1,4}饮食)$/

const means: readonly TermType[] = ['drug', 'procedure', 'device']

/** What a section on treatment gives or does: drugs with a dose, what is chosen, what works, and the lists of its items. */
export function* findGiven(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    if (passage.section !== 'treatment' || passage.heading || isNarrative(passage)) continue
    if (caption.test(passage.block.text)) continue
    const listed = new Set(listedClauses(passage))
    for (const clause of passage.clauses) {
      const text = passage.block.text.slice(clause.start, clause.end)
      if (isBarred(passage, clause, text)) continue
      const spans = [...dosedIn(text), ...chosenIn(text), ...(listed.has(clause) ? listIn(text) : [])]
      yield* treatments(passage, clause, spans)
    }
  }
}

const caption = /^表\s?\d/

/** The clauses of the first sentence behind an item's head; a head such as '一般治疗：' is read as a label before. */
function listedClauses(passage: Passage): readonly TopicClause[] {
  const { block, sentence, runIn, clauses } = passage
  if (runIn && sentence.start <= farthestLabel && /[：:]\s?$/.test(block.text.slice(0, sentence.start))) return clauses
  return [...headsIn(passage)].flatMap(({ rest }) => rest)
}

const farthestLabel = 20

function isBarred({ clauses, block }: Passage, { index }: TopicClause, text: string): boolean {
  const before = clauses[index - 1]
  const condition = before?.mark === '，' ? block.text.slice(before.start, before.end) : ''
  return barred.test(text) || (/[时者后]$/.test(condition) && barred.test(condition))
}

/** The disease that the sentence opens with, or what the block stands under. */
function topicsOf({ sentence, before, clauses, block }: Passage): readonly Topic[] {
  const from = block.block.content.start + sentence.start
  const opening = clauses[0]?.topics.find(({ type, span }) => type === 'disease' && span.start >= from)
  return opening ? [opening, ...before] : before
}

function* treatments(passage: Passage, clause: TopicClause, spans: readonly Span[]): Generator<Claim> {
  const topics = topicsOf(passage)
  const told = new Set<number>()
  for (const { start, end } of spans) {
    if (told.has(start)) continue
    told.add(start)
    const span = { start: start + clause.start, end: end + clause.start }
    const text = passage.block.text.slice(span.start, span.end)
    if (passage.label && span.start > passage.label.span.start && span.end <= passage.label.span.end) continue
    const type = typeOf(text)
    const one = { ...passage, before: topics, clauses: [clause] }
    yield* sectionClaims(one, { ...clause, topics }, 'treatment', [
      { span, type: type && means.includes(type) ? type : rest.test(text) ? 'procedure' : 'drug' },
    ])
  }
}

function groupOf(found: RegExpExecArray | null): Span | undefined {
  const span = found?.indices?.groups?.['v']
  return span && { start: span[0], end: span[1] }
}

function dosedIn(text: string): Span[] {
  const span = /\d/.test(text) ? groupOf(dosed.exec(text)) : undefined
  if (!span) return []
  const name = text.slice(span.start, span.end)
  if (general.test(name)) return []
  if (isTerm(name, ['drug'])) return [span]
  return typeOf(name) === undefined && isPhrase(name) && unknownDrug.test(name) ? [span] : []
}

/** Syllables in which the names of drugs end where no other ending tells them. */
const unknownDrug =
  /^[\u4e00-\u9fff]{3,8}(?:[液酯醇钠钾钙酸胺嗪定平林明松酮啶唑肽韦酶苷碱])$|^[\u4e00-\u9fff]{2,7}[酯肽韦酮啶]$/

function chosenIn(text: string): Span[] {
  const working = groupOf(works.exec(text))
  const span = groupOf(chosen.exec(text)) ?? working
  if (!span) return []
  const like = working === span ? undefined : unknownDrug
  return listMembers(text, span, { types: means, ...(like && { like }) })
    .flatMap((member) => partners(text, member))
    .filter(({ start, end }) => {
      const name = text.slice(start, end)
      return !general.test(name) && (like?.test(name) || isTerm(name, means))
    })
}

/** Both of 'A联合B'. */
function partners(text: string, { start, end }: Span): Span[] {
  const at = text.slice(start, end).search(/(?:联合|加用|配合|联用)(?=.{2})/)
  return at < 2
    ? [{ start, end }]
    : [
        { start, end: start + at },
        { start: start + at + 2, end },
      ]
}

const verb = /^(?:可|应|宜|选|用|行|予|给|口服|静)/

function listIn(text: string): Span[] {
  const span = { start: 0, end: text.length }
  return pureList(text, span, { types: means, like: rest }).filter(
    ({ start, end }) => !general.test(text.slice(start, end)) && !verb.test(text.slice(start, end)),
  )
}
