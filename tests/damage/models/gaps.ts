import { type DamageModel, replaceEach } from '../model.ts'

const kind = 'gaps'

function gapModel(id: string, why: string, pattern: RegExp, put: string): DamageModel {
  return { id, kind, why, withLayout: true, forward: (clean) => replaceEach(clean, pattern, () => put) }
}

/** Numbers of headings and items stay: their fonts are others. */
const number = /(?<!^[（(]?|\d[.．]?)\d{1,6}(?:\.\d{1,4})?(?![.．、]?\d)(?!、|\.\s)/gm
const word = /(?<!^[（(]?|[A-Za-z\d][.．-]?)[A-Za-z\d]{1,20}(?:[.-][A-Za-z\d]{1,20}){0,3}(?!、|\.\s)/gm

export const models: readonly DamageModel[] = [
  gapModel(
    'gaps-numbers-blank',
    'A font that is not embedded loses its digits, and a blank stands for each number.',
    number,
    ' ',
  ),
  gapModel(
    'gaps-numbers-gone',
    'A font that is not embedded loses its digits, and nothing stands for them.',
    number,
    '',
  ),
  gapModel(
    'gaps-words-blank',
    'A font that is not embedded loses its digits and Latin letters; blanks stand for them.',
    word,
    ' ',
  ),
]
