import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import { bareTerm, isTerm, typeOf } from '../terms.ts'
import { topicTypes } from '../topic.ts'
import type { Mention } from './mentions.ts'
import type { Names } from './names.ts'

/** What a paragraph, item or heading opens with: '（1）超声检查：…', '秋水仙碱：…'. */
export interface Label {
  /** The name without its number and bracket, in the block's text. */
  readonly span: Span
  readonly text: string
  /** Its type, where it is a whole term. */
  readonly type: TermType | undefined
}

const number =
  /^\s?(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[●•▪◆■★○◎▲]|[\d一二三四五六七八九十]{1,2}[、.．](?!\d)|\d{1,2}(?:\.\d{1,2}){1,2}\s)?\s?/
const longest = 30
const markAt = /[：:\u3000]|——/
const itemMarkAt = /[：:。\u3000]|——/

/** Names too general to name one thing. */
const general =
  /^(?:治疗|检查|用药|药物|药物治疗|手术治疗|一般治疗|对症治疗|保守治疗|其他治疗|局部治疗|全身治疗|手术|疾病|症状|口服药物?|外用药物?|注射用?药?物?|注射|内服药物?|中药|西药|中医治疗|其他药物|手法治疗|体格检查|体检|实验室检查|影像学检查|辅助检查|其他检查|护理|康复|病史|血液检查|检验|量表|评分|抗生素治疗|常规检查)$/

/** Stages, kinds and causes in a list name no drug. */
const stage =
  /^第[一二三四五六七八九十\d]|[期型性类项度法方面]$|因素|原因|治疗|处理|措施|方法|原则|方式|手术|检查|注意|预防|饮食|护理|生活|休息|运动|患者|儿童|孕妇|成人|首选|其他|其它/

export const isStage = (name: string): boolean => stage.test(name)

/** What is said of drugs only. */
const ofDrugs =
  /^.{0,40}(?:毫克|mg|口服|服用|[每一]日\d?[\d一二三四]?次|每[日天]|饭[前后]|睡前|空腹|点眼|滴眼|外涂|涂抹|抑制|肌内注射|静脉|皮下注射|血中浓度|停药|副作用|不良反应)/

/** What is said of diseases: what sounds like a symptom is one itself. */
const ofDiseases = /表现为|好发于|多见于|常见于|主要症状|所致|早期出现|典型/

/** The label of a block; a heading is its own label. Under a heading on treatment, what is dosed is a drug whatever its name. */
export function labelIn({ text, block }: PageBlock, names: Names, section?: string): Label | undefined {
  const heading = block.kind === 'heading'
  const lead = (number.exec(text.slice(0, 8)) as RegExpExecArray)[0].length
  const mark = heading ? text.length : text.slice(0, lead + longest).search(block.kind === 'item' ? itemMarkAt : markAt)
  if (mark <= lead + 1 || mark > lead + longest) return undefined
  const written = text.slice(lead, mark).trimEnd()
  if (/[，。；？！]/.test(written) || (!heading && !isHeadLine(text) && mark + 1 >= text.length)) return undefined
  const name = bareTerm(written)
  const type = names.get(name) ?? labelType(name, text.slice(mark + 1, mark + 60), section)
  return { span: { start: lead, end: lead + name.length }, text: name, type }
}

const headLine =
  /^(?:(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[\d一二三四五六七八九十]{1,2}[、.．](?!\d))\s?)?[^，。；：？！\s]{2,16}[：:]?$/

/** Whether a paragraph is nothing but a numbered name with a colon, of which the next one tells: '2、肘内翻：'. */
export const isHeadLine = (text: string): boolean =>
  text.length <= longest && /[：:]$/.test(text) && number.exec(text)?.[0] !== '' && headLine.test(text)

const ofLines: readonly TermType[] = ['disease', 'procedure', 'drug']

/** The thing that a numbered line of nothing but its name tells the paragraphs behind it of. */
export function headLineOf({ text, block }: PageBlock, names: Names): Mention | undefined {
  const counted = block.kind === 'item' && block.ordinal !== undefined
  if (!(counted && text.length <= longest && headLine.test(text)) && !(block.kind === 'paragraph' && isHeadLine(text)))
    return undefined
  const lead = (number.exec(text.slice(0, 8)) as RegExpExecArray)[0].length
  const name = bareTerm(text.slice(lead).replace(/[：:]$/, ''))
  const type = names.get(name) ?? (isTerm(name, ofLines) && !general.test(name) ? typeOf(name) : undefined)
  return type && ofLines.includes(type) ? { span: { start: lead, end: lead + name.length }, type } : undefined
}

/** The type of a label by its ending, and by what the text after it says. */
function labelType(name: string, rest: string, section: string | undefined): TermType | undefined {
  const known = isTerm(name, topicTypes) && !general.test(name) ? typeOf(name) : undefined
  if (known)
    return known === 'symptom' && !/(?:症状|表现|体征|受累|受损|损害|侵犯|改变)$/.test(name) && ofDiseases.test(rest)
      ? 'disease'
      : known
  const unknown = section === 'treatment' && !typeOf(name) && /^[\u4e00-\u9fff]{3,10}$/.test(name)
  return unknown && !stage.test(name) && ofDrugs.test(rest) ? 'drug' : undefined
}
