import type { Span } from '../../span.ts'
import { CharacterSet, firstCharacters, lastCharacters, QuickPattern } from '../../text/quick.ts'
import { routeWords } from '../dosing.ts'
import { opensClause } from '../terms.ts'
import { isDrugName, mayEndDrug } from './names.ts'

/** Words that end or begin a drug's name and belong to none: verbs of giving, times of the day, adverbs, particles. */
const separators =
  '浸润(?=麻醉)|打完|吃下去|[早晚午](?= ?[0-9一两半])|期间|早年|虽(?!然)|虽然|属于|过量|中毒|[毒副]{1,2}作用|副反应|不良反应|一类的?|之类的?|连续|(?:急性|慢性|恢复|缓解|发作|稳定|活动|维持|围手术|孕|哺乳|妊娠)期|诱导|容易|抗凝(?![药剂血])|抗感染|退[热烧](?![药剂贴])|解痉(?![药剂])|[镇止]痛(?![药剂泵片])|[吃服打用吸喷涂滴贴输]完|[早中午晚]饭|一周|一个月|作用(?!于)|疗效|半衰期|透过|老一代|新一代|头[一二两三几][天周个]月?|开始|(?<![置转交])换(?![酶药])(?:成|为|上|用)?|探讨|评价|另加|选(?!择)|如(?!意)|补(?![液骨中阳肾脾血气益充])|加(?![巴替贝兰压味群诺速强深重])|易?引起|易?导致|易?诱发|中和|拮抗|抑制(?!剂)|给予|予以|服用|服食|使用|应用|选用|采用|加用|改用|改为|换用|停用|继续|注射|注入|滴注|输注|推注|泵入|打入|接种|补充|摄入|联合|合用|配合|加入|溶于|加到|稀释|治疗|建议|推荐|首选|次选|可选|例如|比如说?|说是|因此|所以|平[时常日]|考虑|采取|降低|降甘油|降胆固醇|稳定(?!剂)|请问|想问|问问|[一二两三1-9]针|包括|需要|进行|起效|见效|显效|输入|冲洗|擦拭|清洗|浸泡|浸有|实施|按需|必要时|首剂|首次|初始|起始|维持|单次|剂量|用量|常用量|疗程|总量|随后|然后|接着|立即|即刻|马上|尽快|尽早|及时|早期|长期|短期|同时|睡前|临睡|晨起|清晨|早晨|早上|晚上|晚间|早晚|空腹|餐前|餐后|餐时|饭前|饭后|饭中|三餐|术前|术后|前后|缓慢|快速|持续|一般|通常|常规|小剂量|大剂量|低剂量|高剂量|中剂量|足量|成人|儿童|小儿|老年人|远离|靠近|接近|患者|患儿|病人(?!(?:破伤风|狂犬病|乙型?肝炎?)?(?:免疫球|血白|凝血|纤维))|孕妇|每(?:[日天晚晨早次周月年隔]|公斤|千克|kg|(?= ?[0-9一二三四五六七八九十两半]))|一次|一日|一天|用[于来]|适用|能够|可以|不宜|不可|不能|不得|禁用|慎用|忌用|避免|控制(?!释)|纠正|首[日晚]|次[日晚]|当[日天]|第[一二三四五1-5][日天]|夜间|午后|只|仅|者|时|后|前(?!列)|内(?!酯|酰)|[予于服用含吃喝打涂擦吸按以从将把给被向对应须宜需要能会再则即就并且但是为由共各约及和与或跟等虽均都仍更无不有]|先(?!锋)|喷(?![丁托他酸])|滴(?!定)|可(?!待|的松|乐|达|必|酮|卡)|治|在|是|的(?!松)|了'
const cut = new QuickPattern(
  new RegExp(`${routeWords}|[\\s，。；：、,;:？！（()）“”【】/+＋~～≥≤<>=%]|(?:${separators})`),
)
/** Names that hold a separator: 氯吡格雷 holds none, 泛昔洛韦 none, but 甲氧氯普胺, 可待因, 复方甘草含片 and 维生素与 do. */
const held =
  /即释|含片|吸入性(?=[\u4e00-\u9fff]{2})|人用(?=[\u4e00-\u9fff]{0,8}疫苗)|兽用|吸附(?=[\u4e00-\u9fff]{0,8}(?:疫苗|剂))|无细胞|无水|不饱和|可溶性|更昔|己酮可可碱|尼可|可利霉素|后马托品|可比司他|可待因|可的松|可乐定|可达龙|可必特|肾上腺素|吸入剂|注射液|滴眼液|滴耳液|滴鼻液|滴丸|滴剂|喷雾剂|喷剂|涂剂|含服片|口服液|口服溶液|吸入粉雾剂|吸入溶液|吸入气雾剂|外用溶液|注射用|雾化液|气雾剂|对乙酰氨基酚|对氨基水杨酸|维生素|服液|前列地尔|前列腺素|米索前列醇|拉坦前列素|和胃|应激|会厌|(?:给药|用药)(?!期间|[时后前])|用法/g
const minerals = /^[钙铁锌镁碘钾硒]$/
const nameChars = /^[\u3400-\u9fffA-Za-zα-ωβ][\u3400-\u9fffA-Za-z0-9α-ωβⅠ-Ⅻ-]{1,17}$/
/** Words of a class of drugs; what is said of a class is said of the drug that the sentence names beside it. */
const classWord =
  /(?:类|药物?|制剂|抑制剂|拮抗剂|激动剂|阻滞剂|阻断剂|调节剂|松弛剂|稳定剂|扩张剂|解痉剂|止吐剂|利尿剂|镇静剂|溶栓剂|抗凝剂|保护剂|吸附剂|螯合剂|造影剂|抗生素|激素|类固醇|疫苗|维生素|抗体)$/

/** A class of drugs, not one drug. */
export const isDrugClass = (name: string): boolean => classWord.test(name)

const anyHeld = new QuickPattern(held)

/** The text with the letters of names that look like separators replaced, place by place. */
const masked = (text: string): string =>
  anyHeld.test(text) ? text.replace(held, (name) => 'Ж'.repeat(name.length)) : text

/**
 * The drugs that a stretch of text names, without the words round them: 必要时静脉注射X gives X.
 * @param from offsets in `text`, as are the spans that come out
 */
export function drugsIn(text: string, from: number, to: number): Span[] {
  const words = masked(text.slice(from, to))
  const found: Span[] = []
  const take = (start: number, end: number): void => {
    const name = nameOf(text, from + start, from + end)
    if (name) found.push(name)
  }
  let start = 0
  for (let mark = cut.search(words); mark; mark = cut.search(words, start)) {
    if (mark.index > start) take(start, mark.index)
    start = mark.index + mark[0].length
  }
  take(start, words.length)
  return withPreparations(text, found)
}

/** 哌拉西林/他唑巴坦 is one preparation, where neither part is a class. */
function withPreparations(text: string, names: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const name of names) {
    const last = whole.at(-1)
    const joined = last && /^[/／]$/.test(text.slice(last.end, name.start)) ? last : undefined
    if (joined && !isDrugClass(text.slice(joined.start, joined.end)) && !isDrugClass(text.slice(name.start, name.end)))
      whole[whole.length - 1] = { start: joined.start, end: name.end }
    else whole.push(name)
  }
  return whole
}

/** A number with its unit that the name stands behind: 100U肝素, 一粒坦索罗辛. */
const strength =
  /^[一二两三四半](?:[片粒支瓶袋丸颗枚包管勺喷揿吸]|小?[片袋瓶])(?=[\u4e00-\u9fff]{2})|^[\d.～~至到–-]{1,14}\s?(?:mg|μg|ug|kg|g|mL|ml|IU|U|L|万单位|万|单位|毫克|微克|克|毫升|片|粒|支|瓶|袋|丸|滴|喷|吸)?|^(?:U|IU|mg|μg|g|mL|ml)(?=[\u4e00-\u9fff])/
const measured =
  /体重|体积|剂|量|液$|水$|蛋白|胆固醇|血|尿|盐$|糖$|能量|热量|脂肪|纤维|浓度|水平|时间|距离|长|径|手术|治疗|患|组$|率$|值$|每|数$|物$|药$|素$/

/**
 * A name that no ending betrays, right before its dose: 达比加群110 mg.
 * @param from where its clause begins
 */
export function unknownDrug(text: string, from: number, at: number): Span | undefined {
  const begin = Math.max(from, at - 24)
  const words = masked(text.slice(begin, at)).replace(/\s$/, '')
  let start = 0
  for (let mark = cut.search(words); mark; mark = cut.search(words, start)) start = mark.index + mark[0].length
  const name = text.slice(begin + start, begin + words.length)
  if (!/^[\u4e00-\u9fff]{3,8}$/.test(name) || measured.test(name) || opensClause(name)) return undefined
  return { start: begin + start, end: begin + start + name.length }
}

const gloss =
  /(?:^|[：，。；、\s])(?<name>[\u4e00-\u9fff]{2,8})（[A-Za-z][A-Za-z -]{3,30}）(?:每次|一次|单次|首剂|口服)?\s?$/d

/** A name that is known by the Latin one behind it, before its dose: 那普生（Naproxen）每次250毫克. */
export function glossedDrug(text: string, from: number, at: number): Span | undefined {
  const begin = Math.max(from, at - 60)
  const place = gloss.exec(text.slice(begin, at))?.indices?.groups?.['name']
  return place && { start: begin + place[0], end: begin + place[1] }
}

/** Drugs whose names begin like a clause: 去甲肾上腺素, 先锋霉素, 凡士林. */
const namesLikeClauses = /^(?:更昔|还原|得理|得高|使君|去[甲氨铁氧羟水]|先锋|凡士林|对[乙氨比]|本[妥芴])/

/** A verb or an adverb leads the words: the name's boundary is unclear. */
const opensWords = (words: string): boolean => opensClause(words) && !namesLikeClauses.test(words)

const opensStrength = new CharacterSet(firstCharacters(strength))

/** Words at the end of a name that are no part of it, with the characters that they end in. */
const tailOf = (pattern: RegExp) => ({ pattern, last: new CharacterSet(lastCharacters(pattern)) })
const dose = tailOf(/(?<![A-Z\d.-])\d[\d.-]{0,12}(?:[A-Za-zμ]{0,3}|万(?:U|IU|单位))$/)
const pieces = tailOf(
  /[一二两三四五六七八九十半]{1,3}[片粒支]?$|(?<=[\u4e00-\u9fff])\d{1,2}(?:\.5)?[片粒支丸袋包枚揿吸喷滴]$/,
)

const without = (name: string, { pattern, last }: ReturnType<typeof tailOf>): string =>
  last.mayHold(name.charCodeAt(name.length - 1)) ? name.replace(pattern, '') : name

/** What kind of drug it is, before its name: 解毒药纳洛酮, 质子泵抑制剂奥美拉唑; 芍药 and 白药 are names. */
const kindBefore =
  /^[\u4e00-\u9fff]{1,7}(?:(?<![芍白没乌山麻草杀炸配])药物?|[抑制拮抗激动阻滞断]{2}剂|(?:利尿|抗凝|溶栓|解痉|镇静|止吐|解毒|拮抗|强心|造影|麻醉)剂|皮质激素|抗生素)(?=[\u4e00-\u9fff]{3})/

/** The length of the words before a name that only say what kind of drug it is. */
function kindLength(name: string): number {
  const kind = kindBefore.exec(name)?.[0]
  return kind && isDrugName(name.slice(kind.length)) ? kind.length : 0
}

/** A piece between separators as a name; the number of a strength or dose behind it is no part of it. */
function nameOf(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end)
  let lead = opensStrength.mayHold(text.charCodeAt(start)) ? (strength.exec(piece)?.[0].length ?? 0) : 0
  const written = without(without(piece.slice(lead), dose), pieces)
  if (!mayEndDrug(written, written.length)) return undefined
  const kind = kindLength(written)
  lead += kind
  const name = written.slice(kind)
  if (!(nameChars.test(name) || minerals.test(name)) || !isDrugName(name) || opensWords(name)) return undefined
  const from = start + lead
  return { start: from, end: from + name.length }
}
