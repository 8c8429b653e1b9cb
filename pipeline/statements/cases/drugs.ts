import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Value } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { dosingOf, routeWords } from '../dosing.ts'

/** A drug that a clause says was given. */
interface Given {
  readonly name: Span
  /** What stands behind the name or the route: dose, frequency. */
  readonly around: Span
  readonly route?: Span
}

const nameWords = '[\\u4e00-\\u9fffA-Za-z][\\u4e00-\\u9fffA-Za-z\\dα-ωⅠ-Ⅻ-]{1,15}?'
const dose =
  '(?<![A-Z])\\d[\\d.,~～–-]{0,8}\\s?(?:mg|g|ml|mL|μg|ug|U|IU|万U|片|粒|支|毫克|毫升)(?:\\/(?:kg(?:[·/.]d)?|[（(]kg[·•.]d[)）]|d|次|h))?'
const giving = '(?:予以?|给予|加用|改用|序贯|续以|小剂量|大剂量|应用|使用|继续|静脉|改为|及|和|联合|、|并|\\+)'
const routeLed = new RegExp(
  `(?<route>${routeWords})(?<name>${nameWords})(?=\\s?${dose}|$|治疗|[（(]|后|抑制|促|抗|\\s?\\d{1,3}\\s?(?:天|周|d|次|个))`,
)
const routeAfter = new RegExp(
  `^(?:.{0,12}?${giving}|经(?!常|皮))?(?<name>${nameWords})\\s?(?:${dose}|⟦\\?⟧)?\\s?(?<route>${routeWords})`,
)
const changed = new RegExp(`(?:改为|增至|减至|减为|加至|增加至|减量至|调整为|加量至)\\s?(?=${dose})`)
const noDrug =
  /治疗|^雾化$|药物?$|抗感染|抗炎|补液|营养|检查|患者|护理|支持|对症|等|[予给行后]|液体|注射$|止痛|消肿|^停|^经|^[每各]|并$|局部|激素冲击|^(?:立[即刻]|同时|随后|随即|马上|继续|另|用(?![药])|起|内|后|再|先)/

/** Doses and routes of the drugs that a treatment names: '予甲钴胺口服', '皮下注射依诺肝素40 mg'. */
export function drugClaims(text: string, treatment: Span, article: number): Claim[] {
  let last: Span | undefined
  return splitOutside(text, treatment, '，；。').flatMap((clause, i, clauses) =>
    splitOutside(text, clause, '及和、+').flatMap((part) => {
      const given = givenIn(text, part) ?? changedIn(text, part, last)
      if (!given) return []
      last = given.name
      return claimsOf(text, given, clauses[i + 1], article)
    }),
  )
}

function givenIn(text: string, part: Span): Given | undefined {
  const words = text.slice(part.start, part.end)
  for (const pattern of [routeAfter, routeLed]) {
    const found = pattern.exec(words)
    const { name: written = '', route = '' } = found?.groups ?? {}
    const name = written.replace(/^(?:[小中大足]剂量|序贯|续以)/, '')
    if (!found || name.length < 2 || name.length > 12 || noDrug.test(name)) continue
    const routeFirst = pattern === routeLed
    const routeAt = part.start + found.index + (routeFirst ? 0 : found[0].length - route.length)
    const nameAt = routeFirst
      ? routeAt + route.length + written.length - name.length
      : part.start + found[0].lastIndexOf(name, found[0].length - route.length)
    return {
      name: { start: nameAt, end: nameAt + name.length },
      around: { start: nameAt + name.length, end: part.end },
      route: { start: routeAt, end: routeAt + route.length },
    }
  }
  return undefined
}

/** '3周后改为20 mg每日1次' is said of the drug before. */
function changedIn(text: string, part: Span, last: Span | undefined): Given | undefined {
  const found = last && changed.exec(text.slice(part.start, part.end))
  return found
    ? { name: last, around: { start: part.start + found.index + found[0].length, end: part.end } }
    : undefined
}

const besideWords = /^(?:每|一|\d+\s?次|[bt]id|q)/

function claimsOf(text: string, { name, around, route }: Given, next: Span | undefined, article: number): Claim[] {
  const subject = { type: 'drug' as const, text: text.slice(name.start, name.end) }
  const make = (property: string, value: Value, at: Span, qualifiers: Qualifiers = {}): Claim => ({
    ...(article > 1 && { article }),
    subject,
    property,
    value,
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    witnesses: [
      { role: 'value', ...at },
      { role: 'subject', ...name },
    ],
  })
  const routeText = route && text.slice(route.start, route.end)
  const { doses, frequency } = frequencyBeside(text, around, next)
  const said = { ...(routeText && { route: routeText }), ...(frequency && { frequency: frequency.value.text }) }
  const claims = doses.slice(0, 1).map(({ value, span }) => make('dose', value, moved(span, around.start), said))
  if (route && routeText) claims.push(make('route', { kind: 'text', text: routeText }, route))
  if (frequency) claims.push(make('frequency', frequency.value, frequency.span))
  return claims
}

/** The doses in `around`, and how often they are given, there or in the next clause; the frequency's span is the page's. */
function frequencyBeside(text: string, around: Span, next: Span | undefined) {
  const { doses, frequency } = dosingOf(text.slice(around.start, around.end))
  if (frequency) return { doses, frequency: { ...frequency, span: moved(frequency.span, around.start) } }
  if (!next || !besideWords.test(text.slice(next.start, next.end))) return { doses }
  const beside = dosingOf(text.slice(next.start, next.end)).frequency
  return beside ? { doses, frequency: { ...beside, span: moved(beside.span, next.start) } } : { doses }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
