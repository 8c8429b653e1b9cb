import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'

/** Names of illnesses that no sign is called by. */
const illness = /(?:炎|癌|动脉瘤|梗死|梗塞|衰竭|血栓形成|脑病|败血症|脓毒症)$/
/** Words that call what they lead to a symptom, whatever it is. */
const shown = /症状|表现|[是为]以|为特征|类型|分为/

/** The claims of a page, where what else is told to occur among signs is an illness that goes with the one at hand. */
export function* illsApart(page: Page, claims: Iterable<Claim>): Generator<Claim> {
  for (const claim of claims) {
    const [value] = claim.witnesses
    const isIll = claim.property === 'symptom' && claim.value.kind === 'entity' && illness.test(claim.value.text)
    if (!isIll || !value) yield claim
    else if (!isShown(sentenceBefore(page.text, value.start)))
      yield { ...claim, property: 'complication', value: { kind: 'entity', type: 'disease', text: claim.value.text } }
    else yield claim
  }
}

/** Whether the words before an illness call it a sign, and none since say that it is brought on. */
function isShown(before: string): boolean {
  const led = before.search(broughtOn)
  return shown.test(led < 0 ? before : before.slice(led))
}

/** The last word of bringing on. */
const broughtOn =
  /(?:引起|导致|造成|诱发|并发|发展[为成]|进展为)(?!.{0,60}(?:引起|导致|造成|诱发|并发|发展[为成]|进展为))/

const farthest = 60

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - farthest), at)
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf('；')) + 1)
}
