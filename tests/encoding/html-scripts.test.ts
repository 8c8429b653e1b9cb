import { expect, test } from 'vitest'
import { applyEdits } from '../../pipeline/edit.ts'
import { unwrapScripts } from '../../pipeline/encoding/html/unwrap.ts'

const unwrapped = (script: string): string =>
  applyEdits(script, unwrapScripts(script, [{ start: 0, end: script.length }]))
const data = { title: '痛风', content: '<p class="a">少吃“内脏”\n多喝水</p>', pages: [{ n: 1 }] }
const json = JSON.stringify(data)

test.each([
  ['a call of JSON.parse', `window.s=JSON.parse(${JSON.stringify(json)});go()`, `window.s=JSON.parse(${json});go()`],
  ['escaped hanzi', `x = JSON.parse('{"a":"\\u75db\\u98ce"}')`, 'x = JSON.parse({"a":"痛风"})'],
  ['data in data', `{"props":${JSON.stringify(json)},"b":1}`, `{"props":${json},"b":1}`],
  ['an address', `window.d="${encodeURIComponent(json)}"`, `window.d="${json}"`],
])('%s gives its data', (_, script, wanted) => expect(unwrapped(script)).toBe(wanted))

test.each([
  ['data that stands free', `window.s = ${json};`],
  ['a string that never ends', 'x=JSON.parse("{\\"a\\":1'],
  ['code', 'if (a["b"] < c) s = "{x}"; t = \'[1]\''],
  ['a percent sign', 'var a = "50%7B"'],
])('%s stays', (_, script) => expect(unwrapped(script)).toBe(script))

test('bytes that are no UTF-8 stay beside those that are', () => {
  expect(unwrapped('%7B%22a%22%3A%22%FF%E7%97%9B%22%7D')).toBe('{"a":"%FF痛"}')
})
