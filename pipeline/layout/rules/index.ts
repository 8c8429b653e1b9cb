import type { Rule } from '../../rule.ts'
import { articleBreak } from './article-break.ts'
import { blockLine } from './block-line.ts'
import { flatTable } from './flat-table.ts'
import { gap } from './gap.ts'
import { headerUnits } from './header-units.ts'
import { heading } from './heading.ts'
import { interleavedColumns } from './interleaved-columns.ts'
import { item } from './item.ts'
import { lineBreak } from './line-break.ts'
import { pageNumberInside } from './page-number-inside.ts'
import { reflow } from './reflow.ts'
import { rowTable } from './row-table.ts'
import { sectionNumber } from './section-number.ts'

/** Order matters: each rule sees the text the one before it left. */
export const layoutRules: readonly Rule[] = [
  headerUnits,
  flatTable,
  rowTable,
  lineBreak,
  interleavedColumns,
  pageNumberInside,
  gap,
  reflow,
  sectionNumber,
  item,
  articleBreak,
  heading,
  blockLine,
]
