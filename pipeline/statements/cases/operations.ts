import type { Span } from '../../span.ts'
import { splitOutside } from '../../text/sentences.ts'

const suffix =
  '(?:术|固定|切除|吻合|移植|置换|修补|融合|栓塞|溶栓|取栓|透析|化疗|放疗|阻滞|植入|置入|引流|成形|松解|减压|灌注|清创|缝合|结扎|复位|消融|电切|碎石|气管插管|剖宫产|引产|刮宫|止血|冲洗|透析|滤过|填塞|球囊扩张|置管|搭桥|机械通气|气管插管|封堵|电复律|除颤)'
/** 后 that belongs to a name ('后路', '后外侧') and does not part it from what came after. */
const inner = '(?:[^，。；：（(“”后]|后(?=[路外内入腹方交纵侧凸壁尿纵]))'
const verb =
  '(?:(?<![进自平横步流走运银品执施径逆伴例履可并通])行(?![走为]|动(?!脉)|经[期血量])|进行|实施|施行|接受|施以|予以行|做(?=[^，。；]{2,20}术))(?:了)?'
const done = new RegExp(`${verb}(${inner}{1,40}${suffix})(?:治疗)?`)
const before = new RegExp(`^(${inner}{1,20}${suffix})(?:（[^（）]{1,20}）)?后(?![路外内入腹方交纵侧凸壁尿\\d第])`)
const operationEnd = new RegExp(`${suffix}$`)
const planned = /拟|建议|推荐|宜|需|应|可以?行|考虑行|未行|未予|拒绝|不同意|曾|想|希望|考虑|计划|准备[行进]|必要时/

/** An operation that the clause says was done: its name, or names where it says A加B. */
export function operationsIn(text: string, { start, end }: Span): Span[] {
  const clause = text.slice(start, Math.min(end, start + 120))
  const found = done.exec(clause)
  if (!found?.[1] || planned.test(clause.slice(0, found.index + 1))) return []
  if (/患[者儿]|的手术$|^(?:手)?术$|^手术|可以|如果|方案|想|^[一两二]/.test(found[1])) return []
  const at = start + found.index + found[0].indexOf(found[1])
  return parts(text, { start: at, end: at + found[1].length })
}

/** Whether words end as the name of an operation does. */
export const endsAsOperation = (text: string, { start, end }: Span): boolean =>
  operationEnd.test(text.slice(start, end))

/** The operation that a clause dates itself by: '神经阻滞后疼痛缓解'. */
export function operationBefore(text: string, { start, end }: Span): Span | undefined {
  const found = before.exec(text.slice(start, Math.min(end, start + 60)))
  const name = found?.[1]
  if (
    !name ||
    planned.test(name) ||
    /^(?:手|该|此|本|各)?术$|^手术|骨折.{0,30}术$|检查|患[者儿]|如果|可以|想|的/.test(name)
  )
    return undefined
  return { start, end: start + name.length }
}

/** The names joined by 加, 联合, + and the like; a piece that is no operation by itself goes on into the next. */
function parts(text: string, name: Span): Span[] {
  const found: Span[] = []
  let start = name.start
  for (const piece of splitOutside(text, name, '加+＋、及和')
    .flatMap((one) => splitWord(text, one, '联合'))
    .flatMap((one) => splitWord(text, one, '并'))) {
    if (piece.end - start < 3 || !endsAsOperation(text, piece)) continue
    found.push({ start, end: piece.end })
    start = nextStart(text, piece.end)
  }
  return found.length > 0 && found.at(-1)?.end === name.end ? found : [name]
}

const nextStart = (text: string, end: number): number =>
  end + (/^(?:联合|[加+＋、及和并\s])+/.exec(text.slice(end, end + 4))?.[0].length ?? 0)

function splitWord(text: string, span: Span, word: string): Span[] {
  const at = text.slice(span.start, span.end).indexOf(word)
  if (at <= 0) return [{ start: span.start, end: span.end }]
  return [
    { start: span.start, end: span.start + at },
    { start: span.start + at + word.length, end: span.end },
  ]
}

const action =
  /^(?:遂|随即|随后|再|逐层|分别|彻底|完整|仔细|依次)?(?:切除|切开|剥离|分离|游离(?!的|体)|结扎|缝合|清除|取出|取下|植入|置入|放置|冲洗|留置|咬除|摘除|打开|显露|止血|关闭|钻孔|剪开|予以?|行(?!走)|实施|尽可能切除|取(?![^，。]{0,4}卧位)|修补|填塞|输(?=红细胞|血)|用.{1,12}修补|剥除|清扫|离断|钳夹|电凝|吸除|吸尽|吸出$|刮除|送检|送病理|安置|扩张|释放|拔除|包扎|取下)|(?:松解|减压|缝合|冲洗|止血|结扎|吻合|修补)$/

/** Whether a clause of an operation's story tells what was done and not what was seen. */
export function tellsAction(clause: string): boolean {
  return action.test(clause)
}

const narrated = /^(?:(?:在|于)?[^，。；]{0,12}(?:麻醉?|引导|透视|监护|镜)下(?=行|进行|实施)|(?:择期|急诊)?行)/

/** Whether a clause among findings goes on to what was done: '在全麻下行…', '切除肿物'. */
export function startsOperation(clause: string): boolean {
  return tellsAction(clause) || narrated.test(clause)
}
