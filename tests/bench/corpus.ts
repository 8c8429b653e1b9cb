import iconv from 'iconv-lite'

/** A small generator of the same numbers for the same seed (Lehmer, modulus 2^31 − 1, multiplier 48271: Park and Miller, 1993). */
export function seeded(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

type Pick = <T>(from: readonly T[]) => T

const diseases = [
  '急性胰腺炎',
  '桡骨远端骨折',
  '支气管哮喘',
  '过敏性紫癜',
  '缺血性脑卒中',
  '慢性肾病',
  '腰椎管狭窄症',
  '甲状腺结节',
]
const symptoms = ['发热', '上腹部疼痛', '咳嗽', '下肢麻木', '皮肤瘀点', '头晕', '活动受限', '乏力', '恶心']
const drugs = ['阿莫西林', '布洛芬', '奥美拉唑', '甲钴胺', '头孢呋辛', '氨氯地平', '二甲双胍']
const units = ['mg', 'g', 'mL', 'μg']

const sentences: readonly ((pick: Pick, n: (below: number) => number) => string)[] = [
  (pick) => `${pick(diseases)}的主要表现为${pick(symptoms)}、${pick(symptoms)}和${pick(symptoms)}。`,
  (pick, n) =>
    `本组${pick(diseases)}患者共 ${n(90) + 10} 例，平均年龄（${n(60) + 10}.${n(10)}±${n(9) + 1}.${n(10)}）岁。`,
  (pick, n) => `给予${pick(drugs)} ${n(50) + 1} ${pick(units)}口服，每日 ${n(4) + 1} 次，连用 ${n(20) + 1} 天。`,
  (pick, n) => `治疗后 ${n(12) + 1} 周，${pick(symptoms)}明显减轻，差异有统计学意义（P<0.0${n(9) + 1}）。`,
  (pick) => `检查时应注意与${pick(diseases)}鉴别，必要时行CT和MRI检查。`,
  (pick) => `医生提醒，出现${pick(symptoms)}应当及时就诊，不要自行服用${pick(drugs)}。`,
]

function paragraph(pick: Pick, n: (below: number) => number): string {
  return Array.from({ length: 3 + n(6) }, () => pick(sentences)(pick, n)).join('')
}

/** Shows the symbols of GB2312 as a Founder font does: the lead byte 0x31 lower. */
function shift(text: string): string {
  const wide = text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
  return wide.replace(/[，。：；（）０-９Ａ-Ｚａ-ｚ．＜±]/g, (char) => {
    const [lead = 0, trail = 0] = iconv.encode(char, 'gbk')
    return iconv.decode(Buffer.from([lead + 0x31, trail]), 'gbk')
  })
}

const chrome = (pick: Pick) => `您当前的位置：首页 > 疾病库 > ${pick(diseases)}\n\n${pick(diseases)}怎么办？\n\n`

const foot = (pick: Pick, n: (below: number) => number) =>
  `相关文章\n\n${Array.from({ length: 5 }, () => `${pick(diseases)}会传染吗？\n\n20${10 + n(15)}-0${1 + n(9)}-1${n(10)}`).join('\n\n')}\n\n版权所有 某某健康网 咨询电话：400-000-0000`

function table(pick: Pick, n: (below: number) => number): string {
  const rows = drugs
    .slice(0, 4)
    .map((drug) => `${drug}\n${n(50) + 1} mg\n${n(9) + 1}-${n(9) + 10} h\n${pick(symptoms)}者慎用`)
  return `药物\n单次剂量\n起效时间\n注意事项\n${rows.join('\n')}`
}

/** One text: a web page, a shifted journal article, a page with a flattened table, or a page whose text stands twice. */
export function makeText(pick: Pick, n: (below: number) => number): string {
  const body = Array.from({ length: 3 + n(8) }, () => paragraph(pick, n))
  const kind = n(4)
  if (kind === 0) return `${chrome(pick)}${body.join('\n\n')}\n\n${foot(pick, n)}\n`
  if (kind === 1) return `${body.map(shift).join('\n\n')}\n`
  if (kind === 2) return `一、概述\n\n${body.join('\n\n')}\n\n二、用药\n\n${table(pick, n)}\n`
  return `${body.join('\n\n')}\n\n${body[0]}\n`
}

/** Texts of about so many UTF-16 units in all. */
export function makeCorpus(seed: number, units: number): string[] {
  const n = seeded(seed)
  const pick: Pick = (from) => from[n(from.length)] as (typeof from)[number]
  const texts: string[] = []
  for (let made = 0; made < units; made += texts.at(-1)?.length ?? 0) texts.push(makeText(pick, n))
  return texts
}
