/**
 * Measure words and units that need a number before them, each with the characters that make another word of it when they follow
 * (例如, 年龄, 分别). Written down from general grammar; no source copied.
 */
export const measures: readonly (readonly [word: string, otherwise: string])[] = [
  ['个月', ''],
  ['节段', ''],
  ['小时', ''],
  ['分钟', ''],
  ['例', '如外子句行证数'],
  ['岁', '月末数'],
  ['个', '体别性人案头'],
  ['年', '龄代轻幼老长度级限青份末底'],
  ['月', '经份球底初末光亮'],
  ['日', '常本益渐光记'],
  ['周', '围边期身全密岁径到转'],
  ['天', '然气性生空花疱津下'],
  ['分', '别级型期析布为类组娩泌离解开次化支叉担散享成子裂流配辨数割隔层界值'],
  ['项', '目'],
  ['名', '称词字为单'],
  ['级', '别联'],
  ['次', '要级序全'],
  ['椎', '体间管弓板旁动骨弧基'],
  ['枚', ''],
  ['秒', ''],
  ['倍', '他增'],
]

/** Of the measure words those that may stand at the start of a clause or a line and still need a number. */
export const clauseMeasures: readonly string[] = ['个月', '例', '岁', '年', '级', '月至', '分', '项']

/** Endings after which no number is missing: numerals, and words that take a measure word themselves. */
export const numberBefore: RegExp =
  /(?:[\d一二两三四五六七八九十百千万零半几每某这那该此另ⅠⅡⅢⅣⅤ½]|(?<![参指岁级度次人例])数|(?<![较最更很])多|(?<!完)整|(?<![样标])本|(?<![不相])同)$/

/** Measure words of things counted in order (vertebrae, grades): 'L1 椎 L2 椎' that lost its letters is '1 椎 2 椎'. */
export const countedInOrder = '椎级型期度区段叶节'

/** Quantities that an examination gives in numbers; one that is a clause by itself has lost its value. */
export const measurands: readonly string[] = [
  '体温',
  '脉搏',
  '心率',
  '呼吸',
  '血压',
  '身高',
  '体重',
  '体质量',
  '眼压',
  '血氧饱和度',
  '(?:空腹|餐后)?血糖',
  '糖化血红蛋白',
  '血(?:红蛋白|小板|沉|钾|钠|钙|磷|氨|淀粉酶|脂肪酶)',
  '(?:血清?)?(?:肌酐|尿酸|尿素氮)',
  '尿蛋白',
  '白细胞(?:计数)?',
  '红细胞(?:计数)?',
  '血小板计数',
  '(?:总|直接|间接)胆红素',
  '白蛋白',
  '(?:谷丙|谷草|丙氨酸氨基|天门冬氨酸氨基)转移?酶',
  '乳酸脱氢酶',
  '肌酸激酶',
  '红细胞沉降率',
]
