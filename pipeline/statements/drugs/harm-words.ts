import type { Span } from '../../span.ts'
import { harmsIn } from './states.ts'

const degree = '(?:最为?|较|很|十分|非常|极|相对|比较|更|也|都|均|亦|并?不){0,3}'
const hedge = '(?:可能|可以?|能|会|易|容易|常常?|偶尔?|有时|亦|还|另|尚|也|极?少数|个别|部分){0,4}'
const verb =
  '(?:引起|导致|引发|致(?![力命使密])|造成|诱发|出现|发生|产生|(?<=[轻重]者?|[轻重]症者?)表现为|(?<![未没持伴还])有(?![关时人些])|见)'
/** What stands before the harms: how often they are seen, who has them, what brings them about. */
const behind = new RegExp(
  `(?:${degree}(?:常见|主要|多见|少见|罕见|偶见|偶有|可见|可有)|${hedge}${verb})(?:的)?(?:不良反应|副作用|反应)?(?:主要|包括|如|有|是|为){0,2}[：:]?`,
  'g',
)
/** 以A、B最常见; A、B都不少见. */
const before = new RegExp(`(?:为|是)?${degree}(?:常见|多见|少见|罕见|偶见|危险|严重|突出|明显|普遍)$`)
const opening =
  /^(?:先是|继而|随后|随即|再|最后|进而|甚至|其中|尤其|特别|以及|或者?|以|有|是|为|如|还有|包括|严重的?|轻度的?|短暂的?|一过性的?){1,3}/

/** Where a clause of a section on harms names them: behind the words for their coming, else before how often they are seen. */
export function harmWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  let from = 0
  for (const { index, 0: cue } of words.matchAll(behind)) {
    if (index + cue.length >= words.length || index > 32) break
    // 头痛可有加重: what stands before the cue is the list itself.
    if (harmsIn(text, { start: start + from, end: start + index }).length > 0) break
    from = index + cue.length
  }
  const tail = before.exec(words.slice(from))?.[0].length ?? 0
  const reported = /的?(?:个案|病例)?报[告道]$/.exec(words)?.[0].length ?? 0
  const lead = opening.exec(words.slice(from))?.[0].length ?? 0
  return { start: start + from + lead, end: Math.max(start + from + lead, end - Math.max(tail, reported)) }
}
