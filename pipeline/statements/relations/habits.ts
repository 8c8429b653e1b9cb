import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { inPage } from '../page.ts'
import type { Topic } from '../topic.ts'
import { itemMark } from './inline-items.ts'
import type { Passage, TopicClause } from './passages.ts'
import { sectionClaims } from './section-claims.ts'
import { cutEtcetera, trimValue } from './trim.ts'

const urges =
  /^(?:应该?|要|注意|避免|保持|加强|多(?=[吃饮喝运参做晒])|少(?=[吃饮喝食])|限(?=[盐酒糖制])|防止|增强|戒烟|戒酒|不要|禁止|定期|养成|适量|适当|均衡|戒|坚持|控制|减少|增加|远离|合理|做好|勤|接种|积极|限制|每[日天](?:饮水|喝水|尿量|运动|步行)|规律|清淡|补充|穿(?![孔刺透])|安装|佩戴|选择|常晒|忌|勿|切勿|注重|关注|尽量|平时|管好|管住|减重|减肥)(?![的了])/

/** Habits that keep well, whatever they open with. */
const habit =
  /^(?!.*(?:如果|若|期间|禁|过敏|患者|症状|治疗|发生率|感染后))[^，。；：]{0,12}(?:洗手|消毒|佩戴|锻炼|热身|休息|起身活动|接种|保暖|通风|戒烟|清洁|排便|提肛运动|不[喝吃穿用去][\u4e00-\u9fff]{1,8}|少[去吃喝][\u4e00-\u9fff]{1,8}|别[\u4e00-\u9fff]{2,10}|为宜)$/

/** What is bidden of anything in the house: '奶要烧开', '热水壶放高处', '羊羔每年打疫苗'. */
const bidden =
  /^(?!.*(?:如果|若|一旦|患者|症状|发生率|感染后|效力|有效|保护|间隔|肌内|皮下|共\S{0,2}[针剂次]|出现|不良反应|常见|^每日\d|检查出|诊断|阳性))(?:[^，。；：]{0,14}?(?:要|应|须|需|宜|先|再|别|不要|勿|尽早|尽量|及时|每(?=[天日周月年\d])|不(?=[吃喝用做穿抽憋熬贴碰])|(?:可|应|建议)接种)[^，。；：]{1,22}|(?:戴|打|放|洗|煮|烧|撒|穿|管好|减重|减肥|戒|取(?!决)|吃|喝|睡|换|晒|灭|隔离|监测|筛查|纠正|慎)[^，。；：]{0,20}|[^，。；：]{2,12}(?:戴|打(?=疫苗|预防针)|放(?=[到在])|洗|煮|撒|包(?=[毛纱]))[^，。；：]{2,18})$/

const everyday = /^(?:平时|日常|平日)(?=(?:应|要|需|注意|坚持|避免|保持|多|少))/

/** What a clause bids, one deed each; '坚持游泳、慢跑和跳绳' is one deed with all its objects. */
function advised(text: string, clause: Span): Span[] {
  const lead = everyday.exec(text.slice(clause.start, clause.start + 4))?.[0].length ?? 0
  const deeds: { start: number; end: number }[] = []
  for (const part of splitOutside(text, { start: clause.start + lead, end: clause.end }, '、')) {
    const last = deeds.at(-1)
    const words = text.slice(part.start, part.end)
    const bids = last && (urges.test(text.slice(last.start, last.end)) || takes.test(text.slice(last.start, last.end)))
    const goesOn = bids && object.test(words) && !urges.test(words)
    if (goesOn) last.end = part.end
    else deeds.push({ ...part })
  }
  return deeds
}

/** What one should have, of which the next members are more. */
const takes = /(?:应|要|需|宜)(?:当|该)?(?:包[含括]|摄入|补充|含有|多?[吃喝食选]|选择)[^，。；：]{2,10}$/

/** What is named and not bidden. */
const object = /^[\u4e00-\u9fff]{2,6}(?:[和与及][\u4e00-\u9fff]{2,8})?$/

/** What else is done against the disease that an item is headed with. */
const measure =
  /^(?:使用|每\s?\d[\d.]{0,3}\s?(?:h|小时|天|日)[^，。；：]{0,3}(?:翻身|更换|检查|测量)|穿|抬高|早期|(?:起床|睡|饭|餐|活动)前)/

/** '- 坠积性肺炎：定时翻身叩背': the item's head is what its measures keep away. */
function headed(passage: Passage, clause: TopicClause): Topic | undefined {
  const { label, block } = passage
  if (label?.type !== 'disease' || block.block.kind !== 'item' || label.span.end > clause.start) return undefined
  return { type: 'disease', text: label.text, span: inPage(block, label.span) }
}

/** '并发症的预防' over items that each open with a disease: complications of what the page is about. */
function* complicationOf(passage: Passage, clause: TopicClause): Generator<Claim> {
  const { label, block } = passage
  const isHead = label?.type === 'disease' && block.block.kind === 'item' && clause.index === 0
  const heading = block.headings.at(-1)
  if (!isHead || passage.sentence.start > 3 || !heading || !/并发症/.test(heading.text)) return
  const before = passage.before.filter(({ span }) => span.end <= heading.block.content.start)
  yield* sectionClaims({ ...passage, before }, clause, 'complication', [{ span: label.span, type: 'disease' }])
}

/** What tells how things are, and what is done to the sick. */
const tells =
  /(?<![不可要])是|会(?!阴)|可能|因为|由于|发生率|症状|患者|病人|就诊|就医|[？?]|属于|导致|引起|占|常见|如果|一旦|出现|有效率|效果|保护力|接种后|疗效|并发症|目前|研究|尚无|没有(?:办法|特效)/
const shortest = 4
const longest = 40

/** 'A；B；C': each part of a sentence that only semicolons part is a measure, whatever it opens with. */
function measuresOf({ block, clauses, sentence }: Passage): Span[] {
  const label = clauses[0] && /[：:]/.test(clauses[0].mark) ? clauses[0].end + 1 : sentence.start
  const parts = splitOutside(block.text, { start: label, end: sentence.end }, '；;。')
  if (parts.length < 2) return []
  const spans = parts.map(({ start, end }) => ({
    start: start + (itemMark(block.text, { start, end })?.length ?? 0),
    end,
  }))
  const said = spans.map(({ start, end }) => block.text.slice(start, end))
  const all = said.every((words) => words.length >= shortest && words.length <= longest && !tells.test(words))
  return all ? spans.flatMap((span) => deedsOf(block.text, span)) : []
}

/** 'A，B' where each says by itself what is to be done are two. */
function deedsOf(text: string, span: Span): Span[] {
  const each = splitOutside(text, span, '，').map(({ start, end }) => ({ start, end }))
  const bid = each.every(({ start, end }) => {
    const words = text.slice(start, end)
    return words.length >= shortest && (urges.test(words) || habit.test(words) || bidden.test(words))
  })
  return bid ? each : [span]
}

/** What comes of it, how often, and what the text is on. */
const comes = /有助于|有利于|的预防|预防[^，]{0,3}[需应要]|^每[^，。；：]{0,3}(?:至少)?\d[^，。；：]{0,3}次$|^及时发现/
const effect = /^(?:增强|增加|减少|降低|促进|防止|改善|提高|控制|减轻)/

/** '运动可刺激骨骼生长，增强骨密度': the clause before says what something does. */
function serves({ block, clauses }: Passage, { index }: TopicClause): boolean {
  const before = clauses[index - 1]
  return before?.mark === '，' && /[^不][可能](?!能)|有助于|有利于/.test(block.text.slice(before.start, before.end))
}

/** Whether a text says by itself what to do, and no more than that. */
const isDeed = (text: string): boolean =>
  !comes.test(text) &&
  !/[是都能会]|可以|可能|就诊|就医|可(?:以|有效)*地?预防/.test(text) &&
  (text.length >= 3 || /^(?:减[重肥]|戒[烟酒]|洗手|保暖|通风|补液)$/.test(text)) &&
  text.length <= 30

/** Advice under a heading on prevention: clauses that open with what is to be done. */
export function* habitsOf(passage: Passage): Generator<Claim> {
  const { block, clauses } = passage
  const measures = block.block.kind === 'item' ? [] : measuresOf(passage)
  const [first] = clauses
  if (first && measures.length > 0) {
    yield* sectionClaims(
      passage,
      first,
      'prevention',
      measures.map((span) => ({ span })),
    )
    return
  }
  for (const clause of clauses) {
    yield* complicationOf(passage, clause)
    const against = headed(passage, clause)
    const under = against ? { ...passage, before: [against] } : passage
    for (const part of advised(block.text, cutEtcetera(block.text, clause))) {
      const span = trimValue(
        block.text,
        part,
        (one) => (urges.test(one) || measure.test(one) || bidden.test(one)) && !/[，。；、的\s]$/.test(one),
      )
      const text = block.text.slice(span.start, span.end)
      const bids = urges.test(text) || habit.test(text) || bidden.test(text) || (against && measure.test(text))
      if (!bids || !isDeed(text) || (effect.test(text) && serves(passage, clause))) continue
      yield* sectionClaims(under, clause, 'prevention', [{ span }])
    }
  }
}
