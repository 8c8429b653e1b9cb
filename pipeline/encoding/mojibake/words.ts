import { founderModel } from '../founder/model.ts'

/** What it is worth, in nats, that two hanzi begin a word together. */
const bonus = 3

/** Words decide between hanzi that the same damage may have been: 补贴, not 补脓. */
export function wordBonus(before: number, unit: number): number {
  if (before < 0x4e00 || unit < 0x4e00 || unit > 0x9fff) return 0
  const { lexicon } = founderModel()
  const node = lexicon.start(before)
  return node !== 0 && lexicon.step(node, unit) !== 0 ? bonus : 0
}
