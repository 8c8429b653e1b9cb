import { type DamageModel, replaceEach } from '../model.ts'

const wide = (one: string): string => (/^[!-~]$/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)

/** The marks of Chinese prose, and their forms in a block of the Unicode Character Database, by compatibility decomposition. */
function formsOf(first: number, last: number): Map<string, string> {
  const forms = new Map<string, string>()
  for (let code = first; code <= last; code++) {
    const form = String.fromCharCode(code)
    const plain = wide(form.normalize('NFKC'))
    if (/^[，、。：；！？（）《》「」『』【】〔〕％]$/.test(plain)) forms.set(plain, form)
  }
  return forms
}

function markModel(id: string, why: string, forms: ReadonlyMap<string, string>): DamageModel {
  const pattern = new RegExp(`[${[...forms.keys()].join('')}]`, 'g')
  return { id, kind: 'presentation', why, forward: (clean) => replaceEach(clean, pattern, (mark) => forms.get(mark)) }
}

const vertical = new Map([...formsOf(0xfe30, 0xfe48), ...formsOf(0xfe10, 0xfe19)])
const ligatures: Readonly<Record<string, string>> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' }

export const models: readonly DamageModel[] = [
  markModel('marks-vertical', 'A page set in columns keeps the vertical forms of its marks.', vertical),
  markModel('marks-small', 'A Taiwanese input method writes small forms of marks.', formsOf(0xfe50, 0xfe6b)),
  {
    id: 'ligatures',
    kind: 'presentation',
    why: 'A PDF font joins f with the letter after it, and gives the code of the ligature.',
    forward: (clean) => replaceEach(clean, /ff[il]?|f[il]/g, (letters) => ligatures[letters]),
  },
  {
    id: 'accents-apart',
    kind: 'presentation',
    why: 'A PDF font sets accents as marks of their own behind their letters.',
    forward: (clean) => replaceEach(clean, /[À-ÖØ-öø-ǜ]/g, (letter) => letter.normalize('NFD')),
  },
]
