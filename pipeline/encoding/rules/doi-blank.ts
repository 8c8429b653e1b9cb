import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'

const doi = /\bDOI[:：]?[ \t]{0,2}10\.\d{4,9}[ \t]{0,2}\/[ \t]{0,2}[0-9A-Za-z]/iy
const signs = 'Dd'

export const doiBlank: Rule = {
  id: 'doi-blank',
  why: 'Typesetting puts blanks round the slash of a DOI, which has none.',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    for (const { index, 0: found } of sites.matches(doi)) {
      for (const blank of found.matchAll(/[ \t]{1,2}(?=\/)|(?<=\/)[ \t]{1,2}/g)) {
        const start = index + blank.index
        yield { start, end: start + blank[0].length, text: '' }
      }
    }
  },
  examples: [['DOI:10.3760 / cma.j.issn.0376-2491', 'DOI:10.3760/cma.j.issn.0376-2491']],
  leaves: ['Zhongguo Gu Shang / China J', 'DOI:10.3760/cma', '10.5 / 12 例'],
}
