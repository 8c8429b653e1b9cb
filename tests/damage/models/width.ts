import type { DamageModel } from '../model.ts'
import { replaceEach } from '../model.ts'

const widen = (run: string): string => String.fromCharCode(...Array.from(run, (one) => one.charCodeAt(0) + 0xfee0))
const narrow = (run: string): string => String.fromCharCode(...Array.from(run, (one) => one.charCodeAt(0) - 0xfee0))

function widthModel(id: string, why: string, pattern: RegExp, change: (run: string) => string): DamageModel {
  return { id, kind: 'width', why, countsWidth: true, forward: (clean) => replaceEach(clean, pattern, change) }
}

export const models: readonly DamageModel[] = [
  widthModel('width-letters', 'An input method writes Latin letters and digits in full width.', /[0-9A-Za-z]/g, widen),
  widthModel(
    'width-formulas',
    'A typesetter writes numbers with their signs in full width.',
    /[0-9A-Za-z%<>=+]|(?<=\d)[-./](?=\d)/g,
    widen,
  ),
  widthModel(
    'width-marks-narrow',
    'An input method writes the marks of Chinese prose in ASCII.',
    /[，：；？！（）]/g,
    narrow,
  ),
  widthModel(
    'width-stops-narrow',
    'An input method ends Chinese sentences in a Latin full stop.',
    /(?<=[\u4e00-\u9fff])。(?=\n|$)/g,
    () => '.',
  ),
]
