import { anaphor } from '../tables/relation-words.ts'
import { typeOf } from '../terms.ts'
import { leadingTerm } from '../topic.ts'
import type { Passage, TopicClause } from './passages.ts'
import { trimSubject } from './trim.ts'

/** Words that point back to what was spoken of before. */
export const pointsBack: RegExp = new RegExp(`^(?:${anaphor})$`)

/** What conditions and places end in: a clause that opens with one goes on about the topic. */
export const circumstance: RegExp = /(?:时|者|后|前|处|内|上|下|侧|期|例|情况)$/

const verb =
  /是|为(?!主)|可|能|会|有(?!机)|无|不|常|多(?![节发种处胎巴次元系重])|都|也|在|将|从|由|被|已|未|需|应(?![性激力])|把|使|因|很|较|更|容易|逐渐|出现|表现|导致|引起|发生|造成|影响|进行|好发|多发|见于|发病|起病|分为|属|约|占|包括|呈|伴|系(?![统列])|多见/

/** How many clauses back a subject is looked for. */
const farthest = 8

/** What the opening of a clause says of its subject: the topic or a term, nothing yet, or something else. */
type Opening = 'known' | 'open' | 'other'

/**
 * Whether an earlier clause of the sentence opens with a subject that is no known term: then a clause without a subject of its
 * own goes on about that, and of the topic it says nothing.
 */
export function hasOtherSubject({ clauses, block }: Passage, clause: TopicClause): boolean {
  for (let i = clause.index - 1; i >= Math.max(0, clause.index - farthest); i--) {
    const before = clauses[i]
    if (!before || /[。；：:;]/.test(before.mark)) return false
    const opening = openingOf(block.text.slice(before.start, before.end))
    if (opening !== 'open') return opening === 'other'
  }
  return false
}

function openingOf(clause: string): Opening {
  const { start } = trimSubject(clause, { start: 0, end: clause.length })
  if (leadingTerm(`${clause.slice(start)}，`)) return 'known'
  if (backward.test(clause)) return 'known'
  if (/^(?:它|其|这|患者|病人)(?!他|它|余|些|中|种|类|次|一|二|三)/.test(clause)) return 'open'
  if (/^(?:若|如果).*者$/.test(clause)) return 'other'
  if (isAside(clause)) return 'open'
  const rest = clause.slice(start)
  const at = rest.search(verb)
  if (at < 0) return typeOf(clause) === undefined && !circumstance.test(clause) ? 'other' : 'known'
  const opening = trimSubject(rest, { start: 0, end: at })
  if (opening.end <= opening.start) return 'open'
  const word = rest.slice(opening.start, opening.end)
  if (looksBack.test(word) || circumstance.test(word) || aspect.test(word)) return 'open'
  return isOther(word) ? 'other' : 'known'
}

/** Conditions, times, routes and other names say nothing of whom the sentence speaks. */
const circumstances =
  /(?:时|后)$|^(?:如|例如|比如)(?![果何])|^(?:但|而|且)?(?:临床上?)?(?:主要|多|常)?(?:经(?![期皮])|通过|由|以|因|沿|随着|从|按|据)|^(?:又|也|亦|俗|简|别|旧)[称名叫]|^(?:[两每首再各]次|多次)|^每[日天晚周月]|^(?:口服|静滴|静脉|皮下|肌内|肌注|外用|睡前|餐前|餐后|饭前|饭后|疗程|起始|初始|维持|最大)|^(?:对|对于|针对).{2,20}(?:不佳|不好|无效|效果差|不能?耐受|反应差|较重|严重)的?(?:患者|病人|者)$|^[男女](?:性|童|孩)?(?:发病率|患病率|患者|多于|明显|居多|与|略)|^(?:夜间|晨|清晨|白天|春|夏|秋|冬|四季|全年)/

const isAside = (clause: string): boolean =>
  ofScience.test(clause) ||
  (aspect.test(clause) && clause.length <= 8) ||
  unknown.test(clause) ||
  circumstances.test(clause)

/** A clause that opens with words that point back goes on about the topic. */
const backward = /^(?:本|该|此)(?:品|药|病|症|手术|类药|疾病)/

/** What is known, and what a disease is marked by, leave it in force. */
const ofScience =
  /^(?:目前|现在|迄今|至今|临床(?!以)|学界|医学界|现代医学|国内外|本病|(?:疾病|病理|影像|主要|典型|基本)?(?:特征|特点))(?!药|治疗|检查|认为|普遍认为)/

const bracket = /（[^（）]{1,40}）|\([^()]{1,40}\)/

/** Words that may point to what an earlier clause of the sentence names. */
const looksBack = /^(?:这|其|它|它们|患者|患儿|病人|病变)$/

/** That a cause is not known leaves the disease in force. */
const unknown = /(?:原因|病因|机制)(?:目前|至今|仍|尚|还|并)*(?:不明|不清|不详|未明|不完全)/

/** What a disease has: a clause about it leaves the disease in force. */
const aspect = /(?:症状|表现|体征|特征|特点|病因|原因|治疗|诊断|预后|病程|方面|用药|检查|预防|护理|发作期|缓解期)$/

/** Whom an illness befalls. */
const people = /(?:[妇女男儿童者]|老年人?|青年人?|中年人?|成人|人群|岁|青少年|青壮年|患者|病人)$/

const isOther = (word: string): boolean =>
  word.length > 1 &&
  !pointsBack.test(word) &&
  !people.test(word) &&
  !/^(?:皮疹|疼痛|水疱|红斑|丘疹|皮损|肿块|包块|肿物|病灶|伤口|出血|发热|咳嗽)/.test(word) &&
  typeOf(word.replace(bracket, '')) === undefined &&
  !/[，的]$/.test(word)
