import type { Span } from '../../span.ts'
import { drugsIn, isDrugClass } from './mentions.ts'
import type { Regimen } from './regimen-state.ts'
import type { TokenSentence } from './tokens.ts'

/** X过敏, X中毒, X与Y: the words behind a name make it a part of something else. */
const ofAnother =
  /^(?:[（(][^（()）]{0,40}[)）])?(?:过敏|中毒|耐药|相关|诱导|诱发|引起|所致|导致|治疗(?:无效|失败|后|期间|时)|无效|不[能可宜]|与|和|或|及|、|等|类|组|后|前|时|[/／+＋]|、)/

/** The drug that sentences without a name go on about: X是…。 sets it, a sentence about another ends it. */
export function subjectAfter(text: string, sentence: Span, about: readonly Span[]): readonly Span[] {
  const drugs = drugsIn(text, sentence.start, Math.min(sentence.end, sentence.start + 200))
  const [first] = drugs
  if (!first) return about
  const leads = first.start === sentence.start && !ofAnother.test(text.slice(first.end, first.end + 48))
  return leads && drugs.length < 3 && !isDrugClass(text.slice(first.start, first.end)) ? [first] : []
}

/** The drug stays the subject where a sentence tells only of its own giving. */
export const goesOnAbout = (text: string, drugs: readonly Span[], about: readonly Span[]): readonly Span[] =>
  drugs.every(({ start, end }) => about.some((one) => text.slice(one.start, one.end) === text.slice(start, end)))
    ? about
    : []

/** 口服。: a sentence of nothing but ways of giving holds for the doses behind it. */
export function waysAlone(text: string, { start, end }: Span, { tokens }: TokenSentence): readonly Span[] | undefined {
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'route')) return undefined
  const told = tokens.reduce((sum, { span }) => sum + span.end - span.start, 0)
  const words = text
    .slice(start, end)
    .replace(/^(?:用法用量|用法与用量|用法|用量)[：:]|^[【[［][^】\]］]{2,8}[】\]］]|[\s。；：:，、或及和]/g, '')
  return words.length <= told + 2 ? tokens.map(({ span }) => span) : undefined
}

/** The way that a sentence before told for all doses of the section's drug. */
export function takeWay(regimen: Regimen, way: readonly Span[]): void {
  if (way.length === 0 || regimen.drugs.length > 0 || regimen.routes.length > 0) return
  regimen.routes = [...way]
  regimen.carried = true
}
