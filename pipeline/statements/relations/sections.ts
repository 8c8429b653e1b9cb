import type { Span } from '../../span.ts'
import { statedHeading } from '../items/asked.ts'
import type { PageBlock } from '../page.ts'
import { englishSections } from '../tables/english-words.ts'
import { sectionNames } from '../tables/section-headings.ts'
import { endsTerm, isTerm } from '../terms.ts'
import { termsInTitle, topicTypes } from '../topic.ts'

const sections = sectionNames.map(([property, names]) => [property, new RegExp(`^(?:${names})$`, 'i')] as const)

const english = englishSections.map(([section, names]) => [section, new RegExp(`^(?:${names})$`, 'i')] as const)
const isEnglish = /^[\x20-\x7e’]+$/

const headingFrame =
  /^(?:【|\[)|^[●•▪◆■★○◎▲]\s?|(?:】|\])$|^(?:(?:第[一二三四五六七八九十]+[章节部分步])|[一二三四五六七八九十\d]{1,2}(?:[、.．]\d{0,2}){0,3}|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳])\s?[、.．]?\s?/g

/** What stands before the name of what is asked about: '得了痛风怎么办', '总是头晕是怎么回事'. */
const leadWords =
  /^(?:得了|患了|患上|有了|\d{2}\s|(?:(?:最近|总是?|老是?|经常|常常|一直|反复|突然|长期|偶尔|有时|时不时)(?:会|感觉|觉得|感到|出现)?|出现|发生|感觉|引起|导致|造成|诱发)(?=[^，。的]{2,12}(?:怎么|怎样|如何|为什么|什么|原因|[的]?(?:病因|因素|疾病))))/

/** What `readSection` said; the same labels come again and again. */
const known = new Map<string, string | undefined>()
const mostKnown = 4096
/** What is longer is no heading, whatever marks it carries. */
const longestHeading = 200

/** The property that a heading or label names: '二、临床表现' → symptom; the disease's own name before it does not count. */
export function sectionOf(heading: string): string | undefined {
  if (heading.length > longestHeading) return undefined
  const before = known.get(heading)
  if (before !== undefined || known.has(heading)) return before
  if (known.size >= mostKnown) known.clear()
  const section = readSection(heading)
  known.set(heading, section)
  return section
}

function readSection(heading: string): string | undefined {
  const name = statedHeading(withoutMarks(heading.replace(headingFrame, '').replace(leadWords, '')))
  if (isEnglish.test(name)) return name.length > longestEnglish ? undefined : englishSection(name)
  if (name.length > 40) return undefined
  if (/^(?:(?:平时|日常|平日|生活中)?(?:应该?|该|要)?(?:如何|怎样|怎么)(?:有效)?)?预防/.test(name)) return 'prevention'
  if (/(?:常见|注意)?(?:的)?(?:疾病|误区|问题|案例)$/.test(name) && !/鉴别/.test(name)) return undefined
  const last = name.lastIndexOf('的', name.length - 2)
  const bare = last < 0 ? name : name.slice(last + 1)
  const why = asksWhy.exec(name)?.[0].length ?? name.length
  if (isTerm(name.slice(why), ['symptom', 'disease'])) return 'cause'
  const both = name.split(/[与和及]/)
  const rest = afterTerm(bare)
  const own = sections.find(
    ([, names]) => names.test(name) || names.test(bare) || (rest !== undefined && names.test(rest)),
  )?.[0]
  return own ?? (both.length === 2 ? lastOf(both) : undefined)
}

/** '为什么会头晕' */
const asksWhy = /^(?:为什么|为何|怎么|咋)(?:会|老是?|总是?|经常|突然|容易)+/
const longestEnglish = 80

/** An English heading names its section as a whole, or with its last word: 'Kidney biopsy risks'. */
function englishSection(name: string): string | undefined {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const found = english.find(([, names]) => names.test(name)) ?? english.find(([, names]) => names.test(last))
  return found?.[0]
}

/** '不良反应与注意事项' names two; what has no label of its own belongs to the last. */
function lastOf(parts: readonly string[]): string | undefined {
  const found = parts.map((part) => sections.find(([, names]) => names.test(part))?.[0])
  return found.every((section) => section !== undefined) ? found.at(-1) : undefined
}

function withoutMarks(heading: string): string {
  let end = heading.length
  while (end > 0 && '：:？? '.includes(heading[end - 1] as string)) end--
  return heading.slice(0, end)
}

function afterTerm(name: string): string | undefined {
  for (let at = name.length - 2; at > 1; at--) {
    if (!endsTerm(name.charCodeAt(at - 1)) || !isTerm(name.slice(0, at), topicTypes)) continue
    const [term] = termsInTitle(name.slice(0, at))
    if (term && term.span.end === at && term.span.start === 0) return name.slice(at)
  }
  return undefined
}

/** Sections whose subsections state the same property under names of their own. */
export const inheritable: ReadonlySet<string> = new Set([
  'symptom',
  'treatment',
  'examination',
  'complication',
  'cause',
  'subtype',
  'adverse-effect',
])

/** How an answer or its parts begin in forums: what the heading before names no longer holds. */
export const greeting: RegExp = /^(?:你好|您好|问题分析|意见建议|病情分析|指导意见|医生回答)/

const leads: readonly (readonly [section: string, pattern: RegExp])[] = [
  ['contraindication', /(?:不适合|不适宜|不宜|不能|不可|不得)[^。]{0,14}[:：]$/],
  ['treatment', /(?:药物|治疗|疗法)(?:方法|方式|方案|选择|措施)?(?:有|包括|如下|可能包括)?[:：]$/],
  ['cause', /(?:原因|病因|诱因|诱发因素)[^。.]{0,12}[:：]$/],
  ['risk-factor', /(?:风险|危险|高危)(?:因素)?[^。.]{0,12}[:：]$/],
  ['examination', /(?:检查|测试|检测|检验)[^。.]{0,10}[:：]$/],
  ['indication', /(?:适用于|适应症|适应证|用于治疗|用于(?:以下|下列|如下)[^。.]{0,12}|用于治疗?)[^。.]{0,24}[:：]$/],
  ['indication', /(?:适合|适用|候选|推荐|建议)[^。]{0,24}，?(?:如果|若)[:：]$/],
  ['indication', /\bif[:：]$/i],
  ['complication', /(?:并发症|complications|risks)[^。.]{0,24}[:：]$/i],
  ['adverse-effect', /(?:不良反应|副作用|side effects)[^。.]{0,24}[:：]$/i],
  ['symptom', /(?:症状|表现|symptoms)[^。.]{0,24}[:：]$/i],
  ['contraindication', /(?:禁忌|禁用)[^。.]{0,24}[:：]$/],
  [
    'preparation',
    /^(?:before|after) (?:the |your )?(?:procedure|surgery|operation|test)[:：]$|^(?:术前|术后|检查前|检查后)[:：]$/i,
  ],
]

/** The property that a paragraph names which ends in a colon and leads into a list. */
export function leadIn({ block, text }: PageBlock): string | undefined {
  if (block.kind !== 'paragraph' || !/[:：]$/.test(text)) return undefined
  return leads.find(([, pattern]) => pattern.test(text.slice(-120)))?.[0] ?? sectionOf(text)
}

/** Labels of grades and stages, whose text tells how the disease shows itself. */
const grade =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)])?\s?(?:[轻中重]度?|极重|早|晚|急性|慢性|亚急性|[\u4e00-\u9fff]{2,4})[症型期]$/

const labelMark = /[】\]］：:？?]|^\d{1,2}(?:\.\d{1,2}){0,2}\s/
const runIn =
  /^(?:[【[［]([^】\]］\n]{2,12})[】\]］]|([^，。；：:？！\n]{2,14})[：:]|([^，。；：:？?！\n]{2,12})[？?](?=.)|\d{1,2}(?:\.\d{1,2}){0,2}\s([^\s，。；：:？?！]{2,10})\s(?=.{4}))\s?/

/** A label before a sentence that names a property: '【治疗】…', '（2）症状：…'. */
export function labelOf(
  text: string,
  sentence: Span,
  over: string | undefined,
): { end: number; section: string } | undefined {
  const opening = text.slice(sentence.start, sentence.start + 24)
  const found = labelMark.test(opening) ? runIn.exec(opening) : null
  const label = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? ''
  const section =
    sectionOf(label) ?? ((over === undefined || over === 'subtype') && grade.test(label) ? 'symptom' : undefined)
  return found && section ? { end: sentence.start + found[0].length, section } : undefined
}

const runInName =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,2}\s{1,2}(?=[^，。；：]{2,14}[\u3000 ])|(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、]|[（(][\d一二三四五六七八九十]{1,2}[）)])\s?(?=[^，。；：]{1,12}[型期度证症病炎][\u3000 ]))([\u4e00-\u9fffA-Za-zⅠ-Ⅻ]{2,14})[\u3000 ]/

/** The name on the line of its text: '3.6 感染性坏死　先…'. */
export function runInHeading(text: string): Span | undefined {
  const found = runInName.exec(text.slice(0, 32))
  const end = (found?.[0].length ?? 0) - 1
  return found ? { start: end - (found[1] as string).length, end } : undefined
}

/** '2 临床表现 …' */
export const numbered: RegExp = /^\d{1,2}(?:\.\d{1,2}){0,2}\s/
/** A short line without a closing mark that names a section. */
export const namesSection = ({ block, text }: PageBlock): boolean =>
  block.kind !== 'table' && text.length <= 16 && !/[，。；！？]|[：:](?=.)/.test(text) && sectionOf(text) !== undefined
