import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { affectedPredicates, placePredicates } from './affected-predicates.ts'
import { type Frame, findFrames, type ListValue } from './frames.ts'
import { withoutOverlaps } from './overlaps.ts'

const subject = { types: ['disease'], loose: true } as const
const group =
  /(?:人|人群|者|儿童|幼儿|婴儿|婴幼儿|新生儿|早产儿|小儿|学龄前儿童|女性|男性|男女|人士|女孩|男孩|妇女|孕妇|产妇|老年|中老年|青年|中青年|青壮年|青少年|成人|成年|岁|岁以[上下后前]|更年期|工作者|运动员|学生)$/
const site: ListValue = {
  kind: 'list',
  types: ['anatomy'],
  as: 'anatomy',
  onward: false,
  like: /^[肺肝心肾脾胃脑肠胰眼耳鼻喉脸手脚足头颈胸腹背腰臀腿臂唇舌牙]$|^[CTLS]\d{1,2}$|^(?!.*(?:使用|终端|从事|地区|国家|城市|农村|牧区|山区))[\u4e00-\u9fff]{0,8}(?:[前后上下内外左右][方侧部端缘]|部|处|区|端|叶|段|窝|缘|周围)$|^(?!.*(?:年龄|阶段|时段|女|男|老))[\u4e00-\u9fff]{4,16}(?:处|段)$|^[\u4e00-\u9fff]{2,4}系统$/,
}
const who: ListValue = { kind: 'list', types: [], like: group, text: true }

const occursIn = /(?:最|大)?(?:好发|多发生|多发|多见|常见|常发生|易发生|常出现|多出现|易发|高发|发病|发生)(?:于|在)/dg
const occursMostly =
  /(?<!患者)(?<!病人)(?<!岁)以(?![上下])(?<v>[^，。；：]{1,24}?)(?:的?发病率)?(?:最为|最|较为|较|更为)?(?:多见|常见|居多|为多|为主|多发|最高)(?!要|的)/dg
const arisesFrom =
  /(?:起源于|(?<=[瘤癌][^，。；：]{0,6})来源于|累及|侵犯|会影响|常影响|主要影响|可影响|(?:好发|首发|受累|发生|发病|最常受累的?|常见)部位(?:多|主要|常|最常见|依次)?(?:为|是|在|包括))/dg

const next = /^(?:其次|再次)(?:为|是|见于|累及)?/dg
const before = /(?:受累|侵犯|累及|好发|多发|多见|常见|发生|影响)/

/** 'D侵犯A、B和C的疾病', '好发部位有三处：A、B和C', '男性多于女性'. */
const sites: readonly Frame[] = [
  {
    property: 'affected-site',
    cue: /(?:皮损|皮疹|病变|病灶|损害|肿瘤|疼痛|溃疡|水疱|结石)?(?:多|常|主要|大多|一般|通常|绝大多数){1,2}(?:位于|分布于|分布在|局限于|见于|发生于)/dg,
    subject,
    value: site,
    unconditional: true,
  },
  {
    property: 'affected-group',
    cue: /(?:主要|大多|绝大多数){1,2}(?:见于|发生于|发生在)/dg,
    subject,
    value: who,
    unconditional: true,
  },
  {
    property: 'affected-site',
    cue: /^(?<v>[^，。；：]{1,40}?)(?:均|都)?(?:是|为)(?:本病|该病|此病|其|(?<s>[^，。；：的最]{2,20}?)的?)?(?:最|较)?(?:常见|好发|多发|易发|主要|易受累|容易受累)?的?(?:发病|好发|多发|发生|受累|病变|累及|转移)?部位$/dg,
    subject,
    value: site,
    notAfter: /检查|穿刺|注射|[？?]/,
  },
  {
    property: 'affected-group',
    cue: /^(?<v>[^，。；：]{1,24}?)(?:是|为)(?:本病|该病|此病|其|(?<s>[^，。；：的最]{2,20}?)的?)(?:的)?(?:主要|最)?(?:高发|易感|好发|多发|易患|高危)(?:人群|群体|者|对象)$/dg,
    subject,
    value: who,
  },
  {
    property: 'affected-group',
    cue: /^(?:且|但|而|其中|一般)?(?<v>男性|女性|男孩|女孩|男童|女童|男童|儿童|成人|老年人|婴幼儿|青少年|青年人|中老年人|孕妇|肥胖者|吸烟者)(?:患者)?(?:更为|更|较|最)(?:易|容易|多|常)(?:发病|患病|受累|发生|患此病|患本病|见|感染|罹患)$/dg,
    subject: { types: ['disease'], carried: true },
    value: who,
  },
  {
    property: 'affected-site',
    cue: /(?:累及|侵犯)(?<v>[^，。；：的]{2,40})的(?=[^，。；：]{2,20}(?:病|症|炎|瘤|病变|综合征)$)/dg,
    subject,
    value: site,
  },
  {
    property: 'affected-site',
    cue: /(?:最?容易|最?易|最?常)?(?:好发|多发|停留|发生|受累|嵌顿|侵犯|累及)的?(?:常见)?部位(?:主要|多|常|依次)?(?:有|为|是|在|包括)?(?:以下|下列)?(?:[一二两三四五六七八九十\d]{1,2}[处个])?(?=$|[^，。；：]{2,60}$)/dg,
    subject,
    value: site,
  },
  {
    property: 'affected-group',
    cue: /^(?:一般|且|其中)?(?<v>男性|女性|男孩|女孩|男童|女童|儿童|成人|老年人|婴幼儿|男|女)(?:患者|发病率?|患病率?)?(?:明显|显著|远|略|稍)?(?:[多高]于|(?:约|大约)?(?:为|是)(?=[^，。；：]{1,6}的[\d一二三四五]))(?=[^，。；：]{1,10}$)/dg,
    subject: { types: ['disease'], carried: true },
    value: who,
  },
]

const persons =
  '(?:男性|女性|妇女|经产妇|儿童|孩子|婴幼儿|幼儿|新生儿|青少年|青壮年|中青年|中年人?|老年人?|中老年人?|老人|成人|人群|人|者|男孩|女孩)'

/** '30～50岁男性居多', '兽医、屠宰工得的最多', '发病高峰为A'. */
const ranked: readonly Frame[] = [
  {
    property: 'affected-group',
    cue: new RegExp(
      `^(?:其中|尤以|以)?(?<v>(?:\\d[^，。；：、]{1,14}?|[^，。；：、]{0,8}${persons}|\\d{1,2}岁以[上下]))(?:的)?(?:[当之]?中)?(?:最|更|较|特别|尤其|尤为){0,1}(?:居多|占多数|多见|常见|为多|最多|好发|高发|(?:爱|容易|易)(?:中招|得|得病|患病|发病))$`,
      'dg',
    ),
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true, longest: 24 },
    unless: /例|治疗|手术|症|占|次|[%％]|天|周|月(?!龄)|cm|mm|℃/,
  },
  {
    property: 'affected-group',
    cue: /^(?<v>[^，。；：]{2,40}?)(?:得的?|患病的?|发病的?|感染的?|中招的?)(?:人)?[最较]多$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'list', types: [], text: true, like: /^(?!.*[比的])[\u4e00-\u9fff\d～~-]{2,14}$/ },
  },
  {
    property: 'affected-group',
    cue: /(?:发病|患病|好发|起病|年龄)(?:年龄)?的?(?:高峰|高峰期|高峰年龄)(?:多|主要|一般)?(?:为|是|在)(?<v>\d[^，。；：]{1,16}岁(?:以[上下])?(?:[\u4e00-\u9fff]{0,4}))$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true, longest: 24 },
  },
  {
    property: 'affected-site',
    cue: /^(?<v>[^，。；：]{2,24}?)(?:最|较|更)?(?:常|易|容易|多)(?:受累|被累及|受侵犯|受侵)$/dg,
    subject: { types: ['disease'], carried: true },
    value: site,
  },
  {
    property: 'affected-site',
    cue: /(?:好发|多发|易发|常见|发病|受累|转移)部位(?:多|主要|常|最常见)?(?:为|是|在|有|包括)/dg,
    subject: { types: ['disease'], carried: true },
    value: site,
  },
  {
    property: 'affected-site',
    cue: /(?:最?容易|最?易|常|多|好)(?:停留|嵌顿|嵌留|滞留|发生|卡)(?:在|于)[^，。；：]{0,14}(?:处|部位|地方)(?=$)/dg,
    subject,
    value: site,
  },
]

/** '高发年龄在A', 'G属于高危人群'. */
const people: readonly Frame[] = [
  {
    property: 'affected-group',
    cue: /^(?:其中|且|尤以|以)?(?<v>(?:青壮年|中老年|老年|中年|青年|绝经后|育龄期?|学龄前?|肥胖)?(?:男性|女性|妇女|儿童|青少年|青壮年|中老年人|老年人|婴幼儿))(?:较|更|最)?(?:多发|多见|高发|好发|常见)$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', whole: true },
  },
  {
    property: 'affected-group',
    cue: /^(?<s>[^，。；：]{2,16}?)(?:是|为)(?<v>儿童|婴幼儿|小儿|老年人|中老年人|青少年|青壮年|妇女|女性|男性|新生儿|孕妇)(?:时期|期)?(?:最|较|很)?(?:常见|多见|高发|好发)的/dg,
    subject: { types: ['disease'] },
    value: who,
  },
  {
    property: 'affected-group',
    cue: /^(?<v>\d{1,2}\s?(?:个月|岁)?(?:～|~|-|—|至|到)\s?\d{1,2}岁(?:的?[\u4e00-\u9fff]{2,4})?)(?:是|为)(?:本病)?(?:的)?(?:发病|患病)?(?:的)?(?:高峰|高发|好发)(?:年龄段?|期|人群)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: who,
  },
  {
    property: 'affected-group',
    cue: /(?:高发|好发|发病|多发|起病|易患)年龄(?:段)?(?:多|主要|一般|常|通常)?(?:在|为|是|集中在)(?<v>[^，。；：]{2,24}?)(?:之间)?$/dg,
    subject: { types: ['disease'], carried: true },
    value: { kind: 'text', longest: 24 },
  },
  {
    property: 'affected-group',
    cue: /(?:多发|好发|高发|高危|易患|易感|发病|易发|患病)(?:群体|人群)(?:主要|一般|常见|多)?(?:包括|为|是|有)(?<v>[^，。；：]{2,60})$/dg,
    subject,
    value: who,
  },
  {
    property: 'affected-group',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:都|均|也)?(?:属于|为|是)(?:本病的?|该病的?|其)?(?:高危|易感|高发|好发|易患|重点)人群$/dg,
    subject: { types: ['disease'], headed: true },
    value: { ...who, open: true, like: /^[^，。；：]{2,16}$/ },
  },
  {
    property: 'affected-group',
    cue: /(?:患者|病人|患儿)?以(?![上下内])(?<v>[^，。；：]{2,20}?)(?:最为|最|较为|较|更为)?(?:多见|常见|居多|为多|为主)$/dg,
    subject: { types: ['disease'], carried: true },
    value: who,
    unless: /部|症/,
  },
  {
    property: 'affected-group',
    cue: /^(?<v>[^，。；：]{0,10}(?:儿童|老年人|女性|男性|青少年|婴幼儿|中年人|青壮年|妇女))(?:最|较|更)(?:常|易|多|容易)(?:发生|见|患病|发病|受累)$/dg,
    subject: { types: ['disease'], carried: true },
    value: who,
  },
]

const frames: readonly Frame[] = [
  { property: 'affected-site', cue: occursIn, subject, value: site, unconditional: true },
  { property: 'affected-site', cue: occursMostly, subject, value: site, unconditional: true },
  { property: 'affected-site', cue: arisesFrom, subject, value: site, unconditional: true },
  { property: 'affected-site', cue: next, subject, value: site, follows: before },
  { property: 'affected-group', cue: next, subject, value: who, follows: before },
  { property: 'affected-group', cue: occursIn, subject, value: who, unconditional: true },
  { property: 'affected-group', cue: occursMostly, subject, value: who, unconditional: true },
]

/** The claims of a page on where an illness arises and whom it befalls. */
export const findAffected = (page: Page): Iterable<Claim> =>
  withoutOverlaps(
    findFrames(page, [...sites, ...people, ...frames, ...ranked, ...affectedPredicates, ...placePredicates]),
  )
