import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { clean } from '../../pipeline/clean.ts'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { cleanPage, f1, readPages, scorePage, sum } from './score.ts'

/**
 * Prints, for every page, the text and block F1 of this program, and of Readability and Defuddle alone. The two are given the
 * decoded source, their title is put before what they find, and their text passes our repair of characters, so that what is
 * compared is the finding of the article: `npx tsx tests/html/compare.ts [beginning of a page's name]`.
 */

interface Block {
  readonly nodeName: string
  readonly childNodes: ArrayLike<Block>
  readonly textContent: string | null
}

const blockNames =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|TABLE|TR|TD|TH|BR|SECTION|ARTICLE|FIGURE|FIGCAPTION|BLOCKQUOTE|D[LTD]|PRE)$/

/** The text of nodes, a line for each block. */
function linesOf(node: Block): string {
  if (node.nodeName === '#text') return node.textContent ?? ''
  const inner = Array.from(node.childNodes, linesOf).join('')
  return blockNames.test(node.nodeName) ? `\n\n${inner}\n\n` : inner
}

const titled = (title: string | null | undefined, text: string): string =>
  clean(`${title ? `# ${title}\n\n` : ''}${text.trim()}\n`, { until: 'encoding' }).text

function readability(source: string): string {
  const { document } = parseHTML(source)
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
  const { document: content } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`)
  return titled(article?.title, linesOf(content.body as unknown as Block))
}

async function defuddle(source: string): Promise<string> {
  const { document } = parseHTML(source)
  const article = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], 'https://site.example/a.html', {
    markdown: true,
  })
  return titled(article.title, article.content)
}

const figure = (value: number): string => value.toFixed(3).padStart(6)
const prefix = process.argv[2] ?? ''
const names = ['bonesetter', 'readability', 'defuddle'] as const
const scores: Record<(typeof names)[number], ReturnType<typeof scorePage>[]> = {
  bonesetter: [],
  readability: [],
  defuddle: [],
}

console.log(`${'page'.padEnd(36)}${names.map((name) => name.padEnd(15)).join('')}`)
for (const page of readPages().filter(({ id }) => id.startsWith(prefix))) {
  const source = openDocument(page.id, page.raw).raw
  const outputs = {
    bonesetter: cleanPage(page).text,
    readability: readability(source),
    defuddle: await defuddle(source),
  }
  const cells = names.map((name) => {
    const score = scorePage(outputs[name], page.gold)
    scores[name].push(score)
    return `${figure(f1(score.text.counts))} ${figure(f1(score.blocks.blocks))}`
  })
  console.log(page.id.padEnd(36) + cells.map((cell) => cell.padEnd(15)).join(''))
}
const all = names.map((name) => {
  const text = sum(scores[name].map(({ text }) => text.counts))
  const blocks = sum(scores[name].map(({ blocks }) => blocks.blocks))
  return `${figure(f1(text))} ${figure(f1(blocks))}`
})
console.log('all'.padEnd(36) + all.map((cell) => cell.padEnd(15)).join(''))
