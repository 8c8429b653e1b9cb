import type { Claim } from '../../statement.ts'
import { inPage, type Page } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { assertionOf, claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'
import { deedsOf } from './deeds.ts'
import { type Frame, findFrames } from './frames.ts'
import { termBefore } from './term-before.ts'

/** What drugs, procedures and devices do, as verbs. */
export const effects =
  '宁心|安神|养心|调和|活血|化瘀|清热|解毒|疏肝|健脾|补肾|祛风|除湿|温经|散寒|通络|行气|供给|提供|撑开|支撑|缓解|减轻|减少|改善|抑制|促进|阻断|恢复|降低|提高|增强|增加|润滑|松解|营养|保护|修复|清除|杀灭|抵抗|纠正|解除|扩张|收缩|中和|补充|预防|防止|避免|稳定|调节|消除|软化|延缓|阻止|加速|维持|镇痛|止痛|消炎|抗炎|溶解|舒张|刺激|控制|帮助|有助于|有效|快速|迅速|显著|明显|对抗|放松|加快|保持|缩短|避免|防治|封闭|疏通|激活|清洁|滋润|收敛|消灭|去除|延长'

/** What tests tell. */
export const tells =
  '计算|查看|查出|看清|检出|发现|寻找|除外|看清|定位|判断|评估|测量|测定|排除|鉴别|区分|了解|明确|确定|反映|监测|评价|筛查|检测|确认|观察|识别|诊断'

/** What a drug does at once, in two or three syllables. */
export const shortEffects =
  '缩瞳|散瞳|扩瞳|强心|扩血管|升压|抗过敏|抗病毒|抗真菌|护胃|抑酸|保肝|止泻|止汗|祛痰|镇咳|抗凝血|止痛|镇痛|解痉|解痉止痛|退热|降温|止吐|止咳|化痰|平喘|止血|止痒|抗感染|抗炎|消炎|消肿|镇静|催眠|利尿|降压|降脂|降糖|降尿酸|通便|排石|排痰|扩容|抗凝|溶栓|预防感染|预防血栓|保护胃黏膜|营养神经|改善循环|扩张血管|控制血[糖压脂]|降低(?:颅内压|眼压|血压|血糖)|降颅压|脱水|控制感染|补钙|补钾|局部麻醉|麻醉'

/** A label that says what the drugs behind it are for: '缩瞳：', '减少房水：'. */
export const aimed: RegExp = new RegExp(
  `^(?:${shortEffects}|(?:${effects})(?![^，。；：]*(?:治疗|药物?|[疗方]法)$)[^，。；：]{1,8})$`,
)

/** '肌内注射D 50 mg止痛', '用D解痉'. */
const given: Frame = {
  property: 'purpose',
  cue: new RegExp(
    `(?:使用|应用|给予|予以?|滴入?|涂|喷|打|敷|口服|外用|静脉滴注|静滴|静脉注射|肌内注射|肌注|皮下注射|注射|服用|吸入|选用|加用|配合|(?<![药作使应服])用)(?:\\d[\\d.]{0,4}\\s?[%％])?(?<s>(?!(?:溶液|混悬|注射液|胶囊|颗粒)[^，]{0,2}(?:[一-龥]{2}))[\\u4e00-\\u9fffA-Za-zα-ω-]{2,14}?)(?:（[^（）]{1,12}）)?(?:\\s?\\d[\\d.～~-]{0,8}\\s?(?:mg|g|μg|m[lL]|毫克|克|毫升|片|粒|支|单位|IU|U))?(?:口服|外用|静滴|肌注|吸入|涂抹)?(?:来|以|进行)?(?<v>${shortEffects})(?:治疗)?$`,
    'dg',
  ),
  subject: { types: ['drug'] },
  value: { kind: 'text', longest: 10, whole: true },
}

/** '磁共振：…者，需排除X': what a test is to rule out. */
const excludes: Frame = {
  property: 'purpose',
  cue: /^(?:主要)?(?:需要?|应|以|可以?|用以|用来)(?:进一步|注意)?(?<v>(?:排除|除外)[^，。；：]{2,30})$/dg,
  subject: { types: ['test'], carried: true },
  value: { kind: 'text', longest: 40, whole: true },
  unless: /后$|者$/,
}

/** 'T看F、量G': what a test is for, its name and a verb. */
const looks =
  '看(?![到见上病医似起来护重作得完过])|量(?![表的大小多少])|测量|(?<![检监预推观])测(?![得出定等量])|计算|排除|除外|判断|评估|了解|明确|区分|鉴别|监测|查出|查看|寻找|观察|筛查'
/** 'T通过M观察F', 'T采用M检测F'. */
const byMeans: Frame = {
  property: 'purpose',
  cue: new RegExp(
    `^(?:\\d{1,2}[、.．]\\s?)?(?<s>(?!医生|患者|病人|家长|一般)[^，。；：、]{2,14}?)(?:主要|是|则|一般)?(?:通过|采用|利用|使用|经|借助)[^，。；：]{2,28}?(?:来|以|后)?(?<v>(?:${looks}|检测|显示|评价|反映)[^，。；：]{2,40})$`,
    'dg',
  ),
  subject: { types: ['test'] },
  value: { kind: 'text', longest: 44, whole: true },
  unless: /(?:超过|大于|增大|小于)|的(?:医学|检查|一种|影像)[^，。；]{0,8}$/,
}

const byTest: Frame = {
  property: 'purpose',
  cue: new RegExp(
    `^(?:(?:[①-⑳]|[（(]\\d[）)])|[^，。；：、]{0,14}?(?:做|[检复]?查|拍|行))?(?<s>(?!可以|能够|有助|从而|多数|大多|少数|部分|一般|通常|医生|患者|病人|主要|平时|首先|同时|目前|必要时|大家|家长)[^，。；：、]{2,14}?)(?:主要|可以?|能够?|则|常|也|再|用来|用以|用于|是为了|为了|来|以){0,2}(?<v>(?:${looks})[^，。；：]{2,40})$`,
    'dg',
  ),
  subject: { types: ['test'] },
  value: { kind: 'deeds', verbs: looks },
  unless:
    /^(?:排除|除外)(?:标准|后)|后$|者$|(?:超过|大于|增大)|^看(?:见|到)|的(?:金标准|首选|方法|依据|手段|指标|检查)[^，。；]{0,4}$/,
}

/** 'CT：判断…': what a test is for behind its name. */
const behindName: Frame = {
  property: 'purpose',
  cue: /^(?:主要|可|用于|用来)?(?<v>(?:判断|评估|了解|明确|除外|排除|寻找|鉴别|观察|测量|筛查|监测)[^，。；：]{2,30})$/dg,
  subject: { types: ['test'], carried: true },
  value: { kind: 'text', longest: 40, whole: true },
  follows:
    /^(?:[\d一二三四五六七八九十]{1,2}[、.．]|[①-⑳]|[（(]\d[）)])?\s?[A-Za-z\u4e00-\u9fff-]{0,8}(?:CT|MRI|X线片?|超声|镜|造影|检查|图|试验|测定|片|扫描)$/,
}

/** 'P，预防F': the clause behind begins with what P does. */
const follows = /^(?:可|也可|能|有助于|有利于)?(?=(?:预防|防止|促进|减少|减轻|缓解|加速|增强|降低)[^，。；：]{2,24}$)/dg
const aims = `${effects}|${tells}|去除|切除|确保|达到|保持|争取|获得|实现`
const inOrderTo = new RegExp(`(?<=[\\u4e00-\\u9fffA-Za-z）]|^)(?:以便|以|从而|来|(?<=^)用[来以于])(?=${aims})`, 'dg')
const doers = ['procedure', 'test', 'drug', 'device'] as const

/** What is given or done for an end, and the end. */
export function* findPurposes(page: Page): Generator<Claim> {
  yield* findFrames(page, [given, excludes, behindName, byMeans, byTest])
  for (const cue of cuesOf(page, inOrderTo)) yield* purposes(cue)
  for (const cue of cuesOf(page, follows)) if (isBidden(cue)) yield* purposes(cue)
  for (const cue of cuesOf(page, seenBy)) yield* throughTest(cue)
}

/** No test does such a thing. */
const works = /^(?:减轻|预防|缓解|改善|控制|避免|防止|促进|降低|恢复|消除)/

/** '准备复律前做P': what stands before the verb is when. */
const doneBefore = /^[^，]{2,10}[前后时]?(?:做|加做|加一次|完善|查)(?=.{2})/

/** '通过T，可以观察F': the test is what the clause before goes by. */
const seenBy = new RegExp(
  `^(?:就|便)?(?:可以?|能够?|有助于)(?:清楚地?|准确地?|直观地?|进一步|更好地?)?(?<v>(?:${tells})[^，。；：]{2,40})$`,
  'dg',
)
const goesBy =
  /^(?:(?:一般|通常|可以?|医生|也|还)?(?:通过|经过?|借助|利用|采用|进行|做|行))(?<test>[^，。；：]{2,16})$/d

function* throughTest(cue: Cue): Generator<Claim> {
  const { block, clauses } = cue.passage
  const before = clauses[cue.clause.index - 1]
  const found = before?.mark === '，' ? goesBy.exec(block.text.slice(before.start, before.end)) : null
  const place = found?.indices?.groups?.['test']
  if (!before || !place || assertionOf(cue) === 'denied') return
  const named = { start: before.start + place[0], end: before.start + place[1] }
  const text = block.text.slice(named.start, named.end)
  if (!isTerm(text, ['test'])) return
  const subject = { type: 'test', text, span: inPage(block, named) } as const
  const claim = claimOf(cue, { property: 'purpose', subject, value: cue.value })
  if (claim) yield claim
}

/** Whether the clause before bids to do something: it ends with a procedure and tells no state. */
function isBidden({ passage: { block, clauses }, clause }: Cue): boolean {
  const before = clauses[clause.index - 1]
  if (before?.mark !== '，') return false
  const text = block.text.slice(before.start, before.end)
  return (
    text.length < 24 &&
    !/[者时]$|若|如果|不|未|没|可以?$|(?:护理|饮食|休息|锻炼)$/.test(text) &&
    typeOf(text.slice(-8)) === 'procedure'
  )
}

/** 'P以V': what is done for an end, and the end. */
function* purposes(cue: Cue): Generator<Claim> {
  const { block, clauses } = cue.passage
  const before =
    cue.cue.start === cue.clause.start ? clauses[cue.clause.index - 1] : { start: cue.clause.start, end: cue.cue.start }
  if (!before || assertionOf(cue) === 'denied') return
  const dose =
    /\s?\d[\d.～~-]{0,8}\s?(?:mg|g|μg|m[lL]|毫克|克|毫升|片|粒|支|单位|IU|U)$/.exec(
      block.text.slice(before.start, before.end),
    )?.[0].length ?? 0
  const end = before.end - dose
  const span = termBefore(block.text, { start: Math.max(before.start, end - 24), end }, doers)
  // '对皮肤进行照射，从而…': a deed of two syllables says too little.
  if (!span || (span.end - span.start < 3 && typeOf(block.text.slice(span.start, span.end)) === 'procedure')) return
  const verb = doneBefore.exec(block.text.slice(span.start, span.end))?.[0].length ?? 0
  const named = { start: span.start + verb, end: span.end }
  const text = block.text.slice(named.start, named.end)
  const subject = { type: typeOf(text) ?? 'procedure', text, span: inPage(block, named) }
  for (const value of deedsOf(cue, aims)) {
    if (subject.type === 'test' && works.test(block.text.slice(value.start, value.end))) continue
    const claim = claimOf(cue, { property: 'purpose', subject, value })
    if (claim) yield claim
  }
}
