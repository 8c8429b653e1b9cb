import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'

/** Word joiners, zero-width blanks and byte order marks inside a text. */
const invisible = /[\u200B\u2060\uFEFF]{1,40}/g
/** Joiners and direction marks make emoji and right-to-left text; between Chinese or Latin letters they are nothing. */
const joiner = /[\u200C-\u200F]{1,40}/g
const plain = /[0-9A-Za-z\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]/
/** After a Latin-1 letter or sign a no-break space may be the second byte of a garbled character. */
const noBreak = /\u00A0(?<![\u0080-\u00FF]\u00A0)/g

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  why: 'Web pages leave characters of no width in their text, and no-break spaces where a blank is meant.',
  find(text) {
    const found: Replacement[] = []
    for (const { index, 0: run } of text.matchAll(invisible))
      found.push({ start: index, end: index + run.length, text: '' })
    for (const { index, 0: run } of text.matchAll(joiner)) {
      const end = index + run.length
      if (plain.test(text.charAt(index - 1)) && plain.test(text.charAt(end)))
        found.push({ start: index, end, text: '' })
    }
    for (const { index } of text.matchAll(noBreak)) found.push({ start: index, end: index + 1, text: ' ' })
    return found.sort((a, b) => a.start - b.start)
  },
  examples: [
    ['阿司\u200B匹林\uFEFF每日一次', '阿司匹林每日一次'],
    ['血压\u00A0140/90\u00A0mmHg', '血压 140/90 mmHg'],
    ['高\u200D血压', '高血压'],
  ],
  leaves: ['👨\u200D👩\u200D👧 家庭', 'Â\u00A0', '　　首行缩进两格'],
}
