import { describe, expect, test } from 'vitest'
import { clean } from '../../pipeline/clean.ts'

const paragraphs = [
  '普瑞巴林的起始剂量是每次75 mg，每日2次，1周内可以增加到每次150 mg，肾功能不全的病人要按肌酐清除率减量。常见的不良反应有头晕、嗜睡和外周水肿，服药期间不要开车，也不要登高。',
  '肾内科　2021-03-15',
  '加巴喷丁第1天300 mg，第2天600 mg，第3天900 mg，分3次服用，以后可以加到每日1800 mg，最多3600 mg。停药要在7天以上的时间里逐渐减量，突然停药可能诱发惊厥、失眠和出汗。',
  '5%利多卡因贴剂贴在最疼的地方，每天不超过12小时，一次最多3贴，皮肤有破损的时候不能用，孕妇和肝功能严重不全的病人也要先问医生，不要自己买来就贴。',
  '阿片类药物只在上面三种药都不够时才用。曲马多缓释片从每次50 mg开始，每12小时1次，每日不超过400 mg；老人减半。便秘很常见，多喝水、多吃蔬菜，必要时加乳果糖10 mL，每日1次。',
  '护理部　周某某',
  '神经阻滞适合药物治疗4周仍然疼痛评分在5分以上的病人。操作前要查血小板和凝血功能，国际标准化比值大于1.5的不做；停用华法林至少5天，停用氯吡格雷至少7天，阿司匹林可以不停。',
  '随访：出院后第1、2、4、8、12周复诊，记录疼痛评分、睡眠和用药。3个月后疼痛评分降到3分以下的，每2周减去原剂量的四分之一，减药以后又疼起来的，退回上一个剂量，再观察2周。',
]

/** Cuts a paragraph at a width of so many half ems, wherever that falls. */
function cut(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const char of paragraph) {
    const size = char > '\u2000' ? 2 : 1
    if (used + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += char
    used += size
  }
  return [...lines, line]
}

/** Whether a line that goes on shows that neither numbers nor marks were spared, twice at least. */
function showsCuts(lines: readonly string[]): boolean {
  const torn = lines.filter(
    (line, i) => /^[，。、；：！？）]/.test(line) || (/^\d/.test(line) && /\d$/.test(lines[i - 1] ?? '')),
  )
  return torn.length >= 2
}

describe.each([36, 40, 44, 48, 56, 64, 72])('text cut at %i half ems, wherever that falls', (width) => {
  const lines = paragraphs.flatMap((paragraph) => cut(paragraph, width))
  const { text } = clean(lines.join('\n'))

  test('no number comes apart', () => {
    expect(text).not.toMatch(/\d \d/)
  })

  test.runIf(showsCuts(lines))('a line that is not full ends its paragraph', () => {
    for (const short of ['肾内科　2021-03-15', '护理部　周某某']) expect(text.split('\n\n')).toContain(short)
  })
})
