import type { Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { kangxiRadicals, supplementRadicals, traditionalRadicals } from '../tables/radical-forms.ts'
import { isTraditional } from '../variants.ts'

const firstKangxi = 0x2f00

const hanziOf = new Map<string, string>()
for (let i = 0; i < kangxiRadicals.length; i++) {
  hanziOf.set(String.fromCharCode(firstKangxi + i), kangxiRadicals.charAt(i))
}
for (let i = 0; i + 1 < supplementRadicals.length; i += 2) {
  hanziOf.set(supplementRadicals.charAt(i), supplementRadicals.charAt(i + 1))
}
const traditionalOf = new Map<string, string>()
for (let i = 0; i + 1 < traditionalRadicals.length; i += 2) {
  traditionalOf.set(traditionalRadicals.charAt(i), traditionalRadicals.charAt(i + 1))
}

const signs = [...hanziOf.keys()].join('')
const radicals = /[\u2E80-\u2FD5]/y

export const radicalForm: Rule = {
  id: 'radical-form',
  why: 'A PDF font gave the code point of a radical (⽤) where the text has the hanzi that looks the same (用).',
  signs,
  *find(text, sites = sitesOf(text, signs)) {
    let traditional: boolean | undefined
    for (const { index, 0: radical } of sites.matches(radicals)) {
      const hanzi = hanziOf.get(radical)
      if (hanzi === undefined) continue
      const other = traditionalOf.get(hanzi)
      if (other) traditional ??= isTraditional(text)
      yield { start: index, end: index + 1, text: other && traditional ? other : hanzi }
    }
  },
  examples: [
    ['⼝服⽤药，每⽇三次', '口服用药，每日三次'],
    ['⼼⾎管疾病患者⻓期卧床', '心血管疾病患者长期卧床'],
    ['⻢来酸依那普利，⻝后服', '马来酸依那普利，食后服'],
    ['⾨静脈高壓與食道靜脈曲張', '門静脈高壓與食道靜脈曲張'],
  ],
  leaves: ['口服用药', '10³ ① ½ Ⅱ', '⿰亻因', '人⺀'],
}
