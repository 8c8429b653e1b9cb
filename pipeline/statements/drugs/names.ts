import { CharacterSet, lastCharacters, QuickPattern } from '../../text/quick.ts'
import { mayEndTerm, typeBits, typeOf } from '../terms.ts'

/** Endings of drug names that tell nothing away from a dose: 磷酸钠, 生理盐水. Each ends in a fixed character, so that a look at the last one tells most words. */
const dosedEnding =
  /(?:[\u4e00-\u9fff]{2}(?:钠|钾|钙|镁|酯|胺|醇|酸|肽|苷|素|(?<![决规稳确鉴一固否指特既评测判拟制锁限选断暂假商认肯必不约检])定|(?<!水)平|嗪|唑|啶|芬|隆|松|宁|尼|韦|坦|星|(?<![造森园树竹山护育营农毁])林|汀|酮|脲|泮|仑|班|灵|贝特|特罗|替卡|酚|昔|司他|加群|碘酮|铂|司琼|曲坦|佐辛|考酮|替康|新碱|糖铁|檗碱|麻黄碱|杉碱甲|毒扁豆碱|斯的明|苯胺|噻酮|奎醚|氟醚|卡塞|他卡朋|利特)|盐水|林格氏?液|平衡盐?液|葡萄糖|注射液|胶囊|颗粒|混悬[液剂]|溶液|滴剂|雾化液|贴[剂片]|[片丸散膏]剂?|[\u4e00-\u9fff]{2}(?<![血瘤气肪肺脑脉水梗溶抗取心癌菌性])栓剂?|滴丸|口服液|糖浆|乳膏|凝胶|气雾剂|喷雾剂|吸入剂|滴眼液|疫苗|球蛋白|白蛋白|单抗|酶|激素|制剂|补液盐|浸膏|维生素[A-Z]\d{0,2}|莨菪碱)$/
const lastDosed = new CharacterSet(lastCharacters(dosedEnding))
/** 头孢曲松: whatever it ends in. */
const cephalosporin = /头孢[\u4e00-\u9fff]{1,3}$/
const isCephalosporin = (text: string): boolean => text.includes('头孢') && cephalosporin.test(text)
const endsDosed = (text: string): boolean =>
  (lastDosed.mayHold(text.charCodeAt(text.length - 1)) && dosedEnding.test(text)) || isCephalosporin(text)
const noName =
  /^(?:[丸散膏栓合]剂|颗粒剂|胶囊剂|糖浆|(?:咀嚼|分散|缓释|控释|肠溶|泡腾|口崩|含)片|(?:缓释|肠溶)胶囊|干混悬剂|混悬液|滴剂|口服液|冲剂|气雾剂|喷雾剂|粉雾剂|麦片|薯片|(?:不?饱和)?脂肪酸|药物.{1,6}|药液|药物|药品|药|溶液|液体|本品|该药|本药|此药|药片|药膏|药水|剂量|用量|胶囊|颗粒|注射液|片剂|针剂|注射|口服|皮素|(?:血清?|尿|血尿)?(?:淀粉酶|脂肪酶|转氨酶|胆碱酯酶|肌酸激酶|脱氢酶|磷酸酶|转肽酶|心肌酶|肝酶)|[\u4e00-\u9fff]{0,8}(?:因素|元素|要素|色素|营养素)|[\u4e00-\u9fffα-ωA-Z\d-]{0,8}(?:还原|转[化换]|合成|环氧合|氧化|水解|脱羧|转移|聚合|二酯|异构|脱氢|逆转录)酶|毒素|激素类|要定|固定|稳定|测定|规定|肯定|一定|水平|血平|生理|疼痛|关节液|骨水泥|尿酸|胆固醇|血肌酐|乳酸|白酒|胃酸|胆汁酸|红细胞|血小板|蛋白|粗纤维|片|粒|支|次|每次|一次)$/
const minerals: ReadonlySet<string> = new Set(['钙', '铁', '锌', '镁', '碘', '钾', '硒', '酒精'])
const lastMineral = new CharacterSet(new Set('钙铁锌镁碘钾硒精'))
const sentenceWords = new QuickPattern(
  /[，。；：、？！\s（()）或和与及等如吃喝打您你我应]|的(?!松|明)|了|在|未|于(?!术)|每|次|各|患者|病人(?!免疫球|血白|凝血|纤维)|孩子|宝宝|婴儿|新生儿|水平|浓度|含量|血清|血浆|尿(?!激酶|嘧啶|素酶|素[软乳]|囊|苷)|排泄|消耗|检测|升高|降低|规律|服药|用药|什么|需要|进行|当然|一下|剂量|建议|实施|接种|服食|配合|还是|所含|是否|长期|坚持|口服(?!液|溶液|混悬)|调整|可以|额外|许多|推荐|增加|控制|不|忘|过敏|指导|决定|这些|特殊|上述|相关|其他|各种|改用|者/,
)
const noStart =
  /^[一二两三几第此该这那某其另哪](?![甲巯氧氮氯溴磷唑尖七黄金妙清性屈格他])|^类(?!固醇)|^(?:有|喝|加|吃|等|本|各|西)药/

const drug = typeBits(['drug'])

/** False only where no drug's name ends right before `at`. */
export function mayEndDrug(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1)
  return mayEndTerm(text, at, drug) || lastDosed.mayHold(last) || lastMineral.mayHold(last) || text.includes('头孢')
}

/** True of a name that may stand beside a dose. */
export function isDrugName(text: string): boolean {
  if (!mayEndDrug(text, text.length)) return false
  if (minerals.has(text)) return true
  if (text.length < 2 || text.length > 16 || !(typeOf(text) === 'drug' || endsDosed(text))) return false
  return !noName.test(text) && !noStart.test(text) && !sentenceWords.test(text)
}
