import type { TermType } from '../../statement.ts'
import { Kept, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { typeOf } from '../terms.ts'

const inBrackets = new Sought(/([A-Za-z][A-Za-z-]*(?: [A-Za-z-]{1,20}){0,5}) ?[(（]([A-Z][A-Za-z-]{1,7})[)）]/g)

/** What a page's English abbreviations stand for, by the name before the bracket: 'atrial fibrillation (AFib)'. */
export const abbreviationTypes: Kept<ReadonlyMap<string, TermType>, Page> = new Kept(
  (page: Page): ReadonlyMap<string, TermType> => {
    const types = new Map<string, TermType>()
    for (const block of inBrackets.blocks(page))
      for (const [, name = '', short = ''] of inBrackets.matches(block)) {
        const type = typeOf(name)
        if (type) types.set(short, type)
      }
    return types
  },
)
