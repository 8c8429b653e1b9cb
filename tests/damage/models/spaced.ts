import { type DamageModel, replaceEach } from '../model.ts'

const spaceOut = (run: string): string => [...run].join(' ')

export const models: readonly DamageModel[] = [
  {
    id: 'spaced-words',
    kind: 'spaced',
    why: 'A PDF places every letter of a Latin word by itself, and its text gets a blank between them.',
    forward: (clean) => replaceEach(clean, /(?<![A-Za-z ])[A-Za-z]{4,20}(?![A-Za-z ])/g, spaceOut),
  },
  {
    id: 'spaced-phrases',
    kind: 'spaced',
    why: 'A PDF places every letter of an English phrase by itself, with a wider blank between the words.',
    forward: (clean) =>
      replaceEach(clean, /[A-Za-z]{3,20}(?: [A-Za-z]{2,20}){1,12}/g, (run) => run.split(' ').map(spaceOut).join('   ')),
  },
  {
    id: 'spaced-digits',
    kind: 'spaced',
    why: 'A PDF places every digit of a number by itself.',
    forward: (clean) => replaceEach(clean, /(?<![\d.A-Za-z ])(?:19|20)\d\d(?=[ 年\n-])/g, spaceOut),
  },
]
