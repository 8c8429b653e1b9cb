import type { Span } from '../../span.ts'

/** Names of parts of a case report that stand before a colon, and what they hold. */
export type Field = 'complaint' | 'history' | 'finding' | 'diagnosis' | 'treatment' | 'outcome' | 'other'

const fields: readonly (readonly [Field, RegExp])[] = [
  ['complaint', /^(?:主\s?诉|就诊原因|入院原因)$/],
  [
    'history',
    /^(?:既往史?|现病史|病史|个人史|家族史|过敏史|月经.{0,4}史|婚[姻育].{0,4}史|生育史|孕产史|疾病史|手术史|用药史|个人及家族史|流行病学史)$/,
  ],
  [
    'finding',
    /^(?:舌脉|(?:入院|术前|术后|门诊|出院|专科)?(?:查\s?体|体[检查]|体格检查|检查)|专科情况|辅助检查|实验室检查|影像学?检查|化验(?:检查)?|术中所见|检查结果)$/,
  ],
  [
    'diagnosis',
    /^(?:(?:初步|入院|术前|术后|最后|最终|出院|临床|[中西]医|修正|纠正|更正|主要|病理|确定|补充|门诊)?诊\s?断(?:结果)?|诊断意见|疾病(?:类型|名称))$/,
  ],
  [
    'treatment',
    /^(?:治\s?疗|治疗经过|住院经过|治疗过程|治疗方案|治疗方法|处方|方药|诊疗经过|手术经过|手术过程|处理|术后处理|护理)$/,
  ],
  ['other', /^(?:治[法则]|就诊(?:时间|医院)|治疗周期|初诊)$/],
  ['outcome', /^(?:预\s?后|转\s?归|结\s?果|治疗结果|治疗效果|疗效|随\s?访|术后随访|随访结果)$/],
]

/** What the name of a part of a case report ('查体', '主诉') says that it holds; undefined for any other word. */
export function fieldOf(name: string): Field | undefined {
  return fields.find(([, pattern]) => pattern.test(name))?.[0]
}

/** The name before the colon at the start of a clause, '查体：', '【主诉】'. */
export const fieldLead: RegExp = /^【?([\u4e00-\u9fff ]{2,8})(?:】[：:]?|[：:]|\s(?=[\u4e00-\u9fff]))\s?/

/** Words that end the name of an examination. */
const examNoun =
  '查体|体检|检查|MRV|CTV|MRS|HRCT|TCD|OCT|SPECT|CT|CTA|MRI|MRA|DSA|PET|X\\s?线|X\\s?光|平片|胸片|摄片|拍片|[线光]片|照片|超声|[Bb彩]\\s?超|心动图|心电图|脑电图|肌电图|造影|造影片|[肠胃镜胱腔]镜|病理|活检|化验|[血尿便]常规|生化|血气(?:分析)?|培养|涂片|扫描|测定|免疫组化|镜检|探查|复查|听诊|触诊|叩诊|检测|筛查|肝功能|肾功能|骨密度|镜下|显微镜下|造影像|眼底|裂隙灯|皮肤镜|耳镜|鼻镜|喉镜|窥镜|口内检查|B型超声'

const aside = '(?:（[^（）]{1,20}）)?'
const examLead = new RegExp(
  `^(?<head>[^，。；：:]{0,30}?(?:${examNoun})(?:结果|片|像|图像|回报|报告|术|下)?${aside}(?:分别|均)?)\\s?(?<verb>(?=未见|未发现|未探及)|(?<=查体|体检|体格检查|专科检查)(?=体温|神志|神清|意识|血压|脉搏|一般|发育|[TPR]\\s?[：:]?\\d|BP|[^，。；]{2,12}(?:音|痛|[阴阳]性|有|[未无]|软|肿|正常))|(?:提示|显示|示|可见|见|发现|证实|检出|探及)[：:]?|[：:])\\s?`,
)
const operationLead =
  /^(?<head>(?:[^，。；：]{2,24}(?=术中))?术中(?:所|探查)?)(?<verb>(?:可?见|发现|证实|显示|示)[：:]?|[：:])\s?/
const bareVerb =
  /^(?:(?:提示|显示)[：:]?|示|见|可见|发现|探查见|[查症诊]见|(?:门诊|自|外院|当地医院)?[查测]得?(?=[\u4e00-\u9fffA-Za-z-]{2,12}\s?\d)|刻[诊下]症?见|证实|影像可见|存在|可及|另见|并见)(?=[\u4e00-\u9fffA-Z])/

/** The place after the words of a finding's cue ('CT示', '术中见'), and whether it is an image or a laboratory result. */
export interface ExamCue {
  readonly rest: number
  readonly imaging: boolean
  readonly duringOperation: boolean
}

export function examCue(text: string, { start, end }: Span): ExamCue | undefined {
  const clause = text.slice(start, Math.min(end, start + 60))
  const operation = operationLead.exec(clause)
  if (operation) return { rest: start + operation[0].length, imaging: false, duringOperation: true }
  const exam = examLead.exec(clause)
  if (!exam) return undefined
  const byHand = /(?:查体|体检|体格检查|[\u4e00-\u9fff]科检查|[听触叩]诊|肛查|指检|局部检查|系统检查)/.test(
    exam[1] ?? '',
  )
  return { rest: start + exam[0].length, imaging: !byHand, duringOperation: false }
}

/** The length of a finding's verb that leads a clause without naming the examination. */
export function bareVerbLength(clause: string): number {
  return bareVerb.exec(clause)?.[0].length ?? 0
}

/** Words by which a clause without a cue is known to say what an examination found. */
export const examWords: RegExp =
  /阳性|阴性|[（(][+±-]{1,4}[）)]|评分\s?(?:为)?\d|^[\u4e00-\u9fffA-Za-z\d-]{2,14}\s?为?\s?\d[\d.]{0,6}\s?%$|pH\s?(?:值)?(?:为)?\d|反射|肌力|肌张力|试验|[^体特象]征[^\u4e00-\u9fff]?$|压痛|叩[击]?痛|反跳痛|闻及|触及|扪及|杂音|[啰罗]音|mmHg|℃|次\/(?:分|min)|[gUL]\/L|mol\/L|×10|\d\s?mg\/d?[Ll]|活动(?:均|明显)?受限|血压\s?\d|体温\s?\d|神志清|INR\s?\d|瞳孔|可见|体重\s?\d|身高\s?\d|色素沉着|丘疹|红斑|胎心/

/** Words that say that a treatment was given. */
export const treatmentWords: RegExp =
  /^(?:医[生师]|立即|立刻|马上|当即|即刻|紧急|遂|随即|随后|急诊|急|门诊|我院|当地医院|入院后|再次|重新|坚持|改|并){0,2}(?:予以?|给予|停[用服喂]|取穴|选穴|针刺|针灸|艾灸|改用|改为|加用|换用|联合|应用|使用|采用|口服|静滴|静脉滴注|静脉注射|静脉推注|皮下注射|肌注|肌内注射|局部注射|外[用涂敷搽洗擦]|贴敷|继续|坚持|服用|重新使用|静脉(?:输注|泵入|用)|输注|输血|输(?=红细胞|血浆|悬浮)|住院(?=补|输|治|抗|予)|泵入|雾化|吸入|吸(?=[\u4e00-\u9fff]{2,8}(?:，|$|\d))|鼻饲|含服|方[用选取]|守(?:上|原)?方|[继续]服|守方|开[立具]|注射(?![时部器点阻])|嘱|经(?!常|过|期|[^，。；]{0,10}(?:检查|化验|诊断|确诊|证实|鉴定)))(?=.{2})|(?:抗感染|抗炎|补液|消肿|抗凝|支持|对症|保守|营养|康复|抗病毒|止血|降压|降糖|利尿|化疗|放疗|介入|药物|激素|预防).{0,16}治疗/

/** Words by which a clause says how it ended. */
export const outcomeWords: RegExp =
  /减轻|减少|降[到至为]|缓解|消失|好转|恢复|改善|愈合|痊愈|治愈|再通|复发|未再|未发生|死亡|满意|自如|无不适|消退|消肿|清醒|转清|退热|缩小|转阴|存活|正常|稳定|下降|[降升]到|升至|控制[在于到]|转为|无明显不适|生活自理|无(?:特殊)?不适|康复|独立|良好|干净|^脱机|^脱离呼吸机|^未见|^无[^\d]/

export const historyWords: RegExp =
  /^(?!根据|结合|按|综合|详细|询问|追问|无论|通过)(?:既往|平素|否认|(?:并|且)?曾(?!祖)|(?:之前|此前|以前|早年)(?:被)?(?:诊断|确诊|查出|发现)|患有|有.{1,24}史|无.{1,24}史|[^，]{1,24}病史|[^，]{1,16}史(?=$|\s?\d|[（(]|长?[达已]|多年)|对.{1,12}过敏|家族中|其?(?:父|母|祖父|祖母|外祖[父母]|兄|姐|弟|妹|家人|丈夫|妻子|配偶|双亲|父母|子女)亲?[^，]{0,4}(?:患|有|死于|确诊)|[未已](?:按时|规律|全程)?接种|吸烟|抽烟|抽菸|饮酒|无药物|无食物|因.{1,12}长期|[^，]{1,12}(?:病|症|压|颤)\s?(?:病史)?\s?\d{1,2}\s?余?年|长期(?=[服口用]))/

/** What the patient had, took or left off before coming: '确诊哮喘10年', '自行停用信必可1个月', '发病前自服何首乌'. */
export const pastWords: RegExp =
  /^(?:[^，；。]{2,16}术后\s?\d{1,2}\s?余?(?:个?月|年|周|天)$|(?:家[属长]诉?)?(?:患[者儿])?误[服食][^，；。]{2,}|(?:患|确诊|查出|发现患?有?|诊断为?|罹患)[^，；。]{2,16}?\s?(?:\d{1,2}|[一二两三四五六七八九十半数多]{1,3})\s?余?(?:个?多?月|年|周)|(?:自行|擅自|私自|自己|自|不规律|未规律|未正规|间断|间歇|一直|规律|长期|平[时日素]|此前|之前|发病前|病前|孕前|产前|以往|过去)[^，；。]{0,8}?(?:停[用服药]|服|[使应]用|口服|注射|吸入?|治疗|减量|换用|涂|外用)|(?:先后|(?:曾|就?在|于|到|至|经|由|去)?(?:当地|外院|诊所|社区|附近|药店|家中?|其他医院)(?:[^，；。]{0,8}(?:医院|诊所|卫生院|门诊|药店))?)[^，；。]{0,12}?(?:服用|口服|使用|应用|予|给予|治疗|输液|诊断|误诊)|(?:停[用服]|因[^，；。]{1,12}?(?:服用|口服|自服|使用|注射))[^，；。]{1,20}?(?:年|月|周|天|d|日)余?$)/

/** Words of advice and of general truths, which tell no patient's story. */
export const generalWords: RegExp =
  /应该|应当|(?<![不反供适相对感效])应(?![激用答])|需要?(?![^，]{0,3}[氧血])|建议|可能(?!性)|可以|可选|如果|若(?!干)|一旦|通常|一般(?!情况)|避免|预防并|以免|主要(?:是|包括)|方案[包为]|方法|措施|标准|患者家属|哪些|针对|目的/

/** Words by which a clause that goes on with a history tells another piece of it. */
export const namesPast: RegExp = /\d\s?余?[年月]|史$|过敏|手术|^停经/
/** An examination that was made and whose finding follows. */
export const examined: RegExp =
  /^[^，。；]{0,16}(?:进行了?|完善了?|行)(?:查体|体格检查|体检|[^，。；]{2,8}检查)后?$|^(?:[在到去于][^，。；]{1,10}?(?:医院|诊所|门诊|卫生院))?(?:门诊|再次|急诊)?(?:复查|急查|行|做了?|拍了?|完善|查了?)[^，。；]{0,12}(?:CT|MRI|X线|平片|胸片|超声|[Bb彩]超|造影|心电图|心动图|血常规|肝功能|肾功能|胃镜|肠镜|活检)(?:检查)?$/
/** Words of the plain style of findings, by which a new sentence goes on with them. */
export const seenWords: RegExp =
  /^(?![^，]*(?:患[者儿]|治疗|诊断|入院|药|服|吸烟)).*(?:正常|异常|清|软|硬|对称|良好|缺损|加重|减[弱退]|增[大宽厚粗强]|扩张|狭窄|充盈|存在|肿|痛|红|白|音|大小|见|有|无|未|可|约|\d)/
/** A visit after the treatment: what follows is how the patient fares. */
export const review: RegExp = /^(?:门诊|再次|来院|电话|定期)?(?:复查|复诊|随访|回访|随诊)$/

/** Words that need the name of the examination. */
export const saysNothingElse: RegExp = /^(?:未见|未发现)(?:明显|特殊)?异常$/

/** What a look at the patient showed: '查见', '症见'. */
export const looked: RegExp =
  /^(?:舌[质体苔淡红暗胖尖边]|苔[薄白黄腻厚少]|脉[象弦细数滑沉浮缓虚实濡涩弱])|^(?:查|症|诊|刻诊|刻下症?)见|^(?:详细|仔细)?(?:探查|剖视|剖开|剖检)[^，。；]{0,30}(?:见|未及|正常|异常)|^查(?=[\u4e00-\u9fffA-Za-z-]{2,12}\s?\d)/

/** How long it lasted is no finding. */
export const lasts: RegExp = /^(?:排除|除外)|^(?:历时|持续|共)\s?\d|^(?:尚|仍)?未(?:确诊|明确|能确诊)/

/** A date that only says when the patient came. */
export const comesIn: RegExp = /^(?:[急门]诊|再次|被)?(?:收?入院|收住|收入|入我院)/

/** What befell the patient, and is no sign. */
export const happens: RegExp = /^(?:出现|发生|突发|突然|自觉|诉|再发)/

/** What follows was done before the patient came: '外院诊断为…', '曾在当地医院'. */
export const otherHospital: RegExp =
  /^(?:曾|先后|遂)?(?:被|在|于|至|到|就诊于|经)?(?:外院|当地|社区|诊所|其他医院|他院|院外|基层|卫生院)/
