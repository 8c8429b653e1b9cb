/** What a condition that a limit states leads to. */
export interface Consequence {
  /** 'means': what the case is then; 'does': what is to be done; 'risk': what may become of it. */
  readonly kind: 'means' | 'does' | 'risk'
  /** Where its words begin, in the text. */
  readonly at: number
  /** Whether words for those who meet the condition, or for the case that it is met, stand before it. */
  readonly marked: boolean
  /** Whether those who meet it are people: 者, 患者. */
  readonly ofPeople: boolean
}

const people =
  '(?:患者|病人|患儿|儿童|孩子|宝宝|小儿|青少年|成人|成年人|老人|老年人|孕妇|产妇|女性|男性|人群|人(?![体工]))'
/** The rest of the condition, with what closes it. */
const condition = new RegExp(
  `^\\s?(?:[（(][^（()）]{0,24}[）)])?(?<more>(?:[、或且及和与并伴合仍还不未无]|，(?=[或且并伴]|同时|合并))[^。；：]{0,30}?|[^，。；：、]{0,8}?)(?<mark>者|时(?![间期长限])|的?${people}|的(?=[，应需须要可就便即\\d]|$)|的话|之后(?=[，应需须要可就便即])|后(?=[，应需须要可就便即再])|(?=[，就便]|则|即(?!将|刻|使))|$)`,
)
const adverbs =
  '(?:均|都|也|还|常|多|往往|通常|一般|可能|几乎|基本|强烈|高度|更|最好|原则上|临床上?|患者|病人|则|即|就|便|才|，|：){0,4}'
const means = new RegExp(
  `^${adverbs}(?:可以?|应该?|要|需|须|能|应当)?(?:高度|首先|初步)?(?:提示|说明|表示|代表|意味着?|表明|支持|反映|预示|算(?![法出一])|就是(?!否)|判定?[为是]|视[为作]|定义为|即为|为|属于?|称[为作]?|叫(?![醒他她人救车])作?|考虑|怀疑|警惕|疑[为似诊]?|诊断|确诊|排除|多半是|是(?!否)|作为(?:诊断|判断|确诊)?的?(?:标准|界值|截断值|依据|阈值|指征))`,
)
const does = new RegExp(
  `^${adverbs}(?:应该?|应当|需要?|须|要(?![求素])|可以?(?![能见])|宜|建议|必须|不能|不宜|不应|不要|别|禁|慎|停|忌|避免|立[即刻]|马上|尽[快早]|及时|紧急|才(?=[吃服用打可能])|主张|提倡|先(?!天)|再(?!发)|改[用为成]|加[用服大]|减[量少为半]|换[用成]|予|给|选|首选|推荐|采[用取]|[行做](?![走动])|查|补|测|复[查诊]|就[医诊]|急诊|来院|[送去]医|开始|启动|使用|服|吃|输|静[推滴脉]|口服|皮下|肌[内注]|肌肉注射|起始|首剂|每次|一次|打(?!鼾|嗝)|联系|呼叫|拨打|暂|延长|调整|不必|无需|不用|追加|\\d)`,
)
const risk = new RegExp(
  `^${adverbs}[^，。；：]{0,10}?(?:容易|极易|易|会(?![诊阴厌])|诱发|风险|危险|预后|疗效|效果|病死率|死亡率|复发率|可能性|存活|脱落|恶化|加重|延迟|失败)`,
)

/** 且Y≥b时: the next limit of the same condition. */
export const linked: RegExp =
  /^(?:者|时)?\s?(?:，|、)?\s?(?:或者?|和|且|及|与|伴有?|同时|并且?|合并)?\s?(?:（[^（）]{0,24}）)?(?:[^，。；\d]|(?<=[A-Za-z])\d){0,16}$/

const kindOf = (words: string): Consequence['kind'] | undefined =>
  means.test(words) ? 'means' : does.test(words) ? 'does' : risk.test(words) ? 'risk' : undefined

/** What follows from a limit by the words behind it, at once or behind the rest of the condition; undefined where nothing does. */
export function consequenceOf(text: string, from: number, end: number): Consequence | undefined {
  const rest = text.slice(from, Math.min(end, from + 96))
  const aside = /^\s?(?:[（(][^（()）]{0,24}[）)]|[）)])?/.exec(rest)?.[0].length ?? 0
  const own = /^[，：、]/.test(rest.slice(aside)) ? undefined : kindOf(rest.slice(aside))
  if (own) return { kind: own, at: from + aside, marked: own !== 'risk', ofPeople: false }
  const found = condition.exec(rest)
  if (!found) return undefined
  const behind = rest.slice(found[0].length)
  const { mark = '' } = found.groups ?? {}
  const marked = mark !== ''
  if (!marked && !/^(?:，|就|便|则|即|$)/.test(behind)) return undefined
  const told = behind.replace(/^，/, '')
  const said =
    mark === '者' || mark === '的' || mark.startsWith('的') ? !/^(?:占|约|共|有|多数|\d|$)/.test(told) : false
  const kind = kindOf(behind) ?? (said && behind.startsWith('，') ? 'does' : undefined)
  return kind && { kind, at: from + found[0].length, marked, ofPeople: marked && !/时|后|的话/.test(mark) }
}
