import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

/** Marks over and under letters, from the block U+0300–036F, that have a letter before them. */
const sequence = /[A-Za-z\u00C0-\u024F][\u0300-\u036F]{1,4}/y
/** The mean of a sample: a letter under a bar, which stays two characters for all letters alike. */
const mean = /^[A-Za-z][\u0304\u0305]$/

const signs = String.fromCharCode(...Array.from({ length: 0x70 }, (_, at) => 0x300 + at))

export const combiningAccent: Rule = {
  id: 'combining-accent',
  why: 'File names and PDF fonts take letters with accents apart; those that have a code of their own are put together.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (let at = sites.next(1), end = 0; at >= 0; at = sites.next(Math.max(at + 1, end))) {
      sequence.lastIndex = at - 1
      const apart = sequence.exec(text)?.[0]
      if (apart === undefined) continue
      const index = at - 1
      end = index + apart.length
      const whole = apart.normalize('NFC')
      const isMean = mean.test(apart) && !/[A-Za-z]/.test(text.charAt(index - 1) + text.charAt(end))
      if (whole !== apart && !isMean) yield { start: index, end, text: whole }
    }
  },
  examples: [
    ['Sjo\u0308gren 综合征、Me\u0301nie\u0300re 病', 'Sjögren 综合征、Ménière 病'],
    ['ga\u0304n 肝', 'gān 肝'],
  ],
  leaves: ['x\u0304±s', 'Sjögren', 'y\u0304 = 3.2', 'e\u0304 为平均能量'],
}
