import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wrongCharacter } from '../../pipeline/encoding/rules/wrong-character.ts'
import { type Confusion, confusions } from '../../pipeline/encoding/tables/confusions.ts'
import { misspellings } from '../../pipeline/encoding/tables/misspellings.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env

const run = (text: string) => runRules(text, 'encoding', [wrongCharacter], defaultOptions)
const all = [...confusions, ...misspellings]
const named = (rows: readonly Confusion[]) => rows.map((row) => [`${row.wrong} for ${row.right}`, row] as const)
const damaged = ({ wrong, right }: Confusion, word: string): string => word.replaceAll(right, wrong)

describe.each(named(all))('the words of %s', (_, { wrong, right, proof, likely = [], stays = [] }) => {
  test('are written rightly in the table', () => {
    for (const word of [...proof, ...likely]) {
      expect(word).toContain(right)
      expect(word).not.toContain(wrong)
      expect(word.length).toBeGreaterThan(1)
    }
    for (const word of stays) expect(word).toContain(wrong)
  })
  test('stand in it once', () => {
    const words = [...proof, ...likely, ...stays]
    expect(words).toEqual([...new Set(words)])
  })
})

test('no two confusions share a wrong character', () => {
  expect(all.map(({ wrong }) => wrong)).toEqual([...new Set(all.map(({ wrong }) => wrong))])
})

describe.each(named(confusions.filter(({ origin, proof }) => origin === 'conversion' && proof.length > 0)))(
  '%s',
  (_, row) => {
    test.each(row.proof)('one %s proves it', (word) => {
      expect(run(`患者诉“${damaged(row, word)}”`).text).toBe(`患者诉“${word}”`)
    })
  },
)

describe.each(named(confusions.filter(({ stays }) => stays !== undefined)))('where %s went through', (_, row) => {
  const proofs = row.proof.slice(0, 4).map((word) => damaged(row, word))
  test('the words that have the character stay', () => {
    for (const word of row.stays ?? []) {
      const text = `${proofs.join('、')}。“${word}”、`
      expect(run(text).text.endsWith(`“${word}”、`), word).toBe(true)
    }
  })
})

describe('evidence', () => {
  test('a word that an author misspelt stays and is noted', () => {
    const { edits, remarks } = run('伤口化浓。再次化浓后切开，化浓已净。')
    expect(edits).toEqual([])
    expect(remarks.map(({ code }) => code)).toEqual(['wrong-character', 'wrong-character', 'wrong-character'])
  })
  test('different words, never written rightly, show a substitution', () => {
    expect(run('肺浓肿破溃，浓疱密布，伤口化浓').text).toBe('肺脓肿破溃，脓疱密布，伤口化脓')
  })
  test('right forms elsewhere speak against it', () => {
    expect(run('肺浓肿破溃，浓疱密布，伤口化浓；脓肿引流').edits).toEqual([])
  })
  test('older spellings alone are left, without a note', () => {
    expect(run('病情反覆，他沈默不语')).toMatchObject({ edits: [], remarks: [] })
  })
  test('a variant of prose about old texts is noted', () => {
    expect(run('此药衹有少数人耐受')).toMatchObject({ edits: [], remarks: [{ code: 'wrong-character' }] })
  })
  test('a character that no Simplified text has is noted where no word tells', () => {
    expect(run('鼾声唿然，鼻涕熘熘')).toMatchObject({ edits: [], remarks: [{}, {}, {}] })
  })
  test('Japanese beside it keeps its characters', () => {
    expect(run('本组并发症少。日本原文“ステロイド薬を併用する、毎週、床”').edits).toEqual([])
    expect(run('本组併发症少').text).toBe('本组并发症少')
  })
  test('one 馀 is left, a text full of them is not', () => {
    expect(run('其馀各项正常').edits).toEqual([])
    expect(run('其馀正常，残馀尿多，剩馀药物，百馀例').text).toBe('其余正常，残余尿多，剩余药物，百余例')
  })
  test('an article far away says nothing of this one', () => {
    const other = `${'两组差异无统计学意义。'.repeat(500)}疗效显著的有显著性、效果显著、差异显著。`
    expect(run(`差异有显着性，疗效显着。${other}`).text).toBe(`差异有显著性，疗效显著。${other}`)
  })
  test('Traditional text is left to the rule for it', () => {
    expect(run('這種藥物隨著時間會發揮作用，什麽時候與飲食無關，請問醫師').edits).toEqual([])
  })
})

describe('substitutions that the table does not have', () => {
  const told = (text: string) => run(text).remarks.map(({ code, message }) => [code, message])
  const text =
    '他已因疾病住进病房，病情稳定，病人自述病史十年，发病时有病毒感染，病因不明，病理切片未见病变，查病历知患病后曾看病，看病时病症较轻。'
  test('are told, and left', () => {
    const damaged = text.replaceAll('病', '鈵')
    expect(told(damaged)).toEqual([['systematic-substitution', '鈵 stands again and again where 病 would make words']])
    expect(run(damaged).edits).toEqual([])
  })
  test('are none where the words are right', () => expect(told(text)).toEqual([]))
  test('are none in names', () => {
    expect(told('瑄瑄，李瑄，刘瑄，王瑄与张瑄，赵瑄，陈瑄，周瑄，孙瑄，吴瑄')).toEqual([])
  })
})

const clean = `${data}/clean`
describe.skipIf(!existsSync(clean))('clean texts (BONESETTER_DATA)', () => {
  const names = existsSync(clean) ? readdirSync(clean) : []
  test.each(names)('%s is not changed', (name) => {
    expect(run(readFileSync(`${clean}/${name}`, 'utf8')).edits).toEqual([])
  })
})

const spelling = `${data}/specs/csc`
describe.skipIf(!existsSync(spelling))('spelling sets (BONESETTER_DATA)', () => {
  const names = existsSync(spelling) ? readdirSync(spelling).filter((name) => name.endsWith('.tsv')) : []
  test.each(names)('no right sentence of %s is changed', (name) => {
    const lines = readFileSync(`${spelling}/${name}`, 'utf8').split('\n')
    for (const line of lines) expect(run(line.split('\t').at(-1) ?? '').edits, line).toEqual([])
  })
})
