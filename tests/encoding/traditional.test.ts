import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// The package's own types of this door cannot be resolved.
import * as opencc from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/edit.ts'
import { encodingRules } from '../../pipeline/encoding/rules/index.ts'
import { traditional } from '../../pipeline/encoding/rules/traditional.ts'
import { traditionalWords } from '../../pipeline/encoding/tables/traditional-words.ts'
import { simplify } from '../../pipeline/encoding/variants.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const data = process.env['BONESETTER_DATA'] ?? '../shared/data'
const { Converter } = opencc as unknown as {
  readonly Converter: (direction: { from: 't'; to: 'cn' }) => (text: string) => string
}
const openccAlone = Converter({ from: 't', to: 'cn' })
const simplified = (text: string): string => applyEdits(text, [...simplify(text)])
const repaired = (text: string): string => runRules(text, 'encoding', [traditional], defaultOptions).text

describe('words of medicine', () => {
  const pairs =
    '炙黃耆 炙黄芪 癥狀 症状 癥結 症结 抑鬱 抑郁 肝鬱 肝郁 口乾 口干 乾嘔 干呕 乾燥綜合徵 干燥综合征 噁心 恶心 骶髂關節 骶髂关节 臟腑 脏腑 骯髒 肮脏 薑黃 姜黄 鬆弛 松弛 骨質疏鬆 骨质疏松 ' +
    '韌帶 韧带 聯繫 联系 關係 关系 係數 系数 拴繫 拴系 復甦 复苏 甦醒 苏醒 痠痛 酸痛 痠麻 酸麻 人蔘 人参 紅麴 红曲 嘴脣 嘴唇 痺痛 痹痛 癲癇 癫痫 羊癎 羊痫 瞭解 了解 裏急後重 里急后重 鹼中毒 碱中毒 ' +
    '痔瘻 痔瘘 痲疹 麻疹 痲痺 麻痹 洩瀉 泄泻 癒合 愈合 黴菌 霉菌 瘧疾 疟疾 汙染 污染 吞嚥 吞咽 曬傷 晒伤 軟齶 软腭 齲齒 龋齿 寒慄 寒栗 併發症 并发症 佔位 占位 每週 每周 迴盲部 回盲部 ' +
    '反覆 反复 複查 复查 恢復 恢复 毛髮 毛发 發炎 发炎 幹細胞 干细胞 鬍鬚 胡须 衝動 冲动 沖洗 冲洗 瀰漫性 弥漫性 瘖啞 喑哑 鍼灸 针灸 收歛 收敛 鼻衂 鼻衄 欬嗽 咳嗽 疿子 痱子 水皰 水疱 ' +
    '皸裂 皲裂 蝨 虱 乙醯胺酚 乙酰胺酚 苯甲醯 苯甲醯 醯胺酶 酰胺酶 擣碎 捣碎 戒菸 戒烟 累積 累积 顖門 囟门 蹠骨 跖骨 睪丸 睾丸 姙娠 妊娠 鞏膜 巩膜 眼瞼 眼睑 睏倦 困倦 蒐集 搜集 ' +
    '袪痰 祛痰 輭骨 软骨 釐米 厘米 鑑別 鉴别 飢餓 饥饿 餵養 喂养 穀胱甘肽 谷胱甘肽 分佈 分布 週期 周期 範圍 范围 體徵 体征 巨細胞 巨细胞 傢具 家具 皺摺 皱折 捲曲 卷曲 瘜肉 息肉 ' +
    '憩室 憩室 脈沈細 脉沉细 血沈 血沉 色素沈著 色素沉着 沈澱 沉淀 超音波 超音波 2公分 2公分 沾黏 沾黏 攝護腺 摄护腺 電腦斷層 电脑断层 皇后 皇后 茶几 茶几 乾隆 乾隆 乾坤 乾坤 丑時 丑时 姓沈 姓沈 骨髓 骨髓 頭顱 头颅'
  const words = pairs.split(' ')
  test.each(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])))('%s -> %s', (from, to) =>
    expect(simplified(from)).toBe(to),
  )
})

describe('著 by sense', () => {
  const particle =
    '隨著年齡 沿著神經 附著於骨 沉著應對 執著 黏著性 膠著 吸著 看著書 抱著希望 有著差異 存在著 伴著發熱 意味著 穿著衣物 坐著 著急 著涼 著重 著手 著色 著床 著陸 著眼 著火 拿著名片 做著作業 聽著錄音 跟著作者 討論著 談論著方案 為著健康 較著勁 更著急'
  const written =
    '著名醫師 顯著改善 卓著 昭著 名著 巨著 專著 原著 論著 編著 譯著 遺著 土著 拙著 著作 著作權 著述 著者 第一著者 著稱 著錄 著書立說 討論著名學者 以踝部為著 左側為著 夜間尤著 右側較著 以下肢為著的水腫 為著作權人 其效甚著'
  test.each(particle.split(' '))('%s has 着', (text) => expect(simplified(text)).toContain('着'))
  test.each(written.split(' '))('%s keeps 著', (text) => expect(simplified(text)).toContain('著'))
})

describe('which text is Traditional', () => {
  test.each([
    [
      'a Traditional block in a Simplified document',
      '急性胰腺炎的护理要点如下。\n\n病人應絕對臥床休息，並給予氧氣吸入。\n\n密切观察生命体征变化。',
      '急性胰腺炎的护理要点如下。\n\n病人应绝对卧床休息，并给予氧气吸入。\n\n密切观察生命体征变化。',
    ],
    [
      'a short line beside a Traditional one',
      '手术前应签署知情同意书，并完成各项检查。\n診斷：\n慢性鼻竇炎，雙側鼻腔黏膜腫脹，膿性分泌物\n术后定期换药。',
      '手术前应签署知情同意书，并完成各项检查。\n诊断：\n慢性鼻窦炎，双侧鼻腔黏膜肿胀，脓性分泌物\n术后定期换药。',
    ],
    [
      'a Simplified line in a Traditional document keeps its words',
      '糖尿病患者應定時測量血糖，並記錄結果。\n本文转自著名论坛，乾隆年间已有记载。\n飲食須控制熱量，避免過鹹。',
      '糖尿病患者应定时测量血糖，并记录结果。\n本文转自著名论坛，乾隆年间已有记载。\n饮食须控制热量，避免过咸。',
    ],
    [
      'a Japanese line in a Traditional document stays',
      '本院採用日本指引，內容摘錄於後，供臨床醫師參考。\n診療ガイドラインの作成手順について\n病人應於術後兩週複診，檢視傷口癒合情形。',
      '本院采用日本指引，内容摘录于后，供临床医师参考。\n診療ガイドラインの作成手順について\n病人应于术后两周复诊，检视伤口愈合情形。',
    ],
  ])('%s', (_, before, after) => {
    expect(repaired(before)).toBe(after)
    expect(repaired(after)).toBe(after)
  })

  test.each([
    '作者单位：香港中文大学（黃永強、陳志華），通讯作者：李伟',
    '“癥”字简化为“症”，“乾”简化为“干”。',
    '患者术后恢复良好，末見明顯占位，继续观察。',
    '経皮的冠動脈形成術\n薬剤溶出性ステント',
    '診療情報提供書を作成し、検査結果と画像を送付する。',
    '王鉷、瑒、顗、鄩等人，皆见于史书。',
    '本书由張學良題寫书名，现由人民卫生出版社出版。',
  ])('leaves %j', (text) => expect(repaired(text)).toBe(text))
})

/** Where this program differs from OpenCC on purpose. */
const reasons = new Map<string, string>([
  ...traditionalWords
    .filter(([from]) => from.length === 1)
    .map(([from, to]) => [`${from}→${to}`, 'a variant'] as const),
  ['著→着', 'the particle, or to touch; OpenCC leaves 著 as it is'],
  ['甚→什', '甚麼 is written 什么'],
  ['瘖→喑', '瘖啞 is written 喑哑'],
  ['祇→只', '祇有, 祇是 are written 只有, 只是'],
  ['痲→麻', '痲瘋 is written 麻风'],
  ['疯→风', '痲瘋 is written 麻风'],
])

test.runIf(existsSync(data)).each(['poems-traditional', 'union-version-traditional'])(
  '%s differs from OpenCC only where a reason is given',
  (name) => {
    const text = readFileSync(join(data, 'clean', `${name}.txt`), 'utf8')
    const ours = repaired(text)
    const theirs = openccAlone(text)
    expect(ours.length).toBe(theirs.length)
    const differences = new Set<string>()
    for (let at = 0; at < ours.length; at++) {
      if (ours.charAt(at) !== theirs.charAt(at)) differences.add(`${theirs.charAt(at)}→${ours.charAt(at)}`)
    }
    expect([...differences].filter((difference) => !reasons.has(difference))).toEqual([])
  },
)

/** OpenCC's own cases that come out otherwise. */
const otherwise = new Map([
  ['殢 殢云尤雨 𣨼 𣨼云尤雨', 'opencc-js itself lacks 殢'],
  ['剔团𪢮月儿初淡 剔團圞月兒初淡', 'opencc-js itself lacks 圞 in this word'],
  ['慰藉著受傷的心靈 慰藉着受伤的心灵', '著 is the particle here'],
  [
    '綦谿利跂 谿工 玉谿生 勃谿 棠谿 谿子 谿州 樠谿 潕谿 後谿 太谿 解谿 陽谿；綦溪利跂 谿工 玉溪生 勃溪 棠溪 溪子 溪州 𣗊溪 𣲘溪 后溪 后溪穴 太溪 太溪穴 解溪 解溪穴 阳溪 阳溪穴',
    'opencc-js itself lacks 樠',
  ],
])

test.runIf(existsSync(data))('the cases of OpenCC', () => {
  const source = readFileSync(join(data, 'specs/opencc/testcases.json'), 'utf8').replace(/,(\s*[}\]])/g, '$1')
  const { cases } = JSON.parse(source) as {
    readonly cases: readonly { readonly input: string; readonly expected: { readonly t2s?: string } }[]
  }
  const asked = cases.filter(({ expected }) => expected.t2s !== undefined)
  const wrong = asked.filter(({ input, expected }) => simplified(input) !== expected.t2s).map(({ input }) => input)
  expect(asked.length).toBeGreaterThan(50)
  expect(wrong.filter((input) => !otherwise.has(input))).toEqual([])
})

test.runIf(existsSync(data)).each(['laws', 'medical-qa', 'medical-dialogue', 'classical-modern'])(
  'nothing of %s changes',
  (name) => expect([...traditional.find(readFileSync(join(data, 'clean', `${name}.txt`), 'utf8'))]).toEqual([]),
)

test('--off traditional keeps Traditional characters, and repairs the rest', () => {
  const page = '⾨診病人多有⾼血壓,須定期測量（每週２次）。\n隨著年齡增長，風險顯著上升。'
  const kept = runRules(page, 'encoding', encodingRules, { ...defaultOptions, off: new Set(['traditional']) }).text
  expect(kept).toBe('門診病人多有高血壓，須定期測量（每週2次）。\n隨著年齡增長，風險顯著上升。')
})
