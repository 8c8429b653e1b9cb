/**
 * Words that decide what a passage says: two passages that differ in one of them are different passages, however alike.
 * Of pairs such as 宜 and 不宜, 可 and 不可, 有 and 无, 是 and 非 the negated half is enough to tell them apart.
 * Written for this project.
 */

/** Characters that negate or forbid. */
export const negations = '不无非未没勿忌禁否莫免拒缺失'

/** Characters of pairs that are each other's opposite: sides, directions, amounts, times, degrees. */
export const opposites =
  '左右上下前后内外升降增减加轻重高低多少早晚长短阴阳大小强弱快慢深浅远近急新旧冷热寒男女正反进退松紧屈伸厚薄先满空腹背侧双单开闭收放始终好坏优差良恶粗细软硬'

/** Signs between numbers and before them; ranges are written with any of the dashes. */
export const signs = '<>≤≥=≠≈±×÷+-~～≦≧＜＞∶↑↓→←√%‰℃°⟦?/'

/** Numerals that are no ASCII digits. */
export const numerals = '〇零一二两三四五六七八九十百千万亿半几数每双倍①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ½¼¾⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Characters that a unit behind a number is written with. */
export const unitHanzi =
  '岁年月日天周时分秒刻钟例名个位人次回片粒支瓶袋滴剂克升米毫厘千公微斤两度倍级期型类组只条根块点成帕伏卡摩尔里寸尺包盒丸枚杯勺匙节椎届版卷页'
