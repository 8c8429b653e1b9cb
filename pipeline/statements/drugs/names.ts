import type { Span } from '../../span.ts'
import { routeWords } from '../dosing.ts'
import { typeOf } from '../terms.ts'

/** Endings of drug names that tell nothing away from a dose: 磷酸钠, 头孢曲松, 生理盐水. */
const dosedEnding =
  /(?:[\u4e00-\u9fff]{2}(?:钠|钾|钙|镁|酯|胺|醇|酸|肽|苷|素|(?<![决规稳确鉴一固否指特既评测判拟制锁限选断暂假商认肯必不约])定|(?<!水)平|嗪|唑|啶|芬|隆|松|宁|尼|韦|坦|星|林|汀|酮|脲|泮|仑|班|灵|贝特|特罗|替卡|酚|昔|司他|加群|碘酮|铂|司琼|曲坦|佐辛|考酮|替康|新碱|糖铁|苯胺|噻酮)|头孢[\u4e00-\u9fff]{1,3}|盐水|葡萄糖|注射液|胶囊|颗粒|混悬[液剂]|溶液|滴剂|雾化液|贴[剂片]|[片丸散膏]剂?|滴丸|口服液|糖浆|乳膏|凝胶|气雾剂|喷雾剂|吸入剂|滴眼液|疫苗|球蛋白|白蛋白|单抗|酶|激素|制剂|补液盐|浸膏|维生素[A-Z]\d{0,2})$/
const noName =
  /^(?:药液|药物|药品|药|溶液|液体|本品|该药|本药|此药|药片|药膏|药水|剂量|用量|胶囊|颗粒|注射液|片剂|针剂|注射|口服|皮素|因素|元素|要素|毒素|色素|激素类|要定|固定|稳定|测定|规定|肯定|一定|水平|血平|生理|疼痛|关节液|骨水泥|尿酸|胆固醇|血肌酐|乳酸|白酒|胃酸|胆汁酸|红细胞|血小板|蛋白|粗纤维|片|粒|支|次|每次|一次)$/
const minerals = /^(?:钙|铁|锌|镁|碘|钾|硒|酒精)$/
const sentenceWords =
  /[，。；：、？！\s（()）或和与及等如吃喝打您你我应]|的(?!松)|了|在|于(?!术)|每|次|各|患者|病人|孩子|宝宝|婴儿|新生儿|水平|浓度|含量|血清|血浆|尿(?!激酶|嘧啶|素酶|囊|苷)|排泄|消耗|检测|升高|降低|规律|服药|用药|什么|需要|进行|当然|一下|剂量|建议|实施|接种|服食|配合|还是|所含|是否|长期|坚持|口服|调整|可以|额外|许多|推荐|增加|控制|不|忘|过敏|改用|者/
const noStart = /^[一二两三几第此该这那某其另哪]|^类(?!固醇)|^(?:有|喝|加|吃|等|本|各|西)药/

/** True of a name that may stand beside a dose. */
export function isDrugName(text: string): boolean {
  if (minerals.test(text)) return true
  if (text.length < 2 || text.length > 16 || noName.test(text) || noStart.test(text)) return false
  return !sentenceWords.test(text) && (typeOf(text) === 'drug' || dosedEnding.test(text))
}

/** Words after which a drug's name begins. */
const boundary = new RegExp(
  `^.*(?:${routeWords}|[，。；：、？！:;（(）)\\s]|予以?|给予?|服用|服食|使用|应用|选用|采用|加用|改用|换用|停用|继续|注射|注入|滴注|输注|推注|打入|接种|补充|摄入|联合|合用|配合|加入|小剂量|大剂量|低剂量|高剂量|中剂量|足量|长期|建议|推荐|需要?|进行|实施|[和与及或用含如等有吃喝打]|可(?!待|的松|乐|达|必)|[是为]|先(?!锋)|再|则|每[日天晚晨]|即|并|后|时|者)`,
)
/** Words between a drug's name and its dose. */
const between =
  /(?:\s|[（(:：]|每[次晚晨日天回]|一次|每\s?次|单次|首次|首剂|初始|起始|维持|剂量|用量|常用量?|负荷量?|为|约|各|量|成人|儿童|小儿|静脉|口服|皮下|肌注|静滴|(?:缓释|控释|肠溶|分散|咀嚼|泡腾)片|口服)+$/

/** The drug whose name ends right before `at`, words such as 每次 between them. */
export function drugBefore(text: string, from: number, at: number): Span | undefined {
  const near = text.slice(Math.max(from, at - 40), at)
  const words = near.replace(between, '')
  const end = at - (near.length - words.length)
  const cut = boundary.exec(words)?.[0].length ?? 0
  // The boundary may cut into a name (维生素与, 泛昔洛韦用): then a shorter cut is tried.
  const name = words.slice(cut)
  return isDrugName(name) ? { start: end - name.length, end } : undefined
}

/** What still belongs to a name behind the part that tells its type: 布洛芬|混悬液, 头孢|曲松. */
const rest =
  /^(?:(?:缓释|控释|肠溶|分散|咀嚼)?片(?![\u4e00-\u9fff])|胶囊|注射液|混悬液|溶液|颗粒|软膏|乳膏|滴眼液|喷雾剂|糖浆|口服液)|^(?:曲松|呋辛|克洛|克肟|哌酮|他啶|唑林|噻肟|拉定|地尼|丙烯|泊肟|吡肟|西丁|美唑|氨苄|羟氨苄)/

/** The drug whose name begins at `at`: 1 mg鱼精蛋白, 0.5% 利多卡因. */
export function drugAfter(text: string, at: number, to: number): Span | undefined {
  const lead = /^\s?(?:的)?\s?/.exec(text.slice(at, Math.min(to, at + 3)))?.[0].length ?? 0
  const start = at + lead
  const words = /^[\u4e00-\u9fffA-Za-z0-9-]{1,14}/.exec(text.slice(start, Math.min(to, start + 14)))?.[0] ?? ''
  for (let length = words.length; length >= 2; length--) {
    const name = words.slice(0, length)
    if (typeOf(name) !== 'drug' || !isDrugName(name)) continue
    return { start, end: start + length + (rest.exec(words.slice(length))?.[0].length ?? 0) }
  }
  return undefined
}
