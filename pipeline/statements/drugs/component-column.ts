import type { Claim, Term } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import type { PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { bareHead } from '../tabular/columns.ts'
import type { Cell, Grid } from '../tabular/grid.ts'
import { cellAt, unbracket } from '../tabular/grid.ts'
import { typeOf } from '../terms.ts'
import { isDrugName } from './names.ts'

/** Heads of a column that tells what each row's drug is made of. */
const composedHead = /^(?:主要|有效|药物|复方|活性)?(?:成[分份]|组成|组分)(?:及(?:含量|剂量|规格)|与(?:含量|规格))?$/

const dosedKinds: ReadonlySet<string | undefined> = new Set(['mass', 'volume', 'activity', 'substance', 'ratio'])

/** 等13味 behind a list of herbs. */
const more = /等(?:共?[\d一二三四五六七八九十]{1,3}[味种][\u4e00-\u9fff]{0,4})?$/

interface Part {
  readonly name: Cell
  readonly amount?: Cell
}

/** The parts of '缬沙坦80 mg；氨氯地平5 mg' or '左旋多巴/苄丝肼', each a name with or without an amount. */
function partsOf(cell: Cell): Part[] {
  const parts: Part[] = []
  const end = cell.text.search(more)
  const listed = end < 0 ? cell.text : cell.text.slice(0, end)
  for (const { index, 0: written } of matchesOf(/(?:[^；;、，,+＋/<>。]|<(?!br>)|\/(?=[a-zA-Z\d]))+/g, listed)) {
    const lead = written.length - written.trimStart().length
    const words = written.trim()
    const start = cell.start + index + lead
    const [amount] = findQuantities(words)
    const named = amount ? words.slice(0, amount.span.start).replace(/[\s:：（(]{1,4}$/, '') : words
    if (named.length < 2 || (amount && !dosedKinds.has(amount.kind)) || words === 'br') continue
    const name = { start, end: start + named.length, text: named }
    parts.push({
      name,
      ...(amount && {
        amount: { start: start + amount.span.start, end: start + amount.span.end, text: amount.value.text },
      }),
    })
  }
  return parts
}

/** 连翘、金银花、薄荷: herbs, three or more, whose names no ending betrays. */
const areHerbs = (parts: readonly Part[]): boolean =>
  parts.length > 2 && parts.every(({ name: { text } }) => /^[\u4e00-\u9fff]{2,6}$/.test(text))

const isPart = ({ name: { text } }: Part): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9α-ω-]{2,20}$/.test(text) && (isDrugName(text) || typeOf(text) === 'drug')

/**
 * What the drugs of a table are made of, under a head that says 成分.
 * @param index the column that names the drugs
 */
export function* columnComponents(block: PageBlock, grid: Grid, index: number): Generator<Claim> {
  const at = grid.header.findIndex(({ text }, column) => column !== index && composedHead.test(bareHead(text)))
  const head = grid.header[at]
  if (!head) return
  for (const row of grid.rows) {
    const { term } = unbracket(cellAt(row, index))
    const cell = cellAt(row, at)
    const parts = cell.text.includes('⟦?⟧') ? [] : partsOf(cell)
    // One name that is none of a drug's makes the whole cell doubtful, unless all have amounts.
    const known = parts.some(isPart) && parts.every((part) => isPart(part) || part.amount)
    if (term.text === '' || !(known || areHerbs(parts))) continue
    const subject: Term = { type: 'drug', text: term.text }
    for (const { name, amount } of parts) {
      yield {
        article: block.article,
        subject,
        property: 'component',
        value: { kind: 'entity', type: 'drug', text: name.text },
        ...(amount && { qualifiers: { amount: amount.text } }),
        witnesses: [
          { role: 'value', start: name.start, end: name.end },
          { role: 'subject', start: term.start, end: term.end },
          { role: 'header', start: head.start, end: head.end },
          ...(amount ? [{ role: 'unit', start: amount.start, end: amount.end } as const] : []),
        ],
      }
    }
  }
}
