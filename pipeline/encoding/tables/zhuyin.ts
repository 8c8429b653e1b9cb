/**
 * Zhuyin (bopomofo) and the letters of Hanyu Pinyin, with v for ü: a public standard, the annex of ISO 7098. Written for this project.
 */
const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(' ').map((pair) => pair.split(':') as [string, string]))

export const zhuyinInitials: ReadonlyMap<string, string> = pairs(
  'ㄅ:b ㄆ:p ㄇ:m ㄈ:f ㄉ:d ㄊ:t ㄋ:n ㄌ:l ㄍ:g ㄎ:k ㄏ:h ㄐ:j ㄑ:q ㄒ:x ㄓ:zh ㄔ:ch ㄕ:sh ㄖ:r ㄗ:z ㄘ:c ㄙ:s',
)

/** Rimes behind an initial; none at all is an i. */
export const zhuyinRimes: ReadonlyMap<string, string> = pairs(
  ':i ㄚ:a ㄛ:o ㄜ:e ㄝ:e ㄞ:ai ㄟ:ei ㄠ:ao ㄡ:ou ㄢ:an ㄣ:en ㄤ:ang ㄥ:eng ㄦ:er ㄧ:i ㄧㄚ:ia ㄧㄝ:ie ㄧㄠ:iao ㄧㄡ:iu ㄧㄢ:ian ㄧㄣ:in ' +
    'ㄧㄤ:iang ㄧㄥ:ing ㄨ:u ㄨㄚ:ua ㄨㄛ:uo ㄨㄞ:uai ㄨㄟ:ui ㄨㄢ:uan ㄨㄣ:un ㄨㄤ:uang ㄨㄥ:ong ㄩ:v ㄩㄝ:ve ㄩㄢ:van ㄩㄣ:vn ㄩㄥ:iong',
)

/** Rimes that stand alone and are spelt otherwise than behind an initial. */
export const zhuyinAlone: ReadonlyMap<string, string> = pairs(
  'ㄧ:yi ㄧㄚ:ya ㄧㄛ:yo ㄧㄝ:ye ㄧㄞ:yai ㄧㄠ:yao ㄧㄡ:you ㄧㄢ:yan ㄧㄣ:yin ㄧㄤ:yang ㄧㄥ:ying ㄨ:wu ㄨㄚ:wa ㄨㄛ:wo ㄨㄞ:wai ㄨㄟ:wei ㄨㄢ:wan ' +
    'ㄨㄣ:wen ㄨㄤ:wang ㄨㄥ:weng ㄩ:yu ㄩㄝ:yue ㄩㄢ:yuan ㄩㄣ:yun ㄩㄥ:yong',
)

/** Marks of tones; the first tone has none. */
export const zhuyinTones: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['ˊ', 2],
  ['ˇ', 3],
  ['ˋ', 4],
  ['˙', 0],
])
