import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import type { Clause } from '../../text/sentences.ts'
import { inPage, type Page } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { topicTypes } from '../topic.ts'
import { claimOf } from './claims.ts'
import { listMembers } from './conjuncts.ts'
import { type Cue, cuesOf } from './cues.ts'
import { subjectsOf } from './subjects.ts'
import { trimSubject } from './trim.ts'

const types = [...topicTypes, 'anatomy'] as const

const means =
  /(?:就是|通常|一般|也就|是|通常是){0,2}(?:是指|指的?是|系指|(?<![手脚足趾拇食中戒小多])指)(?!挥|着|天|责|望|派|出|导|数|标|征|甲|示|趾|间|端|压|南|定|令|尖|神|根|骨|关|屈|伸|腹|蹼|纹|背|侧|甲)|(?:的[\u4e00-\u9fff]{0,4}定义(?:是|为))/dg
const isKind =
  /(?<!的|次|也|就|较|更|最|极|不|否|都|还|正|可能|一般|主要|多|而|若|但|只|仍|认为|于|便|要|又|而且|这|那|因|作|成|分|称|视)(?:是(?!否|指|不是)|为(?![了主何]|什么))(?=一[种类组个]|最?常见的|临床|由|以|因|发生|[^，。；]{2,60})/dg

/** What a definition of the form 'X是D' ends in. */
const kindNoun =
  /(?:疾病|病|病变|肿瘤|综合征|综合症|症|炎|炎症|感染|沉积物|结晶|结块|团块|手术|术|技术|疗法|术式|药物|药|类药|剂|激素|检查|畸形|障碍|失常|损伤|损害|急症|创伤|疾患|增生|囊肿|肿物|肿块|包块|瘤|癌|骨折|出血|物质|组织|器官|现象|状态|皮肤病|疹|反应|操作|一种|过程|改变|骨段|薄膜|膜|腺体|细胞|装置|器械|设备|材料)$|(?:引起|导致|所致|造成|形成)的[^，。；：的]{2,16}$/
const calls =
  /(?:(?:即|就|则|被|而|也|通常)?(?:称为|称之为|称作|叫做|(?<![名职简俗别又亦也统对]|[^不]全)称(?!为)|叫作))(?!为)/dg

/** The defining words that run on after the first clause while the sentence does not turn to another property. */
const turns =
  /^(?:好发|多发|常见|多见|可|常|主要|临床|表现|以|其|该|此|也|但|又|约|占|是|严重|病因|多|一般|通常|因此|所以|故|最|大多|治疗|需|应|由于|目前|有时|患者|属于|适用|用于|适合)/

export function* findDefinitions(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, means)) if (!ofPart(cue)) yield* defined(cue, kindEnd(cue, 6) || runOn(cue), 6)
  for (const cue of cuesOf(page, isKind)) if (!notDefining(cue) && !ofPart(cue)) yield* defined(cue, kindEnd(cue), 6)
  for (const cue of cuesOf(page, calls)) yield* called(cue)
}

/** '前者指…', '其中…指…' define no more than one of those told before. */
const ofPart = ({ passage, clause }: Cue): boolean =>
  /^[前后]者|^其中/.test(passage.block.text.slice(clause.start, clause.start + 2))

/** 'X是治疗Y的方法', 'X是Y的原因' and their like say something else of X than what it is. */
const notDefining = ({ passage, value }: Cue): boolean =>
  /→|^[^，。；]{0,20}提供|^[^，。；]{1,12}(?:患者|病人|患儿)(?:中|的)?(?:最|较)(?:为)?(?:常见|多见|主要|典型|突出|严重)|^[强弱假]?[阳阴]性|^(?:其|最|主要|突出|典型|首发|临床|显著|基本|病理){1,3}的?[^，]{0,4}(?:表现|特征|特点|改变|症状)|^最?(?:为)?(?:常见|多见|严重|典型|重要|特殊)的?(?:一种|一类|类型|亚型)|^(?:唯一|治疗|诊断|预防|导致|引起|造成|制定|最[佳好]|目前|现如今|常用|首选|两[种个]|这是|说|不同|救治|今年|治不|刚|已|还|无法|需要|要|应|必须|能|会|可|极为|拥有|具有|的就是|后者|前者|安全|有效|可以|不|较|很|比较|非常|必要)|(?:治疗|诊断|预防|检查|原因|病因|诱因|元凶|病原体?|基础|信号|标志|表现|症状|因素|方法|关键|用药|办法|之一|并发症|一部分|的一[种类]|[^，。；]{0,6}中[^，。；]{0,6}一种)$/.test(
    passage.block.text.slice(value.start, value.end),
  )

/** What goes on telling how the thing comes about. */
const consequence = /^(?:引起|使|导致|形成|从而|造成|致)/

/** The end of the first clause that closes with the noun of a kind; 0 where none does. */
function kindEnd(cue: Cue, farthest = 4): number {
  const { clauses, block } = cue.passage
  const first = cue.clause.index
  const begun = /^(?:一[种类组]|[以由因])/.test(block.text.slice(cue.value.start, cue.value.start + 2))
  for (let i = first; i < Math.min(first + farthest, clauses.length); i++) {
    const clause = block.text.slice(clauses[i]?.start, clauses[i]?.end)
    if (i > first && endsBefore(clause, farthest, begun)) return 0
    const end = i === first ? cue.value.end : (clauses[i]?.end ?? 0)
    const text = block.text.slice(cue.value.start, end).replace(/(?:之一|\[[\d,-]{1,9}\]|（[^（）]{1,20}）)$/, '')
    const next = clauses[i + 1]
    if (kindNoun.test(text) && !tellsHow(block.text, clauses[i], next))
      return /[）\]]$/.test(block.text.slice(cue.value.start, end)) ? cue.value.start + text.length : end
    if (clauses[i]?.mark !== '，') break
  }
  return 0
}

/** '…易发生骨折为特征的全身性骨病': the noun that an opened 一种 waits for. */
const closesKind = /^[^是]{2,40}的[^，。；：的]{1,14}(?:病|症|炎|瘤|癌|疾病|综合征|障碍|损伤|畸形)$/

const tellsHow = (text: string, clause: Clause | undefined, next: Clause | undefined): boolean =>
  clause?.mark === '，' && next !== undefined && consequence.test(text.slice(next.start, next.start + 4))

/** Whether a clause of the sentence no longer defines. */
const endsBefore = (clause: string, farthest: number, begun: boolean): boolean =>
  !(begun && closesKind.test(clause)) &&
  (/^[^是]{2,12}是|^(?:常|可|多|易|好发|表现|会)/.test(clause) || (farthest === 4 && opensAnew(clause)))

function* defined(cue: Cue, end: number, shortest: number): Generator<Claim> {
  const span = definingSpan(cue.passage.block.text, { start: cue.value.start, end })
  const written = cue.passage.block.text.slice(span.start, span.end)
  const isClass = classOfDrugs.test(written)
  if (span.end - span.start < shortest || /[后时中的]$/.test(cue.passage.block.text.slice(span.start, span.end))) return
  for (const subject of subjectsOf(cue, { types })) {
    if (subject.type === 'symptom' || (subject.type === 'procedure' && ofIllness.test(written))) continue
    const property = isClass && subject.type === 'drug' ? 'drug-class' : 'definition'
    const lead = property === 'drug-class' ? (kindLead.exec(written)?.[0].length ?? 0) : 0
    const claim = claimOf(cue, { property, subject, value: { start: span.start + lead, end: span.end } })
    if (claim) yield claim
  }
}

const kindLead = /^(?:一[种类]|[常新]用的?|新型的?|经典的?)+/

/** No operation is an illness. */
const ofIllness = /(?:疾病|[\u4e00-\u9fff]病|症|瘤|癌|炎|综合征)$/

/** 'D是RANKL抑制剂' names the class of a drug. */
const classOfDrugs =
  /^(?:[A-Za-zα-ω\d-]|[\u4e00-\u9fff](?<!的)){1,12}(?:抑制剂|拮抗剂|激动剂|阻滞剂|阻断剂|受体调节剂|类药物?|类抗生素|抗生素|类似物|利尿剂|激素)$/

function runOn(cue: Cue): number {
  const { clauses, block } = cue.passage
  let end = cue.value.end
  for (let i = cue.clause.index + 1; i < clauses.length; i++) {
    const clause = clauses[i]
    if (!clause || clauses[i - 1]?.mark !== '，' || opensAnew(block.text.slice(clause.start, clause.end))) break
    end = clause.end
  }
  return end
}

/** '反复感染可能导致咯血': a subject of its own, and what may come of it. */
const bringsOn = /^[^，由因]{2,14}?(?:可能|会|可以?|容易|易|往往){1,2}(?:导致|引起|引发|造成|诱发|出现|发生)/

/** True where a clause turns from the definition to something else: another property, or another subject. */
const opensAnew = (clause: string): boolean =>
  turns.test(clause) ||
  bringsOn.test(clause) ||
  /^[^是]{2,12}是|^(?:常|可|多|易|好发|表现|会)/.test(clause) ||
  /称为?/.test(clause)

/** '人们把A称为X'. */
const taking = /^(?:人们|医学上|临床上|我们|习惯上?|一般|通常|常常?){0,2}(?:把|将)(?=[\u4e00-\u9fff]{3})/
const behindTaking = (text: string, at: number): number => at + (taking.exec(text.slice(at, at + 12))?.[0].length ?? 0)

/** 'D，称为X': all that the sentence says before is the definition. */
function* called(cue: Cue): Generator<Claim> {
  const { block, sentence, clauses } = cue.passage
  const name = trimSubject(block.text, cue.value, (part) => isTerm(part))
  const names = listMembers(block.text, name, { types })
  const ahead = block.text.slice(Math.max(0, cue.cue.start - 3), cue.cue.start)
  if (names.length === 0 || /(?:因此|所以|故|又|也|亦|俗|简|通|[学床间]上?)$/.test(ahead)) return
  const labelled = /[：:]/.test(clauses[0]?.mark ?? '') && cue.passage.label ? 1 : 0
  if (clauses.slice(labelled, cue.clause.index + 1).some(({ mark }) => mark === '；' || mark === '：')) return
  const from = labelled ? (clauses[1]?.start ?? sentence.start) : sentence.start
  const start = behindTaking(block.text, lastCall(cue, from))
  const before = definingSpan(block.text, { start, end: cue.cue.start })
  if (before.end - before.start < 6 || before.end - before.start > 80) return
  if (/^(?:因此|所以|故|根据|你|您)|所以|因此/.test(block.text.slice(before.start, before.end))) return
  for (const place of names) {
    const text = block.text.slice(place.start, place.end)
    const subject = { type: typeOf(text) ?? 'disease', text, span: inPage(block, place) }
    const claim = claimOf(cue, { property: 'definition', subject, value: before })
    if (claim) yield claim
  }
}

/** Where the defining words begin: after an earlier 称为 of the sentence, or after 'Y是…', which defines another. */
function lastCall({ passage, clause }: Cue, start: number): number {
  const { clauses, block } = passage
  const earlier = clauses
    .slice(0, clause.index)
    .filter(({ start, end }) => /称|^[^，是]{2,16}是/.test(block.text.slice(start, end)))
  return earlier.length > 0 ? (earlier.at(-1)?.end ?? start) + 1 : start
}

const definingLead =
  /^(?:若是?|如果|，|当|如|凡是?|凡|即|[一二三四五六七八九十\d]{1,2}[、.．]|[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|\s)/

function definingSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  for (
    let found = definingLead.exec(text.slice(from, from + 8));
    found;
    found = definingLead.exec(text.slice(from, from + 8))
  )
    from += found[0].length
  while (to > from && /[，、：\s]|时|的/.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
