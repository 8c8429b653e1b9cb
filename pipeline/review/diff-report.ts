import type { Statement } from '../statement.ts'
import { showClaim } from '../statements/rule.ts'
import { type DocumentDelta, isSame } from './compare.ts'

const show = (statement: Statement): string => showClaim({ ...statement, witnesses: [] })

function counts({ added, absent, updated, unchanged, requoted }: DocumentDelta): string {
  const quoted = requoted > 0 ? ` (${requoted} quoted anew)` : ''
  return `${added.length} new, ${updated.length} updated, ${absent.length} absent, ${unchanged} unchanged${quoted}`
}

const ruleLines = ({ edits }: DocumentDelta): string[] =>
  Object.entries(edits).map(([rule, { gone, added }]) => `${rule}: ${gone} edits gone, ${added} new`)

/** For a terminal: a line a difference. */
export function showDelta(deltas: readonly DocumentDelta[]): string {
  const lines = deltas.flatMap((delta) => [
    `${delta.id}: ${counts(delta)}`,
    ...delta.added.map((statement) => `  + ${show(statement)}`),
    ...delta.updated.map(({ before, after }) => `  ~ ${show(before)}  =>  ${show(after)}`),
    ...delta.absent.map((statement) => `  - ${show(statement)}`),
    ...ruleLines(delta).map((line) => `  text ${line}`),
  ])
  return lines.map((line) => `${line}\n`).join('')
}

const cell = (text: string): string => text.replace(/[\\|`<>*_[\]]/g, '\\$&').replace(/\s+/g, ' ')

/** For a comment on a change: Markdown, with every text escaped. */
export function showDeltaMarkdown(deltas: readonly DocumentDelta[]): string {
  const parts = deltas.map((delta) => {
    const head = `### ${cell(delta.id)}\n\n${counts(delta)}\n`
    if (isSame(delta)) return head
    const rows = [
      ...delta.added.map((statement) => ['new', '', show(statement)]),
      ...delta.updated.map(({ before, after }) => ['updated', show(before), show(after)]),
      ...delta.absent.map((statement) => ['absent', show(statement), '']),
    ].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`)
    const table = rows.length > 0 ? `\n| | before | after |\n| --- | --- | --- |\n${rows.join('')}` : ''
    const rules = ruleLines(delta).map((line) => `- ${cell(line)}\n`)
    return `${head}${table}${rules.length > 0 ? `\n${rules.join('')}` : ''}`
  })
  return parts.join('\n')
}
