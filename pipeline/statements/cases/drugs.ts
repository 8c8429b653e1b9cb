import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Value, Witness } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { dosingOf, routeWords } from '../dosing.ts'

/** A drug that a clause says was given, with the rest of what it says about it. */
interface Given {
  readonly name: Span
  /** What stands beside the name: dose, route. */
  readonly around: Span
  readonly route?: Span
}

const nameWords = '[\\u4e00-\\u9fffA-Za-z][\\u4e00-\\u9fffA-Za-z\\dα-ωⅠ-Ⅻ-]{1,15}?'
const dose = '\\d[\\d.,~～–-]{0,8}\\s?(?:mg|g|ml|mL|μg|ug|U|IU|万U|片|粒|支|毫克|毫升)(?:\\/kg)?'
const giving = '(?:予以?|给予|加用|改用|应用|使用|继续|静脉|改为|及|和|联合|、|并|\\+)'
const routeLed = new RegExp(`(?<route>${routeWords})(?<name>${nameWords})(?=\\s?${dose}|$|，|。|；|治疗|[（(]|后)`)
const routeAfter = new RegExp(
  `^(?:.{0,12}?${giving})?(?<name>${nameWords})\\s?(?<dose>${dose})?\\s?(?<route>${routeWords})`,
)
const noDrug =
  /治疗|药物?$|抗感染|抗炎|补液|营养|检查|患者|护理|支持|对症|等|^[^\u4e00-\u9fffA-Za-z]|[予给行后]|液体|注射$|止痛|消肿/

/** Doses and routes of the drugs that a treatment names: '予甲钴胺口服', '皮下注射依诺肝素40 mg'. */
export function drugClaims(text: string, treatment: Span, article: number): Claim[] {
  return splitOutside(text, treatment, '，；。').flatMap((clause, i, clauses) => {
    const next = clauses[i + 1]
    return splitOutside(text, clause, '及和、+')
      .flatMap((part) => givenIn(text, part))
      .flatMap((given) => claimsOf(text, given, next, article))
  })
}

function givenIn(text: string, part: Span): Given[] {
  const words = text.slice(part.start, part.end)
  const found = routeAfter.exec(words) ?? routeLed.exec(words)
  const { name = '', route = '' } = found?.groups ?? {}
  if (!found || name === '' || noDrug.test(name) || name.length > 12) return []
  const routeFirst = found[0].startsWith(route)
  const routeAt = part.start + found.index + (routeFirst ? 0 : found[0].length - route.length)
  const nameAt = routeFirst
    ? routeAt + route.length
    : part.start + found.index + found[0].lastIndexOf(name, found[0].length - route.length)
  return [
    {
      name: { start: nameAt, end: nameAt + name.length },
      around: { start: nameAt + name.length, end: part.end },
      route: { start: routeAt, end: routeAt + route.length },
    },
  ]
}

function claimsOf(text: string, given: Given, next: Span | undefined, article: number): Claim[] {
  const { name, around, route } = given
  const subject = { type: 'drug' as const, text: text.slice(name.start, name.end) }
  const make = (property: string, value: Value, at: Span, qualifiers?: Qualifiers): Claim => ({
    ...(article > 1 && { article }),
    subject,
    property,
    value,
    ...(qualifiers && Object.keys(qualifiers).length > 0 && { qualifiers }),
    witnesses: [
      { role: 'value', ...at },
      { role: 'subject', ...name },
    ] satisfies Witness[],
  })
  const claims: Claim[] = []
  const routeText = route && text.slice(route.start, route.end)
  const given1 = dosingOf(text.slice(around.start, around.end))
  const beside = next && /^(?:每|一|\d+\s?次|[bt]id|q)/.test(text.slice(next.start, next.end)) ? next : undefined
  const frequency = given1.frequency ?? (beside && dosingOf(text.slice(beside.start, beside.end)).frequency)
  const frequencyAt = given1.frequency ? around.start : (beside?.start ?? 0)
  for (const { value, span } of given1.doses.slice(0, 1)) {
    const at = { start: around.start + span.start, end: around.start + span.end }
    claims.push(
      make('dose', value, at, {
        ...(routeText && { route: routeText }),
        ...(frequency && { frequency: frequency.value.text }),
      }),
    )
  }
  if (route && routeText) claims.push(make('route', { kind: 'text', text: routeText }, route))
  if (frequency) {
    const at = { start: frequencyAt + frequency.span.start, end: frequencyAt + frequency.span.end }
    claims.push(make('frequency', frequency.value, at))
  }
  return claims
}
