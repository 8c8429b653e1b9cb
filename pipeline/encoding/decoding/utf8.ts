/** The leads whose second byte is bounded: what lies outside are overlong forms, surrogates, and more than Unicode has. */
function isSecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f
  return (second & 0xc0) === 0x80
}

/**
 * The bytes that the UTF-8 sequence at `at` takes; where it is broken, minus the bytes for which one U+FFFD stands (the Encoding
 * Standard's maximal part of a sequence).
 */
export function utf8Step(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return -1
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (!isSecond(lead, bytes[at + 1] ?? 0)) return -1
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return -i
  return length
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of `bytes` if all of it is UTF-8. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
