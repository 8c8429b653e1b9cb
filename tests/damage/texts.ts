import { existsSync, readFileSync } from 'node:fs'
import { heldOutPassages } from '../tables/founder-heldout.ts'
import { unseenPassages } from '../tables/founder-unseen.ts'
import { passages } from './passages.ts'

/** Sound text to damage, cut into documents. */
export interface CleanText {
  readonly name: string
  /** Whether the targets of the project are measured on it; the others are only reported. */
  readonly isTarget: boolean
  readonly documents: readonly string[]
}

/** Where the shared clean texts lie. */
const folder = (): string => `${process.env['BONESETTER_DATA'] ?? '../shared/data'}/clean`

/** The shared texts by name, and whether the targets are measured on them. */
const shared: readonly (readonly [name: string, isTarget: boolean])[] = [
  ['laws', true],
  ['medical-qa', true],
  ['medical-dialogue', false],
  ['classical-modern', false],
  ['poems-traditional', false],
  ['union-version-traditional', false],
]

export const sharedNames: readonly string[] = shared.map(([name]) => name)

/** Whether the shared clean texts are there. */
export const hasShared = (): boolean => existsSync(folder())

/** What is printed where they are not. */
export const withoutShared = (): string =>
  `No clean texts in ${folder()} (set BONESETTER_DATA): only the project's own passages are used.\n`

/** A shared text as a whole. */
export const readShared = (name: string): string => readFileSync(`${folder()}/${name}.txt`, 'utf8')

/** The half that no table was counted in, where tables were made with `--half`: from the line end nearest to the middle. */
function heldOut(text: string): string {
  const middle = Math.floor(text.length / 2)
  const before = text.lastIndexOf('\n', middle)
  const after = text.indexOf('\n', middle)
  const cut = after >= 0 && after - middle < middle - before ? after : before
  return text.slice(cut + 1)
}

const documentLength = 6000

/** Whole lines of `text` as documents of some thousand characters, spread evenly over it, up to `limit` characters in all. */
export function documentsOf(text: string, limit: number): string[] {
  const count = Math.max(1, Math.min(Math.round(limit / documentLength), Math.floor(text.length / documentLength)))
  const step = Math.floor(text.length / count)
  const length = Math.min(documentLength, limit)
  return Array.from({ length: count }, (_, i) => {
    const start = i === 0 ? 0 : text.indexOf('\n', i * step) + 1
    const end = text.lastIndexOf('\n', start + length)
    return text.slice(start, end > start ? end : start + length)
  }).filter((document) => document !== '')
}

/** All text that this project has written for measuring. */
export const ownText = (): string => [...passages, ...unseenPassages, ...heldOutPassages].join('\n')

/** Removes what the collection of classical and modern sentences puts round them, and keeps the modern half. */
const modernHalf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('现代文：'))
    .map((line) => line.slice(4).replace(/ /g, ''))
    .join('\n')

/**
 * The texts to damage: the held-out halves of the shared ones, and the project's own.
 * @param limit characters of each text
 */
export function loadTexts(limit: number): CleanText[] {
  const texts: CleanText[] = [
    { name: 'own', isTarget: true, documents: documentsOf(passages.join('\n'), limit) },
    {
      name: 'journals',
      isTarget: true,
      documents: documentsOf([...unseenPassages, ...heldOutPassages].join('\n'), limit),
    },
  ]
  if (!hasShared()) return texts
  for (const [name, isTarget] of shared) {
    const half = heldOut(readShared(name))
    const text = name === 'classical-modern' ? modernHalf(half) : half
    texts.push({ name, isTarget, documents: documentsOf(text, limit) })
  }
  return texts
}
