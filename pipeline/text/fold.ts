/** Full-width ASCII (U+FF01–FF5E) and the ideographic space as ASCII; length stays. Not NFKC: 10³, ① and ½ stay what they are. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
}

/** Every dash as `-`; length stays. */
export function foldDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\u2500\uff0d]/g, '-')
}
