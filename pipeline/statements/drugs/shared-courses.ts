import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import { indexOfBlock, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { DrugClaims, isCase } from './given.ts'
import { drugsIn, isDrugClass } from './mentions.ts'
import { regimensIn } from './regimens.ts'
import type { Told } from './tokens.ts'

const anyCue = new Sought(/疗程|组(?:患者|患儿|病人)?(?:均|都|皆)/)
/** 疗程均为: the course of all drugs of the sentence. */
const ofAll = /疗程(?:均|都|各)(?:为|是)?\s?$/
/** A clause of its own behind doses in a row: A 20 mg口服，B 0.5 g口服，疗程14天. */
const ofRow = /[，；]疗程(?:为|一般为?|通常为?|共)?\s?$/
/** 两组均连续治疗: the course of what each arm is given. */
const ofArms =
  /[两三四各]组(?:患者|患儿|病人)?(?:均|都|皆)(?:连续|持续|共)?(?:治疗|用药|给药|服药|服用|干预|注射|口服)\s?$/
/** What gives a drug in a study's sentence. */
const gives = /(?:加服|口服|服用|加用|给予|予以?|联合|合用|采用|应用|使用|静脉滴注|静滴|肌内注射|皮下注射|吸入)\s?$/

interface Given {
  readonly block: PageBlock
  readonly name: Span
}

/** The drugs that a stretch of a block gives, each once: those with a dose, and in a sentence also those with a verb of giving. */
function givenIn(block: PageBlock, { start, end }: Span, verbs: boolean): Given[] {
  const dosed = regimensIn(block)
    .filter(({ dose }) => dose !== undefined)
    .flatMap(({ drugs }) => drugs)
  const named = verbs
    ? drugsIn(block.text, start, end).filter(({ start: at }) =>
        gives.test(block.text.slice(Math.max(start, at - 6), at)),
      )
    : []
  const found = new Map<string, Span>()
  for (const name of [...dosed, ...named].sort((a, b) => a.start - b.start)) {
    const text = block.text.slice(name.start, name.end)
    if (name.start >= start && name.end <= end && !isDrugClass(text) && !found.has(text)) found.set(text, name)
  }
  return [...found.values()].map((name) => ({ block, name }))
}

/** The block and the two before it that stand under the same headings: where a study tells what its arms are given. */
function armBlocks(page: Page, block: PageBlock): PageBlock[] {
  const at = indexOfBlock(page, block)
  const near = page.blocks.slice(Math.max(0, at - 2), at)
  return near.filter((one) => one.block.kind !== 'table' && one.headings.at(-1) === block.headings.at(-1))
}

function sharing(page: Page, block: PageBlock, sentence: Span, at: number): Given[] {
  const before = block.text.slice(Math.max(sentence.start, at - 24), at)
  const told = { start: sentence.start, end: at }
  if (ofAll.test(before)) return ofSentence(block, told, before)
  if (ofArms.test(before)) {
    const own = givenIn(block, told, false)
    if (own.length > 1) return own
    return [...armBlocks(page, block), block].flatMap((one) => givenIn(one, { start: 0, end: one.text.length }, false))
  }
  return ofRow.test(before) && !block.text.slice(sentence.start, at).includes('；') ? rowOf(block, told) : []
}

/** 疗程均为12周。: a sentence of its own is about the drugs of the one before. */
function ofSentence(block: PageBlock, told: Span, before: string): Given[] {
  if (before.trim().length > 8) return givenIn(block, told, true)
  const last = sentencesIn(block).findLast(({ end }) => end <= told.start)
  return last ? givenIn(block, last, true) : []
}

/** Drugs that stand in clauses of their own, each with a dose, right before the clause that tells the course. */
function rowOf(block: PageBlock, told: Span): Given[] {
  const row = givenIn(block, told, false)
  const own = regimensIn(block).some(
    ({ course, drugs }) =>
      drugs.some(({ start }) => start >= told.start) && course !== undefined && course.span.start < told.end,
  )
  return own || row.length < 2 ? [] : row
}

const isTime = ({ value, kind }: { readonly value: Told['value']; readonly kind?: string | undefined }): boolean =>
  (kind === 'time' || value.unit === '{time}') && value.sd === undefined

const form = /^(?:缓释|控释|肠溶|分散|咀嚼|软)?(?:胶囊|片|颗粒|注射液|口服液|滴眼液|混悬液)剂?$/

/** Whether the same drug was told without its form: 缬沙坦 before 缬沙坦胶囊. */
const isTold = (told: readonly string[], name: string): boolean =>
  told.some((one) => name.startsWith(one) && form.test(name.slice(one.length)))

/** How long several drugs are given, told once for all of them. */
export function* sharedCourses(page: Page): Generator<Claim> {
  const told: string[] = []
  for (const block of page.blocks) {
    if (block.block.kind === 'table' || block.block.kind === 'heading' || !anyCue.test(block) || isCase(block)) continue
    for (const { quantity, given } of coursesIn(page, block)) {
      const name = given.block.text.slice(given.name.start, given.name.end)
      if (!isTold(told, name)) yield courseOf(block, quantity, given)
      told.push(name)
    }
  }
}

function* coursesIn(page: Page, block: PageBlock): Generator<{ readonly quantity: Told; readonly given: Given }> {
  for (const [sentence, quantities] of bySentence(sentencesIn(block), quantitiesIn(block)))
    for (const quantity of quantities.filter(isTime))
      for (const given of sharing(page, block, sentence, quantity.span.start)) yield { quantity, given }
}

function courseOf(block: PageBlock, { value, span }: Told, given: Given): Claim {
  const claim = new DrugClaims(given.block, given.name).claim('course', value, span)
  const { start } = block.block.content
  const place = { role: 'value', start: start + span.start, end: start + span.end } as const
  return { ...claim, witnesses: [place, ...claim.witnesses.slice(1)] }
}
