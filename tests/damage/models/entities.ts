import { chances, type DamageModel, replaceEach } from '../model.ts'

/** Names of characters by the HTML standard. */
const names: Readonly<Record<string, string>> = {
  '<': 'lt',
  '>': 'gt',
  '&': 'amp',
  '"': 'quot',
  '“': 'ldquo',
  '”': 'rdquo',
  '‘': 'lsquo',
  '’': 'rsquo',
  '±': 'plusmn',
  '×': 'times',
  '°': 'deg',
  '·': 'middot',
  '≤': 'le',
  '≥': 'ge',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  μ: 'mu',
  χ: 'chi',
  '—': 'mdash',
  '…': 'hellip',
  '→': 'rarr',
  '‰': 'permil',
  '²': 'sup2',
  '³': 'sup3',
}

const named = new RegExp(`[${Object.keys(names).join('')}]`, 'g')
const hanzi = /[\u4e00-\u9fff]/g
const byName = (one: string): string => `&${names[one]};`

function entityModel(
  id: string,
  why: string,
  pattern: RegExp,
  share: number,
  write: (one: string) => string,
): DamageModel {
  return {
    id,
    kind: 'entities',
    why,
    forward: (clean, seed) => {
      const happens = chances(seed)
      return replaceEach(clean, pattern, (one) => (happens(share) ? write(one) : undefined))
    },
  }
}

export const models: readonly DamageModel[] = [
  entityModel('entities-named', 'A page was escaped and never read as HTML again.', named, 1, byName),
  entityModel('entities-twice', 'A page was escaped twice.', named, 1, (one) => `&amp;${byName(one).slice(1)}`),
  entityModel(
    'entities-decimal',
    'A form that could not hold hanzi sent their numbers.',
    hanzi,
    1,
    (one) => `&#${one.charCodeAt(0)};`,
  ),
  entityModel(
    'entities-some',
    'A form that could not hold rare hanzi sent the numbers of some.',
    hanzi,
    0.02,
    (one) => `&#x${one.charCodeAt(0).toString(16).toUpperCase()};`,
  ),
  entityModel('entities-blanks', 'An editor writes each blank as a no-break space by name.', / /g, 1, () => '&nbsp;'),
]
