import type { UnitMatch } from './unit.ts'

/** 每公斤体重10 mg: what it is for stands before the number. */
const perWeight = /每\s?(?:公斤|千克|kg)(?:体重)?(?:给予?|用|约|为)?\s?$/
const given: ReadonlySet<string> = new Set(['mg', 'ug', 'g', 'mL', 'U', '[IU]'])

/** The unit's code; degrees are those of a temperature where the words before say so, and amounts are for each kilogram. */
export function codeOf(text: string, start: number, { code }: UnitMatch): string {
  if (given.has(code)) return perWeight.test(text.slice(Math.max(0, start - 12), start)) ? `${code}/kg` : code
  if (code !== 'deg') return code
  const before = text.slice(Math.max(0, start - 12), start)
  if (/华氏(?:温度)?\s?$/.test(before)) return '[degF]'
  return /体温|温度|发烧|发热|水温|高烧|烧到|恒温|摄氏\s?$|零下$/.test(before) ? 'Cel' : code
}
