/** The first bytes of formats that people drop among texts. */
const magics: readonly (readonly [head: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
]

/** The name of the format that `bytes` begin like, where it is no text. */
export function magicOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return magics.find(([start]) => head.startsWith(start))?.[1]
}

/** How often NUL and other controls stand in text is: hardly ever; a NUL weighs as much as four. */
export function controlShare(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x20) continue
    if (byte === 0) count += 4
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c) count++
  }
  return bytes.length === 0 ? 0 : count / bytes.length
}
