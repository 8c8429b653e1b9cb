import type { Command } from 'commander'

export function registerAnnotations(program: Command): void {
  program
    .command('annotations')
    .description('the statements of documents as W3C Web Annotations of their cleaned text, one a line')
    .argument('[patterns...]', 'globs below --raw', ['**/*'])
    .option('--raw <dir>', 'where the documents lie', 'raw')
    .action(async (patterns: string[], { raw }: { readonly raw: string }) => {
      const { exportAnnotations } = await import('../review/annotations.ts')
      for await (const line of exportAnnotations(raw, patterns)) process.stdout.write(line)
    })
}
