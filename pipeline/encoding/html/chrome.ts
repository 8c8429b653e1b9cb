import type { Reason } from '../../edit.ts'
import {
  chromeElements,
  chromeRoles,
  chromeWords,
  contentWords,
  inlineChromeWords,
  layoutWords,
  lineCues,
  linkedChromeWords,
} from '../tables/html-chrome.ts'
import { blockElements, codeElements, readingElements } from '../tables/html-elements.ts'
import type { Element } from './element.ts'

/** They hold the page or the article, whatever their class is called. */
const neverChrome = new Set(['html', 'body', 'main', 'article', 'h1', 'table', 'tbody', 'tr'])

/**
 * Sets `reason` on every element that goes: code, what is not shown, and what a site puts around an article. An element that
 * holds the article or most of the page's text outside of links never goes for its name.
 */
export function judgeElements(elements: readonly Element[], hidden: ReadonlySet<string> = new Set()): void {
  let ink = 0
  let linked = 0
  for (const element of elements) {
    if (element.parent) continue
    ink += element.ink
    linked += element.linked
  }
  const prose = ink - linked
  for (const element of elements) element.reason = element.parent?.reason ?? ownReason(element, prose, hidden)
}

function ownReason(element: Element, prose: number, hidden: ReadonlySet<string>): Reason | undefined {
  const { name, attributes, ink, linked } = element
  if (codeElements.has(name) || readingElements.has(name)) return 'boilerplate'
  if (name === 'meta') return attributes.hasContent ? 'boilerplate' : undefined
  const own = ink - linked
  // What is hidden and long waits behind a tab, or a button that unfolds it.
  if (own * 2 <= prose && (own * 5 <= prose || own < shortestHidden) && isHidden(element, hidden)) return 'boilerplate'
  if (element.holdsMain || neverChrome.has(name)) return undefined
  const reason = reasonOfElement(element)
  const isComment = reason === 'boilerplate' && prose - own >= leastBeside
  return own * 2 <= prose || isComment ? reason : undefined
}

function reasonOfElement(element: Element): Reason | undefined {
  const { name, attributes } = element
  const reason = chromeElements.get(name) ?? chromeRoles.get(attributes.role) ?? reasonOfNames(element)
  return reason ?? (name === 'header' && isMostlyLinks(element) ? 'navigation' : undefined)
}

/** Comments may be longer than the article, if it is one. */
const leastBeside = 200
const shortestHidden = 20

const isHidden = (element: Element, hidden: ReadonlySet<string>): boolean =>
  element.attributes.isHidden || isNamed(element, hidden)

const isNamed = ({ attributes: { names } }: Element, list: ReadonlySet<string>): boolean =>
  list.size > 0 && names.trim() !== '' && names.split(/\s+/).some((name) => list.has(name))

const isMostlyLinks = ({ ink, linked }: Element): boolean => linked * 2 >= ink && linked > 0

function reasonOfNames(element: Element): Reason | undefined {
  const hasLinks = isMostlyLinks(element)
  for (const name of element.attributes.names.split(' ')) {
    for (const word of chromeWordsIn(name)) {
      const reason = chromeWords.get(word) ?? (hasLinks ? linkedChromeWords.get(word) : undefined)
      // A word inside a line names a part of it: taking it out would leave half a sentence.
      if (reason && (reason === 'promotion' || inlineChromeWords.has(word) || blockElements.has(element.name)))
        return reason
    }
  }
  return undefined
}

/** The words of a class name, unless it names content or the layout of a page. */
function chromeWordsIn(name: string): readonly string[] {
  if (name === '') return []
  const words = name
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  return words.some((word) => layoutWords.has(word)) || contentWords.has(words.at(-1) ?? '') ? [] : words
}

/** Something that goes, line by line. */
export interface GoneLine {
  readonly text: string
  readonly ink: number
  readonly linked: number
}

/** The reason of one line of an element that goes: a line may tell it better than its container. */
export function reasonOfLine(container: Reason, { text, ink, linked }: GoneLine): Reason {
  if (container === 'boilerplate') return container
  for (const [cue, reason] of lineCues) if (cue.test(text)) return reason
  return container === 'legal' && ink > 0 && linked * 2 >= ink ? 'navigation' : container
}
