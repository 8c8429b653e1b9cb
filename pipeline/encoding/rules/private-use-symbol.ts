import type { Remark, Rule } from '../../rule.ts'
import { sitesOf } from '../../signs.ts'
import { bulletCodes, symbolLetters, symbolSigns, wingdingSigns } from '../tables/symbol-fonts.ts'

/** The characters of a table by their private-use code points. */
function charactersOf(...tables: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const table of tables) {
    const parts = table.split(' ')
    for (let i = 0; i + 1 < parts.length; i += 2) {
      found.set(String.fromCharCode(0xf000 + Number.parseInt(parts[i] as string, 16)), parts[i + 1] as string)
    }
  }
  return found
}

/** Where both fonts use a code, the sign that a line of text needs goes first: Symbol's, but Word's own arrows and boxes. */
const signs = charactersOf(wingdingSigns, symbolSigns)
const letters = charactersOf(symbolLetters)
const bullets = new Set(bulletCodes.split(' ').map((code) => String.fromCharCode(0xf000 + Number.parseInt(code, 16))))

/** Only blanks and other list marks stand before the offset on its line. */
const lineStart = /(?:^|[\n\r|])[ \t\u00A0\u3000]{0,40}$/
/** What stands beside a Greek letter in a name or a formula. */
const beside = /[0-9A-Za-z=<>≤≥±×/%+\-−(),\u00B2\u00B3]/

/** What the character at `at` stood for; undefined where the fonts leave it open. */
function readSymbol(text: string, at: number): string | undefined {
  const found = text.charAt(at)
  const after = text.charAt(at + 1)
  const letter = letters.get(found)
  const isBeside = beside.test(text.charAt(at - 1)) || beside.test(after)
  if (bullets.has(found) && !(letter && isBeside) && lineStart.test(text.slice(Math.max(0, at - 41), at))) {
    return /[ \t\u00A0\u3000]/.test(after) ? '•' : '• '
  }
  if (letter) return isBeside ? letter : undefined
  return signs.get(found)
}

/** The fonts' whole row. */
const row = Array.from({ length: 0xe0 }, (_, at) => String.fromCharCode(0xf020 + at)).join('')

export const privateUseSymbol: Rule = {
  id: 'private-use-symbol',
  why: 'Word processors store the signs of the fonts Symbol and Wingdings as private-use characters, which no other font shows.',
  signs: row,
  *find(text, sites = sitesOf(text, row)) {
    for (let index = sites.next(0); index >= 0; index = sites.next(index + 1)) {
      const read = readSymbol(text, index)
      if (read !== undefined) yield { start: index, end: index + 1, text: read }
      else yield doubtful(index)
    }
  },
  examples: [
    ['\uF0B7\t剧烈头痛\n  \uF0D8喷射性呕吐\n\uF06C 视乳头水肿', '•\t剧烈头痛\n  • 喷射性呕吐\n• 视乳头水肿'],
    ['体重\uF0B3 40 kg，体温 36.5\uF0B10.3\uF0B0C', '体重≥ 40 kg，体温 36.5±0.3°C'],
    ['TNF-\uF061、2.5 \uF06Dg、\uF0632检验', 'TNF-α、2.5 μg、χ2检验'],
    ['复诊 \uF0E0 停药', '复诊 → 停药'],
  ],
  leaves: ['名字用字\uE001', '见 \uF06E 图标', '• 头痛'],
}

const doubtful = (index: number): Remark => ({
  start: index,
  end: index + 1,
  code: 'private-use',
  message: 'a private-use character whose font is not known',
})
