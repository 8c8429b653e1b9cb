import { classOf, HANZI, symbolOf } from '../../pipeline/encoding/founder/symbols.ts'
import { founderItalic } from '../../pipeline/encoding/tables/founder-symbols.ts'

/** A pseudo-random number generator with a seed (mulberry32), so that tables and figures can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
}

const shownOf = new Uint16Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) if (symbolOf[unit] !== 0) shownOf[symbolOf[unit] as number] = unit
shownOf[0xff0e] = '援'.charCodeAt(0)
shownOf[0xff0d] = '原'.charCodeAt(0)

export interface Damaged {
  readonly text: string
  /** The text before, of the same length. */
  readonly truth: string
}

/**
 * Shows the symbols of the given classes as a Founder font does. ASCII counts as its full-width form.
 * @param classes which classes are damaged
 */
export function shiftSymbols(truth: string, classes: ReadonlySet<number>): Damaged {
  const units = new Array<string>(truth.length)
  for (let i = 0; i < truth.length; i++) {
    const unit = truth.charCodeAt(i)
    const wide = unit > 0x20 && unit < 0x7f ? unit + 0xfee0 : unit
    const cls = classOf[wide] as number
    const shown = cls !== HANZI && classes.has(cls) ? (shownOf[wide] as number) : 0
    units[i] = String.fromCharCode(shown || unit)
  }
  return { text: units.join(''), truth }
}

/** Shows letters and digits as the italic face does. */
export function shiftItalic(truth: string, letters: RegExp): Damaged {
  const text = truth.replace(letters, (run) =>
    run.replace(/[!-~！-～]/g, (letter) => {
      const code = letter.charCodeAt(0)
      return founderItalic[code - (code < 0x7f ? 0x21 : 0xff01)] as string
    }),
  )
  return { text, truth }
}

const closers = /^[，。、；：？！）］】”》％℃．,.;:)\]]/

/** Breaks paragraphs into lines of `width` units as a typesetter does: no closing mark at a line's head. */
export function wrapLines(text: string, width: number, between: string): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let at = 0
    while (at < paragraph.length) {
      let end = Math.min(paragraph.length, at + width)
      if (paragraph[end] === ' ') end++
      while (closers.test(paragraph[end] ?? '')) end++
      lines.push(paragraph.slice(at, end))
      at = end
    }
  }
  return lines.join(between)
}

/** Sets blanks between hanzi and Latin letters or digits, as many journals do. */
export function spaceOut(text: string): string {
  return text.replace(/([\u4e00-\u9fff])([A-Za-z0-9])/g, '$1 $2').replace(/([A-Za-z0-9％])([\u4e00-\u9fff])/g, '$1 $2')
}
