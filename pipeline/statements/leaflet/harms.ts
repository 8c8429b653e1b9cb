import type { Span } from '../../span.ts'
import { harmWords } from '../drugs/harm-words.ts'
import { harmsIn } from '../drugs/states.ts'
import type { LeafletPart } from './leaflets.ts'
import type { Said } from './said.ts'
import { clausesIn, type Segment } from './segments.ts'

/** A clause about one of the harms, or about what to do. */
const ofHarm = /^(?:表现|发生率|多?发生|通常|一般|大多|停药|应|须|如|若|与|未|无)|(?:消失|恢复|缓解|停药|耐受)$|\d/

/** 头痛（≥1%）: how often it comes. */
const aside = /（[^（）]{0,24}）/g

export const harmsAt = (text: string, list: Span): Said[] =>
  harmsIn(text, list, true).map(({ span, type }) => ({ property: 'adverse-effect', span, type }))

/** What a section on adverse effects names; behind 表现为 stand the signs of one of them. */
export function harms({ block: { text } }: LeafletPart, segment: Segment): Said[] {
  const said: Said[] = []
  for (const clause of clausesIn(text, segment)) {
    const words = text.slice(clause.start, clause.end)
    if (/^(?:主要)?表现[为有]/.test(words)) break
    if (clause.mark !== '：' && !ofHarm.test(words.replace(aside, '')))
      said.push(...harmsAt(text, harmWords(text, clause)))
  }
  return said
}
