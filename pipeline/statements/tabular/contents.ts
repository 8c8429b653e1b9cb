import { dosingOf } from '../dosing.ts'

/** Heads over amounts that are given: for what, for whom, when. */
const dosedHead =
  /^(?:治疗|预防|急性期|缓解期|维持期|发作期|负荷|起始|初始|开始|维持|加强|强化|成年?人|儿童|小儿|老年?人|孕妇|婴幼?儿|新生儿|男性?|女性?|轻[度型症]|中[度型]|重[度型症]|口服|静脉|肌[内肉注]|皮下|首[次日剂]|第[一二三四1-4][天日周次剂针]|以后|之后|早[晨上]?|中午|晚上?|睡前|术前|术中|术后)(?:用药|给药|治疗|预防|剂量|用法|用量|患者|注射|滴注)?$/
const noDose = /最大|最高|极量|日剂量|总量|累积|规格|含量|装量|包装|强度|释放|相当|等效|换算|浓度/

/** True of a column that holds doses though its head does not say so: 治疗, 预防, 成人 over '75 mg，每日2次'. */
export function tellsDoses(head: string, cells: readonly string[]): boolean {
  const written = cells.filter((text) => text !== '' && !/^[-—–/]$|^无$/.test(text))
  if (written.length === 0 || noDose.test(head)) return false
  const dosed = written.map(dosingOf).filter(({ doses }) => (doses[0]?.span.start ?? 99) < 8)
  const said = dosedHead.test(head) || dosed.some(({ frequency, route }) => frequency ?? route)
  return said && dosed.length * 5 >= written.length * 4
}

const people =
  /^(?:健康)?(?:成年?人|儿童|小儿|老年?人|婴幼?儿|新生儿|早产儿|青少年|孕产?妇|哺乳期|女性|男性|普通人群?)(?:患者)?(?:$|\s?[（(＜＞<>≤≥\d，、])|\d\s?(?:岁|月龄|个月|日龄|kg|千克|公斤)|^体重|肾功能|肝功能|肌酐|透析|清除率|^[轻中重](?:度|型|症|者)(?:者|患者)?$/

/** True of a column whose cells say for whom something is: ages, weights, degrees of an illness, states of the kidneys. */
export function tellsPeople(cells: readonly string[]): boolean {
  const written = cells.filter((text) => text !== '')
  return written.length > 0 && written.filter((text) => people.test(text)).length * 4 >= written.length * 3
}
