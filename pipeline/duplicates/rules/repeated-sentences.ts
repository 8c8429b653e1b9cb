import { type Block, removeBlocks } from '../../block.ts'
import type { Reason, Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { nearlyAgree } from '../nearness.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { enough, type Sentence, sentencesIn } from '../said.ts'

/** Shorter sentences recur by chance; they go only within a run of others. */
const tellingSize = 10
/** Under other headings the same sentences may speak of something else. */
const enoughElsewhere = 120
/** What stands below a question answers it. */
const asks = /[？?]$/
/** Words that point to what stands beside them, or begin an entry of a list. */
const pointing =
  /^(?:其|该|此|这|上述|同上|如前|因此|所以|但是?|而且|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[①-⑳]|第[一二三四五六七八九十百千\d]{1,7}[条款项步])/

/** Removes sentences that an earlier passage of the same section says in the same words, out of passages that say more. */
export const repeatedSentences: Rule = {
  id: 'repeated-sentences',
  why: 'A passage put together from others says some of their sentences again among new ones.',
  find: (text) => {
    const passages = passagesOf(text)
    const sentences = sentencesIn(text, passages)
    const gone = markRepeats(sentences, passages)
    for (const sentence of reordered(sentences, passages)) gone.add(sentence)
    return gone.size === 0 ? [] : cuts(text, passages, sentences, gone)
  },
  examples: [
    [
      '结膜炎多由病毒引起，传染性强。滴眼前先洗手，一人一瓶。多数两周内自愈，不留后遗症。\n\n不要揉眼。\n\n滴眼前先洗手，一人一瓶。结膜炎多由病毒引起，传染性强。多数两周内自愈，不留后遗症。',
      '结膜炎多由病毒引起，传染性强。滴眼前先洗手，一人一瓶。多数两周内自愈，不留后遗症。\n\n不要揉眼。',
    ],
    [
      '带状疱疹由潜伏在神经节里的病毒再次活动引起，疼痛常先于皮疹出现，皮疹沿一侧神经分布，不越过身体中线。\n\n老年人更容易患病。带状疱疹由潜伏在神经节里的病毒再次活动引起，疼痛常先于皮疹出现，皮疹沿一侧神经分布，不越过身体中线。接种疫苗可以预防，发病七十二小时之内开始抗病毒治疗效果最好，后遗神经痛可以持续数月之久。',
      '带状疱疹由潜伏在神经节里的病毒再次活动引起，疼痛常先于皮疹出现，皮疹沿一侧神经分布，不越过身体中线。\n\n老年人更容易患病。接种疫苗可以预防，发病七十二小时之内开始抗病毒治疗效果最好，后遗神经痛可以持续数月之久。',
    ],
  ],
  leaves: [
    '结膜炎多由病毒引起，传染性强。滴眼前先洗手，一人一瓶。\n\n滴眼前先洗手，一人一瓶。结膜炎多由细菌引起，传染性强。',
    '对照组口服阿莫西林胶囊，每次0.5 g，每日3次，连续服用十天后复查血常规和肝功能。\n\n治疗组加用中药。对照组口服阿莫西林胶囊，每次0.5 g，每日2次，连续服用十天后复查血常规和肝功能。随访三个月，记录复发的例数。',
    '## 甲状腺功能亢进\n\n服药期间每两周复查一次血常规，白细胞低于正常值时立即停药就医，不要自行加减药量。\n\n## 甲状腺功能减退\n\n清晨空腹服药。服药期间每两周复查一次血常规，白细胞低于正常值时立即停药就医，不要自行加减药量。',
    '差异有统计学意义。\n\n两组比较，差异有统计学意义。术后随访。差异有统计学意义。',
  ],
}

/** Longer runs are judged in parts, so that what begins a run again and again costs no more than this each time. */
const longestRun = 200

/** The sentences that go. */
function markRepeats(sentences: readonly Sentence[], passages: readonly Passage[]): Set<Sentence> {
  const firsts = new Map<string, number>()
  const gone = new Set<Sentence>()
  const agree = agreement(passages)
  for (let at = 0; at < sentences.length; ) {
    const { key } = sentences[at] as Sentence
    const original = firsts.get(key)
    const length = original === undefined ? 0 : runLength(sentences, original, at)
    const isGone = original !== undefined && length > 0 && isRepeat(sentences, passages, original, at, length, agree)
    if (isGone) for (const sentence of sentences.slice(at, at + length)) gone.add(sentence)
    else if (key.length >= tellingSize && original === undefined) firsts.set(key, at)
    at += isGone ? length : 1
  }
  return gone
}

/** The sentences of passages that say what one earlier passage of the section says, in another order. */
function* reordered(sentences: readonly Sentence[], passages: readonly Passage[]): Generator<Sentence> {
  const firsts = new Map<string, number>()
  for (let at = 0; at < sentences.length; ) {
    const all = sentencesFrom(sentences, at)
    const { key, passage } = all[0] as Sentence
    const original = firsts.get(key)
    const isSame =
      original !== undefined && all.length > 1 && all.every((sentence) => firsts.get(sentence.key) === original)
    if (
      isSame &&
      saysTheSame(passages[original], passages[passage], all) &&
      !asks.test(passages[passage - 1]?.text ?? '')
    )
      yield* all
    else for (const sentence of all) if (!firsts.has(sentence.key)) firsts.set(sentence.key, passage)
    at += all.length
  }
}

/** The sentences of one passage, from its first on. */
function sentencesFrom(sentences: readonly Sentence[], from: number): readonly Sentence[] {
  const { passage } = sentences[from] as Sentence
  let to = from + 1
  while (sentences[to]?.passage === passage) to++
  return sentences.slice(from, to)
}

/** True of two passages of one section with the same sentences; in the same order they are judged as passages. */
const saysTheSame = (one: Passage | undefined, other: Passage | undefined, said: readonly Sentence[]): boolean =>
  one !== undefined &&
  one.chain === other?.chain &&
  one.article === other.article &&
  one.key.length === other.key.length &&
  one.key !== other.key &&
  other.key.length >= enough &&
  !said.some(({ key }) => key === '' || pointing.test(key))

/** Number of sentences from `at` on that repeat those from `original` on, within one passage each; `longestRun` at most. */
function runLength(sentences: readonly Sentence[], original: number, at: number): number {
  const [from, to] = [sentences[original] as Sentence, sentences[at] as Sentence]
  if (from.passage === to.passage) return 0
  let length = 0
  while (length < longestRun) {
    const [one, other] = [sentences[original + length], sentences[at + length]]
    if (
      !one ||
      !other ||
      one.passage !== from.passage ||
      other.passage !== to.passage ||
      one.key === '' ||
      one.key !== other.key
    )
      break
    length++
  }
  return length
}

type Agree = (one: Passage, other: Passage) => boolean

/** Whether two passages nearly agree; of two passages it is asked for each sentence that they share, and found out once. */
function agreement(passages: readonly Passage[]): Agree {
  const known = new Map<number, boolean>()
  return (one, other) => {
    const pair = one.index * passages.length + other.index
    const found = known.get(pair) ?? nearlyAgree(one.key, other.key)
    known.set(pair, found)
    return found
  }
}

function isRepeat(
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  original: number,
  at: number,
  length: number,
  agree: Agree,
): boolean {
  const run = sentences.slice(at, at + length)
  const [one, other] = [sentences[original], run[0]].map((sentence) => passages[sentence?.passage ?? 0]) as [
    Passage,
    Passage,
  ]
  const size = run.reduce((sum, { key }) => sum + key.length, 0)
  if (size < (one.chain === other.chain && one.article === other.article ? enough : enoughElsewhere)) return false
  if (run.some(({ key }) => pointing.test(key))) return false
  // Passages that nearly agree differ in what matters: nothing is cut out of either.
  return !agree(one, other)
}

function cuts(
  text: string,
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  gone: ReadonlySet<Sentence>,
): Replacement[] {
  const left = new Set(sentences.filter((sentence) => !gone.has(sentence)).map(({ passage }) => passage))
  const whole = new Map<Block, Reason>()
  const parts: Replacement[] = []
  for (const sentence of gone) {
    if (!left.has(sentence.passage)) whole.set((passages[sentence.passage] as Passage).block, 'duplicate')
    else parts.push({ start: sentence.start, end: pastBlanks(text, sentence.end), text: '', reason: 'duplicate' })
  }
  const blocks = passages.map(({ block }) => block)
  return [...parts, ...removeBlocks(blocks, whole, text.length)].sort((a, b) => a.start - b.start)
}

function pastBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}
