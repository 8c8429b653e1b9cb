/** A stretch of text without its line ends. */
export interface Stretch {
  readonly length: number
  readonly units: Uint16Array
  /** 1 where a line end stood before the unit. */
  readonly breaks: Uint8Array
}

/** A stretch of the text without line ends, and where each of its units stands in the text. */
export interface PlacedStretch {
  readonly stretch: Stretch
  readonly places: Int32Array
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d

/** Takes `text` from `start` to `end`, without its line ends: words run on over them. */
export function stretchOf(text: string, start: number, end: number): PlacedStretch {
  const units = new Uint16Array(end - start)
  const breaks = new Uint8Array(end - start)
  const places = new Int32Array(end - start)
  let length = 0
  let broken = 1
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isLineEnd(unit)) {
      broken = 1
      continue
    }
    units[length] = unit
    breaks[length] = broken
    places[length++] = i
    broken = 0
  }
  return { stretch: { length, units, breaks }, places }
}
