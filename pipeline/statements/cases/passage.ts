import type { Span } from '../../span.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { fieldLead, fieldOf } from './cues.ts'
import { mayNamePatient, type Patient, patientAt } from './patient.ts'

/** The blocks that report one patient. */
export interface Passage {
  readonly article: number
  /** Its label as written, or 病例. */
  readonly label: string
  /** Where the label is written. */
  readonly labelSpan?: Span
  /** What the label's heading says after it: '（急性心肌梗死）'. */
  readonly title?: Span
  readonly patient?: Patient
  readonly blocks: readonly PageBlock[]
}

const number = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})'
const labelWord = `(?:典型)?(?:病\\s?例|案\\s?例|病案|个案|医案|验案)\\s?${number}?|案\\s?[一二三四五六七八九十]{1,2}|例\\s?${number}|(?:Case|CASE|case)\\s?\\d{1,2}|(?:患者|故事)\\s?(?:[A-DＡ-Ｄ甲乙丙丁]|${number})`
const headingNumber = '(?:[一二三四五六七八九十\\d.]{1,5}[、.．\\s]\\s?|[（(][一二三四五六七八九十\\d]{1,2}[）)])?'
const headingLabel = new RegExp(`^${headingNumber}【?(${labelWord})】?(?=$|[\\s：:（(，,、】])`)
const onlyLabel = new RegExp(`^(${labelWord})(?:[（(][^（）()]{1,8}[）)])?(?:[：:]|[：:\\s][^。，；：:\\d]{2,20})?$`)
const caseHeading = new RegExp(
  `^${headingNumber}【?(?:(?:典型|临床|真实)?(?:病例|病历|病案|案例|临床)(?:资料|介绍|报告|摘要|分享|简介|回顾)|初次面诊|就诊经过)】?$`,
)
const runInLabel = new RegExp(`^(?:【(${labelWord})】|(${labelWord})(?=\\s*[：:，,、.．\\s（(]))[：:，,、.．\\s]*`)
const runInHeading =
  /^(?:\d(?:\.\d){0,2}(?:\s|[.、．])|[一二三四五六七八九]、)?\s?【?(?:(?:典型)?(?:病例|病历|临床)(?:资料|介绍|报告|摘要|简介)|病例|一般情况|(?:基本|个人|患者|一般)(?:信息|资料)|(?:病[史情历例])?摘\s?要)(?:】[：:\s]?|[：:\s])\s*/

interface Label {
  readonly text: string
  readonly span: Span
  readonly title?: Span
  readonly heading: PageBlock
}

/** The label that a heading bears. */
const labels = new Kept((heading: PageBlock): Label | undefined => {
  const label = headingLabel.exec(heading.text)
  const written = label?.[1]
  if (!label || written === undefined) return undefined
  const start = heading.block.content.start + label[0].indexOf(written)
  const end = start + written.length
  const rest = heading.block.content.start + label[0].length
  const title = rest < heading.block.content.end ? { start: rest, end: heading.block.content.end } : undefined
  return { text: written, span: { start, end }, heading, ...(title && { title }) }
})

/** The label in the innermost heading that bears one. */
function labelOf({ headings }: PageBlock): Label | undefined {
  for (let i = headings.length - 1; i >= 0; i--) {
    const label = labels.of(headings[i] as PageBlock)
    if (label) return label
  }
  return undefined
}

const continues =
  /^(?:【|（\d）)?(?:该?患[者儿]|(?:\d{1,2}月\d{1,2}日)?[二三四五六七八]诊|复诊|[入出]院|术[前中后]|查\s?体|体[检格查]|(?:住院|诊疗|诊治|治疗)经过|专科|辅助检查|实验室|影像|化验|诊断|[^，。；：]{0,8}(?:诊断|检查|病理|超声|造影|CT|MRI|X线|治疗)(?:[^，。；]{0,6}[：:为示]|显示|提示|后|结果)|治疗[：:经过]|既往|主诉|现病史|个人史|初诊|[中西]医(?:诊断)?[：:]|治[法则][：:]|处方[：:]|方药[：:]|检查[：:]|个人信息|家族史|遂|随后|予|给予|经|随访|复查|复诊|目前|于|第\s?[\d一二三]|\d+\s?(?:天|周|个?月|年)后|神经阻滞|产后|伤后|手术)/
const storyCues: readonly RegExp[] = [
  /患[者儿]/,
  /术[中后]|[入出]院/,
  /(?:给予|予|加用|改用)[\u4e00-\u9fff]{2}|行[^，。；]{2,20}术/,
  /(?:CT|MRI|超声|心电图|造影|胸片|病理|查体)[^，。；]{0,8}[示：见]/,
]

/** A patient's own account opens with its label: '病情描述：男，38岁，'. */
const account = /^(?:病情描述|病情介绍|病情简介|患者描述|患者信息|疾病描述|详细描述)[：:]\s?/

/** Whether a paragraph tells a patient's story: three kinds of its words. */
const tellsStory = (words: string): boolean => storyCues.filter((cue) => cue.test(words)).length >= 3

/** A report asks nothing and speaks to nobody. */
const asks =
  /？|(?<!⟦)\?|请问|您|我(?![院科国市们]|通过|给|为|对|与|和患|告知|询问|仔细|详细|首先|遂|立即|随后|考虑|建议)|怎么|咨询|想(?:要|了解|知道|进行|做|问)|希望(?:了解|知道|得到)|请(?:说明|解释|详细|给出|列出)|该患者(?:应|可能|需)|如何/
/** What a doctor tells of a visit says 我 too. */
const asksReader = /？|(?<!⟦)\?|请问|您|怎么|咨询|请(?:说明|解释|详细|给出|列出)|该患者(?:应|可能|需)|如何/

/** A diagnosis in doubt asks nothing: '入院诊断：卵巢破裂？', '（慢性阑尾炎？）'. */
const doubted =
  /(?:诊断|考虑|印象|拟诊|疑)(?:(?!请问|[如为]何|何种|怎|什么|哪|[应需]|是否|[吗呢]|可以|能否|该)[^。！？]){0,60}？|[（(][^（）()。]{1,20}？[)）]/g

const withoutDoubt = (words: string): string => (words.includes('？') ? words.replace(doubted, '') : words)

/** Whether the words ask something, or speak of the one who writes. */
const asksSomething = (words: string): boolean => asks.test(withoutDoubt(words))

/** Whether a sentence asks something. */
export const asksIn = (words: string): boolean => asksReader.test(withoutDoubt(words))

/** An answer on what is to be done. */
const advises =
  /^[^。]{0,60}(?:推荐|建议(?=进行|到|尽快|做|使用|行)|治疗方案(?:包括|可以|为|是)|可能(?:患有?|是由?)|需要?进一步)/
const ends =
  /^(?:\d\s)?【?(?:讨\s?论|小结|总结|结论|体会|参考文献|点评|按语?[：:]|分析|专家|综上|本例|本病|思考|启示|关键词|图\s?\d|表\s?\d|Fig|Tab|注[：:])/

/** The passages of a page that report single patients, in order. */
export function passagesOf(page: Page): Passage[] {
  const passages: Passage[] = []
  let open: { passage: Passage; blocks: PageBlock[]; label: Label | undefined } | undefined
  let alone: Label | undefined
  for (const block of page.blocks) {
    if (block.block.kind !== 'paragraph' && block.block.kind !== 'item') continue
    const label = alone ?? labelOf(block)
    alone = labelAlone(block)
    const begun = beginning(page.text, block, label)
    if (begun) {
      const blocks = [block]
      open = { passage: { ...begun, blocks }, blocks, label }
      passages.push(open.passage)
    } else if (open && goesOn(open, block, label)) open.blocks.push(block)
    else open = undefined
  }
  return passages
}

/** A paragraph of nothing but a label: '病例一（易）'. */
function labelAlone(block: PageBlock): Label | undefined {
  const found = block.text.length > 24 ? undefined : onlyLabel.exec(block.text)?.[1]
  if (found === undefined) return undefined
  const { start } = block.block.content
  return { text: found, span: { start, end: start + found.length }, heading: block }
}

/** A passage begins with a patient, or under a heading that labels a case. */
function beginning(text: string, block: PageBlock, label: Label | undefined): Omit<Passage, 'blocks'> | undefined {
  if (!mayNamePatient(block)) return undefined
  const { content } = block.block
  const own = account.exec(block.text.slice(0, 12))
  const runIn = own ?? runInLabel.exec(block.text.slice(0, 40)) ?? runInHeading.exec(block.text.slice(0, 40))
  const written = runIn?.[1] ?? runIn?.[2]
  const start = content.start + (runIn?.[0].length ?? 0)
  const known =
    runIn !== null ||
    caseHeading.test(block.headings.at(-1)?.text ?? '') ||
    label !== undefined ||
    /^[\u4e00-\u9fff]{2,3}（化名）/.test(block.text)
  const patient = patientAt(text, { start, end: content.end }, known)
  if (!patient || (!own && asksSomething(block.text))) return undefined
  const base = { article: block.article, patient }
  if (written !== undefined && isNumbered(written)) {
    const at = content.start + block.text.indexOf(written)
    return { ...base, label: written, labelSpan: { start: at, end: at + written.length } }
  }
  if (!label) return { ...base, label: '病例' }
  const title = label.title && { title: label.title }
  if (!isNumbered(label.text)) return { ...base, label: '病例', ...title }
  return { ...base, label: label.text, labelSpan: label.span, ...title }
}

/** '病例 2' labels one of several; '典型病例' labels none. */
const isNumbered = (label: string): boolean => /[\d一二三四五六七八九十A-DＡ-Ｄ甲乙丙丁]$/.test(label)

function goesOn(
  open: { readonly blocks: readonly PageBlock[]; readonly label: Label | undefined },
  block: PageBlock,
  label: Label | undefined,
): boolean {
  if (account.test(open.blocks[0]?.text ?? '')) return false
  const inStory = storyHeading.test(block.headings.at(-1)?.text ?? '')
  if (ends.test(block.text) || (!inStory && asksSomething(block.text)) || advises.test(block.text)) return false
  if (open.label && open.label.heading.block.kind === 'heading') return label?.heading === open.label.heading
  const first = open.blocks[0] as PageBlock
  if (underCaseHeading(first, block) || inStory) return true
  return (
    first.headings.at(-1) === block.headings.at(-1) &&
    (continues.test(block.text) ||
      isField(first, block.text) ||
      isHeadline(open.blocks) ||
      tellsStory(block.text) ||
      goesOnListing(open.blocks.at(-1)?.text ?? '', block.text))
  )
}

const numbered = /^\d{1,2}[、.．]/
/** '实验室检查：' announces what follows, and the numbered lines of a list follow one another. */
const goesOnListing = (before: string, text: string): boolean =>
  /[：:]$/.test(before) || (numbered.test(before) && numbered.test(text))

/** Headings of a report that opens with the patient's particulars. */
const storyHeading =
  /^(?:[一二三四五六]、|\d[、.．]\s?)?(?:初次面诊|治疗经过|诊疗经过|治疗过程|治疗效果|诊断经过|病情经过|手术经过)$/

/** '【治疗方案】手术治疗': a part of the report with its name. */
const isField = (first: PageBlock, text: string): boolean =>
  text.startsWith('【') &&
  (first.text.startsWith('【') || fieldOf(fieldLead.exec(text.slice(0, 12))?.[1] ?? '') !== undefined)

/** '验案1：张某，女，38岁，工人，2004年3月29日初诊。': a line that only says who came; the story follows. */
const isHeadline = (blocks: readonly PageBlock[]): boolean =>
  blocks.length === 1 && /^.{0,50}(?:初诊|就诊|来诊)。?$/.test(blocks[0]?.text ?? '')

/** Parts of a report under headings of their own ('### 查体') that stand under the heading '病例资料'. */
function underCaseHeading(first: PageBlock, block: PageBlock): boolean {
  const heading = first.headings.find(({ text }) => caseHeading.test(text))
  return heading !== undefined && block.headings.includes(heading)
}
