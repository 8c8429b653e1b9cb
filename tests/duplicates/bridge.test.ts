import { expect, test } from 'vitest'
import { clean } from '../../pipeline/clean.ts'

const said = [
  '带状疱疹由水痘-带状疱疹病毒引起，病毒潜伏在脊神经节内，机体抵抗力下降时再次活动而发病。',
  '患处先有灼痛，随后出现成簇的水疱，沿一侧周围神经呈带状排列，一般不超过身体的中线。',
  '应当尽早使用抗病毒药物，同时止痛并保护创面，避免继发细菌感染。',
]
const stray = '本站编辑部于春天整理了这一页，特此说明。'

test.each([
  ['the original', [...said.slice(0, 2), stray, said[2], ...said]],
  ['the copy', [...said, ...said.slice(0, 2), stray, said[2]]],
])('a paragraph put into %s keeps no part of the copy alive', (_, parts) => {
  const { text } = clean(parts.join('\n\n'))
  for (const part of said) expect(text.split(part).length - 1).toBe(1)
  expect(text).toContain(stray)
})
