import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm, typeOf } from '../terms.ts'
import { claimOf } from './claims.ts'
import { clauseBefore } from './clause-before.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Passage, passagesOf } from './passages.ts'
import { subjectsOf } from './subjects.ts'
import { termBefore } from './term-before.ts'

const also =
  /(?:，|,)?(?:又|也|亦|俗|别|曾|旧|简|以前|中医|医学上|正式名称)?(?:被|常|统|可)?(?:又称为|称为|又称|亦称|也称|俗称|简称|别称|别名|又名|亦名|也叫做?|又叫做?|俗名|(?<=民间)叫做?|旧称|古称|曾称|统称为?|(?<=医学上|临床上|学术上)称为?|旧名|原名|称之为|正式名称是|全称(?:是|为|叫)?|学名是?|英文名称?是?|商品名是?)(?:为|叫|是)?|(?:(?:在)?(?:中医|祖国医学)学?(?:中|上)?(?:将其)?(?:属于?|归于|归为|归属于?)|属于?(?:中医|祖国医学)学?的?)(?=[“"「])/dg

const named = ['disease', 'procedure', 'drug', 'test', 'device', 'symptom'] as const

/** Names that brackets and 又称 give to a term. */
export function* findSynonyms(page: Page): Generator<Claim> {
  yield* findBracketed(page)
  for (const cue of cuesOf(page, also)) yield* renamed(cue)
}

function* renamed(cue: Cue): Generator<Claim> {
  if (
    !/[又亦也俗简别名旧古曾原全]|民间|中医|祖国|正式|学名|英文|医学|[床术]上称/.test(
      cue.passage.block.text.slice(Math.max(cue.clause.start, cue.cue.start - 2), cue.cue.end),
    )
  )
    return
  const { text } = cue.passage.block
  const before = cue.subject.end - cue.subject.start < 2 ? clauseBefore(cue) : undefined
  if (
    before &&
    /(?:有|存在|出现|可见)[^，的是]{1,12}$|有一定的[^，]{1,8}$|(?:等|的)(?:症状|表现|体征)$/.test(
      text.slice(before.start, before.end),
    )
  )
    return
  for (const subject of subjectsOf(cue, { types: named })) {
    for (const value of nameParts(text, cue.value)) {
      const claim = claimOf(cue, { property: 'synonym', subject, value, type: subject.type })
      if (claim) yield claim
    }
  }
}

function nameParts(text: string, span: Span): Span[] {
  const parts: Span[] = []
  const quoted =
    /[“"「『]?([^“”"「」『』、，或和及（()）。；]{2,20})[”"」』]?(?:、|或|和|及|$|，|（|\(|）|。|的?范畴|的?范围|(?=[“「『"]))/y
  let at = span.start
  while (at < span.end) {
    quoted.lastIndex = at
    const found = quoted.exec(text)
    if (!found || found.index + found[0].length > span.end + 1) break
    const start = found.index + found[0].indexOf(found[1] as string)
    parts.push({ start, end: start + (found[1] as string).length })
    at = found.index + found[0].length
    if (!/[、或和及]$/.test(found[0]) && !/[“「『"]/.test(text[at] ?? '')) break
  }
  return parts.filter(
    ({ start, end }) =>
      /^[\p{Script=Han}A-Za-z0-9 '’-]+$/u.test(text.slice(start, end)) &&
      (!/是|的/.test(text.slice(start, end)) || /[“「『"]/.test(text[start - 1] ?? '')),
  )
}

const bracket = /[（(]([^（）()，。；]{2,60}(?:[，,]\s?[^（）()，。；]{2,40}){0,2})[）)]/g
const brackets = new Sought(bracket)
/** Numbers and signs in brackets are no names. */
const mayName = /^\s?[A-Za-z]|[\u4e00-\u9fff]/
const reach = 24

function* findBracketed(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page).filter(({ block }) => brackets.in(block))) {
    const { block, sentence } = passage
    for (const found of matchesOf(bracket, block.text.slice(sentence.start, sentence.end))) {
      if (!mayName.test(found[1] as string)) continue
      const open = sentence.start + found.index
      const name =
        learned(passage, open) ??
        termBefore(block.text, { start: Math.max(sentence.start, open - reach), end: open }, named)
      const inner = { start: open + 1, end: open + found[0].length - 1 }
      if (name) yield* bracketed(passage, name, inner)
      else yield* explained(passage, open, inner)
    }
  }
}

/** Substances and measures that the lexicon does not know, before their short names. */
const measured =
  /[\u4e00-\u9fff]{1,14}(?:素|酶|蛋白|酐|胍|胺|酸|醇|酮|因子|抗体|抗原|[动静]脉压|肽|脂|胆固醇|受体|类物质|缓释系统|酯|核苷|球蛋白|血氧饱和度|[氮钾钠钙磷镁铁]|白细胞介素-\d{1,2})$/
const begins = /治疗|测定|检测|记录|评估|观察|比较|时的|[，。；：、\s）)】与和及或的用行是为较对由在]/g

/** 'X（ABC）' of a substance or measure, and 'ABC（X）'. */
function* explained(passage: Passage, open: number, inner: Span): Generator<Claim> {
  const { block, sentence } = passage
  const { text } = block
  const written = text.slice(inner.start, inner.end)
  const before = text.slice(Math.max(sentence.start, open - reach), open)
  const short = /(?<![A-Za-z])[A-Z][A-Za-z0-9-]{1,7}$/.exec(before)?.[0]
  if (short && isTerm(written, ['disease', 'procedure', 'test']) && written.length > 4)
    yield* bracketed(passage, { start: open - short.length, end: open }, inner, typeOf(written))
  if (!/^[A-Z][A-Za-z0-9-]{1,7}$/.test(written) || !measured.test(before)) return
  const last = matchesOf(begins, before).at(-1)
  const length = before.length - (last ? last.index + last[0].length : 0)
  if (length >= 3 && length <= 18 && /^[\u4e00-\u9fff]/.test(before.slice(-length)))
    yield* bracketed(passage, { start: open - length, end: open }, inner, 'test')
}

/** A name that the page itself explains. */
function learned({ block, names }: Passage, end: number): Span | undefined {
  for (const name of names.keys()) if (block.text.endsWith(name, end)) return { start: end - name.length, end }
  return undefined
}

function* bracketed(passage: Passage, name: Span, inner: Span, known?: TermType): Generator<Claim> {
  const { block, sentence } = passage
  const text = block.text.slice(name.start, name.end)
  const type = known ?? passage.names.get(text) ?? typeOf(text)
  if (!type) return
  const clause = { ...sentence, mark: '', index: 0, topics: [] }
  const cue: Cue = {
    passage,
    clause,
    cue: { start: name.end, end: name.end },
    subject: name,
    value: inner,
    open: false,
  }
  for (const value of otherNames(block.text, inner, type)) {
    const claim = claimOf(cue, { property: 'synonym', subject: { type, text, span: inPage(block, name) }, value, type })
    if (claim) yield claim
  }
}

/** Words about a drug that stand in brackets behind it. */
const noTradeName =
  /口服|静脉|静滴|肌注|注射|外用|成人|儿童|孕妇|老年|禁用|慎用|首选|进口|国产|代|短效|长效|缓释|速效|见|如|含|或|类|型|级|次|[日天周月年]|餐|饭|睡|不|无|未|有|可|需|应|的|组|例|每|仅|单用|联合|常用|剂量|浓度|原研|仿制|推荐|备选|必要|强效|中效|低效|弱/

const abbreviation = /^[A-Z][A-Za-z0-9-]{1,9}$/
const english = /^[A-Za-z][A-Za-z' -]{3,50}$/

function otherNames(text: string, { start, end }: Span, type: string): Span[] {
  const names: Span[] = []
  for (const found of matchesOf(/[^，,、]+?(?=[，,、]| or |$)/g, text.slice(start, end))) {
    const raw = found[0]
    const lead =
      /^\s*(?:or |即|又称|简称|也叫|俗称|英文名?[:：]?|(?:商品名|别名|通用名|英文缩写|缩写|学名)[:：]?)?\s*/.exec(
        raw,
      )?.[0].length ?? 0
    const name = raw.slice(lead).trimEnd()
    if (name.startsWith('称')) return names
    const from = start + found.index + lead
    const single =
      found.index === 0 && /^(?:[，,、]\s?[A-Za-z][A-Za-z0-9 -]{1,40})*$/.test(text.slice(start + raw.length, end))
    const trade =
      single && type === 'drug' && /^[\u4e00-\u9fff]{2,5}$/.test(name) && !typeOf(name) && !noTradeName.test(name)
    const good =
      abbreviation.test(name) ||
      trade ||
      (lead > 1 && /^[\u4e00-\u9fff]{2,10}$/.test(name)) ||
      (english.test(name) && !/^(?:see|rare|left|right|mean)/i.test(name)) ||
      (single &&
        !/(?:药|药物|剂|类|治疗|手术|检查)$/.test(text.slice(Math.max(0, start - 4), start - 1)) &&
        type !== 'symptom' &&
        type !== 'test' &&
        typeOf(name) === type &&
        !/[向至]/.test(name) &&
        isTerm(name))
    if (!good) return names
    names.push({ start: from, end: from + name.length })
  }
  return names
}
