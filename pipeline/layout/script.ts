/** The script most of a line is written in; neither of a short or a mixed one. */
export type Script = 'neither' | 'han' | 'latin'

const shortestSampled = 12
const longestOfScript = 200

/** The script of a line's first characters. */
export function scriptOf(text: string): Script {
  if (text.length < shortestSampled) return 'neither'
  const length = Math.min(text.length, longestOfScript)
  let han = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) han++
  }
  if (han === 0) return 'latin'
  return han > length * 0.4 ? 'han' : 'neither'
}
