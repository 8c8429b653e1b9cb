/**
 * Characters of the fonts Symbol and Wingdings, which word processors store at U+F000 and the font's own code: the code in hexadecimal
 * and the character by turns, parted by blanks. Only signs that medical text uses.
 * Sources: Unicode mapping tables SYMBOL.TXT of Apple and Adobe (Unicode License v3) for Symbol; the shapes of Wingdings as the
 * Unicode proposal L2/12-368 names them. Written for this project.
 */

/** Greek letters of Symbol; in Wingdings their codes are ornaments. */
export const symbolLetters: string =
  '44 Δ 46 Φ 47 Γ 4C Λ 50 Π 51 Θ 53 Σ 57 Ω 58 Ξ 59 Ψ ' +
  '61 α 62 β 63 χ 64 δ 65 ε 66 φ 67 γ 68 η 69 ι 6A ϕ 6B κ 6C λ 6D μ 6E ν 6F ο 70 π 71 θ 72 ρ 73 σ 74 τ 75 υ 77 ω 78 ξ 79 ψ 7A ζ'

/** Signs of Symbol. */
export const symbolSigns: string =
  '28 ( 29 ) 2B + 2C , 2D − 2E . 2F / 30 0 31 1 32 2 33 3 34 4 35 5 36 6 37 7 38 8 39 9 3A : 3B ; 3C < 3D = 3E > 5B [ 5D ] 5E ⊥ 7E ∼ ' +
  'A2 ′ A3 ≤ A5 ∞ AB ↔ AC ← AD ↑ AE → AF ↓ B0 ° B1 ± B2 ″ B3 ≥ B4 × B5 ∝ B6 ∂ B7 • B8 ÷ B9 ≠ BA ≡ BB ≈ BC … C6 ∅ C7 ∩ C8 ∪ CE ∈ CF ∉ D1 ∇ D2 ® D3 © D4 ™ D5 ∏ D6 √ D7 · DB ⇔ DC ⇐ DE ⇒ E5 ∑ F2 ∫'

/** Signs of Wingdings that stand within a line. */
export const wingdingSigns: string = '4A ☺ 4C ☹ 52 ☑ A8 ☐ DF ← E0 → E1 ↑ E2 ↓ E8 → FB ✗ FC ✓ FD ☒ FE ☑'

/** Codes that mark the items of a list at the start of a line, in either font. */
export const bulletCodes: string =
  '6C 6D 6E 6F 70 71 72 73 74 75 76 77 9E 9F A0 A1 A2 A4 A7 A8 AA AB AF B2 B7 C4 D2 D8 DA E0 E8 F0 FC FE'
