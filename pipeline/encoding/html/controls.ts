import type { Span } from '../../span.ts'
import { actionWords, countedWords, doubtfulActionWords } from '../tables/html-actions.ts'
import { edge, type PageLine, sourceAt } from './lines.ts'

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const gap = `(?:[\\s\\u00a0\\u3000${edge}]|&(?:nbsp|ensp|emsp|#160);){0,12}`
const parting = `(?:[\\s\\u00a0\\u3000${edge}|｜·•/,，>»【】\\[\\]-]|&(?:nbsp|ensp|emsp|#160|gt|middot|raquo);)`
const count = '\\d[\\d,.]{0,11}(?:\\s?[万千wWkK%％])?\\+?'
const bracketed = `(?:${gap}[（(\\[]${gap}(?:${count})?${gap}[)）\\]]|${gap}${count}(?![\\d\\-年月/.:：]))?`
const sizes = `(?:默认|超大|特大|较大|正常|[大中小TA][+-]?|\\+|-)`
const counter = `(?:(?<![-/:.\\d年月])已?有?\\s?${count}\\s?(?:次|个|人|条|名|位)?\\s?(?:${anyOf(countedWords)})(?:过|数|量|次)?)|(?:医生|专家|网友|全部|最佳|其他|其它)(?:回答|回复|评论|提问)${gap}[（(]\\d{1,6}[)）]|(?:${anyOf(countedWords)})(?:次数|人数|量|数)?(?:${gap}[：:]?${gap}${count}|${gap}[：:])(?:${gap}次)?`
/** What a library of documents says of a file. */
const file = `(?:共?\\d{1,4}页|(?:下载券|积分|财富值|文件大小|文档大小|文档格式|页数)${gap}[：:]${gap}[\\w.]{1,12}|\\d\\.\\d分(?:${gap}[（(][^（）()]{1,20}[）)])?)`
/** Its number is often a picture. */
const visitors = `[您你]是(?:本[站页頁]|我們|我们)?的?第${gap}[\\d,]{0,9}${gap}[位个個](?:访客|訪客|来访者|來訪者|访问者|讀者|读者|朋友)`
/** A label and what a site files the page under. */
const filed = `(?:分类|标签|栏目|所属栏目|所属分类|频道|专题|Tags?)${gap}[：:]${gap}[^\\s\u3000|｜${edge}]{1,16}`
const fontSize = `字[号体](?:大小)?${gap}[：:]?${gap}[\\[【(（]?(?:${gap}[|｜]?${gap}${sizes}){2,5}${gap}[\\]】)）]?`
const actions = `(?:${anyOf(actionWords)})[：:]?${bracketed}`
const doubtful = `(?:${anyOf(doubtfulActionWords)})[：:]?${bracketed}`

const control = new RegExp(`(?:${fontSize}|${filed}|${file}|${visitors}|${counter}|${actions}|${doubtful})`, 'iuy')
const sure = new RegExp(`^(?:${fontSize}|${filed}|${file}|${visitors}|${counter}|${actions})$`, 'iu')
const partings = new RegExp(`${parting}{1,40}`, 'uy')
const dated =
  /^(?:发表于|发布于|回复于|提问时间)?\s{0,2}(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?|^\d{1,2}(?:秒|分钟|小时|天|个?月|年)前/

/** The controls and counters in the text of a line, each between partings, with the partings before them. */
export interface LineControls {
  /** Spans of the source. */
  readonly spans: readonly Span[]
  /** What is none: as it stands in the line. */
  readonly rest: string
  readonly count: number
  readonly isSure: boolean
}

/** Finds words for what a reader may do, and counters of what readers did, where they stand apart from other text. */
export function findControls(line: PageLine): LineControls {
  const { text } = line
  const spans: Span[] = []
  let rest = ''
  let isSure = false
  for (let at = 0; at < text.length; ) {
    const begin = skipPartings(text, at)
    const found = controlAt(text, begin)
    if (found) {
      isSure ||= sure.test(found)
      const start = rest === '' ? at : skipClosers(text, at)
      const end = skipClosers(text, begin + found.length)
      at = rest === '' ? skipPartings(text, end) : end
      spans.push({ start: sourceAt(line, start), end: sourceAt(line, at) })
    } else {
      const next = nextParting(text, begin)
      rest += text.slice(at, next)
      at = next
    }
  }
  return { spans, rest: rest.replaceAll(edge, '').trim(), count: spans.length, isSure }
}

/** The control that begins at a place and ends apart from other text. */
function controlAt(text: string, at: number): string | undefined {
  control.lastIndex = at
  const found = control.exec(text)?.[0]
  return found && endsApart(text, at + found.length) ? found : undefined
}

function skipClosers(text: string, from: number): number {
  let at = from
  while (at < text.length && '】])）'.includes(text[at] as string)) at++
  return at
}

/** True where beside controls only the time of a contribution is left. */
export const isDateOnly = (rest: string): boolean => rest === '' || rest.replace(dated, '').trim() === ''

function skipPartings(text: string, at: number): number {
  partings.lastIndex = at
  return partings.test(text) ? partings.lastIndex : at
}

/** A control ends at a parting, or where another begins. */
function endsApart(text: string, at: number): boolean {
  if (at >= text.length || skipPartings(text, at) > at) return true
  control.lastIndex = at
  return control.test(text)
}

const blank = new RegExp(parting, 'gu')

function nextParting(text: string, at: number): number {
  blank.lastIndex = Math.min(text.length, at + 1)
  return blank.exec(text)?.index ?? text.length
}
