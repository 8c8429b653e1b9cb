import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { encoding } from '../../pipeline/encoding/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'

function repaired(bytes: Uint8Array) {
  const outcome = encoding.apply(openDocument('x', bytes), defaultOptions)
  if (outcome.kind === 'drop') throw new Error(outcome.reason)
  return outcome.document
}

const read = (text: string): string => repaired(Buffer.from(text)).text
const rawOf = (start: string) => {
  const name = readdirSync('raw').find((file) => file.startsWith(start))
  return readFileSync(`raw/${name}`)
}

describe('嵴 and 脊', () => {
  test('every 嵴 of a page that went through the substitution becomes 脊', () => {
    const raw = rawOf('000')
    expect(raw.toString().match(/嵴/g)).toHaveLength(44)
    expect(repaired(raw).text).not.toContain('嵴')
  })

  test.each(['001', '004'])('no 嵴 of %s is touched', (start) => {
    const raw = rawOf(start)
    expect(repaired(raw).text.match(/嵴/g)).toEqual(raw.toString().match(/嵴/g))
  })

  test('what is not sure is a note', () => {
    const { text, notes } = repaired(Buffer.from('颈嵴髓受压，嵴部隆起，嵴缘不清。'))
    expect(text).toBe('颈脊髓受压，嵴部隆起，嵴缘不清。')
    expect(notes.map(({ code }) => code)).toEqual(['wrong-character', 'wrong-character'])
  })
})

test('a journal page from a converter loses its readings and becomes Simplified', () => {
  const page =
    '選取本院收治的60例慢性腎病患者,隨機(jī)分為試驗(yàn)組及對(duì)照組;治療后兩組血壓均下降,差異有統(tǒng)計(jì)學(xué)意義(P<0.05).'
  expect(read(page)).toBe(
    '选取本院收治的60例慢性肾病患者，随机分为试验组及对照组；治疗后两组血压均下降，差异有统计学意义（P<0.05）.',
  )
})

describe('width', () => {
  const folders = readdirSync('tests/gold').filter((name) => !name.endsWith('.json'))

  test.each(folders)('the cleaned text of %s has nothing left to change', (name) => {
    const text = readFileSync(`tests/gold/${name}/cleaned.md`, 'utf8')
    expect(read(text)).toBe(text)
  })

  test.each([
    ['甲状腺结节(TI-RADS 4类)需穿刺. 术后随访.', '甲状腺结节（TI-RADS 4类）需穿刺。术后随访。'],
    [
      'Ｏｂｊｅｃｔｉｖｅ：Ｔｏ ｓｔｕｄｙ ３０ ｃａｓｅｓ，ａｇｅｄ ２０ ｔｏ ４０．',
      'Objective: To study 30 cases, aged 20 to 40.',
    ],
    ['ＤＯＩ：１０．１２３４ ／ ｃｍａ．ｊ．２０１０', 'DOI:10.1234/cma.j.2010'],
    ['２０１２，１８（３）：４５－４８', '2012，18(3):45-48'],
    ['已有研究［１，３－５］证实', '已有研究[1,3-5]证实'],
    ['OR=2.31(95%CI:1.20～4.40),差异有统计学意义', 'OR=2.31（95%CI：1.20～4.40），差异有统计学意义'],
    ['HbA1c(%)\n7.2(6.5-8.0)', 'HbA1c(%)\n7.2(6.5-8.0)'],
    ['哮喘急性发作,\n\n应立即吸入药物', '哮喘急性发作，\n\n应立即吸入药物'],
    ['What is asthma?\n\n哮喘是慢性炎症', 'What is asthma?\n\n哮喘是慢性炎症'],
    ['两组比较:P=0.03;结果:(±5)不变', '两组比较：P=0.03；结果：（±5）不变'],
    ['10:30 王医生: 你好', '10:30 王医生：你好'],
  ])('%j', (before, after) => {
    expect(read(before)).toBe(after)
    expect(read(after)).toBe(after)
  })
})

describe('what the stage has done once is done', () => {
  const raws = [
    ...readdirSync('raw').map((name) => `raw/${name}`),
    ...readdirSync('tests/gold')
      .map((name) => `tests/gold/${name}/raw.txt`)
      .filter((path) => existsSync(path)),
  ]
  test.each(raws)('%s', (path) => {
    const once = repaired(readFileSync(path)).text
    expect(read(once)).toBe(once)
  })
})

test('a Traditional page in Big5 becomes Simplified and keeps its words', () => {
  const { text } = repaired(readFileSync('tests/gold/d3-big5/raw.txt'))
  expect(text).toContain('沾黏性肩关节囊炎')
  expect(text).toContain('超音波可看到喙肱韧带增厚')
  expect(text).toContain('距离约30公分')
})
