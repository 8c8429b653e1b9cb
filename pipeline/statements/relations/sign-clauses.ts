import type { Span } from '../../span.ts'
import type { Assertion } from '../../statement.ts'
import { isTerm, mayEndTerm, typeBits } from '../terms.ts'
import { isHedged } from './assertion.ts'
import type { Passage, TopicClause } from './passages.ts'
import { type Breadth, mayListSigns, signsIn } from './signs.ts'

/** A clause that holds nothing but signs and the words round them. Spans are in the block's text. */
export interface SignClause {
  readonly clause: TopicClause
  readonly signs: readonly Span[]
  /** Whom the clause itself names before its signs. */
  readonly subject?: Span
  /** Words of seeing, having or examining stand before the signs. */
  readonly led: boolean
  /** The words behind the signs say what they are: 最多见, 称为“三联征”. */
  readonly closed: boolean
}

const some =
  '(?:绝大多数|大多数|大部分|多数|少数|部分|一部分|有些|有的|一些|不少|许多|很多|个别|半数以上|半数|约?\\d{1,3}(?:\\.\\d)?[%％])的?'
const people =
  '(?:患者|病人|患儿|[大小]?孩子|[大小]?宝宝|小?婴儿|婴幼儿|新生儿|儿童|成人|老人|病例|男性|女性|男的|女的|妇女|人(?!工|体|流|口))'
const grade =
  '(?:典型|严重|较重|较轻|重症?|轻症?|急性|慢性|早期|晚期|初期|后期|进展期|急性期|慢性期|恢复期|活动期|前驱期|发作期|期|病程长|病久|年长|体弱)(?:者|的|时|患儿|患者|病人)?'
const time =
  '(?:(?:急性|突然|每次)?(?:发病|起病|患病|发作|受伤|伤|出疹|感染|发疹|疾病|活动|劳累|运动|行走|负重|站立|夜间|进食|餐|排便|排尿|月经|晨起|平卧|安静|受凉|入睡|出生)(?:早期|初期|初|之初|后|前|时|期)?(?:\\d{1,2}(?:～|~|-)?\\d{0,2}\\s?(?:天|周|小时|个月|h|d))?(?:内|后)?)'
const adverb =
  '(?:可以?|常常?|多|会(?![阴厌])|还|也|均|都|往往|主要|通常|一般|经常|容易|易|则|就是|就|而|并(?!发)|且|但|大多|大都|偶尔|偶|有时|时|同时|甚至|渐|逐渐|再度|再次|突然|突|继而|随后|然后|接着|进而|先|再|最后|后|反复|自觉|自(?![听汗身发主闭杀伤卑理语残言])|仅|只|临床上?|局部|其他|其它|此外|另外|其余|最常见的?|最早|首先|其次|出现后|以及|或|和|及|伴随)'
const has =
  '(?:(?:常常?|多|也|还|均|都|会|可以?|亦|往往|大多){0,3}(?:有(?![时些])|伴(?:随着?|有)?|见|出现)|伴(?:随着?|有)?|见|可见|见到|出现|表现为|表现|表现有|感到|感觉(?!异常|障碍|减退|过敏|迟钝|丧失|缺失|减弱|、)|觉得|自觉|诉|主诉|发生|呈|存在|剩下|突发(?!的)|突感|突觉|发现|为|是|长(?!期)|起(?![病初]))(?:了|着|一些|明显的?|不同程度的?|典型的?)?'
const examined =
  '(?:(?:体格|专科|妇科|局部|口腔|眼科|神经系统|腹部|直肠|肛门|血管)?检查|查体|体检|体查|触诊|听诊|叩诊|视诊|望诊|按诊|双合诊|三合诊)(?:时|上)?(?:可|常|能)?(?:发现|见到?|有|示|提示|触及|扪及|闻及|摸到)?'

/** Words that are no part of any sign; and those that may be its beginning, as in 活动受限 and 多尿. */
const hard = new RegExp(
  `^(?:${examined}|${some}${people}?|${people}|${has}|(?:还|也|均|则|却|就是|就|最早是?|最先|先是|接下来|起先|一开始|甚至|而|并且|并(?!发)|且|但|虽然|同时|甚至|继而|随后|然后|接着|进而|自觉|仅|只|其他|其它|此外|另外|其余|最常见的?|其次|出现后|(?:受?伤|骨折|扭伤)后|(?!治疗|用药|术)[\\u4e00-\\u9fff]{2,8}?时(?=[\\u4e00-\\u9fff“]{2})|以及|或|和|及|伴随着?|此时|这时|开始|起初|只是|[\\u4e00-\\u9fff]{1,4}(?=可见|可有|常有|多有|可出现)|[\\u4e00-\\u9fff]{1,6}(?:可|能|常)(?:触及|扪及|摸到|触到|闻及|听到|查到)|(?!治疗|用药|术|如|若|服|注射)[^，。；：、无未不没]{2,12}[后时](?:可|会|常|即|便|多)?(?:出现|有|见|伴)|(?!如|若)[\\u4e00-\\u9fff]{2,8}则(?=[\\u4e00-\\u9fff]{2})|能|如果|要是|若是?|一旦|主要|通常|一般|往往|经常|可以?|会(?![阴厌])|容易)|[，、\\s])`,
)
const soft = new RegExp(`^(?:${grade}|${time}|${adverb})`)
const verb = new RegExp(`^(?:${examined}|${has}|${some}${people}?)$`)

const close =
  /(?:等(?:[^，。；：、]{0,8})?|(?:也|均|都|较|最|最为|更|更为|为|比较|很){0,2}(?:多见|常见|突出|典型|明显)|(?:也|亦|并|都|均)?(?:不少见|不罕见|可能出现|可出现|时有发生|可以出现)|(?:都|均|往往|(?<!异)常常?|也)?(?:是|为)[^，。；：、]{0,14}(?:表现|症状|主诉|特点|特征|体征|原因|信号)(?:之一)?|为主(?:要表现)?|(?:合|统)?称为?“[^”]{1,6}”|(?:都|均|也)?要(?:警惕|当心|小心|注意))$/

/** What is done, and what is only supposed: no tale of how an illness shows. */
const noTale =
  /^(?:倘若|假如|万一|是否|有无|避免|防止|预防|治疗|缓解|改善|减轻)|误诊|酷似|类似|(?:有关|相关|所致)$|[？?]/

const mostLeads = 7

const example = /^(?:例如|比如|诸如|如)(?![果何下])/
const ofSigns = /症状(?!性)|表现|不适|体征|改变|异常|反应|障碍/

/** '称之为X，如A、B': examples of something else. */
function givesExamples({ clauses, block }: Passage, clause: TopicClause): boolean {
  const before = clauses[clause.index - 1]
  return (
    before !== undefined &&
    example.test(block.text.slice(clause.start, clause.start + 3)) &&
    !ofSigns.test(block.text.slice(before.start, before.end))
  )
}

/** The signs of a clause that tells of nothing else; undefined for any other clause. */
export function signClause(passage: Passage, clause: TopicClause, breadth: Breadth): SignClause | undefined {
  if (givesExamples(passage, clause)) return undefined
  return closedClause(passage, clause, breadth) ?? listIn(passage, clause, clause.end, breadth)
}

/** The same, where words behind the signs say what they are. */
export function closedClause(passage: Passage, clause: TopicClause, breadth: Breadth): SignClause | undefined {
  const cut =
    isShort(clause) && !givesExamples(passage, clause)
      ? close.exec(passage.block.text.slice(clause.start, clause.end))
      : null
  return cut && cut.index > 1 ? listIn(passage, clause, clause.start + cut.index, breadth) : undefined
}

const isShort = ({ start, end }: Span): boolean => end - start > 1 && end - start <= 80

function listIn(
  { block: { text } }: Passage,
  clause: TopicClause,
  end: number,
  breadth: Breadth,
): SignClause | undefined {
  const span = { start: clause.start, end }
  if (!isShort(clause) || !mayListSigns(text, span, breadth) || noTale.test(text.slice(clause.start, clause.end)))
    return undefined
  const found = listAfterLead(text, span, breadth)
  return found && { clause, ...found, closed: end < clause.end }
}

type Listed = Omit<SignClause, 'clause' | 'closed'>

function listAfterLead(text: string, span: Span, breadth: Breadth): Listed | undefined {
  let { start } = span
  let led = false
  let subject: Span | undefined
  for (let i = 0; i < mostLeads; i++) {
    const rest = text.slice(start, Math.min(span.end, start + 30))
    const never = hard.exec(rest)
    const signs = never ? undefined : signsIn(text, { start, end: span.end }, breadth)
    if (signs) return { signs, led, ...(subject && { subject }) }
    const named = never || subject ? 0 : subjectLength(rest)
    if (named > 0) {
      subject = { start, end: start + named }
      start += named
      continue
    }
    const found = never ?? soft.exec(rest)
    if (!found) return undefined
    led ||= verb.test(found[0])
    start += found[0].length
  }
  return undefined
}

const disease = typeBits(['disease'])
const saidOf = /^(?:主要|临床|多|常|可|会|往往|一般|通常|则|就|的|以|为|是|有|出现|伴|表现|患者|病人|早期|晚期|时|，)/

/** The length of the disease, or of the word that points to one, before what is said of it. */
function subjectLength(text: string): number {
  const pointing = /^(?:后者|前者|本病|此病|该病)/.exec(text)
  if (pointing) return pointing[0].length
  for (let length = Math.min(16, text.length - 2); length > 1; length--)
    if (
      mayEndTerm(text, length, disease) &&
      saidOf.test(text.slice(length)) &&
      isTerm(text.slice(0, length), ['disease'])
    )
      return length
  return 0
}

/** 'S也可能出现', '还可能出现S'. */
export const hedgeOf = ({ block: { text } }: Passage, { clause, signs }: SignClause): Assertion | undefined =>
  /可能(?:会)?(?:出现|有)$/.test(text.slice(clause.start, clause.end)) ||
  isHedged(text.slice(clause.start, signs[0]?.start))
    ? 'possible'
    : undefined
