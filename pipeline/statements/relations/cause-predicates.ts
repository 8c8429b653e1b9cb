import type { Frame, ListValue } from './frames.ts'
import { anyPhrases, behindLists, type ListPredicate } from './list-predicates.ts'

const ill = { types: ['disease', 'symptom'], loose: true } as const
const carried = { types: ['disease', 'symptom'], carried: true } as const
const its = '(?:其|(?:病情|症状)(?:加重|反复|恶化|复发)|本病|该病|此病|发病|患病|致病|受伤)'
const named =
  '(?:引起|导致|造成|诱发|引发|发生|形成)?(?:(?:患者|病人|患儿|孩子|人体)(?:出现|发生|患上?))?(?<s>(?![本该此]病|发病|患病|[^，。；：]{0,3}最)[^，。；：、的与和及可会使者]{2,16}?)(?:发生|发作|发病|形成|复发)?'
const rank =
  '(?:最|较|为|常见|主要|重要|首要|多见|首位|根本|直接|基本|独立|公认|明确|可能|潜在|[两二三四五六几]大|[一两二三四五六几]个|头号|始动|的){0,5}'
const source =
  '(?:元凶|祸首|罪魁祸首|病因|致病因素|诱因|诱发因素|触发因素|启动因素|促发因素|始动因素|始动环节|(?:基本|必备|必要|先决|解剖)条件|(?:发病|病理|解剖|遗传|结构|病理生理)基础|致病菌|病原菌|病原体|致病原|导火索|推手|帮凶|来源|根源)'
/** 原因 by itself is of anything that is told: only of a named illness, or with its rank. */
const reason = `(?:${rank}${source}|(?:最|较|为|常见|主要|重要|首要|头号|第一|多见|首位|根本|直接|[两二三四五六几]大|的){1,4}原因)(?:之一)?`
const brings = '(?:诱发|引起|引发|导致|促发|造成|加重)'

/** Names of sections, and what is done: no cause by itself. */
const unless =
  /^(?:多|常|主要|可|一般|大多|往往|通常)?(?:由|因(?!素)|系)|[多主要常是]由(?!于)|研究|水平|指标|无关|[停服用给]药|停用|注射|时$|后$|者$|的人群?$|患者|病人|患儿|后期$|治疗$|手术$|疗法$|检查$|降低|减轻|缓解|改善|并发症$|症状$|死亡$|不良反应|副作用/

const predicates: readonly Omit<ListPredicate, 'property' | 'value' | 'unless'>[] = [
  {
    says: '(?:共同|协同|一起|综合|相互|交互)(?:起作用|作用|参与|致病|促成|所致|造成|导致|引起)(?:所致|的结果|而成|其中|发病|本病)?',
    subject: carried,
  },
  { says: `(?:是|为|系|成为|成了)(?:${its}的?)?${reason}`, subject: carried },
  { says: `(?:是|为|系|成为)${named}的${reason}`, subject: ill },
  { says: '(?:才是|是(?:发病|形成|发生|致病)的?)关键(?:因素|环节|机制)?', subject: carried },
  { says: `(?:让|使|令)(?:人|患者|你|您)(?:出现|发生|感到|觉得)?${named}`, subject: ill },
  { says: `(?<=[都均](?:可以?|会|能))${named}`, subject: ill },
  { says: `与${named}(?:的?发生|的?发病)?(?:密切|直接)?(?:有关|相关)`, subject: ill },
  { says: '与(?:其|本病|该病|此病)的?(?:发病|发生|形成)(?:密切|直接)?(?:有关|相关)', subject: carried },
  { says: `参与(?:了|到)?(?:${its}的?)?(?:发病|发生|形成|其中|致病)(?:过程|机制)?`, subject: carried },
  { says: `参与(?:了)?${named}的?(?:发病|发生|形成|过程)`, subject: ill },
  { says: '(?:在)?(?:作祟|惹的祸|捣的鬼|作怪|搞的鬼|捣乱|惹祸)', subject: carried },
  { says: '(?<=[都均也皆亦](?:可以?|会|能够?|可能)?)(?:诱发|引起|引发|导致|造成|致病)', subject: carried },
  { says: `(?:反而|更|极|很)?(?:容易|易)(?:得|长|患上?|发生|出现|形成)${named}`, subject: ill },
  { says: '(?:使|让|令)(?:它|其|本病|该病)(?:提前|过早)(?:发生|出现|到来|发病)', subject: carried },
  { says: `${brings}(?:本病|该病|此病)(?:的?发生|的?发作|加重)?`, subject: carried },
]

/** Several things at once that bring on a named illness, whatever they are. */
const severalBring: ListPredicate = {
  property: 'cause',
  says: `${brings}${named}(?:的?急性)?(?:加重|发作)?`,
  subject: { types: ['disease', 'symptom'] },
  value: anyPhrases,
  unless: /^[^、和与及或]+$|[停服用给]药|停用|时$|^(?:如果?|若|治疗|用药)|药物?$|治疗|手术|不良反应|副作用|本品/,
}

/** 'A、B所致', without a word before the list. */
const comesOf: Frame = {
  property: 'cause',
  cue: /^(?<v>[^，。；：]{2,30}?)等?(?:共同)?(?:所致|所引起|引起|造成|导致)的?$/dg,
  subject: carried,
  value: anyPhrases,
  unless: /[由因系是为约占%％]|药|治疗|手术|症状|疼痛|不适$|可|会|能|易/,
}

/** '因A、B引起': each of two happenings. */
const eachBrings: Frame = {
  property: 'cause',
  cue: /(?:由于?|(?<![基病诱原])因(?![素此而为子果])|系(?![统列指数]))(?<v>[^，。；：、]{4,30}、[^，。；：]{4,40}?)(?:所|而|共同){0,2}(?:引起|导致|(?<![引导使])致|造成|诱发|引发)的?$/dg,
  subject: { types: ['disease', 'symptom'], loose: true },
  value: anyPhrases,
  unless: /等|感染$|什么|哪|患者/,
}
/** '因A、B等引起', whatever the list holds. */
const listBrings: Frame = {
  ...eachBrings,
  cue: /(?:由于?|(?<![基病诱原])因(?![素此而为子果])|系(?![统列指数]))(?<v>[^，。；：]{2,60}?)等(?:多种|各种|不同|诸多)?(?:因素|原因)?(?:所|而|共同){0,2}(?:引起|导致|(?<![引导使])致|造成|诱发|引发)的?$/dg,
  unless: /什么|哪|患者/,
}

/** What goes wrong, where it comes with an illness: '滴注过快时容易发生D'. */
const wrong: ListValue = {
  ...anyPhrases,
  like: /^[^，。；：、是]{0,10}(?:过[快多大少浓量低高度]|不足|缺乏|障碍|损害|减退|不全|受损|感染|外伤|剧烈|不当|损伤)[^，。；：、是]{0,4}$/,
}
const whileWrong: Frame = {
  property: 'cause',
  cue: new RegExp(
    `^(?<v>[^，。；：]{3,40}?)时(?:极|更|很|也)?(?:容易|易|可|会|可能){1,2}(?:发生|引起|诱发|出现|导致|引发)${named}$`,
    'dg',
  ),
  subject: ill,
  value: wrong,
}

/** 'V引起的D': named terms only. */
const ofNamed: Frame = {
  property: 'cause',
  cue: /(?:^|[对于]|治疗|预防)(?<v>(?!由|因|多种|各种)[^，。；：、的]{2,12}?)(?:引起|所致|导致|诱发|造成|引发)的(?<s>[^，。；：、的]{2,14}?)(?=时|者|患者|病人|$|[，、和])/dg,
  subject: { types: ['disease'] },
  value: {
    kind: 'list',
    types: ['disease', 'procedure', 'drug', 'symptom'],
    text: true,
    like: /[\u4e00-\u9fff](?:受累|受压|损伤|缺血|感染|过敏|阻塞|堵塞)$/,
  },
  unless: /不良反应|^(?:可|会|能|所|共同)/,
}

/** '…原因引起的D，如A、B'. */
const forExample: Frame = {
  property: 'cause',
  cue: /^(?:比如|例如|如|包括|常见的有|常见于)(?!果|何|下)(?<v>[^，。；：]{2,60})$/dg,
  subject: { types: ['disease', 'symptom'], carried: true },
  follows:
    /(?:原因|因素)(?:所)?(?:引起|所致|导致|造成)的[^，]{2,16}$|因素(?:密切)?(?:有关|相关)$|(?:原因|病因|诱因)(?:有)?(?:很多|较多|复杂|比较复杂|多种多样|多样|不一|众多)$/,
  value: { ...anyPhrases, onward: true },
}

/** '可能是A、B等因素造成': without 由. */
const isBrought: Frame = {
  property: 'cause',
  cue: /(?:可能|多半?|往往|一般|通常|主要|大多|常常?|也许)(?:就|还|也)?是(?![由因否])(?<v>[^，。；：是]{2,60}?)(?:等[\u4e00-\u9fff]{0,4})?(?:所|而|共同){0,2}(?:引起|导致|造成|诱发|引发|所致)的?$/dg,
  subject: { types: ['disease', 'symptom'], loose: true },
  value: anyPhrases,
  unless: /什么|哪|多种|各种|患者/,
}

/** '生理性因素包括A、B；病理性因素有C': causes by their kind. */
const byKind: Frame = {
  property: 'cause',
  cue: /^(?:其中|常见的?|一般)?(?:的)?(?:非?(?:生理|病理|心理|精神|遗传|环境|饮食|外界|外在|内在|社会|感染|先天|后天|器质|功能|药物|疾病|全身|局部|机械|化学|物理)性?)(?:的)?(?:因素|原因)(?:主要|常见|多|常){0,2}(?:包括|有(?![关时很一])|是(?!否|指)|为|涉及|如|多为|见于)(?<v>[^，。；：]{2,60})$/dg,
  subject: { types: ['disease', 'symptom'], carried: true },
  value: { ...anyPhrases, onward: true },
  unless: /^(?:一个|影响|重要|主要)|有关/,
  outside: 'risk-factor',
}

/** '部分患者与A有关'. */
const ofSome: Frame = {
  property: 'cause',
  cue: /^(?:也有|还有)?(?:部分|少部分|少数|多数|大多数|一部分|一些|有些|个别|约\d{1,3}[%％])的?(?:患者|病例|病人|人|孩子|患儿|宝宝)?(?:可能|还|也|则)?(?:可能)?[与和跟](?<v>[^，。；：]{2,40}?)(?:等)?(?:因素)?(?:密切)?(?:有关|相关)$/dg,
  subject: { types: ['disease', 'symptom'], carried: true },
  value: anyPhrases,
  unless: /治疗|手术方式|预后/,
}

/** What illnesses come from, whatever the words for it end in. */
export const causePredicates: readonly Frame[] = [
  ...predicates.map((one) => ({ ...one, property: 'cause', value: anyPhrases, unless })),
  severalBring,
]
  .flatMap(behindLists)
  .concat(listBrings, eachBrings, comesOf, whileWrong, ofNamed, forExample, isBrought, byKind, ofSome)
