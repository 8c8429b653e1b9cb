import type { Claim } from '../../statement.ts'
import type { PageBlock } from '../page.ts'
import { isDrugName } from './names.ts'

const shares =
  /(?<drug>[\u4e00-\u9fffA-Za-z]{2,16}\d{0,3})(?:每(?:片|粒|支|袋|瓶))?(?:内|中)?含有?\s?(?=\d{1,3}(?:\.\d{1,3})?\s?[%％])/
const share =
  /^\s?[、和与及，+]?\s?(?<amount>\d{1,3}(?:\.\d{1,3})?\s?[%％])\s?的?(?<name>[\u4e00-\u9fffA-Za-z0-9-]{2,16}?)(?=[、和与及，。；+]|$)/

/** X含30%A和70%B: shares before the names of the parts. */
export function* shareClaims({ block, text, article }: PageBlock): Generator<Claim> {
  const told = shares.exec(text)
  const { drug = '' } = told?.groups ?? {}
  if (!told || !(isDrugName(drug) || isDrugName(drug.replace(/\d{1,3}$/, '')) || /液$/.test(drug))) return
  const by = block.content.start
  let at = told.index + told[0].length
  for (let part = share.exec(text.slice(at, at + 40)); part; part = share.exec(text.slice(at, at + 40))) {
    const { amount = '', name = '' } = part.groups ?? {}
    const start = by + at + part[0].lastIndexOf(name)
    const from = by + at + part[0].indexOf(amount)
    const subject = { start: by + told.index, end: by + told.index + drug.length }
    yield {
      article,
      subject: { type: 'drug', text: drug },
      property: 'component',
      value: { kind: 'entity', type: 'drug', text: name },
      qualifiers: { amount },
      witnesses: [
        { role: 'value', start, end: start + name.length },
        { role: 'unit', start: from, end: from + amount.length },
        { role: 'subject', ...subject },
      ],
    }
    at += part[0].length
  }
}
