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
  if (bytes.length < 8) return weighControls(bytes, 0, bytes.length) / Math.max(1, bytes.length)
  const head = -bytes.byteOffset & 3
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2)
  const tail = head + 4 * words.length
  let count = weighControls(bytes, 0, head) + weighControls(bytes, tail, bytes.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    // Four bytes at once: a byte below 0x20 borrows into its high bit, which it did not have.
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) count += weighControls(bytes, head + 4 * i, head + 4 * i + 4)
  }
  return count / bytes.length
}

function weighControls(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === 0) count += 4
    else if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c) count++
  }
  return count
}
