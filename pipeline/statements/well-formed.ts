import type { Claim, TermType } from '../statement.ts'
import { QuickPattern } from '../text/quick.ts'

/** Joints, particles and verbs that no term ends in. */
const openEnd =
  /(?:[、，：和与及或]|以及|包括|(?<![不中高平相对同])等|例如|表现为|称为|就是|一般|(?<![a-zA-Z一-鿿])[是为])$/
/** Words of the pattern, of a question or of duty that no term begins with. */
const openStart = new QuickPattern(
  /^(?:随着|例如|比如|譬如|包括|表现[为出有]|导致|引起|伴随|常伴|常见(?!病)|以及|想咨询|咨询|请问|已确|(?:[她我你您]|他(?![克莫汀达卡唑氟巴扎佐]))|某人|联系医|指导下|给予|予以|小[李王张明刘陈赵](?!$)|年前|出(?:为|体重|现(?![一二三四五六七八九十\d])))/,
)
/** A verb of the pattern between two names. */
const verbInside =
  /(?:常常?|多|可|易|主要|往往)(?:由|伴随|伴有|伴发|合并|因)|(?:静脉|直肠|口服|肌内|皮下)(?:给予|予以|注射给)|医生调整|联系医生/

/** What is measured or where: no sign by itself. */
const noSign =
  /^(?:(?:中性粒|淋巴|嗜酸性粒|白|红)细胞|血小板|血[糖压脂钾钠钙]|体温|脉搏|心率|四肢|皮肤|食管|肠道|肝脏|过多|亢进|积聚|刺激)$/

const named: ReadonlySet<TermType> = new Set(['disease', 'symptom', 'drug', 'procedure', 'test', 'device', 'anatomy'])

/** False for a slice of a sentence that is no whole name: with a joint, a verb of the pattern or half a pair of brackets. */
export const isWholeName = (text: string): boolean =>
  !openEnd.test(text) &&
  !openStart.test(text) &&
  !verbInside.test(text) &&
  text.split('（').length === text.split('）').length

/** Whether the names of a claim are whole, and symptoms a disease's: a claim about or with part of a sentence says nothing. */
export const isWellFormed = ({ subject, property, value }: Claim): boolean =>
  (property !== 'symptom' || subject.type === 'disease') &&
  (!named.has(subject.type as TermType) || isWholeName(subject.text)) &&
  (value.kind !== 'entity' || (isWholeName(value.text) && !(value.type === 'symptom' && noSign.test(value.text))))
