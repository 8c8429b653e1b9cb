import type { Block, BlockRole } from '../block.ts'
import { areAuthors, isInstitutionLine } from './block-role.ts'

/** Gives the blocks of a text the roles that only their neighbours tell, in place. Linear. */
export function setContextRoles(text: string, blocks: Block[]): void {
  let cites = false
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    cites = listsWorks(text, block, cites)
    if (cites && block.role === undefined && isCited(text, block)) give(blocks, i, 'reference')
    if (isText(block)) setByNeighbour(text, blocks, i)
  }
}

/** Whether a list of references goes on in a block or begins with it. */
function listsWorks(text: string, block: Block, before: boolean): boolean {
  if (block.kind === 'separator') return false
  if (block.kind !== 'heading' && (block.kind !== 'paragraph' || !isShort(block))) return before
  return isHeadOfList(text, block) || (before && block.kind === 'paragraph')
}

const contentOf = (text: string, { content }: Block): string => text.slice(content.start, content.end)
const isText = (block: Block | undefined): block is Block => block?.kind === 'paragraph'

function give(blocks: Block[], i: number, role: BlockRole): void {
  blocks[i] = { ...(blocks[i] as Block), role }
}

const fullStop = 0x3002
const longestHead = 24
const isShort = ({ content }: Block): boolean => content.end - content.start <= longestHead
/** What stands above a list of references. */
const listHead =
  /^(?:\d{1,2} ?|[一二三四五六七八九十]{1,3}、|[【[])?(?:主要)?(?:参 ?考 ?文 ?献|参考资料|REFERENCES?|References?|Bibliography)[】\]]?[：:]?$/
const isHeadOfList = (text: string, block: Block): boolean =>
  isShort(block) && text.charCodeAt(block.content.end - 1) !== fullStop && listHead.test(contentOf(text, block))
/** A year, the mark of a kind of publication, an address. */
const cited = /(?<!\d)(?:19|20)\d\d(?!\d)|\[[JMCDNSRB](?:\/OL)?\]|https?:/
const longestCited = 600

const isCited = (text: string, { kind, content }: Block): boolean =>
  (kind === 'item' || kind === 'paragraph') &&
  content.end - content.start <= longestCited &&
  cited.test(text.slice(content.start, content.end))

/** Gives the role that the block before tells, and gives the block before the one that this block tells. */
function setByNeighbour(text: string, blocks: Block[], i: number): void {
  const before = blocks[i - 1]
  if (!before) return
  const { role } = blocks[i] as Block
  if (role === 'affiliation' || role === 'abstract' || isBelowAuthors(text, blocks, i)) setAuthors(text, blocks, i)
  else if (role === undefined && isText(before)) setTurns(text, blocks, i)
}

const namesLatin = /^(?:[A-Z][a-z]{1,15}(?:[- ][A-Z][a-z-]{1,20}){1,2}[\d*]{0,3}(?:, ?| and )?){2,20}$/
/** Hardly anybody's name has four hanzi: words of a menu have. */
const fourEach = /^(?:[\u4e00-\u9fff]{4}[ ，,、\u3000]{0,2}){2,20}$/
/** Authors' names are not longer. */
const longestNames = 240

/** True of the names of authors above a line that tells their place or begins their abstract. */
function areNames(text: string, block: Block | undefined, below: string): boolean {
  if (!isText(block) || (block.role !== undefined && block.role !== 'authors')) return false
  const own = contentOf(text, block)
  if (block.role === 'authors') return true
  if (own.length > longestNames || fourEach.test(own)) return false
  return areAuthors(own, below) || namesLatin.test(own)
}

/** True of the line of an institution below a title or below names: anywhere else it may be a place that the text speaks of. */
function isBelowAuthors(text: string, blocks: readonly Block[], i: number): boolean {
  const { content, role } = blocks[i] as Block
  if (role !== undefined || !mayOpen.has(text.charCodeAt(content.start))) return false
  const own = text.slice(content.start, content.end)
  return isInstitutionLine(own) && (blocks[i - 1]?.level === 1 || areNames(text, blocks[i - 1], own))
}

function setAuthors(text: string, blocks: Block[], i: number): void {
  const block = blocks[i] as Block
  if (block.role === undefined) give(blocks, i, 'affiliation')
  const before = blocks[i - 1]
  // A column's name stands above an abstract too: one name alone proves nothing there.
  const below = block.role === 'abstract' ? '' : contentOf(text, block)
  if (before?.role === undefined && areNames(text, before, below)) give(blocks, i - 1, 'authors')
}

/** Who asks and who answers, in talks that name their speakers. */
const asker = /^(?:患者|病人|家属|家长|用户|网友|读者|主持人|记者)\d{0,2}[：:] ?[^：:]{6}/
const answerer =
  /^(?:医生|大夫|医师|专家|药师|护士|主任|客服|[\u4e00-\u9fff]某{0,2}(?:医生|大夫|主任|教授))\d{0,2}[：:] ?[^：:]{6}/

const codesOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)))
const mayOpen = codesOf('（(DFSCILWT0123456789')

function setTurns(text: string, blocks: Block[], i: number): void {
  const turn = turnOf(text, blocks[i] as Block)
  if (turn === undefined) return
  const before = blocks[i - 1] as Block
  const other = before.role ?? turnOf(text, before)
  if (other !== 'question' && other !== 'answer') return
  if (other === turn && before.role === undefined) return
  give(blocks, i, turn)
  if (before.role === undefined) give(blocks, i - 1, other)
}

/** Labels of speakers are so long at most. */
const longestSpeaker = 7

function turnOf(text: string, { content }: Block): 'question' | 'answer' | undefined {
  let colon = content.start + 2
  const last = Math.min(content.end, colon + longestSpeaker)
  while (colon < last && text.charCodeAt(colon) !== 0xff1a && text.charCodeAt(colon) !== 0x3a) colon++
  if (colon >= last) return undefined
  const opening = text.slice(content.start, Math.min(content.end, colon + 10))
  return asker.test(opening) ? 'question' : answerer.test(opening) ? 'answer' : undefined
}
