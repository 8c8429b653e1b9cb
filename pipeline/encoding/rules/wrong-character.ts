import type { Replacement } from '../../edit.ts'
import type { Remark, Rule } from '../../rule.ts'
import { type Confusion, confusions } from '../tables/confusions.ts'

/** So many proofs show that the whole document went through the substitution. */
const enough = 3

type Verdict = 'proved' | 'likely' | 'stays' | 'contested' | 'unknown'

/** A word and the offset of the character in question within it. */
interface Place {
  readonly word: string
  readonly offset: number
}

interface Places {
  readonly wrong: string
  readonly right: string
  readonly proof: readonly Place[]
  readonly likely: readonly Place[]
  readonly stays: readonly Place[]
}

/** Every place at which the character stands in its words, as they look after the substitution. */
function placesOf({ wrong, right, proof, likely, stays }: Confusion): Places {
  const places = (words: readonly string[]) =>
    words.flatMap((plain) => {
      const word = plain.replaceAll(right, wrong)
      return [...word].flatMap((hanzi, offset) => (hanzi === wrong ? [{ word, offset }] : []))
    })
  return { wrong, right, proof: places(proof), likely: places(likely), stays: places(stays) }
}

const known = confusions.map(placesOf)

function judge(text: string, at: number, { proof, likely, stays }: Places): Verdict {
  const fits = ({ word, offset }: Place) => text.startsWith(word, at - offset)
  const proved = proof.some(fits)
  if (stays.some(fits)) return proved ? 'contested' : 'stays'
  if (proved) return 'proved'
  return likely.some(fits) ? 'likely' : 'unknown'
}

function* findConfusion(text: string, places: Places): Generator<Replacement | Remark> {
  const found: { at: number; verdict: Verdict }[] = []
  for (let at = text.indexOf(places.wrong); at >= 0; at = text.indexOf(places.wrong, at + 1)) {
    found.push({ at, verdict: judge(text, at, places) })
  }
  const proofs = found.filter(({ verdict }) => verdict === 'proved').length
  const message = `${places.wrong} may stand for ${places.right}`
  for (const { at, verdict } of found) {
    if (verdict === 'stays') continue
    const repaired = isRepaired(verdict, proofs)
    if (repaired) yield { start: at, end: at + 1, text: places.right }
    else if (proofs > 0 || verdict !== 'unknown') yield { start: at, end: at + 1, code: 'wrong-character', message }
  }
}

function isRepaired(verdict: Verdict, proofs: number): boolean {
  if (verdict === 'proved') return true
  if (verdict === 'likely') return proofs > 0
  return proofs >= enough
}

export const wrongCharacter: Rule = {
  id: 'wrong-character',
  why: 'A faulty conversion put one character for another all through a page, as 嵴 for 脊, and the words around it prove it.',
  *find(text) {
    for (const places of known) if (text.includes(places.wrong)) yield* findConfusion(text, places)
  },
  examples: [
    ['颈嵴髓损伤后应尽早减压', '颈脊髓损伤后应尽早减压'],
    ['强直性嵴柱炎患者，脑嵴液检查正常', '强直性脊柱炎患者，脑脊液检查正常'],
    ['硬嵴膜外阻滞，穿刺点位于嵴椎L3～4', '硬脊膜外阻滞，穿刺点位于脊椎L3～4'],
    ['嵴柱侧凸，取髂嵴骨植骨，嵴膜完整', '脊柱侧凸，取髂嵴骨植骨，脊膜完整'],
    ['嵴髓、嵴神经与嵴柱均受累，嵴中线偏移', '脊髓、脊神经与脊柱均受累，脊中线偏移'],
  ],
  leaves: [
    '髂嵴最高点连线平对L4棘突',
    '蝶骨嵴脑膜瘤切除术',
    '牙槽嵴吸收，剩余嵴低平',
    '胫骨嵴内侧、骶正中嵴与室上嵴',
    '线粒体嵴膜上有ATP合酶',
    '神经嵴细胞迁移形成脊神经节',
    '内膜折叠成嵴，嵴膜面积大',
    '气管隆嵴处见新生物，脊柱正常',
    '粘膜、返流与适应症',
  ],
}
