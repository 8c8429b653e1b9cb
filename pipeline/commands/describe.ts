import type { Command } from 'commander'
import type { RuleCard } from '../stage.ts'
import { stages } from '../stages.ts'

interface TextCard extends RuleCard {
  readonly examples: readonly (readonly [string, unknown])[]
  readonly leaves: readonly string[]
}

const code = (text: string): string => `\`${text.replace(/\n/g, '⏎').replace(/`/g, 'ˋ')}\``

function showRule({ id, why, examples = [], leaves = [] }: RuleCard & Partial<TextCard>): string {
  const made = examples.map(([before, after]) => {
    const right = Array.isArray(after) ? after.map((one) => code(String(one))).join(', ') : code(String(after))
    return `- ${code(before)} → ${right}`
  })
  const left = leaves.map((text) => `- leaves ${code(text)}`)
  return [`### ${id}`, '', why, '', ...made, ...left, ''].join('\n')
}

export function registerDescribe(program: Command): void {
  program
    .command('rules')
    .description('the rules as documentation, in the order in which they run')
    .action(() => {
      for (const { name, rules } of stages) process.stdout.write(`## ${name}\n\n${rules.map(showRule).join('\n')}\n`)
    })
  program
    .command('schema')
    .description('the JSON Schema of extracted/*.json')
    .action(async () => {
      const { jsonSchema } = await import('../statements/schema.ts')
      process.stdout.write(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`)
    })
}
