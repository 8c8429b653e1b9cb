import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

const signs = '\\%='

/** Characters by their number, and the bytes of UTF-8 as programs, addresses and mails write them; breaks of lines in a string. */
const escaped =
  /(?:\\u[0-9a-fA-F]{4}){1,400}|(?:\\x[0-9a-fA-F]{2}){3,400}|(?:%[0-9a-fA-F]{2}){3,400}|(?:=[0-9A-F]{2}){3,400}|(?:\\r)?\\n/y
const chinese = /[\u3001-\u303f\u3400-\u9fff\uff01-\uff5e]/
/** What stands before a part of an address. */
const addressBefore = /[A-Za-z0-9/?&=.#_~%-]/
/** So many breaks beside Chinese show that a text is the inside of a string. */
const fewestBreaks = 3

/** The characters that an escape stands for; undefined where it stands for none. */
function charactersOf(run: string): string | undefined {
  if (run.startsWith('\\u'))
    return run.replace(/\\u(.{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  try {
    return decodeURIComponent(run.replace(/\\x|=/g, '%'))
  } catch {
    return undefined
  }
}

/** Chinese characters and marks, and what ASCII stands between them. */
const isText = (read: string): boolean => chinese.test(read) && !/[^\n\t -~\u00a0-\ud7ff\uf900-\uffef]/.test(read)

function replacementOf(text: string, { index, 0: run }: RegExpExecArray): Replacement | undefined {
  const end = index + run.length
  if (run.endsWith('n')) {
    return chinese.test(text.charAt(index - 1) + text.charAt(end)) ? { start: index, end, text: '\n' } : undefined
  }
  const isAddress = run.startsWith('%') && addressBefore.test(text.charAt(index - 1))
  const read = isAddress ? undefined : charactersOf(run)
  return read !== undefined && isText(read) ? { start: index, end, text: read } : undefined
}

const isBreak = ({ text }: Replacement): boolean => text === '\n'

export const escapedCharacter: Rule = {
  id: 'escaped-character',
  why: 'Text taken out of data, addresses or mails keeps the numbers by which a program wrote its characters (\\u7597, %E7%96%97).',
  signs,
  find(text, sites = sitesOf(text, signs)) {
    const found = [...sites.matches(escaped)].flatMap((match) => replacementOf(text, match) ?? [])
    const isString = found.filter(isBreak).length >= fewestBreaks
    return isString ? found : found.filter((one) => !isBreak(one))
  },
  examples: [
    ['诊断：\\u6025\\u6027\\u9611\\u5c3e\\u708e\\u3002', '诊断：急性阑尾炎。'],
    ['关键词 %E6%80%A5%E6%80%A7%E8%83%86%E5%9B%8A%E7%82%8E，共 12 例', '关键词 急性胆囊炎，共 12 例'],
    ['主题：=E7=97=9B=E9=A3=8E，=E9=A5=AE=E9=A3=9F', '主题：痛风，饮食'],
    ['\\xe7\\x97\\x9b\\xe9\\xa3\\x8e', '痛风'],
    [
      '病因：遗传。\\n症状：关节红肿。\\r\\n治疗：休息，\\n多饮水。',
      '病因：遗传。\n症状：关节红肿。\n治疗：休息，\n多饮水。',
    ],
  ],
  leaves: [
    'https://example.org/s?wd=%E6%80%A5%E6%80%A7',
    '在 C:\\users\\new 下，用 \\n 表示换行',
    '浓度 95%，P=0.05，10%20%30%',
    '\\u0041\\u0042',
    '%E6%80 与 =E7=97',
  ],
}
