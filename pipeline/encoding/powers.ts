const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((char, digit) => [String(digit), char])),
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
}

/** A number as it stands above the line; what has no such form stays. */
export const raisedForm = (number: string): string => number.replace(/./g, (char) => raised[char] ?? char)
