import { founderShown, founderSymbols } from '../tables/founder-symbols.ts'

/** Classes of tokens, as small numbers: they index the table of class counts. */
export const HANZI = 0
export const DIGIT = 1
export const UPPER = 2
export const LOWER = 3
export const COMMA = 4
export const STOP = 5
export const POINT = 6
export const OPEN = 7
export const CLOSE = 8
export const MATH = 9
export const UNIT = 10
export const ENUMERATOR = 11
export const GREEK = 12
export const BLANK = 13
export const OTHER = 14
export const classCount = 15

/** Symbols of a class with how often each is met in a thousand of its class, by judgement: the document's own counts add to it. */
const shares: readonly (readonly [cls: number, shares: string])[] = [
  [DIGIT, '０160 １180 ２140 ３100 ４80 ５100 ６70 ７60 ８60 ９60'],
  [COMMA, '，600 、200 ：140 ；60'],
  [STOP, '。960 ？15 ！10 …10'],
  [POINT, '．1000'],
  [OPEN, '（760 ［80 【50 “60 《30 ‘5 〔3 〈3 「1 『1 ｛1'],
  [CLOSE, '）760 ］80 】50 ”60 》30 ’5 〕3 〉3 」1 ｝1'],
  [MATH, '－170 ～140 ＝140 ＜140 ＞60 ±140 ×50 ／90 ≥30 ≤30 —40 ＋25 ÷1 ∶8 ≈2 ≠1 →4'],
  [UNIT, '％650 ℃90 °110 ′12 ″6 ‰6 ＊20 ＇3 ＂3 ＄1 ￥1 √5'],
  [ENUMERATOR, '①220 ②200 ③140 ④90 ⑤60 ⑥40 ⑦25 ⑧15 ⑨10 ⑩7 Ⅰ60 Ⅱ60 Ⅲ45 Ⅳ30 Ⅴ12 Ⅵ5 Ⅶ2 Ⅷ2 Ⅸ1 Ⅹ1'],
  [ENUMERATOR, '⑴4 ⑵4 ⑶3 ⑷2 ⑸1 ⑹1 ⒈1 ⒉1 ⒊1 ⒋1 ⒌1 ㈠1 ㈡1 ㈢1 ㈣1'],
  [GREEK, 'α230 β230 μ230 χ140 γ80 δ20 λ10 κ30 θ8 σ10 π8 ρ10 ω10 ε12 φ5 η3 τ5 Δ8 Ω2'],
  [OTHER, '·500 ＆60 ＠40 ＃10 ＿15 ｜5 ‖10 §5 № 10 ☆10 ★20 ○5 ●8 ◎3 ◇3 ◆5 □3 ■5 △20 ▲20 ※20 ←2 ↑15 ↓15 ∑2 ∞2 ♂6 ♀6'],
]

const upperShares =
  'A80 B55 C85 D50 E50 F35 G35 H40 I60 J20 K20 L50 M60 N45 O35 P85 Q10 R40 S75 T60 U15 V25 W20 X20 Y20 Z15'
const lowerShares =
  'a80 b15 c38 d38 e118 f22 g24 h45 i75 j3 k8 l42 m38 n70 o72 p25 q2 r62 s62 t92 u28 v11 w16 x4 y18 z2'

const wide = (letters: string): string =>
  letters.replace(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

/** Class of a UTF-16 code unit as it stands in the text; HANZI for everything that is no known symbol. */
export const classOf: Uint8Array = new Uint8Array(0x10000)
/** The symbol that a hanzi may stand for; 0 where it stands for none. */
export const symbolOf: Uint16Array = new Uint16Array(0x10000)
/** Cost, in nats, of this symbol among those of its class. */
export const symbolCost: Float32Array = new Float32Array(0x10000)

const known = new Uint8Array(0x10000)

function addShares(cls: number, text: string): void {
  for (const [, symbol = '', share = ''] of text.matchAll(/(\S) ?(\d+)/g)) {
    const code = symbol.charCodeAt(0)
    classOf[code] = cls
    known[code] = 1
    symbolCost[code] = -Math.log(Number(share) / 1000)
  }
}

classOf.fill(OTHER, 0, 0x2e80)
classOf.fill(OTHER, 0xe000, 0xf900)
classOf.fill(OTHER, 0xfe00)
for (const [cls, text] of shares) addShares(cls, text)
addShares(UPPER, wide(upperShares))
addShares(LOWER, wide(lowerShares))
// ASCII stands for its full-width form; line ends are taken out before the lattice is built.
for (let code = 0x21; code < 0x7f; code++) classOf[code] = classOf[code + 0xfee0] || OTHER
for (const blank of ' \t\u00a0\u2002\u2003\u2009\u3000\ufeff\r\n') classOf[blank.charCodeAt(0)] = BLANK
known[0x3000] = 1
// The overbar of the vendor rows is a mark on the letter before it.
classOf[0x8ec3] = OTHER
founderShown.forEach((shown, row) => {
  for (let i = 0; i < shown.length; i++) {
    const symbol = (founderSymbols[row] as string).charCodeAt(i)
    if (known[symbol]) symbolOf[shown.charCodeAt(i)] = symbol
  }
})
/** Vendor characters in the decoder's eyes; the rule `founder-vendor` writes them. */
symbolOf[0x90fe] = 0xff0e
symbolOf[0x9104] = 0xff0d

/** What the symbol counts as in n-grams: digits are one, a full-width form is its ASCII one. */
export function normalOf(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0
  if (code >= 0x30 && code <= 0x39) return 0x30
  if (code === 0x8ec3) return 0x304
  return classOf[code] === BLANK ? 0x20 : code
}

/** As `normalOf`, and letters only by their case. */
export function coarseOf(normal: number): number {
  if (normal >= 0x61 && normal <= 0x7a) return 0x61
  return normal >= 0x41 && normal <= 0x5a ? 0x41 : normal
}
