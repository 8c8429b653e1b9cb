import { expect, test } from 'vitest'
import { nearRepeat } from '../../pipeline/duplicates/rules/near-repeat.ts'

const said = (dose: string): string =>
  `成人首次服用时剂量为${dose}，饭后用温水送服，两次之间至少间隔六小时，一天之内不要超过四次，症状没有缓解应当及时就医。`

test('the later of two passages that differ in a number is noted, at its place', () => {
  const text = `${said('200mg')}\n\n咳嗽有痰的人不要用镇咳药。\n\n${said('400mg')}\n`
  const found = [...nearRepeat.find(text)]
  expect(found).toEqual([expect.objectContaining({ code: 'near-repeat' })])
  expect(text.slice(found[0]?.start, found[0]?.end)).toBe(said('400mg'))
})

test('passages that only begin alike are not', () => {
  const text = `${said('200mg')}\n\n成人首次服用时剂量为半片，此后视病情增减，老人和肝肾功能不全的人请遵医嘱，服药期间每月复查一次血常规和肝功能。\n`
  expect([...nearRepeat.find(text)]).toEqual([])
})
