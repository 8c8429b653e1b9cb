/**
 * Forms of marks, kana and letters that a layout chose and that Unicode keeps for old code pages, and the characters of plain text: by
 * turns, parted by blanks. 10³, ①, ½, Ⅱ, ℃ and ‰ are content and no such forms, nor is ￥.
 * Source: Unicode Character Database 14: compatibility decompositions of the blocks named below (Unicode License v3), selected by hand.
 */

/** Vertical Forms U+FE10–FE19 and CJK Compatibility Forms U+FE30–FE4F. */
export const verticalForms: string =
  '︐ ， ︑ 、 ︒ 。 ︓ ： ︔ ； ︕ ！ ︖ ？ ︗ 〖 ︘ 〗 ︙ … ︰ ： ︱ — ︲ – ︳ _ ︵ （ ︶ ） ︷ { ︸ } ︹ 〔 ︺ 〕 ︻ 【 ︼ 】 ︽ 《 ︾ 》 ︿ 〈 ﹀ 〉 ﹁ 「 ﹂ 」 ﹃ 『 ﹄ 』 ﹇ [ ﹈ ]'

/** Small Form Variants U+FE50–FE6B. */
export const smallForms: string =
  '﹐ ， ﹑ 、 ﹒ . ﹔ ； ﹕ ： ﹖ ？ ﹗ ！ ﹘ — ﹙ （ ﹚ ） ﹛ { ﹜ } ﹝ 〔 ﹞ 〕 ﹟ # ﹠ & ﹡ * ﹢ + ﹣ - ﹤ < ﹥ > ﹦ = ﹨ \\ ﹩ $ ﹪ % ﹫ @'

/** Half-width marks and kana U+FF61–FF9F; a voice mark behind a kana is taken with it. */
export const halfWidthForms: string =
  '｡ 。 ｢ 「 ｣ 」 ､ 、 ･ ・ ｦ ヲ ｧ ァ ｨ ィ ｩ ゥ ｪ ェ ｫ ォ ｬ ャ ｭ ュ ｮ ョ ｯ ッ ｰ ー ｱ ア ｲ イ ｳ ウ ｴ エ ｵ オ ｶ カ ｷ キ ｸ ク ｹ ケ ｺ コ ｻ サ ｼ シ ｽ ス ｾ セ ｿ ソ ' +
  'ﾀ タ ﾁ チ ﾂ ツ ﾃ テ ﾄ ト ﾅ ナ ﾆ ニ ﾇ ヌ ﾈ ネ ﾉ ノ ﾊ ハ ﾋ ヒ ﾌ フ ﾍ ヘ ﾎ ホ ﾏ マ ﾐ ミ ﾑ ム ﾒ メ ﾓ モ ﾔ ヤ ﾕ ユ ﾖ ヨ ﾗ ラ ﾘ リ ﾙ ル ﾚ レ ﾛ ロ ﾜ ワ ﾝ ン ' +
  'ｳﾞ ヴ ｶﾞ ガ ｷﾞ ギ ｸﾞ グ ｹﾞ ゲ ｺﾞ ゴ ｻﾞ ザ ｼﾞ ジ ｽﾞ ズ ｾﾞ ゼ ｿﾞ ゾ ﾀﾞ ダ ﾁﾞ ヂ ﾂﾞ ヅ ﾃﾞ デ ﾄﾞ ド ﾊﾞ バ ﾋﾞ ビ ﾌﾞ ブ ﾍﾞ ベ ﾎﾞ ボ ﾊﾟ パ ﾋﾟ ピ ﾌﾟ プ ﾍﾟ ペ ﾎﾟ ポ'

/** Ligatures U+FB00–FB06, and letters that were once signs of units. */
export const latinForms: string = 'ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl ﬅ st ﬆ st \u212A K \u212B Å \u2126 Ω'
