import type { Command } from 'commander'
import { nameBlock } from '../block.ts'
import { clean, extract } from '../clean.ts'
import { ledgerLines } from '../ledger.ts'
import { showClaim } from '../statements/rule.ts'
import { parseOptions } from './options.ts'

const show = (text: string): string => JSON.stringify(text)

export function registerPlay(program: Command): void {
  program
    .command('play')
    .description('run one text and print its blocks, edits and statements')
    .argument('<text>', 'the text')
    .option('--until <stage>', 'stop after this stage')
    .option('--off <rule...>', 'leave these rules out')
    .action((text: string, flags: { until?: string; off?: string[] }) => {
      const options = parseOptions(flags)
      const document = clean(text, options)
      const lines = [document.text.trimEnd(), '']
      for (const block of document.blocks) lines.push(`${block.start}-${block.end}  block ${nameBlock(block)}`)
      for (const { raw, before, after, rule, via = [], reason } of ledgerLines(document)) {
        const names = [...via, rule].join(' > ') + (reason ? ` (${reason})` : '')
        lines.push(`${raw[0]}-${raw[1]}  ${show(before)} -> ${show(after)}  ${names}`)
      }
      for (const { raw, code, message, rule } of document.notes) {
        lines.push(`${raw.start}-${raw.end}  note ${code}: ${message}  ${rule}`)
      }
      for (const statement of options.until ? [] : extract(document, options)) {
        lines.push(`${statement.id}  ${showClaim({ ...statement, witnesses: [] })}  ${statement.rule}`)
      }
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}
