import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'
import { insideBrackets } from '../../text/sentences.ts'
import { isBounded, wordBefore } from '../boundaries.ts'
import { holdsVerb, isTerm, opensClause, typeOf } from '../terms.ts'
import { halfTerm, refers, sharesHead, sharesWith } from './shared-heads.ts'
import { cutEtcetera, trimValue } from './trim.ts'

/** What joins the members of a list; the syllables of 中和, 参与, 涉及, 并发 … join nothing. */
const joint = new QuickPattern(
  /、|还有(?=.{2})|和（或）|及（或）|和\/或|\/(?=[\u4e00-\u9fff])|以及|(?<=药|药物|类|剂|素|检查|治疗|疗法|方法|手术|症状|表现|反应|不适|抑制|损害|异常|毒性|紊乱|障碍)(?:例如|比如|如)(?![果何下此])|(?<![涉波累普危])及其?(?!时|以[上下])|(?<![中饱缓温柔总]|[^失]调)和(?!缓|解)|(?<!参)与|(?<=[药剂素液片术疗光])联合(?![用治应疗])|或者?|并且|而且|甚至|乃至|并伴有?|伴有|伴随着?|尤其是|特别是|并(?![发存用])|,\s?(?:and |or )?| and | or /,
)

/** The parts of a list between its joints, outside brackets, untrimmed. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const inside = insideBrackets(text, { start, end })
  const parts: Span[] = []
  let from = start
  for (const found of joint.matches(text.slice(start, end))) {
    if (inside[found.index] === 1) continue
    parts.push({ start: from, end: start + found.index })
    from = start + found.index + found[0].length
  }
  parts.push({ start: from, end })
  return together(text, parts)
}

/** '红、肿、热、痛': signs of one syllable each are told together, with the site before the first. */
function together(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = []
  let single = false
  for (const part of parts) {
    const sign = /^[红肿热痛痒麻木胀酸凉僵]$/.test(text.slice(part.start, part.end))
    const last = joined.at(-1)
    // '感冒或流感引起的发热' is one, and so is '间质和上皮的相互作用'.
    if (
      last &&
      ((/(?:引起|导致|所致)的/.test(text.slice(part.start, part.end)) &&
        /^或者?$/.test(text.slice(last.end, part.start))) ||
        /^[^、]{1,12}(?:的相互作用|之间的?[^、]{2,6}|比例失调|失衡|不相称|不匹配)$/.test(
          text.slice(part.start, part.end),
        ))
    ) {
      joined[joined.length - 1] = { start: last.start, end: part.end }
      continue
    }
    const opens =
      last !== undefined &&
      /[红肿热痛痒麻木胀酸凉僵]$/.test(text.slice(last.start, last.end)) &&
      (single || last.end - last.start <= 12)
    if (sign && opens) {
      joined[joined.length - 1] = { start: last.start, end: part.end }
      single = true
    } else joined.push(part)
  }
  return joined
}

export interface ListOptions {
  /** Types that a member may have. */
  readonly types: readonly TermType[]
  /** Members whose type is not known count as well, if they read as terms. */
  readonly open?: boolean
  /** Members of unknown type count beside as many that are known. */
  readonly vouched?: boolean
  /** Members that read like this count too, whatever their ending. */
  readonly like?: RegExp
}

/** A member that the ending does not type: short, and without the words of a sentence. */
const unknownTerm = /^[^，。；：？！、“”…\n⟦⟧是被把您你我他她它这哪吗呢吧]{2,14}$/

/** Signs of one syllable each, told together. */
const signs =
  /^(?!.*(?:出现|可见|有|表现|呈))[\u4e00-\u9fff]{0,10}[红肿热痛痒麻木胀酸凉僵](?:、[红肿热痛痒麻木胀酸凉僵]){1,4}$/

function isMember(part: string, { types, open = false, like }: ListOptions): boolean {
  if (isTerm(part, types) || like?.test(part)) return true
  if (types.includes('symptom') && signs.test(part)) return true
  return (
    open &&
    typeOf(part) === undefined &&
    unknownTerm.test(part) &&
    !opensClause(part) &&
    !holdsVerb(part) &&
    wordBefore(part, 'drug') === 0 &&
    isBounded(part, types[0] as TermType) &&
    !/^\d|[周旁]$|^(?:消失|减弱|增强|加重|减轻|改变|异常|受累|亢进|升高|降低|增多|减少)$/.test(part) &&
    !/(?:[形性色期型级样]|[轻中重高低深浅]度)$/.test(part) &&
    !halfTerm.test(part) &&
    !refers.test(part)
  )
}

/**
 * The members of a list 'A、B和C等', each trimmed. A short part that is no whole term by itself shares head or predicate with
 * its neighbour and stays with it: '浅、深感觉减退' is one. A longer one that reads as no term is left out.
 */
export function listMembers(text: string, span: Span, options: ListOptions): Span[] {
  const known = membersIn(text, span, options)
  if (!options.vouched || options.open || known.length === 0) return known
  const all = membersIn(text, span, { ...options, open: true }).filter(
    (one) =>
      known.some(({ start }) => start === one.start) ||
      (known.length > 1 ? /^[\u4e00-\u9fff]{2,10}$/ : /^[\u4e00-\u9fff]{3,10}$/).test(text.slice(one.start, one.end)),
  )
  return all.length <= 2 * known.length && !spoken.test(text.slice(span.start, span.end)) ? all : known
}

/** Words of a sentence: what holds them is no mere list. */
const spoken = /[还就都也了着是会]|因为|所以|如果/

function membersIn(text: string, span: Span, options: ListOptions): Span[] {
  const members: Span[] = []
  let held: Span | undefined
  for (const raw of partsOf(text, cutEtcetera(text, span))) {
    const part = trimValue(
      text,
      withoutDose(text, cutEtcetera(text, raw)),
      (one) => isWhole(one, options),
      options.types,
    )
    if (part.end <= part.start) continue
    const written = text.slice(part.start, part.end)
    if (isMember(written, options)) {
      const joined = held && isTerm(written, options.types) && sharesWith(text, held, written)
      add(text, members, joined ? { start: (held as Span).start, end: part.end } : part)
      held = undefined
    } else held = sharesHead(written) ? { start: held?.start ?? part.start, end: part.end } : undefined
  }
  return held ? withRest(text, members, held) : members
}

/** A route before the drug is no part of it. */
const routed =
  /^(?:肌内注射|肌肉注射|静脉注射|静脉滴注|静脉输注|静脉泵入|皮下注射|静滴|肌注|静注|外用|外涂|口服|合用|并用|换用|改用|加用)(?=.{2})/

/** '咳嗽症状' is named by its first word. */
const isNamedSign = (part: string): boolean =>
  part.length > 3 && part.endsWith('症状') && isTerm(part.slice(0, -2), ['symptom'])

/** Whether nothing may be trimmed off: a term, or a phrase of the kind that is looked for where no terms are. */
const isWhole = (part: string, { types, like }: ListOptions): boolean =>
  (isTerm(part, types) && !routed.test(part) && !isNamedSign(part)) ||
  (types.length === 0 && like?.test(part) === true && !/^(?:[\s、，]|尤其|尤以|特别)/.test(part))

function add(text: string, members: Span[], part: Span): void {
  const last = members.at(-1)
  if (last && sharesVerb(text, last, part)) members[members.length - 1] = { start: last.start, end: part.end }
  else members.push(part)
}

/** '使用激素或免疫抑制剂': the verb is said of both. */
const sharesVerb = (text: string, last: Span, part: Span): boolean =>
  /^或者?$/.test(text.slice(last.end, part.start)) &&
  /^(?:(?:自行|擅自|随意|突然|盲目|不规则)|(?:长期|大量|过量|反复|近期)?(?:使用|服用|应用|接触|摄入|食用|感染|缺乏|注射(?!用)|饮用|接受))/.test(
    text.slice(last.start, last.end),
  ) &&
  (part.end - part.start === 2 || isTerm(text.slice(part.start, part.end)))

/** A rest that is no member belongs to the member before it: '感觉减退或消失'. */
function withRest(text: string, members: Span[], rest: Span): Span[] {
  if (!/或者?\s*$/.test(text.slice(Math.max(0, rest.start - 3), rest.start))) return members
  const last = members.at(-1)
  if (
    !last ||
    rest.end - rest.start > 3 ||
    rest.end - last.start > 16 ||
    typeOf(text.slice(rest.start, rest.end)) !== undefined
  )
    return members
  return [...members.slice(0, -1), { start: last.start, end: rest.end }]
}

/** A dose behind a drug is no part of its name. */
function withoutDose(text: string, { start, end }: Span): Span {
  const found = /^[^\d]{2,16}?(?=\s?\d[\d.～~-]{0,8}\s?(?:mg|g|μg|m[lL]|毫克|克|毫升|片|粒|支|IU|U)(?![A-Za-z]))/.exec(
    text.slice(start, Math.min(end, start + 40)),
  )
  return found ? { start, end: start + found[0].trimEnd().length } : { start, end }
}

/** The members of a clause that holds nothing but a list of them; empty where it says more. */
export function pureList(text: string, clause: Span, options: ListOptions): Span[] {
  const list = cutEtcetera(text, clause)
  const found = listMembers(text, list, options)
  const covered = found.reduce((sum, { start, end }) => sum + end - start, 0)
  const bare = trimValue(text, list, (part) => isTerm(part, options.types), options.types)
  return covered * 3 < (bare.end - bare.start) * 2 ? [] : found
}
