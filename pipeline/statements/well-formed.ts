import type { Claim, TermType } from '../statement.ts'
import { QuickPattern } from '../text/quick.ts'
import { isMereHead } from './terms.ts'

/** Joints, particles and verbs that no term ends in. */
const openEnd =
  /(?:[、，：或是]|(?<![饱缓中温柔调共])和|(?<!参)与|(?<![扪触累波普可不])及|以及|包括|(?<![不中高平相对同])等|例如|表现为|称为|就是|一般|(?<!行)为)$/
/** Words of the pattern, of a question or of duty that no term begins with. */
const openStart = new QuickPattern(
  /^(?:随着|例如|比如|譬如|包括|表现[为出有]|导致|引起|伴随|常伴|常见(?!病)|以及|想咨询|咨询|请问|已确|(?:[她我你您]|他(?=感染|患|的|们|有|因|在|相关))|某人|联系医|指导下|给予|予以|小[李王张明刘陈赵](?!$)|年前|出(?:为|体重|现(?![一二三四五六七八九十\d])))/,
)
/** A verb of the pattern between two names. */
const verbInside =
  /(?:常常?|多|可|易|主要|往往)(?:由|伴随|伴有|伴发|合并|因(?![素子果]))|(?:静脉|直肠|口服|肌内|皮下)(?:给予|予以|注射给)|医生调整|联系医生|碱化尿液|器行走/

/** English words of a sentence, and the joint of a list. */
const englishInside =
  /^(?:and|or|an?|the|your|take|perform|get|have) |\b(?:is|are|was|were|may|might|can|will|includes?) /i

/** A text that breaks off before what it leads to. */
const openValue =
  /(?:[、，：是]|(?<![饱缓中温柔调共])和|(?<!参)与|(?<![扪触累波普可不])及|[\u4e00-\u9fff]常由[\u4e00-\u9fff]{2,8})$/

/** What causes or befalls something is told in a phrase, which opens with no conjunction and ends in no verb that wants more. */
const phrased: ReadonlySet<string> = new Set([
  'cause',
  'risk-factor',
  'affected-group',
  'prevention',
  'indication',
  'contraindication',
])
const brokenPhrase =
  /^(?:\d{1,5}\s?例(?!假)|需(?!氧)|应(?!激|用)|须|但|而(?!非)|即使|哪怕|如果|虽然|因为|所以|却|才|就)|(?:[^没所含具占]有|可使[\u4e00-\u9fff]{1,6}|时间长了|[最很较更也都就才却]|尤其|主要|(?:适当|积极|盲目|规律|及时|合理|正规|科学|严格|正确|长期|定期|足量|恰当|有效|尽早|尽快)的|[、，][按在对])$/

/** What is measured or where: no sign by itself. */
const noSign =
  /^(?:典型|主要|常见|全身|局部|[口鼻眼耳]腔?|(?:[\u4e00-\u9fff]{1,2}部和?){1,2})?(?:症状|表现|体征)$|^随(?!意)|^.{0,3}的(?:症状|表现|体征|不适)$|^(?:(?:中性粒|淋巴|嗜酸性粒|白|红)细胞|血小板|血[糖压脂钾钠钙]|体温|脉搏|心率|四肢|皮肤|食管|肠道|肝脏|过多|亢进|积聚|刺激|急性加重|病情加重|[\u4e00-\u9fff]{0,4}(?:加重|复发|(?<!癫痫|痫性|惊厥|抽搐|晕厥|失神|阵挛|强直|[部局][分灶]性|全面性|躁狂|抑郁|惊恐|绞痛|眩晕)发作|好转))$/

/** Headings over steps and words for people: nothing is said of them. */
const drugPhrase = /.[需应须](?!激)|.(?:同步|联合)?口服(?!液|溶液|混悬|避孕|降|补|药|制|脊|轮|免|抗|铁|钙|葡|型|剂)/
const noSubject =
  /^(?:(?:具体|详细|基本|标准)?(?:操作)?(?:步骤|流程|过程|程序|做法)|男性|女性|男|女|患者|病人|患儿|患病|犯病|发病|滴[眼耳鼻]液|[软乳药]膏|[喷气]雾剂|注射[剂液]|[片针]剂|口服液|药物|该药|本品)$/

/** What a text goes on to name. */
const mereCause =
  /^(?:常见|主要|各种|多种|很多|许多|不同|以上|以下|这些)?(?:的)?(?:原因|因素|病因|诱因|疾病|说明|简要说明|情况)$|^(?:术[中前后]|早期|晚期|[^，]{0,4}情况下)$/

/** 肾性水肿 for 下肢水肿, 原发性痛经 for 痛经: a kind of it, and no cause. */
const isKindOf = (name: string, of: string): boolean =>
  name.endsWith(of) || (/性/.test(name) && name.length > 4 && name.slice(-2) === of.slice(-2))

/** In what illnesses differ. */
const aspect = /^(?:病因|病程|治疗|预后|传染性|类型|性质|病史|年龄)$|(?:特征|特点|分布|症状|表现|体征|部位|时间|方式)$/

/** Heads that pages on them are about. */
const kept: ReadonlySet<string> = new Set(['狭窄', '梗阻', '穿孔', '移位', '粘连'])

/** 'X主要以S': the subject and its verb before what is said of it. */
const ofSubject = /^(?:患者|病人)?(?:主要|常|多以|一般|通常|可|会|以|是|为|表现|出现|早期|的)/
const repeatsSubject = (subject: string, value: string): boolean =>
  value.length > subject.length && value.startsWith(subject) && ofSubject.test(value.slice(subject.length))

const named: ReadonlySet<TermType> = new Set(['disease', 'symptom', 'drug', 'procedure', 'test', 'device', 'anatomy'])

/** False for a slice of a sentence that is no whole name: with a joint, a verb of the pattern or half a pair of brackets. */
export const isWholeName = (text: string): boolean =>
  !openEnd.test(text) &&
  !openStart.test(text) &&
  !verbInside.test(text) &&
  !englishInside.test(text) &&
  text.split('（').length === text.split('）').length

/** Whether the names of a claim are whole, and symptoms a disease's: a claim about or with part of a sentence says nothing. */
export const isWellFormed = ({ subject, property, value }: Claim): boolean =>
  !noSubject.test(subject.text) &&
  !repeatsSubject(subject.text, value.text) &&
  !(subject.type === 'drug' && drugPhrase.test(subject.text)) &&
  !(value.kind === 'text' && openValue.test(value.text)) &&
  !(value.kind === 'text' && phrased.has(property) && brokenPhrase.test(value.text)) &&
  !(subject.type === 'disease' && isMereHead(subject.text) && !kept.has(subject.text)) &&
  (property !== 'symptom' || subject.type === 'disease') &&
  !(property === 'cause' && (mereCause.test(value.text) || isKindOf(value.text, subject.text))) &&
  !(property === 'differential-diagnosis' && value.kind === 'entity' && aspect.test(value.text)) &&
  (!named.has(subject.type as TermType) || isWholeName(subject.text)) &&
  (value.kind !== 'entity' || (isWholeName(value.text) && !(value.type === 'symptom' && noSign.test(value.text))))
