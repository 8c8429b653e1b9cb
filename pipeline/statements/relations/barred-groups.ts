import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { stateMembers } from '../drugs/states.ts'
import { isTerm } from '../terms.ts'
import type { Passage } from './passages.ts'
import { sectionClaims } from './section-claims.ts'

const group =
  /(?:者|患者|病人|人|人群|妇女|孕妇|产妇|儿童|婴幼?儿|新生儿|[发急活][\u4e00-\u9fff]{1,2}期|妊娠期|哺乳期|不全|过敏|史)$/
const barring =
  /(?:应|均|须)?(?:禁用|禁止使用|忌用|不宜使用|不可使用|不得使用|不能使用|不宜服用|不宜用|禁忌)(?:本品|本药|该药)?$/

/** A run-in label on contraindications and groups parted by semicolons: '【禁忌】A者；B者'. */
export function* barredGroups(passage: Passage): Generator<Claim> {
  const { block, sentence, clauses } = passage
  const [clause] = clauses
  const end = clauses.at(-1)?.end ?? sentence.end
  if (!passage.runIn || !clause || /慎用/.test(block.text.slice(clause.start, end))) return
  for (const part of splitOutside(block.text, { start: clause.start, end }, '；;')) {
    const text = block.text.slice(part.start, part.end).replace(barring, '')
    if (text.length < 2 || text.length > 50 || !(group.test(text) || isTerm(text, ['disease']))) continue
    const groups = stateMembers(block.text, { start: part.start, end: part.start + text.length })
    yield* sectionClaims(
      passage,
      clause,
      'contraindication',
      groups.map((span) => ({ span })),
    )
  }
}
