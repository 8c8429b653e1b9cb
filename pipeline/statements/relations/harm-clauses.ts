import type { Span } from '../../span.ts'
import { drugsIn } from '../drugs/mentions.ts'
import { pureHarms } from '../drugs/states.ts'
import type { PageBlock } from '../page.ts'

/** Harms that one clause tells of the drugs it names, or of the drug that the text goes on about where it names none. */
export interface HarmClause {
  readonly drugs: readonly Span[]
  readonly harms: ReturnType<typeof pureHarms>
  readonly possible: boolean
}

const hedge = '(?:可能|可以?|能|会|易|容易|常常?|往往|偶尔?|有时|也|还|仍|亦|则|都|均|就)'
/** 给药过快会引起A、B; 沙丁胺醇等药物能使心跳加快; 吃X后偶尔有A. */
const caused = new RegExp(
  `^(?<lead>[^。；：]{0,32}?)(?<hedge>${hedge}{1,4})(?:(?:引起|导致|引发|造成|诱发|出现|发生|产生)(?:(?:或者?|和)(?:引起|导致|诱发|加重))?|加重|(?<makes>使|让|令)|有(?![效助利益关时人些]))(?<v>[^，。；：]{2,40})$`,
  'd',
)
/** 可能增加出血的风险. */
const raised = new RegExp(
  `^(?<lead>[^。；：]{0,32}?)(?<hedge>${hedge}{1,4})(?:增加|升高|加大)(?:患者|患)?(?<v>[^，。；：]{2,24}?)(?:的|发生|发作){0,2}(?:风险|危险|几率|概率|可能性)$`,
  'd',
)
/** 吃铁剂期间大便发黑、便秘. */
const during = new RegExp(
  `^(?<lead>[^，。；：]{2,20}?(?:期间|以?后|之后))(?<hedge>${hedge}{0,3})(?:出现|发生|有)?(?<v>[^，。；：]{2,30}?)$`,
  'd',
)
/** 感染、高血糖等并发症多. */
const many =
  /^(?<lead>(?:但|而|且|不过|其){0,2})(?<hedge>)(?<v>[^，。；：]{2,24}?)(?:等|的)?(?:并发症|不良反应|副作用|副反应)(?:较|很|比较)?(?:多|大|常见|明显)$/d

/** Without one of these a clause tells of no harm with its drug. */
export const harmForms: readonly RegExp[] = [caused, raised, during, many]
/** Words beside the drug's name before the cue: how it is taken, by whom, together with others of its kind. */
const beside =
  /^(?:长期|大量|过量|大剂量|长时间|反复|持续|快速|连续|首次|突然|因|因其|由于|如果?|若|但|而|孩子|患儿|老年?人|儿童|孕妇|女性|少数|极少数|个别|部分|患者|病人|人|者|口服|服用|吃|服|用|打|喝|注射|使用|应用|静脉|滴注|推注|静滴|静推|输|给药|接种|完|了|等|这类|一类|类|药物?|止痛药|退烧药|消炎药|降压药|降糖药|镇静药|抗[\u4e00-\u9fff]{1,4}药|制剂|、|和|与|及|或|，|剂量|用量|过大|过快|过多|太快|太大|后|以后|之后|时|期间|过程中|的|\s|（[^（）]{1,16}）)*$/
/** 服用X期间患流感: what befalls the patient meanwhile. */
const meanwhile = /(?:期间|时)(?:患|合并|感染|接触|同时)[^，。；：]{1,10}$/
/** The giving alone: 给药过快. */
const giving =
  /^(?:因|由于|如果?|若)?(?:给药|推注|滴注|输注|静推|静注|注射|用药|服药|滴速|剂量|用量|药量|浓度)(?:速度)?(?:过快|过大|过多|过高|过量|太快|太大|太多|后|时)$|^(?:因|由于|但|而|且|不过|其|它|该药|本品|此药|本药|(?:此|该|这)类药物|[需要应须]?(?:注意|警惕)|(?:使用|服用|用药|服药|给药|注射|含服)(?:该药|本品|此药)?(?:后|时|期间)){1,4}$/
const good = /(?:减少|降低|下降|减轻|缓解|消失|改善|恢复|正常|增强|提高|增加|好转|缩短|扩张|松弛)$/
const denied = /不|未|无|没|预防|避免|防止|以免|减少|降低|停[药用服]|漏服|撤药|治疗/

function subjectsIn(text: string, { start, end }: Span): readonly Span[] | undefined {
  const words = text.slice(start, end)
  if (words === '' || giving.test(words)) return []
  // 布洛芬等止痛药: the kind stands behind its members.
  const drugs = drugsIn(text, start, end).filter((one) => !/[等类]$/.test(text.slice(start, one.start)))
  if (drugs.length === 0) return undefined
  let rest = words
  for (const one of [...drugs].reverse()) rest = rest.slice(0, one.start - start) + rest.slice(one.end - start)
  return beside.test(rest.replace(meanwhile, '期间')) ? drugs : undefined
}

/** What a clause tells of harms with the drugs that it names for them. */
export function harmClauseIn({ text }: PageBlock, clause: Span): HarmClause | undefined {
  const words = text.slice(clause.start, clause.end)
  for (const form of harmForms) {
    const { lead, v, hedge: told, makes } = form.exec(words)?.indices?.groups ?? {}
    if (!lead || !v || denied.test(words.slice(...lead))) continue
    const drugs = subjectsIn(text, { start: clause.start + lead[0], end: clause.start + lead[1] })
    if (!drugs || (form === during && drugs.length === 0)) continue
    const harms = pureHarms(text, { start: clause.start + v[0], end: clause.start + v[1] })
    if (harms.length === 0 || (makes && harms.some(({ span }) => good.test(text.slice(span.start, span.end))))) continue
    return { drugs, harms, possible: told !== undefined && words.slice(...told).includes('可能') }
  }
  return undefined
}
