import type { Span } from '../../span.ts'
import { trimSpan } from '../../text/markdown.ts'
import { matchesOf } from '../../text/matches.ts'
import { splitOutside } from '../../text/sentences.ts'
import { typeOf } from '../terms.ts'

const cue =
  /^(?:故|遂|经医[生师]|结合[^，。]{0,16}|经[^，。]{0,10}(?:检查|诊断|活检)后?|(?:临床|病理|最后|最终|入院后?|门诊|术前|术后|当地医院|外院|我院|医院|活检|检查)?)((?:被|明确|拟|初步)?(?:诊断|确诊)(?:结果)?(?:为|是|：|:|考虑(?:为)?)|(?:组织|术后)?病理(?:检查|结果|诊断)?(?:为|证实为|确诊为)|确诊(?=[^，。；\d]{2,20}$)|诊为|拟诊(?:为|：)?|考虑(?:诊断)?为|考虑(?=[^到虑患行])|高度怀疑(?:为)?|疑为|疑似)\s?/
const enumeration = /^(?:[①-⑳]|[（(]?\d{1,2}[）).、．](?!\d))\s?/
const taking =
  /(?:(?<=^[\u4e00-\u9fff]{2,8})属(?!于)|(?:而|(?<!术)后|，)?(?:收入|收住|收治|入院|住院|转入|转至|可能(?:性大)?|待[查排]|明确|成立|。))[\s\S]*$/
const notDisease =
  /出现|需要|是否|什么|哪[些种]|何种|为何|如何|请问|今天|应该|^(?:予|行|给|建议|嘱|转|患者|目前|遂|经|无|术前|完善|拒绝|排除|除外|进一步)|治疗$|检查$/
const diseaseEnd =
  /(?:病|症|炎|癌|瘤|征|折|伤|塞|血|死|肿|裂|脱|疝|结石|高血压|级|期|型|不全|衰竭|梗死|感染|中毒|畸形|缺损|狭窄|形成|术后|状态|骨化|溃疡|肥大|增生|妊娠|早产|休克|心动过速|传导阻滞|颤动|房颤|积液|水肿|穿孔|梗阻|麻痹|脂肪肝|过敏|不耐受|暴露|DVT|COPD)$/i

/** A diagnosis named in a clause. */
export interface Diagnosis {
  readonly span: Span
  readonly possible: boolean
}

/** Where a clause names a diagnosis: the place after '诊断为', and whether it is only thought to be one. */
export function diagnosisCue(
  text: string,
  { start, end }: Span,
): { readonly rest: number; readonly possible: boolean } | undefined {
  const found = cue.exec(text.slice(start, Math.min(end, start + 50)))
  if (!found) return undefined
  return { rest: start + found[0].length, possible: /考虑|疑|拟/.test(found[1] ?? '') }
}

/**
 * The diagnoses of a clause, without their numbers.
 * @param listed the words stand in a list of diagnoses; elsewhere only words that end as a disease does are one
 */
export function diagnosesIn(text: string, clause: Span, possible: boolean, listed: boolean): Diagnosis[] {
  return splitOutside(text, clause, '；;，')
    .flatMap((part) => splitNumbers(text, part))
    .flatMap((part) => splitTerms(text, part))
    .flatMap((part) => {
      const name = diseaseSpan(text, part)
      if (!name || !(listed || soundsIll(text.slice(name.start, name.end)))) return []
      return [{ span: name, possible: possible || /可能/.test(text.slice(part.start, part.end)) }]
    })
}

/** '病理：嗜铬细胞瘤': behind the name of the examination stands a disease and nothing else. */
export function namesDiagnosis(text: string, { start, end }: Span, rest: number): boolean {
  if (!/病理[^，。；见]{0,8}$/.test(text.slice(start, rest))) return false
  const [only, more] = diagnosesIn(text, { start: rest, end }, false, false)
  return only !== undefined && !more && only.span.start === rest && only.span.end === end
}

/** Parts that begin with ①, 1. and the like in one clause. */
function splitNumbers(text: string, span: Span): Span[] {
  const starts = [span.start]
  for (const { index } of matchesOf(
    /[①-⑳]|(?<=[\u4e00-\u9fff）\s])\d{1,2}[.、．](?!\d)/g,
    text.slice(span.start, span.end),
  ))
    if (index > 0) starts.push(span.start + index)
  return starts.map((start, i) => trimSpan(text, { start, end: starts[i + 1] ?? span.end }))
}

/** 'A、B' where either is a disease by itself. */
function splitTerms(text: string, span: Span): Span[] {
  const parts = splitOutside(text, span, '、')
  if (parts.length < 2 || enumeration.test(text.slice(span.start, span.end))) return [span]
  const named = (part: Span): boolean => {
    const words = text.slice(part.start, part.end)
    return soundsIll(words) || /^孕\d.*周$/.test(words)
  }
  // Short members beside one that is named: 嗜铬细胞瘤、高血压、糖耐量异常; PHPT、右肾结石.
  const short = parts.every(({ start, end }) => end - start > 1 && end - start <= 12)
  return parts.every(named) || (short && parts.filter(named).length * 2 >= parts.length) ? parts : [span]
}

function diseaseSpan(text: string, span: Span): Span | undefined {
  const start = span.start + (enumeration.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
  const named = text.slice(start, span.end).replace(taking, '')
  const quoted = /^[“"「](.{2,40})[”"」]$/.exec(named)?.[1]
  const from = quoted === undefined ? start : start + 1
  const name = { start: from, end: from + (quoted ?? named).trimEnd().length }
  const words = text.slice(name.start, name.end)
  if (words.length < 2 || words.length > 40 || notDisease.test(words) || words.includes('⟦')) return undefined
  return /[\u4e00-\u9fffA-Za-z]{2}/.test(words) ? name : undefined
}

function soundsIll(words: string): boolean {
  const bare = words.replace(/（[^（）]{1,20}）$/, '')
  const type = typeOf(bare)
  return type === 'disease' || type === 'symptom' || namesDisease(bare) || /^[A-Z]{3,6}$/.test(bare)
}

/** Whether words end as the name of a disease does. */
function namesDisease(words: string): boolean {
  return diseaseEnd.test(words)
}
