import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm, typeOf } from '../terms.ts'
import { claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Passage, passagesOf } from './passages.ts'
import { subjectsOf } from './subjects.ts'
import { termBefore } from './term-before.ts'

const also =
  /(?:，|,)?(?:又|也|亦|俗|别|曾|旧|简|以前|民间|中医|医学上|正式名称)?(?:被|常|统|可)?(?:又称为|称为|又称|亦称|也称|俗称|简称|别称|别名|又名|亦名|也叫做?|又叫做?|俗名|旧称|古称|曾称|统称为?|旧名|原名|称之为|正式名称是|全称(?:是|为|叫)?|学名是?|英文名称?是?|商品名是?)(?:为|叫|是)?|(?:(?:在)?(?:中医|祖国医学)学?(?:中|上)?(?:将其)?(?:属于?|归于|归为|归属于?)|属于?(?:中医|祖国医学)学?的?)(?=[“"「])/dg

const named = ['disease', 'procedure', 'drug', 'test', 'device', 'symptom'] as const

/** Names that brackets and 又称 give to a term. */
export function* findSynonyms(page: Page): Generator<Claim> {
  yield* findBracketed(page)
  for (const cue of cuesOf(page, also)) yield* renamed(cue)
}

function* renamed(cue: Cue): Generator<Claim> {
  if (
    !/[又亦也俗简别名旧古曾原全]|中医|祖国|正式|学名|英文/.test(
      cue.passage.block.text.slice(cue.cue.start, cue.cue.end),
    )
  )
    return
  const { text } = cue.passage.block
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
    /[“"「『]?([^“”"「」『』、，或和及（(。；]{2,20})[”"」』]?(?:、|或|和|及|$|，|（|\(|。|的?范畴|的?范围|(?=[“「『"]))/y
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
      if (name) yield* bracketed(passage, name, { start: open + 1, end: open + found[0].length - 1 })
    }
  }
}

/** A name that the page itself explains. */
function learned({ block, names }: Passage, end: number): Span | undefined {
  for (const name of names.keys()) if (block.text.endsWith(name, end)) return { start: end - name.length, end }
  return undefined
}

function* bracketed(passage: Passage, name: Span, inner: Span): Generator<Claim> {
  const { block, sentence } = passage
  const text = block.text.slice(name.start, name.end)
  const type = passage.names.get(text) ?? typeOf(text)
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
    const from = start + found.index + lead
    const single = found.index === 0 && raw.length === end - start
    const good =
      abbreviation.test(name) ||
      (lead > 2 && /^[\u4e00-\u9fff]{2,10}$/.test(name)) ||
      (english.test(name) && !/^(?:see|rare|left|right|mean)/i.test(name)) ||
      (single &&
        !/(?:药|药物|剂|类|治疗|手术|检查)$/.test(text.slice(Math.max(0, start - 4), start - 1)) &&
        type !== 'symptom' &&
        type !== 'test' &&
        typeOf(name) === type &&
        isTerm(name))
    if (!good) return names
    names.push({ start: from, end: from + name.length })
  }
  return names
}
