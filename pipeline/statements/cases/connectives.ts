import type { Span } from '../../span.ts'

const connective =
  /^(?:但是?|并且|并(?!发|存|指|未|无)|且|而|遂|故|随后|随即|此后|之后|其后|同时|其中|后(?=于)|另外?|然后|最后|最终|于是|患者|患儿|病人|自[诉述]|我(?:首先|又|再|通过|给|为|对)?|目前|现|于|在(?=全麻|局麻|全身|硬膜|腰麻|超声|CT))\s?/
const figureOf = /^图\s?\d{1,2}[A-Za-z]?为.{2,30}[片像图]$/

/** Where a clause begins after the words that join it to the story: 但, 随后, 患者. */
export function skipConnectives(text: string, { start, end }: Span): number {
  let from = start
  for (let i = 0; i < 3; i++) from += lengthOf(connective.exec(text.slice(from, Math.min(end, from + 12))))
  return from
}

/** '图5B为术后第6个月的造影片': a clause that names the image which the next one describes. */
export function describesFigure(clause: string): boolean {
  return figureOf.test(clause)
}

/** The length of a match; 0 where there is none. */
export function lengthOf(match: RegExpExecArray | null): number {
  return match?.[0].length ?? 0
}
