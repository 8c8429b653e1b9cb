import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import { caseBlocks } from '../cases/claims.ts'
import { drugsIn } from '../drugs/mentions.ts'
import { articleOf } from '../header/article.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { passageAt } from '../relations/block-passages.ts'
import { termBefore } from '../relations/term-before.ts'
import { Sought } from '../sought.ts'
import { articleTopic, headingTerm } from '../tabular/topic.ts'
import { isTerm } from '../terms.ts'
import { procedureClaim } from './claims.ts'
import { tooGeneral } from './names.ts'
import { narrationsOf } from './narrated.ts'
import { stepBlocks } from './series.ts'

/** What is set on a device or for a treatment; nothing else is told by these words. */
const settings =
  '(?:血|透析液|置换液|氧|吸氧|灌注|灌流|冲洗|血泵|气)流[量速]|吸?入?氧浓度|FiO2|潮气量|PEEP|呼气末正压|支持压力|治疗压力|[吸呼]气压力?|气腹压力?|腹腔压力?|止血带压力|充气压力|负压(?:值)?|灌注压力?|脉冲频率|刺激频率|冲击频率|按压频率|穿刺深度|刺激强度|脉宽|脉冲宽度|波长|(?<!成)功率|输出功率|能量(?:密度)?|光斑(?:直径|大小)?|[双单]相波(?:首次|能量)?|首次能量|除颤能量|平台压|电流(?:强度)?|管?电[压流]|透析液温度|水温|药液温度|(?:照射|处方|单次|总)剂量|剂量率|照射距离|照射时间|曝光时间|置管深度|留针时间|透析时间|灌注时间|作用时间|治疗时间|每次(?:注入|灌入|抽液|放液|放出)|层厚|层距|层间距|转速|超滤[量率]|扫描时间|T[RE]'
/** What is done with hands goes so deep, so long, at such an angle. */
const byHand =
  '(?:按压|插入|进针|刺入|针刺|置入|插管|吸痰管插入|导管插入|胃管插入|肛管插入|尿管插入|管插管)(?:的)?(?:深度|长度|角度)|按压频率|(?:吸引|吸痰)?负压|(?:单次|每次|一次)?(?:吸引|吸痰|按压|施灸|艾灸|拔罐|留罐|熏洗|冰敷|热敷)时[间长]|(?:鼻饲液?|营养液|灌肠液|冲洗液|溶液|药液|水)的?温度|床头抬高|气囊压力|腹内压|插管长度|两次(?:灌入|鼻饲|注射|治疗|吸引)?间隔'
const setting = new RegExp(
  `(?<what>[\\u4e00-\\u9fffA-Za-z]{0,6}?(?:${settings}|${byHand}))(?:一般|通常|应该?|需|可|建议)?(?:设定?[为在]|设置[为在]|调[至节]为?|控制[在为]|维持[在为]|保持在|以|在|约为?|为|：|:)?\\s?(?:约)?$`,
)
/** What is set as well, where several numbers of a device stand side by side: 温度42℃，频率2 Hz. */
const common =
  /(?:^|[，、：:（(；]|为|在|以|的|术中|参数)(?<what>(?:治疗|冲击|针尖|刺激|输出|脉冲|最高|起始|初始)?(?:温度|频率|压力|强度|电压|能量|次数|脉冲|时间))(?:设定?为|设置为|调[至节]为?|控制在|维持在|为|：|:)?\s?(?:约)?$/
const device = /(?:Hz|J|W|bar|V|mA|MPa|kPa|℃|ms)(?![A-Za-z])/g
const handled = new RegExp(byHand)
const anySetting = new Sought(new RegExp(`${settings}|${byHand}|频率`))
const eachTime = /每次(?:治疗|透析|训练|持续|约|时间)*\s?$/
const setKinds: ReadonlySet<string | undefined> = new Set([
  'length',
  'angle',
  'time',
  'temperature',
  'pressure',
  'physics',
  'volume',
  'ratio',
  'mass',
])
const verb = /(?:采用|采取|给予|予以|实施|使用|应用|进行|接受|行)(?<what>[\u4e00-\u9fffA-Za-z0-9-]{2,16})$/

/** Whom and how before the name: 重症者给予. */
const giving = /^[^，。；]{0,12}?(?:给予|予以|采用|实施|接受|进行)/

const opening = /^[\u4e00-\u9fffA-Za-z-]{2,16}?(?=(?:治疗)?(?:每|一般|通常|应|时|，|：|\s?\d|采用|选用|使用|疗程))/

interface Named {
  readonly span: Span
}

/** For whom and how, before the name: 不稳定的立即, 便后. */
const toDo = /^.*(?:的|者|立即|马上|及时|尽快|可|应|予|行(?!走)|[便饭餐睡术浴][前后])(?=.{2})/

/** What is carried out by its ending, whatever its name. */
const carried = /^[\u4e00-\u9fff]{2,12}(?:健康教育|护理|干预|训练|锻炼|康复|疗法)$/

/** The procedure that a sentence opens with or says is done before `at`. */
function namedIn(block: PageBlock, sentence: Span, at: number): Named | undefined {
  const words = block.text.slice(sentence.start, Math.min(at, sentence.start + 200))
  const from = giving.exec(words)?.[0].length ?? 0
  const said = opening.exec(words.slice(from))?.[0] ?? ''
  const aside = toDo.exec(said)?.[0].length ?? 0
  const lead = said.slice(aside)
  const start = sentence.start + from + aside
  if (isTerm(lead, ['procedure'])) return { span: inPage(block, { start, end: start + lead.length }) }
  for (const clause of splitOutside(block.text, { start: sentence.start, end: at }, '，；').reverse()) {
    const { what = '' } = verb.exec(block.text.slice(clause.start, clause.end).replace(/治疗$/, ''))?.groups ?? {}
    const start = block.text.indexOf(what, clause.start)
    if (what !== '' && (isTerm(what, ['procedure']) || carried.test(what)))
      return { span: inPage(block, { start, end: start + what.length }) }
    const end = clause.start + block.text.slice(clause.start, clause.end).replace(/\s?每次.{0,4}$|治疗$/, '').length
    const done = termBefore(block.text, { start: clause.start, end }, ['procedure'])
    const bare = done && {
      start: done.start + (toDo.exec(block.text.slice(done.start, done.end))?.[0].length ?? 0),
      end: done.end,
    }
    if (bare && !tooGeneral.test(block.text.slice(bare.start, bare.end))) return { span: inPage(block, bare) }
  }
  return undefined
}

/** The procedure that the section or the article is about. */
function topicOf(page: Page, block: PageBlock): Named | undefined {
  for (const heading of [...block.headings].reverse()) {
    const term = heading.block.level === 1 ? undefined : headingTerm(heading, ['procedure'])
    if (term) return { span: term }
  }
  const term = articleTopic(articleOf(page, block), ['procedure'])
  return term && { span: term }
}

/** The procedure that is spoken of where the number stands. */
function spokenOf(page: Page, block: PageBlock, at: number): Named | undefined {
  const clause = passageAt(page, block, at)?.clauses.findLast(({ start }) => start <= at)
  const topic = clause?.topics.find(({ type }) => type === 'procedure')
  const lead = /^.*(?:并|开始|进行|实施|给予|采用)(?=.{2})/.exec(topic?.text ?? '')?.[0].length ?? 0
  return topic && { span: { start: topic.span.start + lead, end: topic.span.end } }
}

/** '1.2.2 冲击波组 采用…': the arm of a study whose treatment the block tells. */
function groupOf({ block, text }: PageBlock): Named | undefined {
  const found = /^(?:\d(?:[.．]\d){1,3}|[（(]\d[)）]|\d[、.．])?\s?(?<group>[\u4e00-\u9fffA-Z]{1,10}组)[\s：:]/.exec(
    text.slice(0, 24),
  )
  const { group } = found?.groups ?? {}
  if (group === undefined) return undefined
  const start = block.content.start + text.indexOf(group)
  return { span: { start, end: start + group.length } }
}

/** The procedure that the nearest heading under the title names, where the block names no drug. */
function headedBy({ headings, text }: PageBlock): Named | undefined {
  const heading = headings.at(-1)
  const term = heading && heading.block.level !== 1 ? headingTerm(heading, ['procedure']) : undefined
  return term && drugsIn(text, 0, text.length).length === 0 ? { span: term } : undefined
}

/** A session's length is told of a procedure that the sentence names and that is done so many times. */
const isSession = (before: string, { kind, value }: Quantity): boolean =>
  kind === 'time' && /^(?:min|h)$/.test(value.unit ?? '') && eachTime.test(before)

/** What is set, by the words before its number; undefined where they tell nothing of the kind. */
function settingOf(before: string, quantity: Quantity, listed: boolean): { readonly attribute?: string } | undefined {
  const { kind, value } = quantity
  if (value.sd !== undefined || !(setKinds.has(kind) || value.unit?.includes('/'))) return undefined
  const { what } = setting.exec(before)?.groups ?? (listed ? common.exec(before)?.groups : undefined) ?? {}
  // 单次剂量2 mL is a drug's; radiation is told in grays or joules.
  if (what?.endsWith('剂量') && !/Gy|J/.test(value.unit ?? '')) return undefined
  if (what === undefined) return isSession(before, quantity) ? {} : undefined
  return { attribute: what.replace(/^.*[，。；：、]|^(?:调整|设定|设置|选择|时(?!间)|的|其|将|以|用|和|及|与)+/, '') }
}

function* sentenceClaims(page: Page, block: PageBlock, sentence: Span, own: readonly Quantity[]): Generator<Claim> {
  const units = block.text.slice(sentence.start, sentence.end).match(device) ?? []
  const listed = new Set(units).size > 1
  for (const quantity of own) {
    const { span, value } = quantity
    const set = settingOf(block.text.slice(Math.max(sentence.start, span.start - 24), span.start), quantity, listed)
    if (!set) continue
    const named = namedIn(block, sentence, span.start)
    const doing =
      groupOf(block) ??
      named ??
      (set.attribute === undefined
        ? headedBy(block)
        : (topicOf(page, block) ?? (handled.test(set.attribute) ? spokenOf(page, block, span.start) : undefined)))
    const about = doing && { article: block.article, subject: doing.span }
    if (about) yield procedureClaim(page.text, about, 'parameter', value, inPage(block, span), { ...set })
  }
}

/** What devices and treatments are set to: 血流量200～300 ml/min, 波长1064 nm, and how long one session takes. */
export function* settingClaims(page: Page): Generator<Claim> {
  let told: ReadonlySet<PageBlock> | undefined
  for (const block of page.blocks) {
    const { kind } = block.block
    if ((kind !== 'paragraph' && kind !== 'item') || !/\d/.test(block.text)) continue
    if (!anySetting.test(block) && !block.text.includes('每次')) continue
    told ??= new Set([...stepBlocks(page), ...caseBlocks(page)])
    if (told.has(block) || narrationsOf(page).some(({ text }) => text.start === block.block.content.start)) continue
    for (const [sentence, own] of bySentence(sentencesIn(block), quantitiesIn(block)))
      yield* sentenceClaims(page, block, sentence, own)
  }
}
