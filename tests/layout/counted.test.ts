import { expect, test } from 'vitest'
import { clean } from '../../pipeline/clean.ts'
import { inWrapUnits } from '../../pipeline/layout/counted.ts'
import { linesOf } from '../../pipeline/layout/lines.ts'

const paragraphs = [
  '患者女，67岁，因“跌倒后左腕疼痛3 h”于2019年5月6日就诊。查体：T 36.5 ℃，P 82次/min，BP 148/86 mmHg；左腕呈餐叉样畸形，压痛明显，手指血运及感觉正常。X线片示桡骨远端粉碎骨折，掌倾角-18°，尺偏角12°，桡骨短缩6 mm。',
  '诊断为Colles骨折（AO分型C2型）。在1%利多卡因8 mL血肿内阻滞下手法复位，掌屈尺偏位石膏固定，2周后改中立位，4周拆除。复查X线片：掌倾角8°，尺偏角22°，短缩1 mm。口服塞来昔布200 mg，每日1次，共7 d；阿仑膦酸钠70 mg，每周1次，碳酸钙D3 600 mg，每日1次。',
  '随访12个月，骨折于8周愈合，腕关节背伸65°、掌屈60°，握力为健侧的88%，DASH评分由伤后2周的64.2分降至9.5分。BMD复查：L1～L4 T值-2.6 SD，较前提高3.1%。',
]

/** As a program wraps that counts every character as one. */
function byLength(text: string, width: number): string {
  const pieces = text.match(/[A-Za-z0-9.%/×±-]+|[\s\S]/gu) ?? []
  const lines: string[] = ['']
  for (const piece of pieces) {
    if (`${lines.at(-1)}${piece}`.length > width) lines.push('')
    lines[lines.length - 1] += piece
  }
  return lines.map((line) => line.trim()).join('\n')
}

test.each([24, 30])('text wrapped at %i characters becomes its paragraphs', (width) => {
  const wrapped = paragraphs.map((paragraph) => byLength(`　　${paragraph}`, width)).join('\n')
  expect(inWrapUnits(linesOf(wrapped))[0]?.isCounted).toBe(true)
  const cleaned = clean(wrapped, { until: 'layout' }).text.trim().split('\n\n')
  expect(cleaned).toHaveLength(paragraphs.length)
})

/** As a page is set: a Latin letter takes half the room of a hanzi. */
function byRoom(text: string, width: number): string {
  const pieces = text.match(/[A-Za-z0-9.%/×±-]+|[\s\S]/gu) ?? []
  const roomOf = (piece: string): number => (/^[\x20-\x7e]/.test(piece) ? piece.length / 2 : 1)
  const lines: string[] = ['']
  let room = 0
  for (const piece of pieces) {
    if (room + roomOf(piece) > width) {
      lines.push('')
      room = 0
    }
    room += roomOf(piece)
    lines[lines.length - 1] += piece
  }
  return lines.map((line) => line.trim()).join('\n')
}

test.each([20, 24, 30])('text set in a column of %i em is measured in em', (width) => {
  const wrapped = paragraphs.map((paragraph) => byRoom(`　　${paragraph}`, width)).join('\n')
  const lines = linesOf(wrapped)
  expect(inWrapUnits(lines)).toBe(lines)
})
