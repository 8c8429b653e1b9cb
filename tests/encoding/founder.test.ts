import { describe, expect, test } from 'vitest'
import { invertEdits } from '../../pipeline/edit.ts'
import { readFounder } from '../../pipeline/encoding/founder/decoder.ts'
import { isSuspect } from '../../pipeline/encoding/founder/suspicion.ts'
import { symbolOf } from '../../pipeline/encoding/founder/symbols.ts'
import { founderUpright } from '../../pipeline/encoding/rules/founder-upright.ts'
import { shiftSymbols, wrapLines } from '../tables/founder-damage.ts'
import { freshPassages } from '../tables/founder-fresh.ts'
import { heldOutPassages } from '../tables/founder-heldout.ts'
import { founderPassages } from '../tables/founder-passages.ts'
import { unseenPassages } from '../tables/founder-unseen.ts'
import { countWrong, decode, digits, every, fold, punctuation } from './founder-reading.ts'

const passages = [...founderPassages, ...heldOutPassages].join('\n')

test('the edits of a damaged text take it back to what was shown', () => {
  const { text } = shiftSymbols(wrapLines(freshPassages.join('\n'), 30, '\r\n'), every)
  const result = decode(text)
  let shown = result.text
  for (const { start, end, text: put } of invertEdits(text, result.edits).reverse()) {
    shown = shown.slice(0, start) + put + shown.slice(end)
  }
  expect(shown).toBe(text)
})

describe('the first look at a window', () => {
  const plain = '申请人应当提交证明材料，主管部门予以受理；材料不全的，应当告知申请人补正。'
  const mayBeDamaged = (text: string): boolean => isSuspect(text, { start: 0, end: text.length })

  test.each([
    ['one rare hanzi again and again', '建筑施工噪声、交通噪声和社会生活噪声污染的防治，适用噪声标准。'.repeat(40)],
    ['a name again and again', '袁绍起兵，袁术自立，袁绍、袁术不和。冤家宜解不宜结。'.repeat(60)],
    [
      'a chronicle with its marks',
      '尧让位于舜，舜让位于禹；葬于山中，百姓思之。遥想当年，史官所记，凡数十篇，今多不传！'.repeat(40),
    ],
  ])('passes over %s', (_, text) => expect(mayBeDamaged(text.slice(0, 2000))).toBe(false))

  test.each([
    ['all symbols', every, `${plain}共 12 人，其中 3 人。`],
    ['marks only', punctuation, plain],
    ['figures only', digits, `${plain}自2016年10月30日起施行，共12条，处1 500元以上24 000元以下罚款。`],
  ])('stops at %s', (_, classes, sentence) => {
    expect(mayBeDamaged(shiftSymbols(sentence.repeat(30).slice(0, 2000), classes).text)).toBe(true)
  })
})

test('a short text with two different figures that are damaged, among true marks', () => {
  const truth = '患者，女，55岁，因上腹痛5天入院，体重45 kg，既往体健，无药物过敏史。'
  expect(fold(decode(shiftSymbols(truth, digits).text).text)).toBe(fold(truth))
})

test('figures alone are restored in windows that hold few of them among many true marks', () => {
  const plain = '申请人应当提交证明材料，主管部门予以受理；材料不全的，应当告知申请人补正。'.repeat(30)
  const rich = '自2016年10月30日起施行，共12条，处1 500元以上24 000元以下罚款。'.repeat(10)
  const truth = `${rich}\n${plain}主管部门应当自收到申请之日起30日内作出决定。${plain}`
  expect(fold(decode(shiftSymbols(truth, digits).text).text)).toBe(fold(truth))
})

test('a lone italic letter between blanks or marks is restored, and a rare name stays', () => {
  const { text } = decode('二氧化碳分压（犘）升高，患者 犣 曾有外伤，取 狋 值。')
  expect(fold(text)).toBe(fold('二氧化碳分压（P）升高，患者 Z 曾有外伤，取 t 值。'))
  expect(decode('作者：王犇 李牪犇，黄犇。').edits).toEqual([])
})

describe('symbols that speak for and against each other', () => {
  const beside = unseenPassages[1] as string
  const damage = (sentence: string): string => shiftSymbols(`${beside}\n${sentence}\n${beside}`, every).text

  test.each([
    ['约 before a range', '患者饮水量约 1 200～1 500 mL，切口长约 8 cm×6 cm。'],
    ['a number without the one before it', '结果分析\n虞美华，尹正，李某，等'],
    ['a rare bracket without its partner', '影像可见分叶 17 例，位于左肺上叶 9 例。'],
    ['a Roman numeral before what it counts', '均植入Ⅰ型支架，术后Ⅱ度狭窄3例，Ⅲ期肿瘤2例。'],
    ['circled numbers close together', '满足①②或①③④⑤者即可诊断。'],
    ['a figure before a unit of measure', '拔管后5 min测压，取上清5 μL点样，沿肋缘下3 cm进针。'],
    ['a figure before three more', '生于海拔2 700～4 300 m处，追踪2 406例，检验人员120名。'],
    ['numbers of items', '分述如下。\n5．发热；\n6．咳嗽；\n7．皮疹。'],
    ['a star after a share', '显效率为62.5％*，总有效率95.0％*，人均费用183.6元。'],
    ['names that hold marks and figures', '原圆，于远，袁媛，郁园3*（1．某某市医院，合肥 230001）'],
    [
      'a surname that begins an entry',
      '参考文献\n[1] 袁立，俞静．肠道准备［J］．2015，3（2）：7－9．\n[2] 袁平．输血［M］．',
    ],
    ['cells of their own', '万古霉素\n0\n0\n利奈唑胺\n0\n50.0\n头孢西丁\n0\n12.5\n'],
    ['a comment in markup', '自公布之日起施行。\n<!-- INFO END -->\n第一条 为了加强管理。'],
    ['a sign before 者', '血小板计数＜100×109/L者12例，血红蛋白＜60 g/L者9例。'],
  ])('%s', (_, sentence) => expect(fold(decode(damage(sentence)).text)).toContain(fold(sentence)))
})

describe('text that is not damaged', () => {
  test.each([...founderPassages, ...heldOutPassages, ...unseenPassages])('%.20s stays as it is', (passage) => {
    expect(decode(passage).edits).toEqual([])
  })

  test.each([
    '袁隆平、袁世凯、袁绍、袁术、袁枚、袁崇焕',
    '圆圆和园园、媛媛、缘缘是好朋友',
    '贰拾圆整 壹佰圆 伍圆 圆圆圆',
    '遥控器 遥远 路遥 逍遥 遥测',
    '渊博 深渊 冤枉 冤案 渊源',
    '凿岩 枣树 大枣 红枣 早晨 洗澡 跳蚤 糟糕',
    '苑先生、原女士、岳老师与尧、舜、禹',
    '子曰：学而时习之。有子曰：礼之用，和为贵。',
    '元始天尊、猿猴、类人猿、两岸猿声啼不住',
  ])('%s', (text) => expect(decode(text).text).toBe(text))

  test('a clean page beside a damaged one', () => {
    const [first, second] = [founderPassages[0] as string, founderPassages[5] as string]
    const clean = `${second}\n`.repeat(4)
    const damaged = shiftSymbols(`${first}\n`.repeat(4), every).text
    const { edits } = decode(clean + damaged)
    expect(edits.length).toBeGreaterThan(100)
    expect(edits.filter((edit) => edit.start < clean.length - 1000)).toEqual([])
  })
})

test('a doubtful reading is a remark on its place, with both readings', () => {
  const { remarks } = decode(shiftSymbols(passages, every).text)
  expect(remarks.length).toBeGreaterThan(0)
  for (const { code, message, start, end } of remarks) {
    expect(code).toBe('founder-doubtful')
    expect(message).toMatch(/^. may stand for .+ \(likelihood 0\.\d\d\); (left|restored)$/u)
    expect(end).toBe(start + 1)
  }
})

test('readings come in order, each on a hanzi that a symbol may be shown as', () => {
  const { text } = shiftSymbols(wrapLines(passages, 30, '\r\n').repeat(3), every)
  let last = -1
  for (const { at, symbol } of readFounder(text)) {
    expect(at).toBeGreaterThan(last)
    expect(symbolOf[text.charCodeAt(at)]).toBe(symbol)
    last = at
  }
})

test('a long single line is read in windows', () => {
  const { text, truth } = shiftSymbols(passages.replace(/\n/g, ' ').repeat(8), every)
  expect(countWrong(decode(text).text, truth)).toBeLessThan(text.length / 500)
})

test('a run of damage that is as long as the text is one edit', () => {
  const edits = [...founderUpright.find('员园'.repeat(150_000))].filter((item) => !('code' in item))
  expect(edits).toHaveLength(1)
})
