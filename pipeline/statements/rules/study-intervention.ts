import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { clausesOf } from '../../text/sentences.ts'
import { sentencesIn } from '../block-parts.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { joinArms, lastGroup, type StudyArticle, studiesOf, subjectOf, witness } from '../study/article.ts'
import { isTerm, typeOf } from '../terms.ts'

const giving =
  '(?:采用|采取|接受|给予|予以|实施|施行|应用|使用|服用|口服|加用|加服|联合|联用|单用|行|予|静脉注射|肌内注射|皮下注射|注射|静滴|静脉滴注|静脉泵注|泵注|雾化吸入|吸入|外用|外涂|贴敷|滴用|含服)(?:了|单纯|单独)?'
/** 对照组采用 X 治疗, 试验组在此基础上加用 X. */
const given = new RegExp(
  `${giving}\\s{0,6}(?<what>[\\u4e00-\\u9fffA-Za-z0-9α-ω（）()、-]{2,40}?)(?:进行)?(?:治疗|干预|注射治疗|手术治疗)?(?:方法|方案|模式|措施)?$`,
)
const onTop = /(?:[在于]此|[在于]对照组|[在于]常规|[在于]上述|此)[^，。；]{0,10}基础上/
/** 应用 X 治疗 41 例…患者. */
const treated =
  /(?:应用|采用|行|使用|予)\s?(?<what>[\u4e00-\u9fffA-Za-z0-9-]{3,30}?)(?:治疗|干预|手术治疗)[\u4e00-\u9fffA-Za-z-]{0,16}?\s?\d{1,5}\s?(?:例|名)/
const types: readonly TermType[] = ['procedure', 'drug', 'device']

/** Endings of treatments that are no terms of their own elsewhere. */
const treatmentEnd =
  /^(?!.*(?:评分|检查|检测|问卷|软件|随机|统计))[\u4e00-\u9fffA-Za-z0-9-]{2,14}(?:光凝|灌洗|冲洗|[针灸]法|宣教|教育|指导|管理|随访|疗法|心理疏导|氧疗|麻醉|体操|功法|太极拳|八段锦|训练|喂养|按摩|针刺|推拿|贴敷|熏洗|护理|干预|支持|吸氧|平喘|化痰|祛痰|解痉|抗炎|利尿|降压|降糖|降颅压|补液|镇静|镇痛|抗凝|扩容|方案|汤|散|饮|丸|颗粒|球囊|填塞|夹闭|射频|微波|光照|照射)$/

const isIntervention = (text: string): boolean =>
  (isTerm(text, types) || treatmentEnd.test(text)) &&
  !/^(?:常规|基础|对症|药物|一般|保守|手术|综合|支持)?治疗$/.test(text)

function interventionClaim(block: PageBlock, group: string | undefined, place: Span, text: string): Claim {
  const type = typeOf(text) ?? 'procedure'
  return {
    article: block.article,
    subject: subjectOf(group),
    property: 'intervention',
    value: { kind: 'entity', type, text },
    witnesses: [witness(block, 'value', place.start, place.end)],
  }
}

/** What is given, A及B told apart; offsets in `written`. Empty where a part is no intervention. */
function partsOf(written: string, what: string): { start: number; text: string }[] {
  const at = written.indexOf(what)
  if (isIntervention(what)) return [{ start: at, text: what }]
  const tail = /^(?:治疗|护理|干预)/.exec(written.slice(at + what.length))?.[0] ?? ''
  if (what === '常规' && tail !== '') return [{ start: at, text: what + tail }]
  let start = at
  const parts = what.split(/(?<=[及和、+与])/).map((piece, i, all) => {
    const last = i === all.length - 1
    const name = last ? piece : piece.slice(0, -1)
    const from = start
    start += piece.length
    return { start: from, text: last && /^(?:常规|基础|对症|支持)$/.test(name) ? name + tail : name }
  })
  return parts.length > 1 && parts.every(({ text }) => isIntervention(text) || /^常规(?:治疗|护理)$/.test(text))
    ? parts
    : []
}

const form = /^(?:缓释|控释|肠溶|分散|咀嚼|软)?(?:胶囊|片|颗粒|注射液|口服液|滴眼液|混悬液|粉针)?$/

/** 缬沙坦胶囊 behind 缬沙坦, 溶栓 behind 静脉溶栓: the same again. */
const isTold = (before: string, text: string): boolean =>
  before.includes(text) || (text.startsWith(before) && form.test(text.slice(before.length)))

interface Given {
  readonly block: PageBlock
  readonly place: Span
  readonly text: string
}

/** What the arms of a study were given, in the order of the text; an arm that got its treatment on top of another's has both. */
class Arms {
  readonly claims: Claim[] = []
  private readonly by = new Map<string, Given[]>()

  add(group: string, one: Given): void {
    const known = this.by.get(group) ?? []
    if (known.some(({ text }) => isTold(text, one.text))) return
    this.by.set(group, [...known, one])
    this.claims.push(interventionClaim(one.block, group, one.place, one.text))
  }

  /** Gives an arm what the one other arm has been given before. */
  inherit(group: string): void {
    const others = [...this.by].filter(([name]) => name !== group)
    if (others.length === 1) for (const one of others[0]?.[1] ?? []) this.add(group, one)
  }
}

/** The amount of a drug and what follows it: 40 mg, 2片/次. */
const amount =
  /(?<=[\u4e00-\u9fffA-Za-z])\s?\d[\d.]{0,6}(?:[～~–-]\d[\d.]{0,6})?\s?(?:mg|μg|ug|g|mL|ml|IU|U|万U|万IU|单位|毫克|微克|克|毫升|片|粒|支|袋|丸|吸|喷|滴|揿|包)(?![A-Za-z段剂]).*$/

/** What a clause says that an arm is given; the arm's own name (联合组) is no verb. */
function givenIn(clause: string, group: string): { start: number; text: string }[] {
  const text = clause.replace(amount, '').replace(/\d[\d.]{0,5}\s?[%％]/g, (strength) => ' '.repeat(strength.length))
  const match = given.exec(text.replace(group, ' '.repeat(group.length)))
  const { what = '' } = match?.groups ?? {}
  return match ? partsOf(match[0], what).map((part) => ({ ...part, start: part.start + match.index })) : []
}

function readSentence(block: PageBlock, sentence: Span, groups: readonly string[], arms: Arms): void {
  let group: string | undefined
  for (const clause of clausesOf(block.text, sentence)) {
    const text = block.text.slice(clause.start, clause.end)
    const named = lastGroup(
      /^[^，。；]{0,40}/.exec(joinArms(text).replace(/[在于][^，。；]{0,12}基础上/, ' '))?.[0] ?? '',
      groups,
    )
    if (named && named.at < 8) group = named.name
    const parts = group === undefined ? [] : givenIn(text, group)
    if (group === undefined || parts.length === 0) continue
    if (onTop.test(text)) arms.inherit(group)
    for (const { start: from, text: name } of parts) {
      const start = clause.start + from
      arms.add(group, { block, place: { start, end: start + name.length }, text: name })
    }
  }
}

function* articleClaims({ blocks, groups }: StudyArticle): Generator<Claim> {
  const arms = new Arms()
  let whole = false
  for (const block of blocks) {
    const all = whole ? null : treated.exec(block.text)
    const { what = '' } = all?.groups ?? {}
    if (all && isIntervention(what)) {
      whole = true
      const start = all.index + all[0].indexOf(what)
      yield interventionClaim(block, undefined, { start, end: start + what.length }, what)
    }
    if (groups.length === 0 || !groups.some((name) => joinArms(block.text).includes(name))) continue
    for (const sentence of sentencesIn(block)) readSentence(block, sentence, groups, arms)
  }
  yield* arms.claims
}

export const studyIntervention: StatementRule = {
  id: 'study-intervention',
  why: 'A report says what its patients, or each arm of them, were treated with.',
  *find(page) {
    for (const article of studiesOf(page)) yield* articleClaims(article)
  },
  examples: [
    [
      '方法：对照组采用甲氨蝶呤治疗，试验组在此基础上加用来氟米特。试验组优于对照组（P<0.05）。资料与方法略。',
      [
        'group 对照组 | intervention | 甲氨蝶呤',
        'group 试验组 | intervention | 甲氨蝶呤',
        'group 试验组 | intervention | 来氟米特',
      ],
    ],
    [
      '资料与方法：2010 年 1 月至 2012 年 3 月采用腹腔镜胆囊切除术治疗 60 例患者，P<0.05。',
      ['study 研究 | intervention | 腹腔镜胆囊切除术'],
    ],
    [
      '资料与方法：A组口服依那普利10 mg，每日1次；B组口服氯沙坦50 mg/次，每日1次。P<0.05。A组与B组比较。',
      ['group A组 | intervention | 依那普利', 'group B组 | intervention | 氯沙坦'],
    ],
    [
      '资料与方法：对照组采取常规护理方法，观察组于对照组基础上实施延续护理。观察组与对照组比较，P<0.05。',
      [
        'group 对照组 | intervention | 常规护理',
        'group 观察组 | intervention | 常规护理',
        'group 观察组 | intervention | 延续护理',
      ],
    ],
  ],
  leaves: ['资料与方法：对照组给予治疗，P<0.05。对照组。', '采用腹腔镜胆囊切除术治疗胆囊结石。'],
}
