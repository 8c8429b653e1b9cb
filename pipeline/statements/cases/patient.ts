import type { Span } from '../../span.ts'
import type { PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'

/** What one patient's report says before its story begins. */
export interface Patient {
  readonly sex?: Span
  /** The number and its unit. */
  readonly age?: Span
  /** Where the story goes on. */
  readonly rest: number
}

const who = '(?:患者|患儿|病人|病患|产妇|孕妇|伤者|先证者|患)'
const title = '(?:大爷|大妈|大叔|阿姨|先生|女士|小姐|奶奶|爷爷|叔叔|伯伯|老伯|婆婆|老人|老师|师傅)'
const nameOf = `(?:[\\u4e00-\\u9fff]某{1,2}|[\\u4e00-\\u9fff][×xX*＊]{1,2}|[\\u4e00-\\u9fff]${title})`
const ageUnit = '(?:周?岁|个?月龄?|天|d|小时|h|周)'
const lead = `(?:${who}(?:${nameOf}|[（(][^（）()]{1,10}[）)])?|${nameOf})`
const edge = '(?=[，,。；;：:（(\\s、]|$|因(?!此)|以(?![上下内前后])|主诉)'
const sexFirst = new RegExp(
  `^(?<who>${lead}[，,：:、\\s]*(?:${nameOf}[，,、\\s]*)?)?(?<sex>男性|女性|男|女)(?:童|婴|孩)?[，,、；\\s]*(?:现?年龄?|年)?(?:(?<age>\\d{1,3}(?:\\.\\d)?\\s?${ageUnit})|⟦\\?⟧\\s?${ageUnit})(?<more>\\s?零?\\d{1,2}\\s?个?[月天])?${edge}`,
)
const ageFirst = new RegExp(
  `^(?:${lead}(?:[，,、\\s]*${nameOf})?[，,、\\s]*(?:为|系|是)?(?:一[名位例])?|一[名位例])[，,、\\s]*(?<age>\\d{1,3}\\s?${ageUnit})(?:的|[未已]婚|青年|中年|老年|汉族)*[，,、\\s]*(?<sex>男性|女性|男|女)(?:童|婴|孩|患者|病人|患儿)?${edge}`,
)
/** '5岁女童，…', '小宇（化名），4个月': told of one patient under a label or a case's heading. */
const childFirst =
  /^(?:[\u4e00-\u9fff]{2,3}（化名）[，,、\s]*)?(?<age>\d{1,3}\s?(?:周?岁|个?月龄?|天)|\d{1,2}个月)(?:的|大的)?(?<sex>男|女)?(?:性患者|性|童|婴|孩|生|患者|患儿|宝宝|小伙子?|姑娘|老人|老汉|老太太?|白领)?(?=[，,。；;])/
/** '上周急诊来了一位8岁男孩，…': the visit opens the story. */
const visiting =
  /^[^。；：？！]{0,16}(?:收治|接诊|来了|收住|遇到|接治|救治)(?:了|过)?(?:这样)?一[名位例个]\s?(?<age>\d{1,3}\s?(?:周?岁|个?月龄?))的?(?<sex>男|女)(?:性患者|性|童|婴|孩|患者|患儿|士|子|宝宝)?(?=[，,。；;])/
const titled = new RegExp(`^(?:今年)?(?<age>\\d{1,3}\\s?岁)的[\\u4e00-\\u9fff]${title}`)
/** '李强，男，9个月，': a name that no title and no degree follows. */
const namedFirst =
  /^[\u4e00-\u9fff]{2,4}[，,]\s?(?<sex>男|女)性?[，,]\s?(?<age>\d{1,3}\s?(?:周?岁|个?月龄?|天))(?=[，,。；])(?!.{0,30}(?:医师|教授|硕士|博士|研究员|主任|学士|护师))/
/** '20岁未婚女性患者在家人陪同下就诊', told under a label. */
const unmarried = /^(?<age>\d{1,3}\s?岁)(?:的|[未已]婚|青年|中年|老年)*(?<sex>男|女)(?:性患者|患者|性)/
/** '性别：男，年龄：30岁'. */
const particulars =
  /^(?:姓名[：:][\u4e00-\u9fff×*某]{1,4}[，,、；\s]*)?性别[：:]\s?(?<sex>男|女)性?[，,、；\s]*年龄[：:]\s?(?<age>\d{1,3}\s?(?:周?岁|个?月龄?|天))/
const ageOnly = new RegExp(
  `^(?:${lead}[，,、\\s]*(?:${nameOf}[，,、\\s]*)?)(?:今年)?(?<age>\\d{1,3}\\s?${ageUnit})[，,。；]`,
)

const forms = [sexFirst, ageFirst, ageOnly, titled, visiting, childFirst, namedFirst, unmarried, particulars].map(
  ({ source }) => new Sought(new RegExp(source.replace('^', ''))),
)

/** Whether a patient may be named in a block; false only where none is. */
export const mayNamePatient = (block: PageBlock): boolean => forms.some((form) => form.in(block))

/**
 * The patient named at `at`; undefined where no patient is. A bare '男，53岁' counts at a block's start only.
 * @param known a label or a masked name says that a patient's story begins
 */
export function patientAt(text: string, { start, end }: Span, known: boolean): Patient | undefined {
  const head = text.slice(start, Math.min(end, start + 80))
  const found =
    sexFirst.exec(head) ??
    ageFirst.exec(head) ??
    ageOnly.exec(head) ??
    titled.exec(head) ??
    visiting.exec(head) ??
    namedFirst.exec(head) ??
    particulars.exec(head) ??
    (known ? (childFirst.exec(head) ?? unmarried.exec(head)) : undefined)
  if (!found?.groups) return undefined
  const { sex, age: years, more }: { sex?: string; age?: string; more?: string } = found.groups
  const age = years === undefined || more === undefined ? years : years + more
  const sexAt = sex === undefined ? -1 : sexPlace(found[0], sex, years ?? '')
  const ageAt = found[0].indexOf(age ?? '')
  const lady = sexAt < 0 ? found[0].indexOf('女士') : sexAt
  return {
    ...(lady >= 0 && { sex: { start: start + lady, end: start + lady + (sex?.length ?? 1) } }),
    ...(age !== undefined && { age: { start: start + ageAt, end: start + ageAt + age.length } }),
    rest: start + found[0].length,
  }
}

function sexPlace(match: string, sex: string, age: string): number {
  const ageAt = match.indexOf(age)
  const before = match.lastIndexOf(sex, ageAt)
  return before >= 0 ? before : match.indexOf(sex, ageAt)
}
