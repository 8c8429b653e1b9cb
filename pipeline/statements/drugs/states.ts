import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { insideBrackets, splitOutside } from '../../text/sentences.ts'
import { isTerm, opensClause, typeOf } from '../terms.ts'

/** Joints of a list of conditions; 及 of 二度及以上 joins nothing. */
const joint =
  /、|以及|(?:例如|比如|(?<=[应状适制害常性现乱痛疹伤碍炎])如)(?![果何下此])|(?<!者或再后前两二三)及(?!以[上下内])|(?<![饱中缓温])和(?![缓解])|或者?/g
/** What the members of a list share: A、B患者. */
const shared = /等?的?(?:患者|病人|患儿|人群)$/
const person =
  /(?:者|人|人群|患者|病人|患儿|妇女|孕妇|产妇|女性|男性|儿童|小儿|婴幼?儿|婴儿|新生儿|运动员|驾驶员|过敏体质|(?:妊娠|哺乳|孕|月?经|产褥|急性|活动|发作|发病|急性发作|围产|恢复)[早中晚]?期(?:间)?|岁|以[上下]|史|(?:[有的]|未|过敏|严重|障碍|不全|不良|破溃|明显|发[烧热])的|[\u4e00-\u9fff]{3}的)(?:（[^（）]{0,30}）)?$/
const state =
  /^(?:(?:不能耐受|不能配合|无法|怀疑|正在|近期|未(?:控制|纠正)|(?:体内|眼内|颅内)?(?:安装|植入|装|戴)有?|(?:体内|眼内|颅内)有|携带有?|处于|患有|长期(?:服用|使用|接受)|有[^，、]{2,12}史)[^，、]{2,20}|[^，、]{2,16}(?:超过|低于|高于|大于|小于|不足|[<>≤≥])[^，、]{1,16}|[^，、]{2,12}(?:成熟|未愈|史|过敏|不稳定?|倾向|异常|活动期|拒绝|感染|移植术后|术后|受损|破损|溃烂|缺损)|[孕晚早]?妊娠|妊娠[^，、]{1,6}[月周期]|孕[早中晚]期|怀孕|孕期|哺乳|哺乳期|发热|脱水|休克|昏迷|低[血钾钠钙镁][\u4e00-\u9fff]{0,3}|高[血钾钠钙镁尿][\u4e00-\u9fff]{0,3}|[\u4e00-\u9fff]{0,6}(?:破损|破溃|溃疡|感染|损伤|瘢痕|疤痕|肿瘤|湿疹|皮损|过敏|骨折|化脓)的?(?:处|部位|部|区域?|局部|皮肤)|(?:孕妇|妊娠期?|孕期|经期|月经期)的?(?:下?腹部?|腰骶部?|腰部)(?:[、和及](?:下?腹部?|腰骶部?|腰部)){0,2}|[\u4e00-\u9fff]{2,6}(?:炎症|感染|出血|经|孕)期)$/

function partsOf(text: string, { start, end }: Span): Span[] {
  const inside = insideBrackets(text, { start, end })
  const parts: Span[] = []
  let from = start
  for (const { index, 0: mark } of matchesOf(joint, text.slice(start, end))) {
    if (inside[index] === 1) continue
    // 不能站立或端坐30分钟者 is one.
    const rest =
      /^[^、和及或]{0,8}/.exec(text.slice(start + index + mark.length, end))?.[0].replace(/(?:患者|病人|者)$/, '') ?? ''
    if (mark.startsWith('或') && (rest.length <= 2 || !stands(text.slice(from, start + index)))) continue
    parts.push({ start: from, end: start + index })
    from = start + index + mark.length
  }
  parts.push({ start: from, end })
  return parts
}

const lead = /^(?:有|患有?|合并|伴有?|存在|患)?/

/** A member by itself: a disease or symptom, a state, or a kind of people. */
function stands(part: string): boolean {
  const bare = part
    .replace(/（[^（）]{0,40}）$/, '')
    .replace(shared, '')
    .replace(/[者的]$/, '')
  const named = bare.slice(lead.exec(bare)?.[0].length ?? 0)
  return (
    person.test(part) ||
    isTerm(bare, ['disease', 'symptom']) ||
    isTerm(named, ['disease', 'symptom']) ||
    state.test(bare)
  )
}

/**
 * The people or conditions that 'A、B和C患者' names: each by itself, without the word that they share, where all are such; else
 * the whole.
 */
export function stateMembers(text: string, span: Span): Span[] {
  const parts = partsOf(text, span)
  const words = parts.map((part) => text.slice(part.start, part.end))
  if (parts.length < 2 || !words.every(stands)) return [span]
  const last = parts.at(-1) as Span
  const tail = shared.exec(words.at(-1) ?? '')?.[0] ?? ''
  // 妊娠期和哺乳期妇女 share their head.
  if (/妇女$/.test(words.at(-1) ?? '') && words.some((word) => /期$/.test(word))) return [span]
  const own = !words.slice(0, -1).some((word) => person.test(word))
  return own && tail !== '' ? [...parts.slice(0, -1), { start: last.start, end: last.end - tail.length }] : parts
}

/** Whether words name people or states that a drug may be forbidden to, each conjunct or the last. */
export function isGroup(words: string): boolean {
  const parts = partsOf(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end))
  return stands(parts.at(-1) ?? '') || (parts.length > 1 && parts.every(stands))
}

/** What reads as an effect on the body, though its ending is no term's. */
const effect =
  /^(?:[A-Z][A-Za-z]{0,3})?[\u4e00-\u9fff]{0,8}(?:缺陷|畸形|发育|升高|降低|减少|增多|增加|减退|减慢|加快|损害|损伤|抑制|异常|紊乱|反应|脱发|潴留|延长|变色|增生|过敏|干燥|不适|疼痛|出血|水肿|丢失|流失|坏死|犯困|困倦|毒性|药物热|[想意]念|行为|不出来?|黄视|增加感)$/
const noEffect = /[与是为的了在]|患者|例$|^\d|不良反应|等$|^(?:其他|其它|少数|多数|偶|轻度|一过性|注射部位)?$/
/** A member that no ending types, beside others that are typed. */
const unknownEffect = /^(?:[\u4e00-\u9fff]{2,8}|[A-Z][A-Za-z-]{2,20}[\u4e00-\u9fff]{1,4})$/
const noMember = /[使让把被会能可应需须用服药给者时后前量率]|(?:症状|表现|情况|问题|严重|明显)$|众所周知/

interface Harm {
  readonly span: Span
  readonly type: TermType
}

/**
 * The harms that a list names, each with its type; members that are none are left out.
 * @param open whether members that no ending types count beside such as are typed
 */
export function harmsIn(text: string, span: Span, open = false): Harm[] {
  return [...splitOutside(text, span, '，')].flatMap((clause) => harmList(text, clause, open))
}

/** The harms of a clause that names nothing else; none where it says more. */
export function pureHarms(text: string, span: Span): Harm[] {
  const found = harmsIn(text, span, true)
  const told = found.reduce((sum, one) => sum + one.span.end - one.span.start + 1, 0)
  const whole = span.end - span.start - tailLength(text.slice(span.start, span.end))
  return found.length > 0 && told >= whole - 2 ? found : []
}

/** 等不良反应: what stands behind the members. */
const tailLength = (words: string): number =>
  /等[\u4e00-\u9fff]{0,8}(?:症状|反应|表现|不适)$|(?:等|的)?(?:不良反应|[毒副]{1,2}作用|副反应)$|等$/.exec(words)?.[0]
    .length ?? 0

function harmList(text: string, span: Span, open: boolean): Harm[] {
  const tail = tailLength(text.slice(span.start, span.end))
  const parts = partsOf(text, { start: span.start, end: span.end - tail }).map((part) => withoutAside(text, part))
  const types = parts.map((part) => harmType(text.slice(part.start, part.end)))
  const known = types.some((type) => type !== undefined)
  return parts.flatMap((part, i) => {
    const word = text.slice(part.start, part.end)
    const type = types[i] ?? (open && known && isUnknownHarm(word) ? 'symptom' : undefined)
    return type ? [{ span: part, type }] : []
  })
}

/** 听力下降（与X合用时）: a bracket behind the name is no part of it. */
function withoutAside(text: string, { start, end }: Span): Span {
  const found = /（[^（）]{1,40}）$/.exec(text.slice(start, end))
  return { start, end: found && found.index > 1 ? start + found.index : end }
}

function harmType(word: string): TermType | undefined {
  if (noEffect.test(word.replace('行为', '')) || word.length > 24 || (word.length > 14 && !/[A-Za-z]/.test(word)))
    return undefined
  if (isTerm(word, ['disease', 'symptom'])) return typeOf(word)
  return effect.test(word) ? 'symptom' : undefined
}

const isUnknownHarm = (word: string): boolean =>
  unknownEffect.test(word) && !noMember.test(word) && !noEffect.test(word) && !opensClause(word)
