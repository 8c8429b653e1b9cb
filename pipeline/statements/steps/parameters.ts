import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import type { Page } from '../page.ts'
import { findQuantities, type Quantity } from '../quantity.ts'
import { type Doing, procedureClaim } from './claims.ts'
import { stepsOf } from './series.ts'

const setting: ReadonlySet<string | undefined> = new Set([
  'length',
  'angle',
  'time',
  'occasions',
  'temperature',
  'pressure',
])
/** Numbers that say when, whom or what is judged, and no setting of the step. */
const judged =
  /(?:低于|高于|超过|大于|小于|下降|升高|上升|达到?|体重|动脉压|收缩压|舒张压|血压|血糖|血红蛋白|体温|心率|浓度|年龄|病程|清除率|避开|以内|未满|不足|肿瘤|病灶|结石|直径大于|长期)[^，。；]{0,4}$/
const dated =
  /^\s?(?:后|前|内|以内|以上者|者|且|或|左右后|时(?!间))|^\s?(?:[\u4e00-\u9fff]{0,3})的?(?:患者|病人|儿童|成人)/
/** 保持5秒后放下: what is held is set, whatever comes after. */
const holds = /(?:保持|停留|维持|坚持|收缩|绷紧|屏气|憋气|停顿?)(?:约|至少)?\s?$/
const ofDevice =
  /^\s?的?(?:穿刺|操作|引流|观察|可吸收|空心|锁定|克氏)?(?:套管|导管|抓钳|[内窥腹胸喉]镜|镜头|钳|戳卡|Trocar|trocar|鞘|导丝|[细粗长短]?针头?|缝?线|螺?钉|钢板|钻头|棒|球囊|支架|探头|注射器|[气引]管)/
/** Results that are counted, not doings. */
const counted = /^\s?(?:[/／]|(?:的)?(?:读数|结果|测量值|数值|平均|以上者?(?:无效|未)))/
const often = /(?:每|(?<!间)隔)\s?$/

/** The numbers that set how a step is done: distances, angles, times, counts, with the words beside them. */
export function parameterClaims(page: Page): Claim[] {
  return stepsOf(page).flatMap((step) => (step.leaf ? settingsIn(page.text, step.text, step) : []))
}

/** The settings told in a piece of text about what is done. */
export function settingsIn(page: string, span: Span, doing: Doing, site?: string): Claim[] {
  return splitOutside(page, span, '，；。').flatMap((clause) => {
    const words = page.slice(clause.start, clause.end)
    const quantities = findQuantities(words)
    return quantities.flatMap((quantity, i) => {
      const apart = isSide(words, quantity) || isTail(words, quantity) || isDeviceSize(words, quantity)
      if (apart || !isSetting(words, quantity)) return []
      const attribute = attributeOf(words, quantity, quantities[i - 1]?.span.end ?? 0)
      const reached = site ?? siteAfter(words.slice(quantity.span.end))
      const qualifiers = { ...(attribute && { attribute }), ...(reached && { site: reached }) }
      const at = { start: clause.start + quantity.span.start, end: clause.start + quantity.span.end }
      return [procedureClaim(page, doing, 'parameter', quantity.value, at, qualifiers)]
    })
  })
}

/** The words before a number of a clause, behind the number before it; where they only say that it is made or kept, those after it. */
function attributeOf(words: string, quantity: Quantity, from: number): string | undefined {
  const before = attributeBefore(words.slice(from, quantity.span.start))
  const after = before === undefined || /(?:[制做作]|保持)$/.test(before) ? attributeAfter(words, quantity) : undefined
  const named = after ?? before
  return quantity.kind === 'time' && each.test(named ?? '') ? undefined : named
}

/** 每次10 min: how often is told elsewhere. */
const each = /^(?:每[次回组侧]|一次|各)$/

/** 4 mm×3 mm: neither side alone sets anything. */
const isSide = (clause: string, { span }: Quantity): boolean =>
  /[×xX*]\s?$/.test(clause.slice(Math.max(0, span.start - 2), span.start)) ||
  /^\s?[×xX*]\s?\d/.test(clause.slice(span.end, span.end + 4))

/** A 10 mm trocar is no distance. */
const isDeviceSize = (clause: string, { span, kind }: Quantity): boolean =>
  kind === 'length' &&
  ofDevice.test(clause.slice(span.end, span.end + 12)) &&
  !/[深距宽长高]度?(?:约|为)?\s?$|[进退]针\s?$/.test(clause.slice(Math.max(0, span.start - 6), span.start))

/** 1 500 r/min: the number's end alone says something else. */
const isTail = (clause: string, { span }: Quantity): boolean =>
  /\d[\s\u2009]$/.test(clause.slice(Math.max(0, span.start - 2), span.start))

function isSetting(clause: string, { span, kind, value }: Quantity): boolean {
  const before = clause.slice(Math.max(0, span.start - 12), span.start)
  const after = clause.slice(span.end, span.end + 12)
  if (kind === 'time' && /间隔(?:约|至少)?\s?$/.test(before)) return !/^\s?可?重复/.test(after)
  if (often.test(before) || isDated(before, after, kind) || judged.test(before)) return isDrinking(before, kind)
  if (kind === 'time' && !/^(?:s|min|h|ms)$/.test(value.unit ?? '')) return false
  if (kind === 'occasions' && !countsDoing(before, after, value.text)) return false
  if (kind === 'time' && /[^向]前$|后$/.test(before)) return false
  if (/内$/.test(value.text) || /[第每]\s?$/.test(before)) return false
  return setting.has(kind) || isDevice(before, kind, value.unit) || isDrinking(before, kind)
}

const isDated = (before: string, after: string, kind: string | undefined): boolean =>
  dated.test(after) && !(kind === 'time' && holds.test(before) && /^\s?后/.test(after))

/** What a device is set to, or pulls: a power, a speed of turning, a weight. */
function isDevice(before: string, kind: string | undefined, unit: string | undefined): boolean {
  if (kind === 'mass') return /(?:重量|负荷|负重|牵引力?)\s?(?:为|约)?\s?$/.test(before)
  const named = /(?:能量|功率|频率|电流|电压|强度)[^，。；]{0,8}$/.test(before)
  return kind === 'physics' && (named || unit === '{rpm}')
}

/** A count of what is done, not of results, of times a day or at most. */
function countsDoing(before: string, after: string, written: string): boolean {
  if (/推注|给药|静[注滴推]|滴注|追加|复查/.test(before)) return false
  if (!/\d/.test(written) || counted.test(after) || /[最至]多|可以?再/.test(before + written)) return false
  return !/每\s?[\d一二两三半天日周月晚晨][^，。；]{0,6}$/.test(before)
}

/** Amounts of water, air and of blood that is drawn are no doses. */
function isDrinking(before: string, kind: string | undefined): boolean {
  return (
    kind === 'volume' &&
    /(?:采血|[抽采][取集]?[\u4e00-\u9fff]{0,6}血|饮水|喝水|温水|注水|充气|注气|灌洗|冲洗|潮气量)(?:约|至少)?\s?$/.test(
      before,
    )
  )
}

/** '以30°角进针': what is done at an angle stands behind it. */
function attributeAfter(words: string, { span, kind }: Quantity): string | undefined {
  if (kind === 'length')
    return /^\s?的?(?<cut>[\u4e00-\u9fff]{0,4}(?:切口|[小]?孔|开口|距离))/.exec(words.slice(span.end))?.[1]
  if (kind !== 'angle') return undefined
  return /^\s?(?:夹?角|的?角度)?(?<done>[\u4e00-\u9fff]{2,6})/.exec(words.slice(span.end))?.[1]
}

/** For whom it is: 成人进针深度, 男性约插入. */
const persons =
  /^(?:男性?|女性?|成年?人|小儿|儿童|婴幼?儿|新生儿|早产儿|患儿|老年?人|(?:小儿|肥胖|消瘦|男|女)(?:患者|者))(?:一般|通常)?(?:约为?|为|则)?/

const leadingWords =
  /^[\s、]*(?:的|术后|随后|然后|接着|再次|并|先|同时|最后|立即|一般|通常|可|应|需|请|以|至|于|在|通过|经过?|用)+/
const tool =
  /^.{0,12}?(?:针|管|刀|器|钳|导丝|手|指|签|棉球|敷料)(?=(?:垂直|缓慢|水平|快速|与|呈|向|斜|进|刺|插|推|按)[\u4e00-\u9fff（）])/
const longest = 14

/** The words beside the number that say what it measures: '垂直进针', '直径'; undefined where there are none. */
export function attributeBefore(words: string): string | undefined {
  let rest = words
    .replace(/[\s：:（(]{1,8}$/, '')
    .replace(
      /(?:约为?|大约|至少|不少于|不小于|不超过|设定?为|设置为|控制[在为]|维持[在为]|保持在|调[至到]|为|呈|是|共|成)$/,
      '',
    )
  rest = rest.slice(Math.max(rest.lastIndexOf('、'), rest.lastIndexOf('：'), rest.lastIndexOf('→')) + 1)
  const after =
    /.{0,60}[^向前背]后(?=[^方侧路外内]{2})|.{1,8}[完毕](?=[\u4e00-\u9fff]{2})|.{1,6}[^向]前(?=[^后臂方侧端缘][\u4e00-\u9fff])/.exec(
      rest,
    )
  if (after) rest = rest.slice(after[0].length)
  const again = rest.search(/(?:[再各]|(?<!平)均)(?=[\u4e00-\u9fff])/)
  if (again > 0) rest = rest.slice(again)
  rest = rest
    .replace(/^.*?(?:的?同时|[置放位]于|(?<=[\u4e00-\u9fff]{2})并)(?=.{2})/, '')
    .replace(leadingWords, '')
    .replace(persons, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:[至到]|达到?)$/, '')
    .replace(/^[\u4e00-\u9fff]{1,8}[至到](?=[\u4e00-\u9fff]{2,8}[上下内外前后旁侧]方?$)/, '')
    .replace(tool, '')
    .trim()
  if (/^\d|^[号#型]/.test(rest)) rest = rest.replace(/^\d*\s?[号#型]?[\u4e00-\u9fff]{0,4}?(?:针|管|刀)/, '')
  rest = rest
    .replace(/^.{2,}先(?=[在用以从于].{2})/, '')
    .replace(/^.{2,}(?=(?:绷紧|放松|保持|停留|收缩|屏气|憋气|坚持|维持)$)/, '')
    .replace(/^.{2,}在.{1,4}(?=停$)/, '')
    .replace(/^.{2,}可?将(?=.{3})/, '')
    .replace(/(?:一般|通常|最好|大约|总共)$|^建议(?=每)/g, '')
  if (rest === '停') return rest
  if (/以$/.test(rest)) return undefined
  if (/[一二两三四五六几][个条处根枚]$/.test(rest)) return undefined
  if (/^[深长宽厚高距粗]$/.test(rest)) return rest
  if (/^(?:开始|给予?|予以?|实施|进行|采用|使用|应用)$/.test(rest)) return undefined
  return rest.length >= 2 && rest.length <= longest && /[\u4e00-\u9fff]/.test(rest) ? rest : undefined
}

/** Where the number leads: '触及椎板', '达骨面'. */
function siteAfter(words: string): string | undefined {
  return /^\s?(?:处)?(?:触及|直?达|直?至|抵达?|进入)到?(?<site>[\u4e00-\u9fff]{2,8})(?=$|[，。；（→\s])/.exec(
    words,
  )?.[1]
}
