// Proposes terms that the lexicon lacks, for a person to accept: npm run terms -- FILES… [--least 4] [--most 200]
// Words are units by their neighbours, frequent beyond jieba's dictionary, of no known type and in no known term;
// the type beside each is what the words round it speak for.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { isTerm, opensClause, typeOf } from '../pipeline/statements/terms.ts'
import { type Background, discover } from './discovery.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { least: { type: 'string' }, most: { type: 'string' } },
})
if (positionals.length === 0) {
  console.error('npm run terms -- FILES… [--least 4] [--most 200]')
  process.exit(2)
}

function jieba(): Background {
  const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict.js') as { dict: Buffer }
  const words = new Map<string, number>()
  let total = 0
  for (const line of dict.toString('utf8').split('\n')) {
    const [word = '', count = '0'] = line.split(' ')
    words.set(word, Number(count))
    total += Number(count)
  }
  return { words, total }
}

/** What stands round a term of a type. */
const signs: readonly (readonly [type: string, before: RegExp, behind: RegExp])[] = [
  ['symptom', /(?:表现为|出现|伴有?|感到?|症状(?:为|是|包括))$/, /^(?:等?症状|明显|加重|消失)/],
  ['disease', /(?:患有?|诊断为|合并|并发|继发|治疗|引起|导致)$/, /^(?:患者|病人|患儿|的(?:治疗|诊断|症状|病因|预防))/],
  ['drug', /(?:口服|服用|静滴|静脉滴注|注射|肌注|外用|给予|选用)$/, /^(?:片|胶囊|注射液|颗粒|每次|每日|\d)/],
  ['procedure', /(?:行|施行|接受|进行|采用)$/, /^(?:术|后|治疗|手术)/],
  ['test', /(?:做|查|检测|检查|化验)$/, /^(?:检查|显示|提示|阳性|阴性|升高|降低|示)/],
  ['anatomy', /(?:累及|位于|侵犯|切开|切除)$/, /^(?:部|处|区|损伤|骨折|疼痛|肿胀)/],
]

const texts = positionals.map((path) => readFileSync(path, 'utf8'))
const whole = texts.join('\n')

function guess(word: string): string {
  const votes = new Map<string, number>()
  let at = whole.indexOf(word)
  for (let seen = 0; at >= 0 && seen < 200; seen++) {
    const [before, behind] = [whole.slice(Math.max(0, at - 6), at), whole.slice(at + word.length, at + word.length + 4)]
    for (const [type, left, right] of signs)
      if (left.test(before) || right.test(behind)) votes.set(type, (votes.get(type) ?? 0) + 1)
    at = whole.indexOf(word, at + word.length)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best && best[1] > 1 ? best[0] : '?'
}

/** Words of sentences about patients, and words that part two terms: no term has them. */
const noTerm =
  /先生|女士|^小.$|岁|医生|医院|患者|病人|患儿|发现|建议|注意|进行|确诊|诊断|就诊|怀疑|症状|表现|检查|化验|药物|疾病|治疗|可能|一名|出现|导致|引起|包括|哪些|适用|避免|考虑|需要|应该|可以|[的了是在和与及或等者时为会被]$|^[的了是和与及或等会被]|性$/
const least = Number(values.least ?? 4)
const most = Number(values.most ?? 200)
const proposed: string[] = []
for (const { word, count, freedom, cohesion, keyness } of discover(texts, jieba(), { least })) {
  if (keyness < 6 || typeOf(word) || isTerm(word) || opensClause(word) || noTerm.test(word)) continue
  const type = guess(word)
  if (type === '?' || proposed.some((one) => one.includes(word))) continue
  proposed.push(word)
  const figures = [freedom, cohesion, keyness].map((figure) => figure.toFixed(1)).join('\t')
  console.log(`${word}\t${type}\t${count}\t${figures}`)
  if (proposed.length >= most) break
}
