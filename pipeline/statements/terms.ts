import type { TermType } from '../statement.ts'
import { CharacterSet, lastCharacters, QuickPattern } from '../text/quick.ts'
import { WordTree } from '../text/word-tree.ts'
import { isBounded } from './boundaries.ts'
import { latinHeads, mereHeadWords, nonTerms } from './tables/terms-heads.ts'
import {
  anyType,
  byWord,
  endsTerm,
  isHanzi,
  mayEndTerm,
  split,
  typeBits,
  typeByHead,
  typeByWord,
  typesInOrder,
} from './term-ends.ts'

export { endsTerm, mayEndTerm, typeBits } from './term-ends.ts'

const typeByLatinHead = byWord(latinHeads)

/** The words of a table from their ends, with their types. */
function endingsOf(types: ReadonlyMap<string, TermType>): WordTree {
  const tree = new WordTree()
  for (const [word, type] of types) tree.add([...word].reverse().join(''), typesInOrder.indexOf(type))
  tree.settle()
  return tree
}

const headEndings = endingsOf(typeByHead)
const wordEndings = endingsOf(typeByWord)

const excluded: ReadonlySet<string> = new Set(split(nonTerms))
const longestLatinHead = Math.max(...[...typeByLatinHead.keys()].map((head) => head.length))

/** One-syllable endings that are no disease or symptom after certain syllables. */
const falseEnding =
  /^(?:可|会|常|也)?(?:明显|显著|轻度|中度|重度|逐渐|持续|进行性)(?:升高|降低|增高|减低|下降|增多|减少|增加|增大|加重|减轻|消失|异常)$|(?:食物|其他|常用|这些|此类|同类|多种|两种|所有|相关|有关)药物$|(?:[因元色毒要]素|(?<![外内专常通])用药|(?<![口内])服药|[停给换]药|[技艺学战美]术|[发消抗]炎|[发患得生看治常重起]病|[应忌发遗重轻急病]症|细胞|(?:早|晚|中晚|中|后)期治疗|(?:规范|正规|首选|常规|标准|及时|积极|有效|合理|系统|相应)的?治疗|不足|[方表平全上下里外前后对片]面|手段|部分|[镇止]痛|止[痒咳吐泻汗血]|[镇祛]咳|[照图影名卡碎瓣切一两多唱贴鳞叶甲软膜]片|[阶时]段|[动着入]手|[中内细放担]心|[各该]部|[病城地]区|技术|反应|[性情反敏好美骨质灵快手体动伤]感|(?<![水盐生食])[硬软稀浓]液)$/

const falseLast = new CharacterSet(lastCharacters(falseEnding))

const isAscii = (term: string): boolean => term.charCodeAt(0) < 0x7f && /^[\x20-\x7e]+$/.test(term)

/** The part that is typed: without blanks at its ends and without a bracket that closes it ('肺栓塞（PE）' → '肺栓塞'). */
export function bareTerm(text: string): string {
  const term = text.trim()
  const last = term.charCodeAt(term.length - 1)
  if (last !== 0x29 && last !== 0xff09) return term
  const open = Math.max(term.lastIndexOf('（'), term.lastIndexOf('('))
  return open > 0 ? term.slice(0, open).trim() : term
}

/** A letter behind tells one of several agents, whose kind the word before it tells: 维生素b1, 放线菌素D. */
const withoutLetter = (term: string): string => term.replace(/(?<=[素酶])[A-Za-z]\d{0,2}$/, '')

/**
 * What kind of thing a term names, by its last syllables: '肺炎' is a disease, '腹痛' a symptom, '阑尾切除术' a procedure.
 * Says nothing about whether the whole text is one term; for that see `isTerm`.
 * @returns undefined where the ending tells nothing, and for words that name no one thing ('疾病', '症状', '检查')
 */
export function typeOf(text: string): TermType | undefined {
  const last = text.charCodeAt(text.length - 1)
  if (isHanzi(last) && !mayEndTerm(text, text.length, anyType)) return undefined
  const bare = bareTerm(text)
  const term = isHanzi(last) ? bare : withoutLetter(bare)
  if (!endsTerm(term.charCodeAt(term.length - 1))) return undefined
  const type = isAscii(term) ? latinType(term) : hanType(term)
  return type === undefined || excluded.has(term) ? undefined : type
}

const latinType = (term: string): TermType | undefined => typeByWord.get(term) ?? latinTypeOf(term.toLowerCase())

function hanType(term: string): TermType | undefined {
  const head = longestEnding(headEndings, term, term.length)
  const word = longestEnding(wordEndings, term, term.length, 2)
  if (!head && !word && term.length > 1) return undefined
  const known = typeByWord.get(term)
  if (known) return known
  if (falseLast.mayHold(term.charCodeAt(term.length - 1)) && falseEnding.test(term)) return typeByHead.get(term)
  // One syllable names a part of the body and nothing else.
  if (term.length === 1) return head === 'anatomy' ? head : undefined
  return head ?? longestEnding(wordEndings, term, Math.min(8, term.length - 1), 2)
}

/** The type of the longest word of the tree that the term ends in, within the lengths. */
function longestEnding(tree: WordTree, term: string, longest: number, shortest = 1): TermType | undefined {
  let type: TermType | undefined
  let node = 0
  for (let length = 1; length <= longest; length++) {
    node = tree.childOf(node, term.charCodeAt(term.length - length))
    if (node === 0) break
    const first = tree.firstEnd(node)
    if (first < tree.firstEnd(node + 1) && length >= shortest) type = typesInOrder[tree.numberAt(first)]
  }
  return type
}

function latinTypeOf(term: string): TermType | undefined {
  if (/^(?:vcfs?|copd|aids|gerd|adhd|vte|dvt|pe)$/.test(term)) return 'disease'
  for (let length = Math.min(longestLatinHead, term.length); length > 2; length--) {
    const head = term.slice(-length)
    const type = typeByLatinHead.get(head)
    if (type && (length > 3 || length === term.length || /^(?:ram|mab)$/.test(head) || term.at(-length - 1) === ' '))
      return type
  }
  return undefined
}

/** Words of a sentence that stand in no term. */
const sentenceWord = new QuickPattern(
  /[，。；：？！、“”"…—\n]|[您你我她它这哪吗呢吧]|是|被(?!膜)|把(?!脉)|让|拍(?!片)|(?<![主重必需摘])要(?![素害道])|(?<![特固专含])有(?![机氧核丝创限效害孔色毒形])|会(?![阴厌])|什么|怎么|容易|小朋友|如果|因此|所以|因为|由于|但是?|而[是无未不]|且(?!然)|或|[和与及跟]|患[者儿]|病人|导致|引起|造成|出现|表现|发生|属于|可以|能够|需要|应该|应当|进行(?!性)|经常|没有|通过|以及|其中|包括|称为|包含(?=.{2})|考虑|建议|属|可能|一般|主要|有时|通常|为[了主]|于|比较|以免|避免|预防|防止|治愈|患有|患上|得了|还有|也|都|就|又|很|太|最|更|(?<!不)等|可(?![待的卡乐逆吸溶注植视塑调见弯降])|病情|一[种类个]|得过|至少|的人|发病率|患病率|死亡率|复发率|[给推静肌]注(?!射)|推注|首[推选](?=.)|排除(?!性)|来(?=寻找|检|确|判|评|排)|约(?=\d)|(?<=[高低多少加大])而|(?<=[病症炎癌瘤死塞血])者(?=.)/,
)

/** Verbs and prepositions that open a clause and no term. */
const clauseOpening = new QuickPattern(
  /^(?:[,;:]|(?:静脉滴注|静脉注射|肌内注射|皮下注射|静滴|肌注|外用|口服)(?=\d)|明确(?=.{3})|易(?:感染|患|得|发生|引起|导致|致|出现|并发|合并)|马上|立[刻即]|甚至|遵医嘱|术[后前中](?=.{3})|来(?=处理|治疗)|推荐(?=.{2})|\d[\d～~—-]{0,8}\s?(?:毫米|厘米|公分|mm|cm|岁|个?月|天|周|小时|分钟)|说[起到]|提[起到]|谈[起到]|突[然感觉]|请|然后|者|以(?!色列)|有(?!机)|共(?![济患病生同性情])|现在|目前|认识|了解|得了|外涂|服用(?=.{2})|接种(?=.{2})|越|早用|宜|在|从|对(?![乙症侧])|首选(?=.{2})|国内外|继之|严重者|重者|轻者|随后|继而|接着|而后|若|如|使|当(?!归)|将|行(?!走)|先(?!天|兆)|观察|识别|显示|影像显示|安排|必要|选择(?!性)|产生|形成(?!不)|得|做|去(?![甲氨氧]|铁胺)|并|不(?![稳孕育完宁全典随]|完全)|没|给|予|用|经(?![皮尿导血阴期前颅腹直食胸支鼻])|向|到|由|各|每|某|何|只|仅|再(?!生|灌注|狭窄|出血|梗死|骨折|撕裂|感染)|后者|前者|另|还|既|自(?![身发主闭体])|至|凡|靠|受|遭|引|致(?!密)|见|治疗|诊断|检查出|发现|排除|确诊|评估|鉴别|缓解|改善|减轻|降低|增加|控制|促进|抑制(?!剂)|帮助|合并|伴|继发于|起源于|来自|除|即(?!释)|即便|尽管|虽|与|取|像|应|予|该|此|本(?!病态)|其(?!他)|凡|所|而|且|则|又|也|均|都|年龄|其他|其它|相应|分为|常(?![染见规])|(?:轻症|重症|普通)的|严重的有|远|按|仍|需|[能可]取|能(?=[促抑降增减改缓])|订购|安排|一[份张](?=.{2})|须(?![癣疮])|决定|确定|判断|关键|适当|合适|有效的|一系列|一[个种次些项]|多种|的|[（(①-⑳]|\d{1,2}[、.．）)](?!\d)|例如|比如|诸如|全面|定期|结合|采用|使用|容易|具有|首先|其次|最后|常见的|主要|由于|容易|更|怀疑|根据|疑|相关|有关|进一步|必要|详细|各种|一些|具体|及时|全面的|常用的|不同|针对|关于|对于|典型|长期(?=.{0,2}(?:梗阻|压迫|刺激|使用|应用|服用|大量|接触|吸|饮|的))|整个|远离|接近|避开|手术[前后](?=.{3})|首剂|首次|可(?![待的卡])|伴发|患(?![肢处])|多(?=[为由见是有在伴呈])|(?:[简又俗也亦别旧全统合]称|[又也]叫|学名|别名|又名|全名)(?=.{2})|里面|约(?=[\d半一二三四五六七八九])|近?半数)/,
)

/** A verb inside, with words after it. */
const clauseVerb = new QuickPattern(
  /治疗(?=.{2})(?![术仪法])|每\d|\d(?:分钟|小时|天|周|次)|(?<![外内药专常通作使应服适停慎禁食兽合联静脉])用(?![药于力具品量餐水])(?=.{2})|(?<=[\u4e00-\u9fff])外涂|显示|提示|说明|证实|发现|指发|安排|观察|多见|好发|常见于|见于|发生|用来|用于|来源|来自|引发|诱发|所致|因为|若|随着|逐渐|时|，|产生|(?<=.{2})[吃喝](?=.{2})|(?<=.{2})涂(?![片抹层擦])(?=.{2})|来说|[的者][选做行先换改给予需应宜]|难以|解释|相关疾病|患(?![肢处侧部病])|起病|禁止|禁用|突[然感]|突发(?!性)|带来|[内里]的|(?<![内潜存现外自好散所])在(?=.{2})|(?<=.)(?<![反效顺感供响适])应(?![激力用变证症急])|(?<=[\u4e00-\u9fff])首选|说起|降(?:尿酸|血[压糖脂]|[压糖脂])治疗|(?<=[\u4e00-\u9fff])处理$|(?<!癫痫|痫性|惊厥|哮喘|抽搐|疾病|失神|阵挛|强直|[部局]分性|局灶性|全面性|躁狂|抑郁|惊恐|绞痛|眩晕)发作$|四联征|三联征|(?:治疗|手术|药物?|疫苗)(?:孕妇|儿童|老年人)|先生|女士|小姐|一[名位]|(?<!行)为|(?<![基病诱内外])因(?![子素])|(?<=[\u4e00-\u9fff]{2})如(?=[\u4e00-\u9fff]{3})|(?<=[\u4e00-\u9fff]{2}[^难])以(?![上下内外后前来])|可有|可见|致使|使|形成(?=.)|引起|构成|突出的|流出|的重要|能够|(?<=[\u4e00-\u9fff]{3})(?:常用|可用|宜用)(?=.{2})|(?<=[片丸囊剂液膏素林粒药类散])(?:降低|调节|改善|减轻|促进|延缓|碱化|缓解|控制|保护|预防)(?=.{2})/,
)

/** Compounds in which those syllables belong to the term. */
const compound =
  /全面性|常年性|马应龙|最大|等长|中和|饱和|缓和|会阴|会厌|都保|家用|与体征|等离子|跟骨|跟腱|跟痛|足跟|脚跟|主要由|预防接种|预防性|应该死|都灵|尼可|可可碱|非典型|芬太尼|卡因(?![为此子])|可乐定|可待因|妥因|更昔|吗[啡洛替丁氯多]|去[甲氧铁乙]|先锋霉素|凡士林|还原型|得理多|本[妥芴]|使君子|丙泊酚|注射用|吸入用/g

const anyCompound = new QuickPattern(compound)

const mereHeads: ReadonlySet<string> = new Set(split(mereHeadWords))

/** Whether a term is only the head of one: of what it is said, the words before must tell. */
export const isMereHead = (term: string): boolean => mereHeads.has(term)

/** Whether the text opens as a clause does: with a verb, a preposition or an adverb that stands in no term. */
export const opensClause = (text: string): boolean => clauseOpening.testAt(text, 0)

/** Whether a text holds a verb of a sentence with words after it. */
export const holdsVerb = (text: string): boolean => clauseVerb.test(text) || sentenceWord.test(text)

const longestTerm = 24

/**
 * Whether the whole text reads as one term: an ending that tells its type, and no word of a sentence in it.
 * @param types the types that count; any if left out
 */
export function isTerm(text: string, types?: readonly TermType[]): boolean {
  if (types && !mayEndTerm(text, text.length, typeBits(types))) return false
  const term = bareTerm(text)
  if (term.length < 2 || (term.length > longestTerm && /[\u4e00-\u9fff]/.test(term))) return false
  const type = typeOf(term)
  if (!type || (types && !types.includes(type))) return false
  if (term.length > longestKept) return isWhole(term, type)
  const known = wholeTerms.get(term)
  if (known !== undefined) return known
  const whole = isWhole(term, type)
  if (wholeTerms.size > mostKept) wholeTerms.clear()
  wholeTerms.set(term, whole)
  return whole
}

/** Whether the words last asked about are whole terms: several rules ask of the same names, and a page has its names again and again. */
const wholeTerms = new Map<string, boolean>()
const mostKept = 5000
/** A longer piece of a text keeps the whole text in memory. */
const longestKept = 12

function isWhole(term: string, type: TermType): boolean {
  // A placeholder keeps what stands round the compound apart.
  const bare = anyCompound.test(term) ? term.replace(compound, 'Ж') : term
  if (clauseOpening.testAt(bare, 0) || clauseVerb.test(bare) || sentenceWord.test(bare)) return false
  return isBounded(term, type)
}
