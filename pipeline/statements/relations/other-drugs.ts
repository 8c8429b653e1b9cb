import { drugsIn, isDrugClass } from '../drugs/mentions.ts'
import type { Topic } from '../topic.ts'
import type { Cue } from './cues.ts'
import type { Passage } from './passages.ts'

/** Whether the block names another drug between the one that was spoken of and a later sentence, which may go on about either. */
export function anotherSince({ block, sentence }: Passage, drug: Topic): boolean {
  const by = block.block.content.start
  const from = drug.span.end - by
  if (drug.type !== 'drug' || drug.span.start < by || from >= sentence.start) return false
  // '首选C，例如D': D stands for the class that is spoken of.
  if (isDrugClass(drug.text) && /^，(?:例如|比如|如)/.test(block.text.slice(from, from + 3))) return false
  return drugsIn(block.text, from, sentence.start).some(({ start, end }) => isOther(block.text.slice(start, end), drug))
}

const isOther = (name: string, { text }: Topic): boolean =>
  !isDrugClass(name) && !name.includes(text) && !text.includes(name)

const shuns = /(?:避免|不宜|不要|不应|禁止|停止|停用|不得|勿|慎)(?:再)?(?:使用|服用|应用|选用|用)?$/

/** Whether what a clause bids one to shun is another drug than the one spoken of: '避免使用B', not '避免与B合用'. */
export function shunsAnother(words: string, drug: Topic): boolean {
  if (drug.type !== 'drug' || /[与和同跟]/.test(words)) return false
  return drugsIn(words, 0, words.length).some(
    ({ start, end }) => shuns.test(words.slice(0, start)) && isOther(words.slice(start, end), drug),
  )
}

/** 不用A，可能引起D: the drug that the sentence itself names, and none that was named before it, does the harm. */
export function isOfAnother({ passage: { block, sentence }, cue }: Cue, { type, text, span }: Topic): boolean {
  if (type !== 'drug' || span.start >= block.block.content.start + sentence.start) return false
  const named = drugsIn(block.text, sentence.start, cue.start).map((one) => block.text.slice(one.start, one.end))
  return named.length > 0 && named.every((name) => !name.includes(text) && !text.includes(name))
}
