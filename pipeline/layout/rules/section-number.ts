import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { linesOf } from '../lines.ts'
import { parseNumbering, SectionCounter } from '../numbering.ts'

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const inner = / ?\. ?(?=\d)/g

function* find(text: string): Generator<Replacement> {
  const sections = new SectionCounter()
  for (const { start, text: line } of linesOf(text)) {
    if (!isDigit(line.charCodeAt(0))) continue
    const numbering = parseNumbering(line)
    if (numbering?.kind !== 'decimal' || !sections.accepts(line, numbering)) continue
    for (const match of line.slice(0, numbering.length).matchAll(inner)) {
      yield { start: start + match.index, end: start + match.index + match[0].length, text: '.' }
    }
  }
}

export const sectionNumber: Rule = {
  id: 'section-number',
  why: 'Typesetting systems put space round the points of section numbers, and the copied text keeps it as blanks.',
  find,
  examples: [
    [
      '1 对象与方法\n\n1. 1 病例选择 共 60 例\n\n1. 2. 1 干预组 口服铁剂',
      '1 对象与方法\n\n1.1 病例选择 共 60 例\n\n1.2.1 干预组 口服铁剂',
    ],
  ],
  leaves: ['1. 2 周后停药', '剂量为 1. 5 mg', '1. 卧床休息\n2. 少量饮水'],
}
