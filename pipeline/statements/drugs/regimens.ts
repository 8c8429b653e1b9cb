import type { Span } from '../../span.ts'
import { routeWords } from '../dosing.ts'
import { Kept, type PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { goesOnAbout, subjectAfter, takeWay, waysAlone } from './carried.ts'
import { read } from './regimen-reader.ts'
import { fresh, open, type Regimen, type State } from './regimen-state.ts'
import { sentenceTokens } from './sentence-tokens.ts'
import { type Token, type TokenSentence, tokensOf } from './tokens.ts'

export type { Regimen } from './regimen-state.ts'

const cue = new Sought(new RegExp(`\\d|[一二三四五六七八九十两半]\\s?[次天周日月片粒]|${routeWords}`))

/**
 * How the drugs of a block are given, by sentence.
 * @param ofTopic whether a dose without a name is that of the section's drug: such a regimen has no drugs
 */
export function regimensIn(block: PageBlock, ofTopic = false): readonly Regimen[] {
  return (ofTopic ? topical : named).of(block)
}

const named = new Kept((block) => (cue.test(block) ? readBlock(block, false) : []))
const topical = new Kept((block) => (cue.test(block) ? readBlock(block, true) : []))

function readBlock(block: PageBlock, ofTopic: boolean): Regimen[] {
  const found: Regimen[] = []
  let before: readonly Span[] = []
  let about: readonly Span[] = []
  let way: readonly Span[] = []
  for (const { sentence, tokens: read } of sentenceTokens.of(block)) {
    if (!read) {
      about = subjectAfter(block.text, sentence, about)
      before = about
      continue
    }
    const own = readSentence(block.text, read, ofTopic, before)
    if (ofTopic) {
      for (const regimen of own) takeWay(regimen, way)
      way = waysAlone(block.text, sentence, read) ?? way
    }
    before = own.at(-1)?.drugs ?? []
    about = goesOnAbout(block.text, before, about)
    found.push(...own)
  }
  return found
}

/** How the one drug that a text of its own is about, such as a table's cell, is given: its regimens name no drug. */
export function regimensOfText(text: string): Regimen[] {
  const tokens = tokensOf(text, { start: 0, end: text.length }, findQuantities(text))
  return tokens ? readSentence(text, tokens, true, []) : []
}

/** An amount or a span of time; a number of times is rather that of what is done. */
const tellsGiving = (token: Token): boolean =>
  token.kind === 'dose' || (token.kind === 'course' && token.quantity.value.unit !== '{time}')

function readSentence(text: string, sentence: TokenSentence, ofTopic: boolean, before: readonly Span[]): Regimen[] {
  const state: State = { text, sentence, done: [], linked: [], ahead: [] }
  // A sentence that names no drug goes on about the one before, or is about the section's.
  const unnamed = !sentence.tokens.some((one) => one.kind === 'drug' || (one.kind === 'other' && !one.isSolvent))
  const goesOn = before.length === 1 && sentence.tokens.some(tellsGiving)
  if (unnamed && (ofTopic || goesOn)) state.linked = [open(state, fresh([...before]))]
  for (const token of sentence.tokens) {
    read(state, token)
    state.last = token
  }
  return state.done
}
