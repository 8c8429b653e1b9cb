import { boilerplate } from './boilerplate/index.ts'
import { duplicates } from './duplicates/index.ts'
import { encoding } from './encoding/index.ts'
import { layout } from './layout/index.ts'
import type { Stage } from './stage.ts'
import { statements } from './statements/index.ts'

/** What happens to every document, in this order. Decoding bytes comes before it: `openDocument` in `encoding/decode.ts`. */
export const stages: readonly Stage[] = [encoding, layout, duplicates, boilerplate, statements]
