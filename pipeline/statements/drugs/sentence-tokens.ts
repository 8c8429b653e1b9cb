import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import { isDose } from '../dosing.ts'
import { Kept } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { drugsIn } from './mentions.ts'
import { type TokenSentence, tokensOf } from './tokens.ts'

interface ReadSentence {
  readonly sentence: Span
  readonly tokens: TokenSentence | undefined
}

/** The sentences of a block with the tokens of each, up to the last that has any. */
export const sentenceTokens: Kept<readonly ReadSentence[]> = new Kept((block) => {
  const read: ReadSentence[] = []
  let length = 0
  for (const [sentence, quantities] of bySentence(sentencesIn(block), quantitiesIn(block))) {
    const asides = asidesIn(block.text, sentence, quantities)
    const tokens = without(tokensOf(block.text, sentence, quantities), asides)
    read.push({ sentence, tokens })
    for (const aside of asides) read.push({ sentence: aside, tokens: tokensOf(block.text, aside, quantities) })
    if (tokens || asides.length > 0) length = read.length
  }
  return read.slice(0, length)
})

const led = /^(?:例?如|比如|即|首选|常用|可选|多用|多选|一般用)?$/

/** （如X 2 mg，每日1次）: what a bracket says that opens with a drug and tells its dose is a sentence by itself. */
function asidesIn(text: string, sentence: Span, quantities: readonly Quantity[]): Span[] {
  return matchesOf(/[（(]([^（()）]{6,80})[）)]/g, text.slice(sentence.start, sentence.end)).flatMap(
    ({ index }, i, all) => {
      const start = sentence.start + index + 1
      const end = start + (all[i]?.[1] ?? '').length
      const [first] = drugsIn(text, start, end)
      const told = first && led.test(text.slice(start, first.start))
      return told && quantities.some((one) => one.span.start >= first.end && one.span.end <= end && isDose(text, one))
        ? [{ start, end }]
        : []
    },
  )
}

/** The tokens that stand in none of the spans. */
function without(sentence: TokenSentence | undefined, spans: readonly Span[]): TokenSentence | undefined {
  if (!sentence || spans.length === 0) return sentence
  const tokens = sentence.tokens.filter(
    ({ span }) => !spans.some(({ start, end }) => span.start >= start && span.end <= end),
  )
  return tokens.length > 0 ? { ...sentence, tokens } : undefined
}
