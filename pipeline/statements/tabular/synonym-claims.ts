import type { Claim } from '../../statement.ts'
import { type Cell, listOf } from './grid.ts'
import { claimOf, type RowSubject } from './row-subject.ts'

const isName = /^(?=.*[\u4e00-\u9fffA-Za-z])[\u4e00-\u9fffA-Za-z0-9\-α-ω.·' ]{2,30}$/
const noSynonym =
  /首选|次选|静脉|口服|肌注|注射|国产|进口|成人|儿童|缓释|控释|片剂|胶囊|针剂|外用|选用|备选|常用|一线|二线|短效|中效|长效|联合|单用|术前|术后|类$|型$|期$|级$|剂$|\d\s?(?:mg|g|mL|ml|片|年|岁)/

/** Other names in the bracket behind a subject: 甲泼尼龙（甲强龙）, 阿司匹林（商品名：拜阿司匹灵）. */
export function* synonymClaims(row: RowSubject, inner: Cell | undefined): Generator<Claim> {
  if (!inner) return
  const named = /^(?:又名|别名|商品名|商品名称|通用名|简称|即|又称)[：:]?\s?/.exec(inner.text)?.[0].length ?? 0
  const list = { start: inner.start + named, end: inner.end, text: inner.text.slice(named) }
  for (const name of listOf(list)) {
    if (!isName.test(name.text) || noSynonym.test(name.text)) continue
    yield claimOf(row, 'synonym', { kind: 'entity', type: row.subject.type, text: name.text }, name)
  }
}
