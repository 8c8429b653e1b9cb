import type { TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { QuickPattern } from '../../text/quick.ts'
import { isBounded } from '../boundaries.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm, typeOf } from '../terms.ts'
import { termsInTitle, topicTypes } from '../topic.ts'
import { sectionOf } from './sections.ts'

/** Names that the page itself shows to be terms, though their endings tell nothing or something else, by type. */
export type Names = ReadonlyMap<string, TermType>

/** What a thing is called by its own definition: 'X是一种…的疾病'. */
const kinds: readonly (readonly [type: TermType, nouns: RegExp])[] = [
  ['drug', /(?:药|药物|抗生素|制剂|抑制剂|拮抗剂|激动剂|激素|类药品|药品)$/],
  ['procedure', /(?:手术|疗法|术式|治疗方法|技术)$/],
  ['test', /(?:检查|检验|检测|检查方法)$/],
  ['disease', /(?:疾病|[\u4e00-\u9fff]病|病变|综合征|综合症|[^急]症|炎症|肿瘤|畸形|感染|障碍|癌|瘤)$/],
]

const asked = /(?:什么(?:是|叫做?)|认识|了解|关于|得了|患上)([\u4e00-\u9fffA-Za-z]{2,10})(?=[？?\s，,：:]|$)/
// Only words that lead up to a name: whatever else stood here would be the end of the term itself.
const beforeName = '(?:的(?:正式|标准|医学|学术|英文|中文)?|还|也|又|亦|俗|别|简|全|旧|学|统|医学上)?'
const otherName = `(?:${beforeName}[称名叫][^，。；：]{1,20}，){0,3}`
const defined = new RegExp(
  `^([\\u4e00-\\u9fffA-Za-z]{2,10}?)(?:（[^（）]{1,40}）)?(?:[俗又也亦别]?[称名][^，。；：]{1,20}，)?${otherName}(?:就?是|为|指的?是|是指)([^。；：？！\\n]{4,80})`,
)
const form =
  /(?:缓释|控释|肠溶|分散|咀嚼|口崩|泡腾)?(?:片剂?|胶囊|注射液|颗粒|干混悬剂|混悬液|口服液|滴眼液|软膏|乳膏|凝胶|栓|粉针剂?)$/

const noName =
  /[的了吗呢么这那哪]|^(?:它|其|本|该|此)|^[小老][\u4e00-\u9fff]$|^(?:怀疑|考虑|如果|一种|状态|创伤|病因|细菌|病毒|刺激|紧张|兴奋|敏感|开放|积聚|扩散|传染|炎症)$|患者|病人|怎么|如何|以及|疾病|症状|治疗|检查|[是有会能要不]/

/**
 * The names that a page's questions, definitions and titles give: '什么是X？', 'X是一种…的疾病'; a drug's name without its form.
 * A name counts from its second mention on.
 */
export function namesOf(page: Page): Names {
  const types = new Map<string, TermType>()
  for (const { block, text } of page.blocks) {
    const kind = block.kind === 'table' ? undefined : definedKind(text)
    if (kind) types.set(...kind)
  }
  for (const block of page.blocks.slice(0, openingBlocks)) readSyllable(block, types)
  for (const block of page.blocks) readShort(block, types)
  for (const block of page.blocks) if (block.block.kind === 'heading') readHeading(page, block, types)
  const names = [...types].filter(
    ([name, type]) => !isKnown(name, type) && isBounded(name, type) && twice(page.text, name),
  )
  const kinds = page.blocks.flatMap((block) => kindsOfShort(block, types))
  return new Map([...names, ...kindsOn(page), ...kinds].sort(([a], [b]) => b.length - a.length))
}

/** How far down a page what it is about is defined. */
const openingBlocks = 16
const syllable = new Sought(
  /(?:^|[，。：\s])(?<name>[痔疝癣疣痈疖疟痘疥])(?:（[^（）]{1,20}）)?(?:就?是|指|俗称|又称|也称)/,
)

/** '痔是…': a disease of one syllable, where the page says what it is. */
function readSyllable(block: PageBlock, types: Map<string, TermType>): void {
  const name = block.block.kind === 'table' ? undefined : syllable.exec(block)?.groups?.['name']
  if (name !== undefined) types.set(name, 'disease')
}

const kind = new Sought(
  /(?<=^|[，。；：、]|和)[\u4e00-\u9fffⅠⅡⅢⅣ]{1,6}型(?=　|要|应|须|需|最|较|多|常|主要|表现|以(?![上下])|可|是|指|者|患者|则|占|约|好发|起病|又|[：，、；。（]|和|$)/g,
)
const noKind =
  /^(?:适用于|用于|属于|多见于|[此该本各两三四五这其哪几同多]|一种)|(?:[血体典类模大小新造发转微中剂分表机巨外户原定成塑亚重轻]|基因|缓释|控释|长效|短效|速效|普通|药物|临床)型$/

const graded = new Sought(
  /(?<=[（(][\d一二三四五]{1,2}[）)]\s?|[①-⑨]\s?)(?:极?轻|中|极?重|危重|中重|轻中)(?:度|型|症)(?=（[A-Z]{2,6}）[：:])|^(?:浅|深)?[ⅠⅡⅢⅣ]度(?=[：:])/g,
)

/** '神经根型', '脊髓型': the kinds of a disease that a page tells of, two at least. */
function kindsOn(page: Page): [string, TermType][] {
  const found = new Set<string>()
  for (const block of page.blocks)
    if (block.block.kind !== 'table')
      for (const [name] of [...kind.matches(block), ...graded.matches(block)]) if (!noKind.test(name)) found.add(name)
  return found.size > 1 ? [...found].map((name) => [name, 'disease']) : []
}

const short = new QuickPattern(
  /(?<=([\u4e00-\u9fff]{2,16}))（(?:[A-Za-z][A-Za-z -]{3,60}[,，]\s?)?([A-Z][A-Za-z-]{1,9})）/,
)

/** 'X（ABC）': the short form of a disease. */
function readShort(block: PageBlock, types: Map<string, TermType>): void {
  for (const [, name = '', letters = ''] of short.matches(block.text))
    if (typeOf(name) === 'disease' && !types.has(letters)) types.set(letters, 'disease')
}

const kindOfShort = new Sought(
  /(?<![\u4e00-\u9fff])(?<kind>[\u4e00-\u9fff]{1,3}性)(?<letters>[A-Z][A-Za-z-]{1,9})(?![A-Za-z])|(?<=[、，。和与及是内])(?<other>[\u4e00-\u9fff]{1,3}性)(?<same>[A-Z][A-Za-z-]{1,9})(?![A-Za-z])/g,
)

/** '肾前性AKI': kinds of what a page writes by its short form. */
const kindsOfShort = (block: PageBlock, types: ReadonlyMap<string, TermType>): [string, TermType][] =>
  kindOfShort.matches(block).flatMap(({ groups }): [string, TermType][] => {
    const letters = groups?.['letters'] ?? groups?.['same'] ?? ''
    const name = `${groups?.['kind'] ?? groups?.['other']}${letters}`
    return types.get(letters) === 'disease' ? [[name, 'disease']] : []
  })

/** '### 2. 踝关节主动活动' under 功能锻炼: what is done, though its ending tells nothing. */
const deed =
  /^(?:\d{1,2}[.．、]\s?|[（(][\d一二三四五六七八九十]{1,2}[）)]\s?)?(?<name>[\u4e00-\u9fff]{2,8}(?:活动|行走|站立|转移|摆放|翻身|起坐|抬腿|深蹲|拉伸))$/
/** '1、留罐法': a way of doing that the text names elsewhere too. */
const way =
  /^(?:\d{1,2}[.．、]\s?|[（(]?[\d一二三四五六七八九十]{1,2}[）)、]\s?)(?<name>[\u4e00-\u9fff]{1,8}[^方办做看想说用写读算语书民司宪立执守违合非]法)$/
const exercises = /(?:训练|锻炼|运动|康复|疗法|体操)(?:方法|内容|计划)?$/

function readHeading(page: Page, { text, block, headings }: PageBlock, types: Map<string, TermType>): void {
  const done = (exercises.test(headings.at(-1)?.text ?? '') ? deed.exec(text) : way.exec(text))?.groups?.['name']
  if (done !== undefined) types.set(done, 'procedure')
  for (const { span, type } of termsInTitle(text)) {
    const stem = text.slice(span.start, span.end).replace(form, '')
    if (type === 'drug' && stem.length >= 3 && stem.length < span.end - span.start) types.set(stem, 'drug')
  }
  const name = asked.exec(text)?.[1] ?? (text.length <= 10 ? text : undefined)
  if (!name || noName.test(name) || types.has(name) || !isUntyped(name) || sectionOf(name)) return
  if (askedWords.of(page).has(name) || (block.level === 1 && hasSections(page))) types.set(name, 'disease')
}

/** Whose causes, symptoms or patients a page speaks of, and what it says it is: '…的病因', '什么是…'. */
const ofIllness = /的病因|的原因|的症状|患者|的临床表现|什么是/g
const longestName = 10
/** All words of up to ten characters that stand so on a page: one pass for all its headings. */
const askedWords = new Kept((page: Page): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { index, 0: cue } of matchesOf(ofIllness, page.text)) {
    const after = index + cue.length
    for (let length = 1; length <= longestName; length++)
      words.add(cue === '什么是' ? page.text.slice(after, after + length) : page.text.slice(index - length, index))
  }
  return words
})

const isKnown = (name: string, type: TermType): boolean => isTerm(name, topicTypes) && typeOf(name) === type

/** Whether a page is laid out as one on a disease is. */
function hasSections(page: Page): boolean {
  const found = new Set<string>()
  for (const { block, text } of page.blocks) {
    const section = block.kind === 'heading' ? sectionOf(text) : undefined
    if (section && /^(?:symptom|cause|differential-diagnosis|complication|prognosis)$/.test(section)) found.add(section)
  }
  return found.size > 1
}

const isUntyped = (name: string): boolean => {
  const type = typeOf(name)
  return type === undefined || type === 'anatomy'
}

function definedKind(text: string): [string, TermType] | undefined {
  const found = defined.exec(text.slice(0, 200))
  const [, name = '', definition = ''] = found ?? []
  const ill = typeOf(name) === 'symptom' && name.length >= 3 && isTerm(name)
  if (name === '' || noName.test(name) || !(ill || isUntyped(name))) return undefined
  for (const clause of definition.split('，').slice(0, 4)) {
    const type = kinds.find(([, nouns]) => nouns.test(clause.replace(/（[^（）]{1,30}）$/, '')))?.[0]
    if (type && (!ill || sick.test(clause))) return [name, type]
  }
  return undefined
}

/** What is a disease whatever its name ends in: '…功能障碍是…的慢性病变'. */
const sick = /(?:疾病|病变|综合征|[\u4e00-\u9fff]性[\u4e00-\u9fff]{0,4}病)$/

const twice = (text: string, name: string): boolean => text.indexOf(name, text.indexOf(name) + name.length) > 0
