import type { Frame, ListValue } from './frames.ts'
import { anyPhrase, behindLists } from './list-predicates.ts'

/** Members of any kind, each an illness that follows. */
const any: ListValue = {
  kind: 'list',
  types: [],
  as: 'disease',
  like: new RegExp(`^(?!有|伴|呈|影响|手?术后|术中|部分|少数|严重|其他|其它|一些|轻微)${anyPhrase}$`),
}
const known: ListValue = { kind: 'list', types: ['disease'], as: 'disease' }
const harms: ListValue = { kind: 'list', types: ['disease', 'symptom'], as: 'disease' }

/** What was spoken of last: an operation that the page's illness is treated by, or the illness. */
const latest = { types: ['disease', 'procedure'], carried: true, operated: true } as const
const illness = { types: ['disease'], carried: true } as const
const operation = { types: ['procedure'], carried: true, operated: true } as const

const rank =
  '(?:少见|罕见|偶见|却|最|较|更|为|常见|主要|可能|潜在|严重|多见|危险|凶险|头疼|难缠|棘手|重要|近期|远期|早期|晚期|的){0,5}'
const noun = '(?:并发症|合并症|后遗症)'
const trouble = `(?:${noun}|麻烦|不良后果|严重后果|后果|危害)`
const modal = '(?:可能会?|可以?|会|能|易|容易|常常?|多|往往|有时|偶尔?|甚至|还|也|或|并|最终|则|就|将|极易|很容易){1,4}'
/** Who of the ill it is that goes on badly. */
const group =
  '(?<=^|[者的时后][^，。；：]{0,6}|病人|患者|患儿|孩子|的人|少数人?|部分人?|个别|有人|晚期|后期|末期|重症|严重时|[压堵拖憋熬忍]?久了|长期[\\u4e00-\\u9fff]{2,6})'
const turns =
  '(?:转为|转成|转变为|变成|演变[成为]|发展[成为到]|进展[成为到]|形成|继发(?!于|性)|并发(?!症)|合并(?!症|用|使)|诱发|引起|引发|导致|造成|(?<![引导])致|遗留|留下|落下|累及[^，。；：]{1,6}引起)'

/** Under these words the clause speaks of what is taken, done or barred, and of no illness's course. */
const otherMatter = /药|剂|素|片|注射|接种|[^手]术(?!后)|治疗(?!不|得不|期)|服用|用于|检查|如果|是否/

const after =
  '(?:手?术后|手术后|[\\u4e00-\\u9fff]{1,3}期间|检查后|穿刺后|拔管后|拔牙后|置管后|植入后|置入后|碎石后|移植后|置换后|切除后|修补后|插管后|放置后|留置期间|术中|穿刺时|操作时)'
const some =
  '(?:早期|晚期|近期|远期|短期内|数[日周月]内?)?(?:约?\\d[\\d～~.-]{0,6}[%％]的?|少数|部分|个别|有些|有的|一些|半数|极少数)?(?:患者|病人|人)?'

export const complicationPredicates: readonly Frame[] = [
  ...behindLists({
    property: 'complication',
    lead: '(?:手?术后|术中)?',
    says: `(?:是|为|属于?)(?:本病|该病|其|本术式)?的?${rank}${trouble}(?:之一)?`,
    subject: latest,
    value: any,
    unless: /^[^、和与及或]{0,12}(?:是|为)|[其这它此]|防|降低|减少/,
  }),
  ...behindLists({
    property: 'complication',
    lead: '(?:手?术后|术中)?',
    says: `(?:是|为|属于?)(?:手?术后|手术|术中)的?${rank}${trouble}(?:之一)?`,
    subject: operation,
    value: any,
    unless: /^[^、和与及或]{0,12}(?:是|为)|[其这它此]|防|降低|减少/,
  }),
  {
    property: 'complication',
    cue: new RegExp(
      `^(?:其|此外|另外|手?术后|手术|该手术|该术式|本术式|本病|该病|术中|早期|晚期|远期|近期){0,3}的?${rank}${noun}(?:主要|多|一般|常见的?|(?<!异)常|通常|也|还){0,2}(?:有|是|为|包括|在于|如)(?!哪|什么|何|否|不|无|[^，]{0,6}(?:多少|关键))`,
      'dg',
    ),
    subject: latest,
    value: { ...any, onward: true },
  },
  {
    property: 'complication',
    cue: /^(?:手?术后|手术)(?:的)?(?:主要|常见|最大|突出|的){0,3}(?:问题|麻烦|风险|危险)(?:主要)?(?:是|为|有|在于|包括)(?!哪|什么|否)/dg,
    subject: operation,
    value: { ...any, onward: true },
  },
  {
    property: 'complication',
    cue: /最(?:怕|担心|危险|严重|可怕|要命|凶险|需警惕|要警惕|需要警惕|要防|忌讳)的(?:后果|并发症|情况|问题|一种)?(?:就?是|为|莫过于)(?:发生|出现|并发|引起)?(?=[^，。；：]{2,30}$)/dg,
    subject: { types: ['disease', 'procedure'], loose: true },
    value: known,
  },
  {
    property: 'complication',
    cue: /^(?:也|还|亦|另外?|偶|少数){1,2}(?:可|会|能|常|偶)?(?:有|见|出现|发生|并发|合并)(?<v>[^，。；：]{2,40})$/dg,
    subject: latest,
    follows:
      /(?:并发症|合并症|后遗症|后果)(?:主要|多|常见的?)?(?:是|为|有|包括)[^，]{2,30}$|[^，]{2,20}(?:是|为)[^，]{0,10}(?:并发症|合并症|后遗症)(?:之一)?$/,
    value: any,
  },
  {
    property: 'complication',
    cue: /^(?<v>[^，。；：]{2,30}?)(?:也|亦|则|均|都|较|更|很|并|仍){0,2}(?:时有发生|不少见|不罕见|少见|罕见|偶见|偶有发生|可发生|可见|较常见|常见|也有|多见)$/dg,
    subject: latest,
    follows: /(?:并发症|合并症|后遗症|麻烦)|术后[^，]{0,20}(?:约占|常见|多见|最常见|出现|发生)/,
    value: any,
    unless: /^(?:其他|其余|多数|一般)|患者|病例/,
  },
  {
    property: 'complication',
    cue: new RegExp(`${group}${modal}${turns}(?:了|为|有|出现|发生)?`, 'dg'),
    subject: illness,
    value: known,
    notAfter: otherMatter,
    unless: /症状|表现/,
    outside: 'symptom',
  },
  {
    property: 'complication',
    cue: /^(?:或|或者|甚至|还可|亦可|也可|并可|最终)(?:可|会|能|易)?(?:并发|合并|继发|转为|形成|发展为|引起|导致|出现|发生)(?<v>[^，。；：]{2,40})$/dg,
    subject: illness,
    follows: new RegExp(`${modal}${turns}[^，]{2,30}$`),
    value: known,
  },
  {
    property: 'complication',
    cue: new RegExp(
      `^${after}${some}(?:可能会?|可以?|会|易|容易|偶尔?|有时会?|(?<!异)常|多|仍可|需防|要防|需警惕|要警惕|当心|须防){1,2}(?:能)?(?:出现|发生|并发|遗留|引起|伴有?|有|见|导致|遇到|碰到)?(?:一过性的?|短暂的?|暂时性的?)?(?=.{2})(?!行|做|用|以|进|恢复|正常|下床|活动|吃|喝|洗|拆|复查|予|给|改)`,
      'dg',
    ),
    subject: operation,
    value: harms,
    unless: /症状消失|缓解|改善|好转|减轻/,
  },
  ...behindLists({
    property: 'complication',
    says: '(?:出现|发生|并发|碰到|遇到)',
    subject: { types: ['procedure', 'disease'], headed: true },
    value: any,
    section: 'complication',
    unless: /患者|病人|如果|任何|避免|防止/,
  }),
  {
    property: 'complication',
    cue: /^(?<v>[^，。；：]{2,20}?)(?:(?:多|常|一般|可|通常)?(?:出现|发生|见)[在于](?:手?术后|拔管后|置管后)|(?:多|常|一般|通常)?[在于](?:手?术后|拔管后|置管后)[^，。；：]{0,12}(?:出现|发生))/dg,
    subject: operation,
    value: harms,
  },
  {
    property: 'complication',
    cue: /^其次(?:是|为)(?<v>[^，。；：]{2,30})$/dg,
    subject: latest,
    follows: /最(?:怕|担心|危险|严重|可怕|要命|凶险|常见)的|并发症/,
    value: known,
    outside: 'cause',
  },
  {
    property: 'complication',
    cue: new RegExp(
      `^${after}约?\\d[\\d～~.-]{0,6}[%％](?:的?(?:患者|病人|人))?(?:会|可)?(?:出现|发生|并发|遗留)`,
      'dg',
    ),
    subject: operation,
    value: harms,
  },
]
