import type { Frame, ListValue } from './frames.ts'
import type { SubjectOptions } from './subjects.ts'

/** What a predicate says of the list that stands before it. */
export interface ListPredicate {
  readonly property: string
  /** The inside of a regular expression, up to the clause's end; its group `s` marks the subject. */
  readonly says: string
  readonly subject: SubjectOptions
  readonly value: ListValue
  readonly unless?: RegExp
  readonly section?: string
  /** What may stand before the list, as the inside of a regular expression. */
  readonly lead?: string
}

/** Words that a clause opens with before its list. */
const lead =
  '(?:其中|此外|另外|还有|而且|同时|现已证实|已知|(?:目前|一般|多数学者|普遍|现在|现代医学)?(?:研究)?(?:认为|发现|证实|显示|表明)|多因素分析显示)?'

/** What closes a list, and words that take it up again. */
const close =
  '(?:等[^，。；：、是可会都均]{0,6}?)?(?:[两二三四几]者|这[几两三四]?[个种项条]?[^，。；：、]{0,4}|上述因素)?'

/** How often and how surely; 'A、B，都…' stands behind the list. */
const adverbs =
  '(?:都|均|也|皆|亦|就|则|却|全|(?<!异)常常?|(?<![太过很更增加])多|往往|一般|通常|大多|可能|可以?|会|能够?|容易|易|有时|很|被认为(?=[是为])|被(?:视|公认)(?=为)){0,4}'

/** As the inside of a regular expression: a phrase that can be a member whatever it ends in: no words of a whole sentence, and nothing that points elsewhere. */
export const anyPhrase =
  '(?!(?:几乎|任何|它|此外|另外|其中|原因|病因|具有|出现|发生|其|这|那|此|该|本|但|而|不过|因此|所以|如果?|若|当|由于|因为?(?!素|子)|虽然|可|会|能|应|要|须|需|患者|病人|医生|研究|目前|一般|通常|主要|大多|多数|常见的|例如|比如|等|治疗|用药|手术后?$|与|和|及|以及|或|还有|也|都|均|就|则|使|让|对|在|从|被|把|约|是|为|以|即使|哪怕|尽管|并|且|患病|发病|得病|复发|发生|及时|正确|科学|合理|积极|早期|按时|做好|避免|防止|预防))(?!.*(?:可以|可能|已经|认为|目前|研究|发现|显示|提示|不是|因此|所以|就是|应该|需要|建议|能否|是否|什么|哪|怎么|具有|[吗呢吧我你您他她]|者$|(?<![托场诊派会寓])所$|[罕少常多]见$|(?:并发症|合并症|后果|问题|症状|体征|疾病|风险)$|(?<!遗传|环境|精神|心理|社会|物理|化学|机械|感染|免疫|内分泌|饮食|职业|气候|解剖|体质|家族|生物|情绪|营养|代谢|激素|年龄|药物|血管|神经)因素$|原因$|情况$|一种|很多|许多|各种|多种))[^，。；：？！“”「」『』…⟦⟧是]{2,20}'

/** Members of any kind, kept as they are written. */
export const anyPhrases: ListValue = { kind: 'list', types: [], text: true, like: new RegExp(`^${anyPhrase}$`) }

/** The clause before says something of its list, or tells of what is taken. */
const said =
  /是指|系指|称为|(?:引起|所致|导致|造成)$|(?:会|可以?|能|容易)(?:引起|导致|造成|诱发|发生|出现)|^[^，、]{0,8}?(?:有(?!家族)|是|包括|出现|表现|见于|可见|伴)|[停服使应]用|停药|服药|用药|注射/

/** The frames of a predicate: behind a list in its own clause, and alone behind the clause that lists. */
export function behindLists({ says, value, lead: before = '', ...rest }: ListPredicate): Frame[] {
  return [
    { ...rest, value, cue: new RegExp(`^${lead}${before}(?<v>[^，。；：]{2,80}?)${close}${adverbs}${says}$`, 'dg') },
    {
      ...rest,
      value: { ...value, before: true },
      cue: new RegExp(`^${close}${adverbs}${says}$`, 'dg'),
      follows: /、|[^饱缓中温]和|以及|者$|或|史$/,
      notFollows: said,
    },
  ]
}
