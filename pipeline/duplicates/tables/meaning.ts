/**
 * Words that decide what a passage says: two passages that differ in one of them are different passages, however alike.
 * Of pairs such as 宜 and 不宜, 可 and 不可, 有 and 无, 是 and 非 the negated half is enough to tell them apart.
 * Written for this project.
 */

/** Characters that negate or forbid. */
export const negations = '不无非未没勿忌禁否莫'

/** Characters of pairs that are each other's opposite. */
export const opposites = '左右上下前后内外升降增减加轻重高低多少早晚长短阴阳'

/** Signs between numbers and before them; ranges are written with any of the dashes. */
export const signs = '<>≤≥=≠≈±×÷+-~～≦≧＜＞∶↑↓→←√%‰℃°⟦?/'

/** Numerals that are no ASCII digits. */
export const numerals = '〇零一二两三四五六七八九十百千万亿半①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ½¼¾⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Characters that a unit behind a number is written with. */
export const unitHanzi =
  '岁年月日天周时分秒刻钟例名个位人次回片粒支瓶袋滴剂克升米毫厘千公微斤两度倍级期型类组只条根块点成帕伏卡摩尔里寸尺包盒丸枚杯勺匙节椎届版卷页'

/**
 * Characters of which one in the place of another says something else, where the passages agree but for that: each line is one
 * set. Alone they tell nothing, since words of other kinds hold them too.
 */
export const contrasts: readonly string[] = [
  '大小中',
  '强弱',
  '快慢缓急',
  '深浅',
  '远近',
  '新旧',
  '冷热寒温凉',
  '男女',
  '父母子女兄弟姐妹夫妻',
  '正反逆顺',
  '进退出入',
  '松紧',
  '屈伸展收',
  '厚薄',
  '先后',
  '满空',
  '单双每几',
  '开闭关',
  '始终',
  '好坏优良差',
  '恶良',
  '粗细',
  '软硬',
  '生死',
  '甲乙丙丁戊己庚',
  '东西南北',
  '春夏秋冬',
  '红黄白黑绿紫蓝褐灰',
  '酸碱咸甜苦',
  '钙钾钠镁铁锌铜碘磷氯',
  '肝肾肺胃心脑脾胆肠骨眼耳鼻喉咽舌牙皮血尿',
  '手足膝髋踝肩肘腕指趾颈胸腰骶尾臂腿头背腹',
  '尺桡胫腓肱股髌',
  '动静',
  '主次',
  '借贷买卖',
  '承托发收',
  '可应宜须必',
  '能应宜须必',
  '可需',
  '和或',
  '与或',
  '及或',
  '辛肟唑啶嗪吡噻喹呋啉胺酮酯醇醛苯酚烷烯炔氟氯溴碘铵肽酶肼脲胍',
]

/**
 * Words of function, the longer ones first: particles, prepositions, conjunctions, pronouns, light verbs. Put in, left out, or one
 * in the place of another, they make no other passage. What the veto, a contrast or a modal verb hangs on is none of them.
 */
export const functionWords: readonly string[] = [
  ...[
    '的时候',
    '的话',
    '时候',
    '如果',
    '假如',
    '因为',
    '由于',
    '但是',
    '然而',
    '所以',
    '因此',
    '因而',
    '虽然',
    '以便',
    '从而',
    '而且',
    '并且',
    '以及',
  ],
  ...[
    '这种',
    '此种',
    '这个',
    '这样',
    '这时',
    '此时',
    '已经',
    '进行',
    '对于',
    '关于',
    '使得',
    '通过',
    '根据',
    '按照',
    '那么',
  ],
  ...'的得之了着在于会都也就还则所与和及而且并其此该这那以为被把让使令将由从向对给吧呢啊嘛呀您你虽但却如若因',
]
