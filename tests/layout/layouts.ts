import { readdirSync, readFileSync } from 'node:fs'

/** A page as it came and what the layout stage should leave of it. */
export interface Layout {
  readonly name: string
  readonly raw: string
  readonly cleaned: string
}

const folder = 'tests/layout/layouts'

/** The cases of the folder: `=== name`, the text as it came, `-->`, the text that should come out. */
export function readLayouts(): Layout[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split(/^=== /m).slice(1))
    .map((part) => {
      const feed = part.indexOf('\n')
      const [raw = '', cleaned = ''] = part.slice(feed + 1).split(/^-->\n/m)
      return { name: part.slice(0, feed), raw, cleaned }
    })
}
