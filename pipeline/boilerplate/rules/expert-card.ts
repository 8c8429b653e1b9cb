import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { cueOf, isMeta } from '../cues.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import { bareKey, type Line, type Page } from '../page.ts'
import { expertHeadings } from '../tables/related.ts'

const longest = 90
const title =
  '(?:(?:副)?主任(?:中|西)?医师|主治(?:中|西)?医师|住院医师|(?:副)?教授|(?:副)?主任药师|主管药师|(?:副)?研究员|医师|医生|药师|(?:国家[一二三]级)?(?:心理)?咨询师|(?:注册)?心理师|(?:注册)?营养师|治疗师|康复师|(?:副)?主任护师|主管护师)'
/** A name with its title begins the card; the hospital may stand on the same line. */
const named = new LinePattern(
  new RegExp(`^(?:[\\u4e00-\\u9fff]{2,4}|[a-z][a-z.·]{2,28})[,，|·]?(?:医生|大夫)?[,，|·]?${title}`),
)
const skill =
  /^【(?:专业擅长|擅长|擅治|专长|门诊时间|出诊时间)】|(?:擅长|擅治|专长|擅长领域|擅长疾病|专业方向|专业擅长|主治疾病|执业点)[:：].{2,}|从[业医]\d{1,2}年|擅长.{4,}|个案时长/
const bareSkill = new LinePattern(/^【?(?:擅长|擅治|专长|擅长领域|擅长疾病|专业方向|专业擅长|专业特长)[:：】].{2,}/)
/** When the doctor sees patients: no author says so. */
const clinic = new LinePattern(
  /^(?:出诊|坐诊|门诊|专家门诊)(?:时间|安排)?[:：].*(?:周|星期)[一二三四五六日天]|^(?:立即|马上|在线|去)?(?:预约|问诊|挂号|咨询)(?:专家|医生|ta)?$/,
)
const bareName = /^[\u4e00-\u9fff]{2,4}$/
const titled = new LinePattern(new RegExp(`^.{0,20}${title}.{0,16}$`))
const house = /^.{2,24}?(?:医院|中心|门诊部|诊所|卫生院|[分医]馆|[堂店]|大学|学院)(?:.{2,14}[科部室])?$/
/** Figures and buttons of a card. */
const figure =
  /^[\u4e00-\u9fff]{2,10}[|｜](?:[^|。]{2,16}[|｜])?(?:接诊|问诊|服务|咨询|三甲|三级|从医|评分|好评)[^|。]{0,10}$|^(?:好评率|接诊|问诊量|接诊量|咨询量|服务人数|从业\d|个案时长|咨询时长|从医\d|回复率|综合评分|推荐热度|预约量|满意度|评分|挂号费|诊金|三甲|三级甲等|图文|电话|视频|[¥￥]).{0,16}$|^\d\.\d分?$/
const mostLines = 6
const fewestCards = 2

/** Takes out the cards by which a site offers doctors. */
export const expertCard: Rule = pageRule(
  {
    id: 'expert-card',
    why: 'A site offers doctors on cards: name and title, hospital, what they are good at, a button.',
    examples: [
      [
        '扁桃体切除后两周内进软食。\n\n推荐专家\n\n郑某某 主任医师 擅长：鼾症的手术治疗\n\n何某 副主任医师 擅长：儿童腺样体肥大\n\n其他回答\n\n您好，两周后白膜脱落，此时少数人会出血，避免剧烈运动。',
        '扁桃体切除后两周内进软食。\n\n其他回答\n\n您好，两周后白膜脱落，此时少数人会出血，避免剧烈运动。',
      ],
      [
        '冯某 主任医师\n\n擅长：鼻窦炎、鼻息肉\n\n您好，鼻喷激素要连用八周以上，症状缓解后再逐渐减量。',
        '冯某 主任医师\n\n您好，鼻喷激素要连用八周以上，症状缓解后再逐渐减量。',
      ],
    ],
    leaves: [
      '王医生 主治医师 某某市人民医院\n\n您好，胃镜后咽痛三天内缓解，可以含服咽喉片，多喝温水。',
      '作者简介：郑某某，主任医师，擅长鼾症的手术治疗。',
      '主任医师查房：擅长者先行操作。',
      '参与抢救的有内科主任医师和护士长。',
    ],
  },
  (page) => expertLines(page),
)

const known = new WeakMap<Page, ReadonlyMap<Line, Reason>>()

/** The lines of cards of doctors, with the heading of their list. */
export function expertLines(page: Page): ReadonlyMap<Line, Reason> {
  const before = known.get(page)
  if (before) return before
  const cards = cardsOf(page)
  const gone = new Map<Line, Reason>()
  for (const [i, card] of cards.entries())
    for (const line of offered(page, card, [cards[i - 1], cards[i + 1]])) gone.set(line, 'related-links')
  known.set(page, gone)
  return gone
}

/** A card among others, or below a heading, goes with its heading; of one above an answer what the doctor is good at. */
function offered(page: Page, card: readonly Line[], others: readonly (readonly Line[] | undefined)[]): readonly Line[] {
  const heading = page.lines[(card[0] as Line).index - 1]
  if (card.some(({ key }) => clinic.test(key)) && !isAboveAnswer(page, card)) return card
  if (heading && expertHeadings.test(bareKey(heading.key))) return [heading, ...card]
  if (others.some((other) => other && areNear(other, card))) return card
  return card.slice(1).filter(({ key }) => bareSkill.test(key))
}

/** The card of one who answers has the answer below it, and buttons at most between. */
function isAboveAnswer({ lines }: Page, card: readonly Line[]): boolean {
  const from = (card.at(-1) as Line).index + 1
  const next = lines.slice(from, from + mostLines).find((line) => cueOf(line) === undefined)
  return next?.isProse === true && !skill.test(next.key)
}

/** Runs of lines that begin with a name and a title and tell a skill. */
function cardsOf({ lines }: Page): Line[][] {
  const cards: Line[][] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    if (!begins(line, lines[at + 1])) continue
    const card = [line]
    while (card.length < mostLines && continues(lines[at + card.length])) card.push(lines[at + card.length] as Line)
    if (!card.some(({ key }) => skill.test(key))) continue
    cards.push(card)
    at += card.length - 1
  }
  return cards
}

/** A name with a title, on one line or on two. */
const begins = (line: Line, next: Line | undefined): boolean => {
  if (line.key.length > longest) return false
  if (named.test(line.key)) return isPart(line)
  return bareName.test(line.key) && next !== undefined && titled.test(next.key) && isPart(next)
}

const isPart = (line: Line): boolean =>
  line.key.length <= longest &&
  (!line.isProse || bareSkill.test(line.key) || skill.test(line.key)) &&
  line.block.kind !== 'table'

const continues = (line: Line | undefined): boolean =>
  line !== undefined &&
  isPart(line) &&
  !isMeta(line) &&
  !named.test(line.key) &&
  (skill.test(line.key) ||
    clinic.test(line.key) ||
    titled.test(line.key) ||
    house.test(line.key) ||
    figure.test(line.key) ||
    cueOf(line) !== undefined)

const areNear = (one: readonly Line[], other: readonly Line[]): boolean => {
  const [first, second] = (one[0] as Line).index < (other[0] as Line).index ? [one, other] : [other, one]
  return (second[0] as Line).index - (first.at(-1) as Line).index <= fewestCards
}
